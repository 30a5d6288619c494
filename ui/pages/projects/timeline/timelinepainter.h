// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/timeline/timelinescene.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
/// Draws the days of the rows that are visible: shading, bars, baselines, links, milestones, today, and what a drag
/// would do. The names stand in TimelineTree.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene);
    void paint();
    /// Months, weeks and the flag of today, over everything that scrolls.
    void paintHead();
    /// The words of what a drag would do, over everything else.
    void paintEffect();
    /// Where these words stand in the viewport; null: there are none.
    [[nodiscard]] static QRectF effectBox(const TimelineScene &scene);

    /// A diamond around a point; hollow: where the baseline had it. For rows and the legend.
    static void diamond(QPainter &painter, const QPointF &middle, const QColor &colour, bool hollow = false);
    /// The hollow line of a baseline. For rows and the legend.
    static void baseline(QPainter &painter, const QRectF &place);
    /// Done part and what is left. For rows and the legend.
    static void bar(QPainter &painter, const QRectF &place, double done, const QColor &colour);
    /// The head of a connector that points to the right.
    static void arrowHead(QPainter &painter, const QPointF &tip, const QColor &colour);

private:
    void fills();
    void weekends();
    void grid();
    void row(int index);
    void projectBar(int index, const TimelineRow &row);
    void taskBar(int index, const TimelineRow &row);
    void milestone(int index, const TimelineRow &row);
    void milestonesOnProject(int index, const TimelineRow &row);
    void rowBaseline(int index, const TimelineRow &row, bool dashed);
    void note(const QRectF &bar, int index, const QString &text, const QColor &colour, int weight = 400);
    void links();
    void link(const TimelineLink &link);
    void today();
    void ghosts();
    void ghost(int index, const TimelineScene::Days &days, bool main);
    void months();
    [[nodiscard]] QRectF days() const; ///< the area of the days, head included
    [[nodiscard]] QPointF linkEnd(int row, bool incoming) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const Tokens &m_tokens;
    QDate m_today;
};
} // namespace atlas
