// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/mail/mailrepository.h"

namespace atlas
{
/// A mail on its way. Kept in the store from the moment the person pressed Send, so that neither a crash nor a lost
/// answer loses it or sends it twice.
struct OutboxEntry {
    enum class State {
        Waiting, ///< may still be taken back, until `dueAt`
        Held,    ///< no connection or no budget: sent by itself later, at `dueAt`
        Sending, ///< the call is under way; after a crash: to be looked up before anything else
        Unknown, ///< sent or not, nobody can tell: the person looks, and says; until then Sent is looked at, at `dueAt`
        Refused  ///< Zoho or a rule said no: `error`; the text stays
    };
    QString id; ///< made here
    State state = State::Waiting;
    OutgoingMail mail;
    QString draftId;   ///< Zoho id of a draft that goes once this is sent; may be empty
    QDateTime dueAt;   ///< UTC
    QDateTime begunAt; ///< UTC, when the call began; invalid: nothing was sent. While valid, Sent is looked at first
    ApiError error;
};

/// Sends mails after a delay in which they can be taken back, one at a time, each exactly once. Every step is in the
/// store before it is taken: after a crash a mail that was being sent is looked for in Sent, and only sent if it is
/// certain not to be there. What cannot go for now (no connection, no budget, signed out) is tried again by itself,
/// after what Zoho asks for or a minute, then less and less often.
class MailOutbox : public QObject
{
    Q_OBJECT
public:
    /// `undoDelay`: how long Send waits; 0: not at all.
    MailOutbox(MailRepository &repository, const Clock &clock,
               std::chrono::milliseconds undoDelay = std::chrono::seconds(10));
    ~MailOutbox() override;
    /// Reads what the last run left: what was Sending is looked up in Sent first, never sent again before that.
    void start();
    /// Takes the mail over; the id of its entry.
    QString send(const OutgoingMail &mail, const QString &draftId = {});
    /// Gives a mail back that is not being sent; nullopt: too late.
    [[nodiscard]] std::optional<OutgoingMail> takeBack(const QString &id);
    /// Held, Refused and Unknown: tries again now. Of Unknown only when the person says that it was not sent.
    void retry(const QString &id);
    /// Unknown: the person says that it was sent.
    void settleAsSent(const QString &id);
    [[nodiscard]] const QList<OutboxEntry> &entries() const;
    [[nodiscard]] std::chrono::milliseconds undoDelay() const;
    /// A call or a write to the store is under way: it still needs its service to end.
    [[nodiscard]] bool isBusy() const;
    /// Begins nothing by itself any more (it is about to go); what is under way ends, hurry() still sends.
    void rest();
    /// What waits is sent now (the program ends); what cannot be stays for the next start.
    [[nodiscard]] Task<Done> hurry();

Q_SIGNALS:
    void changed();
    void sent(const QString &id, const atlas::SentMail &mail);
    /// Refused, of unknown fate, or held for the first time.
    void failed(const QString &id, const atlas::ApiError &error);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with the sends under way: they may outlive the outbox by an event
};
} // namespace atlas
