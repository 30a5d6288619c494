// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/infoline.h"

#include <algorithm>

// Who is in a channel. Source: https://www.zoho.com/cliq/help/restapi/v2/channels/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostChanged = 100;

/// A channel in which the user has this permission.
Chat *channelWhereOneMay(Call &call, const QString &permission, std::optional<Response> &refusal)
{
    Chat *chat = openChannel(call, call.segment(), refusal);
    if (!chat)
        return nullptr;
    if (may(call, *chat, permission))
        return chat;
    refusal = notPermitted();
    return nullptr;
}

bool isLastOwner(const Chat &chat, const QString &zuid)
{
    const auto seat = chat.seats.find(zuid);
    return seat != chat.seats.end() && seat->second.role == u"super_admin" &&
           std::count_if(chat.seats.begin(), chat.seats.end(),
                         [](const auto &entry) { return entry.second.role == u"super_admin"; }) == 1;
}

Response addMembers(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, u"add_participant"_s, refusal);
    if (!chat)
        return *refusal;
    const auto people = peopleOf(call, call.body.value(u"user_ids"_s), call.body.value(u"email_ids"_s), mostChanged);
    if (people && people->isEmpty())
        return missing(u"user_ids"_s);
    if (!people)
        return invalidInputs();
    for (const QString &zuid : *people) {
        if (chat->seats.insert({zuid, {}}).second)
            postInfo(call, *chat, u"%1 added %2"_s.arg(call.store.nameOf(call.me), call.store.nameOf(zuid)));
    }
    call.changed(*chat);
    return done();
}

Response removeMembers(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, u"remove_participant"_s, refusal);
    if (!chat)
        return *refusal;
    const auto people = peopleOf(call, call.body.value(u"user_ids"_s), {}, mostChanged);
    if (people && people->isEmpty())
        return missing(u"user_ids"_s);
    if (!people)
        return invalidInputs();
    for (const QString &zuid : *people) {
        if (isLastOwner(*chat, zuid))
            return failed(u"The last super admin cannot be removed."_s);
        if (chat->seats.erase(zuid) > 0 && !call.body.value(u"silent"_s).toBool())
            postInfo(call, *chat, u"%1 removed %2"_s.arg(call.store.nameOf(call.me), call.store.nameOf(zuid)));
    }
    call.changed(*chat);
    return done();
}

Response removeMember(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, u"remove_participant"_s, refusal);
    if (!chat)
        return *refusal;
    const QString who = call.segment(1);
    if (who.startsWith(u"b-"_s)) {
        if (chat->bots.removeAll(who) == 0)
            return technicalError();
    } else {
        const QString zuid = call.store.resolvedPerson(who);
        if (isLastOwner(*chat, zuid))
            return failed(u"The last super admin cannot be removed."_s);
        if (chat->seats.erase(zuid) == 0)
            return technicalError();
    }
    call.changed(*chat);
    return done();
}

Response setRole(Call &call)
{
    static const QStringList roles{u"super_admin"_s, u"admin"_s, u"moderator"_s, u"member"_s};
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, u"edit_channel_info"_s, refusal);
    if (!chat)
        return *refusal;
    const QString role = call.text(u"role"_s);
    if (role.isEmpty())
        return missing(u"role"_s);
    const auto seat = chat->seats.find(call.store.resolvedPerson(call.segment(1)));
    if (seat == chat->seats.end() || !roles.contains(role))
        return invalidInputs();
    if (isLastOwner(*chat, seat->first) && role != u"super_admin")
        return failed(u"Assign another super admin first."_s);
    seat->second.role = role;
    call.changed(*chat);
    return done();
}

Response joinChannel(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = openChannel(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    if (!chat->seats.contains(call.me)) {
        if (chat->inviteOnly || chat->status != u"created")
            return notPermitted();
        Seat seat;
        seat.readUpTo = call.nowMs;
        chat->seats.insert({call.me, seat});
        postInfo(call, *chat, u"%1 joined the channel"_s.arg(call.store.nameOf(call.me)));
    }
    return Response::json(200, channelView(call.store, *chat, call.me));
}

Response leaveChannel(Call &call)
{
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, u"leave_channel"_s, refusal);
    if (!chat)
        return *refusal;
    if (isLastOwner(*chat, call.me))
        return failed(u"Assign another super admin before leaving."_s);
    chat->seats.erase(call.me);
    postInfo(call, *chat, u"%1 left the channel"_s.arg(call.store.nameOf(call.me)));
    return done();
}

Response setStatus(Call &call, const QString &permission, const QString &from, const QString &to)
{
    std::optional<Response> refusal;
    Chat *chat = channelWhereOneMay(call, permission, refusal);
    if (!chat)
        return *refusal;
    if (chat->status != from)
        return failed(u"The channel is not in the state for this."_s);
    chat->status = to;
    call.changed(*chat);
    return done();
}

Response archiveChannel(Call &call)
{
    return setStatus(call, u"archive_channel"_s, u"created"_s, u"archived"_s);
}

Response unarchiveChannel(Call &call)
{
    return setStatus(call, u"unarchive_channel"_s, u"archived"_s, u"created"_s);
}

Response approveChannel(Call &call)
{
    return setStatus(call, u"edit_channel_info"_s, u"pending"_s, u"created"_s);
}

Response rejectChannel(Call &call)
{
    return setStatus(call, u"edit_channel_info"_s, u"pending"_s, u"rejected"_s);
}
} // namespace

void postInfo(Call &call, Chat &chat, const QString &text)
{
    Message line;
    line.time = call.nowMs;
    line.type = u"info"_s;
    line.sender = call.me;
    line.text = text;
    call.store.post(chat, line);
    call.changed();
}

QList<CliqRoute> channelMemberRoutes()
{
    const QString one = u"/api/v2/channels/{c}/"_s, members = one + u"members"_s, member = members + u"/{user}"_s;
    const QList<QStringList> update{{u"Channels.UPDATE"_s}};
    const CallLimit limit = limited(10, 5);
    return {{"POST", members, update, limit, addMembers, {}, {u"user_ids"_s, u"email_ids"_s}},
            {"DELETE", members, update, limit, removeMembers, {}, {u"user_ids"_s, u"silent"_s}},
            {"DELETE", member, update, limit, removeMember},
            {"PUT", member, update, limit, setRole, {}, {u"role"_s}},
            {"POST", one + u"join"_s, update, limit, joinChannel},
            {"POST", one + u"leave"_s, update, limit, leaveChannel},
            {"POST", one + u"archive"_s, update, limit, archiveChannel},
            {"POST", one + u"unarchive"_s, update, limit, unarchiveChannel},
            {"POST", one + u"approve"_s, update, limit, approveChannel},
            {"POST", one + u"reject"_s, update, limit, rejectChannel}};
}
} // namespace atlas::sandbox::cliq
