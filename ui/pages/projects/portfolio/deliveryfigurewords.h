// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/figurestrip.h"

namespace atlas
{
/// A figure of delivery or time in words: label, number, unit, line; the explanation gives formula, period, age and
/// rows. Without a value the number is "n/a" and the line says why.
[[nodiscard]] FigureView::Content deliveryFigureContent(const Figure &figure, const FigureContext &context);
/// "Overdue tasks": what a list says while it shows the records behind a figure.
[[nodiscard]] QString deliveryFigureLabel(const Figure &figure);
} // namespace atlas
