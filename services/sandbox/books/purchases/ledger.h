// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

namespace atlas::sandbox::books::buying
{
struct LedgerAccount {
    QString id; ///< empty: an account the chart does not have, told by its name
    QString name, type;
    [[nodiscard]] QString key() const { return id.isEmpty() ? name : id; }
};

/// One side of an entry, in base currency. Either debit or credit is 0.
struct LedgerLine {
    QDate date;
    QString account; ///< key of the account
    double debit = 0, credit = 0;
    QString entityType; ///< "invoice", "customer_payment", ...
    QString transactionId, number, contactId, contactName, reference;
};

/// Double-entry view of all documents of the organisation, as Books derives it: issued invoices, credit notes, bills,
/// vendor credits, payments, expenses, published journals and bank transactions. Every entry balances: what rounding
/// and differing rates leave over is exchange gain or loss. The balances of bank accounts are those stored: what the
/// entries do not explain was there in the beginning.
class Ledger
{
public:
    enum class Basis { Accrual, Cash }; ///< Cash: income and cost count when paid
    explicit Ledger(const Store &store, Basis basis = Basis::Accrual);
    [[nodiscard]] const QList<LedgerLine> &lines() const { return m_lines; }
    [[nodiscard]] const QMap<QString, LedgerAccount> &accounts() const { return m_accounts; }
    /// Debits less credits of an account between two days, both included; invalid: no bound.
    [[nodiscard]] double net(const QString &accountKey, const QDate &from, const QDate &to) const;
    /// The nets of all accounts with at least one line in the period.
    [[nodiscard]] QMap<QString, double> nets(const QDate &from, const QDate &to) const;

private:
    friend class LedgerWriter;
    QList<LedgerLine> m_lines;
    QMap<QString, LedgerAccount> m_accounts;
};
} // namespace atlas::sandbox::books::buying
