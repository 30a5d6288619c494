// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "ui/pages/cashflow/documents/documentform.h"

/// What differs between the documents that share a form, in Books' field names.
namespace atlas::documentkind
{
[[nodiscard]] BooksKind booksKind(DocumentForm::Kind kind);
/// Sold to a customer rather than bought from a vendor.
[[nodiscard]] bool isSale(DocumentForm::Kind kind);
[[nodiscard]] QString partyField(DocumentForm::Kind kind); ///< "customer_id" or "vendor_id"
/// "due_date", "expiry_date", "delivery_date"; empty: credit notes have none.
[[nodiscard]] QString dueField(DocumentForm::Kind kind);
/// Payment terms are part of the record (invoices and bills).
[[nodiscard]] bool hasTerms(DocumentForm::Kind kind);
/// "bill_number" where the person types the number; empty where Books numbers by itself.
[[nodiscard]] QString typedNumberField(DocumentForm::Kind kind);
[[nodiscard]] QString numberField(DocumentForm::Kind kind); ///< "invoice_number", ...
} // namespace atlas::documentkind
