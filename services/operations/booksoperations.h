// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class BooksService;

/// books_list_invoices, books_create_invoice, books_get_invoice, books_list_customers, books_get_balance,
/// books_list_expenses. `books` may be null: then only the table is wanted and nothing may be run.
[[nodiscard]] QList<Operation> booksOperations(BooksService *books);
} // namespace atlas
