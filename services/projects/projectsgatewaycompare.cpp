// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsgatewaycompare.h"

#include "services/core/json.h"
#include "services/core/verifiedwrite.h"
#include "services/projects/projectsvalidation.h"
#include "services/projects/projectsvalidationfields.h"
#include "services/projects/timelogentry.h"

#include <algorithm>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString ownerName(const QJsonValue &owner)
{
    const QString id = json::id(owner["zpuid"_L1]);
    return id.isEmpty() ? owner["email"_L1].toString() : id;
}

/// "<zpuid>=<minutes>" of everybody; without the minutes of those whose hours `wanted` leaves as they are.
QJsonArray comparedOwners(const QJsonValue &value, const QJsonValue &wanted)
{
    QSet<QString> unspoken;
    const QJsonArray mine = wanted["owners"_L1].toArray();
    for (const QJsonValue &owner : mine) {
        if (projectsvalidation::isBlank(owner["work_values"_L1]))
            unspoken.insert(ownerName(owner));
    }
    QJsonArray owners;
    const QJsonArray rows = value["owners"_L1].toArray();
    for (const QJsonValue &owner : rows) {
        const QString name = ownerName(owner);
        if (name.isEmpty()) // "unassigned" comes as an owner without id
            continue;
        const int minutes = minutesFromZoho(owner["work_values"_L1]).value_or(0);
        owners.append(unspoken.contains(name) ? name : u"%1=%2"_s.arg(name).arg(minutes));
    }
    return owners;
}

/// {add, remove} names a difference, not a value: met, or not yet. It never conflicts.
QJsonValue comparedDifference(const QJsonValue &value, const QJsonValue &wanted)
{
    QSet<QString> present;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows)
        present.insert(row.isObject() ? json::id(row["id"_L1]) : json::id(row));
    const auto isThere = [&present](const QJsonValue &entry) {
        return present.contains(entry.isObject() ? json::id(entry["id"_L1]) : json::id(entry));
    };
    const QJsonArray added = wanted["add"_L1].toArray();
    const QJsonArray removed = wanted["remove"_L1].toArray();
    const bool met = std::ranges::all_of(added, isThere) && std::ranges::none_of(removed, isThere);
    return met ? wanted : QJsonValue(QJsonValue::Null);
}

bool isDifference(const QJsonValue &wanted)
{
    return wanted.isObject() && (wanted.toObject().contains("add"_L1) || wanted.toObject().contains("remove"_L1));
}

QJsonValue comparedDay(const QJsonValue &value)
{
    const QDateTime moment = projectsvalidation::momentOf(value);
    return moment.isValid() ? QJsonValue(moment.date().toString(Qt::ISODate)) : value;
}

/// Fields of phases that are read back inside objects with other names.
QJsonValue comparedPhaseField(const QString &name, const QJsonObject &record)
{
    if (name == "owner_zpuid"_L1 && !record.contains(name))
        return json::id(record.value("owner"_L1)["zpuid"_L1]);
    if (name == "status_id"_L1 && !record.contains(name)) {
        const QJsonValue status = record.value("status"_L1);
        const QString id = json::id(status["statusId"_L1]);
        return id.isEmpty() ? json::id(status["id"_L1]) : id;
    }
    return record.value(name);
}

/// Of a nested object what is to be written of it: Zoho adds names, colours and the like.
QJsonValue comparedObject(const QJsonValue &value, const QJsonObject &wanted)
{
    if (!value.isObject())
        return value;
    if (!json::id(wanted.value("id"_L1)).isEmpty())
        return json::id(value["id"_L1]);
    if (!json::id(wanted.value("zpuid"_L1)).isEmpty())
        return json::id(value["zpuid"_L1]);
    QJsonObject kept;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        kept.insert(it.key(), value[it.key()]);
    return kept;
}

QJsonValue comparedField(ProjectsKind kind, const QString &name, const QJsonObject &record, const QJsonValue &wanted)
{
    if (name == "owners_and_work"_L1)
        return comparedOwners(record.value(name), wanted);
    if (name == "parental_info"_L1)
        return projectsvalidation::parentOf(record);
    if (isDifference(wanted))
        return isDifference(record.value(name)) ? record.value(name) : comparedDifference(record.value(name), wanted);
    const QJsonValue value = kind == ProjectsKind::Milestone ? comparedPhaseField(name, record) : record.value(name);
    if (kind != ProjectsKind::Task && name.endsWith("_date"_L1))
        return comparedDay(value);
    return wanted.isObject() ? comparedObject(value, wanted.toObject()) : value;
}
} // namespace

QJsonObject comparedFields(ProjectsKind kind, const QJsonObject &record, const QJsonObject &changes)
{
    QJsonObject compared;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        compared.insert(it.key(), comparedField(kind, it.key(), record, it.value()));
    return compared;
}

QString projectsVersion(ProjectsKind kind, const QJsonObject &record)
{
    QStringList names{projectsKindInfo(kind).changedKey};
    names << u"last_modified_time"_s << u"modified_time"_s << u"last_updated_time"_s << u"updated_time"_s;
    for (const QString &name : std::as_const(names)) {
        const QString stamp = record.value(name).toString();
        if (!stamp.isEmpty())
            return stamp;
    }
    return {};
}
} // namespace atlas
