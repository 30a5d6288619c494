// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/recordrows.h"

#include "models/books/cashbook.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/directorybook.h"
#include "models/home/dayrows.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/moneysupport.h"
#include "models/home/projectrows.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"

#include <functional>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
namespace
{
using FoundRow = std::optional<HomeRow>;
constexpr double minutesOfHours = 60;

HomeRow plainRecord(App app, const QString &kind, const QString &id, const QString &title)
{
    HomeRow row;
    row.app = app;
    row.kind = kind;
    row.id = id;
    row.title = title;
    return row;
}

FoundRow leadRecord(const HomeSources &sources, const QString &id)
{
    const Lead *lead = sources.directory ? sources.directory->lead(id) : nullptr;
    if (!lead)
        return {};
    HomeRow row = plainRecord(App::Crm, u"leads"_s, id, personName(lead->firstName, lead->lastName, lead->email));
    row.with = lead->company;
    row.note = lead->source;
    row.date = localDay(lead->created);
    if (lead->converted) {
        row.state = u"converted"_s;
        row.tone = HomeRow::Tone::Good;
    }
    return row;
}

FoundRow campaignRecord(const HomeSources &sources, const QString &id)
{
    const Campaign *campaign = sources.directory ? sources.directory->campaign(id) : nullptr;
    if (!campaign)
        return {};
    HomeRow row = plainRecord(App::Crm, u"campaigns"_s, id, campaign->name);
    row.with = campaign->type;
    row.date = campaign->from;
    row.amount = campaign->actualCost;
    return row;
}

FoundRow projectRecord(const HomeSources &sources, const QString &id)
{
    const Project *project = sources.delivery ? sources.delivery->project(id) : nullptr;
    return project ? FoundRow(projectRow(*project, sources.delivery->health(id))) : FoundRow();
}

FoundRow taskRecord(const HomeSources &sources, const QString &id)
{
    const ProjectTask *task = sources.delivery ? sources.delivery->task(id) : nullptr;
    if (!task)
        return {};
    HomeRow row = taskRow(*task);
    if (task->isOpen() && task->end.isValid() && task->end < sources.today) {
        row.state = u"late"_s;
        row.tone = HomeRow::Tone::Bad;
        row.numbers.insert(u"days"_s, daysBetween(task->end, sources.today));
    }
    return row;
}

FoundRow milestoneRecord(const HomeSources &sources, const QString &id)
{
    const Milestone *milestone = sources.delivery ? sources.delivery->milestone(id) : nullptr;
    if (!milestone)
        return {};
    HomeRow row = plainRecord(App::Projects, u"milestones"_s, id, milestone->name);
    if (const Project *project = sources.delivery->project(milestone->projectId))
        row.with = project->name;
    row.date = milestone->end;
    row.state = u"late"_s;
    row.tone = HomeRow::Tone::Bad;
    return row;
}

FoundRow issueRecord(const HomeSources &sources, const QString &id)
{
    const ProjectIssue *issue = sources.delivery ? sources.delivery->issue(id) : nullptr;
    if (!issue)
        return {};
    HomeRow row = plainRecord(App::Projects, u"issues"_s, id, issue->name);
    row.with = issue->projectName;
    row.note = issue->severity;
    row.at = issue->created;
    return row;
}

FoundRow personRecord(const HomeSources &sources, const QString &id)
{
    const ProjectsUser *user = sources.delivery ? sources.delivery->user(id) : nullptr;
    return user ? FoundRow(plainRecord(App::Projects, u"people"_s, id, user->name)) : FoundRow();
}

FoundRow mailRecord(const HomeSources &sources, const QString &id)
{
    const MailMessage *message = sources.mail ? sources.mail->message(id) : nullptr;
    return message ? FoundRow(mailRow(*message)) : FoundRow();
}

FoundRow eventRecord(const HomeSources &sources, const QString &key)
{
    const CalendarEvent *event = sources.calendar ? sources.calendar->event(key) : nullptr;
    return event ? FoundRow(eventRow(*sources.calendar, *event,
                                     keysInConflict(*sources.calendar, sources.today, sources.today)))
                 : FoundRow();
}

/// A payment opens who paid it; a log opens what was worked on.
HomeRow paymentRecord(const BooksPayment &payment, bool isReceived)
{
    HomeRow row =
        plainRecord(App::Books, isReceived ? u"clients"_s : u"vendors"_s, payment.contactId, payment.contactName);
    row.part = payment.id;
    row.note = payment.documentNumbers;
    row.date = payment.date;
    row.amount = isReceived ? payment.amount : Money(-payment.amount.minor(), payment.amount.currency());
    return row;
}

HomeRow logRecord(const TimeLog &log, const DeliveryBook &delivery)
{
    const bool isTask = log.module == LogModule::Task && delivery.task(log.itemId);
    HomeRow row = plainRecord(App::Projects, isTask ? u"tasks"_s : u"projects"_s, isTask ? log.itemId : log.projectId,
                              log.itemName.isEmpty() ? log.projectName : log.itemName);
    row.part = log.id;
    row.with = log.person.name;
    row.note = log.projectName;
    row.date = log.date;
    row.numbers.insert(u"hours"_s, log.minutes / minutesOfHours);
    return row;
}

/// Records that no book finds by their id.
QHash<QString, HomeRow> cashRows(const HomeSources &sources)
{
    QHash<QString, HomeRow> rows;
    const BooksSnapshot &books = sources.cash->books();
    for (const BankAccount &account : books.bankAccounts) {
        HomeRow row = plainRecord(App::Books, u"bank_accounts"_s, account.id, account.name);
        row.amount = account.balance;
        row.date = account.lastFeed;
        rows.insert(account.id, row);
    }
    for (const BooksPayment &payment : books.customerPayments) {
        rows.insert(payment.id, paymentRecord(payment, true));
        rows.insert(u"customer_payment:"_s + payment.id, rows.value(payment.id));
    }
    for (const BooksPayment &payment : books.vendorPayments)
        rows.insert(u"vendor_payment:"_s + payment.id, paymentRecord(payment, false));
    for (const Expense &expense : books.expenses) {
        HomeRow row = plainRecord(App::Books, u"expenses"_s, expense.id, expense.accountName);
        row.with = expense.vendorName;
        row.date = expense.date;
        row.amount = Money(-expense.total.minor(), expense.total.currency());
        rows.insert(u"expense:"_s + expense.id, row);
    }
    return rows;
}

QHash<QString, HomeRow> logRows(const HomeSources &sources)
{
    QHash<QString, HomeRow> rows;
    for (const TimeLog &log : sources.delivery->snapshot().logs)
        rows.insert(log.id, logRecord(log, *sources.delivery));
    return rows;
}

QHash<QString, HomeRow> listedRows(const HomeList &list)
{
    QHash<QString, HomeRow> rows;
    for (const HomeRow &row : list.rows)
        rows.insert(row.part.isEmpty() ? row.id : row.part, row);
    return rows;
}

using RecordOf = FoundRow (*)(const HomeSources &, const QString &);

RecordOf finderOf(const QString &kind)
{
    static const QHash<QString, RecordOf> finders{
        {u"leads"_s, leadRecord},    {u"campaigns"_s, campaignRecord}, {u"projects"_s, projectRecord},
        {u"tasks"_s, taskRecord},    {u"issues"_s, issueRecord},       {u"milestones"_s, milestoneRecord},
        {u"people"_s, personRecord}, {u"mails"_s, mailRecord},         {u"events"_s, eventRecord}};
    return finders.value(kind);
}

QHash<QString, HomeRow> allRows(const HomeSources &sources, const QString &kind)
{
    constexpr int all = std::numeric_limits<int>::max();
    if (kind == u"money" && sources.cash)
        return cashRows(sources);
    if (kind == u"logs" && sources.delivery)
        return logRows(sources);
    if (kind == u"mentions")
        return listedRows(homelists::mentions(sources, all));
    if (kind == u"decisions")
        return listedRows(homelists::decisionsWaiting(sources, all));
    return {};
}
} // namespace

HomeList recordsBehind(const HomeSources &sources, const QString &kind, const QStringList &ids, int limit)
{
    HomeList list;
    const RecordOf find = finderOf(kind);
    const QHash<QString, HomeRow> rows = find ? QHash<QString, HomeRow>() : allRows(sources, kind);
    QSet<QString> met;
    for (const QString &id : ids) {
        if (met.contains(id))
            continue;
        met.insert(id);
        if (const FoundRow row = find ? find(sources, id) : rows.contains(id) ? FoundRow(rows.value(id)) : FoundRow())
            list.rows.append(*row);
    }
    list.total = int(list.rows.size());
    list.rows.resize(std::min<qsizetype>(list.rows.size(), std::max(0, limit)));
    return list;
}
} // namespace atlas::home
