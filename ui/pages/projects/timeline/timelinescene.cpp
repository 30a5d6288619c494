// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinescene.h"

namespace atlas
{
int TimelineScene::rowAt(int y) const
{
    if (y < headHeight) {
        return -1;
    }
    const int row = (y - headHeight + scrollY) / rowHeight;
    return row < model->rows().size() ? row : -1;
}

int TimelineScene::firstRow() const
{
    return std::max(0, scrollY / rowHeight);
}

int TimelineScene::lastRow() const
{
    const int below = (size.height() - headHeight + scrollY) / rowHeight;
    return std::min(below, static_cast<int>(model->rows().size()) - 1);
}

TimelineScene::Days TimelineScene::daysOf(const TimelineRow &row) const
{
    const auto moved = saving.constFind(row.id);
    return moved != saving.constEnd() && row.kind == TimelineRow::Kind::Task ? *moved : Days{row.start, row.end};
}

QRectF TimelineScene::bar(int row) const
{
    return barOf(row, daysOf(model->rows().at(row)));
}

QRectF TimelineScene::barOf(int row, const Days &days) const
{
    // A task with one day only is drawn on it.
    const QDate start = days.start.isValid() ? days.start : days.end;
    const QDate end = days.end.isValid() ? days.end : days.start;
    if (!start.isValid() || end < start) {
        return {};
    }
    const bool thin = model->rows().at(row).kind == TimelineRow::Kind::Project;
    const double left = axis.x(start);
    const double right = axis.x(end.addDays(1));
    return {left, rowTop(row) + (thin ? 8.0 : 4.0), std::max(2.0, right - left - 1), thin ? 6.0 : 12.0};
}
} // namespace atlas
