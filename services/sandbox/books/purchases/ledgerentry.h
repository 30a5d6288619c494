// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/purchases/ledger.h"

namespace atlas::sandbox::books::buying
{
/// Resolves accounts and writes the entries of documents into a ledger.
class LedgerWriter
{
public:
    LedgerWriter(Ledger &ledger, const Store &store);
    [[nodiscard]] const Store &store() const { return m_store; }
    /// The key of a recorded account; `otherwise` when the id is unknown.
    [[nodiscard]] QString account(const QString &id, const QString &otherwise);
    /// The key of a system account: of the chart by type and name, English or French (receivables and payables by type
    /// alone), else one of that name.
    [[nodiscard]] QString system(const QString &type, const QString &name);
    [[nodiscard]] QString receivable();
    [[nodiscard]] QString payable();
    [[nodiscard]] QString sales();
    [[nodiscard]] QString cost();
    [[nodiscard]] QString outputTax();
    [[nodiscard]] QString inputTax();
    [[nodiscard]] QString exchange();
    void add(const QList<LedgerLine> &lines);
    /// Balances of bank accounts that no entry explains.
    void openBankAccounts();

private:
    [[nodiscard]] QString remember(const LedgerAccount &account);
    [[nodiscard]] QString taxAccount(const QString &idKey, const QString &type, const QString &name);
    Ledger &m_ledger;
    const Store &m_store;
};

/// One entry while it is written: debits and credits in the document's currency, converted by its rate.
class LedgerEntry
{
public:
    LedgerEntry(LedgerWriter &writer, const LedgerLine &about, double rate);
    void debit(const QString &account, double amount) { post(account, amount, m_rate); }
    void credit(const QString &account, double amount) { post(account, -amount, m_rate); }
    /// At another rate than the entry's: an invoice settled by a later payment.
    void debitAt(const QString &account, double amount, double rate) { post(account, amount, rate); }
    void creditAt(const QString &account, double amount, double rate) { post(account, -amount, rate); }
    /// Writes the entry; what does not balance is exchange gain or loss.
    void close();

private:
    void post(const QString &account, double amount, double rate);
    LedgerWriter &m_writer;
    LedgerLine m_about;
    double m_rate;
    QList<LedgerLine> m_lines;
    double m_sum = 0;
};

/// The documents of the store, one function a kind of them.
void writeSales(LedgerWriter &writer, Ledger::Basis basis);
void writePurchases(LedgerWriter &writer, Ledger::Basis basis);
void writeOtherEntries(LedgerWriter &writer); ///< expenses, journals, bank transactions
/// Issued: neither draft nor void nor waiting for approval.
[[nodiscard]] bool issued(const QJsonObject &document);
/// Lines, discount, shipping, adjustment and tax of a document on the accounts of its lines, times `share`: above 0
/// credits them (an invoice, a vendor credit), below 0 debits them (a credit note, a bill). `sale`: which tax account.
void postContent(LedgerWriter &writer, LedgerEntry &entry, const QJsonObject &document, bool sale, double share);
/// Date, number, contact and reference of a document for its lines.
[[nodiscard]] LedgerLine aboutDocument(const QJsonObject &document, const QString &type, const QString &idField,
                                       const QString &numberField);
} // namespace atlas::sandbox::books::buying
