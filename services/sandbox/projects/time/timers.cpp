// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/timelogs.h"

#include <QJsonDocument>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 shortestMs = 30'000;
constexpr qint64 minuteMs = 60'000;
const QString userField = u"_user"_s;
const QString spentField = u"_spent"_s;     ///< ms before the last start
const QString startedField = u"_started"_s; ///< ms since 1970; 0: paused

qint64 spentMs(const Call &call, const QJsonObject &timer)
{
    const qint64 started = timer.value(startedField).toInteger();
    return timer.value(spentField).toInteger() + (started > 0 ? call.nowMs - started : 0);
}

/// Beyond id, time_spent and project.project_id the keys are UNCONFIRMED.
QJsonObject timerRow(const Call &call, const QJsonObject &timer)
{
    QJsonObject row = shown(timer);
    const qint64 seconds = spentMs(call, timer) / 1000;
    row.insert(u"time_spent"_s, u"%1:%2"_s.arg(hoursOf(int(seconds / 60))).arg(seconds % 60, 2, 10, QChar(u'0')));
    row.insert(u"state"_s, timer.value(startedField).toInteger() > 0 ? u"running"_s : u"paused"_s);
    return row;
}

Response timerAnswer(const Call &call, const QJsonObject &timer, int status = 200)
{
    return object({{u"timer"_s, QJsonArray{timerRow(call, timer)}}}, status);
}

/// The timer of the path, if it is of the person who calls.
const QJsonObject *ownTimer(const Call &call)
{
    const QJsonObject *timer = std::as_const(call.store).of(kind::timers).find(call.id());
    return timer && textOf(timer->value(userField)) == call.zpuid ? timer : nullptr;
}

/// details[0] has a message_key, which other refusals lack.
Response tooShort(const Call &call)
{
    const Response plain = refuse(call.request, {.title = u"INVALID_PARAMETER_VALUE"_s,
                                                 .message = u"Time below 30 seconds is not logged"_s,
                                                 .field = {},
                                                 .errorType = u"OPERATIONAL_VALIDATION_ERROR"_s});
    QJsonObject error = QJsonDocument::fromJson(plain.body).object().value(u"error").toObject();
    QJsonObject detail = error.value(u"details").toArray().at(0).toObject();
    detail.insert(u"message_key"_s, u"zero_hour_restriction"_s);
    error.insert(u"details"_s, QJsonArray{detail});
    return Response::json(plain.status, {{u"error"_s, error}});
}

Response switchTimer(Call &call, bool run)
{
    const QJsonObject *found = ownTimer(call);
    if (!found)
        return notFound(call.request);
    QJsonObject timer = *found;
    const bool running = timer.value(startedField).toInteger() > 0;
    if (running == run)
        return badValue(call.request, u"id"_s, run ? u"Timer is running"_s : u"Timer is not running"_s);
    timer.insert(spentField, spentMs(call, timer));
    timer.insert(startedField, run ? call.nowMs : 0);
    keepRecord(call, kind::timers, call.id(), timer);
    return timerAnswer(call, timer);
}

/// The body of a log for what a timer measured, in whole minutes, the begun one counted.
QJsonObject logBody(const Call &call, const QJsonObject &timer, const QJsonObject &body)
{
    QJsonObject log{{u"module"_s, QJsonObject{{u"type"_s, u"task"_s}, {u"id"_s, timer.value(u"entity_id")}}},
                    {u"date"_s, body.value(u"date").toString(call.today.toString(Qt::ISODate))},
                    {u"bill_status"_s, body.value(u"bill_status").toString(u"Billable"_s)},
                    {u"hours"_s, hoursOf(int((spentMs(call, timer) + minuteMs - 1) / minuteMs))},
                    {u"notes"_s, timer.value(u"notes")}};
    if (body.contains(u"notes"))
        log.insert(u"notes"_s, body.value(u"notes"));
    return log;
}
} // namespace

Response listTimers(Call &call)
{
    if (call.has(u"type"_s) && !moduleTypes().contains(call.param(u"type"_s)))
        return badPattern(call.request, u"type"_s);
    QJsonArray rows;
    for (const auto &[id, timer] : std::as_const(call.store).of(kind::timers).all()) {
        if (textOf(timer.value(userField)) == call.zpuid)
            rows.append(timerRow(call, timer));
    }
    return rows.isEmpty() && call.emptyAs204 ? Response::empty(204) : object({{u"timer"_s, rows}});
}

Response startTimer(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    for (const QString &field : {u"entity_id"_s, u"project_id"_s}) {
        if (!body->contains(field))
            return missing(call.request, field);
    }
    const QString projectId = textOf(body->value(u"project_id"));
    const QJsonObject *project = projectRecord(call, projectId);
    const QJsonObject *task = std::as_const(call.store).of(kind::tasks).find(textOf(body->value(u"entity_id")));
    if (!project || !task || idInside(*task, u"project"_s) != projectId)
        return badValue(call.request, u"entity_id"_s, u"Invalid task"_s);
    if ((refusal = memberRefusal(call, projectId, call.zpuid, u"owner_zpuid"_s)))
        return *refusal;
    const QString id = call.store.nextId();
    const QJsonObject timer{
        {u"id"_s, id},
        {u"entity_id"_s, task->value(u"id")},
        {u"entity_name"_s, task->value(u"name")},
        {u"type"_s, u"task"_s},
        {u"project"_s, QJsonObject{{u"project_id"_s, projectId}, {u"project_name"_s, project->value(u"name")}}},
        {u"notes"_s, body->value(u"notes").toString()},
        {userField, call.zpuid},
        {spentField, 0},
        {startedField, call.nowMs}};
    keepRecord(call, kind::timers, id, timer);
    return timerAnswer(call, timer, 201);
}

Response pauseTimer(Call &call)
{
    return switchTimer(call, false);
}

Response resumeTimer(Call &call)
{
    return switchTimer(call, true);
}

Response stopTimer(Call &call)
{
    const QJsonObject *found = ownTimer(call);
    if (!found)
        return notFound(call.request);
    const QJsonObject timer = *found;
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if (spentMs(call, timer) < shortestMs) { // the record is dropped
        dropRecord(call, kind::timers, call.id());
        return tooShort(call);
    }
    const QString projectId = idInside(timer, u"project"_s, u"project_id"_s);
    const auto log = writeNewLog(call, projectId, logBody(call, timer, *body), refusal);
    if (!log)
        return *refusal;
    dropRecord(call, kind::timers, call.id());
    settleProject(call.store, projectId);
    return logsAnswer({*log}, 201);
}
} // namespace atlas::sandbox::projects
