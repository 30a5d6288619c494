// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"

#include "models/insight/cashindex.h"

namespace atlas
{
namespace
{
template <class Record>
QHash<QString, qsizetype> placesOf(const QList<Record> &records)
{
    QHash<QString, qsizetype> places;
    places.reserve(records.size());
    for (qsizetype i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id, i);
    return places;
}

template <class Record>
const Record *recordAt(const QList<Record> &records, const QHash<QString, qsizetype> &places, const QString &id)
{
    const auto place = places.constFind(id);
    return place == places.cend() ? nullptr : &records.at(*place);
}
} // namespace

struct CashBook::Private {
    BooksSnapshot books;
    CashPlan plan;
    QDate today;
    CashIndex index = cashIndex({});
    std::optional<CashForecast> forecast; ///< empty: not made since something changed
    QHash<QString, qsizetype> invoices, bills, estimates, purchaseOrders, expenses, contacts;
};

CashBook::CashBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->today = QDate::currentDate();
}

CashBook::~CashBook() = default;

void CashBook::setSnapshot(const BooksSnapshot &snapshot, const QDate &today)
{
    d->books = snapshot;
    d->today = today;
    d->index = cashIndex(d->books);
    d->invoices = placesOf(d->books.invoices);
    d->bills = placesOf(d->books.bills);
    d->estimates = placesOf(d->books.estimates);
    d->purchaseOrders = placesOf(d->books.purchaseOrders);
    d->expenses = placesOf(d->books.expenses);
    d->contacts = placesOf(d->books.contacts);
    d->forecast.reset();
    Q_EMIT booksChanged();
    Q_EMIT forecastChanged();
}

void CashBook::setToday(const QDate &today)
{
    if (today == d->today)
        return;
    d->today = today;
    d->forecast.reset();
    Q_EMIT booksChanged();
    Q_EMIT forecastChanged();
}

void CashBook::setPlan(const CashPlan &plan)
{
    if (plan == d->plan)
        return;
    d->plan = plan;
    d->forecast.reset();
    Q_EMIT forecastChanged();
}

const BooksSnapshot &CashBook::books() const
{
    return d->books;
}

const CashPlan &CashBook::plan() const
{
    return d->plan;
}

QDate CashBook::today() const
{
    return d->today;
}

const CashForecast &CashBook::forecast() const
{
    if (!d->forecast)
        d->forecast = cashForecast(d->books, d->index, d->plan, d->today);
    return *d->forecast;
}

const QString &CashBook::baseCurrency() const
{
    return d->index.base;
}

const Invoice *CashBook::invoice(const QString &id) const
{
    return recordAt(d->books.invoices, d->invoices, id);
}

const Bill *CashBook::bill(const QString &id) const
{
    return recordAt(d->books.bills, d->bills, id);
}

const Estimate *CashBook::estimate(const QString &id) const
{
    return recordAt(d->books.estimates, d->estimates, id);
}

const PurchaseOrder *CashBook::purchaseOrder(const QString &id) const
{
    return recordAt(d->books.purchaseOrders, d->purchaseOrders, id);
}

const Expense *CashBook::expense(const QString &id) const
{
    return recordAt(d->books.expenses, d->expenses, id);
}

const BooksContact *CashBook::contact(const QString &id) const
{
    return recordAt(d->books.contacts, d->contacts, id);
}

PaymentBehaviour CashBook::behaviour(const QString &customerId) const
{
    return d->index.behaviour.value(customerId);
}
} // namespace atlas
