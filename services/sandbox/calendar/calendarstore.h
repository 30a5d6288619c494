// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarapp.h"
#include "services/sandbox/calendar/calendartime.h"

#include <map>
#include <QJsonArray>
#include <QJsonObject>
#include <QReadWriteLock>

namespace atlas::sandbox::calendar
{
/// A calendar. `fields`: what can be written (name, color, textcolor, description, timezone, include_infreebusy,
/// status, visibility, reminders, alarm).
struct CalendarRecord {
    QString uid, id;
    QString owner;          ///< e-mail; only they write in it
    bool isDefault = false; ///< the owner's default calendar
    bool group = false;     ///< everybody of the organisation reads it
    int order = 0;
    QJsonObject fields;
    qint64 ctag = 0, created = 0, modified = 0; ///< ms since 1970; ctag changes with every write to an event of it
};

/// An occurrence of a series that was changed by itself.
struct BrokenOut {
    EventTime time;
    QJsonObject fields; ///< whole, as the series has them
};

/// An event, or a series with its exceptions. `fields`: what can be written besides the times and the rule, in the
/// shape of answers; "_meeting" and "_app_meeting" hold the video link of conference_data and app_data.
struct EventRecord {
    QString uid, id, calendar; ///< `calendar`: uid of it
    QString organizer;         ///< another person than the calendar's owner: an invitation
    EventTime time;
    QString rule; ///< empty: no series
    QJsonObject fields;
    QStringList deleted;                 ///< recurrence ids of deleted occurrences, ascending
    std::map<QString, BrokenOut> broken; ///< by recurrence id
    qint64 etag = 0, created = 0, modified = 0;
};

/// All calendars of the organisation. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    QList<Person> people;
    QList<Guest> guests;
    std::map<QString, CalendarRecord> calendars; ///< by uid
    std::map<QString, EventRecord> events;       ///< by uid
    QJsonArray groups;                           ///< rows of GET /groups
    mutable QReadWriteLock lock;

    /// The person a token belongs to; null for a user the organisation does not have.
    [[nodiscard]] const Person *person(const QString &crmUserId) const;
    [[nodiscard]] QString nameOf(const QString &email) const; ///< of a person or guest; else empty
    /// The calendar a path names (its uid, "default" or "primary") as far as `email` may see it.
    [[nodiscard]] CalendarRecord *calendarOf(const QString &segment, const QString &email);
    [[nodiscard]] const CalendarRecord *calendarOf(const QString &segment, const QString &email) const;
    /// What `email` sees: own and group calendars in their order.
    [[nodiscard]] QList<const CalendarRecord *> calendarsOf(const QString &email) const;
    [[nodiscard]] EventRecord *eventIn(const CalendarRecord &calendar, const QString &uid);
    [[nodiscard]] QList<const EventRecord *> eventsIn(const QString &calendarUid) const;

    /// A stamp that is greater than every one before, even and odd by turns: `nowMs` or soon after.
    [[nodiscard]] qint64 nextStamp(qint64 nowMs);
    /// The event has changed: a new etag, which is the ctag of its calendar, too.
    void touch(EventRecord &event, qint64 nowMs);
    [[nodiscard]] QString nextId();  ///< decimal, ascending: "112748000000047005"
    [[nodiscard]] QString nextHex(); ///< 32 hexadecimal digits: uid of a calendar, or the beginning of an event's
    [[nodiscard]] QString nextEventUid();

private:
    qint64 m_lastStamp = 0, m_lastId = 0, m_lastHex = 0;
    friend struct StateCodec;
};

/// The invented calendars around `today`: of the first person ten months of events, of colleagues a busy calendar. The
/// store has its people and guests already. See dataset/calendar*.
void generateCalendars(Store &store, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::calendar
