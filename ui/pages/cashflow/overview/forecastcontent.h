// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/charts/cashchart.h"

namespace atlas
{
/// The 13 weeks of a book's forecast with their words, as the chart takes them.
[[nodiscard]] CashChart::Content forecastContent(const CashBook &book);
} // namespace atlas
