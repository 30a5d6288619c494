// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbuttons.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace atlas
{
NavButton::NavButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(32);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

void NavButton::setCount(int count)
{
    m_count = count;
    //: accessible name of a page in the rail: %1 its name, the number of what waits there
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text()) : text());
    update();
}

QSize NavButton::sizeHint() const
{
    return {m_compact ? 40 : 160, 32};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selected : t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    constexpr int side = 18;
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int iconX = m_compact ? (width() - side) / 2 : 10;
    const QColor ink = isChecked() ? t.accentOnFill : t.secondary;
    painter.drawPixmap(seen(QRect(iconX, (height() - side) / 2, side, side)).topLeft(),
                       Theme::get().pixmap(m_iconName, side, ink, devicePixelRatioF()));
    if (!m_compact) {
        painter.setFont(Theme::font(TextSize::Body, isChecked() ? 600 : 400));
        painter.setPen(isChecked() ? t.text : t.secondary);
        QRect room = rect().adjusted(38, 0, -10, 0);
        if (m_count > 0) {
            const QString number = QString::number(m_count);
            painter.setFont(Theme::font(TextSize::Label, 500));
            const int wide = qMax(20, painter.fontMetrics().horizontalAdvance(number) + 12);
            const QRect pill(width() - wide - 8, (height() - 18) / 2, wide, 18);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.hover);
            painter.drawRoundedRect(seen(pill), 9, 9);
            painter.setPen(t.secondary);
            painter.drawText(seen(pill), Qt::AlignCenter, number);
            room.setRight(pill.left() - 6);
            painter.setFont(Theme::font(TextSize::Body, isChecked() ? 600 : 400));
            painter.setPen(isChecked() ? t.text : t.secondary);
        }
        painter.drawText(seen(room), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
}

RoleButton::RoleButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(48);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoleButton::setRole(const QString &name, const QString &hint)
{
    m_name = name;
    m_hint = hint;
    //: accessible name of the role switcher: %1 is the role in use, %2 says "Change role"
    setAccessibleName(tr("%1. %2").arg(name, hint));
    setToolTip(m_compact ? accessibleName() : QString());
    update();
}

void RoleButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? accessibleName() : QString());
    update();
}

void RoleButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(t.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    constexpr int disc = 32;
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect badge(m_compact ? (width() - disc) / 2 : 8, (height() - disc) / 2, disc, disc);
    painter.setBrush(t.accent);
    painter.drawEllipse(seen(badge));
    painter.setPen(t.onAccent);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.drawText(seen(badge), Qt::AlignCenter, m_name.left(2));
    if (m_compact) {
        return;
    }
    const int x = badge.right() + 11;
    painter.setPen(t.text);
    painter.drawText(seen(QRect(x, 5, width() - x, 19)), Qt::AlignVCenter, m_name);
    painter.setPen(t.secondary);
    painter.setFont(Theme::font(TextSize::Label));
    const QRect hint(x, 24, width() - x - 16, 17);
    painter.drawText(seen(hint), Qt::AlignVCenter, m_hint);
    const int arrowX = x + painter.fontMetrics().horizontalAdvance(m_hint) + 3;
    painter.drawPixmap(seen(QRect(arrowX, 27, 12, 12)).topLeft(),
                       Theme::get().pixmap(u"chevron-down"_s, 12, t.secondary, devicePixelRatioF()));
}
} // namespace atlas
