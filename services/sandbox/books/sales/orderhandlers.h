// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

/// What only estimates and sales orders can do.
namespace atlas::sandbox::books::selling
{
// estimates.cpp
[[nodiscard]] Response listEstimates(Call &call);
[[nodiscard]] Response deleteEstimate(Call &call);
[[nodiscard]] Response sendEstimate(Call &call);
[[nodiscard]] Response acceptEstimate(Call &call);
[[nodiscard]] Response declineEstimate(Call &call);

// salesorders.cpp
[[nodiscard]] Response listSalesOrders(Call &call);
[[nodiscard]] Response deleteSalesOrder(Call &call);
[[nodiscard]] Response openSalesOrder(Call &call);
[[nodiscard]] Response voidSalesOrder(Call &call);
/// POST /salesorders/{id}/substatus/{code}
[[nodiscard]] Response setSubstatus(Call &call);
} // namespace atlas::sandbox::books::selling
