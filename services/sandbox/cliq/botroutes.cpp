// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/posting.h"

// Bots. Source: https://www.zoho.com/cliq/help/restapi/v2/bots/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostSubscribers = 100;

Response unknownBot()
{
    return refuse(404, u"bot_not_found"_s, u"The bot does not exist."_s);
}

/// Who gets a bot's message: the named ones, every subscriber, or who posts. Nothing when somebody named is none.
std::optional<QStringList> botAudience(const Call &call, const Bot &bot)
{
    const bool broadcast = call.body.value(u"broadcast"_s).toBool();
    if (broadcast && call.body.contains(u"userids"_s))
        return std::nullopt;
    if (broadcast)
        return bot.subscribers;
    if (!call.body.contains(u"userids"_s))
        return QStringList{call.me};
    const auto named = peopleOf(call, call.body.value(u"userids"_s), {}, mostSubscribers);
    if (!named || named->isEmpty())
        return std::nullopt;
    for (const QString &zuid : *named) {
        if (!bot.subscribers.contains(zuid))
            return std::nullopt;
    }
    return named;
}

/// Into the conversation of the bot with each of its audience.
Response postAsBot(Call &call)
{
    const Bot *bot = call.store.botNamed(call.segment());
    if (!bot)
        return unknownBot();
    const QString text = call.text(u"text"_s);
    if (text.trimmed().isEmpty())
        return missing(u"text"_s);
    const auto parts = partsOf(call.body);
    const auto audience = botAudience(call, *bot);
    if (text.size() > longestText || !parts || !audience)
        return invalidInputs();
    QJsonObject details;
    for (const QString &zuid : *audience) {
        Chat &chat = call.store.botChat(zuid, *bot, call.nowMs);
        Message message;
        message.time = call.nowMs;
        message.sender = bot->id;
        message.text = text;
        message.parts = *parts;
        const QString id = call.store.post(chat, message).id;
        details.insert(zuid,
                       QJsonObject{{u"chat_id"_s, chat.id}, {u"message_id"_s, call.v3() ? id : encodedMessageId(id)}});
    }
    call.changed();
    if (call.v3())
        return Response::json(200, {{u"message_details"_s, details}});
    if (!call.body.value(u"sync_message"_s).toBool())
        return done();
    return Response::json(200,
                          {{u"user_ids"_s, QJsonArray::fromStringList(*audience)}, {u"message_details"_s, details}});
}

Response associateBot(Call &call)
{
    const Bot *bot = call.store.botNamed(call.segment());
    if (!bot)
        return unknownBot();
    const QString name = call.text(u"channel_unique_name"_s);
    if (name.isEmpty())
        return missing(u"channel_unique_name"_s);
    Chat *chat = call.store.channelNamed(name);
    if (!chat)
        return invalidInputs();
    if (!may(call, *chat, u"add_participant"_s))
        return notPermitted();
    if (!chat->bots.contains(bot->id)) {
        chat->bots.append(bot->id);
        call.changed(*chat);
    }
    return done();
}

/// For its owner only.
Response listSubscribers(Call &call)
{
    const Bot *bot = call.store.botNamed(call.segment());
    if (!bot)
        return unknownBot();
    if (bot->creator != call.me)
        return notPermitted();
    const auto count = countParameter(call, mostSubscribers, mostSubscribers);
    const auto start = call.has(u"next_token"_s) ? tokenNumber(TokenKind::Page, call.param(u"next_token"_s))
                                                 : std::optional<qint64>(0);
    if (!count || !start || *start < 0)
        return count ? technicalError() : invalidInputs();
    QJsonArray rows;
    const qsizetype end = std::min(bot->subscribers.size(), qsizetype(*start) + *count);
    for (qsizetype i = *start; i < end; ++i) {
        const QString &zuid = bot->subscribers.at(i);
        const Person *person = call.store.personOf(zuid);
        rows.append(QJsonObject{{u"email_id"_s, person ? person->email : QString()},
                                {u"user_id"_s, zuid},
                                {u"name"_s, call.store.nameOf(zuid)}});
    }
    QJsonObject answer{{u"url"_s, call.request.path},
                       {u"type"_s, u"bot_subscriber"_s},
                       {u"sync_token"_s, tokenFor(TokenKind::Sync, call.store.stamp())},
                       {u"data"_s, rows}};
    if (end < bot->subscribers.size())
        answer.insert(u"next_token"_s, tokenFor(TokenKind::Page, end));
    return Response::json(200, answer);
}
} // namespace

QList<CliqRoute> botRoutes()
{
    const QStringList message{u"text"_s,   u"userids"_s, u"broadcast"_s, u"sync_message"_s, u"card"_s,
                              u"slides"_s, u"buttons"_s, u"styles"_s,    u"references"_s};
    return {{"POST",
             u"/api/v2/bots/{bot}/message"_s,
             {{u"Webhooks.CREATE"_s}},
             limited(50, 10),
             postAsBot,
             {u"appkey"_s},
             message},
            {"POST",
             u"/api/v3/bots/{bot}/messages"_s,
             {{u"Webhooks.CREATE"_s, u"BotMessages.CREATE"_s}},
             limited(50, 10),
             postAsBot,
             {u"appkey"_s},
             message},
            {"POST",
             u"/api/v2/bots/{bot}/associate"_s,
             {{u"Channels.UPDATE"_s}},
             limited(5, 5),
             associateBot,
             {},
             {u"channel_unique_name"_s}},
            {"GET",
             u"/api/v2/bots/{bot}/subscribers"_s,
             {{u"Bots.READ"_s}},
             limited(100, 10),
             listSubscribers,
             {u"limit"_s, u"next_token"_s, u"appkey"_s}}};
}
} // namespace atlas::sandbox::cliq
