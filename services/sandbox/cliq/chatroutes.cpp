// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/infoline.h"

#include <algorithm>

// Direct, group and bot chats of v2. Source: https://www.zoho.com/cliq/help/restapi/v2/chats/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostChats = 100;

/// No token: one pages by time. Newest first, but oldest first with modified_after, as has been seen.
Response listChats(Call &call)
{
    std::optional<Response> refusal;
    const auto count = countParameter(call, mostChats, mostChats);
    const auto after = timeParameter(call, u"modified_after"_s), before = timeParameter(call, u"modified_before"_s);
    const auto drafts = flagParameter(call, u"drafts"_s, refusal);
    if (!count || refusal)
        return invalidInputs();
    if (!after || !before || (*before > 0 && *after >= *before))
        return invalidTime();
    QList<const Chat *> found;
    for (const auto &[id, chat] : call.store.chats) {
        const bool listed = chat.kind != ChatKind::Channel && chat.kind != ChatKind::Thread;
        const auto seat = chat.seats.find(call.me);
        if (listed && seat != chat.seats.end() && !seat->second.closed && chat.modified > *after &&
            (*before == 0 || chat.modified < *before))
            found.append(&chat);
    }
    if (drafts.value_or(false))
        found.clear(); // drafts are written in Zoho's own apps, which nobody uses here
    const bool oldestFirst = *after > 0;
    std::sort(found.begin(), found.end(), [oldestFirst](const Chat *a, const Chat *b) {
        return oldestFirst ? a->modified < b->modified : b->modified < a->modified;
    });
    QJsonArray rows;
    for (const Chat *chat : found.first(std::min(found.size(), qsizetype(*count))))
        rows.append(chatView(call.store, *chat, call.me));
    return Response::json(200, {{u"chats"_s, rows}});
}

Response listChatMembers(Call &call)
{
    static const QStringList all{u"name"_s, u"email_id"_s, u"user_id"_s};
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    const QStringList fields = call.has(u"fields"_s) ? listParameter(call, u"fields"_s) : all;
    if (std::any_of(fields.cbegin(), fields.cend(), [](const QString &field) { return !all.contains(field); }))
        return invalidInputs();
    QJsonArray rows;
    for (const auto &[zuid, seat] : call.store.home(*chat).seats) {
        const Person *person = call.store.personOf(zuid);
        const QJsonObject whole{{u"user_id"_s, zuid},
                                {u"email_id"_s, person ? person->email : QString()},
                                {u"name"_s, call.store.nameOf(zuid)}};
        QJsonObject row;
        for (const QString &field : fields)
            row.insert(field, whole.value(field));
        rows.append(row);
    }
    return Response::json(200, {{u"members"_s, rows}});
}

Response setMuted(Call &call, bool muted)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    chat->seats[call.me].muted = muted;
    call.changed(*chat);
    return done();
}

Response muteChat(Call &call)
{
    return setMuted(call, true);
}

Response unmuteChat(Call &call)
{
    return setMuted(call, false);
}

Response leaveChat(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (chat->kind != ChatKind::Group)
        return failed(u"Only group chats can be left."_s);
    chat->seats.erase(call.me);
    postInfo(call, *chat, u"%1 left the chat"_s.arg(call.store.nameOf(call.me)));
    return done();
}

Response setSticky(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (!may(call, *chat, u"sticky_message"_s))
        return accessDenied();
    if (call.text(u"id"_s).isEmpty())
        return missing(u"id"_s);
    const Message *message = openMessage(*chat, call.text(u"id"_s), refusal);
    if (!message)
        return *refusal;
    Pin pin;
    pin.message = message->id;
    pin.creator = call.me;
    pin.expiry = call.body.value(u"expiry_time"_s).toInteger(-1);
    if (pin.expiry != -1 && pin.expiry <= call.nowMs)
        return invalidTime();
    pin.created = pin.modified = call.nowMs;
    pin.primary = true;
    chat->pins.removeIf([&pin](const Pin &other) { return other.primary || other.message == pin.message; });
    chat->pins.prepend(pin);
    call.changed(*chat);
    return done();
}

/// The pin shown on top, unless its time is over.
const Pin *stickyOf(const Chat &chat, qint64 nowMs)
{
    const auto found = std::find_if(chat.pins.cbegin(), chat.pins.cend(), [nowMs](const Pin &pin) {
        return pin.primary && (pin.expiry == -1 || pin.expiry > nowMs);
    });
    return found == chat.pins.cend() ? nullptr : &*found;
}

Response getSticky(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    const Pin *pin = stickyOf(*chat, call.nowMs);
    const auto found = pin ? chat->messages.find(pin->message) : chat->messages.end();
    if (!pin || found == chat->messages.end() || found->second.deleted)
        return done(); // 204: nothing there
    const Message &message = found->second;
    const QJsonObject shown{{u"msg"_s, message.text},
                            {u"sender"_s, message.sender},
                            {u"dname"_s, call.store.nameOf(message.sender)},
                            {u"msguid"_s, encodedMessageId(message.id)},
                            {u"time"_s, QString::number(message.time)},
                            {u"lmsgtime"_s, QString::number(chat->modified)}};
    const QJsonObject data{
        {u"expiry_time"_s, pin->expiry},
        {u"creator"_s, QJsonObject{{u"name"_s, call.store.nameOf(pin->creator)}, {u"id"_s, pin->creator}}},
        {u"message"_s, shown},
        {u"created_time"_s, pin->created},
        {u"last_modified_time"_s, pin->modified},
        {u"chat_id"_s, chat->id}};
    return Response::json(200, {{u"type"_s, u"stickymessage"_s}, {u"data"_s, data}});
}

Response removeSticky(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (!may(call, *chat, u"sticky_message"_s))
        return accessDenied();
    if (chat->pins.removeIf([](const Pin &pin) { return pin.primary; }) > 0)
        call.changed(*chat);
    return done();
}
} // namespace

QList<CliqRoute> chatRoutes()
{
    const QString one = u"/api/v2/chats/{chat}/"_s, sticky = one + u"stickymessage"_s;
    const QList<QStringList> read{{u"Chats.READ"_s}}, update{{u"Chats.UPDATE"_s}};
    return {{"GET",
             u"/api/v2/chats"_s,
             read,
             limited(30, 5),
             listChats,
             {u"limit"_s, u"modified_before"_s, u"modified_after"_s, u"drafts"_s}},
            {"GET", one + u"members"_s, read, limited(30, 5), listChatMembers, {u"fields"_s}},
            {"POST", one + u"mute"_s, update, limited(50, 5), muteChat},
            {"POST", one + u"unmute"_s, update, limited(50, 5), unmuteChat},
            {"POST", one + u"leave"_s, update, limited(10, 10), leaveChat},
            {"POST",
             sticky,
             {{u"Chats.CREATE"_s}},
             limited(20, 10),
             setSticky,
             {},
             {u"id"_s, u"expiry_time"_s, u"notify"_s}},
            {"GET", sticky, read, limited(20, 10), getSticky},
            {"DELETE", sticky, {{u"Chats.DELETE"_s}}, limited(50, 5), removeSticky},
            // v3 has the same three, with limits of its own.
            {"POST", u"/api/v3/chats/{chat}/mute"_s, update, limited(20, 10), muteChat},
            {"POST", u"/api/v3/chats/{chat}/unmute"_s, update, limited(20, 10), unmuteChat},
            {"POST", u"/api/v3/chats/{chat}/leave"_s, update, limited(20, 10), leaveChat}};
}
} // namespace atlas::sandbox::cliq
