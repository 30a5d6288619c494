// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"

/// Lists and series of the homes. `limit`: rows shown; HomeList::total counts all. What is worst or next comes first.
namespace atlas::homelists
{
/// Estimates and bills that wait for approval or expire within a week, invoices 30 days late of the three largest
/// clients, projects at risk, meetings of today and tomorrow without agenda, flagged mails, unread mentions.
[[nodiscard]] HomeList decisionsWaiting(const HomeSources &sources, int limit);
[[nodiscard]] HomeList agenda(const HomeSources &sources, int days,
                              int limit); ///< state "conflict", "no_agenda", "no_link"
[[nodiscard]] HomeList strategicMeetings(const HomeSources &sources,
                                         int limit); ///< next 14 days: two guests outside or more, or 90 min
[[nodiscard]] HomeList strategicDeals(const HomeSources &sources, int limit); ///< open, largest weighted first
[[nodiscard]] HomeList quietDeals(const HomeSources &sources, int limit);
[[nodiscard]] HomeList majorProjects(const HomeSources &sources, int limit); ///< largest budget first, with health
[[nodiscard]] HomeList projectsAtRisk(const HomeSources &sources, int limit);
[[nodiscard]] HomeList lateTasks(const HomeSources &sources, int limit);
[[nodiscard]] HomeList blockedTasks(const HomeSources &sources, int limit);
[[nodiscard]] HomeList milestonesNext(const HomeSources &sources, int limit); ///< 14 days, late ones first
[[nodiscard]] HomeList issuesBySeverity(const HomeSources &sources, int limit);
[[nodiscard]] HomeList overloaded(const HomeSources &sources,
                                  int limit); ///< people; numbers "planned" "available" (hours)
[[nodiscard]] HomeList unlogged(const HomeSources &sources, int limit);
[[nodiscard]] HomeList
clientFollowUp(const HomeSources &sources,
               int limit); ///< accounts with open deals or projects and no activity, mail or meeting for 21 days
[[nodiscard]] HomeList overdueInvoices(const HomeSources &sources, int limit); ///< amount x days first
[[nodiscard]] HomeList billsDue(const HomeSources &sources, int limit);
[[nodiscard]] HomeList projectCosts(const HomeSources &sources, int limit); ///< amount: cost; numbers "budget_share"
[[nodiscard]] HomeList marginByClient(const HomeSources &sources,
                                      int limit); ///< joined by id: Books customer, CRM account, project; numbers
                                                  ///< "margin", "revenue"; state "not_joined" where it cannot be
[[nodiscard]] HomeList topExpenses(const HomeSources &sources, int limit);
[[nodiscard]] HomeList campaigns(const HomeSources &sources,
                                 int limit); ///< running first; numbers "won", "cost", "leads"
[[nodiscard]] HomeList newLeads(const HomeSources &sources, int limit); ///< not touched yet, oldest first
[[nodiscard]] HomeList toAnswer(const HomeSources &sources, int limit);
[[nodiscard]] HomeList followUpsOwed(const HomeSources &sources, int limit);
[[nodiscard]] HomeList drafts(const HomeSources &sources, int limit);
[[nodiscard]] HomeList conflicts(const HomeSources &sources, int limit); ///< today and tomorrow
[[nodiscard]] HomeList
contactsToCorrect(const HomeSources &sources,
                  int limit); ///< no mail address, a malformed one, no account, the same address twice
[[nodiscard]] HomeList filesToSort(const HomeSources &sources,
                                   int limit); ///< files lying in the root of the own folders
[[nodiscard]] HomeList latestFiles(const HomeSources &sources,
                                   int limit); ///< of team folders that were read, newest first
[[nodiscard]] HomeList mentions(const HomeSources &sources, int limit);
[[nodiscard]] HomeList tasksDue(const HomeSources &sources, int limit); ///< CRM activities of the person, today or late
/// CRM accounts and Books customers that do not match: state "only_crm", "only_books", "name_differs", "mail_differs".
[[nodiscard]] HomeList dataQuality(const HomeSources &sources, int limit);

/// Sources that campaigns of the last twelve months cost something for: won revenue of the source (`amount`), the cost
/// (`brought`), number "ratio": (won - cost) / cost. Largest return first.
[[nodiscard]] HomeList sourceReturns(const HomeSources &sources, int limit);
/// The latest mail of 30 days with each lead that is none of ours yet; state "answer" (they wrote last) or "waiting".
[[nodiscard]] HomeList prospectMails(const HomeSources &sources, int limit);
/// Invoices that are written and not sent yet, oldest first.
[[nodiscard]] HomeList invoicesToSend(const HomeSources &sources, int limit);
/// Open projects with a budget by how far its use runs ahead of the work; numbers "ratio" (used), "complete", "gap".
[[nodiscard]] HomeList budgetBurn(const HomeSources &sources, int limit);
/// A part of the house: team folders and channels are told by the words in their names, French and English.
enum class HousePart { Marketing, Technical, Finance };
[[nodiscard]] const QStringList &wordsOfPart(HousePart part); ///< folded beginnings of words
/// Whether a word of the name begins with one of these.
[[nodiscard]] bool speaksOf(const QString &name, const QStringList &words);
/// Of the team folders (or folders in them) named after the part; "no_such_folder" where none is. Newest first.
[[nodiscard]] HomeList documentsOf(const HomeSources &sources, HousePart part, int limit);
[[nodiscard]] HomeList channels(const HomeSources &sources, int limit);     ///< of Cliq, joined; unread ones first
[[nodiscard]] HomeList teamMeetings(const HomeSources &sources, int limit); ///< with colleagues, next 7 days
[[nodiscard]] HomeList mailTemplates(const HomeSources &sources, int limit);

[[nodiscard]] HomeSeries payablesAgeing(const HomeSources &sources);
[[nodiscard]] HomeSeries lateByOwner(const HomeSources &sources); ///< late tasks of open projects by person
[[nodiscard]] HomeSeries funnel(const HomeSources &sources);
[[nodiscard]] HomeSeries leadsBySource(const HomeSources &sources);
[[nodiscard]] HomeSeries wonBySource(const HomeSources &sources);
[[nodiscard]] HomeSeries leadsByWeek(const HomeSources &sources); ///< twelve weeks
[[nodiscard]] HomeSeries receivablesAgeing(const HomeSources &sources);
[[nodiscard]] HomeSeries loadByPerson(const HomeSources &sources); ///< planned / available, this week, percent
[[nodiscard]] HomeSeries hoursByProject(const HomeSources &sources);
} // namespace atlas::homelists
