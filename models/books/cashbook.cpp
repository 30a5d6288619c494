// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"

#include "models/insight/cashbasis.h"
#include "models/insight/cashindex.h"

namespace atlas
{
namespace
{
/// Finds records of a list by id. Places are learned when first asked for and believed as long as the record there has
/// the id, so that the list may change under them.
template <class Record>
class PlaceIndex
{
public:
    void listChanged() { m_stale = true; }
    [[nodiscard]] const Record *find(const QList<Record> &records, const QString &id)
    {
        const Record *record = recordAt(records, id);
        if (record || !m_stale)
            return record;
        m_stale = false;
        m_places.clear();
        m_places.reserve(records.size());
        for (qsizetype i = 0; i < records.size(); ++i)
            m_places.insert(records.at(i).id, i);
        return recordAt(records, id);
    }

private:
    [[nodiscard]] const Record *recordAt(const QList<Record> &records, const QString &id) const
    {
        const qsizetype place = m_places.value(id, -1);
        return place >= 0 && place < records.size() && records.at(place).id == id ? &records.at(place) : nullptr;
    }
    QHash<QString, qsizetype> m_places;
    bool m_stale = true;
};
} // namespace

struct CashBook::Private {
    BooksSnapshot books;
    CashPlan plan;
    QDate today;
    QString base = cash::baseCurrency({});
    // Empty: not made since something changed.
    std::optional<CashIndex> index;
    std::optional<CashForecast> forecast;
    PlaceIndex<Invoice> invoices;
    PlaceIndex<Bill> bills;
    PlaceIndex<Estimate> estimates;
    PlaceIndex<PurchaseOrder> purchaseOrders;
    PlaceIndex<Expense> expenses;
    PlaceIndex<BooksContact> contacts;
    const CashIndex &indexed()
    {
        if (!index)
            index = cashIndex(books);
        return *index;
    }
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
    d->base = cash::baseCurrency(d->books);
    d->index.reset();
    d->invoices.listChanged();
    d->bills.listChanged();
    d->estimates.listChanged();
    d->purchaseOrders.listChanged();
    d->expenses.listChanged();
    d->contacts.listChanged();
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
        d->forecast = cashForecast(d->books, d->indexed(), d->plan, d->today);
    return *d->forecast;
}

const QString &CashBook::baseCurrency() const
{
    return d->base;
}

const Invoice *CashBook::invoice(const QString &id) const
{
    return d->invoices.find(d->books.invoices, id);
}

const Bill *CashBook::bill(const QString &id) const
{
    return d->bills.find(d->books.bills, id);
}

const Estimate *CashBook::estimate(const QString &id) const
{
    return d->estimates.find(d->books.estimates, id);
}

const PurchaseOrder *CashBook::purchaseOrder(const QString &id) const
{
    return d->purchaseOrders.find(d->books.purchaseOrders, id);
}

const Expense *CashBook::expense(const QString &id) const
{
    return d->expenses.find(d->books.expenses, id);
}

const BooksContact *CashBook::contact(const QString &id) const
{
    return d->contacts.find(d->books.contacts, id);
}

PaymentBehaviour CashBook::behaviour(const QString &customerId) const
{
    return d->indexed().behaviour.value(customerId);
}
} // namespace atlas
