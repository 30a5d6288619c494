// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/time/logrange.h"

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/timelogs.h"

#include <QJsonDocument>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestMonths = 6;
const QString startField = u"start_date"_s;
const QString endField = u"end_date"_s;

std::optional<Response> readModule(const Call &call, LogsWanted &wanted)
{
    const QString name = u"module"_s;
    if (!call.has(name))
        return missing(call.request, name);
    const QJsonObject module = QJsonDocument::fromJson(call.param(name).toUtf8()).object();
    wanted.type = module.value(u"type").toString();
    wanted.itemId = textOf(module.value(u"id"));
    if (!moduleTypes().contains(wanted.type))
        return badPattern(call.request, name);
    return std::nullopt;
}

std::optional<Response> readDay(const Call &call, const QString &name, QDate &day)
{
    if (!call.has(name))
        return std::nullopt;
    day = dayOf(call.param(name));
    return day.isValid() ? std::nullopt : std::optional(badPattern(call.request, name));
}

void setWeek(LogsWanted &wanted, const QDate &day)
{
    wanted.from = day.addDays(1 - day.dayOfWeek());
    wanted.to = wanted.from.addDays(6);
}

std::optional<Response> setSpan(const Call &call, LogsWanted &wanted, const QDate &start, const QDate &end)
{
    for (const QString &name : {startField, endField}) {
        if (!call.has(name))
            return missing(call.request, name);
    }
    if (end < start)
        return badValue(call.request, endField, u"End date should be after start date"_s);
    if (end > start.addMonths(longestMonths))
        return badValue(call.request, endField, u"The period should not exceed six months"_s);
    wanted.from = start;
    wanted.to = end;
    return std::nullopt;
}

/// At a portal with the known quirk every period is the week of its first day.
QString effectiveView(const Call &call, bool ofPortal)
{
    const QString view = call.param(u"view_type"_s);
    if (ofPortal && call.stuckPages && view == u"customdate")
        return {};
    if (view.isEmpty() && !ofPortal && !call.has(startField))
        return u"projectspan"_s;
    return view;
}

std::optional<Response> readPeriod(const Call &call, bool ofPortal, LogsWanted &wanted)
{
    QDate start = call.today;
    QDate end;
    if (auto refusal = readDay(call, startField, start))
        return refusal;
    if (auto refusal = readDay(call, endField, end))
        return refusal;
    const QString view = effectiveView(call, ofPortal);
    if (view == u"customdate")
        return setSpan(call, wanted, start, end);
    if (view == u"projectspan" && !ofPortal)
        return std::nullopt;
    if (view.isEmpty() || view == u"week") {
        setWeek(wanted, start);
    } else if (view == u"day") {
        wanted.from = wanted.to = start;
    } else if (view == u"month") {
        wanted.from = QDate(start.year(), start.month(), 1);
        wanted.to = wanted.from.addMonths(1).addDays(-1);
    } else {
        return badPattern(call.request, u"view_type"_s);
    }
    return std::nullopt;
}

} // namespace

bool LogsWanted::covers(const QJsonObject &log) const
{
    const QJsonObject module = log.value(u"module_detail").toObject();
    if (module.value(u"type").toString() != type || (!itemId.isEmpty() && textOf(module.value(u"id")) != itemId))
        return false;
    if (!from.isValid())
        return true;
    const QString text = changed ? dayText(log.value(u"last_modified_time").toString()) : log.value(u"date").toString();
    const QDate day = dayOf(text);
    return day >= from && day <= to;
}

std::optional<LogsWanted> logsWanted(const Call &call, bool ofPortal, std::optional<Response> &refusal)
{
    LogsWanted wanted;
    refusal = readModule(call, wanted);
    if (!refusal)
        refusal = readPeriod(call, ofPortal, wanted);
    const QString changed = call.param(u"fetch_by_modified_time"_s);
    if (!refusal && !QStringList{QString(), u"true"_s, u"false"_s}.contains(changed))
        refusal = badPattern(call.request, u"fetch_by_modified_time"_s);
    wanted.changed = changed == u"true";
    return refusal ? std::nullopt : std::optional(wanted);
}
} // namespace atlas::sandbox::projects
