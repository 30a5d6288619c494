// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

namespace atlas
{
/// What is known of Cliq but for the messages, in memory and in the store. What the store does not take stays in
/// memory.
class CliqMirror
{
public:
    CliqMirror(Store &store, QString accountId);

    /// From the store; what was read since the start is kept.
    [[nodiscard]] Task<Result<Done>> load();
    [[nodiscard]] const CliqSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const CliqChat *chat(const QString &chatId) const;
    [[nodiscard]] QDateTime peopleReadAt() const { return m_peopleReadAt; }     ///< UTC; invalid: never
    [[nodiscard]] QDateTime mentionsReadAt() const { return m_mentionsReadAt; } ///< UTC; invalid: never
    [[nodiscard]] bool lacksOthers() const; ///< the other person of a direct chat is not known
    void forget();                          ///< the store was replaced by an empty one

    // Each tells whether something is different now.
    bool putMe(const CliqPerson &me);
    bool putPeople(const QList<CliqPerson> &people, const QDateTime &readAt);
    /// All channels the person is in.
    bool putChannels(const QList<CliqChat> &channels);
    /// Other chats; `all`: those that are not among them are gone.
    bool putChats(const QList<CliqChat> &chats, bool all, const QDateTime &readAt);
    bool putOthers(const QHash<QString, QString> &others);
    /// The mentions that were not here before, newest first; older ones stay.
    QList<CliqMention> putMentions(const QList<CliqMention> &mentions, const QDateTime &readAt);
    /// The person has seen everything up to then.
    bool markSeen(const QString &chatId, const QDateTime &upTo);

private:
    [[nodiscard]] RecordSet set(const QString &kind) const;
    [[nodiscard]] CliqChat completed(CliqChat chat) const;
    bool replaceChats(const QList<CliqChat> &chats, const QDateTime &readAt);
    [[nodiscard]] QString nameOf(const QString &id) const;

    Store &m_store;
    QString m_account;
    CliqSnapshot m_snapshot;
    QDateTime m_peopleReadAt, m_mentionsReadAt;
    QHash<QString, QDateTime> m_seen; ///< up to when, by chat
    QHash<QString, QString> m_others; ///< zuid of the other person, by chat
    bool m_loaded = false;
};
} // namespace atlas
