// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashforecast.h"

#include "models/insight/cashbasis.h"
#include "models/insight/cashmovements.h"

#include <algorithm>

namespace atlas
{
using cash::Expected;
using cash::Horizon;

namespace
{
/// In and out of each day of the horizon, minor units of the base currency.
struct DailyFlow {
    explicit DailyFlow(const Horizon &horizon, const std::vector<Expected> &movements)
    {
        for (const Expected &movement : movements) {
            qint64 &sum = (movement.incoming ? in : out)[size_t(horizon.dayOf(movement.expected))];
            sum = cash::sumOf(sum, movement.amount);
        }
    }
    std::array<qint64, Horizon::kMaxDays> in{}, out{};
};

// All that is expected within the 13 weeks, by day; of one day in the order of the sources.
std::vector<Expected> withinWeeks(const Horizon &horizon, const std::vector<Expected> &receipts,
                                  std::vector<Expected> others)
{
    std::vector<Expected> movements;
    movements.reserve(receipts.size() + others.size());
    std::copy_if(receipts.begin(), receipts.end(), std::back_inserter(movements),
                 [&](const Expected &receipt) { return horizon.contains(receipt.expected); });
    movements.insert(movements.end(), others.begin(), others.end());
    std::stable_sort(movements.begin(), movements.end(),
                     [](const Expected &a, const Expected &b) { return a.expected < b.expected; });
    return movements;
}

CashWeek weekOfFlow(int number, const Horizon &horizon, const DailyFlow &flow, qint64 opening, const QString &base)
{
    CashWeek week;
    const int first = horizon.firstDayOf(number);
    const int last = horizon.lastDayOf(number);
    qint64 balance = opening;
    qint64 in = 0;
    qint64 out = 0;
    std::optional<qint64> lowest;
    for (int day = first; day <= last; ++day) {
        in = cash::sumOf(in, flow.in[size_t(day)]);
        out = cash::sumOf(out, flow.out[size_t(day)]);
        balance = cash::sumOf(cash::sumOf(balance, flow.in[size_t(day)]), -flow.out[size_t(day)]);
        if (!lowest || balance < *lowest) {
            lowest = balance;
            week.lowestDay = horizon.first().addDays(day);
        }
    }
    week.number = number + 1;
    week.from = horizon.first().addDays(first);
    week.to = horizon.first().addDays(last);
    week.opening = Money(opening, base);
    week.in = Money(in, base);
    week.out = Money(out, base);
    week.closing = Money(balance, base);
    week.lowest = Money(lowest.value_or(opening), base);
    return week;
}

void findLowPoint(CashForecast &forecast, const std::optional<Money> &floor)
{
    const auto lowest =
        std::min_element(forecast.weeks.cbegin(), forecast.weeks.cend(),
                         [](const CashWeek &a, const CashWeek &b) { return a.lowest.minor() < b.lowest.minor(); });
    forecast.lowestWeek = int(lowest - forecast.weeks.cbegin());
    forecast.lowestDay = lowest->lowestDay;
    forecast.lowest = lowest->lowest;
    if (!floor || floor->currency() != forecast.currency)
        return;
    for (CashWeek &week : forecast.weeks)
        week.underFloor = week.lowest.minor() < floor->minor();
    if (forecast.lowest.minor() < floor->minor())
        forecast.underFloorBy = Money(cash::sumOf(floor->minor(), -forecast.lowest.minor()), forecast.currency);
}

CashForecast beginForecast(const CashIndex &index)
{
    CashForecast forecast;
    forecast.currency = index.base;
    forecast.opening = Money(index.opening, index.base);
    forecast.accountCount = index.accountCount;
    forecast.invoiceCount = int(index.invoices.size());
    forecast.billCount = int(index.bills.size());
    forecast.leftOut = index.leftOut;
    forecast.suspectRates = index.suspectRates;
    return forecast;
}
} // namespace

CashForecast cashForecast(const BooksSnapshot &books, const CashIndex &index, const CashPlan &plan, const QDate &today)
{
    CashForecast forecast = beginForecast(index);
    const Horizon horizon(today);
    const std::vector<Expected> receipts = cash::expectedReceipts(books, index, plan, today);
    const std::vector<Expected> movements =
        withinWeeks(horizon, receipts, cash::otherMovements(books, index, plan, horizon, forecast));
    const DailyFlow flow(horizon, movements);
    qint64 balance = index.opening;
    for (int number = 0; number < Horizon::kWeeks; ++number) {
        CashWeek &week = forecast.weeks[size_t(number)];
        week = weekOfFlow(number, horizon, flow, balance, index.base);
        balance = week.closing.minor();
    }
    for (const Expected &movement : movements)
        forecast.weeks[size_t(horizon.weekOf(horizon.dayOf(movement.expected)))].movements.append(
            cash::movementOf(movement, books, plan, index.base));
    findLowPoint(forecast, plan.floor);
    forecast.deciding = cash::decidingInvoices(books, index, plan, receipts, forecast);
    return forecast;
}

CashForecast cashForecast(const BooksSnapshot &books, const CashPlan &plan, const QDate &today)
{
    return cashForecast(books, cashIndex(books), plan, today);
}
} // namespace atlas
