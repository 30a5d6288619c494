// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/eventpainter.h"

#include "ui/pages/calendar/eventwording.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int markWidth = 3;
constexpr qreal corner = 4;

QFont titleFont()
{
    return Theme::font(TextSize::Label, 600);
}

QFont noteFont()
{
    return Theme::font(TextSize::Label, 400);
}

/// The title over as many lines as there is room for.
int drawTitle(QPainter &painter, const QRect &room, const QString &title)
{
    const QFontMetrics metrics(painter.font());
    const int lines = qMax(1, room.height() / metrics.height());
    if (lines == 1) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(title, Qt::ElideRight, room.width()));
        return metrics.height();
    }
    const QRect bounds = metrics.boundingRect(room, Qt::TextWordWrap, title);
    const int height = qMin(bounds.height(), qMin(lines, 3) * metrics.height());
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), height)),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, title);
    return height;
}
} // namespace

EventPainter::EventPainter(QPainter &painter, const CalendarBook &book, const QDateTime &now)
    : m_painter(painter)
    , m_book(book)
    , m_now(now)
{
}

QColor EventPainter::textColour(const CalendarEvent &event, const EventLook &look) const
{
    const Tokens &tokens = Theme::get().tokens();
    return look.isPast || event.ownAnswer == AttendeeAnswer::Declined ? tokens.secondary : tokens.text;
}

void EventPainter::drawFrame(const QRect &rect, const CalendarEvent &event, const EventLook &look)
{
    const Tokens &tokens = Theme::get().tokens();
    const QColor colour = eventwording::colour(m_book.calendar(event.calendarUid));
    const bool open = event.ownAnswer == AttendeeAnswer::NeedsAction || event.ownAnswer == AttendeeAnswer::Tentative;
    const qreal share = look.isPast ? 0.09 : look.isSelected ? 0.30 : look.isHovered ? 0.24 : 0.18;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setBrush(open || event.isFree ? tokens.surface : mixed(tokens.surface, colour, share));
    if (look.isSelected)
        m_painter.setPen(QPen(tokens.accent, 1.5));
    else if (open)
        m_painter.setPen(QPen(colour, 1, Qt::DashLine));
    else if (event.isFree)
        m_painter.setPen(QPen(mixed(tokens.surface, colour, 0.5), 1));
    else
        m_painter.setPen(Qt::NoPen);
    m_painter.drawRoundedRect(box, corner, corner);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(look.isPast ? mixed(tokens.surface, colour, 0.6) : colour);
    if (!look.continuesBefore)
        m_painter.drawRoundedRect(QRectF(rect.left(), rect.top(), markWidth, rect.height()), 1.5, 1.5);
    m_painter.restore();
}

void EventPainter::drawBlock(const QRect &rect, const CalendarEvent &event, const EventLook &look)
{
    m_painter.save();
    m_painter.setClipRect(rect.adjusted(-1, -1, 1, 1));
    if (look.isGhost)
        m_painter.setOpacity(0.4);
    drawFrame(rect, event, look);
    QFont title = titleFont();
    title.setStrikeOut(event.ownAnswer == AttendeeAnswer::Declined);
    m_painter.setFont(title);
    m_painter.setPen(textColour(event, look));
    QRect room = rect.adjusted(markWidth + 5, 2, -3, -2);
    room.setTop(room.top() + drawTitle(m_painter, room, event.title));
    const Tokens &tokens = Theme::get().tokens();
    m_painter.setFont(noteFont());
    const QFontMetrics metrics(m_painter.font());
    QStringList notes{eventwording::hours(m_book.timeOf(event), m_book.zone())};
    if (!event.location.isEmpty())
        notes.prepend(event.location);
    for (const QString &note : notes) {
        if (room.height() < metrics.height())
            break;
        m_painter.setPen(tokens.secondary);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(note, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    }
    if (look.isTight) {
        m_painter.setPen(QPen(tokens.warn, 2));
        m_painter.drawLine(rect.left() + markWidth + 3, rect.top(), rect.right() - 2, rect.top());
    }
    m_painter.restore();
}

void EventPainter::drawBar(const QRect &rect, const CalendarEvent &event, const EventLook &look, bool withHour)
{
    m_painter.save();
    if (look.isGhost)
        m_painter.setOpacity(0.4);
    const bool isLine = withHour && !look.isSelected && !look.isHovered; // an entry of a month: no tint
    const QColor colour = eventwording::colour(m_book.calendar(event.calendarUid));
    if (!isLine) {
        drawFrame(rect, event, look);
    } else {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 3, markWidth, rect.height() - 6), 1.5, 1.5);
    }
    QRect room = rect.adjusted(markWidth + 5, 0, -3, 0);
    m_painter.setFont(noteFont());
    if (withHour) {
        const QDateTime start = m_book.timeOf(event).start.toTimeZone(m_book.zone());
        const QString hour = QLocale().toString(start.time(), QLocale::ShortFormat);
        m_painter.setPen(Theme::get().tokens().secondary);
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, hour);
        room.setLeft(room.left() + QFontMetrics(m_painter.font()).horizontalAdvance(hour) + 5);
    }
    QFont title = withHour ? noteFont() : titleFont();
    title.setStrikeOut(event.ownAnswer == AttendeeAnswer::Declined);
    m_painter.setFont(title);
    m_painter.setPen(textColour(event, look));
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetrics(title).elidedText(event.title, Qt::ElideRight, room.width()));
    m_painter.restore();
}

void EventPainter::drawProposal(const QRect &rect, const QString &title, const QString &note)
{
    const Tokens &tokens = Theme::get().tokens();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(tokens.selected);
    m_painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    QRect room = rect.adjusted(8, 3, -5, -3);
    m_painter.setFont(titleFont());
    m_painter.setPen(tokens.accentOnFill);
    room.setTop(room.top() + drawTitle(m_painter, room, title));
    m_painter.setFont(noteFont());
    const QFontMetrics metrics(m_painter.font());
    if (room.height() >= metrics.height())
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(note, Qt::ElideRight, room.width()));
    m_painter.restore();
}
} // namespace atlas
