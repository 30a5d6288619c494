// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/clientmargin.h"

#include "models/books/cashbook.h"
#include "models/home/clientjoin.h"
#include "models/home/homebasis.h"
#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"
#include "models/insight/figurebasics.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
/// The last twelve months, begun later where logs of earlier months were not read; invalid: not even this month's were.
DateRange marginPeriod(const HomeSources &sources)
{
    DateRange period = cash::yearUntil(sources.today);
    const QList<QDate> unread = unreadMonths(sources.delivery->snapshot(), period.from, period.to);
    if (unread.isEmpty())
        return period;
    period.from = unread.constFirst().addMonths(1); // the newest of them
    return period.from <= period.to ? period : DateRange{};
}

BooksSnapshot revenueOf(const BooksSnapshot &books, const DateRange &period)
{
    BooksSnapshot part;
    part.settings = books.settings;
    part.readAt = books.readAt;
    for (const Invoice &invoice : books.invoices)
        if (period.contains(invoice.date))
            part.invoices.append(invoice);
    for (const CreditNote &note : books.creditNotes)
        if (period.contains(note.date))
            part.creditNotes.append(note);
    return part;
}

QHash<QString, ProjectCost> costsIn(const DeliveryBook &delivery, const DateRange &period)
{
    ProjectsSnapshot part;
    part.users = delivery.snapshot().users;
    for (const TimeLog &log : delivery.snapshot().logs)
        if (period.contains(log.date))
            part.logs.append(log);
    QHash<QString, ProjectCost> byProject;
    const QList<ProjectCost> costs =
        projectCosts(part, delivery.plan(), rateCurrency(delivery.snapshot(), delivery.plan()));
    for (const ProjectCost &cost : costs)
        byProject.insert(cost.projectId, cost);
    return byProject;
}

bool hasOther(const MoneyBag &costs, const QString &base)
{
    const QList<Money> amounts = costs.amounts(base);
    return std::any_of(amounts.cbegin(), amounts.cend(),
                       [&base](const Money &amount) { return amount.currency() != base; });
}

/// Customers with expenses whose rate is missing.
QSet<QString> customersWithSuspects(const CashBook &cash, const DateRange &period)
{
    QSet<QString> customers;
    for (const Expense &expense : cash.books().expenses)
        if (!expense.customerId.isEmpty() && period.contains(expense.date) &&
            (expense.rateSuspect || expense.baseTotal.currency() != cash.baseCurrency()))
            customers.insert(expense.customerId);
    return customers;
}

QHash<QString, Money> expensesByCustomer(const CashBook &cash, const DateRange &period)
{
    QHash<QString, Money> spent;
    for (const Expense &expense : cash.books().expenses) {
        if (expense.customerId.isEmpty() || !period.contains(expense.date) || expense.rateSuspect ||
            expense.baseTotal.currency() != cash.baseCurrency())
            continue;
        Money &sum =
            spent.insert(expense.customerId, spent.value(expense.customerId, Money(0, cash.baseCurrency()))).value();
        cash::addTo(sum, expense.baseTotal);
    }
    return spent;
}

/// Builds the clients of a report.
class MarginMaker
{
public:
    MarginMaker(const HomeSources &sources, const DateRange &period)
        : m_join(sources)
        , m_base(sources.cash->baseCurrency())
        , m_costs(costsIn(*sources.delivery, period))
        , m_expenses(expensesByCustomer(*sources.cash, period))
        , m_suspects(customersWithSuspects(*sources.cash, period))
    {
    }
    void add(const ClientShare &share);
    void sumUp(MarginReport &report) const;
    QList<ClientMargin> clients;

private:
    void addHours(ClientMargin &client, const QString &accountId) const;
    ClientJoin m_join;
    QString m_base;
    QHash<QString, ProjectCost> m_costs;
    QHash<QString, Money> m_expenses;
    QSet<QString> m_suspects;
    QHash<QString, qsizetype> m_positions; ///< by account
};

void MarginMaker::add(const ClientShare &share)
{
    const QString account = m_join.accountOf(share.customerId);
    qsizetype position = account.isEmpty() ? -1 : m_positions.value(account, -1);
    if (position < 0) {
        position = clients.size();
        ClientMargin client;
        client.customerId = share.customerId;
        client.name = share.customerName;
        client.revenue = client.hours = client.expenses = Money(0, m_base);
        if (!account.isEmpty()) {
            m_positions.insert(account, position);
            addHours(client, account);
        }
        clients.append(client);
    }
    ClientMargin &client = clients[position];
    cash::addTo(client.revenue, share.revenue);
    cash::addTo(client.expenses, m_expenses.value(share.customerId, Money(0, m_base)));
    client.isElsewhere |= m_suspects.contains(share.customerId);
    client.invoiceIds.append(share.invoiceIds);
}

void MarginMaker::addHours(ClientMargin &client, const QString &accountId) const
{
    const QList<const Project *> projects = m_join.projectsOf(accountId);
    client.joined = !projects.isEmpty();
    for (const Project *project : projects) {
        const ProjectCost cost = m_costs.value(project->id);
        client.minutes += cost.minutes;
        client.minutesWithoutRate += cost.minutesWithoutRate;
        client.isElsewhere |= hasOther(cost.cost, m_base);
        cash::addTo(client.hours, cost.cost.in(m_base));
    }
}

void MarginMaker::sumUp(MarginReport &report) const
{
    report.hours = report.expenses = Money(0, m_base);
    for (const ProjectCost &cost : m_costs) {
        report.minutes += cost.minutes;
        report.minutesWithoutRate += cost.minutesWithoutRate;
        cash::addTo(report.hours, cost.cost.in(m_base));
        report.isPartial |= hasOther(cost.cost, m_base);
    }
    report.isPartial |= report.minutesWithoutRate > 0 || !m_suspects.isEmpty();
    for (const Money &spent : m_expenses)
        cash::addTo(report.expenses, spent);
}

QString whyNoMargin(const MarginReport &report)
{
    if (report.revenue.minor() <= 0)
        return u"no_revenue"_s;
    if (report.minutes == 0)
        return u"no_hours"_s;
    return report.minutes == report.minutesWithoutRate ? u"rates_unset"_s : QString();
}
} // namespace

std::optional<double> ClientMargin::margin() const
{
    if (!joined || isElsewhere || revenue.minor() <= 0 || (minutes > 0 && minutes == minutesWithoutRate))
        return std::nullopt;
    return 1.0 - double(hours.minor() + expenses.minor()) / double(revenue.minor());
}

MarginReport marginReport(const HomeSources &sources)
{
    MarginReport report;
    const Figure blank = newFigure({}, {readOf(sources.cash), readOf(sources.delivery), readOf(sources.deals)});
    report.readAt = blank.readAt;
    report.unavailable = blank.unavailable;
    if (!report.unavailable.isEmpty())
        return report;
    report.period = marginPeriod(sources);
    if (!report.period.from.isValid()) {
        report.unavailable = u"months_unread"_s;
        return report;
    }
    const BooksSnapshot books = revenueOf(sources.cash->books(), report.period);
    const cash::Tally revenue = cash::netSales(books, report.period);
    report.revenue = revenue.amount;
    report.invoiceIds = revenue.ids;
    report.isPartial = report.period.from != cash::yearUntil(sources.today).from || revenue.suspects > 0;
    MarginMaker maker(sources, report.period);
    const QList<ClientShare> shares = clientShares(books, sources.today);
    for (const ClientShare &share : shares)
        maker.add(share);
    maker.sumUp(report);
    report.clients = maker.clients;
    report.unavailable = whyNoMargin(report);
    return report;
}
} // namespace atlas::home
