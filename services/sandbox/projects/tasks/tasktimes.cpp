// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/tasktimes.h"

#include "services/sandbox/projects/tasks/recordfields.h"

#include <QRegularExpression>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool isEmptied(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty());
}

std::optional<Response> takeInstant(const Call &call, QJsonObject &task, const QJsonObject &body, const QString &key)
{
    if (!body.contains(key))
        return std::nullopt;
    if (isEmptied(body.value(key))) {
        task.remove(key); // absent when unset, never null
        return std::nullopt;
    }
    const auto instant = instantText(body.value(key));
    if (!instant)
        return badPattern(call.request, key);
    task.insert(key, *instant);
    return std::nullopt;
}

/// {"value":"5","type":"days"} or {"value":"3:00","type":"hours"}
bool isDuration(const QJsonObject &duration)
{
    static const QRegularExpression days(uR"(^\d{1,4}(\.\d{1,2})?$)"_s);
    static const QRegularExpression hours(uR"(^\d{1,4}:[0-5]\d$)"_s);
    const QString type = duration.value(u"type").toString();
    if (type != u"days" && type != u"hours")
        return false;
    return (type == u"days" ? days : hours).match(textOf(duration.value(u"value"))).hasMatch();
}

int workingDays(const QDate &from, const QDate &to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    return qMax(days, 1);
}

void deriveDuration(QJsonObject &task)
{
    const QDate from = dayOf(dayText(task.value(u"start_date").toString()));
    const QDate to = dayOf(dayText(task.value(u"end_date").toString()));
    if (!from.isValid() || !to.isValid()) {
        task.remove(u"duration"_s);
        return;
    }
    task.insert(u"duration"_s,
                QJsonObject{{u"value"_s, QString::number(workingDays(from, to))}, {u"type"_s, u"days"_s}});
}
} // namespace

std::optional<Response> takeTaskTimes(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    for (const QString &key : {u"start_date"_s, u"end_date"_s}) {
        if (auto refusal = takeInstant(call, task, body, key))
            return refusal;
    }
    const QString start = task.value(u"start_date").toString();
    const QString end = task.value(u"end_date").toString();
    if (!start.isEmpty() && !end.isEmpty() && end < start)
        return badValue(call.request, u"end_date"_s, u"End date should be after start date"_s);
    if (body.contains(u"duration")) {
        if (!isDuration(body.value(u"duration").toObject()))
            return badPattern(call.request, u"duration"_s);
        task.insert(u"duration"_s, body.value(u"duration"));
    } else if (body.contains(u"start_date") || body.contains(u"end_date")) {
        deriveDuration(task);
    }
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
