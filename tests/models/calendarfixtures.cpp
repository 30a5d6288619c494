// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/calendarfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

QTimeZone zoneOf(const char *name)
{
    return QTimeZone(QByteArray(name));
}

QList<QTimeZone> calendarZones()
{
    return {zoneOf("America/Los_Angeles"), zoneOf("Europe/Paris"), zoneOf("Asia/Kolkata"), zoneOf("Pacific/Auckland"),
            zoneOf("UTC")};
}

QDateTime wallClock(const QDate &day, int hour, int minute, const QTimeZone &zone)
{
    return calendartime::instant(day, QTime(hour, minute), zone);
}

CalendarEvent meetingOf(const QString &uid, const QDate &day, int fromMinute, int toMinute, const QTimeZone &zone)
{
    const auto at = [&](int minute) {
        return wallClock(day.addDays(minute / (24 * 60)), minute / 60 % 24, minute % 60, zone);
    };
    CalendarEvent event;
    event.uid = uid;
    event.calendarUid = u"own"_s;
    event.title = u"Réunion "_s + uid;
    event.time = EventTime::timed(at(fromMinute), at(toMinute), QString::fromLatin1(zone.id()));
    event.isOrganizer = true;
    return event;
}

CalendarEvent allDayOf(const QString &uid, const QDate &first, const QDate &last)
{
    CalendarEvent event;
    event.uid = uid;
    event.calendarUid = u"own"_s;
    event.title = u"Salon "_s + uid;
    event.time = EventTime::allDay(first, last);
    event.isOrganizer = true;
    return event;
}

Calendar calendarOf(const QString &uid)
{
    Calendar calendar;
    calendar.uid = uid;
    calendar.name = uid;
    calendar.isWritable = true;
    return calendar;
}

CalendarSnapshot calendarsWith(const QList<CalendarEvent> &events)
{
    Calendar own = calendarOf(u"own"_s), team = calendarOf(u"team"_s), read = calendarOf(u"read"_s);
    own.isDefault = true;
    read.isWritable = false;
    CalendarSnapshot snapshot;
    snapshot.calendars = {team, own, read};
    snapshot.events = events;
    return snapshot;
}

CalendarEvent randomEvent(QRandomGenerator &random, const QString &uid, const QDate &first, int days,
                          const QTimeZone &zone)
{
    const QDate day = first.addDays(random.bounded(days));
    CalendarEvent event;
    if (random.bounded(8) == 0) {
        event = allDayOf(uid, day, day.addDays(random.bounded(3) ? 0 : random.bounded(7)));
    } else {
        static const QList<int> lengths{0, 5, 15, 30, 30, 45, 60, 60, 90, 120, 240, 600, 1440, 2880};
        const int from = random.bounded(24 * 12) * 5;
        event = meetingOf(uid, day, from, from + lengths.at(random.bounded(int(lengths.size()))), zone);
    }
    static const QStringList calendars{u"own"_s, u"own"_s, u"team"_s, u"read"_s};
    event.calendarUid = calendars.at(random.bounded(int(calendars.size())));
    event.title = u"Point %1"_s.arg(random.bounded(12));
    event.isFree = random.bounded(10) == 0;
    event.isOrganizer = random.bounded(3) != 0;
    event.ownAnswer = random.bounded(10) == 0 ? AttendeeAnswer::Declined : AttendeeAnswer::Accepted;
    for (int guest = random.bounded(4); guest > 0; --guest)
        event.attendees.append({u"guest%1@studio.example"_s.arg(guest), AttendeeAnswer::NeedsAction, 0, true});
    return event;
}

CalendarSnapshot randomCalendar(QRandomGenerator &random, int events, const QDate &first, int days,
                                const QTimeZone &zone)
{
    QList<CalendarEvent> all;
    for (int i = 0; i < events; ++i)
        all.append(randomEvent(random, u"e%1"_s.arg(i), first, days, zone));
    return calendarsWith(all);
}

void showCalendar(CalendarBook &book, const CalendarSnapshot &snapshot, const QTimeZone &zone)
{
    book.setZone(zone);
    book.setSnapshot(snapshot);
}
} // namespace atlas::test
