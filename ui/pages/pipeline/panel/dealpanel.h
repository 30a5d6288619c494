// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "ui/pages/pipeline/form/recordform.h"
#include "ui/pages/pipeline/panel/dealdrafts.h"
#include "ui/widgets/errortext.h"

class QPushButton;
class QScrollArea;

namespace atlas
{
class FieldList;
class IconButton;
class NotesView;
class StageProgress;

/// The record panel: the selected deal with its fields, next step and notes; editing in place. Emits what should be
/// saved; keeps what was typed until it is saved or discarded, also while other deals are looked at.
class DealPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DealPanel(DealBook &book, QWidget *parent = nullptr);
    ~DealPanel() override;
    void setLookupSource(LookupSource source);
    /// Shows a deal from the list at once; setRecord() completes it. An unsaved draft opens in edit mode.
    void showDeal(const QString &dealId);
    void setRecord(const QString &dealId, const QJsonObject &record);
    [[nodiscard]] QString dealId() const { return m_id; }
    [[nodiscard]] NotesView &notes() { return *m_notes; }
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] RecordForm &form() { return *m_form; }
    [[nodiscard]] bool hasDraft(const QString &dealId) const { return !m_drafts.get(dealId).isEmpty(); }
    void beginEdit();
    void discard();
    void save();
    void setSaving(const QString &dealId, bool saving);
    /// Stored: the draft goes and the panel reads again.
    void saved(const QString &dealId, const QJsonObject &record);
    /// Refused: what was typed stays; the field is marked where there is one.
    void saveFailed(const QString &dealId, const ErrorText &error, const QString &field);
    void noteAdded(const QString &dealId);

Q_SIGNALS:
    void closed();
    /// `base`: the whole record as the person opened it; `changes`: what they changed.
    void saveRequested(const QString &dealId, const QJsonObject &base, const QJsonObject &changes);
    void noteRequested(const QString &dealId, const QString &text);
    /// Something of another app is to be made of the deal: "deal_project", "deal_invoice" or "deal_estimate".
    void verbRequested(const QString &verb, const QString &dealId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void openVerbs();
    void buildBody();
    void buildFoot();
    QWidget *section(QWidget *content);
    void refreshView();
    void refreshForm(const QJsonObject &base, const QJsonObject &draft);
    void setEditing(bool editing);
    void keepDraft();
    void retranslate();
    [[nodiscard]] QHash<QString, QString> fieldNotes(const DealRow &row) const;
    [[nodiscard]] FieldTextContext textContext() const;
    DealBook &m_book;
    DealDrafts m_drafts;
    LookupSource m_lookup;
    QString m_id;
    QJsonObject m_record, m_base;
    bool m_editing = false;
    QScrollArea *m_scroll;
    Label *m_kind;
    Label *m_name;
    Label *m_people;
    Label *m_nextTitle;
    Label *m_next;
    Label *m_error;
    IconButton *m_edit;
    IconButton *m_verbs;
    IconButton *m_close;
    StageProgress *m_progress;
    FieldList *m_fields;
    RecordForm *m_form;
    NotesView *m_notes;
    QWidget *m_foot;
    QPushButton *m_save;
    QPushButton *m_discard;
    QList<QWidget *> m_readOnlyParts, m_editParts;
};
} // namespace atlas
