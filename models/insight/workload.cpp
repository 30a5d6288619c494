// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/workload.h"

#include "models/insight/workload_p.h"

#include <algorithm>
#include <QCollator>
#include <QSet>

namespace atlas
{
namespace workspread
{
namespace
{
constexpr int kHorizonDays = 5 * 366; ///< before and after what is shown; tasks further out are cut there

/// Fills the cells of all rows from one snapshot.
class Spreader
{
public:
    Spreader(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today, const QList<QDate> &weeks);
    void addPeople();
    void addTasks();
    void addLogs();
    [[nodiscard]] Workload take();

private:
    struct Span {
        QDate from, to;
    };
    [[nodiscard]] WorkRow &rowOf(const QString &personId, const QString &name);
    void addAvailability(WorkRow &row) const;
    void addShare(const ProjectTask &task, const WorkPerson &person, int minutes);
    void spread(const ProjectTask &task, const QString &personId, int minutes, const Span &span, const Span &shown);
    void addPart(const ProjectTask &task, const QString &personId, int week, int minutes);
    [[nodiscard]] const Presence &presenceOf(const QString &personId);
    [[nodiscard]] int weekOf(const QDate &day) const; ///< -1: not shown

    const ProjectsSnapshot &m_snapshot;
    const WorkPlan &m_plan;
    WorkCalendar m_calendar;
    QDate m_today;
    Span m_horizon;
    Workload m_load;
    QHash<QString, WorkRow> m_rows;
    QHash<QString, Presence> m_presences;
    QSet<QString> m_staff, m_closedProjects;
};

Spreader::Spreader(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today,
                   const QList<QDate> &weeks)
    : m_snapshot(snapshot)
    , m_plan(plan)
    , m_calendar(snapshot.portal.workingDays, plan.publicHolidays)
    , m_today(today)
{
    m_load.weeks = weeks;
    const QDate first = std::min(weeks.front(), today);
    const QDate last = std::max(weeks.back().addDays(6), today);
    m_horizon = {first, last};
    for (const ProjectTask &task : snapshot.tasks) {
        if (task.start.isValid())
            m_horizon.from = std::min(m_horizon.from, task.start);
        if (task.end.isValid())
            m_horizon.to = std::max(m_horizon.to, task.end);
    }
    m_horizon.from = std::max(m_horizon.from, first.addDays(-kHorizonDays));
    m_horizon.to = std::min(m_horizon.to, last.addDays(kHorizonDays));
    for (const Project &project : snapshot.projects)
        if (project.isClosed())
            m_closedProjects.insert(project.id);
}

void Spreader::addPeople()
{
    for (const ProjectsUser &user : m_snapshot.users) {
        rowOf(user.id, user.name).role = user.role;
        if (user.active && !user.client && m_plan.of(user.id).counted)
            m_staff.insert(user.id);
    }
}

void Spreader::addTasks()
{
    for (const ProjectTask &task : m_snapshot.tasks)
        for (const auto &[person, minutes] : sharesOf(task))
            addShare(task, person, minutes);
}

void Spreader::addLogs()
{
    for (const TimeLog &log : m_snapshot.logs)
        if (const int week = weekOf(log.date); week >= 0 && !log.person.id.isEmpty())
            rowOf(log.person.id, log.person.name).cells[week].logged += log.minutes;
}

WorkRow &Spreader::rowOf(const QString &personId, const QString &name)
{
    const auto known = m_rows.find(personId);
    if (known != m_rows.end())
        return *known;
    WorkRow row;
    row.personId = personId;
    row.name = name;
    row.weeklyMinutes = m_plan.of(personId).weeklyMinutes;
    addAvailability(row);
    return *m_rows.insert(personId, row);
}

void Spreader::addAvailability(WorkRow &row) const
{
    const QList<PersonPlan::Absence> absences = m_plan.of(row.personId).absences;
    for (const QDate &week : std::as_const(m_load.weeks)) {
        WorkCell cell;
        cell.week = week;
        for (int day = 0; day < 7; ++day)
            cell.available += m_plan.availableMinutes(row.personId, week.addDays(day), m_snapshot.portal.workingDays);
        const auto covers = [&](const PersonPlan::Absence &absence) {
            return m_calendar.count(std::max(absence.from, week), std::min(absence.to, week.addDays(6))) > 0;
        };
        const auto absence = std::find_if(absences.cbegin(), absences.cend(), covers);
        if (cell.available == 0 && absence != absences.cend())
            cell.absence = absence->reason;
        row.cells.append(cell);
    }
}

// Weeks that are over show what was planned for them; from today on there is what is left.
void Spreader::addShare(const ProjectTask &task, const WorkPerson &person, int minutes)
{
    const bool isPlannable = !m_closedProjects.contains(task.projectId);
    const int left = isPlannable ? leftOf(minutes, task) : 0;
    const QDate start = task.start.isValid() ? task.start : task.end;
    const QDate end = task.end.isValid() ? task.end : task.start;
    if (!start.isValid() || end < start) {
        m_load.undatedMinutes += left;
        return;
    }
    static_cast<void>(rowOf(person.id, person.name)); // parts are added to it
    const QDate monday = mondayOf(m_today);
    spread(task, person.id, minutes, {start, end}, {start, std::min(end, monday.addDays(-1))});
    if (left <= 0)
        return;
    if (end < m_today)
        addPart(task, person.id, weekOf(m_today), left);
    else
        spread(task, person.id, left, {std::max(start, m_today), end}, {m_today, end});
}

// Even over the days of the span on which the person is there; where that is never, over its working days, and where
// there are none, on its last day. Weeks are told as differences of running sums, so that they add up exactly.
void Spreader::spread(const ProjectTask &task, const QString &personId, int minutes, const Span &span,
                      const Span &shown)
{
    const Presence &presence = presenceOf(personId);
    const int present = presence.days(span.from, span.to);
    const int working = present > 0 ? 0 : m_calendar.count(span.from, span.to);
    const auto daysUntil = [&](const QDate &day) {
        if (day < span.from)
            return 0;
        const QDate last = std::min(day, span.to);
        if (present > 0)
            return presence.days(span.from, last);
        return working > 0 ? m_calendar.count(span.from, last) : int(last == span.to);
    };
    const int days = present > 0 ? present : std::max(1, working);
    for (int week = 0; week < m_load.weeks.size(); ++week) {
        const QDate first = std::max(m_load.weeks.at(week), shown.from);
        const QDate last = std::min(m_load.weeks.at(week).addDays(6), shown.to);
        if (last < first)
            continue;
        const qint64 until = qint64(minutes) * daysUntil(last) / days;
        const qint64 before = qint64(minutes) * daysUntil(first.addDays(-1)) / days;
        addPart(task, personId, week, int(until - before));
    }
}

void Spreader::addPart(const ProjectTask &task, const QString &personId, int week, int minutes)
{
    if (week < 0 || minutes <= 0)
        return;
    WorkCell &cell = m_rows[personId].cells[week];
    cell.planned += minutes;
    cell.parts.append({task.id, task.projectId, minutes});
}

const Presence &Spreader::presenceOf(const QString &personId)
{
    const auto known = m_presences.constFind(personId);
    if (known != m_presences.cend())
        return *known;
    return *m_presences.insert(personId,
                               Presence(personId, m_plan, m_snapshot.portal.workingDays, m_horizon.from, m_horizon.to));
}

int Spreader::weekOf(const QDate &day) const
{
    if (!day.isValid() || day < m_load.weeks.front() || day > m_load.weeks.back().addDays(6))
        return -1;
    return int(m_load.weeks.front().daysTo(day) / 7);
}

Workload Spreader::take()
{
    for (WorkRow &row : m_rows) {
        const bool isPlanned =
            std::any_of(row.cells.cbegin(), row.cells.cend(), [](const WorkCell &cell) { return cell.planned > 0; });
        if (!isPlanned && !m_staff.contains(row.personId))
            continue;
        for (WorkCell &cell : row.cells)
            std::stable_sort(cell.parts.begin(), cell.parts.end(),
                             [](const WorkCell::Part &a, const WorkCell::Part &b) {
                                 return a.minutes != b.minutes ? a.minutes > b.minutes : a.taskId < b.taskId;
                             });
        m_load.rows.append(row);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(m_load.rows.begin(), m_load.rows.end(), [&collator](const WorkRow &a, const WorkRow &b) {
        const int byName = collator.compare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.personId < b.personId;
    });
    for (int week = 0; week < m_load.weeks.size(); ++week) {
        WorkCell sum;
        sum.week = m_load.weeks.at(week);
        for (const WorkRow &row : std::as_const(m_load.rows)) {
            sum.planned += row.cells.at(week).planned;
            sum.logged += row.cells.at(week).logged;
            sum.available += row.cells.at(week).available;
        }
        m_load.team.append(sum);
    }
    return m_load;
}
} // namespace
} // namespace workspread

std::optional<double> WorkCell::load() const
{
    return available > 0 ? std::optional(double(planned) / available) : std::nullopt;
}

Workload workload(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today, const QDate &from,
                  int count)
{
    if (count < 1 || !from.isValid() || !today.isValid())
        return {};
    QList<QDate> weeks;
    for (int week = 0; week < count; ++week)
        weeks.append(mondayOf(from).addDays(week * 7));
    workspread::Spreader spreader(snapshot, plan, today, weeks);
    spreader.addPeople();
    spreader.addTasks();
    spreader.addLogs();
    return spreader.take();
}
} // namespace atlas
