// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/workcalendar.h"

namespace atlas
{
/// How much of the calendar a timeline's width holds.
enum class TimelineZoom { Month, EightWeeks, Quarter };
[[nodiscard]] int daysOf(TimelineZoom zoom); ///< 31, 56, 91

/// Days to pixels of a widget and back. Timeline and workload share one, so that weeks stand under weeks.
struct TimeAxis {
    QDate origin;         ///< the day at pixel `left` when nothing is scrolled
    double dayWidth = 14; ///< pixels
    int left = 0;         ///< where the days begin in the widget; before it stand the names
    int width = 0;        ///< pixels of days that are visible
    int offset = 0;       ///< pixels scrolled
    /// The left edge of a day.
    [[nodiscard]] double x(const QDate &day) const;
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] QDate firstDay() const; ///< visible, perhaps in part
    [[nodiscard]] QDate lastDay() const;
    /// Mondays of the weeks of which something is visible.
    [[nodiscard]] QList<QDate> weeks() const;
    friend bool operator==(const TimeAxis &, const TimeAxis &) = default;
};
} // namespace atlas
