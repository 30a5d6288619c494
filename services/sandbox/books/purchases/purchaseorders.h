// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listPurchaseOrders(Call &call);
[[nodiscard]] Response getPurchaseOrder(Call &call); ///< or its PDF
[[nodiscard]] Response createPurchaseOrder(Call &call);
[[nodiscard]] Response updatePurchaseOrder(Call &call);
[[nodiscard]] Response deletePurchaseOrder(Call &call);
[[nodiscard]] Response openPurchaseOrder(Call &call);
[[nodiscard]] Response billPurchaseOrder(Call &call); ///< status/billed
[[nodiscard]] Response cancelPurchaseOrder(Call &call);
[[nodiscard]] Response draftPurchaseOrder(Call &call);
[[nodiscard]] Response submitPurchaseOrder(Call &call);
[[nodiscard]] Response approvePurchaseOrder(Call &call);
[[nodiscard]] Response rejectPurchaseOrder(Call &call);
[[nodiscard]] Response purchaseOrderMail(Call &call); ///< the prefilled content
[[nodiscard]] Response mailPurchaseOrder(Call &call);

/// GET /bills/editpage/frompurchaseorders?purchaseorder_ids=: what is not billed yet, as a bill to be sent.
[[nodiscard]] Response billFromPurchaseOrders(Call &call);
/// The unbilled lines of the orders as lines of a bill; a refusal for unknown ids, other vendors or cancelled orders.
[[nodiscard]] QJsonArray unbilledLines(const Call &call, const QStringList &orderIds, std::optional<Response> &refusal);
/// Counts the lines of a bill in its orders (`sign` 1) or takes them out again (-1): quantity_billed, billed_status,
/// status, bills.
void countBilled(const Call &call, const QJsonObject &bill, int sign);
} // namespace atlas::sandbox::books::buying
