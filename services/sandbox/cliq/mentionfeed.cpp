// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/mentions.h"
#include "services/sandbox/cliq/messageview.h"

#include <algorithm>

// Where the user was mentioned or answered (v3). Source: https://www.zoho.com/cliq/help/restapi/v3/mentions/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int usualMentions = 25, mostMentions = 100, mostFeedIds = 5;
constexpr qint64 feedDaysMs = 30LL * 24 * 3600 * 1000;

struct Mention {
    const Chat *chat;
    const Message *message;
    bool reply;
};

Response invalidFeed()
{
    return refuse(400, u"INVALID_PARAMS"_s, u"Invalid parameters."_s);
}

bool answersMe(const Call &call, const Chat &chat, const Message &message)
{
    const auto original = chat.messages.find(message.replyTo);
    return original != chat.messages.end() && original->second.sender == call.me;
}

QList<Mention> mentionsBetween(const Call &call, qint64 from, qint64 to)
{
    const QString type = call.param(u"type"_s);
    const QStringList chatIds = listParameter(call, u"chat_ids"_s) + listParameter(call, u"chid"_s);
    const QStringList userIds = listParameter(call, u"user_ids"_s);
    QList<Mention> found;
    for (const auto &[id, chat] : call.store.chats) {
        if (!call.store.takesPart(chat, call.me) || (!chatIds.isEmpty() && !chatIds.contains(id)))
            continue;
        for (const auto &[key, message] : chat.messages) {
            const bool candidate = !message.deleted && message.sender != call.me && message.time >= from &&
                                   message.time <= to && (userIds.isEmpty() || userIds.contains(message.sender));
            if (!candidate)
                continue;
            if (type != u"replies" && calls(call.store, message.text, call.me))
                found.append({&chat, &message, false});
            else if (type != u"mentions" && answersMe(call, chat, message))
                found.append({&chat, &message, true});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Mention &a, const Mention &b) { return b.message->time < a.message->time; });
    return found;
}

QJsonObject mentionedChat(const Call &call, const Chat &chat)
{
    const Chat &home = call.store.home(chat);
    QJsonObject view{
        {u"id"_s, chat.id}, {u"title"_s, chatName(call.store, chat, call.me)}, {u"type"_s, chatType(chat, true)}};
    if (home.kind == ChatKind::Channel) {
        view.insert(u"channel_type"_s, home.level);
        view.insert(u"channel_display_name"_s, home.title);
    }
    return view;
}

QJsonObject mentionView(const Call &call, const Mention &mention)
{
    const Message &message = *mention.message;
    const auto seat = mention.chat->seats.find(call.me);
    const bool read = seat != mention.chat->seats.end() && message.time <= seat->second.readUpTo;
    QJsonObject shown{
        {u"id"_s, message.id},
        {u"type"_s, message.type},
        {u"time"_s, zonedTime(message.time)},
        {u"content"_s, contentView(call.store, message)},
        {u"sender"_s, QJsonObject{{u"id"_s, message.sender}, {u"name"_s, senderName(call.store, message)}}}};
    const QJsonObject original = repliedTo(call.store, *mention.chat, message);
    if (!original.isEmpty())
        shown.insert(u"replied_to"_s, original);
    return {{u"id"_s, message.id + u'_' + call.me},
            {u"status"_s, read ? u"read"_s : u"unread"_s},
            {u"activity_type"_s, mention.reply ? u"replies"_s : u"mentions"_s},
            {u"chat"_s, mentionedChat(call, *mention.chat)},
            {u"message"_s, shown},
            {u"mention"_s, QJsonObject{{u"recipient_id"_s, call.me},
                                       {u"mentioned_users"_s, mentionRows(call.store, message.text, true)}}}};
}

Response listMentions(Call &call)
{
    static const QStringList types{QString(), u"mentions"_s, u"replies"_s, u"all"_s};
    const auto from = timeParameter(call, u"from_time"_s), to = timeParameter(call, u"to_time"_s);
    const auto count = countParameter(call, usualMentions, mostMentions);
    const auto token = call.has(u"next_token"_s) ? tokenNumber(TokenKind::Page, call.param(u"next_token"_s))
                                                 : std::optional<qint64>(0);
    const bool fewIds = listParameter(call, u"chat_ids"_s).size() <= mostFeedIds &&
                        listParameter(call, u"user_ids"_s).size() <= mostFeedIds;
    if (!from || !to || !count || !token || *token < 0 || !fewIds || !types.contains(call.param(u"type"_s)))
        return invalidFeed();
    const qint64 end = *to > 0 ? *to : call.nowMs;
    const qint64 start = *from > 0 ? *from : end - feedDaysMs;
    if (start > end)
        return invalidFeed();
    const QList<Mention> found = mentionsBetween(call, start, end);
    QJsonArray rows;
    const qsizetype last = std::min(found.size(), qsizetype(*token) + *count);
    for (qsizetype i = *token; i < last; ++i)
        rows.append(mentionView(call, found.at(i)));
    QJsonObject answer{{u"type"_s, u"mention"_s},
                       {u"url"_s, u"/api/v3/mentions"_s},
                       {u"has_more"_s, last < found.size()},
                       {u"data"_s, rows}};
    if (last < found.size())
        answer.insert(u"next_token"_s, tokenFor(TokenKind::Page, last));
    return Response::json(200, answer);
}
} // namespace

QList<CliqRoute> mentionRoutes()
{
    return {{"GET",
             u"/api/v3/mentions"_s,
             {{u"Chats.READ"_s}},
             limited(30, 10),
             listMentions,
             {u"from_time"_s, u"to_time"_s, u"limit"_s, u"next_token"_s, u"chid"_s, u"chat_ids"_s, u"user_ids"_s,
              u"type"_s}}};
}
} // namespace atlas::sandbox::cliq
