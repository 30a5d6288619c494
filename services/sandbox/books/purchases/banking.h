// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
[[nodiscard]] Response listBankAccounts(Call &call);
[[nodiscard]] Response getBankAccount(Call &call);
[[nodiscard]] Response createBankAccount(Call &call);
[[nodiscard]] Response updateBankAccount(Call &call);
[[nodiscard]] Response deleteBankAccount(Call &call);
[[nodiscard]] Response activateBankAccount(Call &call);
[[nodiscard]] Response deactivateBankAccount(Call &call);
[[nodiscard]] Response importStatement(Call &call); ///< POST /bankstatements: feed lines

[[nodiscard]] Response listBankTransactions(Call &call);
[[nodiscard]] Response getBankTransaction(Call &call);
[[nodiscard]] Response createBankTransaction(Call &call);
[[nodiscard]] Response deleteBankTransaction(Call &call);
[[nodiscard]] Response matchCandidates(Call &call); ///< GET /banktransactions/uncategorized/{id}/match
[[nodiscard]] Response matchTransaction(Call &call);
[[nodiscard]] Response unmatchTransaction(Call &call);
[[nodiscard]] Response excludeTransaction(Call &call);
[[nodiscard]] Response restoreTransaction(Call &call);
[[nodiscard]] Response categorizeTransaction(Call &call);

/// The row of a transaction: a transfer's are stored under keys of their own. nullptr: unknown.
[[nodiscard]] const QJsonObject *bankTransaction(const Store &store, const QString &id);
/// The row with the keys of the detail.
[[nodiscard]] QJsonObject bankTransactionDetail(const QJsonObject &row);
/// Enters a transaction of the bank module: moves one or two own accounts. Returns its id.
[[nodiscard]] std::optional<QString> enterTransaction(const Call &call, const QJsonObject &body,
                                                      std::optional<Response> &refusal);
/// Feed lines of an account that wait for a category.
[[nodiscard]] int uncategorizedOf(const Store &store, const QString &accountId);
/// The waiting feed line of the path's id, else the refusal.
[[nodiscard]] const QJsonObject *feedLine(const Call &call, const QString &status, std::optional<Response> &refusal);
/// Puts feed lines behind a transaction of the books; they no longer stand alone.
void joinFeedLine(const Call &call, const QString &key, const QJsonObject &feed, const QString &status);
} // namespace atlas::sandbox::books::buying
