// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace atlas
{
struct Tokens;

/// Which colour a line icon takes. A token is looked up when painting, so that icons follow the theme by themselves.
struct IconTint {
    QColor fixed;                      ///< if valid, always this
    QColor Tokens::*token = nullptr;   ///< else this token; nullptr: text
    QColor Tokens::*checked = nullptr; ///< for the On state, if set
};

/// An icon of resources/icons, rendered for the size and scale it is drawn at.
[[nodiscard]] QIcon lineIcon(const QString &name, const IconTint &tint);
/// The icon as pixels, `size` in logical pixels. Cached by name, size, colour and scale. Null for an unknown name.
[[nodiscard]] QPixmap lineIconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
} // namespace atlas
