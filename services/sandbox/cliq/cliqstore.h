// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqapp.h"
#include "services/sandbox/cliq/cliqrecords.h"

#include <map>
#include <QReadWriteLock>

namespace atlas::sandbox::cliq
{
inline const QString organisationId = QStringLiteral("758204180"); ///< "zoid"

/// All conversations of the organisation. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    QList<Person> people;
    QList<Team> teams;
    QList<Bot> bots;
    std::map<QString, Chat> chats;           ///< by chat id; channels and threads, too
    std::map<QString, SharedFile> files;     ///< by id
    std::map<QString, OwnStatuses> statuses; ///< by user id
    mutable QReadWriteLock lock;

    /// The Cliq id (ZUID) of a person of the organisation; empty for somebody else.
    [[nodiscard]] QString zuidOf(const QString &crmUserId) const;
    [[nodiscard]] QString zuidAt(qsizetype place) const; ///< of `people`
    [[nodiscard]] const Person *personOf(const QString &zuid) const;
    [[nodiscard]] QString resolvedPerson(const QString &zuidOrEmail) const; ///< a ZUID, or empty
    [[nodiscard]] QString nameOf(const QString &zuidOrBotId) const;
    [[nodiscard]] Bot *botNamed(const QString &uniqueName);
    [[nodiscard]] const Bot *botWithId(const QString &id) const;

    [[nodiscard]] Chat *chat(const QString &chatId);
    [[nodiscard]] const Chat *chat(const QString &chatId) const;
    [[nodiscard]] Chat *channel(const QString &channelId);
    [[nodiscard]] Chat *channelNamed(const QString &uniqueName);
    /// The chat whose members may read this one: of a thread its parent, else itself.
    [[nodiscard]] const Chat &home(const Chat &chat) const;
    [[nodiscard]] bool takesPart(const Chat &chat, const QString &zuid) const;
    /// The conversation of two people, or of a person and a bot; begun if there is none.
    [[nodiscard]] Chat &directChat(const QString &zuid, const QString &other, qint64 nowMs);
    [[nodiscard]] Chat &botChat(const QString &zuid, const Bot &bot, qint64 nowMs);
    [[nodiscard]] Chat &beginThread(Chat &parent, Message &root, const QString &zuid, const QString &title,
                                    qint64 nowMs);

    /// Adds a message: gives it its id and a time after every other of the chat, `message.time` or soon after.
    Message &post(Chat &chat, Message message);
    /// The conversation has changed and belongs into the state file and the next sync page.
    void touch(Chat &chat);
    [[nodiscard]] qint64 stamp() const { return m_stamp; }
    [[nodiscard]] QString nextDigits(int width); ///< ascending, of `width` digits
    [[nodiscard]] QString nextFileId();

private:
    [[nodiscard]] Chat &begin(Chat chat);
    qint64 m_stamp = 0, m_number = 0;
    friend struct StateCodec;
};

/// Messages after the mark of `zuid`, of everybody: what one posts through the API stays unread unless one says so.
[[nodiscard]] int unreadCount(const Chat &chat, const QString &zuid);
/// The first of them; null without any.
[[nodiscard]] const Message *firstUnread(const Chat &chat, const QString &zuid);
/// The newest message that is not deleted; null for an empty chat.
[[nodiscard]] const Message *lastMessage(const Chat &chat);
[[nodiscard]] int messageCount(const Chat &chat); ///< without deleted ones
} // namespace atlas::sandbox::cliq
