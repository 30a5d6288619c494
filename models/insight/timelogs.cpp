// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timelogs.h"

#include "models/insight/timefigures.h"
#include "models/projects/workcalendar.h"

#include <algorithm>
#include <QCollator>
#include <QHash>
#include <QSet>

namespace atlas
{
namespace
{
constexpr int kUnloggedSpan = 5; ///< working days looked back at
}

QList<const ProjectsUser *> timelogs::countedStaff(const ProjectsSnapshot &snapshot, const WorkPlan &plan)
{
    QList<const ProjectsUser *> staff;
    for (const ProjectsUser &user : snapshot.users)
        if (user.active && !user.client && plan.of(user.id).counted)
            staff.append(&user);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(staff.begin(), staff.end(), [&collator](const ProjectsUser *a, const ProjectsUser *b) {
        const int byName = collator.compare(a->name, b->name);
        return byName != 0 ? byName < 0 : a->id < b->id;
    });
    return staff;
}

bool timelogs::areMonthsRead(const ProjectsSnapshot &snapshot, const QDate &from, const QDate &to)
{
    for (QDate month(from.year(), from.month(), 1); month.isValid() && month <= to; month = month.addMonths(1))
        if (!snapshot.logMonths.contains(month))
            return false;
    return from.isValid();
}

QList<QDate> timelogs::lastWorkingDays(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today,
                                       int count)
{
    const WorkCalendar calendar(snapshot.portal.workingDays, plan.publicHolidays);
    QList<QDate> days;
    for (QDate day = today; days.size() < count;) {
        day = calendar.plus(day, -1);
        days.append(day);
    }
    return days;
}

QList<Unlogged> unloggedPeople(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today)
{
    const QList<QDate> days = timelogs::lastWorkingDays(snapshot, plan, today, kUnloggedSpan);
    if (!timelogs::areMonthsRead(snapshot, days.front(), days.front()))
        return {};
    QHash<QString, QSet<QDate>> logged;
    QHash<QString, QDate> last;
    for (const TimeLog &log : snapshot.logs) {
        logged[log.person.id].insert(log.date);
        QDate &newest = last[log.person.id];
        newest = newest.isValid() ? std::max(newest, log.date) : log.date;
    }
    QList<Unlogged> people;
    for (const ProjectsUser *user : timelogs::countedStaff(snapshot, plan)) {
        const QSet<QDate> own = logged.value(user->id);
        const auto isMissing = [&](const QDate &day) {
            return plan.availableMinutes(user->id, day, snapshot.portal.workingDays) > 0 && !own.contains(day) &&
                   timelogs::areMonthsRead(snapshot, day, day);
        };
        if (isMissing(days.front()))
            people.append({user->id, user->name, last.value(user->id),
                           int(std::count_if(days.cbegin(), days.cend(), isMissing))});
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const Unlogged &a, const Unlogged &b) { return a.daysMissing > b.daysMissing; });
    return people;
}
} // namespace atlas
