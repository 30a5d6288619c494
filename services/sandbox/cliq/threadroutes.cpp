// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/messageview.h"

#include <algorithm>

// Threads of v2 and v3. Source: https://www.zoho.com/cliq/help/restapi/v2/threads/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int threadPage = 50, mostFollowersChanged = 100;

Chat *openThread(Call &call, std::optional<Response> &refusal)
{
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat || chat->kind == ChatKind::Thread)
        return chat;
    refusal = refuse(400, u"thread_chatid_invalid"_s, u"The chat is not a thread."_s);
    return nullptr;
}

bool threadFits(const Call &call, const Chat &thread)
{
    const QString state = call.param(u"state"_s), type = call.param(u"type"_s);
    const bool follows = thread.seats.contains(call.me);
    return (state.isEmpty() || state == u"all" || (state == u"followed") == follows) &&
           (type.isEmpty() || (type == u"open") == thread.open);
}

Response listThreads(Call &call)
{
    static const QStringList states{QString(), u"all"_s, u"followed"_s, u"not_followed"_s};
    static const QStringList types{QString(), u"open"_s, u"closed"_s};
    std::optional<Response> refusal;
    const Chat *channel = openChannel(call, call.segment(), refusal);
    if (!channel)
        return *refusal;
    if (!channel->seats.contains(call.me))
        return chatDenied(false);
    const auto count = countParameter(call, threadPage, threadPage);
    const auto start = call.has(u"next_token"_s) ? tokenNumber(TokenKind::Page, call.param(u"next_token"_s))
                                                 : std::optional<qint64>(0);
    if (!count || !states.contains(call.param(u"state"_s)) || !types.contains(call.param(u"type"_s)))
        return invalidInputs();
    if (!start || *start < 0)
        return technicalError();
    QList<const Chat *> found;
    for (const auto &[id, chat] : call.store.chats) {
        if (chat.parent == channel->id && threadFits(call, chat))
            found.append(&chat);
    }
    std::sort(found.begin(), found.end(), [](const Chat *a, const Chat *b) { return b->modified < a->modified; });
    QJsonArray rows;
    const qsizetype end = std::min(found.size(), qsizetype(*start) + *count);
    for (qsizetype i = *start; i < end; ++i)
        rows.append(threadView(call.store, *found.at(i), call.me));
    QJsonObject answer{{u"url"_s, u"/api/v2/threads"_s},
                       {u"type"_s, u"chat_thread"_s},
                       {u"sync_token"_s, tokenFor(TokenKind::Sync, call.store.stamp())},
                       {u"data"_s, rows}};
    if (end < found.size())
        answer.insert(u"next_token"_s, tokenFor(TokenKind::Page, end));
    return Response::json(200, answer);
}

/// The newest answer, with the names the service uses inside.
QJsonObject newestAnswer(const Call &call, const Chat &thread)
{
    const Message *last = lastMessage(thread);
    if (!last)
        return {};
    return {{u"id"_s, last->id},
            {u"msg"_s, last->text},
            {u"msguid"_s, encodedMessageId(last->id)},
            {u"time"_s, QString::number(last->time)},
            {u"sender"_s, last->sender},
            {u"dname"_s, senderName(call.store, *last)},
            {u"sequence_id"_s, messageCount(thread)},
            {u"threadmsg"_s, true},
            {u"meta"_s, QJsonObject{{u"revision"_s, last->revision}}}};
}

Response mainMessage(Call &call)
{
    std::optional<Response> refusal;
    const Chat *thread = openThread(call, refusal);
    if (!thread)
        return *refusal;
    const Chat &parent = call.store.home(*thread);
    const auto root = parent.messages.find(thread->parentMessage);
    if (root == parent.messages.end() || root->second.deleted)
        return noMessage();
    QJsonObject view = messageView(call.store, parent, root->second, call.me);
    view.insert(u"thread_state_info"_s, QJsonObject{{u"thread_state"_s, thread->open ? u"open"_s : u"closed"_s}});
    view.insert(u"parent_resource_id"_s, parent.uniqueName);
    const QJsonObject newest = newestAnswer(call, *thread);
    if (!newest.isEmpty())
        view.insert(u"thread_message"_s, newest);
    return Response::json(200, view);
}

Response listPeople(Call &call, bool followers)
{
    std::optional<Response> refusal;
    const Chat *thread = openThread(call, refusal);
    if (!thread)
        return *refusal;
    QJsonArray rows;
    for (const auto &[zuid, seat] : call.store.home(*thread).seats) {
        const Person *person = call.store.personOf(zuid);
        if (person && thread->seats.contains(zuid) == followers)
            rows.append(QJsonObject{
                {u"user_id"_s, zuid}, {u"email_id"_s, person->email}, {u"name"_s, call.store.nameOf(zuid)}});
    }
    return Response::json(200, {{u"data"_s, rows}});
}

Response listFollowers(Call &call)
{
    return listPeople(call, true);
}

Response listNonFollowers(Call &call)
{
    return listPeople(call, false);
}

Response changeFollowers(Call &call, bool add)
{
    std::optional<Response> refusal;
    Chat *thread = openThread(call, refusal);
    if (!thread)
        return *refusal;
    const auto people = peopleOf(call, call.body.value(u"user_ids"_s), {}, mostFollowersChanged);
    if (people && people->isEmpty())
        return missing(u"user_ids"_s);
    if (!people)
        return invalidInputs();
    for (const QString &zuid : *people) {
        if (add && !call.store.home(*thread).seats.contains(zuid))
            return invalidInputs();
        if (add)
            thread->seats.insert({zuid, {}});
        else
            thread->seats.erase(zuid);
    }
    call.changed(*thread);
    return done();
}

Response addFollowers(Call &call)
{
    return changeFollowers(call, true);
}

Response removeFollowers(Call &call)
{
    return changeFollowers(call, false);
}

Response takeAction(Call &call, const QString &action)
{
    std::optional<Response> refusal;
    Chat *thread = openThread(call, refusal);
    if (!thread)
        return *refusal;
    if (action == u"follow")
        thread->seats.insert({call.me, {}});
    else if (action == u"unfollow")
        thread->seats.erase(call.me);
    else if (thread->creator != call.me && !may(call, *thread, u"close_thread"_s))
        return accessDenied();
    else
        thread->open = action == u"reopen";
    call.changed(*thread);
    return done();
}

Response followThread(Call &call)
{
    return takeAction(call, u"follow"_s);
}

Response unfollowThread(Call &call)
{
    return takeAction(call, u"unfollow"_s);
}

/// v2 closes and reopens; v3 follows and unfollows the same way.
Response setThreadState(Call &call)
{
    const QString action = call.text(u"action"_s);
    if (action.isEmpty())
        return missing(u"action"_s);
    const QStringList actions = call.v3() ? QStringList{u"close"_s, u"reopen"_s, u"follow"_s, u"unfollow"_s}
                                          : QStringList{u"close"_s, u"reopen"_s};
    return actions.contains(action) ? takeAction(call, action) : invalidInputs();
}

Response getThread(Call &call)
{
    std::optional<Response> refusal;
    const Chat *thread = openThread(call, refusal);
    if (!thread)
        return *refusal;
    return Response::json(200, {{u"url"_s, u"/api/v3/threads"_s},
                                {u"type"_s, u"chat_thread"_s},
                                {u"data"_s, threadView(call.store, *thread, call.me)}});
}
} // namespace

QList<CliqRoute> threadRoutes()
{
    const QString one = u"/api/v2/threads/{thread}"_s, followers = one + u"/followers"_s;
    const QString newer = u"/api/v3/threads/{thread}"_s;
    const QList<QStringList> read{{u"Chats.READ"_s}}, update{{u"Chats.UPDATE"_s}};
    const QStringList ids{u"user_ids"_s}, action{u"action"_s}, bot{u"bot_unique_name"_s, u"appkey"_s};
    return {{"GET",
             u"/api/v2/channels/{c}/threads"_s,
             read,
             limited(30, 5),
             listThreads,
             {u"state"_s, u"type"_s, u"limit"_s, u"next_token"_s}},
            {"GET", one + u"/messages/main"_s, {{u"Messages.READ"_s}}, limited(30, 5), mainMessage},
            {"GET", followers, read, limited(20, 5), listFollowers},
            {"GET", one + u"/nonfollowers"_s, read, limited(20, 5), listNonFollowers},
            {"POST", followers, update, limited(20, 5), addFollowers, {}, ids},
            {"DELETE", followers, {{u"Chats.DELETE"_s}}, limited(20, 5), removeFollowers, {}, ids},
            {"POST", one + u"/follow"_s, update, limited(20, 5), followThread},
            {"POST", one + u"/unfollow"_s, update, limited(20, 5), unfollowThread},
            {"PUT", one, update, limited(20, 5), setThreadState, bot, action},
            {"GET", newer, read, limited(20, 10), getThread},
            {"PUT", newer, update, limited(20, 10), setThreadState, {}, action}};
}
} // namespace atlas::sandbox::cliq
