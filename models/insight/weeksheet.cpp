// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timefigures.h"
#include "models/insight/timelogs.h"
#include "models/projects/workcalendar.h"

#include <algorithm>
#include <QCollator>

namespace atlas
{
namespace
{
// General work has no item: its name tells it apart.
bool isLineOf(const WeekSheet::Line &line, const TimeLog &log)
{
    return line.projectId == log.projectId && line.module == log.module && line.itemId == log.itemId &&
           (!log.itemId.isEmpty() || line.itemName == log.itemName);
}

WeekSheet::Line &lineFor(WeekSheet &sheet, const TimeLog &log)
{
    const auto known = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                                    [&log](const WeekSheet::Line &line) { return isLineOf(line, log); });
    if (known != sheet.lines.end())
        return *known;
    WeekSheet::Line line;
    line.projectId = log.projectId;
    line.projectName = log.projectName;
    line.itemId = log.itemId;
    line.itemName = log.itemName;
    line.module = log.module;
    sheet.lines.append(line);
    return sheet.lines.last();
}
} // namespace

WeekSheet weekSheet(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QString &personId, const QDate &day)
{
    WeekSheet sheet;
    sheet.personId = personId;
    sheet.monday = mondayOf(day);
    const QDate sunday = sheet.monday.addDays(6);
    sheet.monthsMissing = !timelogs::areMonthsRead(snapshot, sheet.monday, sunday);
    for (size_t i = 0; i < sheet.available.size(); ++i)
        sheet.available[i] =
            plan.availableMinutes(personId, sheet.monday.addDays(qint64(i)), snapshot.portal.workingDays);
    for (const TimeLog &log : snapshot.logs) {
        if (log.person.id != personId || log.date < sheet.monday || log.date > sunday)
            continue;
        const auto weekday = size_t(sheet.monday.daysTo(log.date));
        WeekSheet::Line &line = lineFor(sheet, log);
        line.minutes[weekday] += log.minutes;
        line.logIds[weekday].append(log.id);
        line.total += log.minutes;
        sheet.totals[weekday] += log.minutes;
        sheet.total += log.minutes;
        sheet.billable += log.billable ? log.minutes : 0;
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(sheet.lines.begin(), sheet.lines.end(),
                     [&collator](const WeekSheet::Line &a, const WeekSheet::Line &b) {
                         const int byProject = collator.compare(a.projectName, b.projectName);
                         return byProject != 0 ? byProject < 0 : collator.compare(a.itemName, b.itemName) < 0;
                     });
    return sheet;
}
} // namespace atlas
