// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/timelinemodel.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

namespace atlas
{
/// What timeline and workload say, in the program's language.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::TimelineWords)
public:
    [[nodiscard]] static QString week(const QDate &monday);      ///< "W48"
    [[nodiscard]] static QString weekLabel(const QDate &monday); ///< "W48 · 23 Nov"
    [[nodiscard]] static QString month(const QDate &day);        ///< "November 2026"
    [[nodiscard]] static Pill::Tone healthTone(HealthLevel level);
    [[nodiscard]] static QString late(int days); ///< "+ 5 d", "− 4 d"
    [[nodiscard]] static QString days(const QDate &start, const QDate &end, const QDate &today);
    /// Minutes as "47 h" (`exact` false: rounded) or "12 h 30".
    [[nodiscard]] static QString hours(int minutes, bool exact = false);
    [[nodiscard]] static QString saving();
    [[nodiscard]] static QString endBeforeStart();
    /// Tooltip and accessible description of a row: what it is, its days, percent, owner and hours.
    [[nodiscard]] static QString row(const TimelineRow &row, const DeliveryBook &book);

    /// What a drag would do, line by line; bad lines are what somebody may not want.
    struct Line {
        QString text;
        bool bad = false;
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] static QList<Line> effect(const RescheduleEffect &effect, const QDate &today);
};
} // namespace atlas
