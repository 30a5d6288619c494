// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/home/clientmargin.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/moneysupport.h"
#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int shownDueDays = 30;

HomeRow expenseRow(const TopExpense &expense)
{
    HomeRow row;
    row.app = App::Books;
    row.kind = u"expenses"_s;
    row.id = expense.expenseIds.value(0);
    row.title = expense.accountName;
    row.amount = expense.amount;
    row.records = expense.expenseIds;
    row.numbers.insert(u"count"_s, double(expense.expenseIds.size()));
    if (expense.change)
        row.numbers.insert(u"change"_s, *expense.change);
    return row;
}

HomeRow marginRow(const home::ClientMargin &client)
{
    HomeRow row;
    row.app = App::Books;
    row.kind = u"clients"_s;
    row.id = client.customerId;
    row.title = client.name;
    row.amount = client.revenue;
    row.numbers.insert(u"revenue"_s, client.revenue.toDecimal().toDouble());
    if (const std::optional<double> margin = client.margin()) {
        row.state = u"margin"_s;
        row.numbers.insert(u"margin"_s, *margin);
        row.numbers.insert(u"ratio"_s, *margin);
        row.tone = *margin < 0 ? HomeRow::Tone::Bad : *margin < 0.5 ? HomeRow::Tone::Warn : HomeRow::Tone::Good;
        if (client.minutesWithoutRate > 0)
            row.numbers.insert(u"without_rate"_s, double(client.minutesWithoutRate));
    } else if (!client.joined) {
        row.state = u"not_joined"_s;
    } else if (client.isElsewhere) {
        row.state = u"other_currency"_s;
    } else {
        row.state = u"rates_unset"_s;
    }
    return row;
}
} // namespace

HomeList overdueInvoices(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.cash)});
    if (!list.unavailable.isEmpty())
        return list;
    struct Late {
        const Invoice *invoice;
        double weight; ///< amount x days, base currency; 0: its rate is missing
    };
    QList<Late> late;
    const QString base = sources.cash->baseCurrency();
    for (const Invoice &invoice : sources.cash->books().invoices) {
        if (!invoice.isOpen() || ageBucket(invoice.due, sources.today) == AgeBucket::Current)
            continue;
        const std::optional<Money> balance = cash::inBase(invoice, invoice.balance, base);
        late.append({&invoice, balance ? double(balance->minor()) * double(invoice.due.daysTo(sources.today)) : 0});
    }
    std::sort(late.begin(), late.end(), [](const Late &a, const Late &b) {
        return std::tuple(-a.weight, a.invoice->due, a.invoice->id) <
               std::tuple(-b.weight, b.invoice->due, b.invoice->id);
    });
    for (const Late &each : std::as_const(late))
        list.rows.append(home::overdueRow(*each.invoice, sources.today));
    return home::limited(list, limit);
}

HomeList billsDue(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.cash)});
    if (!list.unavailable.isEmpty())
        return list;
    const QDate last = sources.today.addDays(shownDueDays);
    for (const Bill &bill : sources.cash->books().bills) {
        if (!bill.isOpen() || !bill.due.isValid() || bill.due > last)
            continue;
        HomeRow row = home::documentRow(u"bills"_s, bill);
        row.amount = bill.balance;
        row.date = bill.due;
        if (bill.due < sources.today) {
            row.state = u"late"_s;
            row.tone = HomeRow::Tone::Bad;
            row.numbers.insert(u"days"_s, home::daysBetween(bill.due, sources.today));
        }
        list.rows.append(row);
    }
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.date, a.title, a.id) < std::tuple(b.date, b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList invoicesToSend(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.cash)});
    if (!list.unavailable.isEmpty())
        return list;
    for (const Invoice &invoice : sources.cash->books().invoices) {
        if (invoice.status != InvoiceStatus::Draft && invoice.status != InvoiceStatus::Approved)
            continue;
        HomeRow row = home::documentRow(u"invoices"_s, invoice);
        row.amount = invoice.total;
        row.date = invoice.date;
        row.state = u"to_send"_s;
        row.tone = HomeRow::Tone::Warn;
        list.rows.append(row);
    }
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.date, a.title, a.id) < std::tuple(b.date, b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList topExpenses(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.cash)});
    if (!list.unavailable.isEmpty())
        return list;
    const QList<TopExpense> expenses =
        atlas::topExpenses(sources.cash->books(), sources.today, std::numeric_limits<int>::max());
    for (const TopExpense &expense : expenses)
        list.rows.append(expenseRow(expense));
    return home::limited(list, limit);
}

HomeList marginByClient(const HomeSources &sources, int limit)
{
    home::MarginReport report = home::marginReport(sources);
    HomeList list = home::newList({report.readAt});
    list.unavailable = report.unavailable == u"no_revenue" ? QString() : report.unavailable;
    if (!list.unavailable.isEmpty())
        return list;
    // The lowest margin first; then those that cannot be told, the largest first.
    const auto rank = [](const home::ClientMargin &client) {
        const std::optional<double> margin = client.margin();
        return std::tuple(!margin, margin.value_or(0), -client.revenue.minor(), client.name, client.customerId);
    };
    std::sort(report.clients.begin(), report.clients.end(),
              [&rank](const home::ClientMargin &a, const home::ClientMargin &b) { return rank(a) < rank(b); });
    for (const home::ClientMargin &client : std::as_const(report.clients))
        if (client.revenue.minor() > 0)
            list.rows.append(marginRow(client));
    return home::limited(list, limit);
}
} // namespace atlas::homelists
