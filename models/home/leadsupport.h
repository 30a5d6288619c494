// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/crm/directorybook.h"

/// What figures and lists of leads have in common.
namespace atlas::home
{
/// Leads made on a day of the period, on the clocks of this computer.
[[nodiscard]] QList<const Lead *> leadsCreatedIn(const DirectoryBook &directory, const DateRange &period);
/// When somebody first did something with a lead, or with the contact or deal it became; what is planned for later than
/// `now` has not happened. Invalid: never.
[[nodiscard]] QDateTime touchedAt(const DirectoryBook &directory, const Lead &lead, const QDateTime &now);
/// Not converted, and nobody did anything with it yet. Of leads older than twelve months it cannot be told: older
/// activities are not kept here.
[[nodiscard]] bool isUntouched(const DirectoryBook &directory, const Lead &lead, const QDateTime &now);
/// The cost of a campaign in the home currency by its own rate; nullopt: it has none, or its rate is missing.
[[nodiscard]] std::optional<Money> campaignCost(const Campaign &campaign, const QString &homeCurrency);
/// Whether the source of a lead or deal names the campaign or its type.
[[nodiscard]] bool namesCampaign(const QString &source, const Campaign &campaign);
/// By the campaign the deal says it came from; where it says none, by its lead source.
[[nodiscard]] bool isFromCampaign(const Deal &deal, const Campaign &campaign);
} // namespace atlas::home
