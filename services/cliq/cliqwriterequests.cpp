// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrequests.h"

using namespace Qt::Literals::StringLiterals;

// Writing. Sources: https://www.zoho.com/cliq/help/restapi/v2/messages/ and
// https://www.zoho.com/cliq/help/restapi/v3/chats/
namespace atlas::cliqrequests
{
namespace
{
using Kind = CliqTarget::Kind;

ApiRequest writing(Verb verb, const QString &path, const QString &endpoint, const QString &scope)
{
    ApiRequest request(App::Cliq, verb, path);
    request.endpoint = endpoint;
    request.requiredScope = u"ZohoCliq."_s + scope;
    return request;
}

QString placeOf(const CliqTarget &target)
{
    switch (target.kind) {
    case Kind::ChannelName:
        return u"/api/v2/channelsbyname/"_s + target.id;
    case Kind::ChannelId:
        return u"/api/v2/channels/"_s + target.id;
    case Kind::Person:
        return u"/api/v2/buddies/"_s + target.id;
    case Kind::BotSubscribers:
        return u"/api/v2/bots/"_s + target.id;
    case Kind::Chat:
        break;
    }
    return u"/api/v2/chats/"_s + target.id;
}

QString messagePath(const QString &chatId, const QString &messageId)
{
    return u"/api/v2/chats/%1/messages/%2"_s.arg(chatId, messageId);
}

/// Whether it goes to a bot's own conversations: other keys are taken there.
bool isByBot(const CliqTarget &target)
{
    return target.kind == Kind::BotSubscribers;
}

void addBot(ApiRequest &request, const CliqTarget &target)
{
    if (!target.asBot.isEmpty() && !isByBot(target) && target.kind != Kind::Person)
        request.addParam(u"bot_unique_name"_s, target.asBot);
}
} // namespace

ApiRequest post(const CliqTarget &target, const CliqDraft &draft)
{
    ApiRequest request = writing(Verb::Post, placeOf(target) + u"/message"_s, u"post"_s, u"Webhooks.CREATE"_s);
    addBot(request, target);
    QJsonObject body{{u"text"_s, draft.text}, {u"sync_message"_s, true}}; // without it no id is told
    if (isByBot(target)) {
        if (target.userId.isEmpty())
            body.insert(u"broadcast"_s, true);
        else
            body.insert(u"userids"_s, target.userId);
        return request.setJson(body);
    }
    if (!draft.replyToId.isEmpty())
        body.insert(u"reply_to"_s, draft.replyToId);
    if (!draft.threadMessageId.isEmpty())
        body.insert(u"thread_message_id"_s, draft.threadMessageId);
    const bool inQuery = target.kind == Kind::ChannelName || target.kind == Kind::ChannelId;
    if (draft.marksRead && inQuery)
        request.addParam(u"mark_as_read"_s, u"true"_s);
    else if (draft.marksRead)
        body.insert(u"mark_as_read"_s, true);
    return request.setJson(body);
}

ApiRequest files(const CliqTarget &target)
{
    ApiRequest request = writing(Verb::Post, placeOf(target) + u"/files"_s, u"upload"_s, u"Webhooks.CREATE"_s);
    addBot(request, target);
    return request;
}

ApiRequest edit(const QString &chatId, const QString &messageId, const QString &text)
{
    ApiRequest request = writing(Verb::Put, messagePath(chatId, messageId), u"edit"_s, u"Messages.UPDATE"_s);
    request.repeat = Repeat::Safe;
    return request.setJson({{u"text"_s, text}});
}

ApiRequest remove(const QString &chatId, const QString &messageId)
{
    ApiRequest request = writing(Verb::Delete, messagePath(chatId, messageId), u"delete"_s, u"Messages.DELETE"_s);
    request.repeat = Repeat::Safe;
    return request;
}

ApiRequest react(const QString &chatId, const QString &messageId, const QString &emoji, bool on)
{
    ApiRequest request = writing(on ? Verb::Post : Verb::Delete, messagePath(chatId, messageId) + u"/reactions"_s,
                                 u"emoji"_s, u"messageactions.CREATE"_s);
    request.repeat = Repeat::Safe; // a second one of the same changes nothing
    return request.setJson({{u"emoji_code"_s, emoji}});
}

ApiRequest markRead(const QString &chatId, const QString &lastMessageId)
{
    ApiRequest request = writing(Verb::Put, u"/api/v3/chats/"_s + chatId, u"mark"_s, u"Chats.UPDATE"_s);
    request.repeat = Repeat::Safe;
    request.priority = Priority::Background;
    return request.setJson({{u"operation"_s, u"mark_as_read"_s}, {u"last_message_id"_s, lastMessageId}});
}

ApiRequest answer(const QString &eventUid, const QString &word)
{
    ApiRequest request = writing(Verb::Put, u"/api/v2/events/%1/statuses/%2"_s.arg(eventUid, word), u"answer"_s,
                                 u"CalendarEvents.ALL"_s);
    request.repeat = Repeat::Safe;
    return request;
}
} // namespace atlas::cliqrequests
