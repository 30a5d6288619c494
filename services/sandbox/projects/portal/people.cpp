// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/tasks/recordfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<QStringList> userValues(const QJsonObject &row, const QString &field)
{
    static const QStringList plain{u"id"_s,        u"email"_s,     u"first_name"_s, u"last_name"_s,
                                   u"full_name"_s, u"user_type"_s, u"status"_s};
    static const QStringList named{u"role"_s, u"profile"_s};
    if (plain.contains(field))
        return QStringList{row.value(field).toString()};
    if (named.contains(field))
        return QStringList{row.value(field)[u"id"].toString(), row.value(field)[u"name"].toString()};
    if (field == u"is_active"_s)
        return QStringList{row.value(field).toBool() ? u"true"_s : u"false"_s};
    return std::nullopt;
}

QJsonObject memberRow(const Call &, const QJsonObject &user)
{
    QJsonObject row = user;
    row.insert(u"zpuid"_s, user.value(u"id"_s));
    return row;
}

ListSpec userList()
{
    ListSpec spec;
    spec.key = u"users"_s;
    spec.envelope = ListSpec::Envelope::KeyedCount;
    spec.sortFields = {u"id"_s, u"first_name"_s, u"last_name"_s, u"full_name"_s, u"email"_s, u"added_time"_s};
    spec.values = userValues;
    // The others of 8.8 (type, view_type, sort, company_ids, view) have no known values.
    spec.parameters = {u"ids"_s};
    return spec;
}

/// The users named by "ids", or all.
QList<QJsonObject> askedUsers(const Call &call, const QStringList *members)
{
    const QStringList ids = call.param(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    QList<QJsonObject> users;
    for (const auto &[zpuid, user] : std::as_const(call.store).of(kind::users).all()) {
        if ((ids.isEmpty() || ids.contains(zpuid)) && (!members || members->contains(zpuid)))
            users.append(user);
    }
    return users;
}

/// By zpuid or by e-mail address.
const QJsonObject *userNamed(const Call &call, const QString &reference)
{
    const Collection &users = std::as_const(call.store).of(kind::users);
    if (const QJsonObject *user = users.find(reference))
        return user;
    for (const auto &[zpuid, user] : users.all()) {
        if (user.value(u"email"_s).toString().compare(reference, Qt::CaseInsensitive) == 0)
            return &user;
    }
    return nullptr;
}
} // namespace

Response listUsers(Call &call)
{
    return listRecords(call, userList(), askedUsers(call, nullptr));
}

Response getUser(Call &call)
{
    const QJsonObject *user = userNamed(call, call.id());
    return user ? object(*user) : notFound(call.request);
}

Response listProjectUsers(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    ListSpec spec = userList();
    spec.row = memberRow;
    const QStringList members = membersOf(call.store, call.id());
    return listRecords(call, spec, askedUsers(call, &members));
}

Response getProjectUser(Call &call)
{
    const QJsonObject *user = userNamed(call, call.id(1));
    const bool member = user && projectRecord(call, call.id()) &&
                        membersOf(call.store, call.id()).contains(user->value(u"id"_s).toString());
    return member ? object(memberRow(call, *user)) : notFound(call.request);
}
} // namespace atlas::sandbox::projects
