// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QDate>
#include <QPainter>

namespace atlas
{
/// How a card of a board stands at the moment.
struct CardState {
    bool selected = false, hovered = false, focused = false;
    bool ghost = false;  ///< being dragged: only its dashed outline stays
    bool saving = false; ///< shown changed, not confirmed by Zoho yet
    bool lifted = false; ///< under the pointer: accent edge
    QDate today;
};

/// What cards of all boards are drawn with. Sizes in px.
namespace cardparts
{
inline constexpr int gap = 8;       ///< between two cards
inline constexpr int padding = 9;   ///< inside a card
inline constexpr int discSize = 20; ///< of a person's initials
[[nodiscard]] int lineHeight(const QFont &font);
/// Up to two lines, the second elided. Returns the bottom of the text.
int drawName(QPainter &painter, const QRect &area, const QString &name, const QFont &font);
/// Right-aligned text with an icon (may be empty) before it. Returns the left edge of what was drawn.
int drawRight(QPainter &painter, int right, const QRect &line, const QString &text, const QString &icon,
              const QColor &colour);
void drawFrame(QPainter &painter, const QRect &card, const CardState &state);
void drawGhost(QPainter &painter, const QRect &card, const QString &name);
/// The initials of a person in a disc at the left of `line`; nothing for an empty name.
void drawInitials(QPainter &painter, const QRect &line, const QString &name);
/// A card as a picture on its own with its flat shadow, for the pointer. `paint` draws the lifted card.
[[nodiscard]] QPixmap picture(const QSize &size, qreal devicePixelRatio,
                              const std::function<void(QPainter &painter, const QRect &card)> &paint);
} // namespace cardparts
} // namespace atlas
