// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashbasis.h"
#include "models/insight/cashmovements.h"

#include <algorithm>

namespace atlas::cash
{
namespace
{
constexpr qsizetype kMostDeciding = 20;

/// How an open invoice stands to the low point; compared as a tuple, smallest first.
struct Standing {
    int lowers = 0;       ///< 0: would lift it
    int underFloor = 0;   ///< 0: would lift it over the floor
    int reach = 0;        ///< 0: overdue, 1: due by the low point, 2: due later
    qint64 negated = 0;   ///< minus its amount
    QDate due, expected;  ///< of equal amounts the earlier
    qsizetype place = -1; ///< in CashIndex::invoices
    friend auto operator<=>(const Standing &a, const Standing &b)
    {
        const auto key = [](const Standing &s) {
            return std::tuple(s.lowers, s.underFloor, s.reach, s.negated, s.due.toJulianDay(), s.expected.toJulianDay(),
                              s.place);
        };
        return key(a) <=> key(b);
    }
};

Standing standingOf(const Expected &receipt, qsizetype place, const CashForecast &forecast, const QDate &today)
{
    Standing standing;
    standing.place = place;
    standing.negated = -receipt.amount;
    standing.due = receipt.due;
    standing.expected = receipt.expected;
    standing.lowers = receipt.expected > forecast.lowestDay ? 0 : 1;
    if (standing.lowers)
        return standing;
    const bool lifts = forecast.underFloorBy && receipt.amount >= forecast.underFloorBy->minor();
    standing.underFloor = lifts ? 0 : 1;
    const QDate due = receipt.due.isValid() ? receipt.due : receipt.expected; // as if it were due then
    standing.reach = due < today ? 0 : due <= forecast.lowestDay ? 1 : 2;
    return standing;
}

DecidingInvoice describe(const Standing &standing, const Expected &receipt, const BooksSnapshot &books,
                         const CashIndex &index, const CashPlan &plan, const CashForecast &forecast)
{
    const Horizon horizon(forecast.weeks.front().from);
    const Invoice &invoice = books.invoices.at(receipt.row);
    DecidingInvoice deciding;
    deciding.invoiceId = invoice.id;
    deciding.number = invoice.number;
    deciding.customerId = invoice.contactId;
    deciding.customerName = invoice.contactName;
    deciding.amount = Money(receipt.amount, index.base);
    deciding.due = receipt.due;
    deciding.expected = receipt.expected;
    deciding.expectedWeek =
        horizon.contains(receipt.expected) ? horizon.weekOf(horizon.dayOf(receipt.expected)) + 1 : Horizon::kWeeks + 1;
    deciding.daysLate = receipt.due.isValid() ? int(receipt.due.daysTo(horizon.first())) : 0;
    deciding.behaviour = index.behaviour.value(invoice.contactId);
    deciding.overridden = plan.expectedDates.value(invoice.id).isValid();
    deciding.lifts = !standing.lowers;
    deciding.liftsOverFloor = deciding.lifts && !standing.underFloor;
    deciding.balanceIf = forecast.lowest;
    if (deciding.lifts)
        addTo(deciding.balanceIf, deciding.amount);
    else
        subtractFrom(deciding.balanceIf, deciding.amount);
    deciding.lastReminder = invoice.lastReminder;
    return deciding;
}
} // namespace

QList<DecidingInvoice> decidingInvoices(const BooksSnapshot &books, const CashIndex &index, const CashPlan &plan,
                                        const std::vector<Expected> &receipts, const CashForecast &forecast)
{
    const QDate today = forecast.weeks.front().from;
    std::vector<Standing> standings;
    standings.reserve(receipts.size());
    for (size_t place = 0; place < receipts.size(); ++place)
        standings.push_back(standingOf(receipts[place], qsizetype(place), forecast, today));
    const qsizetype count = std::min(kMostDeciding, qsizetype(standings.size()));
    std::partial_sort(standings.begin(), standings.begin() + count, standings.end());
    QList<DecidingInvoice> deciding;
    deciding.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Standing &standing = standings[size_t(i)];
        deciding.append(describe(standing, receipts[size_t(standing.place)], books, index, plan, forecast));
    }
    return deciding;
}
} // namespace atlas::cash
