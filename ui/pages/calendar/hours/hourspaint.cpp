// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What HoursCanvas draws.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/hours/eventpainter.h"
#include "ui/pages/calendar/hours/hourscanvas.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int workFrom = 8 * 60, workTo = 19 * 60;

/// A small filled tag with words, centred on a line.
void drawTag(QPainter &painter, const QRect &around, const QString &text, const QColor &edge, const QColor &fill,
             const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextSize::Label, 500));
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + 12;
    QRect tag(0, 0, width, 18);
    tag.moveCenter(around.center());
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter.setPen(ink);
    painter.drawText(tag, Qt::AlignCenter, text);
    painter.restore();
}
} // namespace

void HoursCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    paintGrid(painter, event->rect());
    paintEvents(painter);
    paintConflicts(painter);
    paintGutter(painter);
    paintNow(painter);
    if (m_proposal.isValid() && !m_proposal.isAllDay)
        paintStretch(painter, m_proposalTitle, m_proposal);
    if (m_drag.began) {
        const CalendarEvent *dragged = m_actions.book().event(m_drag.key);
        paintStretch(painter, dragged ? dragged->title : tr("New event"), m_drag.time);
    }
    if (hasFocus())
        paintFocus(painter);
}

void HoursCanvas::paintFocus(QPainter &painter) const
{
    const HoursScene::Placed *chosen = m_scene.of(m_selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::get().tokens().accent, 2));
    if (chosen)
        painter.drawRoundedRect(chosen->rect.adjusted(-1, -1, 1, 1), 5, 5);
    else
        painter.drawRect(visibleRegion().boundingRect().adjusted(1, 1, -1, -1));
    painter.restore();
}

void HoursCanvas::paintGrid(QPainter &painter, const QRect &dirty) const
{
    const Tokens &tokens = Theme::get().tokens();
    painter.fillRect(dirty, tokens.surface);
    const QDate today = m_actions.today();
    for (int column = 0; column < m_days; ++column) {
        const QRect day = m_scene.dayRect(column);
        const bool weekend = m_scene.dayAt(column).dayOfWeek() > 5;
        if (weekend)
            painter.fillRect(day, tokens.window);
        else {
            painter.fillRect(QRect(day.left(), 0, day.width(), workFrom * HoursScene::hourHeight / 60), tokens.window);
            const int evening = workTo * HoursScene::hourHeight / 60;
            painter.fillRect(QRect(day.left(), evening, day.width(), height() - evening), tokens.window);
        }
        if (m_scene.dayAt(column) == today && m_days > 1)
            painter.fillRect(day, mixed(tokens.surface, tokens.accent, 0.035));
    }
    for (int hour = 0; hour < 24; ++hour) {
        const int y = hour * HoursScene::hourHeight;
        if (y + HoursScene::hourHeight < dirty.top() || y > dirty.bottom())
            continue;
        painter.setPen(tokens.border);
        painter.drawLine(m_scene.gutter(), y, width(), y);
        painter.setPen(mixed(tokens.surface, tokens.border, 0.5));
        painter.drawLine(m_scene.gutter(), y + HoursScene::hourHeight / 2, width(), y + HoursScene::hourHeight / 2);
    }
    painter.setPen(tokens.border);
    for (int column = 0; column <= m_days; ++column) {
        const int x = column < m_days ? m_scene.dayRect(column).left() : width() - 1;
        painter.drawLine(x, dirty.top(), x, dirty.bottom());
    }
}

void HoursCanvas::paintGutter(QPainter &painter) const
{
    const Tokens &tokens = Theme::get().tokens();
    const CalendarBook &book = m_actions.book();
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const int column = book.secondZone().isValid() ? m_scene.gutterColumn() : m_scene.gutter();
    for (int hour = 1; hour < 24; ++hour) {
        const QRect line(0, hour * HoursScene::hourHeight - 8, column - 6, 16);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, HoursScene::hourText(QTime(hour, 0)));
        if (!book.secondZone().isValid())
            continue;
        const QDateTime there = HoursScene::instant(book, m_first, hour * 60).toTimeZone(book.secondZone());
        painter.drawText(line.translated(m_scene.gutterColumn(), 0), Qt::AlignRight | Qt::AlignVCenter,
                         HoursScene::hourText(there.time()));
    }
}

void HoursCanvas::paintEvents(QPainter &painter) const
{
    const QDateTime now = m_actions.now();
    EventPainter events(painter, m_actions.book(), now);
    for (const HoursScene::Placed &placed : m_scene.blocks()) {
        const CalendarEvent &event = *placed.block.event;
        const QString key = event.key();
        EventLook look;
        look.isSelected = key == m_selected;
        look.isHovered = key == m_hovered;
        look.isPast = m_actions.book().timeOf(event).end <= now;
        look.isGhost = m_drag.began && key == m_drag.key;
        look.isTight = !look.isPast && m_scene.unbuffered().contains(key);
        look.continuesBefore = placed.block.continuesBefore;
        look.continuesAfter = placed.block.continuesAfter;
        events.drawBlock(placed.rect, event, look);
    }
}

void HoursCanvas::paintConflicts(QPainter &painter) const
{
    const Tokens &tokens = Theme::get().tokens();
    for (const HoursScene::Stretch &conflict : m_scene.conflicts()) {
        if (HoursScene::instant(m_actions.book(), m_scene.dayAt(conflict.day), conflict.endMinute) <= m_actions.now())
            continue; // nothing can be done about it any more
        const QRect rect = m_scene.stretchRect(conflict);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.bad, 1.5));
        painter.drawRoundedRect(QRectF(rect).adjusted(-1, 0, 1, 0), 5, 5);
        painter.restore();
        const QRect edge(rect.left(), rect.bottom() - 9, rect.width(), 18);
        const QString length = eventwording::length(conflict.endMinute - conflict.startMinute);
        const QString words = tr("conflict %1").arg(length);
        const bool fits = QFontMetrics(Theme::font(TextSize::Label, 500)).horizontalAdvance(words) + 12 <= rect.width();
        drawTag(painter, edge, fits ? words : length, tokens.bad, tokens.surface, tokens.bad);
    }
}

void HoursCanvas::paintNow(QPainter &painter) const
{
    const CalendarBook &book = m_actions.book();
    const QDateTime now = m_actions.now();
    const auto point = m_scene.pointOf(book, now);
    if (!point)
        return;
    const Tokens &tokens = Theme::get().tokens();
    const QRect day = m_scene.dayRect(m_scene.columnAt(point->x() + 1));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawLine(day.left(), point->y(), day.right(), point->y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(day.left(), point->y()), 4, 4);
    painter.restore();
    const int column = book.secondZone().isValid() ? m_scene.gutterColumn() : m_scene.gutter();
    drawTag(painter, QRect(2, point->y() - 9, column - 4, 18), HoursScene::hourText(now.toTimeZone(book.zone()).time()),
            tokens.accent, tokens.accent, tokens.onAccent);
}

void HoursCanvas::paintStretch(QPainter &painter, const QString &title, const EventTime &time) const
{
    const CalendarBook &book = m_actions.book();
    const auto stretch = m_scene.stretchOf(book, time);
    if (!stretch)
        return;
    QString note = eventwording::hours(time, book.zone());
    if (book.secondZone().isValid())
        //: hours in the other time zone: "09:00 – 10:00 in Toronto"
        note += u" \u00b7 "_s +
                tr("%1 in %2").arg(eventwording::hours(time, book.secondZone()), eventwording::city(book.secondZone()));
    EventPainter(painter, book, m_actions.now()).drawProposal(m_scene.stretchRect(*stretch), title, note);
}
} // namespace atlas
