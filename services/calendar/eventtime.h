// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

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
    /// Begins with the day in `zone` for all-day events, so that both kinds sort and overlap together. UTC.
    [[nodiscard]] QDateTime from(const QTimeZone &zone) const;
    /// The end, excluded; for all-day events midnight after lastDay in `zone`. UTC.
    [[nodiscard]] QDateTime to(const QTimeZone &zone) const;
    friend bool operator==(const EventTime &, const EventTime &) = default;

    [[nodiscard]] static EventTime timed(const QDateTime &start, const QDateTime &end, const QString &zone);
    [[nodiscard]] static EventTime allDay(const QDate &first, const QDate &last);
    /// The same length beginning at another time or day.
    [[nodiscard]] EventTime movedTo(const QDateTime &start) const;
    [[nodiscard]] EventTime movedTo(const QDate &day) const;
};

/// Zoho's three shapes of a time (docs/zoho.md, "Calendar v1"): yyyyMMdd, yyyyMMddTHHmmssZ or with an offset, and
/// without a zone (then `zone` applies).
namespace calendartime
{
/// UTC; invalid: none of the shapes, or a day only.
[[nodiscard]] QDateTime instant(const QString &text, const QTimeZone &zone);
/// yyyyMMdd, also with a time behind it; invalid otherwise.
[[nodiscard]] QDate day(const QString &text);
[[nodiscard]] QString text(const QDateTime &instant); ///< yyyyMMddTHHmmssZ
[[nodiscard]] QString text(const QDate &day);         ///< yyyyMMdd
/// The zone of an IANA name, legacy names included; the system's for an unknown or empty one.
[[nodiscard]] QTimeZone zone(const QString &ianaName);
} // namespace calendartime
} // namespace atlas
