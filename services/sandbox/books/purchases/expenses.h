// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listExpenses(Call &call);
[[nodiscard]] Response getExpense(Call &call);
[[nodiscard]] Response createExpense(Call &call);
[[nodiscard]] Response updateExpense(Call &call);
[[nodiscard]] Response deleteExpense(Call &call);

/// The expense with the keys of the detail, or of a list row.
[[nodiscard]] QJsonObject expenseDetail(const QJsonObject &expense);
[[nodiscard]] QJsonObject expenseRow(const Call &call, const QJsonObject &expense);
/// Takes what the body says: account, paying account (whose currency the expense takes, with a silent rate of 1),
/// tax, status, sums.
[[nodiscard]] std::optional<Response> fillExpense(const Call &call, QJsonObject &expense, const QJsonObject &body,
                                                  bool fresh);

// Recurring profiles: lists, details, stop and resume.
[[nodiscard]] Response listRecurringExpenses(Call &call);
[[nodiscard]] Response getRecurringExpense(Call &call);
[[nodiscard]] Response stopRecurringExpense(Call &call);
[[nodiscard]] Response resumeRecurringExpense(Call &call);
[[nodiscard]] Response listRecurringBills(Call &call);
[[nodiscard]] Response getRecurringBill(Call &call);
[[nodiscard]] Response stopRecurringBill(Call &call);
[[nodiscard]] Response resumeRecurringBill(Call &call);
[[nodiscard]] Response listRecurringInvoices(Call &call);
[[nodiscard]] Response getRecurringInvoice(Call &call);
[[nodiscard]] Response stopRecurringInvoice(Call &call);
[[nodiscard]] Response resumeRecurringInvoice(Call &call);
} // namespace atlas::sandbox::books::buying
