// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/clientjoin.h"

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/projects/deliverybook.h"

#include <QMap>

namespace atlas::home
{
namespace
{
using Votes = QHash<QString, QMap<QString, int>>; ///< by customer: documents by account

template <class Document>
void countVotes(Votes &votes, const QList<Document> &documents, const DealBook &deals)
{
    for (const Document &document : documents) {
        const DealRow *row = document.dealId.isEmpty() ? nullptr : deals.row(document.dealId);
        if (row && !row->deal.account.id.isEmpty())
            ++votes[document.contactId][row->deal.account.id];
    }
}

/// The account most documents name; of equal ones the lower id, so that it is the same every time.
QString winnerOf(const QMap<QString, int> &votes)
{
    QString winner;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        if (winner.isEmpty() || it.value() > votes.value(winner))
            winner = it.key();
    return winner;
}
} // namespace

ClientJoin::ClientJoin(const HomeSources &sources)
{
    joinByDeals(sources);
    joinByAddress(sources);
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it)
        m_customers.insert(it.value(), it.key());
    if (!sources.delivery)
        return;
    for (const Project &project : sources.delivery->snapshot().projects)
        if (!project.crmAccountId.isEmpty())
            m_projects.insert(project.crmAccountId, &project);
}

void ClientJoin::joinByDeals(const HomeSources &sources)
{
    if (!sources.cash || !sources.deals)
        return;
    Votes votes;
    countVotes(votes, sources.cash->books().invoices, *sources.deals);
    countVotes(votes, sources.cash->books().estimates, *sources.deals);
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        m_accounts.insert(it.key(), winnerOf(it.value()));
        m_byDeal.insert(it.key());
    }
}

void ClientJoin::joinByAddress(const HomeSources &sources)
{
    if (!sources.cash || !sources.directory)
        return;
    for (const BooksContact &customer : sources.cash->books().contacts) {
        if (!customer.customer || customer.email.isEmpty() || m_accounts.contains(customer.id))
            continue;
        const Contact *contact = sources.directory->contactByMail(customer.email);
        if (contact && !contact->account.id.isEmpty())
            m_accounts.insert(customer.id, contact->account.id);
    }
}
} // namespace atlas::home
