// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/purchases/ledger.h"

/// The ledger's lines as the accountant module shows them.
namespace atlas::sandbox::books::buying
{
/// "asset", "liability", "equity", "income" or "expense" of an account type; empty if unknown.
[[nodiscard]] QString accountGroup(const QString &accountType);
/// Whether an account of this type grows by debits: assets and costs.
[[nodiscard]] bool isDebitAccount(const QString &accountType);
/// "other_income" as "Other Income".
[[nodiscard]] QString formattedWord(const QString &word);
/// An amount of base currency for people: "€848.00". Never to be parsed.
[[nodiscard]] QString formattedMoney(const Store &store, double amount);
/// The last ten lines of an account, newest first, as the account's detail lists them.
[[nodiscard]] QJsonArray recentTransactions(const Store &store, const Ledger &ledger, const QString &accountId);
/// GET /chartofaccounts/accounttransactions: filters date*, amount*, transaction_type; newest first.
[[nodiscard]] Response pagedLines(const Call &call, const Ledger &ledger, const QStringList &accountIds);
/// GET /registers/{ids}/transactions within the period of filter_by.
[[nodiscard]] Response registerAnswer(const Call &call, const Ledger &ledger, const QStringList &accountIds);
} // namespace atlas::sandbox::books::buying
