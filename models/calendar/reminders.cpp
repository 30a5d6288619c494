// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/reminders.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Nobody is reminded of anything further ahead.
constexpr int furthestDays = 31;

QList<EventReminder> remindersOf(const CalendarBook &book, const CalendarEvent &event)
{
    if (!event.reminders.isEmpty() && !event.usesCalendarReminders)
        return event.reminders;
    const Calendar *calendar = book.calendar(event.calendarUid);
    // A list tells reminders only of events that were opened; until then the calendar's hold.
    return calendar && (event.usesCalendarReminders || !event.isDetailed) ? calendar->reminders
                                                                          : QList<EventReminder>();
}
} // namespace

QList<DueReminder> remindersBetween(const CalendarBook &book, const QDateTime &from, const QDateTime &to)
{
    QList<DueReminder> due;
    const QDate first = from.toTimeZone(book.zone()).date().addDays(-1);
    const QDate last = to.toTimeZone(book.zone()).date().addDays(furthestDays);
    const QList<const CalendarEvent *> events = book.between(first, last, true);
    for (const CalendarEvent *event : events) {
        if (event->ownAnswer == AttendeeAnswer::Declined)
            continue;
        const QDateTime start = book.timeOf(*event).from(book.zone());
        const QList<EventReminder> reminders = remindersOf(book, *event);
        for (const EventReminder &reminder : reminders) {
            const QDateTime at = start.addSecs(qint64(reminder.minutes) * 60);
            if (reminder.action != "email"_L1 && at > from && at <= to)
                due.append({event->key(), at, start});
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const DueReminder &a, const DueReminder &b) { return a.at < b.at; });
    return due;
}
} // namespace atlas
