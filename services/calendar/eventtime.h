// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace atlas
{
/// When an event takes place. All-day events are dates and stay dates whatever the zone; timed ones are instants that
/// keep the zone they were planned in, which rules their recurrence.
struct EventTime {
    bool isAllDay = false;
    QDate firstDay, lastDay; ///< all-day only, both included
    QDateTime start, end;    ///< timed only, in UTC; end is excluded
    QString zone;            ///< IANA name of the planning zone ("Europe/Paris"); empty: unknown, the calendar's

    [[nodiscard]] bool isValid() const;
    /// Begins with the day in `place` for all-day events, so that both kinds sort and overlap together. UTC.
    [[nodiscard]] QDateTime from(const QTimeZone &place) const;
    /// The end, excluded; for all-day events midnight after lastDay in `place`. UTC.
    [[nodiscard]] QDateTime to(const QTimeZone &place) const;
    friend bool operator==(const EventTime &, const EventTime &) = default;

    [[nodiscard]] static EventTime timed(const QDateTime &start, const QDateTime &end, const QString &zone);
    [[nodiscard]] static EventTime allDay(const QDate &first, const QDate &last);
    /// The same length beginning at another time or day. All-day events stay all-day; timed ones keep the time on the
    /// clocks of their zone when they move to another day.
    [[nodiscard]] EventTime movedTo(const QDateTime &start) const;
    [[nodiscard]] EventTime movedTo(const QDate &day) const;
};

/// Zoho's three shapes of a time (docs/zoho.md, "Calendar v1"): yyyyMMdd, yyyyMMddTHHmmssZ or with an offset, and
/// without a zone (then `zone` applies).
namespace calendartime
{
/// UTC; invalid: none of the shapes, or a day only.
[[nodiscard]] QDateTime instant(const QString &text, const QTimeZone &zone);
/// What the clocks of the zone show, as an instant in UTC: the first of two where a clock shows it twice; a time that a
/// change to summer time skips is as much later as the change.
[[nodiscard]] QDateTime instant(const QDate &day, const QTime &time, const QTimeZone &zone);
/// yyyyMMdd, also with a time behind it; invalid otherwise.
[[nodiscard]] QDate day(const QString &text);
[[nodiscard]] QString text(const QDateTime &instant); ///< yyyyMMddTHHmmssZ
[[nodiscard]] QString text(const QDate &day);         ///< yyyyMMdd
/// Whether it is the IANA name of a zone, legacy names included.
[[nodiscard]] bool isZone(const QString &name);
/// The zone of an IANA name, legacy names included; the system's for an unknown or empty one.
[[nodiscard]] QTimeZone zone(const QString &ianaName);
} // namespace calendartime
} // namespace atlas
