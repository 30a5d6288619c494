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
    QDate lowestDay; ///< the day of the week on which the balance is lowest
    Money lowest;    ///< at the end of that day
    bool underFloor = false;
    QList<CashMovement> movements;
};

/// An invoice whose date decides the lowest week.
struct DecidingInvoice {
    QString invoiceId, number, customerId, customerName;
    Money amount;
    QDate due, expected;
    int expectedWeek = 0; ///< 1 to 13; 14: later
    int daysLate = 0;     ///< today past due; 0 or less: not due
    PaymentBehaviour behaviour;
    bool overridden = false; ///< the person moved the expected date
    /// If it is expected after the low point: the low point's balance were it paid before. Else: were it paid after.
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
    QList<DecidingInvoice> deciding;   ///< most helpful first; at most 20
    MoneyBag leftOut;                  ///< balances and open documents in other currencies, by currency
    int suspectRates = 0;              ///< documents left out because their rate is missing
    int invoiceCount = 0, billCount = 0;
};

/// 13 weeks from `today`. Receipts on their expected date (payment behaviour, override wins; a date in the past counts
/// as today plus seven days, because overdue money does not come at once), bills on their due date (overdue: today),
/// recurring profiles on their next dates plus terms, planned lines. Source: docs/kpis.md, "13-week forecast".
[[nodiscard]] CashForecast cashForecast(const BooksSnapshot &books, const CashPlan &plan, const QDate &today);
} // namespace atlas
