// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/messageview.h"
#include "services/sandbox/cliq/permissions.h"

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 muteMs = 365LL * 24 * 3600 * 1000; ///< how far ahead a mute without an end is shown

QString otherMember(const Chat &chat, const QString &reader)
{
    for (const auto &[zuid, seat] : chat.seats) {
        if (zuid != reader)
            return zuid;
    }
    return reader;
}

QJsonObject teamNames(const Store &store, const Chat &chat)
{
    QJsonObject names;
    for (const Team &team : store.teams) {
        if (chat.teams.contains(team.id))
            names.insert(team.id, team.name);
    }
    return names;
}

/// What only members see: role, marks, counters.
void addMembership(QJsonObject &view, const Chat &chat, const QString &reader)
{
    const auto seat = chat.seats.find(reader);
    if (seat == chat.seats.end())
        return;
    view.insert(u"current_user_role"_s, seat->second.role);
    view.insert(u"pinned"_s, seat->second.pinned);
    view.insert(u"unread_message_count"_s, unreadCount(chat, reader));
    if (const Message *first = firstUnread(chat, reader))
        view.insert(u"unread_time"_s, zonedTime(first->time));
    if (seat->second.muted)
        view.insert(u"muted_interval"_s, zonedTime(chat.modified + muteMs));
}
} // namespace

QJsonObject channelView(const Store &store, const Chat &chat, const QString &reader)
{
    QJsonObject view{{u"name"_s, u'#' + chat.title},
                     {u"channel_id"_s, chat.channelId},
                     {u"chat_id"_s, chat.id},
                     {u"unique_name"_s, chat.uniqueName},
                     {u"level"_s, chat.level},
                     {u"status"_s, chat.status},
                     {u"description"_s, chat.description},
                     {u"invite_only"_s, chat.inviteOnly},
                     {u"joined"_s, chat.seats.contains(reader)},
                     {u"pinned"_s, false},
                     {u"participant_count"_s, participantCount(store, chat)},
                     {u"total_message_count"_s, QString::number(messageCount(chat))}, // a text, as Zoho sends it
                     {u"creator_id"_s, chat.creator},
                     {u"creator_name"_s, store.nameOf(chat.creator)},
                     {u"organization_id"_s, organisationId},
                     {u"creation_time"_s, zonedTime(chat.created)},
                     {u"last_modified_time"_s, zonedTime(chat.modified)},
                     {u"teams"_s, teamNames(store, chat)}};
    for (const QString &role : {u"admin"_s, u"moderator"_s, u"member"_s})
        view.insert(role + u"_permission"_s, permissionsOf(chat, role));
    addMembership(view, chat, reader);
    const QJsonObject last = lastMessageInfo(store, chat, true);
    if (!last.isEmpty())
        view.insert(u"last_message_info"_s, last);
    return view;
}

QString chatName(const Store &store, const Chat &chat, const QString &reader)
{
    if (chat.kind == ChatKind::Direct)
        return store.nameOf(otherMember(chat, reader));
    return chat.kind == ChatKind::Channel ? u'#' + chat.title : chat.title;
}

QString chatType(const Chat &chat, bool v3)
{
    switch (chat.kind) {
    case ChatKind::Channel:
        return u"channel"_s;
    case ChatKind::Thread:
        return u"thread"_s;
    case ChatKind::Bot:
        return u"bot"_s;
    case ChatKind::Group:
        return v3 ? u"group_chat"_s : u"chat"_s;
    case ChatKind::Direct:
        break;
    }
    return v3 ? u"direct_message"_s : u"dm"_s;
}

int participantCount(const Store &store, const Chat &chat)
{
    const Chat &home = store.home(chat);
    return int(home.seats.size()) + int(home.bots.size());
}

QJsonObject chatView(const Store &store, const Chat &chat, const QString &reader)
{
    QJsonArray recipients;
    if (chat.kind == ChatKind::Direct) {
        const QString other = otherMember(chat, reader);
        recipients.append(QJsonObject{{u"user_id"_s, other}, {u"name"_s, store.nameOf(other)}});
    }
    QJsonObject view{{u"chat_id"_s, chat.id},
                     {u"name"_s, chatName(store, chat, reader)},
                     {u"chat_type"_s, chatType(chat, false)},
                     {u"participant_count"_s, participantCount(store, chat)},
                     {u"creation_time"_s, zonedTime(chat.created)},
                     {u"last_modified_time"_s, zonedTime(chat.modified)},
                     {u"creator_id"_s, chat.creator},
                     {u"removed"_s, false},
                     {u"pinned"_s, chat.seats.at(reader).pinned},
                     {u"recipients_summary"_s, recipients}};
    const QJsonObject last = lastMessageInfo(store, chat, false);
    if (!last.isEmpty())
        view.insert(u"last_message_info"_s, last);
    return view;
}

QJsonObject newerChatView(const Store &store, const Chat &chat, const QString &reader)
{
    const auto seat = chat.seats.find(reader);
    QJsonObject view{{u"chat_id"_s, chat.id},
                     {u"name"_s, chatName(store, chat, reader)},
                     {u"chat_type"_s, chatType(chat, true)},
                     {u"participant_count"_s, participantCount(store, chat)},
                     {u"created_time"_s, utcTime(chat.created)},
                     {u"last_modified_time"_s, utcTime(chat.modified)},
                     {u"pinned"_s, seat != chat.seats.end() && seat->second.pinned},
                     {u"removed"_s, false},
                     {u"creator"_s, QJsonObject{{u"id"_s, chat.creator}, {u"name"_s, store.nameOf(chat.creator)}}},
                     {u"unread_message_count"_s, unreadCount(chat, reader)}};
    if (const Message *first = firstUnread(chat, reader))
        view.insert(u"unread_time"_s, utcTime(first->time));
    if (chat.kind == ChatKind::Thread) {
        view.insert(u"thread_message_id"_s, chat.parentMessage);
        view.insert(u"parent_chat_id"_s, chat.parent);
    }
    const QJsonObject last = newerLastMessageInfo(store, chat);
    if (!last.isEmpty())
        view.insert(u"last_message_info"_s, last);
    return view;
}

QJsonObject threadView(const Store &store, const Chat &thread, const QString &reader)
{
    QJsonObject view{{u"chat_id"_s, thread.id},
                     {u"parent_chat_id"_s, thread.parent},
                     {u"title"_s, thread.title},
                     {u"thread_state"_s, thread.open ? u"open"_s : u"closed"_s},
                     {u"is_follower"_s, thread.seats.contains(reader)},
                     {u"follower_count"_s, int(thread.seats.size())},
                     {u"thread_message_id"_s, encodedMessageId(thread.parentMessage)}};
    const Chat *parent = store.chat(thread.parent);
    if (parent) {
        const auto root = parent->messages.find(thread.parentMessage);
        if (root != parent->messages.end())
            view.insert(u"parent_message_sender"_s, root->second.sender);
    }
    const QJsonObject last = lastMessageInfo(store, thread, false);
    if (!last.isEmpty())
        view.insert(u"last_message_information"_s, last);
    return view;
}
} // namespace atlas::sandbox::cliq
