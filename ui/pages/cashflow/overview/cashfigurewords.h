// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/pages/common/figurestrip.h"

namespace atlas
{
/// A figure of the cash page in words: label, number, unit, line; the explanation gives formula, period, currency, age
/// and rows. Without a value the number is "n/a" and the line says why and what to do.
[[nodiscard]] FigureView::Content cashFigureContent(const Figure &figure, const FigureContext &context,
                                                    const CashBook &book);
/// "DSO, 90 days": what a list says while it shows the records behind a figure.
[[nodiscard]] QString cashFigureLabel(const Figure &figure);
/// Major units of an amount, for charts.
[[nodiscard]] double majorUnits(const Money &amount);
/// A chart's value in words, rounded to whole units.
[[nodiscard]] QString majorWords(double value, const QString &currency);
} // namespace atlas
