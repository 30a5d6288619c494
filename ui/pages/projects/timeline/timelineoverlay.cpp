// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TimelinePainter above and between the bars: head, links, and what a drag would do.

#include "ui/pages/projects/timeline/timelinepainter.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace atlas
{
void TimelinePainter::months()
{
    m_painter.setFont(Theme::font(TextSize::Label, 600));
    m_painter.setPen(m_tokens.text);
    const QDate last = m_scene.axis.lastDay();
    QDate day = m_scene.axis.firstDay();
    while (day <= last) {
        const QDate next = QDate(day.year(), day.month(), 1).addMonths(1);
        const double left = std::max(m_scene.axis.x(day), double(m_scene.axis.left));
        const double right = std::min(m_scene.axis.x(next), double(m_scene.axis.left + m_scene.axis.width));
        const QString text = TimelineWords::month(day);
        // A month of which a sliver is visible is left unsaid rather than cut.
        if (right - left >= m_painter.fontMetrics().horizontalAdvance(text) + 8) {
            m_painter.drawText(QRectF(left + 6, 0, right - left - 6, 22), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        day = next;
    }
}

void TimelinePainter::paintHead()
{
    const int height = TimelineScene::headHeight;
    m_painter.fillRect(0, 0, m_scene.size.width(), height, m_tokens.surface);
    m_painter.save();
    m_painter.setClipRect(days());
    months();
    m_painter.setFont(Theme::font(TextSize::Label));
    const double weekWidth = m_scene.axis.dayWidth * 7;
    for (const QDate &week : m_scene.axis.weeks()) {
        const double left = m_scene.axis.x(week);
        const QString whole = TimelineWords::weekLabel(week);
        const bool fits = m_painter.fontMetrics().horizontalAdvance(whole) <= weekWidth - 8;
        m_painter.setPen(m_tokens.border);
        m_painter.drawLine(QPointF(qRound(left), 22), QPointF(qRound(left), height));
        m_painter.setPen(m_tokens.secondary);
        m_painter.drawText(QRectF(left + 6, 20, weekWidth - 6, 20), Qt::AlignLeft | Qt::AlignVCenter,
                           fits ? whole : TimelineWords::week(week));
    }
    //: flag over the line of today; %1 is a day
    const QString flag =
        QCoreApplication::translate("atlas::TimelineWords", "today %1").arg(format::shortDate(m_today, m_today));
    const double middle = m_scene.axis.x(m_today) + m_scene.axis.dayWidth / 2;
    const double width = m_painter.fontMetrics().horizontalAdvance(flag) + 12;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.accent);
    m_painter.drawRoundedRect(QRectF(middle - width / 2, 2, width, 17), 4, 4);
    m_painter.setPen(m_tokens.onAccent);
    m_painter.drawText(QRectF(middle - width / 2, 2, width, 17), Qt::AlignCenter, flag);
    m_painter.restore();
    m_painter.setPen(m_tokens.border);
    m_painter.drawLine(0, height - 1, m_scene.size.width(), height - 1);
}

QPointF TimelinePainter::linkEnd(int row, bool incoming) const
{
    const TimelineRow &one = m_scene.model->rows().at(row);
    const double y = m_scene.rowTop(row) + 10.0;
    if (one.kind == TimelineRow::Kind::Milestone && one.end.isValid()) {
        return {m_scene.axis.x(one.end) + m_scene.axis.dayWidth / 2 + (incoming ? -6 : 6), y + 2};
    }
    const QRectF place = m_scene.bar(row);
    return place.isNull() ? QPointF() : QPointF(incoming ? place.left() : place.right(), y);
}

void TimelinePainter::arrowHead(QPainter &painter, const QPointF &tip, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, QPointF(tip.x() - 5, tip.y() - 3), QPointF(tip.x() - 5, tip.y() + 3)});
}

void TimelinePainter::link(const TimelineLink &link)
{
    const QPointF from = linkEnd(link.fromRow, false);
    const QPointF to = linkEnd(link.toRow, true);
    if (from.isNull() || to.isNull()) {
        return;
    }
    const QColor colour = link.late ? m_tokens.bad : m_tokens.secondary;
    const double out = std::floor(from.x() + 6) + 0.5;
    QPolygonF path{from, QPointF(out, from.y())};
    if (to.x() >= out + 8) {
        path << QPointF(out, to.y());
    } else {
        // Back to the left between the two rows, then into the bar from its left.
        const double in = std::floor(to.x() - 9) + 0.5;
        const double between = m_scene.rowTop(link.toRow) + (link.toRow > link.fromRow ? 0 : TimelineScene::rowHeight);
        path << QPointF(out, between) << QPointF(in, between) << QPointF(in, to.y());
    }
    path << QPointF(to.x() - 4, to.y());
    m_painter.setPen(QPen(colour, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(path);
    arrowHead(m_painter, to, colour);
}

void TimelinePainter::links()
{
    QList<TimelineLink> late;
    for (const TimelineLink &one : m_scene.model->linksAmong(m_scene.firstRow(), m_scene.lastRow())) {
        if (one.late) {
            late.append(one);
        } else {
            link(one);
        }
    }
    for (const TimelineLink &one : std::as_const(late)) {
        link(one); // over the others
    }
}

void TimelinePainter::ghost(int index, const TimelineScene::Days &days, bool main)
{
    const QRectF place = m_scene.barOf(index, days);
    if (index < 0 || place.isNull()) {
        return;
    }
    m_painter.setPen(main ? QPen(m_tokens.accent, 2) : QPen(m_tokens.accent, 1, Qt::DashLine));
    m_painter.setBrush(main ? QBrush(m_tokens.selected) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(place.adjusted(0, -1, 0, 1), 3, 3);
}

void TimelinePainter::ghosts()
{
    if (!m_scene.effect) {
        return;
    }
    const auto visible = [this](const QString &id) {
        const int index = m_scene.model->rowOf(id);
        return index >= m_scene.firstRow() && index <= m_scene.lastRow() ? index : -1;
    };
    for (const RescheduleEffect::Moved &moved : m_scene.effect->followers) {
        if (const int index = visible(moved.taskId); index >= 0) {
            ghost(index, {moved.start, moved.end}, false);
        }
    }
    if (const int index = visible(m_scene.effect->taskId); index >= 0 && m_scene.effect->valid) {
        ghost(index, {m_scene.effect->start, m_scene.effect->end}, true);
    }
}

QRectF TimelinePainter::effectBox(const TimelineScene &scene)
{
    if (!scene.effect) {
        return {};
    }
    const QList<TimelineWords::Line> lines = TimelineWords::effect(*scene.effect, scene.book->today());
    const QFont first = Theme::font(TextSize::Label, 600);
    const QFont other = Theme::font(TextSize::Label);
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFontMetrics metrics(i == 0 ? first : other);
        width = std::max(width, double(metrics.horizontalAdvance(lines.at(i).text)));
    }
    QRectF box(scene.pointer.x() + 14.0, scene.pointer.y() + 18.0, width + 20, double(lines.size()) * 17.0 + 10);
    box.moveRight(std::min(box.right(), scene.size.width() - 4.0));
    if (box.bottom() > scene.size.height() - 4) {
        box.moveBottom(scene.pointer.y() - 14.0);
    }
    return box;
}

void TimelinePainter::paintEffect()
{
    if (!m_scene.effect) {
        return;
    }
    const QList<TimelineWords::Line> lines = TimelineWords::effect(*m_scene.effect, m_today);
    const QRectF box = effectBox(m_scene);
    const QFont first = Theme::font(TextSize::Label, 600);
    const QFont other = Theme::font(TextSize::Label);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_tokens.accent, 1));
    m_painter.setBrush(m_tokens.surface);
    m_painter.drawRoundedRect(box, 6, 6);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_painter.setFont(i == 0 ? first : other);
        m_painter.setPen(lines.at(i).bad ? m_tokens.badOnFill : i == 0 ? m_tokens.text : m_tokens.secondary);
        m_painter.drawText(QRectF(box.left() + 10, box.top() + 5 + 17.0 * double(i), box.width() - 20, 17),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines.at(i).text);
    }
}
} // namespace atlas
