// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "models/insight/paymentbehaviour.h"
#include "services/books/booksrepository.h"

#include <array>

namespace atlas
{
/// One movement of the forecast: where it comes from and when it is expected.
struct CashMovement {
    enum class Source { Invoice, Bill, RecurringInvoice, RecurringBill, RecurringExpense, Planned };
    Source source = Source::Invoice;
    QString recordId, name, number; ///< name: customer, vendor or line
    Money amount;                   ///< base currency, positive
    bool incoming = true;
    bool simulated = false;
    QDate due, expected;
};

/// One week, Monday to Sunday; the first begins today and ends on Sunday.
struct CashWeek {
    int number = 0; ///< 1 to 13
    QDate from, to;
    Money opening, in, out, closing;
    QDate lowestDay;               ///< the day of the week on which the balance is lowest
    Money lowest;                  ///< at the end of that day; of equal days the first
    bool underFloor = false;       ///< `lowest` is: a week may end well and yet not be survived
    QList<CashMovement> movements; ///< by expected day
};

/// An invoice whose date decides the lowest week.
struct DecidingInvoice {
    QString invoiceId, number, customerId, customerName;
    Money amount; ///< balance, base currency
    QDate due, expected;
    int expectedWeek = 0; ///< 1 to 13; 14: later
    int daysLate = 0;     ///< today past due; 0 or less: not due
    PaymentBehaviour behaviour;
    bool overridden = false; ///< the person moved the expected date
    /// If it is expected after the low point: the low point's balance were it paid by that day. Else: were it paid
    /// after.
    Money balanceIf;
    bool lifts = false;          ///< balanceIf is higher (paid before); else lower (paid after)
    bool liftsOverFloor = false; ///< this invoice alone lifts the low point over the floor
    QDate lastReminder;
};

struct CashForecast {
    QString currency; ///< base currency; other currencies are never added
    Money opening;    ///< Σ balances of bank and cash accounts in the base currency
    std::array<CashWeek, 13> weeks;
    int lowestWeek = 0; ///< index into weeks
    QDate lowestDay;
    Money lowest;
    std::optional<Money> underFloorBy; ///< how far the low point is under the floor
    /// Most helpful first, at most 20: those that would lift the low point before those that would lower it; first what
    /// lifts it over the floor; then overdue (they can be chased), due by the low point, due later; then the largest.
    QList<DecidingInvoice> deciding;
    /// What has no value in the base currency, by currency, received less paid: balances of accounts, documents without
    /// a usable rate, recurring profiles and planned lines of the 13 weeks (neither has a rate).
    MoneyBag leftOut;
    int suspectRates = 0;                ///< open documents left out because their rate is missing
    int unknownAmounts = 0;              ///< active recurring profiles left out because Books did not say their amount
    int invoiceCount = 0, billCount = 0; ///< open documents that count, also beyond the 13 weeks
    int accountCount = 0;                ///< accounts behind `opening`
};

/// 13 weeks from `today`. Receipts on their expected date (payment behaviour, override wins; a date in the past counts
/// as today plus seven days, because overdue money does not come at once), bills on their due date (overdue: today),
/// recurring profiles on their next dates plus terms (invoices also plus the customer's median lateness, never before
/// they are issued), planned lines. Dates of profiles and lines before today are over: Books has issued those
/// documents, the balance knows those payments. Open foreign documents enter with their own rate.
/// Source: docs/kpis.md, "13-week forecast".
[[nodiscard]] CashForecast cashForecast(const BooksSnapshot &books, const CashPlan &plan, const QDate &today);
} // namespace atlas
