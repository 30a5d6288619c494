// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/side/calendartoggle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace atlas
{
namespace
{
constexpr int toggleHeight = 26, toggleBox = 14;
} // namespace

CalendarToggle::CalendarToggle(const QString &calendarUid, QWidget *parent)
    : QCheckBox(parent)
    , m_uid(calendarUid)
{
    setChecked(true);
}

void CalendarToggle::setCalendar(const QString &name, const QColor &colour, const QString &note)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(note.isEmpty() ? name : name + QStringLiteral(" \u00b7 ") + note);
    setObjectName(QStringLiteral("calendarToggle"));
    m_colour = colour;
    m_note = note;
    update();
}

QSize CalendarToggle::sizeHint() const
{
    return {160, toggleHeight};
}

QSize CalendarToggle::minimumSizeHint() const
{
    return {80, toggleHeight};
}

void CalendarToggle::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QRectF box(5.5, (height() - toggleBox) / 2.0 + 0.5, toggleBox - 1, toggleBox - 1);
    painter.setPen(QPen(m_colour, 1.5));
    painter.setBrush(isChecked() ? m_colour : tokens.surface);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (isChecked()) {
        QPainterPath tick;
        tick.moveTo(box.left() + 3, box.center().y());
        tick.lineTo(box.left() + 5.5, box.bottom() - 3.5);
        tick.lineTo(box.right() - 2.8, box.top() + 3.8);
        painter.setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect room = rect().adjusted(toggleBox + 14, 0, -6, 0);
    painter.setFont(Theme::font(TextSize::Label));
    if (!m_note.isEmpty()) {
        painter.setPen(tokens.secondary);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_note);
        room.setRight(room.right() - QFontMetrics(painter.font()).horizontalAdvance(m_note) - 6);
    }
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(isChecked() ? tokens.text : tokens.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room.width()));
}
} // namespace atlas
