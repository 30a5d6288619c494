// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/logrange.h"
#include "services/sandbox/projects/time/timelogs.h"

#include <algorithm>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int largestPage = 200;
constexpr int stuckCount = 100; ///< what page_count says on portals whose lists never end

struct PageWanted {
    int page = 1;
    int perPage = 100;
};

/// A whole number of the query from 1 to `largest`; nullopt: another value.
std::optional<int> countParameter(const Call &call, const QString &name, int otherwise, int largest)
{
    if (!call.has(name))
        return otherwise;
    bool number = false;
    const int value = call.param(name).toInt(&number);
    return number && value >= 1 && value <= largest ? std::optional(value) : std::nullopt;
}
std::optional<PageWanted> pageWanted(const Call &call, std::optional<Response> &refusal)
{
    const auto page = countParameter(call, u"page"_s, 1, 1'000'000);
    const auto perPage = countParameter(call, u"per_page"_s, 100, largestPage);
    if (page && perPage)
        return PageWanted{*page, *perPage};
    const QString wrong = page ? u"per_page"_s : u"page"_s;
    refusal = badValue(call.request, wrong, u"Invalid "_s + wrong);
    return std::nullopt;
}
std::optional<QStringList> logValues(const QJsonObject &log, const QString &field)
{
    static const QMap<QString, QString> texts{{u"date"_s, u"date"_s},
                                              {u"notes"_s, u"notes"_s},
                                              {u"billtype"_s, u"billing_status"_s},
                                              {u"bill_status"_s, u"billing_status"_s},
                                              {u"billing_status"_s, u"billing_status"_s}};
    if (texts.contains(field)) {
        const QString text = log.value(texts.value(field)).toString();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    if (field == u"project") {
        const QJsonObject project = log.value(u"project").toObject();
        return QStringList{textOf(project.value(u"id")), project.value(u"name").toString()};
    }
    if (field == u"assignee" || field == u"owner" || field == u"owner_zpuid")
        return QStringList{idInside(log, u"owner"_s, u"zpuid"_s)};
    if (field == u"approval_status" || field == u"approvaltype")
        return QStringList{log.value(u"approval").toObject().value(u"status").toString()};
    return std::nullopt;
}

QList<QJsonObject> byDay(QList<QJsonObject> logs)
{
    std::stable_sort(logs.begin(), logs.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value(u"date").toString() < right.value(u"date").toString();
    });
    return logs;
}

/// Of everything that was asked for, not of the page.
QJsonObject hourTotals(const QList<QJsonObject> &logs)
{
    int total = 0;
    int billable = 0;
    for (const QJsonObject &log : logs) {
        const int minutes = minutesOf(log.value(u"log_hour"));
        total += minutes;
        billable += log.value(u"billing_status").toString() == u"Billable" ? minutes : 0;
    }
    return {{u"total_hours"_s, hoursOf(total)},
            {u"billable_hours"_s, hoursOf(billable)},
            {u"non_billable_hours"_s, hoursOf(total - billable)}};
}

Response pageOfLogs(const Call &call, const QList<QJsonObject> &logs, const PageWanted &wanted, bool stuck)
{
    const int pages = qMax(1, (int(logs.size()) + wanted.perPage - 1) / wanted.perPage);
    const int served = stuck ? qMin(wanted.page, pages) : wanted.page; // the last page again and again
    const QList<QJsonObject> rows = logs.mid(qsizetype(served - 1) * wanted.perPage, wanted.perPage);
    if (rows.isEmpty() && call.emptyAs204)
        return Response::empty(204);
    const QJsonObject info{{u"page"_s, wanted.page},
                           {u"per_page"_s, wanted.perPage},
                           {u"page_count"_s, stuck ? stuckCount : int(rows.size())},
                           {u"has_next_page"_s, stuck || wanted.page < pages}};
    return object({{u"time_logs"_s, groupedByDay(rows)}, {u"log_hours"_s, hourTotals(logs)}, {u"page_info"_s, info}});
}

Response answerLogs(const Call &call, const QString &projectId)
{
    const bool ofPortal = projectId.isEmpty();
    std::optional<Response> refusal;
    const auto wanted = logsWanted(call, ofPortal, refusal);
    if (!wanted)
        return *refusal;
    const auto page = pageWanted(call, refusal);
    if (!page)
        return *refusal;
    QList<QJsonObject> logs = recordsOf(call, kind::timeLogs, projectId);
    logs.removeIf([&](const QJsonObject &log) { return !wanted->covers(log); });
    ListSpec spec;
    spec.values = logValues;
    spec.parameters = {u"module"_s, u"view_type"_s, u"start_date"_s, u"end_date"_s, u"fetch_by_modified_time"_s};
    const auto selected = chosenRecords(call, spec, logs, refusal);
    return selected ? pageOfLogs(call, byDay(*selected), *page, ofPortal && call.stuckPages) : *refusal;
}
} // namespace

QJsonArray groupedByDay(const QList<QJsonObject> &logs)
{
    QStringList days;
    QMap<QString, QJsonArray> rows;
    for (const QJsonObject &log : logs) {
        const QString day = log.value(u"date").toString();
        if (!rows.contains(day))
            days.append(day);
        rows[day].append(shown(log));
    }
    QJsonArray groups;
    for (const QString &day : std::as_const(days))
        groups.append(QJsonObject{{u"date"_s, day}, {u"log_details"_s, rows.value(day)}});
    return groups;
}

Response logsAnswer(const QList<QJsonObject> &logs, int status)
{
    return object({{u"time_logs"_s, groupedByDay(logs)}}, status);
}

Response listPortalLogs(Call &call)
{
    return answerLogs(call, {});
}

Response listProjectLogs(Call &call)
{
    return projectRecord(call, call.id()) ? answerLogs(call, call.id()) : notFound(call.request);
}
} // namespace atlas::sandbox::projects
