// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/taskwork.h"

#include "services/sandbox/projects/tasks/recordfields.h"

#include <cmath>
#include <QRegularExpression>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString ownersField = u"owners_and_work"_s;

QString zpuidByMail(const Store &store, const QString &email)
{
    for (const auto &[id, user] : store.of(kind::users).all()) {
        if (user.value(u"email").toString().compare(email, Qt::CaseInsensitive) == 0)
            return id;
    }
    return {};
}

/// An owner may be named by zpuid, zuid or email; empty: unknown.
QString zpuidOfOwner(const Store &store, const QJsonObject &owner)
{
    if (owner.contains(u"zpuid"))
        return textOf(owner.value(u"zpuid"));
    if (owner.contains(u"zuid"))
        return zpuidOfZuid(store, textOf(owner.value(u"zuid")));
    return zpuidByMail(store, owner.value(u"email").toString());
}

QString namedAs(const QJsonObject &owner)
{
    for (const QString &key : {u"zpuid"_s, u"zuid"_s, u"email"_s}) {
        if (owner.contains(key))
            return textOf(owner.value(key));
    }
    return u"User"_s;
}

std::optional<Response> ownerRow(const Call &call, const QString &projectId, const QJsonObject &sent, int share,
                                 QJsonObject &row)
{
    const QString zpuid = zpuidOfOwner(call.store, sent);
    if (zpuid.isEmpty())
        return badValue(call.request, ownersField, namedAs(sent) + u" not available in the project"_s);
    if (auto refusal = memberRefusal(call, projectId, zpuid, ownersField))
        return refusal;
    const int minutes = sent.contains(u"work_values") ? workMinutes(sent.value(u"work_values")) : share;
    if (minutes < 0)
        return badPattern(call.request, u"work_values"_s);
    row = personObject(call.store, zpuid);
    row.insert(u"work_values"_s, hoursOf(minutes));
    return std::nullopt;
}

/// What an owner without hours of their own gets of total_work.
int evenShare(const QJsonObject &work, qsizetype owners)
{
    const int total = workMinutes(work.value(u"total_work"));
    return total > 0 && owners > 0 ? total / int(owners) : 0;
}
} // namespace

int workMinutes(const QJsonValue &hours)
{
    static const QRegularExpression clock(u"^(\\d{1,5}):([0-5]\\d)$"_s);
    const QString text = hours.isDouble() ? QString::number(hours.toDouble(), 'f', 4) : hours.toString();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    bool number = false;
    const double decimal = text.toDouble(&number);
    return number && decimal >= 0 && decimal < 1e5 ? int(std::lround(decimal * 60)) : -1;
}

QJsonObject noOwners()
{
    return {{u"work_type"_s, u"standard"_s},      {u"unit"_s, u"hours"_s},
            {u"total_work"_s, hoursOf(0)},        {u"copy_task_duration"_s, false},
            {u"refresh_business_hours"_s, false}, {u"owners"_s, QJsonArray()}};
}

std::optional<Response> takeOwners(const Call &call, QJsonObject &task, const QJsonValue &sent)
{
    const QJsonObject work = sent.toObject();
    if (!work.value(u"work_type").isString() || !work.value(u"owners").isArray())
        return inputMissing(call.request);
    // restapi's spellings; which of them v3 takes besides "standard" is UNCONFIRMED.
    static const QStringList types{u"standard"_s, u"work_hrs_per_day"_s, u"work_in_percentage"_s, u"work_hours"_s};
    if (!types.contains(work.value(u"work_type").toString()))
        return badValue(call.request, u"work_type"_s, u"Invalid work type"_s);
    const QJsonArray sentOwners = work.value(u"owners").toArray();
    const int share = evenShare(work, sentOwners.size());
    QJsonArray owners;
    int total = 0;
    for (const QJsonValue &owner : sentOwners) {
        QJsonObject row;
        if (auto refusal = ownerRow(call, idInside(task, u"project"_s), owner.toObject(), share, row))
            return refusal;
        total += workMinutes(row.value(u"work_values"));
        owners.append(row);
    }
    QJsonObject kept = noOwners();
    kept.insert(u"work_type"_s, work.value(u"work_type"));
    kept.insert(u"copy_task_duration"_s, work.value(u"copy_task_duration").toBool());
    kept.insert(u"owners"_s, owners);
    kept.insert(u"total_work"_s, hoursOf(total));
    task.insert(ownersField, kept);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
