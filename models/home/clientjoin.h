// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "services/projects/projectsrecords.h"

#include <QHash>
#include <QStringList>

namespace atlas::home
{
/// Which Books customer is which CRM account, and which projects are theirs. Told by ids alone: by the deals that
/// invoices and estimates of the customer name, else by the customer's mail address when the CRM has a contact with it;
/// projects by the id of the account they carry. Names are never compared. Books that are nullptr are left out.
class ClientJoin
{
public:
    explicit ClientJoin(const HomeSources &sources);
    /// Empty: it cannot be told.
    [[nodiscard]] QString accountOf(const QString &customerId) const { return m_accounts.value(customerId); }
    /// Whether a deal told it: the stronger of the two.
    [[nodiscard]] bool isByDeal(const QString &customerId) const { return m_byDeal.contains(customerId); }
    [[nodiscard]] QStringList customersOf(const QString &accountId) const { return m_customers.values(accountId); }
    [[nodiscard]] bool isCustomer(const QString &accountId) const { return m_customers.contains(accountId); }
    /// All projects of the account, closed ones too.
    [[nodiscard]] QList<const Project *> projectsOf(const QString &accountId) const
    {
        return m_projects.values(accountId);
    }

private:
    void joinByDeals(const HomeSources &sources);
    void joinByAddress(const HomeSources &sources);
    QHash<QString, QString> m_accounts; ///< by customer
    QSet<QString> m_byDeal;
    QMultiHash<QString, QString> m_customers; ///< by account
    QMultiHash<QString, const Project *> m_projects;
};
} // namespace atlas::home
