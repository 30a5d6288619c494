// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/leadsupport.h"
#include "models/insight/figurebasics.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
using insight::hasOutcome;

HomeRow dealRowOf(const DealRow &row, const DealBook &deals)
{
    HomeRow shown;
    shown.app = App::Crm;
    shown.kind = u"deals"_s;
    shown.id = row.deal.id;
    shown.title = row.deal.name;
    shown.with = row.deal.account.name;
    shown.amount = row.deal.amount;
    shown.date = row.deal.closing;
    shown.note = deals.pipeline().stages.at(row.stageIndex).display;
    return shown;
}

/// What weighs on a deal most: late, then quiet, then without a next step.
void markDeal(HomeRow &shown, const DealRow &row, const QDate &today)
{
    if (row.flags.overdue) {
        shown.state = u"late"_s;
        shown.tone = HomeRow::Tone::Bad;
        shown.numbers.insert(u"days"_s, home::daysBetween(row.deal.closing, today));
    } else if (row.flags.rotting) {
        shown.state = u"quiet"_s;
        shown.tone = HomeRow::Tone::Warn;
        shown.numbers.insert(u"days"_s, row.quietDays);
    } else if (row.flags.noNextStep) {
        shown.state = u"no_next_step"_s;
        shown.tone = HomeRow::Tone::Warn;
    }
}

QList<const DealRow *> openDeals(const DealBook &deals)
{
    QList<const DealRow *> open;
    for (const DealRow &row : deals.rows())
        if (hasOutcome(row, deals.pipeline(), StageOutcome::Open))
            open.append(&row);
    return open;
}

HomeRow leadRow(const Lead &lead, const QDate &today)
{
    HomeRow row;
    row.app = App::Crm;
    row.kind = u"leads"_s;
    row.id = lead.id;
    row.title = home::personName(lead.firstName, lead.lastName, lead.email);
    row.with = lead.company;
    row.note = lead.source;
    row.date = home::localDay(lead.created);
    row.state = u"new"_s;
    const int days = home::daysBetween(row.date, today);
    row.numbers.insert(u"days"_s, days);
    row.tone = days > 7 ? HomeRow::Tone::Bad : days > 1 ? HomeRow::Tone::Warn : HomeRow::Tone::Neutral;
    return row;
}

/// Leads nobody is to call any more, by Zoho's standard statuses.
bool isGivenUp(const Lead &lead)
{
    static const QStringList words{u"lost lead"_s, u"junk lead"_s, u"not qualified"_s};
    return words.contains(foldForSearch(lead.status));
}

/// Running, planned, ended; without days: as if running.
int campaignOrder(const Campaign &campaign, const QDate &today)
{
    if (campaign.from.isValid() && campaign.from > today)
        return 1;
    return campaign.to.isValid() && campaign.to < today ? 2 : 0;
}

/// Whether a lead came by the campaign: as the deal it became says, else by its own source.
bool isLeadOf(const Lead &lead, const Campaign &campaign, const HomeSources &sources)
{
    const DealRow *deal =
        sources.deals && !lead.convertedDeal.id.isEmpty() ? sources.deals->row(lead.convertedDeal.id) : nullptr;
    if (deal && !deal->deal.campaign.id.isEmpty())
        return deal->deal.campaign.id == campaign.id;
    const DateRange period{campaign.from, campaign.to};
    return home::namesCampaign(lead.source, campaign) && period.contains(home::localDay(lead.created));
}

/// A deal that names the campaign is its own, whenever it was made; one whose source does, while the campaign ran.
bool isDealOf(const Deal &deal, const Campaign &campaign)
{
    const DateRange period{campaign.from, campaign.to};
    return home::isFromCampaign(deal, campaign) &&
           (!deal.campaign.id.isEmpty() || period.contains(home::localDay(deal.created)));
}

/// What a campaign brought: leads, and won deals of each currency.
void addResults(HomeRow &row, const Campaign &campaign, const HomeSources &sources, const QString &currency)
{
    if (home::missingReason(sources, {u"Leads"_s}).isEmpty()) {
        const QList<Lead> &leads = sources.directory->snapshot().leads;
        row.numbers.insert(u"leads"_s, double(std::count_if(leads.cbegin(), leads.cend(), [&](const Lead &lead) {
                               return isLeadOf(lead, campaign, sources);
                           })));
    }
    if (!home::readOf(sources.deals).isValid())
        return;
    MoneyBag won;
    for (const DealRow &deal : sources.deals->rows())
        if (hasOutcome(deal, sources.deals->pipeline(), StageOutcome::Won) && isDealOf(deal.deal, campaign))
            insight::addAmount(won, deal);
    row.brought = won.amounts(currency);
}

HomeRow campaignRow(const Campaign &campaign, const HomeSources &sources)
{
    static const QStringList states{u"running"_s, u"planned"_s, u"ended"_s};
    const QString currency = home::homeCurrency(sources);
    HomeRow row;
    row.app = App::Crm;
    row.kind = u"campaigns"_s;
    row.id = campaign.id;
    row.title = campaign.name;
    row.note = campaign.type;
    row.date = campaign.to.isValid() ? campaign.to : campaign.from;
    row.state = states.at(campaignOrder(campaign, sources.today));
    row.tone = row.state == u"running" ? HomeRow::Tone::Good : HomeRow::Tone::Neutral;
    row.amount = campaign.actualCost ? campaign.actualCost : campaign.budgetedCost;
    if (const std::optional<Money> cost = home::campaignCost(campaign, currency))
        row.numbers.insert(u"cost"_s, cost->toDecimal().toDouble());
    addResults(row, campaign, sources, currency);
    return row;
}
} // namespace

HomeList strategicDeals(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.deals)});
    if (!list.unavailable.isEmpty())
        return list;
    // Currencies cannot be compared: those of the home currency lead, the others follow by theirs.
    const QString currency = home::homeCurrency(sources);
    const auto rank = [&currency](const DealRow *row) {
        const std::optional<Money> weighted = row->deal.weighted();
        const bool isHome = weighted && weighted->currency() == currency;
        return std::tuple(!isHome, weighted ? -weighted->minor() : 0, row->deal.name, row->deal.id);
    };
    QList<const DealRow *> open = openDeals(*sources.deals);
    std::sort(open.begin(), open.end(), [&rank](const DealRow *a, const DealRow *b) { return rank(a) < rank(b); });
    for (const DealRow *row : std::as_const(open)) {
        list.rows.append(dealRowOf(*row, *sources.deals));
        markDeal(list.rows.last(), *row, sources.today);
    }
    return home::limited(list, limit);
}

HomeList quietDeals(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.deals)});
    if (!list.unavailable.isEmpty())
        return list;
    QList<const DealRow *> quiet = openDeals(*sources.deals);
    quiet.removeIf([](const DealRow *row) { return !row->flags.rotting; });
    std::sort(quiet.begin(), quiet.end(), [](const DealRow *a, const DealRow *b) {
        return std::tuple(-a->quietDays, a->deal.name, a->deal.id) <
               std::tuple(-b->quietDays, b->deal.name, b->deal.id);
    });
    for (const DealRow *row : std::as_const(quiet)) {
        HomeRow shown = dealRowOf(*row, *sources.deals);
        shown.state = u"quiet"_s;
        shown.tone = HomeRow::Tone::Warn;
        shown.numbers.insert(u"days"_s, row->quietDays);
        list.rows.append(shown);
    }
    return home::limited(list, limit);
}

HomeList newLeads(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, QStringList{u"Leads"_s} + home::activityModules());
    if (!list.unavailable.isEmpty())
        return list;
    QList<const Lead *> untouched;
    for (const Lead &lead : sources.directory->snapshot().leads)
        if (!isGivenUp(lead) && home::isUntouched(*sources.directory, lead, sources.now))
            untouched.append(&lead);
    std::sort(untouched.begin(), untouched.end(), [](const Lead *a, const Lead *b) {
        return std::tuple(a->created, a->id) < std::tuple(b->created, b->id);
    });
    for (const Lead *lead : std::as_const(untouched))
        list.rows.append(leadRow(*lead, sources.today));
    return home::limited(list, limit);
}

HomeList campaigns(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Campaigns"_s});
    if (!list.unavailable.isEmpty())
        return list;
    QList<const Campaign *> ordered;
    for (const Campaign &campaign : sources.directory->snapshot().campaigns)
        ordered.append(&campaign);
    // The newest first within running, planned and ended.
    const auto rank = [&sources](const Campaign *each) {
        return std::tuple(campaignOrder(*each, sources.today), each->from.isValid() ? -each->from.toJulianDay() : 0,
                          each->name, each->id);
    };
    std::sort(ordered.begin(), ordered.end(),
              [&rank](const Campaign *a, const Campaign *b) { return rank(a) < rank(b); });
    const qsizetype total = ordered.size();
    ordered.resize(
        std::min<qsizetype>(total, std::max(0, limit))); // what a campaign brought is looked for in all leads
    for (const Campaign *campaign : std::as_const(ordered))
        list.rows.append(campaignRow(*campaign, sources));
    list.total = int(total);
    return list;
}

HomeList tasksDue(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory), home::readOf(sources.deals)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Tasks"_s});
    if (!list.unavailable.isEmpty())
        return list;
    const QString me = sources.deals->settings().me.id;
    for (const CrmActivity &activity : sources.directory->snapshot().activities) {
        if (activity.kind != CrmActivity::Kind::Task || activity.isDone || activity.owner.id != me ||
            !activity.due.isValid() || activity.due > sources.today)
            continue;
        HomeRow row;
        row.app = App::Crm;
        row.kind = u"activities"_s;
        row.id = activity.id;
        row.title = activity.subject;
        row.with = activity.who.name.isEmpty() ? activity.what.name : activity.who.name;
        row.date = activity.due;
        if (activity.due < sources.today) {
            row.state = u"late"_s;
            row.tone = HomeRow::Tone::Bad;
            row.numbers.insert(u"days"_s, home::daysBetween(activity.due, sources.today));
        }
        list.rows.append(row);
    }
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.date, a.title, a.id) < std::tuple(b.date, b.title, b.id);
    });
    return home::limited(list, limit);
}
} // namespace atlas::homelists
