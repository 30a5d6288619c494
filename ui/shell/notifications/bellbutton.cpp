// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/bellbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int bellWidth = 36;
constexpr int badgeHeight = 14;
constexpr int mostShown = 99;
} // namespace

BellButton::BellButton(QWidget *parent)
    : IconButton(u"bell"_s, parent)
{
    setFixedWidth(bellWidth);
    retranslate();
}

void BellButton::setCount(int unread)
{
    m_count = unread;
    retranslate();
    update();
}

void BellButton::retranslate()
{
    setName(m_count > 0 ? tr("Notifications: %n not read", nullptr, m_count) : tr("Notifications"));
}

void BellButton::paintEvent(QPaintEvent *event)
{
    IconButton::paintEvent(event);
    if (m_count <= 0)
        return;
    const Tokens &tokens = Theme::get().tokens();
    const QString text = m_count > mostShown ? u"99+"_s : QString::number(m_count);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextSize::Label, 600));
    const int wide = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(text) + 6);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect badge(isRightToLeft ? 0 : width() - wide, 0, wide, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(tokens.onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}
} // namespace atlas
