// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/conflicts.h"
#include "models/calendar/daylayout.h"

#include <QRect>
#include <QSet>

namespace atlas
{
/// What is drawn between the hours of some days, and where. Coordinates are those of the canvas: 0 at midnight.
class HoursScene
{
public:
    static constexpr int hourHeight = 54;
    static constexpr int gap = 3;            ///< between a block and its neighbour
    static constexpr int stepMinutes = 15;   ///< what drags and keys snap to
    static constexpr int bufferMinutes = 10; ///< less between two meetings is marked

    /// A block with its place.
    struct Placed {
        DayBlock block;
        int day = 0; ///< column
        QRect rect;
    };
    /// A stretch of one day.
    struct Stretch {
        int day = 0;
        int startMinute = 0, endMinute = 0;
    };

    /// Lays out `days` days from `first` in this width.
    void layOut(const CalendarBook &book, const QDate &first, int days, int width);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QDate dayAt(int column) const { return m_first.addDays(column); }
    [[nodiscard]] int gutter() const { return m_gutter; }             ///< of all hours, one or two zones
    [[nodiscard]] int gutterColumn() const { return m_gutterColumn; } ///< of one zone's
    /// "08:00", "10:00 AM"
    [[nodiscard]] static QString hourText(const QTime &time);
    [[nodiscard]] static int height() { return 24 * hourHeight; }
    [[nodiscard]] const QList<Placed> &blocks() const { return m_blocks; }
    /// Overlaps of the days shown; those that touch are one stretch.
    [[nodiscard]] const QList<Stretch> &conflicts() const { return m_conflicts; }
    /// What an event overlaps with, of hidden calendars too.
    [[nodiscard]] QList<CalendarConflict> conflictsOf(const QString &key) const;
    /// Keys of events that begin too soon after another.
    [[nodiscard]] const QSet<QString> &unbuffered() const { return m_unbuffered; }

    [[nodiscard]] QRect dayRect(int column) const; ///< the whole column
    [[nodiscard]] QRect stretchRect(const Stretch &stretch) const;
    [[nodiscard]] const Placed *at(const QPoint &pos) const;  ///< the topmost block; nullptr: none
    [[nodiscard]] const Placed *of(const QString &key) const; ///< its first part on these days
    [[nodiscard]] int columnAt(int x) const;                  ///< clamped to the days
    [[nodiscard]] static int minuteAt(int y);                 ///< snapped, 0 to 1440
    /// The instant of a minute of the wall clock, UTC.
    [[nodiscard]] static QDateTime instant(const CalendarBook &book, const QDate &day, int minute);
    /// The part of a time that is on its first day, as the clock on the wall shows it; nullopt: on none of the days.
    [[nodiscard]] std::optional<Stretch> stretchOf(const CalendarBook &book, const EventTime &time) const;
    /// Where an instant is drawn; nullopt: on none of the days.
    [[nodiscard]] std::optional<QPoint> pointOf(const CalendarBook &book, const QDateTime &instant) const;

private:
    void placeBlocks(const CalendarBook &book);
    void placeConflicts(const CalendarBook &book);
    void addConflict(Stretch conflict);
    QDate m_first;
    int m_days = 7, m_width = 0, m_gutter = 0, m_gutterColumn = 0;
    QList<Placed> m_blocks;
    QList<Stretch> m_conflicts;
    QList<CalendarConflict> m_overlaps; ///< two by two
    QSet<QString> m_unbuffered;
};
} // namespace atlas
