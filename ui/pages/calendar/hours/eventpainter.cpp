// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/hours/eventpainter.h"

#include "ui/pages/calendar/eventwording.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int markWidth = 3;
constexpr qreal corner = 4;
constexpr int leastNoteWidth = 48;

QFont titleFont()
{
    return Theme::font(TextSize::Label, 600);
}

QFont noteFont()
{
    return Theme::font(TextSize::Label, 400);
}

/// Whether each word of a title fits into this width.
bool hasRoomForWords(const QString &title, const QFontMetrics &metrics, int width)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
}

/// An elided title; in a block so narrow that little but the ellipsis is left, its first letters.
QString shortTitle(const QString &title, const QFontMetrics &metrics, int width)
{
    const QString elided = metrics.elidedText(title, Qt::ElideRight, width);
    if (elided == title || elided.size() > 3)
        return elided;
    int letters = 0;
    while (letters < title.size() && metrics.horizontalAdvance(title, letters + 1) <= width)
        ++letters;
    return title.left(letters).trimmed();
}

/// A title between words over at most so many lines, the last of them elided; a word wider than the room is elided in a
/// single line instead of being cut. Returns the height that was used.
int drawTitle(QPainter &painter, const QRect &room, const QString &title, int mostLines = 3)
{
    const QFontMetrics metrics(painter.font());
    const int lines = qBound(1, room.height() / metrics.height(), mostLines);
    if (lines == 1 || !hasRoomForWords(title, metrics, room.width())) {
        const bool isLow = room.height() < 2 * metrics.height();
        painter.drawText(room, (isLow ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft | Qt::TextDontClip,
                         shortTitle(title, metrics, room.width()));
        return metrics.height();
    }
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    int used = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && used < lines; line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = used == lines - 1;
        const QString text = isLast ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(room.left(), room.top() + used * metrics.height(), room.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         metrics.elidedText(text.trimmed(), Qt::ElideRight, room.width()));
        ++used;
    }
    layout.endLayout();
    return used * metrics.height();
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
    const bool isLow = rect.height() < 2 * QFontMetrics(title).height();
    const int margin = isLow ? 0 : 2; // a quarter of an hour has just the height of its letters
    QRect room = rect.adjusted(markWidth + 5, margin, -3, -margin);
    room.setTop(room.top() + drawTitle(m_painter, room, event.title));
    if (!isLow)
        drawNotes(room, event);
    if (look.isTight) {
        m_painter.setPen(QPen(Theme::get().tokens().warn, 2));
        m_painter.drawLine(rect.left() + markWidth + 3, rect.top(), rect.right() - 2, rect.top());
    }
    m_painter.restore();
}

/// Place and hours, as far as there is room for them; nothing but dots says nothing.
void EventPainter::drawNotes(QRect room, const CalendarEvent &event)
{
    m_painter.setFont(noteFont());
    m_painter.setPen(Theme::get().tokens().secondary);
    const QFontMetrics metrics(m_painter.font());
    QStringList notes{eventwording::hours(m_book.timeOf(event), m_book.zone())};
    if (!event.location.isEmpty())
        notes.prepend(event.location);
    for (const QString &note : std::as_const(notes)) {
        if (room.height() < metrics.height())
            break;
        if (metrics.horizontalAdvance(note) > room.width() && room.width() < leastNoteWidth)
            continue;
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(note, Qt::ElideRight, room.width()));
        room.setTop(room.top() + metrics.height());
    }
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
        const QString hour = format::clock(start.time());
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
