// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/pages/common/entrylist.h"

/// What a customer's panel tells about the past, from the book alone.
namespace atlas::customerhistory
{
/// Invoices, credit notes and payments, newest first; invoices lead to themselves.
[[nodiscard]] QList<PanelEntry> entries(const CashBook &book, const QString &customerId);
/// Balances of open invoices past their due date, by currency.
[[nodiscard]] MoneyBag overdue(const CashBook &book, const QString &customerId);
} // namespace atlas::customerhistory
