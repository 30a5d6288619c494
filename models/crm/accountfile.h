// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"

namespace atlas
{
/// One part of an account's page.
struct AccountSection {
    enum class Kind {
        Deals,
        Invoices,
        Payments,
        Projects,
        Mails,
        Files,
        NextMeetings,
        PastMeetings,
        Contacts,
        Activities
    };
    Kind kind = Kind::Deals;
    HomeList list;  ///< all rows; "never_read" and the like where the app cannot tell
    MoneyBag total; ///< what the rows add up to, currencies apart; empty where they are no amounts
    friend bool operator==(const AccountSection &, const AccountSection &) = default;
};

/// A figure of the head: a value, or why there is none.
struct AccountFigure {
    enum class Kind { Pipeline, Receivable, LastTouch, Hours };
    Kind kind = Kind::Pipeline;
    MoneyBag money, part; ///< part: of the receivable, what is overdue
    QDateTime at;         ///< last touch, UTC; invalid: never
    int minutes = 0;
    int count = 0;       ///< open deals or open invoices
    QString unavailable; ///< reason key; empty: there is a value
};

/// Everything Atlas knows of an account.
struct AccountFile {
    CrmAccount account; ///< with an empty id: not in the CRM as it was read
    QList<AccountFigure> figures;
    QList<AccountSection> sections;
    QStringList customerIds;   ///< of Books
    bool joinedByName = false; ///< no id or address tells the customer: the name alone does
};

namespace accountfile
{
/// Rows, totals and figures from the books of all apps. Customers of Books are those ClientJoin tells by ids and
/// addresses; without any, those whose name is the account's, legal forms aside. Deals are those of the chosen
/// pipeline. Mails and meetings are those with an address of its contacts.
[[nodiscard]] AccountFile make(const HomeSources &sources, const QString &accountId);
} // namespace accountfile
} // namespace atlas
