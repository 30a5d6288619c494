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

// Full-text search over messages (v3). Source: https://www.zoho.com/cliq/help/restapi/v3/messages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostHits = 50, longestQuery = 1000, mostIds = 5;

struct Hit {
    const Chat *chat;
    const Message *message;
};

struct SearchFilter {
    QString query, type, fileName, fileType, chatType, channelType, parent;
    QStringList from, to, mentioned, chatIds, teams;
    qint64 after = 0, before = 0, token = 0;
    std::optional<bool> hasMentions, pinned, bots;
};

/// What needs no other form than its own.
SearchFilter searchWords(const Call &call)
{
    SearchFilter filter;
    filter.query = call.param(u"query"_s).trimmed();
    filter.type = call.param(u"message_type"_s);
    filter.fileName = call.param(u"file_name"_s);
    filter.fileType = call.param(u"file_type"_s);
    filter.chatType = call.param(u"chat_type"_s);
    filter.channelType = call.param(u"channel_type"_s);
    filter.parent = call.param(u"parent_chatid"_s);
    filter.from = listParameter(call, u"from_user_ids"_s);
    filter.to = listParameter(call, u"to_user_ids"_s);
    filter.teams = listParameter(call, u"team_ids"_s);
    filter.mentioned = listParameter(call, u"mentioned_user_ids"_s);
    filter.chatIds = listParameter(call, u"chat_ids"_s);
    return filter;
}

bool areSearchWords(const SearchFilter &filter)
{
    static const QStringList types{QString(), u"text"_s, u"link"_s, u"file"_s};
    static const QStringList levels{QString(), u"organisation"_s, u"team"_s, u"personal"_s, u"external"_s};
    const QList<QStringList> lists{filter.from, filter.to, filter.teams, filter.mentioned, filter.chatIds};
    const bool few =
        std::all_of(lists.cbegin(), lists.cend(), [](const QStringList &list) { return list.size() <= mostIds; });
    const bool pinnedFits = !filter.pinned.value_or(false) || filter.chatIds.size() == 1;
    return filter.query.size() <= longestQuery && few && pinnedFits && types.contains(filter.type) &&
           levels.contains(filter.channelType);
}

std::optional<SearchFilter> searchFilter(Call &call, std::optional<Response> &refusal)
{
    SearchFilter filter = searchWords(call);
    filter.hasMentions = flagParameter(call, u"has_mentions"_s, refusal);
    filter.pinned = flagParameter(call, u"is_pinned"_s, refusal);
    filter.bots = flagParameter(call, u"include_bot_messages"_s, refusal);
    const auto after = timeParameter(call, u"from_time"_s), before = timeParameter(call, u"to_time"_s);
    const auto token = timeParameter(call, u"next_token"_s);
    if (!areSearchWords(filter) || !token)
        refusal = invalidInputs();
    if (!after || !before)
        refusal = invalidTime();
    if (!call.has(u"query"_s))
        refusal = missing(u"query"_s);
    if (refusal)
        return std::nullopt;
    filter.after = *after;
    filter.before = *before;
    filter.token = *token;
    return filter;
}

/// "organisation", "team", "personal", "external": words of this API only; empty outside channels.
QString channelType(const Chat &home)
{
    static const QMap<QString, QString> levels{{u"organization"_s, u"organisation"_s},
                                               {u"team"_s, u"team"_s},
                                               {u"private"_s, u"personal"_s},
                                               {u"external"_s, u"external"_s}};
    return levels.value(home.level);
}

bool placeFits(const Call &call, const SearchFilter &filter, const Chat &chat)
{
    const Chat &home = call.store.home(chat);
    const auto anyOf = [](const QStringList &wanted, auto fits) {
        return wanted.isEmpty() || std::any_of(wanted.cbegin(), wanted.cend(), fits);
    };
    return call.store.takesPart(chat, call.me) && (filter.chatIds.isEmpty() || filter.chatIds.contains(chat.id)) &&
           (filter.chatType.isEmpty() || chatType(chat, true) == filter.chatType) &&
           (filter.channelType.isEmpty() || channelType(home) == filter.channelType) &&
           (filter.parent.isEmpty() || chat.parent == filter.parent) &&
           anyOf(filter.teams, [&home](const QString &team) { return home.teams.contains(team); }) &&
           anyOf(filter.to,
                 [&chat](const QString &zuid) { return chat.kind == ChatKind::Direct && chat.seats.contains(zuid); });
}

bool textFits(const Call &call, const SearchFilter &filter, const Message &message)
{
    const auto file = call.store.files.find(message.file);
    const SharedFile none;
    const SharedFile &shared = file == call.store.files.end() ? none : file->second;
    const QString &name = shared.name;
    const bool link = message.text.contains(u"https://"_s) || message.text.contains(u"http://"_s);
    const bool typeFits = filter.type.isEmpty() || (filter.type == u"link" ? link : message.type == filter.type);
    return typeFits && shared.type.contains(filter.fileType) &&
           (filter.fileName.isEmpty() || name.contains(filter.fileName, Qt::CaseInsensitive)) &&
           (message.text.contains(filter.query, Qt::CaseInsensitive) ||
            name.contains(filter.query, Qt::CaseInsensitive));
}

bool hitFits(const Call &call, const SearchFilter &filter, const Chat &chat, const Message &message)
{
    if (message.deleted || message.type == u"info" || message.time < filter.after ||
        (filter.before > 0 && message.time > filter.before) || (filter.token > 0 && message.time >= filter.token))
        return false;
    if (call.store.botWithId(message.sender) && !filter.bots.value_or(false))
        return false;
    if (!filter.from.isEmpty() && !filter.from.contains(message.sender))
        return false;
    const Mentioned mentioned = mentionedIn(call.store, message.text);
    const bool any = !mentioned.people.isEmpty() || mentioned.special();
    const bool named = filter.mentioned.isEmpty() ||
                       std::any_of(filter.mentioned.cbegin(), filter.mentioned.cend(),
                                   [&mentioned](const QString &id) { return mentioned.people.contains(id); });
    const bool pinned = std::any_of(chat.pins.cbegin(), chat.pins.cend(),
                                    [&message](const Pin &pin) { return pin.message == message.id; });
    return named && filter.hasMentions.value_or(any) == any && (!filter.pinned.value_or(false) || pinned) &&
           textFits(call, filter, message);
}

QJsonObject hitView(const Call &call, const Hit &hit)
{
    // Ids are bare times and senders plain texts here, unlike everywhere else.
    QJsonObject row{{u"message_id"_s, QString::number(hit.message->time)},
                    {u"time"_s, utcTime(hit.message->time)},
                    {u"sender"_s, hit.message->sender},
                    {u"chat_id"_s, hit.chat->id},
                    {u"chat_title"_s, chatName(call.store, *hit.chat, call.me)},
                    {u"type"_s, hit.message->type},
                    {u"content"_s, contentView(call.store, *hit.message)}};
    const Chat &home = call.store.home(*hit.chat);
    if (home.kind == ChatKind::Channel)
        row.insert(u"channel_type"_s, channelType(home));
    if (!hit.message->replyTo.isEmpty())
        row.insert(u"reply_message_id"_s, QString::number(messageTime(hit.message->replyTo)));
    if (hit.chat->kind == ChatKind::Thread) {
        row.insert(u"parent_chat_id"_s, hit.chat->parent);
        row.insert(u"thread_message_id"_s, QString::number(messageTime(hit.chat->parentMessage)));
    }
    return row;
}

Response searchMessages(Call &call)
{
    std::optional<Response> refusal;
    const auto filter = searchFilter(call, refusal);
    const auto count = countParameter(call, mostHits, mostHits);
    if (!filter || !count)
        return refusal.value_or(invalidInputs());
    QList<Hit> hits;
    for (const auto &[id, chat] : call.store.chats) {
        if (!placeFits(call, *filter, chat))
            continue;
        for (const auto &[key, message] : chat.messages) {
            if (hitFits(call, *filter, chat, message))
                hits.append({&chat, &message});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return b.message->time < a.message->time; });
    QJsonArray rows;
    const bool more = hits.size() > *count;
    const QList<Hit> page = hits.first(std::min(hits.size(), qsizetype(*count)));
    for (const Hit &hit : page)
        rows.append(hitView(call, hit));
    QJsonObject answer{{u"messages"_s, rows}, {u"matched_search_value"_s, filter->query}};
    if (more)
        answer.insert(u"next_token"_s, page.constLast().message->time);
    return Response::json(200, answer);
}
} // namespace

QList<CliqRoute> searchRoutes()
{
    return {{"GET",
             u"/api/v3/messages/search"_s,
             {{u"Chats.READ"_s}},
             limited(50, 10),
             searchMessages,
             {u"query"_s, u"limit"_s, u"next_token"_s, u"from_user_ids"_s, u"to_user_ids"_s, u"mentioned_user_ids"_s,
              u"chat_ids"_s, u"team_ids"_s, u"chat_type"_s, u"channel_type"_s, u"parent_chatid"_s, u"from_time"_s,
              u"to_time"_s, u"file_name"_s, u"file_type"_s, u"message_type"_s, u"is_pinned"_s, u"has_mentions"_s,
              u"include_bot_messages"_s}}};
}
} // namespace atlas::sandbox::cliq
