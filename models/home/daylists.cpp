// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/conflicts.h"
#include "models/home/dayrows.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int strategicDays = 14;
constexpr int strategicMinutes = 90;
constexpr int strategicGuests = 2;

bool isOver(const CalendarBook &calendar, const CalendarEvent &event, const QDateTime &now)
{
    return now.isValid() && calendar.timeOf(event).to(calendar.zone()) <= now;
}

/// Guests of other organisations; none where one's own is not known.
int guestsOutside(const CalendarEvent &event, const QSet<QString> &domains)
{
    if (domains.isEmpty())
        return 0;
    return int(std::count_if(event.attendees.cbegin(), event.attendees.cend(), [&](const EventAttendee &guest) {
        return !domains.contains(guest.email.section(u'@', 1).trimmed().toLower());
    }));
}

bool isStrategic(const CalendarBook &calendar, const CalendarEvent &event, const QSet<QString> &domains)
{
    if (!calendar.takesTime(event))
        return false;
    const EventTime time = calendar.timeOf(event);
    return guestsOutside(event, domains) >= strategicGuests ||
           time.start.secsTo(time.end) >= qint64(strategicMinutes) * 60;
}
} // namespace

HomeList agenda(const HomeSources &sources, int days, int limit)
{
    HomeList list = home::newList({home::readOf(sources.calendar)});
    if (!list.unavailable.isEmpty())
        return list;
    const CalendarBook &calendar = *sources.calendar;
    const QDate last = sources.today.addDays(std::max(1, days) - 1);
    const QSet<QString> inConflict = home::keysInConflict(calendar, sources.today, last);
    QList<HomeRow> over; // what is next comes first
    const QList<const CalendarEvent *> events = home::eventsOf(calendar, sources.today, last);
    for (const CalendarEvent *event : events)
        (isOver(calendar, *event, sources.now) ? over : list.rows).append(home::eventRow(calendar, *event, inConflict));
    list.rows.append(over);
    return home::limited(list, limit);
}

HomeList strategicMeetings(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.calendar)});
    if (!list.unavailable.isEmpty())
        return list;
    const CalendarBook &calendar = *sources.calendar;
    const QDate last = sources.today.addDays(strategicDays - 1);
    const QSet<QString> domains = home::ownDomains(sources);
    const QSet<QString> inConflict = home::keysInConflict(calendar, sources.today, last);
    const QList<const CalendarEvent *> events = home::eventsOf(calendar, sources.today, last);
    for (const CalendarEvent *event : events)
        if (isStrategic(calendar, *event, domains) && !isOver(calendar, *event, sources.now))
            list.rows.append(home::eventRow(calendar, *event, inConflict));
    return home::limited(list, limit);
}

HomeList conflicts(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.calendar)});
    if (!list.unavailable.isEmpty())
        return list;
    const CalendarBook &calendar = *sources.calendar;
    const QList<CalendarConflict> found = conflictsBetween(calendar, sources.today, sources.today.addDays(1));
    for (const CalendarConflict &conflict : found) {
        const CalendarEvent *first = calendar.event(conflict.firstKey);
        const CalendarEvent *second = calendar.event(conflict.secondKey);
        if (!first || !second)
            continue;
        HomeRow row = home::eventRow(calendar, *first, {conflict.firstKey});
        row.part = conflict.secondKey;
        row.with = second->title;
        row.note.clear();
        row.at = conflict.from;
        list.rows.append(row);
    }
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.at, a.title, a.id) < std::tuple(b.at, b.title, b.id);
    });
    return home::limited(list, limit);
}
} // namespace atlas::homelists
