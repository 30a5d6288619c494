// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/home/leadsupport.h"
#include "models/insight/cashbasis.h"
#include "models/insight/figurebasics.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
Figure blankLeadFigure(const QString &id, const HomeSources &sources)
{
    Figure figure = home::newFigure(id, {home::readOf(sources.directory)}, home::chosen(sources));
    if (figure.unavailable.isEmpty())
        figure.unavailable = home::missingReason(sources, {u"Leads"_s});
    figure.truncated = figure.unavailable.isEmpty() && sources.directory->snapshot().truncated;
    return figure;
}

QList<const Lead *> leadsOf(const Figure &figure, const HomeSources &sources)
{
    return home::leadsCreatedIn(*sources.directory, {figure.from, figure.to});
}

qint64 untouchedAmong(const QList<const Lead *> &leads, const HomeSources &sources)
{
    return std::count_if(leads.cbegin(), leads.cend(),
                         [&](const Lead *lead) { return home::isUntouched(*sources.directory, *lead, sources.now); });
}

/// Campaigns of the twelve months that have a cost in the home currency.
QList<const Campaign *> costedCampaigns(const HomeSources &sources, const DateRange &year, const QString &currency)
{
    QList<const Campaign *> costed;
    for (const Campaign &campaign : sources.directory->snapshot().campaigns)
        if (year.contains(campaign.from) && home::campaignCost(campaign, currency))
            costed.append(&campaign);
    return costed;
}

/// Expense accounts about marketing or sales, by the words agencies name them with in French and English.
bool isAcquisition(const QString &accountName)
{
    static const QStringList words{u"marketing"_s, u"advertis"_s, u"publici"_s, u"prospect"_s,  u"commercia"_s,
                                   u"sales"_s,     u"salon"_s,    u"foire"_s,   u"trade show"_s};
    const QString folded = foldForSearch(accountName);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

/// Customers whose first invoice was issued in the period.
QSet<QString> newCustomers(const BooksSnapshot &books, const DateRange &period)
{
    QHash<QString, QDate> first;
    for (const Invoice &invoice : books.invoices) {
        if (!invoice.isIssued() || !invoice.date.isValid())
            continue;
        QDate &day = first[invoice.contactId];
        day = day.isValid() ? std::min(day, invoice.date) : invoice.date;
    }
    QSet<QString> customers;
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        if (period.contains(it.value()))
            customers.insert(it.key());
    return customers;
}

bool knowsAcquisitionAccount(const BooksSnapshot &books)
{
    const auto isOne = [](const BooksLedgerAccount &account) { return isAcquisition(account.name); };
    const auto isSpentOn = [](const Expense &expense) { return isAcquisition(expense.accountName); };
    return std::any_of(books.settings.accounts.cbegin(), books.settings.accounts.cend(), isOne) ||
           std::any_of(books.expenses.cbegin(), books.expenses.cend(), isSpentOn);
}
} // namespace

Figure leadsCreated(const HomeSources &sources)
{
    Figure figure = blankLeadFigure(u"leads_created"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    const QList<const Lead *> leads = leadsOf(figure, sources);
    QStringList ids;
    for (const Lead *lead : leads)
        ids.append(lead->id);
    home::setCount(figure, ids);
    if (home::missingReason(sources, home::activityModules()).isEmpty())
        figure.counts.insert(u"untouched"_s, untouchedAmong(leads, sources));
    const qsizetype before = home::leadsCreatedIn(*sources.directory, home::chosenBefore(sources)).size();
    if (before > 0)
        figure.change = double(leads.size()) / double(before) - 1.0;
    return figure;
}

Figure leadConversion(const HomeSources &sources)
{
    Figure figure = blankLeadFigure(u"lead_conversion"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    const QList<const Lead *> leads = leadsOf(figure, sources);
    qint64 converted = 0;
    for (const Lead *lead : leads) {
        figure.recordIds.append(lead->id);
        converted += lead->converted ? 1 : 0;
    }
    figure.counts = {{u"converted"_s, converted}, {u"created"_s, leads.size()}};
    if (leads.isEmpty())
        figure.unavailable = u"no_leads"_s;
    else
        figure.ratio = double(converted) / double(leads.size());
    return figure;
}

Figure speedToFirstTouch(const HomeSources &sources)
{
    Figure figure = blankLeadFigure(u"first_touch"_s, sources);
    if (figure.unavailable.isEmpty())
        figure.unavailable = home::missingReason(sources, home::activityModules());
    if (!figure.unavailable.isEmpty())
        return figure;
    const QList<const Lead *> leads = leadsOf(figure, sources);
    QList<int> minutes;
    for (const Lead *lead : leads) {
        const QDateTime touch = home::touchedAt(*sources.directory, *lead, sources.now);
        if (!touch.isValid())
            continue;
        minutes.append(int(std::max<qint64>(0, lead->created.secsTo(touch)) / 60));
        figure.recordIds.append(lead->id);
    }
    figure.counts.insert(u"untouched"_s, untouchedAmong(leads, sources));
    if (minutes.isEmpty())
        figure.unavailable = leads.isEmpty() ? u"no_leads"_s : u"no_activities"_s;
    else
        figure.counts.insert(u"hours"_s, std::lround(double(median(std::move(minutes))) / 60));
    return figure;
}

Figure campaignReturn(const HomeSources &sources)
{
    const DateRange year = cash::yearUntil(sources.today);
    Figure figure =
        home::newFigure(u"campaign_return"_s, {home::readOf(sources.directory), home::readOf(sources.deals)}, year);
    if (figure.unavailable.isEmpty())
        figure.unavailable = home::missingReason(sources, {u"Campaigns"_s});
    if (!figure.unavailable.isEmpty())
        return figure;
    figure.truncated = sources.directory->snapshot().truncated || sources.deals->truncated();
    const QString currency = home::homeCurrency(sources);
    const QList<const Campaign *> campaigns = costedCampaigns(sources, year, currency);
    Money cost(0, currency);
    for (const Campaign *campaign : campaigns) {
        cash::addTo(cost, *home::campaignCost(*campaign, currency));
        figure.recordIds.append(campaign->id);
    }
    MoneyBag won;
    for (const DealRow &row : sources.deals->rows()) {
        const bool counts =
            insight::hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won) && year.contains(row.deal.closing);
        const auto brought = [&row](const Campaign *each) { return home::isFromCampaign(row.deal, *each); };
        if (counts && std::any_of(campaigns.cbegin(), campaigns.cend(), brought))
            insight::addAmount(won, row);
    }
    const Money revenue = won.in(currency);
    const QList<Money> amounts = won.amounts(currency);
    const bool isElsewhere = std::any_of(amounts.cbegin(), amounts.cend(),
                                         [&currency](const Money &amount) { return amount.currency() != currency; });
    figure.truncated |= isElsewhere; // deals have no rate: what they won in other currencies is left out, and said
    figure.parts = {{u"won"_s, won}, {u"cost"_s, cash::bagOf(cost)}};
    if (cost.minor() <= 0)
        figure.unavailable = u"no_campaign_cost"_s;
    else if (isElsewhere && revenue.isZero())
        figure.unavailable = u"other_currency"_s;
    else
        figure.ratio = insight::quotient(revenue, cost) - 1.0;
    return figure;
}

Figure acquisitionCost(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"acquisition_cost"_s, {home::readOf(sources.cash)}, home::chosen(sources));
    if (!figure.unavailable.isEmpty())
        return figure;
    const BooksSnapshot &books = sources.cash->books();
    const DateRange period{figure.from, figure.to};
    figure.truncated = books.truncated;
    Money spent(0, sources.cash->baseCurrency());
    qint64 suspects = 0;
    for (const Expense &expense : books.expenses) {
        if (!period.contains(expense.date) || !isAcquisition(expense.accountName))
            continue;
        if (expense.rateSuspect || expense.baseTotal.currency() != spent.currency()) {
            ++suspects;
            continue;
        }
        cash::addTo(spent, expense.baseTotal);
        figure.recordIds.append(expense.id);
    }
    const qint64 customers = newCustomers(books, period).size();
    figure.counts = {{u"new_customers"_s, customers}, {u"suspect"_s, suspects}};
    figure.parts.insert(u"spent"_s, cash::bagOf(spent));
    if (!knowsAcquisitionAccount(books))
        figure.unavailable = u"no_marketing_accounts"_s;
    else if (customers == 0)
        figure.unavailable = u"no_new_customers"_s;
    else
        figure.money = cash::bagOf(Money((spent.minor() + customers / 2) / customers, spent.currency()));
    return figure;
}
} // namespace atlas::homefigures
