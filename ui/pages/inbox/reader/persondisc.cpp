// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/persondisc.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
PersonDisc::PersonDisc(int diameter, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void PersonDisc::setPerson(const QString &name)
{
    m_name = name;
    update();
}

void PersonDisc::draw(QPainter &painter, const QRectF &disc, const QString &name)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hover);
    painter.drawEllipse(disc);
    painter.setPen(tokens.text);
    painter.setFont(Theme::font(disc.width() < 28 ? TextSize::Label : TextSize::Body, 500));
    painter.drawText(disc, Qt::AlignCenter, format::initials(name));
}

void PersonDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_name);
}
} // namespace atlas
