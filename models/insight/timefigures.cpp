// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timefigures.h"

#include "models/insight/timelogs.h"

#include <algorithm>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace timestrip
{
namespace
{
/// The logs of the period and what the figures have in common.
struct Period {
    Figure figure(const QString &id) const
    {
        Figure made = blank;
        made.id = id;
        return made;
    }
    Figure blank;
    QList<const TimeLog *> logs;
    QList<PersonTime> people;
};

Period periodOf(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &from, const QDate &to)
{
    Period period;
    period.blank.from = from;
    period.blank.to = to;
    period.blank.readAt = snapshot.readAt;
    period.blank.truncated = snapshot.truncated;
    if (!timelogs::areMonthsRead(snapshot, from, to))
        period.blank.unavailable = u"months_unread"_s;
    for (const TimeLog &log : snapshot.logs)
        if (log.date >= from && log.date <= to)
            period.logs.append(&log);
    period.people = personTimes(snapshot, plan, from, to);
    return period;
}

void setRatio(Figure &figure, qint64 part, qint64 whole, const QString &withoutWhole)
{
    if (!figure.unavailable.isEmpty())
        return;
    if (whole > 0)
        figure.ratio = double(part) / double(whole);
    else
        figure.unavailable = withoutWhole;
}

void addLogs(Figure &figure, const Period &period, const std::function<bool(const TimeLog &)> &counts)
{
    for (const TimeLog *log : period.logs)
        if (counts(*log))
            figure.recordIds.append(log->id);
}

Figure utilisationFigure(const Period &period)
{
    Figure figure = period.figure(u"utilisation"_s);
    QSet<QString> counted;
    qint64 billable = 0;
    qint64 available = 0;
    for (const PersonTime &person : period.people) {
        counted.insert(person.personId);
        billable += person.billable;
        available += person.available;
    }
    addLogs(figure, period, [&counted](const TimeLog &log) { return log.billable && counted.contains(log.person.id); });
    figure.counts = {
        {u"billable_minutes"_s, billable}, {u"available_minutes"_s, available}, {u"people"_s, period.people.size()}};
    setRatio(figure, billable, available, u"no_staff"_s);
    return figure;
}

Figure billableFigure(const Period &period)
{
    Figure figure = period.figure(u"billable_ratio"_s);
    qint64 billable = 0;
    qint64 logged = 0;
    for (const TimeLog *log : period.logs) {
        logged += log->minutes;
        billable += log->billable ? log->minutes : 0;
    }
    addLogs(figure, period, [](const TimeLog &) { return true; });
    figure.counts = {{u"billable_minutes"_s, billable}, {u"logged_minutes"_s, logged}};
    setRatio(figure, billable, logged, u"no_logs"_s);
    return figure;
}

Figure minutesFigure(const Period &period, const QString &id, const std::function<bool(const TimeLog &)> &counts)
{
    Figure figure = period.figure(id);
    qint64 minutes = 0;
    for (const TimeLog *log : period.logs)
        minutes += counts(*log) ? log->minutes : 0;
    addLogs(figure, period, counts);
    figure.counts = {{u"minutes"_s, minutes}, {u"logs"_s, figure.recordIds.size()}};
    if (figure.unavailable.isEmpty() && period.logs.isEmpty())
        figure.unavailable = u"no_logs"_s;
    return figure;
}

Figure unloggedFigure(const Period &period, const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today)
{
    Figure figure = period.figure(u"unlogged_people"_s);
    const QDate day = timelogs::lastWorkingDays(snapshot, plan, today, 1).value(0);
    figure.from = day;
    figure.to = day;
    figure.unavailable = timelogs::areMonthsRead(snapshot, day, day) ? QString() : u"months_unread"_s;
    if (timelogs::countedStaff(snapshot, plan).isEmpty() && figure.unavailable.isEmpty())
        figure.unavailable = u"no_staff"_s;
    for (const Unlogged &person : unloggedPeople(snapshot, plan, today))
        figure.recordIds.append(person.personId);
    figure.counts.insert(u"count"_s, figure.recordIds.size());
    return figure;
}
} // namespace
} // namespace timestrip

std::optional<double> PersonTime::utilisation() const
{
    return available > 0 ? std::optional(double(billable) / available) : std::nullopt;
}

std::optional<double> PersonTime::billableRatio() const
{
    return logged > 0 ? std::optional(double(billable) / logged) : std::nullopt;
}

QList<PersonTime> personTimes(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &from,
                              const QDate &to)
{
    QList<PersonTime> people;
    QHash<QString, qsizetype> rowOf;
    for (const ProjectsUser *user : timelogs::countedStaff(snapshot, plan)) {
        PersonTime person;
        person.personId = user->id;
        person.name = user->name;
        for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1))
            person.available += plan.availableMinutes(user->id, day, snapshot.portal.workingDays);
        rowOf.insert(user->id, people.size());
        people.append(person);
    }
    for (const TimeLog &log : snapshot.logs) {
        const auto row = rowOf.constFind(log.person.id);
        if (row == rowOf.cend() || log.date < from || log.date > to)
            continue;
        people[*row].logged += log.minutes;
        people[*row].billable += log.billable ? log.minutes : 0;
    }
    return people;
}

// Days to come hold no hours yet: a running month is measured until today.
QList<Figure> timeFigures(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &from, const QDate &to,
                          const QDate &today)
{
    using namespace timestrip;
    const Period period = periodOf(snapshot, plan, from, std::min(to, std::max(from, today)));
    return {utilisationFigure(period), billableFigure(period),
            minutesFigure(period, u"logged_hours"_s, [](const TimeLog &) { return true; }),
            unloggedFigure(period, snapshot, plan, today),
            minutesFigure(period, u"unapproved_hours"_s,
                          [](const TimeLog &log) { return log.approval == LogApproval::Unapproved; })};
}
} // namespace atlas
