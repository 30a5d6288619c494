// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listBills(Call &call);
[[nodiscard]] Response getBill(Call &call);
[[nodiscard]] Response createBill(Call &call);
[[nodiscard]] Response updateBill(Call &call);
[[nodiscard]] Response deleteBill(Call &call);
[[nodiscard]] Response openBill(Call &call);
[[nodiscard]] Response voidBill(Call &call);
[[nodiscard]] Response submitBill(Call &call);
[[nodiscard]] Response approveBill(Call &call);
[[nodiscard]] Response billPayments(Call &call);
[[nodiscard]] Response deleteBillPayment(Call &call);
[[nodiscard]] Response creditBill(Call &call); ///< POST /bills/{id}/credits

/// The bill as it reads today: an open one becomes overdue by itself.
[[nodiscard]] QJsonObject billToday(const Call &call, const QJsonObject &bill);
/// The bill with all keys of the detail.
[[nodiscard]] QJsonObject billDetail(const Call &call, const QJsonObject &bill);
/// What vendor payments applied to a bill: {payment, entry of its "bills"}.
struct BillPayment {
    QJsonObject payment, entry;
};
[[nodiscard]] QList<BillPayment> paymentsOf(const Store &store, const QString &billId);
/// Sums what was applied to the bill, writes balance and status, settles its vendor.
void settleBill(const Call &call, const QString &billId);
/// The bill may take `amount` of this vendor's money; the refusal otherwise.
[[nodiscard]] std::optional<Response> billRefusal(const Call &call, const QString &billId, const QString &vendorId,
                                                  double amount);
} // namespace atlas::sandbox::books::buying
