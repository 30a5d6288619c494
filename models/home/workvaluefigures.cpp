// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the work done for clients is worth, and what it leaves.

#include "models/books/cashbook.h"
#include "models/home/clientjoin.h"
#include "models/home/clientmargin.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/insight/cashbasis.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
QHash<QString, QDate> lastInvoices(const CashBook &cash)
{
    QHash<QString, QDate> last;
    for (const Invoice &invoice : cash.books().invoices) {
        QDate &day = last[invoice.contactId];
        if (invoice.isIssued() && invoice.date.isValid() && (!day.isValid() || invoice.date > day))
            day = invoice.date;
    }
    return last;
}

/// The day each joined project's client was last invoiced; invalid: never. Projects whose client cannot be told are
/// left out.
QHash<QString, QDate> invoicedUntil(const HomeSources &sources)
{
    const home::ClientJoin join(sources);
    const QHash<QString, QDate> last = lastInvoices(*sources.cash);
    QHash<QString, QDate> until;
    for (const Project &project : sources.delivery->snapshot().projects) {
        if (project.crmAccountId.isEmpty() || !join.isCustomer(project.crmAccountId))
            continue;
        QDate &day = until[project.id];
        const QStringList customers = join.customersOf(project.crmAccountId);
        for (const QString &customer : customers)
            if (const QDate invoiced = last.value(customer); invoiced.isValid())
                day = day.isValid() ? std::max(day, invoiced) : invoiced;
    }
    return until;
}
} // namespace

Figure unbilledWork(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"unbilled_work"_s, {home::readOf(sources.delivery), home::readOf(sources.cash)});
    if (!figure.unavailable.isEmpty())
        return figure;
    const ProjectsSnapshot &snapshot = sources.delivery->snapshot();
    const QHash<QString, QDate> until = invoicedUntil(sources);
    ProjectsSnapshot open;
    open.users = snapshot.users;
    qint64 notJoined = 0;
    for (const TimeLog &log : snapshot.logs) {
        if (!log.billable || log.date > sources.today)
            continue;
        const auto project = until.constFind(log.projectId);
        if (project == until.cend()) {
            notJoined += log.minutes;
        } else if (!project->isValid() || log.date > *project) {
            open.logs.append(log);
            figure.recordIds.append(log.id);
        }
    }
    MoneyBag value;
    qint64 minutes = 0;
    qint64 withoutRate = 0;
    const WorkPlan &plan = sources.delivery->plan();
    const QList<ProjectCost> costs = projectCosts(open, plan, rateCurrency(snapshot, plan));
    for (const ProjectCost &cost : costs) {
        value.add(cost.cost);
        minutes += cost.minutes;
        withoutRate += cost.minutesWithoutRate;
    }
    figure.counts = {{u"minutes"_s, minutes}, {u"without_rate"_s, withoutRate}, {u"not_joined"_s, notJoined}};
    figure.truncated = snapshot.truncated || withoutRate > 0 || notJoined > 0;
    if (until.isEmpty())
        figure.unavailable = u"not_joined"_s;
    else if (minutes > 0 && minutes == withoutRate)
        figure.unavailable = u"rates_unset"_s;
    else
        figure.money = value;
    return figure;
}

Figure grossMargin(const HomeSources &sources)
{
    const home::MarginReport report = home::marginReport(sources);
    Figure figure = home::newFigure(u"gross_margin"_s, {report.readAt}, report.period);
    figure.unavailable = report.unavailable;
    figure.truncated = report.isPartial;
    figure.recordIds = report.invoiceIds;
    if (!report.revenue.currency().isEmpty())
        figure.parts = {{u"revenue"_s, cash::bagOf(report.revenue)},
                        {u"hours"_s, cash::bagOf(report.hours)},
                        {u"expenses"_s, cash::bagOf(report.expenses)}};
    figure.counts = {{u"minutes"_s, report.minutes}, {u"without_rate"_s, report.minutesWithoutRate}};
    if (figure.unavailable.isEmpty())
        figure.ratio = 1.0 - double(report.hours.minor() + report.expenses.minor()) / double(report.revenue.minor());
    return figure;
}
} // namespace atlas::homefigures
