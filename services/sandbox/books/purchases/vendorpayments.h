// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listVendorPayments(Call &call);
[[nodiscard]] Response getVendorPayment(Call &call);
[[nodiscard]] Response createVendorPayment(Call &call);
[[nodiscard]] Response updateVendorPayment(Call &call);
[[nodiscard]] Response deleteVendorPayment(Call &call);

[[nodiscard]] Response listVendorCredits(Call &call);
[[nodiscard]] Response getVendorCredit(Call &call);
[[nodiscard]] Response createVendorCredit(Call &call);
[[nodiscard]] Response updateVendorCredit(Call &call);
[[nodiscard]] Response deleteVendorCredit(Call &call);
[[nodiscard]] Response openVendorCredit(Call &call);
[[nodiscard]] Response voidVendorCredit(Call &call);
[[nodiscard]] Response draftVendorCredit(Call &call);
[[nodiscard]] Response applyVendorCredit(Call &call);   ///< POST /vendorcredits/{id}/bills
[[nodiscard]] Response vendorCreditBills(Call &call);   ///< GET /vendorcredits/{id}/bills
[[nodiscard]] Response unapplyVendorCredit(Call &call); ///< DELETE /vendorcredits/{id}/bills/{vendor_credit_bill_id}

/// The applied entries of a payment with the bill's number, dates and present balance.
void refreshApplied(const Call &call, QJsonObject &payment);
/// What is left of a vendor credit after the bills it was applied to, and its status.
void settleVendorCredit(QJsonObject &credit);
/// Adds an amount of a credit to a bill; the caller settles the bill.
[[nodiscard]] QJsonObject creditEntry(const Call &call, const QString &billId, double amount);
} // namespace atlas::sandbox::books::buying
