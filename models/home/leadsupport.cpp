// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/leadsupport.h"

#include "models/home/homebasis.h"

#include <cmath>

namespace atlas::home
{
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
    const QDateTime touch = directory.firstTouch(lead.id);
    return touch.isValid() && (!now.isValid() || touch <= now) ? touch : QDateTime();
}

bool isUntouched(const DirectoryBook &directory, const Lead &lead, const QDateTime &now)
{
    return !lead.converted && !touchedAt(directory, lead, now).isValid();
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
} // namespace atlas::home
