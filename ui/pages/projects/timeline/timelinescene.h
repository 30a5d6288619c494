// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/timelinemodel.h"
#include "ui/pages/projects/timeline/timeaxis.h"

#include <QHash>
#include <QRect>

namespace atlas
{
/// What one frame of the timeline shows: geometry and state, told once for painting, hit tests and tests.
struct TimelineScene {
    static constexpr int rowHeight = 25;
    static constexpr int headHeight = 40;
    static constexpr int edge = 6; ///< pixels at a bar's ends that take hold of that end

    struct Days {
        QDate start, end;
        friend bool operator==(const Days &, const Days &) = default;
    };

    const DeliveryBook *book = nullptr;
    const TimelineModel *model = nullptr;
    TimeAxis axis;
    QSize size; ///< of the viewport
    int scrollY = 0;
    QString currentId;
    bool focused = false;                   ///< the keyboard is here: the current row has its ring
    QHash<QString, Days> saving;            ///< tasks being written, where they shall be
    std::optional<RescheduleEffect> effect; ///< of the drag in the air, or of the question after it
    QPoint pointer;                         ///< where the words of the effect stand

    [[nodiscard]] int rowAt(int y) const; ///< -1: none
    [[nodiscard]] int rowTop(int row) const { return headHeight + row * rowHeight - scrollY; }
    [[nodiscard]] int firstRow() const; ///< visible
    [[nodiscard]] int lastRow() const;  ///< -1: no rows
    /// Where a row's days are drawn: those being written, else its own.
    [[nodiscard]] Days daysOf(const TimelineRow &row) const;
    /// The bar of a row in the viewport; null without days.
    [[nodiscard]] QRectF bar(int row) const;
    [[nodiscard]] QRectF barOf(int row, const Days &days) const;
};
} // namespace atlas
