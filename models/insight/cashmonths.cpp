// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Money in and out: months, burn, runway, what was collected.

#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"
#include "models/insight/figurebasics.h"

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kBurnMonths = 3;
constexpr int kCollectedDays = 90;

/// Collects movements into months that follow each other.
class MonthLedger
{
public:
    MonthLedger(const QString &base, const QDate &today, int count)
        : m_base(base)
        , m_first(QDate(today.year(), today.month(), 1).addMonths(1 - count))
    {
        for (int i = 0; i < count; ++i)
            months.append(CashMonth{m_first.addMonths(i), Money(0, base), Money(0, base), {}, {}, 0});
    }
    /// `amount` counts in the base currency; one in another, or none at all, has no usable rate.
    void book(const QDate &day, const Money &amount, bool suspect, bool incoming, const QString &id)
    {
        const int month = (day.year() - m_first.year()) * 12 + day.month() - m_first.month();
        if (!day.isValid() || month < 0 || month >= months.size())
            return;
        CashMonth &into = months[month];
        if (suspect || amount.currency() != m_base) {
            ++into.suspects;
            return;
        }
        cash::addTo(incoming ? into.in : into.out, amount);
        (incoming ? into.inIds : into.outIds).append(id);
    }
    QList<CashMonth> months;

private:
    QString m_base;
    QDate m_first;
};

Money lessRefunds(const BooksPayment &payment)
{
    Money kept = payment.baseAmount;
    cash::subtractFrom(kept, payment.baseRefunded);
    return kept;
}

/// Sums of months first to last - 1.
CashMonth spanOf(const QList<CashMonth> &months, qsizetype first, qsizetype last, const QString &base)
{
    CashMonth span{months.at(first).month, Money(0, base), Money(0, base), {}, {}, 0};
    for (qsizetype i = first; i < last; ++i) {
        cash::addTo(span.in, months.at(i).in);
        cash::addTo(span.out, months.at(i).out);
        span.inIds += months.at(i).inIds;
        span.outIds += months.at(i).outIds;
        span.suspects += months.at(i).suspects;
    }
    return span;
}

// Rounded half away from zero.
Money monthlyBurn(const CashMonth &span)
{
    const qint64 burn = cash::sumOf(span.out.minor(), -span.in.minor());
    const qint64 rest = burn % kBurnMonths;
    const qint64 rounding = rest * 2 >= kBurnMonths ? 1 : rest * 2 <= -kBurnMonths ? -1 : 0;
    return Money(burn / kBurnMonths + rounding, span.in.currency());
}

bool moves(const CashMonth &span)
{
    return !span.inIds.isEmpty() || !span.outIds.isEmpty();
}
} // namespace

QList<CashMonth> cashMonths(const BooksSnapshot &books, const QDate &today, int count)
{
    MonthLedger ledger(cash::baseCurrency(books), today, count);
    for (const BooksPayment &payment : books.customerPayments)
        ledger.book(payment.date, lessRefunds(payment), payment.rateSuspect, true, "customer_payment:"_L1 + payment.id);
    for (const BooksPayment &payment : books.vendorPayments)
        ledger.book(payment.date, lessRefunds(payment), payment.rateSuspect, false, "vendor_payment:"_L1 + payment.id);
    for (const Expense &expense : books.expenses)
        ledger.book(expense.date, expense.baseTotal, expense.rateSuspect, false, "expense:"_L1 + expense.id);
    return ledger.months;
}

Figure netBurnFigure(const BooksSnapshot &books, const QDate &today)
{
    const QString base = cash::baseCurrency(books);
    const QList<CashMonth> months = cashMonths(books, today, 2 * kBurnMonths + 1);
    const CashMonth before = spanOf(months, 0, kBurnMonths, base);
    const CashMonth span = spanOf(months, kBurnMonths, 2 * kBurnMonths, base);
    const QDate lastDay = months.constLast().month.addDays(-1);
    Figure figure = cash::newFigure(u"net_burn"_s, books, {span.month, lastDay});
    figure.recordIds = span.inIds + span.outIds;
    figure.counts.insert(u"months"_s, kBurnMonths);
    figure.counts.insert(u"suspect"_s, span.suspects);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (!moves(span)) {
        figure.unavailable = u"no_movements"_s;
        return figure;
    }
    const Money burn = monthlyBurn(span);
    figure.money = cash::bagOf(burn);
    figure.parts.insert(u"in"_s, cash::bagOf(span.in));
    figure.parts.insert(u"out"_s, cash::bagOf(span.out));
    if (!moves(before))
        return figure;
    const Money previous = monthlyBurn(before);
    figure.parts.insert(u"previous"_s, cash::bagOf(previous));
    if (previous.minor() > 0) { // a share of what was not spent says nothing
        figure.change = insight::relativeChange(burn, previous);
        figure.changeCurrency = base;
    }
    return figure;
}

Figure runwayFigure(const BooksSnapshot &books, const QDate &today)
{
    const QString base = cash::baseCurrency(books);
    const Figure balance = cashBalanceFigure(books);
    const Figure burn = netBurnFigure(books, today);
    Figure figure = burn;
    figure.id = u"runway"_s;
    figure.money.reset();
    figure.change.reset();
    figure.changeCurrency.clear();
    figure.parts.clear();
    if (figure.unavailable.isEmpty())
        figure.unavailable = balance.unavailable;
    if (!figure.unavailable.isEmpty())
        return figure;
    const Money cashNow = balance.money->in(base);
    const Money burnt = burn.money->in(base);
    figure.parts.insert(u"cash"_s, cash::bagOf(cashNow));
    figure.parts.insert(u"burn"_s, cash::bagOf(burnt));
    if (burnt.minor() <= 0)
        figure.unavailable = u"profitable"_s;
    else
        figure.ratio = std::max(0.0, insight::quotient(cashNow, burnt));
    return figure;
}

Figure collectedFigure(const BooksSnapshot &books, const QDate &today)
{
    const DateRange period = cash::daysUntil(today, kCollectedDays);
    const cash::Tally invoiced = cash::netSales(books, period);
    Figure figure = cash::newFigure(u"collected"_s, books, period);
    Money collected(0, cash::baseCurrency(books));
    int suspects = invoiced.suspects;
    for (const BooksPayment &payment : books.customerPayments) {
        if (!period.contains(payment.date))
            continue;
        const bool usable = !payment.rateSuspect && payment.baseAmount.currency() == collected.currency();
        if (usable) {
            cash::addTo(collected, lessRefunds(payment));
            figure.recordIds.append(payment.id);
        } else {
            ++suspects;
        }
    }
    figure.counts.insert(u"suspect"_s, suspects);
    figure.parts.insert(u"collected"_s, cash::bagOf(collected));
    figure.parts.insert(u"invoiced"_s, cash::bagOf(invoiced.amount));
    if (!figure.unavailable.isEmpty())
        return figure;
    if (invoiced.amount.minor() <= 0)
        figure.unavailable = u"no_sales"_s;
    else
        figure.ratio = insight::quotient(collected, invoiced.amount);
    return figure;
}
} // namespace atlas
