// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/calendar/calendarfixture.h"

/// What the tests of writing write, and what the server has of it.
namespace atlas::test::calendarwrites
{
inline EventChange newEvent()
{
    EventChange change;
    change.title = u"Roadmap sync"_s;
    change.time = EventTime::timed(CalendarFixture::utc(3, 4, 9), CalendarFixture::utc(3, 4, 10), {});
    return change;
}
inline EventChange titled(const QString &title)
{
    EventChange change;
    change.title = title;
    return change;
}
inline QByteArray detailed(const QByteArray &etag, const QByteArray &title = "Roadmap sync",
                           const QByteArray &more = {})
{
    return CalendarFixture::event("e1",
                                  R"(,"description":"Agenda","location":"Room 21","notifyType":0,"rsvpStatus":1,)"
                                  R"("attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,)"
                                  R"("attendance":1}],"reminders":[{"action":"popup","minutes":"-10"}])" +
                                      more,
                                  etag, title);
}
inline EventRef single()
{
    return {u"c1"_s, u"e1"_s};
}
inline EventRef wednesday(const QString &recurrenceId = u"20260318T090000Z"_s)
{
    return {u"c1"_s, u"s1"_s, recurrenceId};
}
} // namespace atlas::test::calendarwrites
