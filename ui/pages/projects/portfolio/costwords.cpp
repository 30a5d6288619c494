// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/portfolio/costwords.h"

#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::costwords
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr().
struct ProjectCosts {
    Q_DECLARE_TR_FUNCTIONS(atlas::ProjectCosts)
};

MoneyBag wholeAmounts(const CostShare &share)
{
    MoneyBag whole;
    const QList<Money> parts = share.cost.cost.amounts(share.currency);
    for (const Money &amount : parts)
        whole.add(format::whole(amount));
    return whole;
}

QStringList missingParts(const CostShare &share)
{
    QStringList lines;
    if (share.cost.minutesWithoutRate > 0)
        lines.append(ProjectCosts::tr("No hourly rate is known for %1: enter it in Availability and rates.")
                         .arg(timewords::hours(share.cost.minutesWithoutRate)));
    if (share.unread > 0)
        lines.append(ProjectCosts::tr("%1 were logged in months that are not read yet: \u201cRead all hours\u201d.")
                         .arg(timewords::hours(share.unread)));
    return lines;
}
} // namespace

QString cell(const CostShare &share)
{
    const std::optional<double> unknown = share.unknownShare();
    if (!unknown)
        return {};
    if (share.cost.costedMinutes() == 0)
        //: not available: no cost is known
        return ProjectCosts::tr("n/a");
    QString text = format::money(wholeAmounts(share), share.currency);
    if (share.budget)
        text += u" / "_s + format::money(format::whole(*share.budget));
    // Rounded up: a part that is missing is never said to be nothing.
    const double percent = std::ceil(*unknown * 100 - 1e-6);
    //: %1 is a cost, %2 the percentage of the hours whose cost is not available
    return percent >= 1 ? ProjectCosts::tr("%1 \u00b7 %2 n/a").arg(text, format::percent(percent / 100)) : text;
}

QString explanation(const CostShare &share)
{
    QStringList lines{
        ProjectCosts::tr("Cost: hours logged \u00d7 the hourly rate of the person in Availability and rates, else the "
                         "rate Projects tells. Hours without a rate are left out, never counted as free.")};
    if (share.cost.costedMinutes() > 0)
        //: %1 is an amount; %2 and %3 are hours
        lines.append(ProjectCosts::tr("%1 for %2 of %3 logged.")
                         .arg(format::money(share.cost.cost, share.currency),
                              timewords::hours(share.cost.costedMinutes()), timewords::hours(share.logged)));
    if (share.budget)
        lines.append(ProjectCosts::tr("Budget: %1.").arg(format::money(*share.budget)));
    return (lines + missingParts(share)).join(u'\n');
}
} // namespace atlas::costwords
