// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealrow.h"

#include <QPainter>

namespace atlas
{
/// How a card stands at the moment.
struct CardState {
    bool selected = false, hovered = false, focused = false;
    bool ghost = false;  ///< being dragged: only its dashed outline stays
    bool saving = false; ///< shown changed, not confirmed by Zoho yet
    bool lifted = false; ///< under the pointer: accent edge
    QDate today;
};

/// Draws a deal's card. The height is the same for all cards, so that a column needs no measuring.
namespace cardpainter
{
inline constexpr int gap = 8;     ///< between two cards, px
inline constexpr int padding = 9; ///< inside a card, px
/// Height of a card, without the gap, for the present fonts.
[[nodiscard]] int height();
void paint(QPainter &painter, const QRect &card, const DealRow &row, const CardState &state);
/// The card as a picture on its own, for the pointer.
[[nodiscard]] QPixmap picture(const QSize &size, const DealRow &row, const CardState &state, qreal devicePixelRatio);
} // namespace cardpainter
} // namespace atlas
