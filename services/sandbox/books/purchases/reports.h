// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/purchases/ledger.h"
#include "services/sandbox/books/purchases/period.h"

/// The reports that live organisations answer although no description has them. Amounts are in base currency and name
/// none; group_by is ignored. All are sums over the store's documents.
namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response profitAndLoss(Call &call); ///< cash_based=true: paid income and cost only
[[nodiscard]] Response balanceSheet(Call &call);
[[nodiscard]] Response cashFlow(Call &call);
[[nodiscard]] Response trialBalance(Call &call);
/// Overdue balances by days late; `date`, `report_date` or a custom to_date sets the day.
[[nodiscard]] Response receivablesAging(Call &call);
[[nodiscard]] Response payablesAging(Call &call);
[[nodiscard]] Response salesByCustomer(Call &call);
[[nodiscard]] Response customerBalances(Call &call);
[[nodiscard]] Response invoiceDetails(Call &call);
[[nodiscard]] Response expensesByCategory(Call &call);
[[nodiscard]] Response taxSummary(Call &call);

/// A node of a report tree; `children` null: a node without account_transactions.
[[nodiscard]] QJsonObject treeNode(const QString &name, double total, const QJsonValue &children = {},
                                   const QString &totalLabel = {});
/// One leaf for each account of these types with an amount: `sign` 1 shows debits as positive, -1 credits.
struct Leaves {
    QJsonArray nodes;
    double total = 0;
};
[[nodiscard]] Leaves leavesOf(const Ledger &ledger, const QMap<QString, double> &nets, const QStringList &types,
                              double sign);
/// The amount in base currency, by the document's own rate.
[[nodiscard]] double inBase(const QJsonObject &document, double amount);
/// {"code":0,"message":"success",key:value,"page_context":{...}}.
[[nodiscard]] Response reportAnswer(const QString &key, const QJsonValue &value, const Period &period);
} // namespace atlas::sandbox::books::buying
