// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/chatview.h"
#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"

#include <algorithm>

// Reading chats in v3: with unread counters, channels and threads. Source:
// https://www.zoho.com/cliq/help/restapi/v3/chats/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostListed = 100, mostFound = 500;

bool hasType(const Chat &chat, const Seat *seat, const QString &type)
{
    if (type == u"muted")
        return seat && seat->muted;
    if (type == u"threads")
        return chat.kind == ChatKind::Thread;
    if (type == u"channel")
        return chat.kind == ChatKind::Channel;
    if (type == u"bot")
        return chat.kind == ChatKind::Bot;
    if (type == u"dm")
        return chat.kind == ChatKind::Direct;
    return type.isEmpty(); // guests: the organisation has none
}

bool flagFits(const std::optional<bool> &wanted, bool is)
{
    return wanted.value_or(is) == is;
}

struct NewerFilter {
    std::optional<bool> muted, pinned, closed, joined;
    qint64 after = 0, before = 0;
    QString recipient, type;
    QStringList ids;
};

std::optional<NewerFilter> newerFilter(Call &call, std::optional<Response> &refusal)
{
    static const QStringList types{QString(), u"guests"_s, u"threads"_s, u"channel"_s, u"bot"_s, u"dm"_s, u"muted"_s};
    NewerFilter filter;
    filter.muted = flagParameter(call, u"muted"_s, refusal);
    filter.pinned = flagParameter(call, u"pinned"_s, refusal);
    filter.closed = flagParameter(call, u"closed"_s, refusal);
    filter.joined = flagParameter(call, u"joined"_s, refusal);
    const auto after = timeParameter(call, u"modified_after"_s), before = timeParameter(call, u"modified_before"_s);
    filter.type = call.param(u"type"_s);
    filter.recipient = call.param(u"recipient"_s);
    filter.ids = listParameter(call, u"chat_ids"_s);
    if (!types.contains(filter.type) || call.param(u"drafts"_s) == u"true")
        refusal =
            call.param(u"drafts"_s) == u"true" ? Response::json(200, {{u"chats"_s, QJsonArray()}}) : invalidInputs();
    if (!after || !before || (*before > 0 && *after >= *before))
        refusal = invalidTime();
    if (refusal)
        return std::nullopt;
    filter.after = *after;
    filter.before = *before;
    return filter;
}

bool newerFits(const Call &call, const NewerFilter &filter, const Chat &chat)
{
    const auto found = chat.seats.find(call.me);
    const Seat *seat = found == chat.seats.end() ? nullptr : &found->second;
    const QString parent = call.param(u"parent_chid"_s), name = call.param(u"name"_s);
    return hasType(chat, seat, filter.type) && flagFits(filter.muted, seat && seat->muted) &&
           flagFits(filter.pinned, seat && seat->pinned) && filter.closed.value_or(false) == (seat && seat->closed) &&
           flagFits(filter.joined, seat != nullptr) && chat.modified > filter.after &&
           (filter.before == 0 || chat.modified < filter.before) &&
           (filter.ids.isEmpty() || filter.ids.contains(chat.id)) && (parent.isEmpty() || chat.parent == parent) &&
           (filter.recipient.isEmpty() || (chat.kind == ChatKind::Direct && chat.seats.contains(filter.recipient))) &&
           (name.isEmpty() || chatName(call.store, chat, call.me).contains(name, Qt::CaseInsensitive));
}

/// Threads one does not follow are listed by their parent only.
QList<const Chat *> newerChats(const Call &call, const NewerFilter &filter)
{
    QList<const Chat *> found;
    for (const auto &[id, chat] : call.store.chats) {
        const bool concerned = chat.kind == ChatKind::Thread && call.has(u"parent_chid"_s)
                                   ? call.store.takesPart(chat, call.me)
                                   : chat.seats.contains(call.me) && call.store.takesPart(chat, call.me);
        if (concerned && newerFits(call, filter, chat))
            found.append(&chat);
    }
    std::sort(found.begin(), found.end(), [](const Chat *a, const Chat *b) { return b->modified < a->modified; });
    return found;
}

Response newerRows(const Call &call, const QList<const Chat *> &chats, int count)
{
    QJsonArray rows;
    for (const Chat *chat : chats.first(std::min(chats.size(), qsizetype(count))))
        rows.append(newerChatView(call.store, *chat, call.me));
    return Response::json(200, {{u"chats"_s, rows}});
}

Response listNewerChats(Call &call)
{
    std::optional<Response> refusal;
    const auto filter = newerFilter(call, refusal);
    if (!filter)
        return refusal.value_or(invalidInputs());
    const auto count = countParameter(call, mostListed, mostListed);
    return count ? newerRows(call, newerChats(call, *filter), *count) : invalidInputs();
}

Response searchChats(Call &call)
{
    const QString title = call.param(u"title"_s), type = call.param(u"chat_type"_s), sort = call.param(u"sort_by"_s);
    const auto count = countParameter(call, mostListed, mostFound);
    const auto after = timeParameter(call, u"modified_after"_s), before = timeParameter(call, u"modified_before"_s);
    if (!count || (!sort.isEmpty() && sort != u"recent" && sort != u"usage"))
        return invalidInputs();
    if (!after || !before)
        return invalidTime();
    NewerFilter filter;
    filter.after = *after;
    filter.before = *before;
    filter.recipient = call.param(u"recipient"_s);
    QList<const Chat *> found = newerChats(call, filter);
    found.removeIf([&](const Chat *chat) {
        const QString parent = call.param(u"parent_chat_id"_s);
        return !chatName(call.store, *chat, call.me).contains(title, Qt::CaseInsensitive) ||
               (!type.isEmpty() && chatType(*chat, true) != type) || (!parent.isEmpty() && chat->parent != parent);
    });
    if (sort == u"usage")
        std::stable_sort(found.begin(), found.end(),
                         [](const Chat *a, const Chat *b) { return b->messages.size() < a->messages.size(); });
    return newerRows(call, found, *count);
}

/// Without `include=last_message_info` the last message is left out; `fields` picks from what is there.
Response getNewerChat(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    QJsonObject view = newerChatView(call.store, *chat, call.me);
    if (call.param(u"include"_s) != u"last_message_info")
        view.remove(u"last_message_info"_s);
    const QStringList fields = listParameter(call, u"fields"_s);
    const QStringList names = view.keys();
    for (const QString &name : names) {
        if (!fields.isEmpty() && !fields.contains(name))
            view.remove(name);
    }
    return Response::json(200, {{u"type"_s, u"chat"_s}, {u"data"_s, view}});
}

Response listNewerMembers(Call &call)
{
    std::optional<Response> refusal;
    const Chat *chat = openChat(call, call.segment(), refusal);
    if (!chat)
        return *refusal;
    QJsonArray rows;
    for (const auto &[zuid, seat] : call.store.home(*chat).seats) {
        const Person *person = call.store.personOf(zuid);
        rows.append(QJsonObject{{u"user_id"_s, zuid},
                                {u"email_id"_s, person ? person->email : QString()},
                                {u"name"_s, call.store.nameOf(zuid)}});
    }
    return Response::json(200, {{u"url"_s, call.request.path}, {u"type"_s, u"chat.member"_s}, {u"data"_s, rows}});
}
} // namespace

QList<CliqRoute> newerChatRoutes()
{
    const QList<QStringList> read{{u"Chats.READ"_s}};
    const QStringList times{u"modified_before"_s, u"modified_after"_s};
    return {{"GET", u"/api/v3/chats"_s, read, limited(30, 10), listNewerChats,
             times + QStringList{u"name"_s, u"recipient"_s, u"muted"_s, u"limit"_s, u"drafts"_s, u"pinned"_s,
                                 u"closed"_s, u"joined"_s, u"chat_ids"_s, u"parent_chid"_s, u"type"_s}},
            {"GET", u"/api/v3/chats/search"_s, read, limited(50, 10), searchChats,
             times + QStringList{u"title"_s, u"limit"_s, u"chat_type"_s, u"recipient"_s, u"parent_chat_id"_s,
                                 u"sort_by"_s}},
            {"GET", u"/api/v3/chats/{chat}"_s, read, limited(60, 5), getNewerChat, {u"fields"_s, u"include"_s}},
            {"GET", u"/api/v3/chats/{chat}/members"_s, read, limited(20, 10), listNewerMembers}};
}
} // namespace atlas::sandbox::cliq
