// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/eventtime.h"

#include <optional>
#include <QList>
#include <QMetaType>

namespace atlas
{
/// A reminder; negative minutes are before the start.
struct EventReminder {
    QString action; ///< "popup", "email", "notification"
    int minutes = -10;
    friend bool operator==(const EventReminder &, const EventReminder &) = default;
};

/// A calendar the person sees. Source: https://www.zoho.com/calendar/help/api/get-calendar-list.html
struct Calendar {
    enum class Kind { Own, Group, App, Other };
    QString uid, name, description;
    Kind kind = Kind::Own;
    bool isDefault = false;
    bool isWritable = false; ///< the privilege is owner; anything else is read only until a write succeeds
    bool isHidden = false;   ///< hidden at Zoho
    bool inFreeBusy = true;
    QString colour; ///< "#RRGGBB"
    QString zone;   ///< IANA
    QList<EventReminder> reminders;
    QString tag; ///< changes when something in the calendar changes (ctag)
    friend bool operator==(const Calendar &, const Calendar &) = default;
};

enum class AttendeeAnswer { NeedsAction, Accepted, Declined, Tentative };

struct EventAttendee {
    QString email;
    AttendeeAnswer answer = AttendeeAnswer::NeedsAction;
    int permission = 0; ///< 0 guest, 1 sees guests, 2 invites, 3 edits
    bool isRequired = true;
    friend bool operator==(const EventAttendee &, const EventAttendee &) = default;
};

/// One event, or one occurrence of a series. Source: https://www.zoho.com/calendar/help/api/get-event-details.html
struct CalendarEvent {
    QString uid, calendarUid;
    QString recurrenceId; ///< of an occurrence: its original start as Zoho writes it; empty: a single event or a master
    QString etag;         ///< opaque; changes with every write of the series
    QString title, location, description, url;
    EventTime time;
    bool isPrivate = false;
    bool isFree = false; ///< does not block the time (transparency 1)
    bool isSeries = false;
    QString rule; ///< RFC 5545 without "RRULE:"; lists may leave it out for occurrences
    QString organizer, organizerName;
    bool isOrganizer = false;                            ///< the person signed in may change it
    QList<EventAttendee> attendees;                      ///< lists may show only the person's own
    AttendeeAnswer ownAnswer = AttendeeAnswer::Accepted; ///< of the person signed in
    QList<EventReminder> reminders;
    bool usesCalendarReminders = false;
    bool hasAttachment = false;
    QString joinLink; ///< of a video meeting; empty: none
    QString viewUrl;
    QDateTime modifiedAt; ///< UTC
    QString modifiedBy;
    bool isDetailed = false; ///< read one by one: description, all attendees and reminders are known

    /// What tells one occurrence from all others.
    [[nodiscard]] QString key() const { return uid + u'|' + recurrenceId; }
    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// What a person may set. Unset members stay as they are; a new event needs title and time.
struct EventChange {
    std::optional<QString> title, location, description, rule, url;
    std::optional<EventTime> time;
    std::optional<bool> isPrivate, isFree;
    std::optional<QList<EventAttendee>> attendees; ///< an empty list cannot be sent alone: Validation "last_attendee"
    std::optional<QList<EventReminder>> reminders;
    bool withMeeting = false; ///< new events: add a video meeting (needs the scope of Zoho Meeting)
    [[nodiscard]] bool isEmpty() const;
};

/// How much of a series is meant.
enum class RecurrenceScope { This, Following, All };
/// Whom Zoho writes to about a change.
enum class NotifyGuests { Nobody = 0, Guests = 1, Everybody = 2 };

/// One stretch somebody is busy; UTC, end excluded.
struct BusyTime {
    QDateTime start, end;
    bool isAllDay = false;
    friend bool operator==(const BusyTime &, const BusyTime &) = default;
};

/// When a person is busy, as far as they let it be known.
struct Availability {
    /// Unknown is never free: they share nothing, or Zoho does not know the address.
    enum class Kind { Known, NotShared, Unknown };
    QString email;
    Kind kind = Kind::Unknown;
    QDateTime from, to; ///< what was asked for, UTC
    QList<BusyTime> busy;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::CalendarEvent)
