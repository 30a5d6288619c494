// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"

namespace atlas
{
/// One line of a customer's statement.
struct StatementEntry {
    enum class Kind { Invoice, CreditNote, Payment };
    Kind kind = Kind::Invoice;
    QString id, number;
    QString about; ///< of a payment the documents it is for, else the reference
    QDate date;
    QDate due;     ///< of invoices
    Money amount;  ///< positive: the customer owes more; negative: less
    Money balance; ///< what the customer owes after this line
    friend bool operator==(const StatementEntry &, const StatementEntry &) = default;
};

/// What a customer was asked for and paid in a period, in one currency: that of the customer.
struct Statement {
    QString contactId, contactName, currency;
    QDate from, to; ///< inclusive
    Money opening, closing;
    Money invoiced, credited, paid; ///< of the period, positive
    QList<StatementEntry> entries;  ///< by date; of one day invoices, credit notes, then payments, by number
    int leftOut = 0;                ///< documents and payments up to `to` whose amount in this currency is not known
    /// What is left of `closing` when taken from the balance Books holds now (receivable less unused credits): opening
    /// balances, write-offs and refunds, which no list carries. Only for statements up to today or later; without
    /// currency where it cannot be told.
    Money unexplained;
};

/// From issued invoices, issued credit notes and payments; refunds lower the payment they belong to. Pure and exact:
/// integer minor units, saturating. A period that ends before it begins has no lines.
[[nodiscard]] Statement statementOf(const BooksSnapshot &books, const BooksContact &contact, const QDate &from,
                                    const QDate &to, const QDate &today);
} // namespace atlas
