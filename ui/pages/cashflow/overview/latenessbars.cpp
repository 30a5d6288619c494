// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/latenessbars.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
namespace
{
constexpr int kBars = 6;
constexpr int kBarWidth = 7;
constexpr int kBarGap = 3;
constexpr int kFullHeight = 16;
} // namespace

LatenessBars::LatenessBars(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFixedSize(sizeHint());
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LatenessBars::setDays(const QList<int> &days, int scale)
{
    m_days = days;
    m_scale = std::max(1, scale);
    update();
}

QSize LatenessBars::sizeHint() const
{
    return {kBars * kBarWidth + (kBars - 1) * kBarGap, kFullHeight};
}

void LatenessBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::get().tokens().series[1]);
    for (int i = 0; i < m_days.size() && i < kBars; ++i) {
        const double tall = std::max(2.0, double(kFullHeight) * std::max(0, m_days.at(i)) / m_scale);
        painter.drawRoundedRect(QRectF(i * (kBarWidth + kBarGap), kFullHeight - tall, kBarWidth, tall), 1, 1);
    }
}
} // namespace atlas
