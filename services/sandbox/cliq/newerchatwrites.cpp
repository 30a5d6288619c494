// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/infoline.h"

#include <algorithm>

// Beginning chats, read state, members, typing in v3. Source: https://www.zoho.com/cliq/help/restapi/v3/chats/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostGroupMembers = 50, mostAdded = 100, mostMarked = 100, longestTitle = 255;

Response newChatAnswer(const Call &call, const Chat &chat)
{
    QJsonObject view = newerChatView(call.store, chat, call.me);
    QJsonObject membership;
    for (const QString &key : {u"pinned"_s, u"removed"_s})
        membership.insert(key, view.take(key));
    view.insert(u"user_membership"_s, membership);
    for (const QString &key : {u"unread_message_count"_s, u"unread_time"_s, u"last_message_info"_s})
        view.remove(key);
    return Response::json(200, {{u"url"_s, u"/v3/chats"_s}, {u"type"_s, u"chat"_s}, {u"data"_s, view}});
}

Response createGroup(Call &call)
{
    const auto people = peopleOf(call, call.body.value(u"user_ids"_s), {}, mostGroupMembers);
    const QString title = call.text(u"title"_s).trimmed();
    if (title.isEmpty())
        return missing(u"title"_s);
    if (call.body.value(u"user_ids"_s).toArray().size() > mostGroupMembers)
        return refuse(400, u"group_chat_participants_limit_exceeded"_s, u"Too many participants."_s);
    if (!people)
        return refuse(400, u"no_valid_users_available_to_create_chat"_s, u"There are no valid users."_s);
    if (title.size() > longestTitle)
        return invalidInputs();
    Chat chat;
    chat.kind = ChatKind::Group;
    chat.title = title;
    chat.creator = call.me;
    chat.created = chat.modified = call.nowMs;
    chat.seats.insert({call.me, {}});
    for (const QString &zuid : *people)
        chat.seats.insert({zuid, {}});
    if (chat.seats.size() < 3)
        return refuse(400, u"insufficient_members_to_create_group_chat"_s, u"A group needs three people."_s);
    chat.id = u"CT_%1_%2"_s.arg(call.store.nextDigits(19), organisationId);
    Chat &stored = call.store.chats.insert_or_assign(chat.id, chat).first->second;
    call.changed(stored);
    return newChatAnswer(call, stored);
}

Response createChat(Call &call)
{
    const QString type = call.text(u"chat_type"_s);
    if (type.isEmpty())
        return missing(u"chat_type"_s);
    if (type == u"group_chat")
        return createGroup(call);
    if (type != u"direct_message")
        return invalidInputs();
    const QString given = call.text(u"user_id"_s);
    if (given.isEmpty())
        return missing(u"user_id"_s);
    const QString other = call.store.resolvedPerson(given);
    if (other.isEmpty() || other == call.me)
        return refuse(400, u"no_valid_users_available_to_create_chat"_s, u"There are no valid users."_s);
    const Chat &chat = call.store.directChat(call.me, other, call.nowMs);
    call.changed();
    return newChatAnswer(call, chat);
}

/// The mark of a person: everything up to this message is read; or nothing from it on.
Response markMessage(Call &call, Chat &chat, const QString &key, qint64 before)
{
    if (call.text(key).isEmpty())
        return missing(key);
    std::optional<Response> refusal;
    const Message *message = openMessage(chat, call.text(key), refusal);
    if (!message)
        return noMessage();
    chat.seats[call.me].readUpTo = message->time - before;
    call.changed(chat);
    return done();
}

Response setTitle(Call &call, Chat &chat)
{
    const QString title = call.text(u"title"_s).trimmed();
    if (title.isEmpty())
        return missing(u"title"_s);
    if (title.size() > longestTitle || chat.kind == ChatKind::Direct || chat.kind == ChatKind::Bot)
        return invalidInputs();
    if (!may(call, chat, u"edit_channel_info"_s))
        return accessDenied();
    chat.title = title;
    call.changed(chat);
    return Response::json(
        200, {{u"type"_s, u"chat.title"_s}, {u"data"_s, QJsonObject{{u"title"_s, title}, {u"chat_id"_s, chat.id}}}});
}

Response setHistory(Call &call, Chat &chat)
{
    const QString wanted = call.text(u"history_status"_s);
    if (wanted != u"enabled" && wanted != u"disabled")
        return wanted.isEmpty() ? missing(u"history_status"_s) : invalidInputs();
    chat.historyKept = wanted == u"enabled";
    call.changed(chat);
    return done();
}

/// One operation a call.
Response updateChat(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    const QString operation = call.text(u"operation"_s);
    if (operation.isEmpty())
        return missing(u"operation"_s);
    if (operation == u"mark_as_read")
        return markMessage(call, *chat, u"last_message_id"_s, 0);
    if (operation == u"mark_as_unread")
        return markMessage(call, *chat, u"message_id"_s, 1);
    if (operation == u"update_title")
        return setTitle(call, *chat);
    if (operation == u"update_history_status")
        return setHistory(call, *chat);
    if (operation != u"clear_local_history" && operation != u"close_chat")
        return invalidInputs();
    Seat &seat = chat->seats[call.me];
    if (operation == u"close_chat")
        seat.closed = true;
    else
        seat.clearedUpTo = chat->modified;
    call.changed(*chat);
    return done();
}

/// One row of a bulk mark; false for a chat or a message that is not there.
bool markRow(Call &call, const QJsonObject &row)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, row.value(u"chat_id"_s).toString(), refusal);
    const Message *message = chat ? openMessage(*chat, row.value(u"last_message_id"_s).toString(), refusal) : nullptr;
    if (!message)
        return false;
    chat->seats[call.me].readUpTo = message->time;
    call.changed(*chat);
    return true;
}

Response bulkRead(Call &call)
{
    const QJsonArray rows = call.body.value(u"chats"_s).toArray();
    if (rows.isEmpty())
        return missing(u"chats"_s);
    if (call.text(u"read_status"_s) != u"read" || rows.size() > mostMarked)
        return invalidInputs();
    QJsonArray success, failure;
    for (const QJsonValue &row : rows)
        (markRow(call, row.toObject()) ? success : failure).append(row[u"chat_id"_s]);
    return Response::json(200, {{u"type"_s, u"chat.read_status"_s},
                                {u"data"_s, QJsonObject{{u"success"_s, success}, {u"failure"_s, failure}}}});
}

Response clearUnread(Call &call)
{
    const QJsonArray ids = call.body.value(u"chat_ids"_s).toArray();
    if (ids.isEmpty())
        return missing(u"chat_ids"_s);
    if (ids.size() > mostMarked)
        return invalidInputs();
    for (const QJsonValue &id : ids) {
        std::optional<Response> refusal;
        Chat *chat = openChat(call, id.toString(), refusal);
        if (!chat)
            return *refusal;
        chat->seats[call.me].readUpTo = chat->modified;
        call.changed(*chat);
    }
    return done();
}

Response updateChats(Call &call)
{
    const QString operation = call.text(u"operation"_s);
    if (operation.isEmpty())
        return missing(u"operation"_s);
    if (operation == u"read_status_update")
        return bulkRead(call);
    return operation == u"clear_unread" ? clearUnread(call) : invalidInputs();
}

Response tellActivity(Call &call)
{
    static const QStringList actions{u"typing"_s, u"text_entered"_s, u"text_cleared"_s};
    std::optional<Response> refusal;
    if (!openChat(call, call.segment(), refusal))
        return *refusal;
    const QString action = call.text(u"action"_s);
    if (action.isEmpty())
        return missing(u"action"_s);
    return actions.contains(action) ? done() : invalidInputs();
}

Response changeMembers(Call &call, const QJsonValue &ids, bool add)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (chat->kind != ChatKind::Group && chat->kind != ChatKind::Channel)
        return refuse(400, u"one_to_one_chat_add_member_not_allowed"_s, u"This chat has two members."_s);
    if (!may(call, *chat, add ? u"add_participant"_s : u"remove_participant"_s))
        return accessDenied();
    const auto people = peopleOf(call, ids, {}, mostAdded);
    if (people && people->isEmpty())
        return missing(u"user_ids"_s);
    if (!people)
        return invalidInputs();
    QJsonArray changed;
    for (const QString &zuid : *people) {
        const bool did = add ? chat->seats.insert({zuid, {}}).second : chat->seats.erase(zuid) > 0;
        if (!did)
            continue;
        changed.append(zuid);
        postInfo(
            call, *chat,
            (add ? u"%1 added %2"_s : u"%1 removed %2"_s).arg(call.store.nameOf(call.me), call.store.nameOf(zuid)));
    }
    const QString key = add ? u"added_user_ids"_s : u"removed_user_ids"_s;
    return Response::json(
        200, {{u"type"_s, u"chat.member"_s}, {u"data"_s, QJsonObject{{u"chat_id"_s, chat->id}, {key, changed}}}});
}

Response addChatMembers(Call &call)
{
    return changeMembers(call, call.body.value(u"user_ids"_s), true);
}

Response removeChatMembers(Call &call)
{
    return changeMembers(call, call.param(u"user_ids"_s), false);
}
} // namespace

QList<CliqRoute> newerChatWriteRoutes()
{
    const QString all = u"/api/v3/chats"_s, one = all + u"/{chat}"_s, members = one + u"/members"_s;
    const QList<QStringList> update{{u"Chats.UPDATE"_s}}, state{{u"Chats.UPDATE"_s, u"Messages.UPDATE"_s}};
    const QStringList ids{u"user_ids"_s};
    return {{"POST",
             all,
             {{u"Chats.CREATE"_s}},
             limited(30, 10),
             createChat,
             {},
             {u"chat_type"_s, u"user_id"_s, u"user_ids"_s, u"title"_s}},
            {"PUT",
             all,
             state,
             limited(60, 5),
             updateChats,
             {},
             {u"operation"_s, u"read_status"_s, u"chats"_s, u"chat_ids"_s}},
            {"PUT",
             one,
             state,
             limited(60, 5),
             updateChat,
             {},
             {u"operation"_s, u"last_message_id"_s, u"message_id"_s, u"title"_s, u"history_status"_s}},
            {"POST", one + u"/activities"_s, update, limited(100, 50), tellActivity, {}, {u"action"_s}},
            {"POST", members, {{u"Chats.CREATE"_s}}, limited(20, 10), addChatMembers, {}, ids},
            {"DELETE", members, {{u"Chats.DELETE"_s}}, limited(20, 10), removeChatMembers, ids}};
}
} // namespace atlas::sandbox::cliq
