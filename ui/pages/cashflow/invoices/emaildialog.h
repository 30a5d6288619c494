// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/formsheet.h"

class QCheckBox;
class QLineEdit;
class QTextEdit;
class QVBoxLayout;

namespace atlas
{
class FieldBox;
class Label;

/// A mail about a document or a reminder of an invoice: Books' own draft, read and changed before it is sent. Sends
/// once; when the answer is lost it says so and does not send again.
class EmailDialog : public FormSheet
{
    Q_OBJECT
public:
    enum class Purpose { Document, Reminder };
    /// Reads the draft from Books at once. Reminders are of invoices only. `number` names the document.
    EmailDialog(Purpose purpose, BooksKind kind, const QString &id, const QString &number, BooksActions &actions,
                QWidget *parent);
    [[nodiscard]] BooksEmail email() const; ///< as it would be sent now

Q_SIGNALS:
    /// Books has confirmed: the document as it is there.
    void sent(const QJsonObject &record);

protected:
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    void build();
    void load();
    void loaded(const Result<BooksEmailDraft> &draft);
    void showDraft();
    void answered(const Result<QJsonObject> &record);
    [[nodiscard]] bool findProblem();
    [[nodiscard]] FieldBox *boxOf(const QString &field) const;
    [[nodiscard]] QString bodyHtml() const;
    Purpose m_purpose;
    BooksKind m_kind;
    QString m_id, m_number;
    BooksEmailDraft m_draft;
    BooksEmail m_shown; ///< as the fields were filled
    bool m_loaded = false;
    bool m_fateOpen = false; ///< an answer was lost: never again from here
    QWidget *m_known;        ///< ticks of the addresses Books knows
    QList<QCheckBox *> m_ticks;
    QLineEdit *m_to, *m_cc, *m_subject;
    QTextEdit *m_body;
    QCheckBox *m_attach;
    Label *m_from;
    FieldBox *m_toBox, *m_ccBox, *m_subjectBox;
    QPushButton *m_retry, *m_send;
};
} // namespace atlas
