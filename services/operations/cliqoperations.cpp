// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/cliqoperations.h"

#include "services/operations/cliqhandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using CliqHandler = Task<Result<OperationResult>> (*)(CliqService *, QJsonObject, CancelToken);
using CliqPlanner = Task<Result<OperationPlan>> (*)(CliqService *, QJsonObject, CancelToken);

Operation cliqOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::Cliq;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindCliq(Operation &operation, CliqService *cliq, CliqHandler run, CliqPlanner plan)
{
    operation.run = [cliq, run](QJsonObject p, CancelToken cancel) { return run(cliq, std::move(p), cancel); };
    operation.plan = [cliq, plan](QJsonObject p, CancelToken cancel) { return plan(cliq, std::move(p), cancel); };
}

QJsonObject typedField(QLatin1StringView type)
{
    return {{"type"_L1, type}};
}

QJsonObject messageText()
{
    return schema::text(u"what the message says, in Cliq's markup, at most 5,000 characters"_s);
}

QJsonObject channelName()
{
    return schema::text(u"the channel: its unique name, its display name with or without '#', or its id"_s);
}

QJsonObject channelRows()
{
    QJsonObject properties;
    for (const QLatin1StringView name :
         {"name"_L1, "channel_id"_L1, "chat_id"_L1, "unique_name"_L1, "level"_L1, "status"_L1, "description"_L1,
          "current_user_role"_L1, "creation_time"_L1, "last_modified_time"_L1, "total_message_count"_L1})
        properties.insert(name, typedField("string"_L1));
    for (const QLatin1StringView name : {"joined"_L1, "pinned"_L1})
        properties.insert(name, typedField("boolean"_L1));
    for (const QLatin1StringView name : {"participant_count"_L1, "unread_message_count"_L1})
        properties.insert(name, typedField("integer"_L1));
    properties.insert("last_message_info"_L1, typedField("object"_L1));
    const QJsonObject items{{"type"_L1, u"object"_s}, {"properties"_L1, properties}};
    return {{"type"_L1, u"array"_s},
            {"items"_L1, items},
            {"description"_L1, u"channels with Zoho's field names, ids as text; without their tables of rights"_s}};
}

QJsonObject postedRecord()
{
    const QJsonObject properties{{"message_id"_L1, typedField("string"_L1)},
                                 {"chat_id"_L1, typedField("string"_L1)},
                                 {"looked_up"_L1, typedField("boolean"_L1)}};
    return {{"type"_L1, u"object"_s},
            {"properties"_L1, properties},
            {"description"_L1, u"the ids of the message and of its chat, empty where Zoho tells none; looked_up: the "
                               "answer was lost and the message found"_s}};
}

QString postingScope()
{
    return u"ZohoCliq.Webhooks.CREATE"_s;
}

QString channelsScope()
{
    return u"ZohoCliq.Channels.READ"_s;
}

Operation listChannelsOperation(CliqService *cliq)
{
    Operation operation = cliqOperation(u"cliq_list_channels"_s, OperationKind::Read,
                                        u"Lists channels with their unread messages, those joined unless said "
                                        "otherwise."_s);
    operation.parameters = schema::parameters(
        {{"joined"_L1, schema::flag(u"only channels the user is in; true unless said otherwise"_s)},
         {"name"_L1, schema::text(u"only channels whose name has this in it"_s)},
         {"status"_L1, schema::choice({u"created"_s, u"pending"_s, u"archived"_s}, u"only channels of this status"_s)},
         {"level"_L1, schema::choice({u"organization"_s, u"team"_s, u"private"_s, u"external"_s},
                                     u"only channels of this level"_s)},
         {"limit"_L1, schema::wholeNumber(1, 100, 100, u"channels a page"_s)},
         {"page_token"_L1, schema::text(u"where the next page begins, as an earlier call told"_s)},
         {"all"_L1, schema::flag(u"follow the pages to the end"_s)}},
        {});
    operation.result = channelRows();
    operation.scopes = {channelsScope()};
    operation.requestCost = u"1 a page of up to 100 channels"_s;
    bindCliq(operation, cliq, cliqhandlers::listChannels, cliqhandlers::planListChannels);
    return operation;
}

Operation postToChannelOperation(CliqService *cliq)
{
    Operation operation = cliqOperation(u"cliq_post_to_channel"_s, OperationKind::Send,
                                        u"Posts one message to a channel; never posts it twice."_s);
    operation.parameters =
        schema::parameters({{"channel"_L1, channelName()}, {"text"_L1, messageText()}}, {u"channel"_s, u"text"_s});
    operation.result = postedRecord();
    operation.scopes = {postingScope(), channelsScope()};
    operation.requestCost = u"1, and 1 where a display name has to be looked up"_s;
    bindCliq(operation, cliq, cliqhandlers::postToChannel, cliqhandlers::planPostToChannel);
    return operation;
}

Operation sendMessageOperation(CliqService *cliq)
{
    Operation operation = cliqOperation(u"cliq_send_message"_s, OperationKind::Send,
                                        u"Sends one message to a person or into a chat; never sends it twice."_s);
    operation.parameters =
        schema::parameters({{"to"_L1, schema::text(u"an e-mail address, the id of a person, or the id of a chat"_s)},
                            {"text"_L1, messageText()}},
                           {u"to"_s, u"text"_s});
    operation.result = postedRecord();
    operation.scopes = {postingScope()};
    operation.requestCost = u"1"_s;
    bindCliq(operation, cliq, cliqhandlers::sendMessage, cliqhandlers::planSendMessage);
    return operation;
}

Operation createBotMessageOperation(CliqService *cliq)
{
    Operation operation = cliqOperation(u"cliq_create_bot_message"_s, OperationKind::Send,
                                        u"Posts one message as a bot: into a channel or a chat it takes part in, or to "
                                        "one of its subscribers."_s);
    operation.parameters = schema::parametersWithOneOf(
        {{"bot"_L1, schema::textLike(u"^[A-Za-z0-9_-]+$"_s, u"the unique name of the bot"_s)},
         {"text"_L1, messageText()},
         {"channel"_L1, channelName()},
         {"to"_L1, schema::text(u"the e-mail address or id of a subscriber, or the id of a chat"_s)}},
        {u"bot"_s, u"text"_s}, {u"channel"_s, u"to"_s});
    operation.result = postedRecord();
    operation.scopes = {postingScope(), channelsScope(), u"ZohoCliq.Users.READ"_s};
    operation.requestCost = u"1, and 1 where a display name or an address has to be looked up"_s;
    bindCliq(operation, cliq, cliqhandlers::createBotMessage, cliqhandlers::planCreateBotMessage);
    return operation;
}
} // namespace

QList<Operation> cliqOperations(CliqService *cliq)
{
    return {listChannelsOperation(cliq), postToChannelOperation(cliq), sendMessageOperation(cliq),
            createBotMessageOperation(cliq)};
}
} // namespace atlas
