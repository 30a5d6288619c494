// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

namespace atlas
{
[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
/// High contrast: words at 7:1 on every ground they stand on, lines at 3:1.
[[nodiscard]] Tokens contrastLightTokens();
[[nodiscard]] Tokens contrastDarkTokens();
/// `share` of `colour` in `base`: 0 gives base, 1 gives colour. For tints of series and bars.
[[nodiscard]] QColor mixed(const QColor &base, const QColor &colour, qreal share);
/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] qreal contrastRatio(const QColor &a, const QColor &b);
/// The Qt palette that belongs to the tokens.
[[nodiscard]] QPalette paletteFor(const Tokens &tokens);
/// The program's one style sheet.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens);
} // namespace atlas
