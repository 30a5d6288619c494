// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/permissions.h"

#include <algorithm>

// Channels of v2 as they are read. Source: https://www.zoho.com/cliq/help/restapi/v2/channels/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int channelPage = 50, mostChannels = 100; ///< the usual page is not documented
constexpr int mostSyncedChannels = 50;

/// The filters of a list, taken from the query.
struct ChannelFilter {
    QString name, status, level, creator;
    QStringList ids, chatIds, teamIds;
    qint64 modifiedAfter = 0, modifiedBefore = 0, createdAfter = 0, createdBefore = 0;
    std::optional<bool> joined, pinned;
    qint64 since = 0; ///< stamp of a sync token
};

std::optional<ChannelFilter> channelFilter(Call &call, std::optional<Response> &refusal)
{
    ChannelFilter filter;
    filter.name = call.param(u"name"_s);
    filter.status = call.param(u"status"_s);
    filter.level = call.param(u"level"_s) == u"personal" ? u"private"_s : call.param(u"level"_s);
    filter.ids = listParameter(call, u"channel_ids"_s);
    filter.chatIds = listParameter(call, u"chat_ids"_s);
    filter.teamIds = listParameter(call, u"team_ids"_s);
    filter.joined = flagParameter(call, u"joined"_s, refusal);
    filter.pinned = flagParameter(call, u"pinned"_s, refusal);
    const auto modifiedAfter = timeParameter(call, u"modified_after"_s);
    const auto modifiedBefore = timeParameter(call, u"modified_before"_s);
    const auto createdAfter = timeParameter(call, u"created_after"_s);
    const auto createdBefore = timeParameter(call, u"created_before"_s);
    if (!modifiedAfter || !modifiedBefore || !createdAfter || !createdBefore) {
        refusal = invalidTime();
        return std::nullopt;
    }
    filter.modifiedAfter = *modifiedAfter;
    filter.modifiedBefore = *modifiedBefore;
    filter.createdAfter = *createdAfter;
    filter.createdBefore = *createdBefore;
    const QStringList statuses{QString(), u"created"_s, u"pending"_s, u"archived"_s};
    const QStringList levels{QString(), u"organization"_s, u"team"_s, u"private"_s, u"external"_s};
    if (!statuses.contains(filter.status) || !levels.contains(filter.level))
        refusal = invalidInputs();
    if (call.has(u"created_by"_s)) {
        filter.creator = call.store.resolvedPerson(call.param(u"created_by"_s));
        if (filter.creator.isEmpty())
            refusal = invalidInputs();
    }
    return refusal ? std::nullopt : std::optional(filter);
}

bool timesFit(const ChannelFilter &filter, const Chat &chat)
{
    return (filter.modifiedAfter == 0 || chat.modified > filter.modifiedAfter) &&
           (filter.modifiedBefore == 0 || chat.modified < filter.modifiedBefore) &&
           (filter.createdAfter == 0 || chat.created > filter.createdAfter) &&
           (filter.createdBefore == 0 || chat.created < filter.createdBefore);
}

bool idsFit(const ChannelFilter &filter, const Chat &chat)
{
    const bool teamFits = filter.teamIds.isEmpty() ||
                          std::any_of(chat.teams.cbegin(), chat.teams.cend(),
                                      [&filter](const QString &team) { return filter.teamIds.contains(team); });
    return teamFits && (filter.ids.isEmpty() || filter.ids.contains(chat.channelId)) &&
           (filter.chatIds.isEmpty() || filter.chatIds.contains(chat.id)) &&
           (filter.creator.isEmpty() || filter.creator == chat.creator);
}

bool channelFits(const ChannelFilter &filter, const Chat &chat, const QString &me)
{
    const auto seat = chat.seats.find(me);
    const bool joined = seat != chat.seats.end();
    return chat.stamp > filter.since && timesFit(filter, chat) && idsFit(filter, chat) &&
           (filter.name.isEmpty() || chat.title.contains(filter.name, Qt::CaseInsensitive)) &&
           (filter.status.isEmpty() || filter.status == chat.status) &&
           (filter.level.isEmpty() || filter.level == chat.level) && filter.joined.value_or(joined) == joined &&
           (!filter.pinned.value_or(false) || (joined && seat->second.pinned));
}

bool sortChannels(QList<const Chat *> &chats, const QString &order)
{
    const QStringList orders{u"-last_modified_time"_s, u"+last_modified_time"_s, u"-creation_time"_s,
                             u"+creation_time"_s};
    if (!orders.contains(order))
        return false;
    const bool ascending = order.startsWith(u'+'), byCreation = order.endsWith(u"creation_time"_s);
    std::stable_sort(chats.begin(), chats.end(), [ascending, byCreation](const Chat *a, const Chat *b) {
        const qint64 left = byCreation ? a->created : a->modified, right = byCreation ? b->created : b->modified;
        return ascending ? left < right : right < left;
    });
    return true;
}

/// The place a page begins at, and what a sync token asks for. False with a refusal.
bool readTokens(Call &call, qint64 &start, qint64 &since, std::optional<Response> &refusal)
{
    if (call.has(u"next_token"_s) && call.has(u"sync_token"_s)) {
        refusal = invalidInputs();
        return false;
    }
    const auto page = call.has(u"next_token"_s) ? tokenNumber(TokenKind::Page, call.param(u"next_token"_s))
                                                : std::optional<qint64>(0);
    const auto sync = call.has(u"sync_token"_s) ? tokenNumber(TokenKind::Sync, call.param(u"sync_token"_s))
                                                : std::optional<qint64>(0);
    if (!page || !sync || *page < 0 || *sync > call.store.stamp()) {
        refusal = technicalError();
        return false;
    }
    start = *page;
    since = *sync;
    return true;
}

Response channelPageOf(const Call &call, const QList<const Chat *> &found, qint64 start, int count)
{
    QJsonArray rows;
    const qsizetype end = std::min(found.size(), qsizetype(start) + count);
    for (qsizetype i = start; i < end; ++i)
        rows.append(channelView(call.store, *found.at(i), call.me));
    QJsonObject answer{{u"channels"_s, rows},
                       {u"has_more"_s, end < found.size()},
                       {u"sync_token"_s, tokenFor(TokenKind::Sync, call.store.stamp())}};
    if (end < found.size())
        answer.insert(u"next_token"_s, tokenFor(TokenKind::Page, end));
    return Response::json(200, answer);
}

Response listChannels(Call &call)
{
    std::optional<Response> refusal;
    auto filter = channelFilter(call, refusal);
    if (!filter)
        return refusal.value_or(invalidInputs());
    const auto count = countParameter(call, channelPage, mostChannels);
    if (!count)
        return invalidInputs();
    qint64 start = 0;
    if (!readTokens(call, start, filter->since, refusal))
        return refusal.value_or(technicalError());
    QList<const Chat *> found;
    for (const auto &[id, chat] : call.store.chats) {
        if (chat.kind == ChatKind::Channel && mayKnow(call.store, chat, call.me) && channelFits(*filter, chat, call.me))
            found.append(&chat);
    }
    if (filter->since > 0 && found.size() > mostSyncedChannels)
        return failed(u"Too many channels have changed since."_s);
    if (!sortChannels(found, call.has(u"order_by"_s) ? call.param(u"order_by"_s) : u"-last_modified_time"_s))
        return invalidInputs();
    return channelPageOf(call, found, start, *count);
}

Response getChannel(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChannel(call, call.segment(), refusal);
    return chat ? Response::json(200, channelView(call.store, *chat, call.me)) : *refusal;
}

Response getChannelByName(Call &call)
{
    const Chat *chat = call.store.channelNamed(call.segment());
    if (!chat)
        return technicalError();
    if (!mayKnow(call.store, *chat, call.me))
        return notPermitted();
    return Response::json(200, channelView(call.store, *chat, call.me));
}

QJsonObject memberRow(const Store &store, const QString &zuid, const QString &role)
{
    const Person *person = store.personOf(zuid);
    return {{u"user_id"_s, zuid},
            {u"email_id"_s, person ? person->email : QString()},
            {u"name"_s, store.nameOf(zuid)},
            {u"user_role"_s, role}};
}

Response listChannelMembers(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChannel(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    QJsonArray rows;
    for (const auto &[zuid, seat] : chat->seats)
        rows.append(memberRow(call.store, zuid, seat.role));
    for (const QString &id : chat->bots) {
        const Bot *bot = call.store.botWithId(id);
        if (bot)
            rows.append(QJsonObject{{u"user_id"_s, id},
                                    {u"name"_s, bot->name},
                                    {u"user_role"_s, u"bot"_s},
                                    {u"bot_unique_name"_s, bot->uniqueName},
                                    {u"store_app_id"_s, -1}});
    }
    return Response::json(200, {{u"members"_s, rows}});
}
} // namespace

QList<CliqRoute> channelReadRoutes()
{
    const QList<QStringList> read{{u"Channels.READ"_s}};
    return {{"GET",
             u"/api/v2/channels"_s,
             read,
             limited(30, 5),
             listChannels,
             {u"name"_s, u"status"_s, u"limit"_s, u"level"_s, u"modified_before"_s, u"modified_after"_s,
              u"created_before"_s, u"created_after"_s, u"channel_ids"_s, u"chat_ids"_s, u"team_ids"_s, u"created_by"_s,
              u"order_by"_s, u"pinned"_s, u"joined"_s, u"next_token"_s, u"sync_token"_s}},
            {"GET", u"/api/v2/channels/{c}"_s, read, limited(30, 5), getChannel},
            {"GET", u"/api/v2/channelsbyname/{name}"_s, read, limited(30, 5), getChannelByName},
            {"GET", u"/api/v2/channels/{c}/members"_s, read, limited(100, 5), listChannelMembers}};
}
} // namespace atlas::sandbox::cliq
