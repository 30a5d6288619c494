// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homewordtables.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homewordtables
{
const QHash<QString, const char *> &titles()
{
    static const QHash<QString, const char *> words{
        {u"day.decisions"_s, QT_TRANSLATE_NOOP("HomeWords", "Decisions waiting")},
        {u"day.meetings"_s, QT_TRANSLATE_NOOP("HomeWords", "Meetings today")},
        {u"day.decide"_s, QT_TRANSLATE_NOOP("HomeWords", "To decide")},
        {u"day.agenda"_s, QT_TRANSLATE_NOOP("HomeWords", "Today")},
        {u"day.agenda_two"_s, QT_TRANSLATE_NOOP("HomeWords", "Today and tomorrow")},
        {u"day.strategic"_s, QT_TRANSLATE_NOOP("HomeWords", "Strategic meetings")},
        {u"day.conflicts"_s, QT_TRANSLATE_NOOP("HomeWords", "Conflicts, today and tomorrow")},
        {u"mail.to_answer"_s, QT_TRANSLATE_NOOP("HomeWords", "Mails to answer")},
        {u"mail.follow_ups"_s, QT_TRANSLATE_NOOP("HomeWords", "Follow-ups owed")},
        {u"mail.answer_list"_s, QT_TRANSLATE_NOOP("HomeWords", "To answer")},
        {u"mail.follow_up_list"_s, QT_TRANSLATE_NOOP("HomeWords", "No answer yet")},
        {u"mail.drafts"_s, QT_TRANSLATE_NOOP("HomeWords", "Drafts")},
        {u"team.mentions"_s, QT_TRANSLATE_NOOP("HomeWords", "Mentions")},
        {u"team.mention_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Mentions in the team")},
        {u"files.sort"_s, QT_TRANSLATE_NOOP("HomeWords", "Files to sort")},
        {u"files.latest"_s, QT_TRANSLATE_NOOP("HomeWords", "Latest team documents")},
        {u"pipeline.weighted"_s, QT_TRANSLATE_NOOP("HomeWords", "Weighted pipeline")},
        {u"pipeline.won"_s, QT_TRANSLATE_NOOP("HomeWords", "Won")},
        {u"pipeline.coverage"_s, QT_TRANSLATE_NOOP("HomeWords", "Coverage")},
        {u"pipeline.win_rate"_s, QT_TRANSLATE_NOOP("HomeWords", "Win rate, strict")},
        {u"pipeline.win_rate_honest"_s, QT_TRANSLATE_NOOP("HomeWords", "Win rate, honest")},
        {u"pipeline.velocity"_s, QT_TRANSLATE_NOOP("HomeWords", "Sales velocity")},
        {u"pipeline.cycle"_s, QT_TRANSLATE_NOOP("HomeWords", "Sales cycle")},
        {u"leads.created"_s, QT_TRANSLATE_NOOP("HomeWords", "New leads")},
        {u"leads.conversion"_s, QT_TRANSLATE_NOOP("HomeWords", "Lead conversion")},
        {u"leads.first_touch"_s, QT_TRANSLATE_NOOP("HomeWords", "Time to first contact")},
        {u"campaigns.return"_s, QT_TRANSLATE_NOOP("HomeWords", "Return on campaigns")},
        {u"campaigns.cac"_s, QT_TRANSLATE_NOOP("HomeWords", "Cost of a new client")},
        {u"pipeline.funnel"_s, QT_TRANSLATE_NOOP("HomeWords", "Funnel")},
        {u"leads.by_source"_s, QT_TRANSLATE_NOOP("HomeWords", "Leads by source")},
        {u"leads.by_week"_s, QT_TRANSLATE_NOOP("HomeWords", "Leads by week")},
        {u"pipeline.won_by_source"_s, QT_TRANSLATE_NOOP("HomeWords", "Won by source")},
        {u"pipeline.strategic"_s, QT_TRANSLATE_NOOP("HomeWords", "Strategic deals")},
        {u"pipeline.quiet"_s, QT_TRANSLATE_NOOP("HomeWords", "Deals gone quiet")},
        {u"leads.new"_s, QT_TRANSLATE_NOOP("HomeWords", "Leads nobody has contacted")},
        {u"campaigns.list"_s, QT_TRANSLATE_NOOP("HomeWords", "Campaigns")},
        {u"clients.follow_up"_s, QT_TRANSLATE_NOOP("HomeWords", "Clients without news")},
        {u"contacts.correct"_s, QT_TRANSLATE_NOOP("HomeWords", "Contacts to correct")},
        {u"activities.due"_s, QT_TRANSLATE_NOOP("HomeWords", "Tasks due")},
        {u"cash.balance"_s, QT_TRANSLATE_NOOP("HomeWords", "Cash")},
        {u"cash.low_point"_s, QT_TRANSLATE_NOOP("HomeWords", "Low point in 13 weeks")},
        {u"cash.runway"_s, QT_TRANSLATE_NOOP("HomeWords", "Runway")},
        {u"cash.receivables"_s, QT_TRANSLATE_NOOP("HomeWords", "Overdue invoices")},
        {u"cash.payables"_s, QT_TRANSLATE_NOOP("HomeWords", "To pay in 30 days")},
        {u"cash.dso"_s, QT_TRANSLATE_NOOP("HomeWords", "DSO")},
        {u"cash.dpo"_s, QT_TRANSLATE_NOOP("HomeWords", "DPO")},
        {u"cash.burn"_s, QT_TRANSLATE_NOOP("HomeWords", "Net burn")},
        {u"cash.concentration"_s, QT_TRANSLATE_NOOP("HomeWords", "Largest client")},
        {u"cash.invoiced"_s, QT_TRANSLATE_NOOP("HomeWords", "Invoiced")},
        {u"cash.collected"_s, QT_TRANSLATE_NOOP("HomeWords", "Collected against invoiced")},
        {u"cash.unbilled"_s, QT_TRANSLATE_NOOP("HomeWords", "Work not invoiced")},
        {u"cash.margin"_s, QT_TRANSLATE_NOOP("HomeWords", "Gross margin")},
        {u"cash.forecast"_s, QT_TRANSLATE_NOOP("HomeWords", "Cash, 13 weeks")},
        {u"cash.ageing"_s, QT_TRANSLATE_NOOP("HomeWords", "What clients owe, by age")},
        {u"cash.overdue"_s, QT_TRANSLATE_NOOP("HomeWords", "Invoices to chase")},
        {u"cash.bills"_s, QT_TRANSLATE_NOOP("HomeWords", "Bills to pay")},
        {u"cash.expenses"_s, QT_TRANSLATE_NOOP("HomeWords", "Largest expenses")},
        {u"clients.margin"_s, QT_TRANSLATE_NOOP("HomeWords", "Margin by client")},
        {u"data.quality"_s, QT_TRANSLATE_NOOP("HomeWords", "Records that do not match")},
        {u"projects.at_risk"_s, QT_TRANSLATE_NOOP("HomeWords", "Projects at risk")},
        {u"projects.milestones"_s, QT_TRANSLATE_NOOP("HomeWords", "Milestones on time")},
        {u"projects.overdue"_s, QT_TRANSLATE_NOOP("HomeWords", "Late tasks")},
        {u"projects.blocked"_s, QT_TRANSLATE_NOOP("HomeWords", "Blocked tasks")},
        {u"projects.issues"_s, QT_TRANSLATE_NOOP("HomeWords", "Open issues")},
        {u"projects.utilisation"_s, QT_TRANSLATE_NOOP("HomeWords", "Utilisation")},
        {u"projects.billable"_s, QT_TRANSLATE_NOOP("HomeWords", "Billable ratio")},
        {u"projects.overloaded"_s, QT_TRANSLATE_NOOP("HomeWords", "People overloaded")},
        {u"projects.load"_s, QT_TRANSLATE_NOOP("HomeWords", "Load this week")},
        {u"projects.hours"_s, QT_TRANSLATE_NOOP("HomeWords", "Hours by project")},
        {u"projects.major"_s, QT_TRANSLATE_NOOP("HomeWords", "Major projects")},
        {u"projects.risk_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Projects at risk")},
        {u"projects.late_tasks"_s, QT_TRANSLATE_NOOP("HomeWords", "Late tasks")},
        {u"projects.blocked_list"_s, QT_TRANSLATE_NOOP("HomeWords", "What blocks")},
        {u"projects.next_milestones"_s, QT_TRANSLATE_NOOP("HomeWords", "Next milestones")},
        {u"projects.issue_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Open issues by severity")},
        {u"projects.overload_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Who is overloaded")},
        {u"projects.unlogged"_s, QT_TRANSLATE_NOOP("HomeWords", "Hours not logged")},
        {u"projects.costs"_s, QT_TRANSLATE_NOOP("HomeWords", "Project costs")}};
    return words;
}

const QHash<QString, const char *> &empties()
{
    static const QHash<QString, const char *> words{
        {u"day.decide"_s, QT_TRANSLATE_NOOP("HomeWords", "Nothing waits for a decision.")},
        {u"day.agenda"_s, QT_TRANSLATE_NOOP("HomeWords", "No meeting today.")},
        {u"day.agenda_two"_s, QT_TRANSLATE_NOOP("HomeWords", "No meeting today or tomorrow.")},
        {u"day.strategic"_s, QT_TRANSLATE_NOOP("HomeWords", "No strategic meeting in the next 14 days.")},
        {u"day.conflicts"_s, QT_TRANSLATE_NOOP("HomeWords", "No conflict.")},
        {u"mail.answer_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Everything is answered.")},
        {u"mail.follow_up_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Nobody owes an answer.")},
        {u"mail.drafts"_s, QT_TRANSLATE_NOOP("HomeWords", "No draft.")},
        {u"team.mention_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Nobody mentioned you.")},
        {u"files.sort"_s, QT_TRANSLATE_NOOP("HomeWords", "Nothing to sort.")},
        {u"files.latest"_s, QT_TRANSLATE_NOOP("HomeWords", "No document was read yet: open the Files page.")},
        {u"pipeline.strategic"_s, QT_TRANSLATE_NOOP("HomeWords", "No open deal.")},
        {u"pipeline.quiet"_s, QT_TRANSLATE_NOOP("HomeWords", "No deal has gone quiet.")},
        {u"leads.new"_s, QT_TRANSLATE_NOOP("HomeWords", "Every lead was contacted.")},
        {u"campaigns.list"_s, QT_TRANSLATE_NOOP("HomeWords", "No campaign.")},
        {u"clients.follow_up"_s, QT_TRANSLATE_NOOP("HomeWords", "Every client was in touch.")},
        {u"contacts.correct"_s, QT_TRANSLATE_NOOP("HomeWords", "All contacts are in order.")},
        {u"activities.due"_s, QT_TRANSLATE_NOOP("HomeWords", "No task is due.")},
        {u"cash.overdue"_s, QT_TRANSLATE_NOOP("HomeWords", "No invoice is late.")},
        {u"cash.bills"_s, QT_TRANSLATE_NOOP("HomeWords", "No bill is due.")},
        {u"cash.expenses"_s, QT_TRANSLATE_NOOP("HomeWords", "No expense in the period.")},
        {u"clients.margin"_s, QT_TRANSLATE_NOOP("HomeWords", "No revenue in twelve months.")},
        {u"data.quality"_s, QT_TRANSLATE_NOOP("HomeWords", "CRM and Books agree.")},
        {u"projects.major"_s, QT_TRANSLATE_NOOP("HomeWords", "No open project.")},
        {u"projects.risk_list"_s, QT_TRANSLATE_NOOP("HomeWords", "No project is at risk.")},
        {u"projects.late_tasks"_s, QT_TRANSLATE_NOOP("HomeWords", "No task is late.")},
        {u"projects.blocked_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Nothing is blocked.")},
        {u"projects.next_milestones"_s, QT_TRANSLATE_NOOP("HomeWords", "No milestone in the next 14 days.")},
        {u"projects.issue_list"_s, QT_TRANSLATE_NOOP("HomeWords", "No open issue.")},
        {u"projects.overload_list"_s, QT_TRANSLATE_NOOP("HomeWords", "Nobody is overloaded.")},
        {u"projects.unlogged"_s, QT_TRANSLATE_NOOP("HomeWords", "Everybody logged their hours.")},
        {u"projects.costs"_s, QT_TRANSLATE_NOOP("HomeWords", "No hours were logged.")}};
    return words;
}

const QHash<QString, const char *> &reasons()
{
    static const QHash<QString, const char *> words{
        {u"never_read"_s, QT_TRANSLATE_NOOP("HomeWords", "Not read yet.")},
        {u"scope_missing"_s,
         QT_TRANSLATE_NOOP("HomeWords", "The Zoho access does not allow it: sign in again to add it.")},
        {u"target_unset"_s, QT_TRANSLATE_NOOP("HomeWords", "Set a monthly target in the pipeline.")},
        {u"availability_unset"_s,
         QT_TRANSLATE_NOOP("HomeWords", "Set the hours people are available, in Projects, Workload.")},
        {u"rates_unset"_s, QT_TRANSLATE_NOOP("HomeWords", "Set hourly rates, in Projects, Workload.")},
        {u"no_closed_deals"_s, QT_TRANSLATE_NOOP("HomeWords", "No deal was closed in the period.")},
        {u"no_leads"_s, QT_TRANSLATE_NOOP("HomeWords", "No lead was created in the period.")},
        {u"no_campaign_cost"_s, QT_TRANSLATE_NOOP("HomeWords", "No campaign has a cost in the CRM.")},
        {u"no_marketing_accounts"_s, QT_TRANSLATE_NOOP("HomeWords", "No expense account is about marketing or sales.")},
        {u"no_new_customers"_s, QT_TRANSLATE_NOOP("HomeWords", "No new client in the period.")},
        {u"no_revenue"_s, QT_TRANSLATE_NOOP("HomeWords", "No revenue in twelve months.")},
        {u"no_hours"_s, QT_TRANSLATE_NOOP("HomeWords", "No hours logged.")},
        {u"no_invoices"_s, QT_TRANSLATE_NOOP("HomeWords", "No invoice in the period.")},
        {u"no_activities"_s, QT_TRANSLATE_NOOP("HomeWords", "No lead was contacted yet.")},
        {u"not_joined"_s, QT_TRANSLATE_NOOP("HomeWords", "Clients of CRM, Books and Projects are not linked.")},
        {u"folder_unread"_s, QT_TRANSLATE_NOOP("HomeWords", "Open the folder in Inbox: it is read then.")},
        {u"other_currency"_s,
         QT_TRANSLATE_NOOP("HomeWords", "What it brought is in other currencies only: they are never added.")},
        {u"months_unread"_s, QT_TRANSLATE_NOOP("HomeWords", "The hours of the period are not read yet.")},
        {u"no_links"_s, QT_TRANSLATE_NOOP("HomeWords", "Open the timeline in Projects: it reads what waits for what.")},
        {u"no_qualified_deals"_s, QT_TRANSLATE_NOOP("HomeWords", "No qualified open deal.")}};
    return words;
}
} // namespace atlas::homewordtables
