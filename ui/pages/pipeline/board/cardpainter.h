// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealrow.h"
#include "ui/pages/common/cardparts.h"

namespace atlas
{
/// Draws a deal's card. The height is the same for all cards, so that a column needs no measuring.
namespace cardpainter
{
/// Height of a card, without the gap, for the present fonts.
[[nodiscard]] int height();
void paint(QPainter &painter, const QRect &card, const DealRow &row, const CardState &state);
/// The card as a picture on its own, for the pointer.
[[nodiscard]] QPixmap picture(const QSize &size, const DealRow &row, const CardState &state, qreal devicePixelRatio);
} // namespace cardpainter
} // namespace atlas
