// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/booksbuilder.h"

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/cents.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

qint64 baseAmount(qint64 amount, double rate)
{
    return books::exact::baseCents(amount, 100, rate);
}

QString termsLabel(int days)
{
    return days == 0 ? u"Payable à réception"_s : u"Net %1"_s.arg(days);
}

QList<QStringList> tableRows(const QString &table)
{
    QList<QStringList> rows;
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows.append(line.split(u'|'));
    return rows;
}

BooksBuilder::BooksBuilder(books::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_today(today)
    , m_zone("Europe/Paris")
{
}

void BooksBuilder::build()
{
    buildOrganisation();
    buildUsers();
    buildCurrencies();
    buildTaxes();
    buildAccounts();
    buildItems();
    buildBankAccounts();
    buildCustomers();
    buildVendors();
    emitRecurringInvoices();
    emitRecurringBills();
    emitRecurringExpenses();
    planInvoices();
    emitInvoices();
    emitCreditNotes();
    emitReceipts();
    finishInvoices();
    planBills();
    emitBills();
    emitVendorPayments();
    finishBills();
    emitPurchaseOrders();
    planExpenses();
    emitExpenses();
    emitEstimates();
    emitSalesOrders();
    emitBankTransactions();
    setBalances();
    books::settleAllContacts(m_store);
}

qint64 BooksBuilder::stampMs(const QDate &day, int salt) const
{
    // Documents of today were made before anybody came to work.
    const int from = day < m_today ? 8 * 3600 + 1800 : 0, width = day < m_today ? 10 * 3600 : 60;
    const int second = from + int((quint32(salt) * 2654435761u >> 8) % quint32(width));
    return m_zone.instant(day, second) * 1000;
}

QString BooksBuilder::stamp(const QDate &day, int salt) const
{
    return books::stampAt(stampMs(day, salt));
}

void BooksBuilder::putCurrency(QJsonObject &record, const QString &code, double rate) const
{
    const CurrencyRow currency = m_currencies.value(code);
    record.insert(u"currency_id"_s, currency.id);
    record.insert(u"currency_code"_s, code);
    record.insert(u"currency_symbol"_s, currency.symbol);
    record.insert(u"exchange_rate"_s, rate);
    record.insert(u"price_precision"_s, 2);
}

void BooksBuilder::putOrigin(QJsonObject &record, const QDate &created, const QDate &modified, int salt) const
{
    const QString first = stamp(created, salt);
    record.insert(u"created_time"_s, first);
    record.insert(u"last_modified_time"_s, modified > created ? stamp(modified, salt + 1) : first);
    record.insert(u"created_by_id"_s, m_userId);
    record.insert(u"created_by_name"_s, m_userName);
    record.insert(u"created_by"_s, m_userName);
    record.insert(u"last_modified_by_id"_s, m_userId);
}

double BooksBuilder::rate(const QString &code, const QDate &day)
{
    const qint64 number = day.toJulianDay();
    if (code == u"USD")
        return double(9180 + number * 37 % 200) / 10000.0;
    if (code == u"GBP")
        return double(11520 + number * 53 % 160) / 10000.0;
    return code == u"CHF" ? 1.0512 : 1.0;
}

const TaxRow &BooksBuilder::taxFor(const ContactPlan &customer) const
{
    return customer.country == u"France" ? m_taxes.first() : m_taxes.last();
}

const AccountRow &BooksBuilder::account(const QString &code) const
{
    const auto found = m_accounts.constFind(code);
    Q_ASSERT_X(found != m_accounts.constEnd(), "BooksBuilder", qPrintable(code));
    return *found;
}
} // namespace atlas::sandbox::dataset

namespace atlas::sandbox::books
{
void generateBooks(Store &store, quint32 seed, int scale, const QDate &today)
{
    dataset::BooksBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::books
