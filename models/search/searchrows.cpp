// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchrows.h"

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/homebasis.h"
#include "models/projects/deliverybook.h"
#include "models/search/recordpreview.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::searchrows
{
namespace
{
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

qint64 secondsOf(const QDateTime &at)
{
    return at.isValid() ? at.toSecsSinceEpoch() : 0;
}

qint64 secondsOf(const QDate &day)
{
    return day.isValid() ? day.startOfDay(Qt::UTC).toSecsSinceEpoch() : 0;
}

SearchRow crmRow(const QString &kind, const QString &id, const QString &title, const QDateTime &modified)
{
    return {App::Crm, kind, id, title, {}, {}, secondsOf(modified)};
}

void addPeople(QList<SearchRow> &rows, const DirectorySnapshot &all)
{
    for (const Lead &lead : all.leads) {
        SearchRow row =
            crmRow(u"leads"_s, lead.id, home::personName(lead.firstName, lead.lastName, lead.email), lead.modified);
        row.line = joined({lead.company, lead.email});
        row.keywords = lead.phone + u' ' + lead.source;
        rows.append(row);
    }
    for (const Contact &contact : all.contacts) {
        SearchRow row = crmRow(u"contacts"_s, contact.id,
                               home::personName(contact.firstName, contact.lastName, contact.email), contact.modified);
        row.line = joined({contact.account.name, contact.email});
        row.keywords = contact.phone + u' ' + contact.mobile + u' ' + contact.title;
        rows.append(row);
    }
}

void addDocument(QList<SearchRow> &rows, const QString &kind, const BooksDocument &document)
{
    rows.append({App::Books, kind, document.id, document.number, document.contactName,
                 document.reference + u' ' + document.total.toDecimal(), secondsOf(document.date)});
}

void addContacts(QList<SearchRow> &rows, const BooksSnapshot &books)
{
    for (const BooksContact &contact : books.contacts)
        if (contact.customer)
            rows.append({App::Books, u"clients"_s, contact.id, contact.name, joined({contact.company, contact.email}),
                         contact.phone, secondsOf(contact.modified)});
    for (const Expense &expense : books.expenses)
        rows.append({App::Books, u"expenses"_s, expense.id,
                     expense.description.isEmpty() ? expense.accountName : expense.description,
                     joined({expense.vendorName, expense.customerName}), expense.reference + u' ' + expense.accountName,
                     secondsOf(expense.date)});
}

SearchRow rowOfDeal(const Deal &deal)
{
    SearchRow found = crmRow(u"deals"_s, deal.id, deal.name, deal.modified);
    found.line = joined({deal.account.name, deal.stage});
    found.keywords = deal.contact.name + u' ' + deal.owner.name + u' ' + deal.nextStep + u' ' + deal.pipeline;
    return found;
}

QList<SearchRow> rowsOfDeals(const QList<DealRow> &chosen, const QList<Deal> &others)
{
    QList<SearchRow> rows;
    rows.reserve(chosen.size() + others.size());
    for (const DealRow &row : chosen)
        rows.append(rowOfDeal(row.deal));
    for (const Deal &deal : others)
        rows.append(rowOfDeal(deal));
    return rows;
}

QList<SearchRow> rowsOfDirectory(const DirectorySnapshot &all)
{
    QList<SearchRow> rows;
    addPeople(rows, all);
    for (const CrmAccount &account : all.accounts) {
        SearchRow row = crmRow(u"accounts"_s, account.id, account.name, account.modified);
        row.line = joined({account.city, account.industry});
        row.keywords = account.phone + u' ' + account.website;
        rows.append(row);
    }
    for (const Campaign &campaign : all.campaigns) {
        SearchRow row = crmRow(u"campaigns"_s, campaign.id, campaign.name, campaign.modified);
        row.line = joined({campaign.type, campaign.status});
        rows.append(row);
    }
    for (const CrmActivity &activity : all.activities) {
        SearchRow row = crmRow(u"activities"_s, activity.id, activity.subject, activity.modified);
        row.line = joined({activity.who.name, activity.what.name});
        rows.append(row);
    }
    return rows;
}

QList<SearchRow> rowsOfBooks(const BooksSnapshot &books)
{
    QList<SearchRow> rows;
    for (const Invoice &invoice : books.invoices)
        addDocument(rows, u"invoices"_s, invoice);
    for (const Estimate &estimate : books.estimates)
        addDocument(rows, u"estimates"_s, estimate);
    for (const Bill &bill : books.bills)
        addDocument(rows, u"bills"_s, bill);
    for (const PurchaseOrder &order : books.purchaseOrders)
        addDocument(rows, u"purchase_orders"_s, order);
    addContacts(rows, books);
    return rows;
}

QString namesOf(const ProjectTask &task)
{
    QStringList names;
    for (const TaskShare &share : task.owners)
        names.append(share.person.name);
    return names.join(u' ');
}

QList<SearchRow> rowsOfProjects(const ProjectsSnapshot &all)
{
    QList<SearchRow> rows;
    for (const Project &project : all.projects)
        rows.append({App::Projects, u"projects"_s, project.id, project.name,
                     joined({project.groupName, project.status.name}), project.key + u' ' + project.owner.name,
                     secondsOf(project.modified)});
    for (const ProjectTask &task : all.tasks)
        rows.append({App::Projects, u"tasks"_s, task.id, task.name, joined({task.projectName, task.status.name}),
                     task.key + u' ' + task.tags.join(u' ') + u' ' + namesOf(task), secondsOf(task.modified)});
    for (const Milestone &milestone : all.milestones)
        rows.append({App::Projects, u"milestones"_s, milestone.id, milestone.name, milestone.projectName,
                     milestone.owner.name, secondsOf(milestone.modified)});
    for (const ProjectIssue &issue : all.issues)
        rows.append({App::Projects, u"issues"_s, issue.id, issue.name, joined({issue.projectName, issue.severity}),
                     issue.key + u' ' + issue.assignee.name, secondsOf(issue.modified)});
    return rows;
}
} // namespace

Make withKindWords(Make make)
{
    return [make = std::move(make)] {
        QList<SearchRow> rows = make();
        for (SearchRow &row : rows)
            row.keywords += u' ' + recordpreview::kindWord(row.kind);
        return rows;
    };
}

Make deals(const HomeSources &sources)
{
    if (!home::readOf(sources.deals).isValid())
        return {};
    return
        [chosen = sources.deals->rows(), others = sources.deals->otherDeals()] { return rowsOfDeals(chosen, others); };
}

Make directory(const HomeSources &sources)
{
    // A module that may not be read leaves the whole without an age; the others are there all the same.
    if (!sources.directory)
        return {};
    const DirectorySnapshot &all = sources.directory->snapshot();
    const bool isEmpty = all.leads.isEmpty() && all.contacts.isEmpty() && all.accounts.isEmpty() &&
                         all.campaigns.isEmpty() && all.activities.isEmpty();
    if (isEmpty && !home::readOf(sources.directory).isValid())
        return {};
    return [all] { return rowsOfDirectory(all); };
}

Make books(const HomeSources &sources)
{
    if (!home::readOf(sources.cash).isValid())
        return {};
    return [books = sources.cash->books()] { return rowsOfBooks(books); };
}

Make projects(const HomeSources &sources)
{
    if (!home::readOf(sources.delivery).isValid())
        return {};
    return [all = sources.delivery->snapshot()] { return rowsOfProjects(all); };
}
} // namespace atlas::searchrows
