// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/leadsupport.h"

#include "models/home/homebasis.h"

#include <cmath>

namespace atlas::home
{
namespace
{
constexpr int keptMonths = 12; ///< of activities: see crmdirectoryrows::Context
} // namespace

QList<const Lead *> leadsCreatedIn(const DirectoryBook &directory, const DateRange &period)
{
    QList<const Lead *> leads;
    for (const Lead &lead : directory.snapshot().leads)
        if (period.contains(localDay(lead.created)))
            leads.append(&lead);
    return leads;
}

QDateTime touchedAt(const DirectoryBook &directory, const Lead &lead, const QDateTime &now)
{
    // When a lead is converted, what was done with it goes over to what it becomes.
    QDateTime first = directory.firstTouch(lead.id, now);
    for (const QString &id : {lead.convertedContact.id, lead.convertedDeal.id}) {
        if (id.isEmpty())
            continue;
        const QList<const CrmActivity *> activities = directory.activitiesOf(id);
        for (const CrmActivity *activity : activities) {
            const QDateTime at = DirectoryBook::activityTime(*activity);
            if (activity->isDoneAt(now) && at >= lead.created && (!first.isValid() || at < first))
                first = at;
        }
    }
    return first.isValid() && (!now.isValid() || first <= now) ? first : QDateTime();
}

bool isUntouched(const DirectoryBook &directory, const Lead &lead, const QDateTime &now)
{
    const bool canBeTold = !now.isValid() || lead.created >= now.addMonths(-keptMonths);
    return canBeTold && !lead.converted && !touchedAt(directory, lead, now).isValid();
}

std::optional<Money> campaignCost(const Campaign &campaign, const QString &homeCurrency)
{
    const std::optional<Money> &cost = campaign.actualCost;
    if (!cost || cost->minor() <= 0)
        return std::nullopt;
    if (cost->currency() == homeCurrency || cost->currency().isEmpty())
        return Money(cost->minor(), homeCurrency);
    const double rate = campaign.exchangeRate.toDouble();
    if (rate <= 0 || rate == 1)
        return std::nullopt;
    const double decimals = Money::decimals(homeCurrency) - Money::decimals(cost->currency());
    return Money(std::llround(double(cost->minor()) / rate * std::pow(10, decimals)), homeCurrency);
}

bool namesCampaign(const QString &source, const Campaign &campaign)
{
    const QString folded = foldForSearch(source).simplified();
    return !folded.isEmpty() &&
           (folded == foldForSearch(campaign.name).simplified() || folded == foldForSearch(campaign.type).simplified());
}

bool isFromCampaign(const Deal &deal, const Campaign &campaign)
{
    return deal.campaign.id.isEmpty() ? namesCampaign(deal.leadSource, campaign) : deal.campaign.id == campaign.id;
}
} // namespace atlas::home
