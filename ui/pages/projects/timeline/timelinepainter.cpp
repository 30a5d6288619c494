// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinepainter.h"

#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"

namespace atlas
{
namespace
{
/// Red only where something is wrong.
bool isTimelineWrong(const TimelineRow &row)
{
    return row.overdue || row.makesMilestoneLate;
}

QColor timelineHealthColour(HealthLevel level, const Tokens &tokens)
{
    return level == HealthLevel::Risk ? tokens.bad : level == HealthLevel::Warn ? tokens.warn : tokens.series[5];
}

QColor timelineHealthInk(HealthLevel level, const Tokens &tokens)
{
    switch (level) {
    case HealthLevel::Risk:
        return tokens.badOnFill;
    case HealthLevel::Warn:
        return tokens.warnOnFill;
    case HealthLevel::Ahead:
        return tokens.goodOnFill;
    case HealthLevel::Good:
    case HealthLevel::Unknown:
        break;
    }
    return tokens.secondary;
}
} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_tokens(Theme::get().tokens())
    , m_today(scene.book->today())
{
}

QRectF TimelinePainter::days() const
{
    return QRectF(m_scene.axis.left, 0, m_scene.axis.width, m_scene.size.height());
}

void TimelinePainter::paint()
{
    fills();
    m_painter.save();
    m_painter.setClipRect(days());
    weekends();
    grid();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (int index = m_scene.firstRow(); index <= m_scene.lastRow(); ++index) {
        row(index);
    }
    links();
    today();
    ghosts();
    m_painter.restore();
}

void TimelinePainter::fills()
{
    const QList<TimelineRow> &rows = m_scene.model->rows();
    for (int index = m_scene.firstRow(); index <= m_scene.lastRow(); ++index) {
        if (rows.at(index).kind == TimelineRow::Kind::Project) {
            m_painter.fillRect(0, m_scene.rowTop(index), m_scene.size.width(), TimelineScene::rowHeight,
                               m_tokens.window);
        }
    }
}

void TimelinePainter::weekends()
{
    const ProjectsPortal &portal = m_scene.book->snapshot().portal;
    const QList<QDate> &holidays = m_scene.book->plan().publicHolidays;
    QColor shade = m_tokens.border;
    shade.setAlphaF(0.42F);
    const int bottom = std::min(m_scene.size.height(), m_scene.rowTop(m_scene.lastRow() + 1));
    const int height = bottom - TimelineScene::headHeight;
    const QDate last = m_scene.axis.lastDay();
    for (QDate day = m_scene.axis.firstDay(); height > 0 && day <= last; day = day.addDays(1)) {
        if (!portal.isWorkingDay(day) || holidays.contains(day)) {
            const double left = m_scene.axis.x(day);
            const double right = m_scene.axis.x(day.addDays(1));
            // On whole pixels: two days beside each other leave no seam.
            m_painter.fillRect(QRect(qRound(left), TimelineScene::headHeight, qRound(right) - qRound(left), height),
                               shade);
        }
    }
    const int current = m_scene.model->rowOf(m_scene.currentId);
    if (current >= m_scene.firstRow() && current <= m_scene.lastRow()) {
        m_painter.fillRect(
            QRectF(m_scene.axis.left, m_scene.rowTop(current), m_scene.axis.width, TimelineScene::rowHeight),
            m_tokens.selected);
    }
}

void TimelinePainter::grid()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(m_tokens.border);
    for (int index = m_scene.firstRow(); index <= m_scene.lastRow(); ++index) {
        const int y = m_scene.rowTop(index) + TimelineScene::rowHeight - 1;
        m_painter.drawLine(m_scene.axis.left, y, m_scene.size.width(), y);
    }
    const int bottom = m_scene.rowTop(m_scene.lastRow() + 1) - 1;
    for (const QDate &week : m_scene.axis.weeks()) {
        const int x = qRound(m_scene.axis.x(week));
        m_painter.drawLine(x, TimelineScene::headHeight, x, bottom);
    }
}

void TimelinePainter::row(int index)
{
    const TimelineRow &row = m_scene.model->rows().at(index);
    switch (row.kind) {
    case TimelineRow::Kind::Project:
        projectBar(index, row);
        break;
    case TimelineRow::Kind::Task:
        taskBar(index, row);
        break;
    case TimelineRow::Kind::Milestone:
        milestone(index, row);
        break;
    }
}

void TimelinePainter::note(const QRectF &bar, int index, const QString &text, const QColor &colour, int weight)
{
    if (text.isEmpty()) {
        return;
    }
    const double left = std::max(bar.right() + 10, m_scene.axis.left + 8.0);
    m_painter.setFont(Theme::font(TextSize::Label, weight));
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(left, m_scene.rowTop(index), 600, TimelineScene::rowHeight - 1),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void TimelinePainter::bar(QPainter &painter, const QRectF &place, double done, const QColor &colour)
{
    const Tokens &tokens = Theme::get().tokens();
    const double radius = place.height() > 8 ? 2.5 : 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens.surface, colour, 0.25));
    painter.drawRoundedRect(place, radius, radius);
    if (done > 0) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(place.topLeft(), QSizeF(place.width() * std::min(1.0, done), place.height())),
                                radius, radius);
    }
}

void TimelinePainter::baseline(QPainter &painter, const QRectF &place)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setPen(QPen(tokens.series[5], 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(place, 1.5, 1.5);
}

void TimelinePainter::rowBaseline(int index, const TimelineRow &row, bool dashed)
{
    if (!row.baselineStart.isValid() || !row.baselineEnd.isValid()) {
        return;
    }
    const double left = m_scene.axis.x(row.baselineStart);
    const double right = m_scene.axis.x(row.baselineEnd.addDays(1)) - 1;
    const int y = m_scene.rowTop(index) + 18;
    if (dashed) {
        m_painter.setPen(QPen(m_tokens.secondary, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(left, y + 1.5), QPointF(right, y + 1.5));
    } else {
        baseline(m_painter, QRectF(left + 0.5, y - 0.5, std::max(3.0, right - left - 1), 4));
    }
}

void TimelinePainter::projectBar(int index, const TimelineRow &row)
{
    const QRectF place = m_scene.bar(index);
    rowBaseline(index, row, true);
    // Ahead of the hours and yet behind the baseline is no good news.
    const bool behind = row.health == HealthLevel::Ahead && row.lateDays > 0;
    const QColor ink = behind ? m_tokens.secondary : timelineHealthInk(row.health, m_tokens);
    if (place.isNull()) {
        note(QRectF(), index, row.note, ink);
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.border);
    m_painter.drawRoundedRect(place, 3, 3);
    m_painter.setBrush(timelineHealthColour(row.health, m_tokens));
    m_painter.drawRoundedRect(QRectF(place.topLeft(), QSizeF(place.width() * row.percent / 100.0, place.height())), 3,
                              3);
    if (!row.expanded) {
        milestonesOnProject(index, row);
    }
    const bool strong = row.health != HealthLevel::Good && row.health != HealthLevel::Unknown;
    note(place, index, row.note, ink, strong ? 600 : 400);
}

void TimelinePainter::milestonesOnProject(int index, const TimelineRow &row)
{
    const QList<Milestone> &all = m_scene.book->snapshot().milestones;
    for (const int position : m_scene.book->milestonesOf(row.projectId)) {
        const Milestone &one = all.at(position);
        if (one.end.isValid()) {
            const bool late = !one.isCompleted && one.end < m_today;
            diamond(m_painter, {m_scene.axis.x(one.end) + m_scene.axis.dayWidth / 2, m_scene.rowTop(index) + 11.0},
                    late ? m_tokens.bad : m_tokens.text);
        }
    }
}

void TimelinePainter::taskBar(int index, const TimelineRow &row)
{
    const QRectF place = m_scene.bar(index);
    if (place.isNull()) {
        note(QRectF(), index, TimelineWords::days({}, {}, m_today), m_tokens.secondary);
        return;
    }
    rowBaseline(index, row, false);
    const bool wrong = isTimelineWrong(row) && !row.isCompleted;
    bar(m_painter, place, row.percent / 100.0,
        row.isCompleted ? m_tokens.series[5]
        : wrong         ? m_tokens.bad
                        : m_tokens.series[0]);
    if (m_scene.saving.contains(row.id)) {
        note(place, index, TimelineWords::saving(), m_tokens.secondary);
    } else if (wrong && row.lateDays > 0) {
        note(place, index, TimelineWords::late(row.lateDays), m_tokens.badOnFill);
    }
}

void TimelinePainter::diamond(QPainter &painter, const QPointF &middle, const QColor &colour, bool hollow)
{
    const double half = hollow ? 5.5 : 6;
    const QPolygonF shape{QPointF(middle.x(), middle.y() - half), QPointF(middle.x() + half, middle.y()),
                          QPointF(middle.x(), middle.y() + half), QPointF(middle.x() - half, middle.y())};
    painter.setPen(hollow ? QPen(colour, 1, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPolygon(shape);
}

void TimelinePainter::milestone(int index, const TimelineRow &row)
{
    const double y = m_scene.rowTop(index) + 12.0;
    const double half = m_scene.axis.dayWidth / 2;
    if (row.baselineEnd.isValid() && row.baselineEnd != row.end) {
        diamond(m_painter, {m_scene.axis.x(row.baselineEnd) + half, y}, m_tokens.secondary, true);
    }
    if (!row.end.isValid()) {
        note(QRectF(), index, TimelineWords::days({}, {}, m_today), m_tokens.secondary);
        return;
    }
    const bool wrong = isTimelineWrong(row) && !row.isCompleted;
    const double x = m_scene.axis.x(row.end) + half;
    diamond(m_painter, {x, y}, wrong ? m_tokens.bad : row.isCompleted ? m_tokens.series[5] : m_tokens.text);
    // Right of whichever diamond stands further right.
    const double baseX = row.baselineEnd.isValid() ? m_scene.axis.x(row.baselineEnd) + half : x;
    note(QRectF(QPointF(0, 0), QPointF(std::max(x, baseX) + 3, 0)), index, format::shortDate(row.end, m_today),
         wrong ? m_tokens.badOnFill : m_tokens.text);
}

void TimelinePainter::today()
{
    const int x = qRound(m_scene.axis.x(m_today) + m_scene.axis.dayWidth / 2);
    m_painter.fillRect(QRect(x - 1, TimelineScene::headHeight, 2, m_scene.size.height()), m_tokens.accent);
}
} // namespace atlas
