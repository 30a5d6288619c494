// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashfigures.h"

#include "models/insight/cashbasis.h"
#include "models/insight/cashforecast.h"

namespace atlas
{
using namespace Qt::StringLiterals;

Figure cashBalanceFigure(const BooksSnapshot &books)
{
    Figure figure = cash::newFigure(u"cash_balance"_s, books);
    Money balance(0, cash::baseCurrency(books));
    MoneyBag other;
    qint64 others = 0;
    for (const BankAccount &account : books.bankAccounts) {
        if (!account.active || !account.isCash())
            continue;
        if (account.balance.currency() == balance.currency()) {
            cash::addTo(balance, account.balance);
            figure.recordIds.append(account.id);
        } else {
            other.add(account.balance);
            ++others;
        }
    }
    figure.counts.insert(u"accounts"_s, figure.recordIds.size());
    figure.counts.insert(u"other_accounts"_s, others);
    figure.parts.insert(u"other"_s, other);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (figure.recordIds.isEmpty())
        figure.unavailable = u"no_bank_account"_s;
    else
        figure.money = cash::bagOf(balance);
    return figure;
}

Figure lowPointFigure(const CashForecast &forecast, const QDateTime &readAt)
{
    BooksSnapshot age;
    age.readAt = readAt;
    Figure figure = cash::newFigure(u"low_point"_s, age, {forecast.weeks.front().from, forecast.weeks.back().to});
    for (const DecidingInvoice &invoice : forecast.deciding)
        figure.recordIds.append(invoice.invoiceId);
    figure.counts.insert(u"suspect"_s, forecast.suspectRates);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (forecast.accountCount == 0) {
        figure.unavailable = u"no_bank_account"_s;
        return figure;
    }
    figure.money = cash::bagOf(forecast.lowest);
    figure.counts.insert(u"week"_s, forecast.lowestWeek + 1);
    figure.counts.insert(u"day"_s, forecast.lowestDay.toJulianDay());
    if (forecast.underFloorBy)
        figure.parts.insert(u"under_floor"_s, cash::bagOf(*forecast.underFloorBy));
    return figure;
}

QList<Figure> cashFigures(const BooksSnapshot &books, const CashForecast &forecast, const QDate &today)
{
    Figure lowPoint = lowPointFigure(forecast, books.readAt);
    lowPoint.truncated = books.truncated;
    return {cashBalanceFigure(books),
            dsoFigure(books, today),
            dsoCountbackFigure(books, today),
            dpoFigure(books, today),
            netBurnFigure(books, today),
            runwayFigure(books, today),
            lowPoint,
            concentrationFigure(books, today),
            collectedFigure(books, today),
            invoicedMonthFigure(books, today)};
}
} // namespace atlas
