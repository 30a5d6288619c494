// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"

/// Figures of the homes that no page has by itself. Formulas: docs/kpis.md. Every one tells the records behind it, its
/// period, and why there is none ("n/a") instead of 0.
namespace atlas::homefigures
{
// Pipeline, for the chosen period.
[[nodiscard]] Figure weightedPipeline(const HomeSources &sources);
[[nodiscard]] Figure coverage(const HomeSources &sources);
[[nodiscard]] Figure won(const HomeSources &sources); ///< against the period before; counts "target" in parts
[[nodiscard]] Figure winRateStrict(const HomeSources &sources);
[[nodiscard]] Figure winRateHonest(const HomeSources &sources);
/// Open qualified deals x win rate x average won amount / cycle days: money a day.
[[nodiscard]] Figure salesVelocity(const HomeSources &sources);
/// Median days from creation to closing of deals won in twelve months.
[[nodiscard]] Figure cycleDays(const HomeSources &sources);
// Leads.
[[nodiscard]] Figure leadsCreated(const HomeSources &sources);
/// Converted leads / leads created, of those created in the period (same cohort).
[[nodiscard]] Figure leadConversion(const HomeSources &sources);
/// Median hours from creation to the first activity of leads created in the period; those without one are counted.
[[nodiscard]] Figure speedToFirstTouch(const HomeSources &sources);
/// Won revenue less cost of campaigns, over the cost; "no_campaign_cost" without any.
[[nodiscard]] Figure campaignReturn(const HomeSources &sources);
/// (marketing and sales expenses) / new customers of the period; counts "new_customers". "no_marketing_accounts" where
/// no expense account is marked as such. Always partial: salaries are rarely in Books.
[[nodiscard]] Figure acquisitionCost(const HomeSources &sources);
// Money.
[[nodiscard]] Figure cashNow(const HomeSources &sources);
[[nodiscard]] Figure lowPoint(const HomeSources &sources);
[[nodiscard]] Figure runway(const HomeSources &sources);
[[nodiscard]] Figure receivablesOverdue(const HomeSources &sources);
[[nodiscard]] Figure payablesDue(const HomeSources &sources); ///< due in the next 30 days or late
[[nodiscard]] Figure dso(const HomeSources &sources);
[[nodiscard]] Figure dpo(const HomeSources &sources);
[[nodiscard]] Figure netBurn(const HomeSources &sources);
[[nodiscard]] Figure concentration(const HomeSources &sources);
[[nodiscard]] Figure invoiced(const HomeSources &sources);  ///< in the period
[[nodiscard]] Figure collected(const HomeSources &sources); ///< payments / invoices issued, in the period
/// Billable hours not invoiced x rate. "rates_unset" without hourly rates.
[[nodiscard]] Figure unbilledWork(const HomeSources &sources);
/// All clients together: (revenue - hours x cost rate - expenses of the client) / revenue, 12 months.
[[nodiscard]] Figure grossMargin(const HomeSources &sources);
// Delivery.
[[nodiscard]] Figure projectsAtRisk(const HomeSources &sources);
[[nodiscard]] Figure onTimeMilestones(const HomeSources &sources);
[[nodiscard]] Figure overdueTasks(const HomeSources &sources);
[[nodiscard]] Figure blockedTasks(const HomeSources &sources);
[[nodiscard]] Figure openIssues(const HomeSources &sources);  ///< counts by severity
[[nodiscard]] Figure utilisation(const HomeSources &sources); ///< "availability_unset" without a local setting
[[nodiscard]] Figure billableRatio(const HomeSources &sources);
[[nodiscard]] Figure overloadedPeople(const HomeSources &sources); ///< planned above available, this and next week
/// Earned value / planned value of the open projects that have a budget and dates; counts "variance_minutes" (EV - PV).
[[nodiscard]] Figure schedulePerformance(const HomeSources &sources);
/// Billed hours / recorded billable hours: n/a ("hours_not_told"), for neither logs nor lists of invoices say which
/// hours an invoice holds.
[[nodiscard]] Figure realisation(const HomeSources &sources);
// Day.
/// Median hours from a mail of a person to the first answer to it, of the last 30 days; counts "answered".
/// "no_answers".
[[nodiscard]] Figure responseTime(const HomeSources &sources);
[[nodiscard]] Figure mailsToAnswer(const HomeSources &sources); ///< counts "unread", "floor" (1: there may be more)
[[nodiscard]] Figure meetingsToday(const HomeSources &sources); ///< counts "conflicts", "without_agenda"
[[nodiscard]] Figure followUpsOwed(const HomeSources &sources);
[[nodiscard]] Figure mentions(const HomeSources &sources);
[[nodiscard]] Figure decisions(const HomeSources &sources); ///< rows of homelists::decisionsWaiting
} // namespace atlas::homefigures
