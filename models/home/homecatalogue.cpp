// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homecatalogue.h"

#include "models/home/homefigures.h"
#include "models/home/homelists.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
CardKind figureCard(const QString &id, const QString &page, Figure (*make)(const HomeSources &),
                    const QString &records = {})
{
    CardKind kind;
    kind.id = id;
    kind.pageId = page;
    kind.records = records;
    kind.figure = make;
    return kind;
}

CardKind listCard(const QString &id, const QString &page, HomeList (*make)(const HomeSources &, int), int columns = 4,
                  const QString &records = {})
{
    CardKind kind;
    kind.id = id;
    kind.shape = CardKind::Shape::List;
    kind.columns = columns;
    kind.rows = 6;
    kind.pageId = page;
    kind.records = records;
    kind.list = make;
    return kind;
}

CardKind seriesCard(const QString &id, const QString &page, HomeSeries (*make)(const HomeSources &),
                    const QString &records)
{
    CardKind kind;
    kind.id = id;
    kind.shape = CardKind::Shape::Series;
    kind.columns = 4;
    kind.rows = 6;
    kind.pageId = page;
    kind.records = records;
    kind.series = make;
    return kind;
}

template <homelists::HousePart Part>
CardKind documentsCard(const QString &id)
{
    return listCard(id, u"files"_s,
                    [](const HomeSources &sources, int limit) { return homelists::documentsOf(sources, Part, limit); });
}

CardKind forecastCard()
{
    CardKind kind;
    kind.id = u"cash.forecast"_s;
    kind.shape = CardKind::Shape::Forecast;
    kind.columns = 8;
    kind.rows = 6;
    kind.pageId = u"cashflow"_s;
    return kind;
}

QList<CardKind> salesCards()
{
    using namespace homefigures;
    const QString page = u"pipeline"_s;
    const QString leads = u"leads"_s;
    return {figureCard(u"pipeline.weighted"_s, page, weightedPipeline, u"deals"_s),
            figureCard(u"pipeline.won"_s, page, won, u"deals"_s),
            figureCard(u"pipeline.coverage"_s, page, coverage, u"deals"_s),
            figureCard(u"pipeline.win_rate"_s, page, winRateStrict, u"deals"_s),
            figureCard(u"pipeline.win_rate_honest"_s, page, winRateHonest, u"deals"_s),
            figureCard(u"pipeline.velocity"_s, page, salesVelocity, u"deals"_s),
            figureCard(u"pipeline.cycle"_s, page, cycleDays, u"deals"_s),
            figureCard(u"leads.created"_s, leads, leadsCreated, u"leads"_s),
            figureCard(u"leads.conversion"_s, leads, leadConversion, u"leads"_s),
            figureCard(u"leads.first_touch"_s, leads, speedToFirstTouch, u"leads"_s),
            figureCard(u"campaigns.return"_s, leads, campaignReturn, u"campaigns"_s),
            figureCard(u"campaigns.cac"_s, u"cashflow"_s, acquisitionCost, u"expenses"_s),
            seriesCard(u"pipeline.funnel"_s, page, homelists::funnel, u"deals"_s),
            seriesCard(u"leads.by_source"_s, leads, homelists::leadsBySource, u"leads"_s),
            seriesCard(u"leads.by_week"_s, leads, homelists::leadsByWeek, u"leads"_s),
            seriesCard(u"pipeline.won_by_source"_s, page, homelists::wonBySource, u"deals"_s),
            listCard(u"pipeline.strategic"_s, page, homelists::strategicDeals, 5),
            listCard(u"pipeline.quiet"_s, page, homelists::quietDeals),
            listCard(u"leads.new"_s, leads, homelists::newLeads),
            listCard(u"campaigns.list"_s, leads, homelists::campaigns, 5),
            listCard(u"leads.source_return"_s, page, homelists::sourceReturns, 4, u"deals"_s),
            listCard(u"mail.prospects"_s, u"inbox"_s, homelists::prospectMails),
            listCard(u"clients.follow_up"_s, u"contacts"_s, homelists::clientFollowUp),
            listCard(u"contacts.correct"_s, u"contacts"_s, homelists::contactsToCorrect),
            listCard(u"activities.due"_s, u"contacts"_s, homelists::tasksDue)};
}

QList<CardKind> cashCards()
{
    using namespace homefigures;
    const QString page = u"cashflow"_s;
    return {figureCard(u"cash.balance"_s, page, cashNow, u"money"_s),
            figureCard(u"cash.low_point"_s, page, lowPoint, u"invoices"_s),
            figureCard(u"cash.runway"_s, page, runway, u"money"_s),
            figureCard(u"cash.receivables"_s, page, receivablesOverdue, u"invoices"_s),
            figureCard(u"cash.payables"_s, page, payablesDue, u"bills"_s),
            figureCard(u"cash.dso"_s, page, dso, u"invoices"_s),
            figureCard(u"cash.dpo"_s, page, dpo, u"bills"_s),
            figureCard(u"cash.burn"_s, page, netBurn, u"money"_s),
            figureCard(u"cash.concentration"_s, page, concentration, u"invoices"_s),
            figureCard(u"cash.invoiced"_s, page, invoiced, u"invoices"_s),
            figureCard(u"cash.collected"_s, page, collected, u"money"_s),
            figureCard(u"cash.unbilled"_s, u"projects"_s, unbilledWork, u"logs"_s),
            figureCard(u"cash.margin"_s, page, grossMargin, u"invoices"_s),
            forecastCard(),
            seriesCard(u"cash.ageing"_s, page, homelists::receivablesAgeing, u"invoices"_s),
            seriesCard(u"cash.payables_ageing"_s, page, homelists::payablesAgeing, u"bills"_s),
            listCard(u"cash.overdue"_s, page, homelists::overdueInvoices),
            listCard(u"cash.bills"_s, page, homelists::billsDue),
            listCard(u"cash.to_send"_s, page, homelists::invoicesToSend),
            listCard(u"cash.expenses"_s, page, homelists::topExpenses, 4, u"expenses"_s),
            listCard(u"clients.margin"_s, page, homelists::marginByClient, 5),
            listCard(u"data.quality"_s, u"sync"_s, homelists::dataQuality)};
}

QList<CardKind> deliveryCards()
{
    using namespace homefigures;
    const QString page = u"projects"_s;
    return {figureCard(u"projects.at_risk"_s, page, homefigures::projectsAtRisk, u"projects"_s),
            figureCard(u"projects.milestones"_s, page, onTimeMilestones, u"milestones"_s),
            figureCard(u"projects.overdue"_s, page, overdueTasks, u"tasks"_s),
            figureCard(u"projects.blocked"_s, page, homefigures::blockedTasks, u"tasks"_s),
            figureCard(u"projects.issues"_s, page, openIssues, u"issues"_s),
            figureCard(u"projects.utilisation"_s, page, utilisation, u"logs"_s),
            figureCard(u"projects.billable"_s, page, billableRatio, u"logs"_s),
            figureCard(u"projects.overloaded"_s, page, overloadedPeople, u"people"_s),
            figureCard(u"projects.schedule"_s, page, schedulePerformance, u"projects"_s),
            figureCard(u"projects.realisation"_s, page, realisation),
            seriesCard(u"projects.load"_s, page, homelists::loadByPerson, u"people"_s),
            seriesCard(u"projects.hours"_s, page, homelists::hoursByProject, u"logs"_s),
            seriesCard(u"projects.late_by_owner"_s, page, homelists::lateByOwner, u"tasks"_s),
            listCard(u"projects.major"_s, page, homelists::majorProjects, 3),
            listCard(u"projects.risk_list"_s, page, homelists::projectsAtRisk),
            listCard(u"projects.late_tasks"_s, page, homelists::lateTasks),
            listCard(u"projects.blocked_list"_s, page, homelists::blockedTasks),
            listCard(u"projects.next_milestones"_s, page, homelists::milestonesNext),
            listCard(u"projects.issue_list"_s, page, homelists::issuesBySeverity),
            listCard(u"projects.overload_list"_s, page, homelists::overloaded),
            listCard(u"projects.unlogged"_s, page, homelists::unlogged),
            listCard(u"projects.costs"_s, page, homelists::projectCosts),
            listCard(u"projects.burn"_s, page, homelists::budgetBurn)};
}

QList<CardKind> dayCards()
{
    using namespace homefigures;
    const QString calendar = u"calendar"_s;
    const QString inbox = u"inbox"_s;
    const QString files = u"files"_s;
    return {
        figureCard(u"day.decisions"_s, {}, decisions, u"decisions"_s),
        figureCard(u"day.meetings"_s, calendar, meetingsToday, u"events"_s),
        figureCard(u"mail.to_answer"_s, inbox, mailsToAnswer, u"mails"_s),
        figureCard(u"mail.follow_ups"_s, inbox, homefigures::followUpsOwed, u"mails"_s),
        figureCard(u"mail.response"_s, inbox, responseTime, u"mails"_s),
        figureCard(u"team.mentions"_s, u"team"_s, homefigures::mentions, u"mentions"_s),
        listCard(u"day.decide"_s, {}, homelists::decisionsWaiting),
        listCard(u"day.agenda"_s, calendar, [](const HomeSources &s, int n) { return homelists::agenda(s, 1, n); }),
        listCard(u"day.agenda_two"_s, calendar, [](const HomeSources &s, int n) { return homelists::agenda(s, 2, n); }),
        listCard(u"day.strategic"_s, calendar, homelists::strategicMeetings),
        listCard(u"day.team"_s, calendar, homelists::teamMeetings),
        listCard(u"day.conflicts"_s, calendar, homelists::conflicts),
        listCard(u"mail.answer_list"_s, inbox, homelists::toAnswer),
        listCard(u"mail.follow_up_list"_s, inbox, homelists::followUpsOwed),
        listCard(u"mail.drafts"_s, inbox, homelists::drafts, 3),
        listCard(u"mail.templates"_s, inbox, homelists::mailTemplates),
        listCard(u"team.mention_list"_s, u"team"_s, homelists::mentions),
        listCard(u"team.channels"_s, u"team"_s, homelists::channels),
        listCard(u"files.sort"_s, files, homelists::filesToSort, 3),
        listCard(u"files.latest"_s, files, homelists::latestFiles),
        documentsCard<homelists::HousePart::Marketing>(u"files.marketing"_s),
        documentsCard<homelists::HousePart::Technical>(u"files.technical"_s),
        documentsCard<homelists::HousePart::Finance>(u"files.finance"_s)};
}
} // namespace

const QList<CardKind> &cardCatalogue()
{
    static const QList<CardKind> all = dayCards() + salesCards() + cashCards() + deliveryCards();
    return all;
}

const CardKind *cardKind(const QString &id)
{
    const QList<CardKind> &all = cardCatalogue();
    const auto found = std::ranges::find(all, id, &CardKind::id);
    return found == all.cend() ? nullptr : &*found;
}
} // namespace atlas
