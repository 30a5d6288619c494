// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqhistory.h"
#include "services/cliq/cliqmirror.h"
#include "services/cliq/cliqoutgoing.h"
#include "services/cliq/cliqschedule.h"

namespace atlas
{
/// State of CliqRepository, shared by its source files only.
struct CliqRepository::Private {
    using Job = CliqSchedule::Job;
    using Milliseconds = std::chrono::milliseconds;

    Private(CliqRepository *owner, CliqService &cliq, Store &cache, const Clock &time, QString account);

    // Reading (cliqrepositoryreads.cpp).
    Task<Result<Done>> load();
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    Task<Result<Done>> readMe(Priority priority, CancelToken cancel);
    Task<Result<Done>> readChannels(Priority priority, CancelToken cancel);
    Task<Result<Done>> readChats(bool all, Priority priority, CancelToken cancel);
    Task<Result<Done>> readPeople(Priority priority, CancelToken cancel);
    Task<Result<Done>> readMentions(Priority priority, CancelToken cancel);
    /// Direct messages that came since the chats were read before.
    void tellDirect(const QList<CliqChat> &chats, const QDateTime &before);
    void tell(const CliqMention &mention);
    void announce(bool differs);

    // Histories (cliqrepositoryhistories.cpp).
    Task<Result<Done>> loadHistory(QString chatId);
    /// One read of messages, taken over. `from`, `to`: bounds in UTC, invalid: open.
    Task<Result<Done>> readMessages(QString chatId, QDateTime from, QDateTime to, Priority priority,
                                    CancelToken cancel);
    void keep(const QString &chatId, const cliqhistory::Change &change);
    /// A change made here.
    void putMessage(const CliqMessage &message);
    [[nodiscard]] std::optional<ApiError> readLock() const;
    void noteRead(const Result<Done> &read);

    // The schedule (cliqrepositorypolls.cpp).
    void poll();
    void start(Job job);
    Task<Result<Done>> run(Job job);
    void ended(Job job, const Result<Done> &result);
    void keepLocks();
    void sendMarks(Milliseconds now);
    Task<Done> sendMark(QString chatId, QString messageId);
    void readReactions(Milliseconds now);
    Task<Done> readReactionsOf(QList<QPair<QString, QString>> messages);
    void readPresences(Milliseconds now);
    Task<Done> readPresencesOf(QStringList userIds);

    // Posting (cliqrepositoryposts.cpp).
    CliqOutgoing *find(const QString &key);
    void sendNext(const QString &chatId);
    Task<Done> send(QString key);
    /// One call for the first of what is left, or the look for it. False: it ends here.
    Task<bool> sendStep(QString key);
    /// In the store before it is sent. False: it cannot be.
    Task<bool> noteBegun(QString key);
    void settle(const QString &key, bool wasOpen, const Result<CliqPosted> &result);
    Task<Result<CliqPosted>> sendOnce(CliqOutgoing outgoing);
    Task<Result<CliqPosted>> lookFor(CliqOutgoing outgoing);
    void taken(CliqOutgoing &outgoing, const CliqPosted &posted);
    void drop(const QString &key);
    /// What is of unknown fate and turned up in the chat.
    void settleByReading(const QString &chatId);
    /// Posting begins now: equal messages that are here already are something else.
    void markBegun(CliqOutgoing &outgoing);
    /// The message is what `outgoing` posted, and nothing else that waits.
    void claim(const CliqOutgoing &outgoing, const QString &messageId);

    // People without a chat (cliqrepositorypersons.cpp).
    /// The first message to a person was posted, in that chat; empty: Zoho did not say where.
    void meet(const QString &personChat, const QString &chatId);
    Task<Done> lookForChat(QString personChat);
    void moveTo(const QString &personChat, const QString &chatId);
    Task<Result<Done>> keepOutgoing();
    Task<Result<Done>> loadOutgoing();
    void failedHere(CliqOutgoing &outgoing, const ApiError &error);

    CliqRepository *q;
    CliqService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    CliqMirror mirror;
    CliqSchedule schedule;
    Watch watch = Watch::Focused;
    QString openId;
    bool loaded = false, isLoading = false, wasLocked = false;
    bool refreshing = false;
    Result<Done> lastRefresh = Done{};
    CancelScope closing;
    int busy = 0; ///< other reads and writes under way
    /// Counts a call while it lives: until then this must not go.
    class Busy
    {
    public:
        explicit Busy(Private &owner)
            : m_owner(owner)
        {
            ++m_owner.busy;
        }
        ~Busy() { --m_owner.busy; }
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        Private &m_owner;
    };

    struct Book {
        CliqHistory history;
        QSet<QString> gone;                ///< deleted here
        bool isLoaded = false;             ///< from the store
        std::optional<Milliseconds> whole; ///< when the last hundred were read, monotonic
    };
    QHash<QString, Book> books; ///< by chat
    std::optional<Milliseconds> allChatsAt;
    QSet<QString> told; ///< chat and time of what was signalled

    struct Mark {
        QString messageId;
        Milliseconds due{0};
    };
    QHash<QString, Mark> marks;  ///< read state that Zoho is to learn of, by chat
    QSet<QString> posted;        ///< ids of messages posted here
    QHash<QString, QString> met; ///< the chat that came of cliq::personChat()

    QList<CliqOutgoing> outgoings;

    QList<QPair<QString, QString>> wantedReactions;
    QHash<QString, Milliseconds> reactionsAt; ///< by message
    std::optional<Milliseconds> reactionRound;
    struct Seen {
        CliqPresence presence = CliqPresence::Unknown;
        Milliseconds at{0};
    };
    QHash<QString, Seen> presences;
    QStringList wantedPresences;
    std::optional<Milliseconds> presenceRound;
    bool readsReactions = false, readsPresences = false;
};
} // namespace atlas
