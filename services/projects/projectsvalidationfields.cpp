// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsvalidationfields.h"

#include "services/core/json.h"
#include "services/projects/projectsvalidation.h"
#include "services/projects/timelogentry.h"

#include <algorithm>
#include <array>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsvalidation
{
namespace
{
constexpr int longestDescription = 80'000;

/// Documented maxima of names (https://projects.zoho.com/api-docs); 0: none is.
int longestName(ProjectsKind kind)
{
    switch (kind) {
    case ProjectsKind::Project:
        return 200;
    case ProjectsKind::Task:
        return 10'000;
    case ProjectsKind::Milestone:
        return 100;
    default:
        return 0;
    }
}

Result<Done> checkProjectsLength(const QJsonObject &fields, QLatin1StringView name, int longest)
{
    if (longest == 0 || fields.value(name).toString().size() <= longest)
        return Done{};
    return fail(refusal(u"too_long"_s, name, u"%1 may have at most %2 characters."_s.arg(name).arg(longest)));
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The member of a lookup that is its id, and those of our own that are ids themselves.
constexpr std::array lookupKeys{"id"_L1, "zpuid"_L1, "parent_task_id"_L1};
constexpr std::array plainIds{"owner_zpuid"_L1, "status_id"_L1};

Result<Done> checkId(const QJsonValue &value, const QString &field)
{
    if (isBlank(value) || isDigits(json::id(value)))
        return Done{};
    return fail(refusal(u"invalid_id"_s, field, u"%1 needs the digits of an id."_s.arg(field)));
}

Result<Done> checkWord(const QJsonObject &fields, QLatin1StringView name, const QStringList &words)
{
    const QJsonValue value = fields.value(name);
    if (isBlank(value) || (value.isString() && words.contains(value.toString())))
        return Done{};
    return fail(refusal(u"invalid_value"_s, name, u"%1 is one of %2."_s.arg(name, words.join(u", "_s))));
}

Result<Done> checkPercent(const QJsonObject &fields)
{
    const QJsonValue value = fields.value("completion_percentage"_L1);
    if (isBlank(value))
        return Done{};
    const qint64 percent = json::integer(fields, "completion_percentage"_L1, -1);
    if (percent >= 0 && percent <= 100)
        return Done{};
    return fail(refusal(u"invalid_value"_s, u"completion_percentage"_s,
                        u"completion_percentage is a whole number from 0 to 100."_s));
}
} // namespace

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QJsonObject withoutBlanks(QJsonObject record)
{
    for (auto it = record.begin(); it != record.end();)
        it = isBlank(it.value()) ? record.erase(it) : std::next(it);
    return record;
}

QJsonObject tidied(QJsonObject record)
{
    if (record.value("name"_L1).isString())
        record.insert("name"_L1, record.value("name"_L1).toString().trimmed());
    for (auto it = record.begin(); it != record.end(); ++it) {
        QJsonObject lookup = it.value().toObject();
        for (const auto key : lookupKeys) {
            if (lookup.value(key).isDouble())
                lookup.insert(key, json::id(lookup.value(key)));
        }
        if (it.value().isObject())
            it.value() = lookup;
    }
    for (const auto key : plainIds) {
        if (record.value(key).isDouble())
            record.insert(key, json::id(record.value(key)));
    }
    return record;
}

QDateTime momentOf(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    for (const auto &day : {QDate::fromString(text, Qt::ISODate), QDate::fromString(text, u"MM/dd/yyyy"_s)}) {
        if (day.isValid() && text.size() == 10)
            return QDateTime(day, QTime(0, 0), Qt::UTC);
    }
    const QDateTime when = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    return when.timeSpec() == Qt::LocalTime ? QDateTime() : when;
}

Result<Done> checkLengths(ProjectsKind kind, const QJsonObject &fields)
{
    const Result<Done> name = checkProjectsLength(fields, "name"_L1, longestName(kind));
    return name ? checkProjectsLength(fields, "description"_L1, longestDescription) : name;
}

Result<Done> checkDates(ProjectsKind kind, const QJsonObject &fields)
{
    for (const auto name : {"start_date"_L1, "end_date"_L1, "due_date"_L1}) {
        const QJsonValue value = fields.value(name);
        if (isBlank(value))
            continue;
        const QString text = value.toString();
        const bool isDay = QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
        const bool isInstant = kind == ProjectsKind::Task && text.contains(u'T') && momentOf(value).isValid();
        if (!isDay && !isInstant)
            return fail(refusal(u"invalid_date"_s, name, u"%1 is a day, as yyyy-MM-dd."_s.arg(name)));
    }
    return Done{};
}

Result<Done> checkIds(ProjectsKind, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonObject lookup = it.value().toObject();
        for (const auto key : lookupKeys) {
            const Result<Done> good = checkId(lookup.value(key), it.key());
            if (!good)
                return good;
        }
    }
    for (const auto key : plainIds) {
        const Result<Done> good = checkId(fields.value(key), key);
        if (!good)
            return good;
    }
    return Done{};
}

Result<Done> checkValues(ProjectsKind kind, const QJsonObject &fields)
{
    if (kind != ProjectsKind::Task)
        return Done{};
    const Result<Done> priority = checkWord(fields, "priority"_L1, {u"none"_s, u"low"_s, u"medium"_s, u"high"_s});
    if (!priority)
        return priority;
    const Result<Done> billing = checkWord(fields, "billing_type"_L1, {u"none"_s, u"billable"_s, u"non_billable"_s});
    return billing ? checkPercent(fields) : billing;
}

Result<Done> checkOwners(ProjectsKind kind, const QJsonObject &fields)
{
    const QString field = u"owners_and_work"_s;
    if (kind != ProjectsKind::Task || isBlank(fields.value(field)))
        return Done{};
    const QJsonValue owners = fields.value(field).toObject().value("owners"_L1);
    if (!owners.isArray())
        return fail(refusal(u"mandatory_missing"_s, field, u"owners_and_work needs its list of owners."_s));
    const QJsonArray list = owners.toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject owner = value.toObject();
        const QString id = json::id(owner.value("zpuid"_L1));
        if (!isDigits(id) && json::id(owner.value("zuid"_L1)).isEmpty() && json::text(owner, "email"_L1).isEmpty())
            return fail(refusal(u"invalid_id"_s, field, u"Every owner is named by zpuid."_s));
        const QJsonValue hours = owner.value("work_values"_L1);
        if (!isBlank(hours) && !minutesFromZoho(hours))
            return fail(refusal(u"bad_hours"_s, field, u"The hours of an owner are written as HH:MM."_s));
    }
    return Done{};
}
} // namespace atlas::projectsvalidation
