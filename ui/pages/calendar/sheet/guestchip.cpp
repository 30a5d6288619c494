// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/guestchip.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int guestChipHeight = 26, guestChipInset = 10, guestCross = 18, guestChipWidest = 360;
} // namespace

GuestChip::GuestChip(const QString &email, const QString &answer, QWidget *parent)
    : QAbstractButton(parent)
    , m_email(email)
    , m_answer(answer)
{
    setObjectName(u"guestChip"_s);
    setText(email);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(guestChipHeight);
}

QSize GuestChip::sizeHint() const
{
    const int email = QFontMetrics(Theme::font(TextSize::Body)).horizontalAdvance(m_email);
    const int answer =
        m_answer.isEmpty() ? 0 : QFontMetrics(Theme::font(TextSize::Label)).horizontalAdvance(m_answer) + 8;
    return {qMin(guestChipWidest, 2 * guestChipInset + email + answer + guestCross), guestChipHeight};
}

QSize GuestChip::minimumSizeHint() const
{
    return {120, guestChipHeight};
}

void GuestChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || hasFocus();
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.border, 1));
    painter.setBrush(isDown() ? tokens.selected : isHot ? tokens.hover : tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    QRect room = rect().adjusted(guestChipInset, 0, -guestChipInset - guestCross, 0);
    if (!m_answer.isEmpty()) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(tokens.secondary);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_answer);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(m_answer) - 8);
    }
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(isEnabled() ? tokens.text : tokens.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_email, Qt::ElideMiddle, room.width()));
    const QPointF middle(width() - guestChipInset - 4, height() / 2.0);
    painter.setPen(QPen(isHot ? tokens.text : tokens.secondary, 1.4));
    painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5));
    painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5));
}

void GuestChip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool GuestChip::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}
} // namespace atlas
