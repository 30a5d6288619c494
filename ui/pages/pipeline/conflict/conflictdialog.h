// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/pipeline/conflict/conflictchoices.h"
#include "ui/pages/pipeline/form/fieldtext.h"
#include "ui/widgets/label.h"

#include <functional>
class QButtonGroup;
class QBoxLayout;
class QGridLayout;
class QPushButton;
class QToolButton;

namespace atlas
{
/// Who and what the dialog speaks of.
struct ConflictSubject {
    QString dealName, accountName; ///< of other records: its name and what it belongs to
    QString changedBy, changedAt;  ///< of Zoho's version; changedAt ISO 8601 with offset
    QDateTime openedAt, editedAt;  ///< UTC; invalid: not said
    QString title = {};            ///< translated; empty: speaks of a deal
    /// A value in words, for records whose fields are no CRM fields; unset: by the layout.
    std::function<QString(const QString &field, const QJsonValue &value)> valueText = {};
};

/// The three-way dialog: before, you, Zoho now. Closing it keeps everything that was typed.
class ConflictDialog : public SheetDialog
{
    Q_OBJECT
public:
    ConflictDialog(ConflictChoices choices, const ConflictSubject &subject, const LayoutMeta &layout,
                   const FieldTextContext &context, QWidget *parent = nullptr);
    [[nodiscard]] const ConflictChoices &choices() const { return m_choices; }
    /// It changed once more while choosing: new third column, choices kept.
    void refresh(const Conflict &conflict);
    void setSaving(bool saving);
    /// Writing the choices failed: says why and lets the person try again.
    void setProblem(const QString &text);
    /// The fields of a layout worth comparing: what people edit, not what Zoho derives from it.
    [[nodiscard]] static QStringList comparedFields(const LayoutMeta &layout);

Q_SIGNALS:
    /// `changes` differ from what Zoho holds; `base` is what Zoho holds of them.
    void saveChosen(const QJsonObject &base, const QJsonObject &changes);
    /// Back to the form with everything as typed.
    void editingContinued();
    /// Nothing of the person's remains: Zoho's values are taken as they are.
    void allTakenFromZoho();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuildRows();
    void addRow(const ConflictChoices::Row &row, int line);
    void addCell(const ConflictChoices::Row &row, ConflictChoices::Side side, int line);
    void addHeader();
    void choose(const QString &field, ConflictChoices::Side side);
    void save();
    void retranslate();
    [[nodiscard]] QString words(const ConflictChoices::Row &row, const QJsonValue &value) const;
    [[nodiscard]] FieldMeta meta(const QString &field) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString clockTime(const QDateTime &when) const;
    ConflictChoices m_choices;
    ConflictSubject m_subject;
    LayoutMeta m_layout;
    FieldTextContext m_context;
    Label *m_title;
    Label *m_text;
    Label *m_summary;
    QToolButton *m_close;
    QPushButton *m_allZoho;
    QPushButton *m_allMine;
    QPushButton *m_continue;
    QPushButton *m_save;
    QWidget *m_table;
    QGridLayout *m_grid;
    QBoxLayout *m_foot;
};
} // namespace atlas
