// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/time/logfields.h"

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/timelogs.h"

#include <QRegularExpression>
#include <QTime>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int minutesPerDay = 24 * 60;
const QStringList logKeys{
    u"date"_s,      u"bill_status"_s,   u"module"_s,          u"hours"_s,      u"start_time"_s, u"end_time"_s,
    u"notes"_s,     u"owner_zpuid"_s,   u"approver"_s,        u"status"_s,     u"log_name"_s,   u"cost_rate_per_hour"_s,
    u"for_timer"_s, u"sprints_logid"_s, u"approval_status"_s, u"extra_data"_s, u"is_draft"_s};

/// Minutes a person logged on a day, this log aside.
int loggedOnDay(const Call &call, const QJsonObject &log)
{
    const QString owner = idInside(log, u"owner"_s, u"zpuid"_s);
    int minutes = 0;
    for (const auto &[id, other] : std::as_const(call.store).of(kind::timeLogs).all()) {
        if (id != textOf(log.value(u"id")) && other.value(u"date") == log.value(u"date") &&
            idInside(other, u"owner"_s, u"zpuid"_s) == owner)
            minutes += qMax(0, minutesOf(other.value(u"log_hour")));
    }
    return minutes;
}

std::optional<Response> badHours(const Call &call, const QJsonValue &hours)
{
    static const QRegularExpression duration(uR"(^\d+(:[0-5]\d|\.\d+)?$)"_s);
    const QString text = hours.isDouble() ? QString::number(hours.toDouble()) : hours.toString().trimmed();
    if (!duration.match(text).hasMatch())
        return badPattern(call.request, u"hours"_s);
    return badValue(call.request, u"hours"_s, u"Log hours should be more than 0 and less than 24 hours"_s);
}

std::optional<Response> takeClockTimes(const Call &call, QJsonObject &log, const QJsonObject &body, int &minutes)
{
    const QTime start = QTime::fromString(body.value(u"start_time").toString(), u"HH:mm"_s);
    const QTime end = QTime::fromString(body.value(u"end_time").toString(), u"HH:mm"_s);
    if (!start.isValid() || !end.isValid())
        return badPattern(call.request, start.isValid() ? u"end_time"_s : u"start_time"_s);
    minutes = start.secsTo(end) / 60;
    if (minutes <= 0)
        return badValue(call.request, u"end_time"_s, u"End time should be after start time"_s);
    log.insert(u"start_time"_s, body.value(u"start_time"));
    log.insert(u"end_time"_s, body.value(u"end_time"));
    return std::nullopt;
}

std::optional<Response> takeHours(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    int minutes = minutesOf(log.value(u"log_hour"));
    if (body.contains(u"hours")) {
        minutes = minutesOf(body.value(u"hours"));
        if (minutes <= 0)
            return badHours(call, body.value(u"hours"));
        log.remove(u"start_time"_s); // they would no longer be these hours
        log.remove(u"end_time"_s);
    } else if (body.contains(u"start_time") || body.contains(u"end_time")) {
        if (auto refusal = takeClockTimes(call, log, body, minutes))
            return refusal;
    }
    if (minutes <= 0)
        return missing(call.request, u"hours"_s);
    if (loggedOnDay(call, log) + minutes > minutesPerDay)
        return badValue(call.request, u"hours"_s, u"Log hours of a day should not exceed 24 hours"_s);
    log.insert(u"log_hour"_s, hoursOf(minutes));
    return std::nullopt;
}

std::optional<Response> takeDay(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    if (!body.contains(u"date"))
        return log.contains(u"date") ? std::nullopt : std::optional(missing(call.request, u"date"_s));
    const QDate day = dayOf(body.value(u"date").toString());
    if (!day.isValid())
        return badPattern(call.request, u"date"_s);
    if (day > call.today)
        return badValue(call.request, u"date"_s, u"Time cannot be logged for a future date"_s);
    log.insert(u"date"_s, body.value(u"date"));
    return std::nullopt;
}

std::optional<Response> takeBilling(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    const QString sent = u"bill_status"_s;
    if (!body.contains(sent))
        return log.contains(u"billing_status") ? std::nullopt : std::optional(missing(call.request, sent));
    const QString status = body.value(sent).toString();
    if (status != u"Billable" && status != u"Non Billable")
        return badPattern(call.request, sent);
    log.insert(u"billing_status"_s, status); // the key of the answer is not documented
    return std::nullopt;
}

std::optional<Response> takeApproval(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    for (const QString &key : {u"status"_s, u"approval_status"_s}) {
        if (!body.contains(key))
            continue;
        const QString status = body.value(key).toString();
        if (!QStringList{u"Approved"_s, u"Unapproved"_s, u"Rejected"_s}.contains(status))
            return badPattern(call.request, key);
        log.insert(u"approval"_s, QJsonObject{{u"status"_s, status}});
    }
    return std::nullopt;
}
} // namespace

std::optional<Response> takeLogOwner(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    if (log.contains(u"owner") && !body.contains(u"owner_zpuid"))
        return std::nullopt;
    const QString zpuid = body.contains(u"owner_zpuid") ? textOf(body.value(u"owner_zpuid")) : call.zpuid;
    if (auto refusal = memberRefusal(call, idInside(log, u"project"_s), zpuid, u"owner_zpuid"_s))
        return refusal;
    log.insert(u"owner"_s, personObject(call.store, zpuid));
    return std::nullopt;
}

std::optional<Response> takeLogModule(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    const QString field = u"module"_s;
    if (!body.contains(field))
        return missing(call.request, field);
    const QJsonObject module = body.value(field).toObject();
    const QString type = module.value(u"type").toString();
    if (!moduleTypes().contains(type))
        return badPattern(call.request, field);
    QJsonObject detail{{u"type"_s, type}};
    if (type == u"general") {
        const QString name = body.value(u"log_name").toString().trimmed();
        if (name.isEmpty())
            return missing(call.request, u"log_name"_s);
        detail.insert(u"name"_s, name);
    } else {
        const QString id = textOf(module.value(u"id"));
        const QString items = type == u"task" ? kind::tasks : kind::issues;
        const QJsonObject *item = std::as_const(call.store).of(items).find(id);
        if (!item || idInside(*item, u"project"_s) != idInside(log, u"project"_s))
            return badValue(call.request, field, u"Invalid module"_s);
        detail.insert(u"id"_s, id); // not documented in the answer
        detail.insert(u"name"_s, item->value(u"name"));
    }
    log.insert(u"module_detail"_s, detail);
    return std::nullopt;
}

std::optional<Response> takeLogFields(const Call &call, QJsonObject &log, const QJsonObject &body)
{
    if (auto refusal = unknownKey(call, body, logKeys))
        return refusal;
    if (auto refusal = takeDay(call, log, body))
        return refusal;
    if (auto refusal = takeBilling(call, log, body))
        return refusal;
    if (auto refusal = takeHours(call, log, body))
        return refusal;
    if (auto refusal = takeApproval(call, log, body))
        return refusal;
    if (body.contains(u"notes"))
        log.insert(u"notes"_s, body.value(u"notes").toString());
    if (body.contains(u"cost_rate_per_hour")) {
        if (!body.value(u"cost_rate_per_hour").isDouble())
            return badPattern(call.request, u"cost_rate_per_hour"_s);
        log.insert(u"cost_rate_per_hour"_s, body.value(u"cost_rate_per_hour"));
    }
    if (body.contains(u"log_name") && moduleTypeOf(log) == u"general") {
        QJsonObject detail = log.value(u"module_detail").toObject();
        detail.insert(u"name"_s, body.value(u"log_name").toString());
        log.insert(u"module_detail"_s, detail);
    }
    takeCustomFields(log, body);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
