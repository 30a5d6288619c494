// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/cliqhandlers.h"

#include "services/core/json.h"
#include "services/operations/cliqparameters.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliqhandlers
{
using namespace cliqparameters;

namespace
{
constexpr int mostChannelPages = 50; ///< of a hundred

/// A row without pictures and tables of rights, its ids in their one form.
QJsonObject shownChannel(QJsonObject row)
{
    for (const QLatin1StringView noise :
         {"image_url"_L1, "admin_permission"_L1, "moderator_permission"_L1, "member_permission"_L1})
        row.remove(noise);
    for (const QLatin1StringView key :
         {"channel_id"_L1, "chat_id"_L1, "creator_id"_L1, "organization_id"_L1, "total_message_count"_L1}) {
        if (row.contains(key))
            row.insert(key, json::id(row.value(key)));
    }
    QJsonObject last = row.value("last_message_info"_L1).toObject();
    if (last.contains("message_id"_L1)) {
        last.insert("message_id"_L1, cliq::messageId(json::id(last.value("message_id"_L1))));
        row.insert("last_message_info"_L1, last);
    }
    return row;
}

OperationResult postedResult(const CliqPosted &posted)
{
    OperationResult result;
    result.rows = 1;
    result.data = QJsonObject{
        {"message_id"_L1, posted.messageId}, {"chat_id"_L1, posted.chatId}, {"looked_up"_L1, posted.wasLookedUp}};
    return result;
}

Task<Result<OperationResult>> posted(CliqService *cliq, CliqTarget target, CliqDraft draft, CancelToken cancel)
{
    const Result<CliqPosted> told = co_await cliq->post(target, draft, cancel);
    if (!told)
        co_return fail(blamed(told.error()));
    co_return postedResult(*told);
}

/// Into a channel, as the person or as a bot.
Task<Result<OperationResult>> postedByName(CliqService *cliq, QString channel, QString bot, CliqDraft draft,
                                           CancelToken cancel)
{
    if (isDirect(channel)) {
        CliqTarget named = channelTarget(channel);
        named.asBot = bot;
        const Result<OperationResult> done = co_await posted(cliq, named, draft, cancel);
        const bool isUnknown = !done && done.error().code == "no_channel"_L1; // refused: nothing was posted
        if (!isUnknown)
            co_return done;
    }
    const Result<ApiRequest> sound = cliq->postRequest(channelTarget(channel), draft);
    if (!sound) // before a call is spent on the name
        co_return fail(sound.error());
    const Result<CliqTarget> found = co_await lookedUpChannel(cliq, channel, cancel);
    if (!found)
        co_return fail(found.error());
    CliqTarget target = *found;
    target.asBot = bot;
    co_return co_await posted(cliq, target, draft, cancel);
}
} // namespace

Task<Result<CliqTarget>> lookedUpChannel(CliqService *cliq, QString channel, CancelToken cancel)
{
    const Result<QList<CliqChat>> channels = co_await cliq->channels(false, Priority::User, cancel);
    if (!channels)
        co_return fail(channels.error());
    co_return channelAmong(*channels, channel);
}

Task<Result<CliqTarget>> botTarget(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const QString channel = parameters.value("channel"_L1).toString().trimmed();
    const QString bot = parameters.value("bot"_L1).toString();
    CliqTarget target;
    if (!channel.isEmpty()) {
        if (isDirect(channel)) {
            target = channelTarget(channel);
        } else {
            const Result<CliqTarget> found = co_await lookedUpChannel(cliq, channel, cancel);
            if (!found)
                co_return fail(found.error());
            target = *found;
        }
        target.asBot = bot;
        co_return target;
    }
    const Result<CliqTarget> whom = addressee(parameters.value("to"_L1).toString());
    if (!whom)
        co_return fail(whom.error());
    if (whom->kind == CliqTarget::Kind::Chat) {
        target = *whom;
        target.asBot = bot;
        co_return target;
    }
    target.kind = CliqTarget::Kind::BotSubscribers;
    target.id = bot;
    target.userId = whom->id;
    if (whom->id.contains(u'@')) { // a bot's subscribers are told by their ids
        const QString address = whom->id;
        const Result<CliqPerson> person = co_await cliq->user(address, Priority::User, cancel);
        if (!person)
            co_return fail(blamed(person.error()));
        target.userId = person->id;
    }
    co_return target;
}

Task<Result<OperationResult>> listChannels(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    CliqChannelQuery query = channelQuery(parameters);
    const int pages = parameters.value("all"_L1).toBool() ? mostChannelPages : 1;
    QJsonArray rows;
    for (int page = 0; page < pages && (page == 0 || !query.pageToken.isEmpty()); ++page) {
        const CliqChannelQuery next = query;
        const Result<CliqRowPage> read = co_await cliq->channelRows(next, cancel);
        if (!read)
            co_return fail(read.error());
        for (const QJsonValue &row : read->rows)
            rows.append(shownChannel(row.toObject()));
        query.pageToken = read->nextToken;
    }
    OperationResult result;
    result.rows = int(rows.size());
    result.data = rows;
    result.pageToken = query.pageToken;
    result.more = !query.pageToken.isEmpty();
    co_return result;
}

Task<Result<OperationResult>> postToChannel(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const QString channel = parameters.value("channel"_L1).toString().trimmed();
    const QString asPerson;
    const CliqDraft text = draft(parameters);
    co_return co_await postedByName(cliq, channel, asPerson, text, cancel);
}

Task<Result<OperationResult>> sendMessage(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const Result<CliqTarget> target = addressee(parameters.value("to"_L1).toString());
    if (!target)
        co_return fail(target.error());
    const CliqDraft text = draft(parameters);
    co_return co_await posted(cliq, *target, text, cancel);
}

Task<Result<OperationResult>> createBotMessage(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const CliqDraft text = draft(parameters);
    const Result<ApiRequest> sound = cliq->postRequest(CliqTarget(), text);
    if (!sound)
        co_return fail(sound.error());
    const QString channel = parameters.value("channel"_L1).toString().trimmed();
    const QString bot = parameters.value("bot"_L1).toString();
    if (!channel.isEmpty())
        co_return co_await postedByName(cliq, channel, bot, text, cancel);
    const Result<CliqTarget> target = co_await botTarget(cliq, parameters, cancel);
    if (!target)
        co_return fail(target.error());
    co_return co_await posted(cliq, *target, text, cancel);
}
} // namespace atlas::cliqhandlers
