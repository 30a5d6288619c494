// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/messageview.h"

#include <algorithm>

// Pinned messages of v3, several in a chat. Source: https://www.zoho.com/cliq/help/restapi/v3/pinmessages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int usualPins = 20, mostPins = 100;

QJsonObject pinView(const Call &call, const Chat &chat, const Pin &pin)
{
    const auto found = chat.messages.find(pin.message);
    if (found == chat.messages.end())
        return {};
    const Message &message = found->second;
    const QJsonObject information{
        {u"expiry_time"_s, pin.expiry},
        {u"creator"_s, QJsonObject{{u"id"_s, pin.creator}, {u"name"_s, call.store.nameOf(pin.creator)}}},
        {u"created_time"_s, utcTime(pin.created)},
        {u"last_modified_time"_s, utcTime(pin.modified)},
        {u"is_primary"_s, pin.primary}};
    return {{u"id"_s, message.id},
            {u"type"_s, message.type},
            {u"content"_s, contentView(call.store, message)},
            {u"sender"_s, QJsonObject{{u"name"_s, senderName(call.store, message)}, {u"id"_s, message.sender}}},
            {u"time"_s, utcTime(message.time)},
            {u"is_pinned"_s, true},
            {u"pin_information"_s, information}};
}

Response listPins(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    const auto primary = flagParameter(call, u"primary"_s, refusal);
    if (!chat || refusal)
        return *refusal;
    const auto count = countParameter(call, usualPins, mostPins);
    if (!count)
        return invalidInputs();
    QJsonArray rows;
    for (const Pin &pin : chat->pins) {
        const bool over = pin.expiry != -1 && pin.expiry <= call.nowMs;
        if (!over && primary.value_or(pin.primary) == pin.primary && rows.size() < *count)
            rows.append(pinView(call, *chat, pin));
    }
    return Response::json(200, {{u"url"_s, call.request.path},
                                {u"type"_s, u"pinmessages"_s},
                                {u"sync_token"_s, tokenFor(TokenKind::Sync, call.store.stamp())},
                                {u"data"_s, rows}});
}

/// The chat and the message of the call; nulls with a refusal.
std::pair<Chat *, Message *> pinned(Call &call, const QString &id, std::optional<Response> &refusal)
{
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return {nullptr, nullptr};
    if (id.isEmpty())
        refusal = missing(u"message_id"_s);
    else if (!may(call, *chat, u"sticky_message"_s))
        refusal = accessDenied();
    Message *message = refusal ? nullptr : openMessage(*chat, id, refusal);
    return {chat, message};
}

/// Pins a message, or changes its pin.
Response setPin(Call &call)
{
    std::optional<Response> refusal;
    const auto [chat, message] = pinned(call, call.text(u"message_id"_s), refusal);
    if (!message)
        return *refusal;
    const auto same = std::find_if(chat->pins.begin(), chat->pins.end(),
                                   [id = message->id](const Pin &pin) { return pin.message == id; });
    const bool known = same != chat->pins.end();
    if (call.request.method == "PUT" && !known)
        return noMessage();
    Pin pin = known ? *same : Pin{message->id, call.me, -1, call.nowMs, call.nowMs, false};
    pin.expiry = call.body.value(u"expiry_time"_s).toInteger(pin.expiry);
    pin.primary = call.body.value(u"is_primary"_s).toBool(pin.primary);
    pin.modified = call.nowMs;
    if (pin.expiry != -1 && pin.expiry <= call.nowMs)
        return invalidTime();
    if (known)
        chat->pins.erase(same);
    for (Pin &other : chat->pins)
        other.primary = other.primary && !pin.primary;
    chat->pins.prepend(pin);
    call.changed(*chat);
    return Response::json(
        200, {{u"url"_s, call.request.path}, {u"type"_s, u"pinmessages"_s}, {u"data"_s, pinView(call, *chat, pin)}});
}

Response removePin(Call &call)
{
    std::optional<Response> refusal;
    const auto [chat, message] = pinned(call, call.param(u"message_id"_s), refusal);
    if (!message)
        return *refusal;
    if (chat->pins.removeIf([id = message->id](const Pin &pin) { return pin.message == id; }) == 0)
        return noMessage();
    call.changed(*chat);
    return done();
}
} // namespace

QList<CliqRoute> pinRoutes()
{
    const QString pins = u"/api/v3/chats/{chat}/pin-messages"_s;
    const CallLimit limit = limited(20, 5);
    const QStringList keys{u"message_id"_s, u"expiry_time"_s, u"is_primary"_s};
    return {{"GET", pins, {{u"Chats.READ"_s}}, limit, listPins, {u"primary"_s, u"limit"_s}},
            {"POST", pins, {{u"Chats.CREATE"_s}}, limit, setPin, {}, keys},
            {"PUT", pins, {{u"Chats.UPDATE"_s}}, limit, setPin, {}, keys},
            {"DELETE", pins, {{u"Chats.DELETE"_s}}, limit, removePin, {u"message_id"_s}}};
}
} // namespace atlas::sandbox::cliq
