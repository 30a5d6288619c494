// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/accountsections.h"

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/crm/duplicates.h"
#include "models/home/clientjoin.h"
#include "models/home/homebasis.h"
#include "models/home/moneysupport.h"
#include "models/home/projectrows.h"
#include "models/projects/deliverybook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Sales, money and delivery. What was said and met is in accountcontacts.cpp.
namespace atlas::accountsections
{
namespace
{
AccountSection accountSection(AccountSection::Kind kind, const QDateTime &readAt)
{
    AccountSection section;
    section.kind = kind;
    section.list.readAt = readAt;
    if (!readAt.isValid())
        section.list.unavailable = u"never_read"_s;
    return section;
}

/// Books cannot tell where the customer is not known.
AccountSection booksSection(AccountSection::Kind kind, const HomeSources &sources, const Subject &subject)
{
    AccountSection section = accountSection(kind, home::readOf(sources.cash));
    if (section.list.unavailable.isEmpty() && subject.customerIds.isEmpty())
        section.list.unavailable = u"no_customer"_s;
    return section;
}

void markDealRow(HomeRow &row, const DealRow &deal, const QDate &today)
{
    if (deal.flags.overdue) {
        row.state = u"late"_s;
        row.tone = HomeRow::Tone::Bad;
        row.numbers.insert(u"days"_s, home::daysBetween(deal.deal.closing, today));
    } else if (deal.flags.rotting) {
        row.state = u"quiet"_s;
        row.tone = HomeRow::Tone::Warn;
        row.numbers.insert(u"days"_s, deal.quietDays);
    } else if (deal.flags.noNextStep) {
        row.state = u"no_next_step"_s;
        row.tone = HomeRow::Tone::Warn;
    }
}

HomeRow accountDealRow(const DealBook &deals, const DealRow &deal, const QDate &today)
{
    HomeRow row;
    row.kind = u"deals"_s;
    row.id = deal.deal.id;
    row.title = deal.deal.name;
    row.with = deal.deal.owner.name;
    row.amount = deal.deal.amount;
    row.date = deal.deal.closing;
    row.note = deal.stageIndex >= 0 ? deals.pipeline().stages.at(deal.stageIndex).display : deal.deal.stage;
    markDealRow(row, deal, today);
    return row;
}

void joinByName(const HomeSources &sources, Subject &subject)
{
    const QString wanted = duplicates::companyKey(subject.name);
    if (!sources.cash || wanted.isEmpty())
        return;
    for (const BooksContact &customer : sources.cash->books().contacts) {
        const bool same =
            duplicates::companyKey(customer.name) == wanted || duplicates::companyKey(customer.company) == wanted;
        if (customer.customer && same)
            subject.customerIds.append(customer.id);
    }
    subject.byName = !subject.customerIds.isEmpty();
}

/// The invoice a payment was for, where the payment names one that is known.
QString invoiceOf(const CashBook &cash, const BooksPayment &payment)
{
    const QStringList numbers = payment.documentNumbers.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        for (const Invoice &invoice : cash.books().invoices)
            if (invoice.number == number.trimmed() && invoice.contactId == payment.contactId)
                return invoice.id;
    return {};
}
} // namespace

Subject subjectOf(const HomeSources &sources, const CrmAccount &account)
{
    Subject subject;
    subject.id = account.id;
    subject.name = account.name;
    const home::ClientJoin join(sources);
    subject.customerIds = join.customersOf(account.id);
    std::ranges::sort(subject.customerIds);
    subject.projects = join.projectsOf(account.id);
    if (subject.customerIds.isEmpty())
        joinByName(sources, subject);
    subject.contacts = sources.directory->contactsOf(account.id);
    for (const Contact *contact : std::as_const(subject.contacts))
        if (!contact->email.isEmpty())
            subject.addresses.insert(contact->email.toLower());
    return subject;
}

bool isOpen(const DealBook &deals, const DealRow &row)
{
    return row.stageIndex < 0 || deals.pipeline().stages.at(row.stageIndex).outcome == StageOutcome::Open;
}

QList<const DealRow *> dealsOf(const HomeSources &sources, const Subject &subject)
{
    QList<const DealRow *> found;
    if (!sources.deals)
        return found;
    for (const DealRow &row : sources.deals->rows())
        if (row.deal.account.id == subject.id)
            found.append(&row);
    // Open ones first, next to close first; closed ones latest first.
    std::ranges::stable_sort(found, [&sources](const DealRow *a, const DealRow *b) {
        const bool open = isOpen(*sources.deals, *a);
        if (open != isOpen(*sources.deals, *b))
            return open;
        return open ? a->deal.closing < b->deal.closing : a->deal.closing > b->deal.closing;
    });
    return found;
}

AccountSection deals(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = accountSection(AccountSection::Kind::Deals, home::readOf(sources.deals));
    const QList<const DealRow *> rows = dealsOf(sources, subject);
    for (const DealRow *row : rows) {
        section.list.rows.append(accountDealRow(*sources.deals, *row, sources.today));
        if (row->deal.amount && isOpen(*sources.deals, *row))
            section.total.add(*row->deal.amount);
    }
    return section;
}

AccountSection invoices(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = booksSection(AccountSection::Kind::Invoices, sources, subject);
    if (!section.list.unavailable.isEmpty())
        return section;
    for (const Invoice &invoice : sources.cash->books().invoices) {
        if (!subject.customerIds.contains(invoice.contactId))
            continue;
        const bool late = invoice.isOpen() && invoice.due.isValid() && invoice.due < sources.today;
        HomeRow row = late ? home::overdueRow(invoice, sources.today) : home::documentRow(u"invoices"_s, invoice);
        row.note = invoice.statusText;
        section.list.rows.append(row);
        if (invoice.isOpen())
            section.total.add(invoice.balance);
    }
    std::ranges::stable_sort(section.list.rows, std::ranges::greater(), &HomeRow::date);
    return section;
}

AccountSection payments(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = booksSection(AccountSection::Kind::Payments, sources, subject);
    if (!section.list.unavailable.isEmpty())
        return section;
    for (const BooksPayment &payment : sources.cash->books().customerPayments) {
        if (!subject.customerIds.contains(payment.contactId))
            continue;
        HomeRow row;
        row.app = App::Books;
        const QString invoice = invoiceOf(*sources.cash, payment);
        row.kind = invoice.isEmpty() ? u"clients"_s : u"invoices"_s;
        row.id = invoice.isEmpty() ? payment.contactId : invoice;
        row.title = payment.number;
        row.with = payment.documentNumbers;
        row.amount = payment.amount;
        row.date = payment.date;
        row.note = payment.mode;
        section.list.rows.append(row);
        section.total.add(payment.amount);
    }
    std::ranges::stable_sort(section.list.rows, std::ranges::greater(), &HomeRow::date);
    return section;
}

AccountSection projects(const HomeSources &sources, const Subject &subject)
{
    AccountSection section = accountSection(AccountSection::Kind::Projects, home::readOf(sources.delivery));
    if (!section.list.unavailable.isEmpty())
        return section;
    QList<const Project *> ordered = subject.projects;
    std::ranges::stable_sort(ordered, [](const Project *a, const Project *b) {
        return a->isClosed() != b->isClosed() ? !a->isClosed() : a->end < b->end;
    });
    for (const Project *project : std::as_const(ordered)) {
        section.list.rows.append(home::projectRow(*project, sources.delivery->health(project->id)));
        if (project->budgetMoney && !project->isClosed())
            section.total.add(*project->budgetMoney);
    }
    return section;
}
} // namespace atlas::accountsections
