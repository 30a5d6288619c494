// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/presence.h"

// Users and their presence. Source: https://www.zoho.com/cliq/help/restapi/v2/users/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int userPage = 50, mostUsers = 100;
constexpr qint64 reachMs = 7LL * 24 * 3600 * 1000; ///< how far back modified_after goes
constexpr int parisOffsetMs = 3'600'000;

QJsonObject userRow(const Store &store, qsizetype place)
{
    const QString zuid = store.zuidAt(place), name = store.nameOf(zuid);
    return {{u"id"_s, zuid},
            {u"zuid"_s, zuid},
            {u"zoid"_s, organisationId},
            {u"organization_id"_s, organisationId},
            {u"email_id"_s, store.people.at(place).email},
            {u"display_name"_s, name},
            {u"name"_s, name}};
}

/// Users of the organisation are all active; none has changed within the days that can be asked for.
QList<qsizetype> usersWith(const Call &call)
{
    const QString search = call.param(u"search"_s);
    QList<qsizetype> found;
    if (call.has(u"modified_after"_s) || (call.has(u"status"_s) && call.param(u"status"_s) != u"active"))
        return found;
    for (qsizetype i = 0; i < call.store.people.size(); ++i) {
        const Person &person = std::as_const(call.store.people).at(i);
        const QString text = person.firstName + u' ' + person.lastName + u' ' + person.email;
        if (search.isEmpty() || text.contains(search, Qt::CaseInsensitive))
            found.append(i);
    }
    return found;
}

std::optional<Response> usersRefusal(const Call &call)
{
    const auto after = timeParameter(call, u"modified_after"_s);
    if (!after || (call.has(u"modified_after"_s) && call.nowMs - *after > reachMs))
        return invalidTime();
    if (call.has(u"sort_by"_s) && call.param(u"sort_by"_s) != u"usage")
        return invalidInputs();
    return std::nullopt;
}

Response listUsers(Call &call)
{
    const auto count = countParameter(call, userPage, mostUsers);
    const auto start = call.has(u"next_token"_s) ? tokenNumber(TokenKind::Page, call.param(u"next_token"_s))
                                                 : std::optional<qint64>(0);
    if (!count)
        return invalidInputs();
    if (!start || *start < 0)
        return technicalError();
    if (auto refused = usersRefusal(call))
        return *refused;
    const QStringList fields = listParameter(call, u"fields"_s);
    const QList<qsizetype> found = usersWith(call);
    QJsonArray rows;
    const qsizetype end = std::min(found.size(), qsizetype(*start) + *count);
    for (qsizetype i = *start; i < end; ++i) {
        QJsonObject row = userRow(call.store, found.at(i));
        const QStringList names = row.keys();
        for (const QString &name : names) {
            if (!fields.isEmpty() && name != u"id" && !fields.contains(name))
                row.remove(name);
        }
        rows.append(row);
    }
    QJsonObject answer{{u"data"_s, rows}, {u"has_more"_s, end < found.size()}};
    if (end < found.size())
        answer.insert(u"next_token"_s, tokenFor(TokenKind::Page, end));
    return Response::json(200, answer);
}

QJsonObject wholeUser(const Store &store, const QString &zuid, const Person &person)
{
    const QString name = store.nameOf(zuid);
    return {{u"id"_s, zuid},
            {u"zoid"_s, organisationId},
            {u"organization_id"_s, organisationId},
            {u"email_id"_s, person.email},
            {u"first_name"_s, person.firstName},
            {u"last_name"_s, person.lastName},
            {u"full_name"_s, name},
            {u"display_name"_s, name},
            {u"name"_s, name},
            {u"status"_s, u"active"_s},
            {u"timezone"_s, u"Europe/Paris"_s},
            {u"timeoffset"_s, parisOffsetMs},
            {u"language"_s, u"French"_s},
            {u"country"_s, u"France"_s}};
}

/// Told by id or address. `fields`: all, chat_status; the short row without.
Response getUser(Call &call)
{
    const QString zuid = call.store.resolvedPerson(call.segment());
    const Person *person = call.store.personOf(zuid);
    if (!person)
        return technicalError();
    const QString fields = call.param(u"fields"_s);
    if (fields == u"chat_status")
        return Response::json(200, {{u"data"_s, presenceOf(call.store, zuid, call.nowMs)}});
    if (!fields.isEmpty() && fields != u"all")
        return invalidInputs();
    return Response::json(200, {{u"data"_s, wholeUser(call.store, zuid, *person)}});
}

Response listTeamsOf(Call &call)
{
    const QString zuid = call.store.resolvedPerson(call.segment());
    if (zuid.isEmpty())
        return technicalError();
    QJsonArray rows;
    for (const Team &team : std::as_const(call.store.teams)) {
        if (team.members.contains(zuid))
            rows.append(QJsonObject{{u"id"_s, team.id},
                                    {u"name"_s, team.name},
                                    {u"participant_count"_s, team.members.size()},
                                    {u"organization_id"_s, organisationId}});
    }
    return Response::json(200, {{u"data"_s, rows}});
}
} // namespace

QList<CliqRoute> userRoutes()
{
    const QList<QStringList> read{{u"Users.READ"_s}};
    return {{"GET",
             u"/api/v2/users"_s,
             read,
             limited(30, 10),
             listUsers,
             {u"limit"_s, u"next_token"_s, u"search"_s, u"sort_by"_s, u"status"_s, u"fields"_s, u"modified_after"_s}},
            {"GET", u"/api/v2/users/{user}"_s, read, limited(20, 10), getUser, {u"fields"_s}},
            {"GET", u"/api/v2/users/{user}/teams"_s, read, limited(20, 10), listTeamsOf}};
}
} // namespace atlas::sandbox::cliq
