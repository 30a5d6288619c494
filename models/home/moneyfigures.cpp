// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"
#include "models/insight/figurebasics.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
constexpr int dueDays = 30;

/// The figure of the cash page, unless there are no books yet.
template <class Make>
Figure cashFigure(const QString &id, const HomeSources &sources, const Make &make)
{
    const Figure blank = home::newFigure(id, {home::readOf(sources.cash)});
    return blank.unavailable.isEmpty() ? make(sources.cash->books()) : blank;
}

Figure blankCashFigure(const QString &id, const HomeSources &sources, const DateRange &period = {})
{
    Figure figure = home::newFigure(id, {home::readOf(sources.cash)}, period);
    figure.truncated = figure.unavailable.isEmpty() && sources.cash->books().truncated;
    return figure;
}
} // namespace

Figure cashNow(const HomeSources &sources)
{
    return cashFigure(u"cash_balance"_s, sources, cashBalanceFigure);
}

Figure lowPoint(const HomeSources &sources)
{
    return cashFigure(u"low_point"_s, sources, [&](const BooksSnapshot &books) {
        Figure figure = lowPointFigure(sources.cash->forecast(), books.readAt);
        figure.truncated = books.truncated;
        return figure;
    });
}

Figure runway(const HomeSources &sources)
{
    return cashFigure(u"runway"_s, sources,
                      [&](const BooksSnapshot &books) { return runwayFigure(books, sources.today); });
}

Figure dso(const HomeSources &sources)
{
    return cashFigure(u"dso"_s, sources, [&](const BooksSnapshot &books) { return dsoFigure(books, sources.today); });
}

Figure dpo(const HomeSources &sources)
{
    return cashFigure(u"dpo"_s, sources, [&](const BooksSnapshot &books) { return dpoFigure(books, sources.today); });
}

Figure netBurn(const HomeSources &sources)
{
    return cashFigure(u"net_burn"_s, sources,
                      [&](const BooksSnapshot &books) { return netBurnFigure(books, sources.today); });
}

Figure concentration(const HomeSources &sources)
{
    return cashFigure(u"concentration"_s, sources,
                      [&](const BooksSnapshot &books) { return concentrationFigure(books, sources.today); });
}

Figure receivablesOverdue(const HomeSources &sources)
{
    Figure figure = blankCashFigure(u"receivables_overdue"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    const Ageing ageing = atlas::receivablesAgeing(sources.cash->books(), sources.today);
    QStringList ids;
    for (size_t bucket = size_t(AgeBucket::To30); bucket < ageing.recordIds.size(); ++bucket)
        ids.append(ageing.recordIds[bucket]);
    home::setCount(figure, ids);
    figure.money = cash::bagOf(ageing.overdue);
    figure.parts.insert(u"total"_s, cash::bagOf(ageing.total));
    figure.counts.insert(u"suspect"_s, ageing.suspectIds.size());
    return figure;
}

Figure payablesDue(const HomeSources &sources)
{
    Figure figure = blankCashFigure(u"payables_due"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    const QDate last = sources.today.addDays(dueDays);
    cash::Tally due(sources.cash->baseCurrency());
    for (const Bill &bill : sources.cash->books().bills) {
        if (!bill.isOpen() || !bill.due.isValid() || bill.due > last)
            continue;
        if (const std::optional<Money> balance = cash::inBase(bill, bill.balance, due.amount.currency()))
            due.add(bill.id, *balance);
        else
            ++due.suspects;
    }
    home::setCount(figure, due.ids);
    figure.to = last;
    figure.money = cash::bagOf(due.amount);
    figure.counts.insert(u"suspect"_s, due.suspects);
    return figure;
}

Figure invoiced(const HomeSources &sources)
{
    Figure figure = blankCashFigure(u"invoiced"_s, sources, home::chosen(sources));
    if (!figure.unavailable.isEmpty())
        return figure;
    const BooksSnapshot &books = sources.cash->books();
    const cash::Tally now = cash::netSales(books, {figure.from, figure.to});
    const cash::Tally before = cash::netSales(books, home::chosenBefore(sources));
    home::setCount(figure, now.ids);
    figure.money = cash::bagOf(now.amount);
    figure.parts.insert(u"previous"_s, cash::bagOf(before.amount));
    figure.counts.insert(u"suspect"_s, now.suspects);
    figure.change = insight::relativeChange(now.amount, before.amount);
    if (figure.change)
        figure.changeCurrency = now.amount.currency();
    return figure;
}

Figure collected(const HomeSources &sources)
{
    Figure figure = blankCashFigure(u"collected_period"_s, sources, home::chosen(sources));
    if (!figure.unavailable.isEmpty())
        return figure;
    const DateRange period{figure.from, figure.to};
    const cash::Tally invoiced = cash::netSales(sources.cash->books(), period);
    cash::Tally collected(sources.cash->baseCurrency());
    for (const BooksPayment &payment : sources.cash->books().customerPayments) {
        if (!period.contains(payment.date))
            continue;
        if (payment.rateSuspect || payment.baseAmount.currency() != collected.amount.currency()) {
            ++collected.suspects;
            continue;
        }
        collected.add(payment.id, payment.baseAmount);
        if (payment.baseRefunded.currency() == collected.amount.currency())
            cash::subtractFrom(collected.amount, payment.baseRefunded);
    }
    figure.recordIds = collected.ids;
    figure.counts.insert(u"suspect"_s, collected.suspects + invoiced.suspects);
    figure.parts = {{u"collected"_s, cash::bagOf(collected.amount)}, {u"invoiced"_s, cash::bagOf(invoiced.amount)}};
    if (invoiced.amount.minor() <= 0)
        figure.unavailable = u"no_invoices"_s;
    else
        figure.ratio = insight::quotient(collected.amount, invoiced.amount);
    return figure;
}
} // namespace atlas::homefigures
