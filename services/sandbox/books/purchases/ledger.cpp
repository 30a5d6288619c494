// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/ledger.h"

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerentry.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// System accounts are named in the language of the organisation.
QString frenchName(const QString &name)
{
    static const QMap<QString, QString> names{{u"Output Tax"_s, u"TVA collectée"_s},
                                              {u"Input Tax"_s, u"TVA déductible"_s},
                                              {u"Discount"_s, u"Remises accordées"_s},
                                              {u"Bad Debt"_s, u"Créances irrécouvrables"_s},
                                              {u"Exchange Gain or Loss"_s, u"Écarts de change"_s},
                                              {u"Bank Fees and Charges"_s, u"Frais bancaires"_s},
                                              {u"Sales"_s, u"Prestations de services"_s}};
    return names.value(name, name);
}
} // namespace

Ledger::Ledger(const Store &store, Basis basis)
{
    LedgerWriter writer(*this, store);
    writeSales(writer, basis);
    writePurchases(writer, basis);
    writeOtherEntries(writer);
    writer.openBankAccounts();
}

double Ledger::net(const QString &accountKey, const QDate &from, const QDate &to) const
{
    return nets(from, to).value(accountKey);
}

QMap<QString, double> Ledger::nets(const QDate &from, const QDate &to) const
{
    QMap<QString, double> sums;
    for (const LedgerLine &line : m_lines) {
        const bool inside = (!from.isValid() || line.date >= from) && (!to.isValid() || line.date <= to);
        if (inside)
            sums[line.account] += line.debit - line.credit;
    }
    for (double &sum : sums)
        sum = cents(sum);
    return sums;
}

LedgerWriter::LedgerWriter(Ledger &ledger, const Store &store)
    : m_ledger(ledger)
    , m_store(store)
{
}

QString LedgerWriter::remember(const LedgerAccount &account)
{
    m_ledger.m_accounts.insert(account.key(), account);
    return account.key();
}

QString LedgerWriter::account(const QString &id, const QString &otherwise)
{
    if (m_ledger.m_accounts.contains(id))
        return id;
    const QJsonObject record = accountRecord(m_store, id);
    if (record.isEmpty())
        return otherwise;
    return remember({id, textOf(record, u"account_name"), textOf(record, u"account_type")});
}

QString LedgerWriter::system(const QString &type, const QString &name)
{
    const bool byType = type == u"accounts_receivable" || type == u"accounts_payable";
    for (const QString &known : {name, frenchName(name)}) {
        const QJsonObject record = accountOfType(m_store, type, known);
        if (!record.isEmpty() && (byType || textOf(record, u"account_name") == known))
            return remember({textOf(record, u"account_id"), textOf(record, u"account_name"), type});
    }
    return remember({QString(), name, type});
}

QString LedgerWriter::receivable()
{
    return system(u"accounts_receivable"_s, u"Accounts Receivable"_s);
}

QString LedgerWriter::payable()
{
    return system(u"accounts_payable"_s, u"Accounts Payable"_s);
}

QString LedgerWriter::sales()
{
    return system(u"income"_s, u"Sales"_s);
}

QString LedgerWriter::cost()
{
    return system(u"cost_of_goods_sold"_s, u"Cost of Goods Sold"_s);
}

QString LedgerWriter::taxAccount(const QString &idKey, const QString &type, const QString &name)
{
    for (const auto &[id, tax] : m_store.of(kind::taxes).all()) {
        const QString key = account(textOf(tax, idKey), {});
        if (!key.isEmpty())
            return key;
    }
    return system(type, name);
}

QString LedgerWriter::outputTax()
{
    return taxAccount(u"tax_account_id"_s, u"other_current_liability"_s, u"Output Tax"_s);
}

QString LedgerWriter::inputTax()
{
    return taxAccount(u"purchase_tax_account_id"_s, u"other_current_asset"_s, u"Input Tax"_s);
}

QString LedgerWriter::exchange()
{
    return system(u"other_expense"_s, u"Exchange Gain or Loss"_s);
}

void LedgerWriter::add(const QList<LedgerLine> &lines)
{
    m_ledger.m_lines.append(lines);
}

void LedgerWriter::openBankAccounts()
{
    LedgerLine about;
    about.date = QDate(2000, 1, 1); // before any report's period
    about.entityType = u"opening_balance"_s;
    const QMap<QString, double> explained = m_ledger.nets({}, {});
    for (const auto &[id, bank] : m_store.of(kind::bankAccounts).all()) {
        const double stored = numberOf(bank, u"bcy_balance", numberOf(bank, u"balance"));
        const double opening = cents(stored - explained.value(id));
        if (opening == 0)
            continue;
        LedgerEntry entry(*this, about, 1);
        entry.debit(account(id, {}), opening);
        entry.credit(system(u"equity"_s, u"Opening Balance Offset"_s), opening);
        entry.close();
    }
}

LedgerEntry::LedgerEntry(LedgerWriter &writer, const LedgerLine &about, double rate)
    : m_writer(writer)
    , m_about(about)
    , m_rate(rate)
{
}

void LedgerEntry::post(const QString &account, double amount, double rate)
{
    const double base = cents(amount * rate);
    if (base == 0)
        return;
    LedgerLine line = m_about;
    line.account = account;
    line.debit = base > 0 ? base : 0;
    line.credit = base < 0 ? -base : 0;
    m_sum += base;
    m_lines.append(line);
}

void LedgerEntry::close()
{
    if (cents(m_sum) != 0)
        post(m_writer.exchange(), -m_sum, 1);
    m_writer.add(m_lines);
    m_lines.clear();
    m_sum = 0;
}
} // namespace atlas::sandbox::books::buying
