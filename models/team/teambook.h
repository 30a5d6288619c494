// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

#include <functional>
#include <QHash>
#include <QObject>
#include <QSet>

namespace atlas
{
/// Chat ids in the order of the list on the left.
struct ChatSections {
    QStringList toRead;   ///< something unread: addressed to me first, then the newest
    QStringList channels; ///< pinned first, archived last, by name
    QStringList direct;   ///< people and groups: pinned first, then the newest
    QStringList bots;     ///< by name
};

/// Chats and people as the pages see them: the snapshot, the histories that were opened, what is on its way, who is
/// there. No network, no waiting.
class TeamBook : public QObject
{
    Q_OBJECT
public:
    using PresenceOf = std::function<CliqPresence(const QString &userId)>;
    explicit TeamBook(QObject *parent = nullptr);
    ~TeamBook() override;
    void setSnapshot(const CliqSnapshot &snapshot); ///< emits changed
    void setHistory(const CliqHistory &history);    ///< emits historyChanged where it differs
    void setPending(const QString &chatId, const QList<CliqPending> &pending);
    /// Somebody is to be written to: their chat, or one that their first message makes (cliq::personChat()), which
    /// stands among the others until then. Empty: nobody of that id is known.
    QString begin(const QString &personId);
    /// Chats the person wants to hear nothing of, on this computer: neither badge nor notification.
    void setMuted(const QSet<QString> &chatIds);
    [[nodiscard]] bool isMuted(const QString &chatId) const { return m_muted.contains(chatId); }
    /// Where presence is looked up; call tellPresence when it answers differently.
    void setPresenceSource(PresenceOf presenceOf);
    void tellPresence(const QStringList &userIds) { Q_EMIT presenceChanged(userIds); }

    [[nodiscard]] const CliqSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const CliqPerson &me() const { return m_snapshot.me; }
    // nullptr: no such record. Valid until changed.
    [[nodiscard]] const CliqChat *chat(const QString &id) const;
    [[nodiscard]] const CliqPerson *person(const QString &id) const;
    [[nodiscard]] const CliqChat *chatWith(const QString &personId) const; ///< the direct chat with them
    /// A chat, or the thread below a message as a chat of its own: what its channel is, under the thread's id.
    [[nodiscard]] std::optional<CliqChat> conversation(const QString &id) const;
    [[nodiscard]] static bool isThread(const QString &chatId) { return chatId.contains(QLatin1StringView("-T-")); }
    /// Of the organisation, of the person and of whoever wrote or is named here; empty: not known.
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] CliqHistory history(const QString &chatId) const { return m_histories.value(chatId); }
    [[nodiscard]] QList<CliqPending> pending(const QString &chatId) const { return m_pending.value(chatId); }
    [[nodiscard]] const CliqMessage *message(const QString &chatId, const QString &messageId) const;
    [[nodiscard]] CliqPresence presence(const QString &userId) const;

    /// Direct messages and mentions not read yet in this chat: the filled badge.
    [[nodiscard]] int addressedIn(const QString &chatId) const;
    /// Of all chats: the number in the rail.
    [[nodiscard]] int addressed() const;
    /// Messages not read, muted chats left out: the grey badge.
    [[nodiscard]] int unreadIn(const CliqChat &chat) const;
    /// `stays`: this chat remains where it was although it is being read.
    [[nodiscard]] ChatSections sections(const QString &stays = {}, bool staysToRead = false) const;
    /// Chats whose name, or whose person's address, holds all words: those that begin so first.
    [[nodiscard]] QStringList find(const QString &text) const;
    [[nodiscard]] bool isMine(const CliqMessage &message) const;

Q_SIGNALS:
    void changed();
    void historyChanged(const QString &chatId);
    void pendingChanged(const QString &chatId);
    void presenceChanged(const QStringList &userIds);

private:
    void addBegun(const QString &personId);
    CliqSnapshot m_snapshot;
    QHash<QString, qsizetype> m_chatAt, m_personAt;
    QHash<QString, int> m_mentions; ///< unread, by chat
    QHash<QString, QString> m_names;
    QHash<QString, CliqHistory> m_histories;
    QHash<QString, QList<CliqPending>> m_pending;
    QList<CliqChat> m_begun; ///< with people, without a chat as yet; the newest last
    QSet<QString> m_muted;
    PresenceOf m_presenceOf;
};
} // namespace atlas
