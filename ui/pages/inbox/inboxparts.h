// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/maillistmodel.h"
#include "ui/pages/inbox/inboxactions.h"

#include <QWidget>

namespace atlas
{
/// Left: "New message", the places (inbox, follow-ups, to answer, drafts, sent, ...), labels, user folders, each with
/// its unread count ("200+" where there may be more), and what is left of the day's calls.
class FolderPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setCurrent(const MailFilter &place) = 0;
    virtual void setBudget(const MailBudget &budget) = 0;

Q_SIGNALS:
    void placeRequested(const atlas::MailFilter &place);
};
[[nodiscard]] FolderPane *makeFolderPane(InboxActions &actions, QWidget *parent);

/// Middle: the list with its filter row, day headings and keyboard triage (J next, K previous, E archive, L label, S
/// flag, Z snooze, R reply, A reply all, F forward, U unread, # or Delete trash, Space selects several).
class MessageList : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showPlace(const MailFilter &place) = 0;
    [[nodiscard]] virtual MailFilter place() const = 0;
    virtual void select(const QString &messageId) = 0;
    [[nodiscard]] virtual QString current() const = 0;
    /// The message that follows the current one once that has left the list; empty: none.
    [[nodiscard]] virtual QString next() const = 0;
    virtual void focusSearch() = 0;

Q_SIGNALS:
    /// Empty: none. Several may be selected; then it is the one the keyboard is on.
    void currentChanged(const QString &messageId);
};
[[nodiscard]] MessageList *makeMessageList(InboxActions &actions, QWidget *parent);

/// Right: one mail with its header, its pictures' banner, body, attachments and the rest of the exchange.
class MailReader : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showMessage(const QString &messageId) = 0; ///< empty: nothing selected
    [[nodiscard]] virtual QString messageId() const = 0;
    /// An answer is written below: its own buttons would only take room from both.
    virtual void setAnswering(bool answering) = 0;
};
[[nodiscard]] MailReader *makeMailReader(InboxActions &actions, QWidget *parent);

/// The docked panel: the sender's CRM card, deals, open invoices, projects, exchanges.
class SenderPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showSender(const QString &messageId) = 0;

Q_SIGNALS:
    void closed();
    void dealRequested(const QString &dealId);
    void invoiceRequested(const QString &invoiceId);
    void projectRequested(const QString &projectId);
};
[[nodiscard]] SenderPanel *makeSenderPanel(InboxActions &actions, QWidget *parent);

/// Writes one mail: below the reader, or in its place for a new one. Keeps what is typed on this computer as it is
/// typed.
class Composer : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void begin(const ComposeStart &start) = 0;
    virtual void reopen(const OutgoingMail &mail, const QString &draftId) = 0;
    /// What was typed in an earlier run under this key.
    virtual void resume(const QString &key) = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0; ///< nothing typed: may be closed without a question
    /// Asks what to do with what was typed (keep as draft, discard); false: the person stays.
    [[nodiscard]] virtual bool mayClose() = 0;

Q_SIGNALS:
    void closed(); ///< sent, saved or discarded
    void titleChanged(const QString &title);
};
[[nodiscard]] Composer *makeComposer(InboxActions &actions, QWidget *parent);
} // namespace atlas
