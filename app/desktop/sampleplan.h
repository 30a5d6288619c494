// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "models/projects/workplan.h"

namespace atlas
{
/// What an agency of 25 people pays beside its bills, from the month of `today` on: payroll, social charges, VAT,
/// freelancers; and the floor its bank asks for. For the sample data only.
[[nodiscard]] CashPlan sampleCashPlan(const QDate &today);
/// 35 hours a week, and the public holidays of France from the year of `today` to the next one's end. For the sample
/// data only.
[[nodiscard]] WorkPlan sampleWorkPlan(const QDate &today);
} // namespace atlas
