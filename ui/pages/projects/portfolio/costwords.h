// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

/// How the portfolio says what a project cost.
namespace atlas::costwords
{
/// "12 300 €", "12 300 € / 20 000 €" beside a budget, "12 300 € · 45 % n/a" where the cost of a part of the hours is
/// not known; "n/a" where it is of none; empty: no hours. Whole units.
[[nodiscard]] QString cell(const CostShare &share);
/// The rule, the exact amounts, and what is missing and why, one a line.
[[nodiscard]] QString explanation(const CostShare &share);
} // namespace atlas::costwords
