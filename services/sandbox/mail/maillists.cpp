// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"
#include "services/sandbox/mail/mailrows.h"
#include "services/sandbox/mail/mailsearch.h"

#include <algorithm>
#include <QSet>

// Lists and searches of messages. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Messages = QList<const Message *>;

constexpr int defaultLimit = 10;
constexpr int mostRows = 200;
constexpr int fewestFound = 10; ///< of a page of a search
constexpr qint64 newMailSpanMs = 2 * 60 * 1000;

/// The refusal of a start or limit out of range.
std::optional<Response> checkPaging(const Call &call, int lowestStart, int fewestRows)
{
    if (call.has(u"start"_s) && call.param(u"start"_s).toInt() < lowestStart)
        return badValue(u"start"_s);
    const int limit = call.has(u"limit"_s) ? call.param(u"limit"_s).toInt() : defaultLimit;
    if (limit < fewestRows || limit > mostRows)
        return badValue(u"limit"_s); // what happens above 200 is UNCONFIRMED
    return std::nullopt;
}

Response page(const Call &call, const Messages &messages, QJsonObject (*shape)(const Message &))
{
    const qsizetype start = call.has(u"start"_s) ? call.param(u"start"_s).toInt() : 1;
    const qsizetype limit = call.has(u"limit"_s) ? call.param(u"limit"_s).toInt() : defaultLimit;
    QJsonArray rows;
    for (qsizetype i = qMax(start, 1) - 1; i < messages.size() && rows.size() < limit; ++i)
        rows.append(shape(*messages.at(i)));
    return ok(rows);
}

const Fields &viewParameters()
{
    static const Fields known{
        {u"folderId"_s, Type::Id},         {u"start"_s, Type::Int},         {u"limit"_s, Type::Int},
        {u"status"_s, Type::Text},         {u"flagid"_s, Type::Int},        {u"labelid"_s, Type::Id},
        {u"threadId"_s, Type::Id},         {u"sortBy"_s, Type::Text},       {u"sortorder"_s, Type::Bool},
        {u"includeto"_s, Type::Bool},      {u"includesent"_s, Type::Bool},  {u"includearchive"_s, Type::Bool},
        {u"attachedMails"_s, Type::Bool},  {u"inlinedMails"_s, Type::Bool}, {u"flaggedMails"_s, Type::Bool},
        {u"respondedMails"_s, Type::Bool}, {u"threadedMails"_s, Type::Bool}};
    return known;
}

const QStringList &flagNames()
{
    static const QStringList names{u"flag_not_set"_s, u"info"_s, u"important"_s, u"followup"_s};
    return names;
}

std::optional<Response> checkView(const Call &call)
{
    if (auto refused = checkQuery(call, viewParameters()))
        return refused;
    if (auto refused = checkPaging(call, 1, 1))
        return refused;
    const QString status = call.param(u"status"_s);
    if (call.has(u"status"_s) && !QStringList{u"read"_s, u"unread"_s, u"all"_s}.contains(status))
        return badValue(u"status"_s);
    const int flag = call.param(u"flagid"_s).toInt();
    if (flag < 0 || flag >= flagNames().size())
        return badValue(u"flagid"_s);
    const QString sortBy = call.param(u"sortBy"_s);
    if (call.has(u"sortBy"_s) && !QStringList{u"date"_s, u"messageId"_s, u"size"_s}.contains(sortBy))
        return badValue(u"sortBy"_s);
    const QString folderId = call.param(u"folderId"_s);
    if (call.has(u"folderId"_s) && !std::as_const(call.store).folder(folderId))
        return unknownId(u"Folder"_s, folderId);
    return std::nullopt;
}

/// Whether a list asked for like this reaches the folder the message is in.
bool isReached(const Call &call, const Message &message)
{
    const Folder *folder = std::as_const(call.store).folder(message.folderId);
    const QString type = folder ? folder->type : QString();
    const bool archived = message.isArchived || type == "Archive"_L1;
    const QString wanted = call.param(u"folderId"_s);
    if (message.folderId == wanted)
        return type == "Archive"_L1 || !archived || call.flag(u"includearchive"_s);
    if (type == "Sent"_L1)
        return call.flag(u"includesent"_s);
    if (archived)
        return call.flag(u"includearchive"_s);
    return wanted.isEmpty() && (type == "Inbox"_L1 || type == "Snoozed"_L1);
}

bool passesFilters(const Call &call, const Message &message)
{
    const QString status = call.param(u"status"_s);
    if ((status == "read"_L1 && !message.isRead) || (status == "unread"_L1 && message.isRead))
        return false;
    if (call.has(u"flagid"_s) && message.flag != flagNames().at(call.param(u"flagid"_s).toInt()))
        return false;
    if (call.has(u"labelid"_s) && !message.labelIds.contains(call.param(u"labelid"_s)))
        return false;
    if (call.has(u"threadId"_s) && message.threadId != call.param(u"threadId"_s))
        return false;
    return (!call.flag(u"attachedMails"_s) || hasFiles(message)) &&
           (!call.flag(u"inlinedMails"_s) || hasInline(message)) &&
           (!call.flag(u"flaggedMails"_s) || message.flag != flagNames().first()) &&
           (!call.flag(u"respondedMails"_s) || message.isReplied) &&
           (!call.flag(u"threadedMails"_s) || !message.threadId.isEmpty());
}

void sortMessages(Messages &messages, const QString &sortBy, bool ascending)
{
    if (sortBy == "messageId"_L1)
        std::stable_sort(messages.begin(), messages.end(),
                         [](const Message *a, const Message *b) { return a->id > b->id; });
    else if (sortBy == "size"_L1)
        std::stable_sort(messages.begin(), messages.end(),
                         [](const Message *a, const Message *b) { return sizeOf(*a) > sizeOf(*b); });
    if (ascending)
        std::reverse(messages.begin(), messages.end());
}

Response viewMessages(Call &call)
{
    if (const auto refused = checkView(call))
        return *refused;
    Messages chosen = call.store.newestFirst();
    chosen.removeIf(
        [&call](const Message *message) { return !isReached(call, *message) || !passesFilters(call, *message); });
    sortMessages(chosen, call.param(u"sortBy"_s), call.flag(u"sortorder"_s));
    return page(call, chosen, row);
}

/// Drafts and templates are never found; spam and trash only when asked for.
bool isSearched(const Store &store, const SearchKey &key, const Message &message)
{
    const Folder *folder = store.folder(message.folderId);
    const QString type = folder ? folder->type : QString();
    if (type == "Drafts"_L1 || type == "Templates"_L1)
        return false;
    return key.withSpamAndTrash || (type != "Spam"_L1 && type != "Trash"_L1);
}

/// With newMails a lower bound, otherwise an upper one: sources differ, and so must nobody rely on it.
bool isInTime(const Call &call, const SearchKey &key, const Message &message)
{
    const bool given = call.has(u"receivedTime"_s);
    const qint64 bound = given ? call.param(u"receivedTime"_s).toLongLong() : call.nowMs - newMailSpanMs;
    if (key.newMails)
        return message.receivedMs >= bound && !message.isOutgoing;
    return !given || message.receivedMs <= bound;
}

/// Keeps the newest message of each conversation.
void keepNewestOfThreads(Messages &messages)
{
    QSet<QString> seen;
    messages.removeIf([&seen](const Message *message) {
        if (message->threadId.isEmpty())
            return false;
        const bool known = seen.contains(message->threadId);
        seen.insert(message->threadId);
        return known;
    });
}

Response searchMessages(Call &call)
{
    const Fields known{{u"searchKey"_s, Type::Text},
                       {u"receivedTime"_s, Type::Id},
                       {u"start"_s, Type::Int},
                       {u"limit"_s, Type::Int},
                       {u"includeto"_s, Type::Bool}};
    auto refused = checkQuery(call, known);
    if (!refused)
        refused = checkPaging(call, 0, fewestFound); // some clients count from 0
    if (!refused && !call.has(u"searchKey"_s))
        refused = missing(u"searchKey"_s);
    if (refused)
        return *refused;
    const auto key = parseSearchKey(call.param(u"searchKey"_s));
    if (!key)
        return badValue(u"searchKey"_s);
    const Store &store = call.store;
    Messages found = store.newestFirst();
    found.removeIf([&](const Message *message) {
        return !isSearched(store, *key, *message) || !isInTime(call, *key, *message) || !matches(store, *key, *message);
    });
    if (key->grouped)
        keepNewestOfThreads(found);
    return page(call, found, searchRow);
}
} // namespace

QList<MailRoute> listRoutes()
{
    return {{"GET", u"/messages/view"_s, u"messages.READ"_s, viewMessages},
            {"GET", u"/messages/search"_s, u"messages.READ"_s, searchMessages}};
}
} // namespace atlas::sandbox::mail
