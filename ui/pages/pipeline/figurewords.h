// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/figurestrip.h"

namespace atlas
{
/// A figure in words: label, number, unit, line; the explanation gives formula, period, currency, age and rows. Without
/// a value the number is "n/a" and the line says why and what to do.
[[nodiscard]] FigureView::Content figureContent(const Figure &figure, const FigureContext &context);
/// "Won in November": what the table says while it shows the records behind a figure.
[[nodiscard]] QString figureLabel(const Figure &figure, const FigureContext &context);
} // namespace atlas
