// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/messageview.h"

#include <algorithm>

// Reading messages. Source: https://www.zoho.com/cliq/help/restapi/v2/messages/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostMessages = 100;

/// The messages of a range, both ends included, without deleted ones and what the reader emptied; oldest first.
QList<const Message *> messagesBetween(const Chat &chat, const QString &reader, qint64 from, qint64 to)
{
    const auto seat = chat.seats.find(reader);
    const qint64 cleared = seat == chat.seats.end() ? 0 : seat->second.clearedUpTo;
    QList<const Message *> found;
    for (const auto &[id, message] : chat.messages) {
        if (!message.deleted && message.time >= from && (to == 0 || message.time <= to) && message.time > cleared)
            found.append(&message);
    }
    return found;
}

/// At most a hundred, the most recent ones of the range; no token.
Response listMessages(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    const auto from = timeParameter(call, u"fromtime"_s), to = timeParameter(call, u"totime"_s);
    const auto count = countParameter(call, mostMessages, mostMessages);
    if (!from || !to || (*to > 0 && *from > *to))
        return invalidTime();
    if (!count)
        return invalidInputs();
    QList<const Message *> found = messagesBetween(*chat, call.me, *from, *to);
    found = found.last(std::min(found.size(), qsizetype(*count)));
    if (call.newestFirst)
        std::reverse(found.begin(), found.end());
    QJsonArray rows;
    for (const Message *message : std::as_const(found))
        rows.append(messageView(call.store, *chat, *message, call.me));
    return Response::json(200, {{u"data"_s, rows}});
}

Response getMessage(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    const Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    return message ? Response::json(200, messageView(call.store, *chat, *message, call.me)) : *refusal;
}

Response listReactions(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    const Message *message = chat ? openMessage(*chat, call.segment(1), refusal) : nullptr;
    if (!message)
        return *refusal;
    QJsonObject data;
    for (auto it = message->reactions.cbegin(); it != message->reactions.cend(); ++it) {
        QJsonArray who;
        for (const Reaction &reaction : it.value())
            who.append(
                u"%1:%2:%3"_s.arg(QString::number(reaction.time), reaction.zuid, call.store.nameOf(reaction.zuid)));
        data.insert(it.key(), who);
    }
    return Response::json(200, {{u"data"_s, data}});
}
} // namespace

QList<CliqRoute> messageReadRoutes()
{
    const QString all = u"/api/v2/chats/{chat}/messages"_s, one = all + u"/{message}"_s;
    return {
        {"GET", all, {{u"Messages.READ"_s}}, limited(15, 5), listMessages, {u"fromtime"_s, u"totime"_s, u"limit"_s}},
        {"GET", one, {{u"Messages.READ"_s}}, limited(30, 5), getMessage},
        {"GET", one + u"/reactions"_s, {{u"messageactions.READ"_s}}, limited(50, 10), listReactions}};
}
} // namespace atlas::sandbox::cliq
