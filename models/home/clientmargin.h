// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/home/homesources.h"

#include <QStringList>

namespace atlas::home
{
/// What a client brings and costs, base currency of Books. Customers of one account are one client.
struct ClientMargin {
    QString customerId, name; ///< of the customer with the largest revenue
    Money revenue, hours, expenses;
    bool joined = false;      ///< to a CRM account that has a project: else its hours are not known
    bool isElsewhere = false; ///< some of its hours or expenses cost in a currency without a rate
    qint64 minutes = 0, minutesWithoutRate = 0;
    QStringList invoiceIds;
    /// (revenue - hours - expenses) / revenue; nullopt: not joined, no revenue, none of its hours has a rate, or a cost
    /// in another currency. With minutesWithoutRate it is at most that.
    [[nodiscard]] std::optional<double> margin() const;
};

/// The margin of clients over the last twelve months, as far as the logs of their months were read: revenue, hours and
/// expenses are of the same days.
struct MarginReport {
    QList<ClientMargin> clients; ///< largest revenue first
    Money revenue, hours, expenses;
    DateRange period;
    bool isPartial = false; ///< less than twelve months, or a cost that is not known
    qint64 minutes = 0, minutesWithoutRate = 0;
    /// "never_read", "months_unread" (this month is not there), "no_revenue", "no_hours", "rates_unset".
    QString unavailable;
    QStringList invoiceIds;
    QDateTime readAt;
};
/// All logged hours count in the sums, whether or not their project could be joined to a client; cost in currencies
/// other than the base is left out and said by isPartial.
[[nodiscard]] MarginReport marginReport(const HomeSources &sources);
} // namespace atlas::home
