// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxparts.h"

class QPushButton;

namespace atlas
{
class FlowLayout;
class IconButton;
class Label;
class PersonDisc;
class Pill;
class SenderSection;

/// The sender's card: who they are, and what the other apps have of them. Shows at once what is here and again when the
/// CRM has answered; an answer for a mail that is no longer open is ignored. Escape closes.
class SenderPanelView : public SenderPanel
{
    Q_OBJECT
public:
    SenderPanelView(InboxActions &actions, QWidget *parent = nullptr);
    ~SenderPanelView() override;
    void showSender(const QString &messageId) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void makeHeadParts(QWidget *head);
    QWidget *buildHead(QWidget *parent);
    void take(const SenderCard &card);
    void retranslate();
    void copyNumber();
    InboxActions &m_actions;
    QString m_id;
    SenderCard m_card; ///< its lastMails are not to be used: they belong to the book
    QList<MailMessage> m_lastMails;
    std::unique_ptr<QObject> m_waiting; ///< stands for the sender shown
    PersonDisc *m_disc;
    Label *m_name;
    Label *m_position;
    Pill *m_unknown;
    IconButton *m_close;
    QPushButton *m_call;
    QPushButton *m_crm;
    SenderSection *m_deals;
    SenderSection *m_invoices;
    SenderSection *m_projects;
    SenderSection *m_exchanges;
};
} // namespace atlas
