// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/messagewrites.h"
#include "services/sandbox/cliq/posting.h"
#include "services/sandbox/cliq/targets.h"

#include <QJsonDocument>

// Forwarding, deleting in bulk and message cards of v3. Source: https://www.zoho.com/cliq/help/restapi/v3/messages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostAtOnce = 25, mostRecipients = 100, longestComment = 250;

/// {"id","status":"failed","error"} with the code and message of a refusal.
QJsonObject failedRow(const QString &id, const Response &refusal)
{
    QJsonObject error = QJsonDocument::fromJson(refusal.body).object();
    if (error.value(u"code"_s).isDouble()) // a number with the word in the message
        error.insert(u"code"_s, error.value(u"message"_s));
    return {{u"id"_s, id}, {u"status"_s, u"failed"_s}, {u"error"_s, error}};
}

/// What is forwarded, by who forwards it: new messages without reactions and threads.
QList<Message> copiesOf(Call &call, Chat &source, const QJsonArray &ids, std::optional<Response> &refusal)
{
    QList<Message> copies;
    for (const QJsonValue &id : ids) {
        const Message *original = openMessage(source, id.toString(), refusal);
        if (!original)
            return {};
        Message copy;
        copy.time = call.nowMs;
        copy.type = original->type;
        copy.sender = call.me;
        copy.text = original->text;
        copy.file = original->file;
        copy.parts = original->parts;
        copies.append(copy);
    }
    return copies;
}

bool deliver(Call &call, Chat *chat, const QString &id, const QList<Message> &copies, QJsonArray &failures,
             const Response &refusal)
{
    if (!chat) {
        failures.append(failedRow(id, refusal));
        return false;
    }
    if (const auto refused = writeRefusal(call, *chat)) {
        failures.append(failedRow(id, *refused));
        return false;
    }
    for (const Message &copy : copies)
        call.store.post(*chat, copy);
    return true;
}

QJsonObject forwardAll(Call &call, const QJsonObject &recipients, const QList<Message> &copies, QJsonArray &failures)
{
    QJsonArray chats, users;
    const QStringList chatIds = recipients.value(u"chat_ids"_s).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &id : chatIds) {
        std::optional<Response> refusal;
        Chat *chat = openChat(call, id, refusal);
        if (deliver(call, chat, id, copies, failures, refusal.value_or(noChat())))
            chats.append(id);
    }
    const QStringList userIds = recipients.value(u"user_ids"_s).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &id : userIds) {
        const QString zuid = call.store.resolvedPerson(id);
        Chat *chat = zuid.isEmpty() || zuid == call.me ? nullptr : &call.store.directChat(call.me, zuid, call.nowMs);
        if (deliver(call, chat, id, copies, failures, chatDenied(true)))
            users.append(id);
    }
    return {{u"chat_ids"_s, chats}, {u"user_ids"_s, users}};
}

Response forwardMessages(Call &call)
{
    const QJsonObject source = call.body.value(u"source"_s).toObject();
    const QJsonObject recipients = call.body.value(u"recipients"_s).toObject();
    const QJsonArray ids = source.value(u"message_ids"_s).toArray();
    if (ids.isEmpty())
        return missing(u"source"_s);
    const auto count = [&recipients](const QString &key) {
        return recipients.value(key).toString().split(u',', Qt::SkipEmptyParts).size();
    };
    if (count(u"chat_ids"_s) + count(u"user_ids"_s) == 0)
        return missing(u"recipients"_s);
    if (ids.size() > mostAtOnce || count(u"chat_ids"_s) > mostRecipients || count(u"user_ids"_s) > mostRecipients)
        return invalidInputs();
    std::optional<Response> refusal;
    Chat *chat = openChat(call, source.value(u"chat_id"_s).toString(), refusal);
    const QList<Message> copies = chat ? copiesOf(call, *chat, ids, refusal) : QList<Message>();
    if (refusal)
        return *refusal;
    QJsonArray failures;
    const QJsonObject forwarded = forwardAll(call, recipients, copies, failures);
    call.changed();
    return Response::json(200, {{u"data"_s, QJsonObject{{u"source_chat_id"_s, source.value(u"chat_id"_s)},
                                                        {u"forwarded"_s, forwarded},
                                                        {u"failures"_s, failures}}}});
}

/// The path has three s, as Zoho's own.
Response deleteInBulk(Call &call)
{
    static const QStringList reasons{QString(), u"irrelevant_information"_s, u"obscene_content"_s, u"others"_s};
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    const QStringList ids = listParameter(call, u"message_ids"_s);
    const QString reason = call.param(u"reason"_s);
    if (ids.isEmpty())
        return missing(u"message_ids"_s);
    if (ids.size() > mostAtOnce)
        return refuse(400, u"message_delete_limit_exceeded"_s, u"At most 25 messages can be deleted at once."_s);
    if (!reasons.contains(reason))
        return refuse(400, u"invalid_delete_reason"_s, u"The reason is not valid."_s);
    if (call.param(u"comment"_s).size() > longestComment)
        return refuse(400, u"invalid_parameters"_s, u"The comment is too long."_s);
    QJsonArray rows;
    for (const QString &id : ids) {
        std::optional<Response> refused;
        Message *message = openMessage(*chat, id, refused);
        if (message)
            refused = deletionRefusal(call, *chat, *message);
        if (message && !refused && message->sender != call.me && reason.isEmpty())
            refused = refuse(400, u"invalid_delete_reason"_s, u"A reason is needed."_s);
        if (refused)
            rows.append(failedRow(id, *refused));
        else
            deleteMessage(call, *chat, *message);
        if (!refused)
            rows.append(QJsonObject{{u"id"_s, id}, {u"status"_s, u"success"_s}});
    }
    return Response::json(200, {{u"type"_s, u"message.delete_result"_s}, {u"data"_s, rows}});
}

/// A card in the name of the user; the only plain text is what the card says.
Response postCard(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = channelByName(call, refusal);
    if (!chat)
        return *refusal;
    const QJsonObject card = call.body.value(u"card"_s).toObject();
    if (card.isEmpty())
        return missing(u"card"_s);
    if (!partsOf(call.body))
        return invalidInputs();
    if (call.body.contains(u"text"_s)) {
        if (auto refused = textRefusal(call, *chat, u"text"_s))
            return *refused;
    }
    if (auto refused = writeRefusal(call, *chat))
        return *refused;
    Message message;
    message.time = call.nowMs;
    message.sender = call.me;
    message.text = call.body.contains(u"text"_s) ? call.text(u"text"_s) : card.value(u"title"_s).toString();
    message.parts = {{u"card"_s, card}};
    const QString id = call.store.post(*chat, message).id;
    call.changed();
    return Response::json(200, {{u"url"_s, call.request.path},
                                {u"type"_s, u"message"_s},
                                {u"data"_s, QJsonObject{{u"id"_s, id}, {u"card"_s, card}}}});
}
} // namespace

QList<CliqRoute> newerMessageRoutes()
{
    return {{"POST",
             u"/api/v3/messages"_s,
             {{u"Messages.CREATE"_s}},
             limited(50, 10),
             forwardMessages,
             {},
             {u"source"_s, u"recipients"_s}},
            {"DELETE",
             u"/api/v3/chats/{chat}/messagess"_s,
             {{u"Messages.DELETE"_s}},
             limited(50, 5),
             deleteInBulk,
             {u"message_ids"_s, u"reason"_s, u"comment"_s}},
            {"POST",
             u"/api/v3/channels/{name}/message"_s,
             {{u"Channels.CREATE"_s}},
             limited(20, 10),
             postCard,
             {},
             {u"text"_s, u"card"_s}}};
}
} // namespace atlas::sandbox::cliq
