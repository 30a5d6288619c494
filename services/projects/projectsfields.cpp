// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsfields.h"

#include "services/core/json.h"
#include "services/projects/timelogentry.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsfields
{
QJsonValue first(const QJsonObject &row, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = row.value(key);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString text(const QJsonObject &row, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const QString found = json::text(row, key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString nameOf(const QJsonValue &value)
{
    return value.isObject() ? text(value.toObject(), {"name"_L1, "value"_L1}) : value.toString();
}

QString idOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = value.isObject() ? json::id(first(object, {"id_string"_L1, "id"_L1})) : json::id(value);
    return id == "0"_L1 || id == "null"_L1 ? QString() : id;
}

double number(const QJsonValue &value, double fallback)
{
    if (!value.isString())
        return value.toDouble(fallback);
    bool isNumber = false;
    const double found = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(found) ? found : fallback;
}

int whole(const QJsonValue &value)
{
    constexpr double most = 1e9;
    return int(std::lround(std::clamp(number(value), -most, most)));
}

int minutes(const QJsonValue &value)
{
    return minutesFromZoho(value).value_or(0);
}

WorkPerson person(const QJsonValue &value)
{
    const QJsonObject row = value.isArray() ? value.toArray().first().toObject() : value.toObject();
    WorkPerson person;
    person.id = idOf(first(row, {"zpuid"_L1, "id"_L1}));
    person.email = text(row, {"email"_L1});
    person.name = text(row, {"full_name"_L1});
    if (person.name.isEmpty())
        person.name = (json::text(row, "first_name"_L1) + u' ' + json::text(row, "last_name"_L1)).trimmed();
    if (person.name.isEmpty())
        person.name = text(row, {"display_name"_L1, "name"_L1});
    return person;
}

WorkStatus status(const QJsonValue &value)
{
    WorkStatus status;
    if (value.isString()) {
        status.name = value.toString();
        const QString word = status.name.toLower();
        status.closed = word == "closed"_L1 || word == "completed"_L1;
        return status;
    }
    const QJsonObject row = value.toObject();
    status.id = idOf(first(row, {"id"_L1, "statusId"_L1, "id_string"_L1}));
    status.name = text(row, {"name"_L1, "statusName"_L1});
    for (const QLatin1StringView key : {"color_hexcode"_L1, "statusColorHexCode"_L1, "color_code"_L1, "color"_L1}) {
        if (status.color.isEmpty() && json::text(row, key).startsWith(u'#'))
            status.color = json::text(row, key);
    }
    const bool typed = json::text(row, "type"_L1).compare("closed"_L1, Qt::CaseInsensitive) == 0;
    status.closed = json::boolean(row, "is_closed_type"_L1) || json::boolean(row, "closed"_L1) || typed;
    return status;
}

QDate day(const QJsonValue &value, const QTimeZone &zone)
{
    const QString text = value.toString();
    if (text.size() > 10) {
        const QDateTime when = instant(value);
        if (when.isValid())
            return when.toTimeZone(zone).date();
    }
    const QString front = text.left(10);
    const QDate day = QDate::fromString(front, Qt::ISODate);
    return day.isValid() ? day : QDate::fromString(front, u"MM-dd-yyyy"_s);
}

QDateTime instant(const QJsonValue &value)
{
    const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODate);
    // Without an offset it is no instant, and guessing the zone would move it.
    return when.timeSpec() == Qt::LocalTime ? QDateTime() : when.toUTC();
}

std::optional<double> rate(const QJsonValue &value)
{
    const QJsonValue amount = value.isObject() ? value.toObject().value("amount"_L1) : value;
    const double found = number(amount, -1);
    return found >= 0 ? std::optional(found) : std::nullopt;
}
} // namespace atlas::projectsfields
