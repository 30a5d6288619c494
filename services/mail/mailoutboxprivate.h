// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailoutbox.h"
#include "services/mail/mailrepositoryturns.h"

#include <QSet>

namespace atlas
{
/// The work of the outbox. Its coroutines hold it, because they may end after the outbox: then `q` is nullptr and what
/// the store says (Sending) is what the next start goes on from.
struct MailOutbox::Private {
    using Shared = std::shared_ptr<Private>;
    Private(MailOutbox *owner, MailRepository &mails, const Clock &time, std::chrono::milliseconds delay);

    // What is kept (mailoutboxstored.cpp).
    /// Reads what the last run left, once. Until it succeeded nothing of the list is written.
    static Task<Result<Done>> open(Shared d);
    /// The list as it is now; with the mail before it, if that is not kept yet.
    static Task<Result<Done>> keep(Shared d, QString id);
    /// Forgets the entry and its mail.
    void drop(QString id);
    Task<Result<Done>> keepList();

    // Sending (mailoutboxsending.cpp).
    /// Takes the entry as far as it goes now.
    static Task<Done> deliver(Shared d, QString id);
    static Task<Done> deliverAll(Shared d);
    /// It waits, or its time has come.
    [[nodiscard]] bool mayDeliver(const QString &id);
    /// Looks for a mail that may have been sent: true if it certainly was not, and may be.
    static Task<bool> look(Shared d, QString id);
    static Task<Done> post(Shared d, QString id);
    static Task<Done> removeDrafts(Shared d);
    void succeeded(const QString &id, const SentMail &sent);
    void stopped(const QString &id, const ApiError &error);
    void doubt(const QString &id, const ApiError &error);
    /// How long to leave an entry alone that was held so many times.
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(const ApiError &error, int times);

    // When (mailoutbox.cpp).
    /// Waits for what is due next, if nothing is under way.
    void schedule();
    void startDue();
    [[nodiscard]] OutboxEntry *find(const QString &id);
    void put(const OutboxEntry &entry);
    void changed();
    [[nodiscard]] static QDateTime dueTime(const OutboxEntry &entry);

    /// Counts in one of the counters while it lives.
    class Busy
    {
    public:
        Busy(int &counter, Shared d)
            : m_counter(counter)
            , m_d(std::move(d))
        {
            ++m_counter;
        }
        ~Busy() { --m_counter; }
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        int &m_counter;
        Shared m_d;
    };

    MailOutbox *q;
    MailRepository &repository;
    const Clock &clock;
    const std::chrono::milliseconds undoDelay;
    QList<OutboxEntry> entries;
    QStringList draftsToRemove; ///< of mails that were sent
    QSet<QString> kept;         ///< ids of entries whose mail is in the store
    QHash<QString, int> pauses; ///< how often an entry was put off in a row
    MailTurns turns;
    CancelScope timer, life;
    int wakes = 0;      ///< another number with every wait: an earlier one counts no more
    int busy = 0;       ///< sends, removals and writes to the store under way
    int delivering = 0; ///< sends only
    bool isOpen = false;
    bool isResting = false;
};
} // namespace atlas
