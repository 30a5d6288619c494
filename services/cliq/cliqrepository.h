// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/cliq/cliqservice.h"
#include "services/core/clock.h"

namespace atlas
{
/// The messages here of one chat.
struct CliqHistory {
    QString chatId;
    QList<CliqMessage> messages; ///< oldest first, each once
    bool isComplete = false;     ///< the oldest is the chat's first
    QDateTime readAt;            ///< UTC; invalid: never
    QString seenId;              ///< the last message the person has seen here; empty: unknown
};

struct CliqSnapshot {
    CliqPerson me;
    QList<CliqChat> chats;       ///< channels the person is in, direct chats, groups, bots
    QList<CliqPerson> people;    ///< of the organisation
    QList<CliqMention> mentions; ///< newest first
    QDateTime readAt;            ///< UTC, of the chats; invalid: never
};

/// A message on its way: shown at once, below the others.
struct CliqPending {
    QString key, chatId, text;
    QStringList files;
    QDateTime at;                  ///< UTC
    std::optional<ApiError> error; ///< set: not sent; the text is kept until it is sent again or discarded
};

/// Joins CliqService and Store, and looks for news within Cliq's limits: 15 reads of messages a minute, of which it
/// takes at most ten by itself and leaves the rest to scrolling. The open chat comes first (every 8 s while it is
/// seen), its last hundred again once a minute (edits, deletions); the list of chats every 15 s, half a minute while
/// the window is in the background; channels and mentions once a minute; nothing while the window is hidden but
/// mentions every two minutes. After a refusal it waits the whole lock, also over a restart.
class CliqRepository : public QObject
{
    Q_OBJECT
public:
    CliqRepository(CliqService &service, Store &store, const Clock &clock, QString accountId);
    ~CliqRepository() override;

    [[nodiscard]] Task<Result<CliqSnapshot>> load(); ///< from the store only
    /// Me, channels, chats, people (once a day), mentions.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// From the store at once (may be empty), then the newest are read. historyChanged tells both.
    [[nodiscard]] Task<Result<Done>> openChat(QString chatId, CancelToken cancel = {});
    /// The hundred before the oldest that is here.
    [[nodiscard]] Task<Result<Done>> readOlder(QString chatId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<CliqPerson>>> members(QString chatId, CancelToken cancel = {});
    /// Reactions of messages on screen; asked at most once a minute each, ten a call round.
    void wantReactions(const QString &chatId, const QStringList &messageIds);
    /// Presence of people on screen; at most a minute old, 15 calls a minute.
    void wantPresence(const QStringList &userIds);
    [[nodiscard]] CliqPresence presence(const QString &userId) const;

    /// What the schedule goes by.
    enum class Watch { Focused, Background, Hidden };
    void setWatch(Watch watch);
    void setOpenChat(const QString &chatId); ///< empty: none is looked at
    /// Looks for what is due now. Called by the controller's timer, every second or so; cheap when nothing is due.
    void poll();

    /// Shows it at once as pending and posts it; several pieces when it is longer than Cliq takes. What fails stays
    /// pending with its error. Returns the pending key. `chatId` may be cliq::personChat(): the first message makes the
    /// chat, which chatMade() tells.
    QString post(const QString &chatId, const CliqDraft &draft, const QStringList &files = {});
    void retry(const QString &pendingKey);
    void discard(const QString &pendingKey);
    [[nodiscard]] QList<CliqPending> pending(const QString &chatId) const;
    /// Chats, and people without one, in which something waits.
    [[nodiscard]] QStringList pendingChats() const;
    [[nodiscard]] Task<Result<Done>> edit(CliqMessage message, QString text, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(CliqMessage message, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> react(CliqMessage message, QString emoji, bool on, CancelToken cancel = {});
    /// Up to this message everything was seen: here at once, at Zoho a moment later, once.
    void markSeen(const QString &chatId, const QString &messageId);

    [[nodiscard]] const CliqSnapshot &snapshot() const;
    [[nodiscard]] CliqHistory history(const QString &chatId) const;
    /// When a throttled read of messages goes on (UTC); invalid: it is not throttled.
    [[nodiscard]] QDateTime lockedUntil() const;
    [[nodiscard]] CliqService &service() const;
    [[nodiscard]] bool isRefreshing() const; ///< something is under way: it still needs its service to end

    /// Small values kept on this computer: drafts by chat, what was made of a message.
    [[nodiscard]] Task<Result<QByteArray>> value(QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString name, QByteArray value);

Q_SIGNALS:
    void changed(); ///< chats, people, mentions
    void historyChanged(const QString &chatId);
    void pendingChanged(const QString &chatId);
    /// What was cliq::personChat() is a chat now; what waited there waits here.
    void chatMade(const QString &personChat, const QString &chatId);
    void presenceChanged(const QStringList &userIds);
    /// A mention or a direct message that was not here before; never for what the first read brought.
    void mentioned(const atlas::CliqMention &mention);
    void refreshingChanged(bool refreshing);
    void lockedChanged(const QDateTime &until);
    void pollFailed(const atlas::ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
