// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace atlas::sandbox::calendar
{
/// When an event is. Timed: instants in UTC, and the zone whose wall clock a series follows. All-day: 00:00 UTC of the
/// first day and of the day after the last, which stand for days and are no instants.
struct EventTime {
    bool allDay = false;
    QString zone; ///< IANA name
    QDateTime start, end;
};

/// Two instants, the second excluded.
struct TimeSpan {
    QDateTime from, to;
};

/// The zone of an IANA name, old aliases included; nothing for an unknown one.
[[nodiscard]] std::optional<QTimeZone> zoneNamed(const QString &name);

/// The instant (UTC) at which clocks of the zone show this. A time that a change of clocks skips is counted with the
/// offset before it, as RFC 5545 has it; of a time that comes twice the first is meant.
[[nodiscard]] QDateTime wallInstant(const QDate &day, const QTime &time, const QTimeZone &zone);

// The shapes of the Calendar reference, section 5.
[[nodiscard]] std::optional<QDate> parseDay(const QString &text);         ///< 20260304
[[nodiscard]] std::optional<QDateTime> parseInstant(const QString &text); ///< 20260304T090000Z, 20260304T100000+0100
[[nodiscard]] std::optional<QDateTime> parseWallTime(const QString &text, const QTimeZone &zone); ///< 20260304T100000
[[nodiscard]] QString utcStamp(const QDateTime &instant);                                         ///< 20260304T090000Z
[[nodiscard]] QString dayText(const QDate &day);                                                  ///< 20260304
[[nodiscard]] QString wallText(const QDateTime &instant, const QTimeZone &zone);                  ///< 20260304T100000
[[nodiscard]] QString offsetText(const QDateTime &instant, const QTimeZone &zone); ///< 20260304T100000+0100

/// How the times of a write are to be read.
struct TimeReading {
    bool allDay = false;
    bool wallTimes = false; ///< convertToEventTZ: times without a zone are those of the event's
    QString defaultZone;    ///< where dateandtime names none
};
/// `dateandtime` of a write; nothing when a value has another shape than its kind of event wants, a key is unknown, the
/// zone is unknown or the end lies before the start. The end of an all-day event is the day after its last (which of
/// the two Zoho means is not documented); the same day twice is one day.
[[nodiscard]] std::optional<EventTime> readTimes(const QJsonValue &dateAndTime, const TimeReading &reading);
/// `dateandtime` of an answer; times in `zone`, or the event's own when that is empty.
[[nodiscard]] QJsonObject shownTimes(const EventTime &time, const QString &zone);

/// The occurrence of a series as its id: the original start in UTC, or the day.
[[nodiscard]] QString recurrenceIdOf(const EventTime &time);
/// The same event at another start, as long as it was.
[[nodiscard]] EventTime movedTo(const EventTime &time, const QDateTime &start);
/// What the event covers as instants; its days as those of `zone`.
[[nodiscard]] TimeSpan coverage(const EventTime &time, const QTimeZone &zone);
/// Whether an event that covers `covered` belongs in a range: one that ends where the range starts does not.
[[nodiscard]] bool overlaps(const TimeSpan &covered, const TimeSpan &range);
/// Whether the event touches more than one day of `zone`.
[[nodiscard]] bool isMultiDay(const EventTime &time, const QTimeZone &zone);
} // namespace atlas::sandbox::calendar
