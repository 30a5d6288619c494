// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/reminders.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_reminders
{
using namespace Qt::StringLiterals;

/// What pops up, and when.
class TestReminders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachOnceBetweenTwoLooks();
    void ofTheEventElseOfItsCalendar();
    void mailsDoNotPopUp();
    void declinedAndHidden();
    void wholeDaysBeginWithTheDay();
    void pendingMovesCount();
    void farAheadAndAfterASleep();
    void byTime();
};

namespace
{
const QDate monday(2026, 11, 23);

QTimeZone paris()
{
    return zoneOf("Europe/Paris");
}

QDateTime at(int hour, int minute, const QDate &day = monday)
{
    return wallClock(day, hour, minute, paris());
}

CalendarEvent reminded(const QString &uid, int from, const QList<EventReminder> &reminders)
{
    CalendarEvent event = meetingOf(uid, monday, from, from + 60, paris());
    event.reminders = reminders;
    return event;
}

QStringList dueOf(const QList<CalendarEvent> &events, const QDateTime &from, const QDateTime &to,
                  const QSet<QString> &hidden = {})
{
    CalendarBook book;
    CalendarSnapshot snapshot = calendarsWith(events);
    snapshot.calendars[1].reminders = {{u"popup"_s, -15}};
    showCalendar(book, snapshot, paris());
    book.setHidden(hidden);
    QStringList due;
    for (const DueReminder &each : remindersBetween(book, from, to))
        due.append(book.event(each.eventKey)->uid + each.at.toTimeZone(paris()).toString(u" dd hh:mm"_s));
    return due;
}
} // namespace

void TestReminders::eachOnceBetweenTwoLooks()
{
    const QList<CalendarEvent> events{reminded(u"a"_s, 600, {{u"popup"_s, -10}})};
    QCOMPARE(dueOf(events, at(9, 0), at(9, 49)), QStringList());
    QCOMPARE(dueOf(events, at(9, 49), at(9, 50)), QStringList{u"a 23 09:50"_s});
    QCOMPARE(dueOf(events, at(9, 50), at(9, 51)), QStringList());
    QCOMPARE(dueOf(events, at(0, 0), at(23, 59)).size(), 1);
}

void TestReminders::ofTheEventElseOfItsCalendar()
{
    CalendarEvent own = reminded(u"own"_s, 600, {{u"popup"_s, -30}, {u"notification"_s, 0}});
    CalendarEvent usual = own, none = reminded(u"none"_s, 600, {}), unread = none;
    usual.uid = u"usual"_s;
    usual.usesCalendarReminders = true;
    none.isDetailed = true; // read one by one: it has none
    unread.uid = u"unread"_s;
    QCOMPARE(dueOf({own}, at(0, 0), at(23, 0)), (QStringList{u"own 23 09:30"_s, u"own 23 10:00"_s}));
    QCOMPARE(dueOf({usual}, at(0, 0), at(23, 0)), QStringList{u"usual 23 09:45"_s});
    QCOMPARE(dueOf({none}, at(0, 0), at(23, 0)), QStringList());
    QCOMPARE(dueOf({unread}, at(0, 0), at(23, 0)), QStringList{u"unread 23 09:45"_s});
}

void TestReminders::mailsDoNotPopUp()
{
    QCOMPARE(dueOf({reminded(u"a"_s, 600, {{u"email"_s, -10}})}, at(0, 0), at(23, 0)), QStringList());
}

void TestReminders::declinedAndHidden()
{
    CalendarEvent declined = reminded(u"declined"_s, 600, {{u"popup"_s, -10}});
    declined.ownAnswer = AttendeeAnswer::Declined;
    const CalendarEvent hidden = reminded(u"hidden"_s, 600, {{u"popup"_s, -10}});
    QCOMPARE(dueOf({declined, hidden}, at(0, 0), at(23, 0), {u"own"_s}), QStringList{u"hidden 23 09:50"_s});
}

void TestReminders::wholeDaysBeginWithTheDay()
{
    CalendarEvent day = allDayOf(u"day"_s, monday, monday.addDays(2));
    day.reminders = {{u"popup"_s, -15 * 60}, {u"popup"_s, 9 * 60}};
    QCOMPARE(dueOf({day}, at(0, 0, monday.addDays(-2)), at(23, 0)),
             (QStringList{u"day 22 09:00"_s, u"day 23 09:00"_s}));
    // On a day of 25 hours too: it is counted from midnight.
    for (const QTimeZone &zone : calendarZones()) {
        const QDate changing(2026, 10, 25);
        CalendarEvent event = allDayOf(u"day"_s, changing, changing);
        event.reminders = {{u"popup"_s, -60}};
        CalendarBook book;
        showCalendar(book, calendarsWith({event}), zone);
        const QList<DueReminder> due =
            remindersBetween(book, changing.addDays(-2).startOfDay(zone), changing.addDays(2).startOfDay(zone));
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().at.toTimeZone(zone).time(), QTime(23, 0));
        QCOMPARE(due.first().start, changing.startOfDay(zone));
    }
}

void TestReminders::pendingMovesCount()
{
    CalendarBook book;
    showCalendar(book, calendarsWith({reminded(u"a"_s, 600, {{u"popup"_s, -10}})}), paris());
    const CalendarEvent &event = book.snapshot().events.first();
    book.setPending(event.key(), event.time.movedTo(at(15, 0)));
    const QList<DueReminder> due = remindersBetween(book, at(0, 0), at(23, 0));
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().at, at(14, 50));
}

void TestReminders::farAheadAndAfterASleep()
{
    CalendarEvent week = reminded(u"week"_s, 600, {{u"popup"_s, -7 * 24 * 60}});
    QCOMPARE(dueOf({week}, at(9, 0, monday.addDays(-7)), at(11, 0, monday.addDays(-7))),
             QStringList{u"week 16 10:00"_s});
    // The computer slept for six weeks.
    QCOMPARE(dueOf({week}, at(9, 0, monday.addDays(-50)), at(11, 0, monday.addDays(-7))),
             QStringList{u"week 16 10:00"_s});
}

void TestReminders::byTime()
{
    QCOMPARE(dueOf({reminded(u"early"_s, 600, {{u"popup"_s, 0}}), reminded(u"late"_s, 660, {{u"popup"_s, -90}})},
                   at(0, 0), at(23, 0)),
             (QStringList{u"late 23 09:30"_s, u"early 23 10:00"_s}));
}
} // namespace atlas::test::tst_reminders

ATLAS_TEST(atlas::test::tst_reminders::TestReminders)
#include "tst_reminders.moc"
