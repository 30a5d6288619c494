// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// A new document from a request body, complete and summed, stored; or the refusal. `uniqueKey`: value of cf_atlas_key
/// that the record must carry (an upsert), empty for none.
[[nodiscard]] Refusal createRecord(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record,
                                   const QString &uniqueKey = {});
/// The changes of a request body put into the stored `record`; or the refusal, nothing changed.
[[nodiscard]] Refusal updateRecord(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record);

// The steps, one file an idea. Each changes `record` and refuses what Books would.

/// partydefaults.cpp: customer_id and what a document inherits from the customer.
[[nodiscard]] Refusal setCustomer(const Call &call, const DocumentKind &kind, const QJsonObject &body,
                                  QJsonObject &record);
/// currency_id and exchange_rate: the currency's stored rate when none is sent, a silent 1 when none is stored.
[[nodiscard]] Refusal setCurrencyAndRate(const Call &call, const QJsonObject &body, QJsonObject &record);
/// date, payment_terms and due_date (invoices), expiry or shipment date (orders).
[[nodiscard]] Refusal setDates(const Call &call, const DocumentKind &kind, const QJsonObject &body,
                               QJsonObject &record);
/// documentlines.cpp: replaces line_items by those of the body; rows with line_item_id keep what the body leaves out.
[[nodiscard]] Refusal setLines(Call &call, const QJsonObject &body, QJsonObject &record);
/// "10%" or an amount, not negative, at most 100 %; anything else is refused.
[[nodiscard]] Refusal checkDiscount(const QJsonValue &discount);
/// documentfields.cpp: texts, flags and amounts that need no look-up.
[[nodiscard]] Refusal setPlainFields(const QJsonObject &body, QJsonObject &record);
/// Unknown keys of the body, and of its lines, are refused; keys of the answer that cannot be written are let pass.
[[nodiscard]] Refusal checkElements(const DocumentKind &kind, const QJsonObject &body);
/// The names of body keys that change what is owed or printed: locked once paid, or opened in the French edition.
[[nodiscard]] bool touchesFiscalFields(const QJsonObject &body);

/// numbering.cpp: the automatic number, or the body's own with ignore_auto_number_generation=true.
[[nodiscard]] Refusal setNumber(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record);
/// Gives a record without number (a draft of the French edition) its number.
void ensureNumber(Call &call, const DocumentKind &kind, QJsonObject &record);
} // namespace atlas::sandbox::books::selling
