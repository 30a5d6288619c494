// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/accountfile.h"

#include "models/books/cashbook.h"
#include "models/crm/accountsections.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/contactlog.h"
#include "models/home/homebasis.h"
#include "models/insight/timelogs.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::accountfile
{
namespace
{
const QString neverRead = u"never_read"_s;

AccountFigure pipelineFigure(const HomeSources &sources, const accountsections::Subject &subject)
{
    AccountFigure figure;
    figure.kind = AccountFigure::Kind::Pipeline;
    if (!home::readOf(sources.deals).isValid()) {
        figure.unavailable = neverRead;
        return figure;
    }
    for (const DealRow *row : accountsections::dealsOf(sources, subject)) {
        if (!accountsections::isOpen(*sources.deals, *row))
            continue;
        ++figure.count;
        if (row->deal.amount)
            figure.money.add(*row->deal.amount);
    }
    return figure;
}

AccountFigure receivableFigure(const HomeSources &sources, const accountsections::Subject &subject)
{
    AccountFigure figure;
    figure.kind = AccountFigure::Kind::Receivable;
    if (!home::readOf(sources.cash).isValid())
        figure.unavailable = neverRead;
    else if (subject.customerIds.isEmpty())
        figure.unavailable = u"no_customer"_s;
    if (!figure.unavailable.isEmpty())
        return figure;
    for (const Invoice &invoice : sources.cash->books().invoices) {
        if (!subject.customerIds.contains(invoice.contactId) || !invoice.isOpen())
            continue;
        ++figure.count;
        figure.money.add(invoice.balance);
        if (invoice.due.isValid() && invoice.due < sources.today)
            figure.part.add(invoice.balance);
    }
    return figure;
}

AccountFigure touchFigure(const HomeSources &sources, const QString &accountId)
{
    AccountFigure figure;
    figure.kind = AccountFigure::Kind::LastTouch;
    figure.at = home::ContactLog(sources).lastWith(accountId);
    if (!figure.at.isValid())
        figure.unavailable = u"no_touch"_s;
    return figure;
}

AccountFigure hoursFigure(const HomeSources &sources, const accountsections::Subject &subject)
{
    AccountFigure figure;
    figure.kind = AccountFigure::Kind::Hours;
    const QDate first(sources.today.year(), sources.today.month(), 1);
    if (!home::readOf(sources.delivery).isValid() ||
        !timelogs::areMonthsRead(sources.delivery->snapshot(), first, sources.today)) {
        figure.unavailable = neverRead;
        return figure;
    }
    for (const Project *project : subject.projects)
        for (const int place : sources.delivery->logsOf(project->id)) {
            const TimeLog &log = sources.delivery->snapshot().logs.at(place);
            if (log.date >= first && log.date <= sources.today)
                figure.minutes += log.minutes;
        }
    return figure;
}
} // namespace

AccountFile make(const HomeSources &sources, const QString &accountId)
{
    AccountFile file;
    const CrmAccount *account = sources.directory ? sources.directory->account(accountId) : nullptr;
    if (!account)
        return file;
    file.account = *account;
    const accountsections::Subject subject = accountsections::subjectOf(sources, *account);
    file.customerIds = subject.customerIds;
    file.joinedByName = subject.byName;
    file.figures = {pipelineFigure(sources, subject), receivableFigure(sources, subject),
                    touchFigure(sources, accountId), hoursFigure(sources, subject)};
    file.sections = {
        accountsections::deals(sources, subject),          accountsections::invoices(sources, subject),
        accountsections::payments(sources, subject),       accountsections::projects(sources, subject),
        accountsections::mails(sources, subject),          accountsections::files(sources, subject),
        accountsections::meetings(sources, subject, true), accountsections::meetings(sources, subject, false),
        accountsections::contacts(sources, subject),       accountsections::activities(sources, subject)};
    for (AccountSection &section : file.sections)
        section.list.total = int(section.list.rows.size());
    return file;
}
} // namespace atlas::accountfile
