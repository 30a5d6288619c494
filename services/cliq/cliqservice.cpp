// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqservice.h"

#include "services/cliq/cliqerrors.h"
#include "services/cliq/cliqjson.h"
#include "services/cliq/cliqserviceprivate.h"
#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

// Channels, chats, messages.
namespace atlas
{
namespace
{
constexpr int mostCliqPages = 50; ///< of a hundred rows; a server that never ends must not either

const Clock &cliqClock()
{
    static const SystemClock clock;
    return clock;
}
} // namespace

CliqService::Private::Private(CliqService &service, ApiClient &api, const Clock *time)
    : owner(&service)
    , client(&api)
    , clock(time ? time : &cliqClock())
{
}

CliqService::CliqService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(*this, client, clock))
{
}

CliqService::~CliqService() = default;

ApiClient &CliqService::client() const
{
    return *d->client;
}

Task<Result<QJsonArray>> CliqService::Private::rows(ApiRequest request, QLatin1StringView key, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return cliqjson::rows(*answer, {key, "data"_L1});
}

Task<Result<CliqRowPage>> CliqService::channelRows(CliqChannelQuery query, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::channels(query);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    CliqRowPage page;
    page.rows = cliqjson::rows(*answer, {"channels"_L1, "data"_L1});
    if (json::boolean(*answer, "has_more"_L1, true) && !page.rows.isEmpty())
        page.nextToken = json::text(*answer, "next_token"_L1);
    for (const QJsonValue &row : std::as_const(page.rows)) {
        const QString chat = json::id(row["chat_id"_L1]);
        d->channelChats.insert(json::text(row.toObject(), "unique_name"_L1), chat);
        d->channelChats.insert(json::id(row["channel_id"_L1]), chat);
    }
    co_return page;
}

Task<Result<QList<CliqChat>>> CliqService::channels(bool joinedOnly, Priority priority, CancelToken cancel)
{
    CliqChannelQuery query;
    query.joinedOnly = joinedOnly;
    query.priority = priority;
    QList<CliqChat> all;
    QSet<QString> seen;
    for (int page = 0; page < mostCliqPages; ++page) {
        const CliqChannelQuery next = query;
        const Result<CliqRowPage> rows = co_await channelRows(next, cancel);
        if (!rows)
            co_return fail(rows.error());
        for (const QJsonValue &row : rows->rows) {
            const CliqChat channel = cliqjson::channel(row.toObject());
            if (!channel.id.isEmpty() && !seen.contains(channel.id))
                all.append(channel);
            seen.insert(channel.id);
        }
        query.pageToken = rows->nextToken;
        if (query.pageToken.isEmpty())
            break;
    }
    co_return all;
}

Task<Result<QList<CliqChat>>> CliqService::chats(QDateTime since, Priority priority, CancelToken cancel)
{
    QList<CliqChat> all;
    QSet<QString> seen;
    QDateTime before;
    for (int page = 0; page < mostCliqPages; ++page) {
        const ApiRequest request = cliqrequests::chats(since, before, priority);
        const Result<QJsonArray> rows = co_await d->rows(request, "chats"_L1, cancel);
        if (!rows)
            co_return fail(rows.error());
        QDateTime oldest;
        for (const QJsonValue &row : *rows) {
            const QDateTime modified = cliqjson::time(row["last_modified_time"_L1]);
            if (modified.isValid() && (!oldest.isValid() || modified < oldest))
                oldest = modified;
            const auto chat = cliqjson::chat(row.toObject());
            if (chat && !chat->id.isEmpty() && !seen.contains(chat->id)) {
                seen.insert(chat->id);
                all.append(*chat);
            }
        }
        // There is no token: the next page is what is older, and a page that goes no further back is the last.
        const bool goesOn = oldest.isValid() && (!before.isValid() || oldest < before);
        if (rows->size() < cliqrequests::kPage || !goesOn)
            break;
        before = oldest;
    }
    std::sort(all.begin(), all.end(), [](const CliqChat &a, const CliqChat &b) { return b.lastAt < a.lastAt; });
    co_return all;
}

Task<Result<QHash<QString, QString>>> CliqService::directPeople(Priority priority, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::olderChats(priority);
    const Result<QJsonArray> rows = co_await d->rows(request, "chats"_L1, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return cliqjson::recipients(*rows);
}

Task<Result<QList<CliqMessage>>> CliqService::messages(QString chatId, QDateTime from, QDateTime to, Priority priority,
                                                       CancelToken cancel)
{
    const ApiRequest request = cliqrequests::messages(chatId, from, to, priority);
    const Result<QJsonArray> rows = co_await d->rows(request, "data"_L1, cancel);
    if (!rows)
        co_return fail(cliqerrors::ofLookup(rows.error(), u"no_chat"_s));
    co_return cliqjson::messages(*rows, chatId);
}

Task<Result<QList<CliqReaction>>> CliqService::reactions(QString chatId, QString messageId, Priority priority,
                                                         CancelToken cancel)
{
    const ApiRequest request = cliqrequests::reactions(chatId, messageId, priority);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(cliqerrors::ofMessage(answer.error()));
    co_return cliqjson::reactions(answer->value("data"_L1).toObject());
}

Task<Result<QList<CliqMention>>> CliqService::mentions(QDateTime since, Priority priority, CancelToken cancel)
{
    constexpr int mostMentionPages = 3; // three hundred: nobody catches up with more
    QList<CliqMention> all;
    QString token;
    for (int page = 0; page < mostMentionPages; ++page) {
        const ApiRequest request = cliqrequests::mentions(since, token, priority);
        const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const QJsonArray rows = cliqjson::rows(*answer, {"data"_L1, "mentions"_L1});
        for (const QJsonValue &row : rows)
            all.append(cliqjson::mention(row.toObject()));
        token = json::boolean(*answer, "has_more"_L1) ? json::text(*answer, "next_token"_L1) : QString();
        if (token.isEmpty())
            break;
    }
    std::sort(all.begin(), all.end(),
              [](const CliqMention &a, const CliqMention &b) { return b.message.at < a.message.at; });
    co_return all;
}

Task<Result<QList<CliqMessage>>> CliqService::search(QString text, QString chatId, CancelToken cancel)
{
    if (text.trimmed().isEmpty()) {
        ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, u"There is nothing to search for."_s);
        error.field = u"query"_s;
        co_return fail(error);
    }
    const ApiRequest request = cliqrequests::search(text, chatId);
    const Result<QJsonArray> rows = co_await d->rows(request, "messages"_L1, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<CliqMessage> hits;
    for (const QJsonValue &row : *rows)
        hits.append(cliqjson::searchHit(row.toObject()));
    co_return hits;
}
} // namespace atlas
