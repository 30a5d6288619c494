// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/figurestrip.h"

namespace atlas
{
class CashBook;

/// A figure of a home in words: as its own page says it where it has one, with the home's words for the others.
/// `cash` may be nullptr: figures of the cash page are then said to be not read.
[[nodiscard]] FigureView::Content homeFigureContent(const Figure &figure, const FigureContext &context,
                                                    const CashBook *cash);
} // namespace atlas
