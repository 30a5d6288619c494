// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

#include <QRect>

class QPainter;

namespace atlas
{
/// How an event is drawn, wherever it is.
struct EventLook {
    bool isSelected = false, isHovered = false, isGhost = false; ///< ghost: where it was while it is dragged
    bool isPast = false;
    bool isTight = false; ///< no pause before it
    bool continuesBefore = false, continuesAfter = false;
};

/// Draws events in the colour of their calendar: a bar at the left, a tint, title, and place or hours where there is
/// room. What was not accepted yet has a dashed edge, what was declined a line through it.
class EventPainter
{
public:
    EventPainter(QPainter &painter, const CalendarBook &book, const QDateTime &now);
    /// A block between the hours.
    void drawBlock(const QRect &rect, const CalendarEvent &event, const EventLook &look);
    /// One line: a bar over days, or an entry of a month's day (`withHour`: its hour first).
    void drawBar(const QRect &rect, const CalendarEvent &event, const EventLook &look, bool withHour);
    /// Only words and a dashed edge: a proposed time, or what a drag would make.
    void drawProposal(const QRect &rect, const QString &title, const QString &note);

private:
    void drawNotes(QRect room, const CalendarEvent &event);
    void drawFrame(const QRect &rect, const CalendarEvent &event, const EventLook &look);
    [[nodiscard]] QColor textColour(const CalendarEvent &event, const EventLook &look) const;
    QPainter &m_painter;
    const CalendarBook &m_book;
    QDateTime m_now;
};
} // namespace atlas
