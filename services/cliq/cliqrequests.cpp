// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrequests.h"

using namespace Qt::Literals::StringLiterals;

// Reading. Sources: https://www.zoho.com/cliq/help/restapi/v2/ and https://www.zoho.com/cliq/help/restapi/v3/
namespace atlas::cliqrequests
{
namespace
{
ApiRequest reading(const QString &path, const QString &endpoint, const QString &scope, Priority priority)
{
    ApiRequest request(App::Cliq, Verb::Get, path);
    request.endpoint = endpoint;
    request.requiredScope = u"ZohoCliq."_s + scope;
    request.priority = priority;
    return request;
}

QString milliseconds(const QDateTime &when)
{
    return QString::number(when.toMSecsSinceEpoch());
}

QString pageSize()
{
    return QString::number(kPage);
}

void addGiven(ApiRequest &request, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        request.addParam(name, value);
}
} // namespace

ApiRequest channels(const CliqChannelQuery &query)
{
    ApiRequest request = reading(u"/api/v2/channels"_s, u"channels"_s, u"Channels.READ"_s, query.priority);
    request.addParam(u"limit"_s, QString::number(query.limit));
    if (query.joinedOnly)
        request.addParam(u"joined"_s, u"true"_s);
    addGiven(request, u"name"_s, query.name);
    addGiven(request, u"status"_s, query.status);
    addGiven(request, u"level"_s, query.level);
    addGiven(request, u"next_token"_s, query.pageToken);
    return request;
}

ApiRequest channel(const CliqTarget &target)
{
    const bool byName = target.kind == CliqTarget::Kind::ChannelName;
    const QString path = (byName ? u"/api/v2/channelsbyname/"_s : u"/api/v2/channels/"_s) + target.id;
    return reading(path, u"channels"_s, u"Channels.READ"_s, Priority::User);
}

ApiRequest chats(const QDateTime &after, const QDateTime &before, Priority priority)
{
    ApiRequest request = reading(u"/api/v3/chats"_s, u"chats"_s, u"Chats.READ"_s, priority);
    request.addParam(u"limit"_s, pageSize());
    if (after.isValid())
        request.addParam(u"modified_after"_s, milliseconds(after));
    if (before.isValid())
        request.addParam(u"modified_before"_s, milliseconds(before));
    return request;
}

ApiRequest chatWith(const QString &zuid)
{
    ApiRequest request = reading(u"/api/v3/chats"_s, u"chats"_s, u"Chats.READ"_s, Priority::User);
    request.addParam(u"recipient"_s, zuid);
    request.addParam(u"type"_s, u"dm"_s);
    return request;
}

ApiRequest olderChats(Priority priority)
{
    ApiRequest request = reading(u"/api/v2/chats"_s, u"older_chats"_s, u"Chats.READ"_s, priority);
    request.addParam(u"limit"_s, pageSize());
    return request;
}

ApiRequest messages(const QString &chatId, const QDateTime &from, const QDateTime &to, Priority priority)
{
    ApiRequest request = reading(u"/api/v2/chats/%1/messages"_s.arg(chatId), u"read"_s, u"Messages.READ"_s, priority);
    request.addParam(u"limit"_s, pageSize());
    if (from.isValid())
        request.addParam(u"fromtime"_s, milliseconds(from));
    if (to.isValid())
        request.addParam(u"totime"_s, milliseconds(to));
    return request;
}

ApiRequest channelMembers(const QString &channelId)
{
    return reading(u"/api/v2/channels/%1/members"_s.arg(channelId), u"channel_members"_s, u"Channels.READ"_s,
                   Priority::User);
}

ApiRequest chatMembers(const QString &chatId)
{
    ApiRequest request =
        reading(u"/api/v2/chats/%1/members"_s.arg(chatId), u"chat_members"_s, u"Chats.READ"_s, Priority::User);
    request.addParam(u"fields"_s, u"name,email_id,user_id"_s);
    return request;
}

ApiRequest users(const QString &pageToken, Priority priority)
{
    ApiRequest request = reading(u"/api/v2/users"_s, u"users"_s, u"Users.READ"_s, priority);
    request.addParam(u"limit"_s, pageSize());
    addGiven(request, u"next_token"_s, pageToken);
    return request;
}

ApiRequest user(const QString &idOrEmail, bool presenceOnly, Priority priority)
{
    ApiRequest request = reading(u"/api/v2/users/"_s + idOrEmail, u"person"_s, u"Users.READ"_s, priority);
    request.addParam(u"fields"_s, presenceOnly ? u"chat_status"_s : u"all"_s);
    return request;
}

ApiRequest reactions(const QString &chatId, const QString &messageId, Priority priority)
{
    return reading(u"/api/v2/chats/%1/messages/%2/reactions"_s.arg(chatId, messageId), u"reactions"_s,
                   u"messageactions.READ"_s, priority);
}

ApiRequest mentions(const QDateTime &since, const QString &pageToken, Priority priority)
{
    ApiRequest request = reading(u"/api/v3/mentions"_s, u"mentions"_s, u"Chats.READ"_s, priority);
    request.addParam(u"limit"_s, pageSize());
    if (since.isValid())
        request.addParam(u"from_time"_s, milliseconds(since));
    request.addParam(u"type"_s, u"all"_s);
    addGiven(request, u"next_token"_s, pageToken);
    return request;
}

ApiRequest file(const QString &fileId)
{
    return reading(u"/api/v2/files/"_s + fileId, u"download"_s, u"Attachments.READ"_s, Priority::User);
}

ApiRequest search(const QString &text, const QString &chatId)
{
    constexpr qsizetype longest = 1000;
    ApiRequest request = reading(u"/api/v3/messages/search"_s, u"search"_s, u"Chats.READ"_s, Priority::User);
    request.addParam(u"query"_s, text.left(longest));
    request.addParam(u"limit"_s, u"50"_s);
    request.addParam(u"include_bot_messages"_s, u"true"_s);
    addGiven(request, u"chat_ids"_s, chatId);
    return request;
}
} // namespace atlas::cliqrequests
