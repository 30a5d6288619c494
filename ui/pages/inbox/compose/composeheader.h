// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/compose/recipientfield.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace atlas
{
struct ComposeDraft;

/// From, To, Cc, Bcc and the subject. For an answer folded to one line until somebody wants to see more.
class ComposeHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ComposeHeader(const RecipientInput::Source &source, QWidget *parent = nullptr);
    /// From is shown when there are several.
    void setSenders(const QList<MailSender> &senders);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void put(const ComposeDraft &draft);
    /// Fills the parts of a draft that stand here.
    void read(ComposeDraft &draft) const;
    void setRecipients(const QList<MailAddress> &to, const QList<MailAddress> &cc);
    void setSubject(const QString &subject);
    [[nodiscard]] QString subject() const;
    [[nodiscard]] MailAddress from() const;
    [[nodiscard]] QList<MailAddress> to() const { return m_to->addresses(); }
    /// Takes over what is typed but not yet a recipient.
    void finish();
    /// The first recipients that are missing or wrong: says so there and goes there; true: all are right.
    [[nodiscard]] bool check();
    void focusFirst();
    void focusSubject();

Q_SIGNALS:
    void edited();
    void senderChanged(const atlas::MailAddress &from);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameParts();
    void build();
    void connectParts();
    void addRow(int row, Label *label, QWidget *field);
    void retranslate();
    void showParts();
    [[nodiscard]] QList<RecipientField *> fields() const { return {m_to, m_cc, m_bcc}; }
    QPushButton *m_summary;
    QWidget *m_fields;
    QGridLayout *m_grid;
    QComboBox *m_from;
    RecipientField *m_to, *m_cc, *m_bcc;
    QLineEdit *m_subject;
    Label *m_fromLabel, *m_toLabel, *m_ccLabel, *m_bccLabel, *m_subjectLabel;
    QPushButton *m_addCc, *m_addBcc;
    QList<MailSender> m_senders;
    bool m_isFolded = false;
};
} // namespace atlas
