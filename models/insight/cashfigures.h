// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "services/books/booksrepository.h"

#include <array>

namespace atlas
{
/// Days past due: not due (or today), 1-30, 31-60, 61-90, more than 90.
enum class AgeBucket { Current, To30, To60, To90, Over90 };
inline constexpr int kAgeBuckets = 5;
/// Without a due date: not due.
[[nodiscard]] AgeBucket ageBucket(const QDate &due, const QDate &today);

/// Open documents by age, in base currency by each document's own rate; rows without a usable rate are counted apart.
struct Ageing {
    std::array<Money, kAgeBuckets> amounts;
    std::array<QStringList, kAgeBuckets> recordIds;
    Money total, overdue;
    int count = 0;          ///< documents in `amounts`
    QStringList suspectIds; ///< left out: foreign currency with a rate of exactly 1
};
[[nodiscard]] Ageing receivablesAgeing(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Ageing payablesAgeing(const BooksSnapshot &books, const QDate &today);

/// Money in and out of one calendar month, base currency: customer payments less refunds; vendor payments and expenses.
struct CashMonth {
    QDate month; ///< its first day
    Money in, out;
    QStringList inIds, outIds; ///< "customer_payment:<id>", "vendor_payment:<id>", "expense:<id>"
    int suspects = 0;          ///< left out: foreign currency without a usable rate
};
/// The last `count` months, the current one last. A refund counts on the day of its payment: lists do not say its own.
[[nodiscard]] QList<CashMonth> cashMonths(const BooksSnapshot &books, const QDate &today, int count = 12);

struct TopExpense {
    QString accountId, accountName;
    Money amount, previous;       ///< this period and the one before, base currency
    std::optional<double> change; ///< nullopt when previous is 0
    QStringList expenseIds;
};
/// By account over the last 90 days (today included) against the 90 before, largest first. Bills carry no account in
/// lists: expenses only. Lists of expenses name their account without its id: the id is looked up in the chart of
/// accounts, and is empty where that does not know the name.
[[nodiscard]] QList<TopExpense> topExpenses(const BooksSnapshot &books, const QDate &today, int limit = 8);

struct ClientShare {
    QString customerId, customerName;
    Money revenue; ///< invoiced in 12 months, base currency, less credit notes
    double share = 0;
    QStringList invoiceIds;
};
/// Largest first, all customers with an invoice or credit note in the 12 months ending today.
[[nodiscard]] QList<ClientShare> clientShares(const BooksSnapshot &books, const QDate &today);

/// The figures of the strip and of the cards. Ids: "cash_balance", "dso", "dso_countback", "dpo", "net_burn", "runway",
/// "low_point" (needs the forecast), "concentration", "collected", "invoiced_month", in this order. Days are
/// Figure::counts["days"] with the comparison to 30 days ago in counts["days_before"] (absent: it was n/a then); months
/// of runway are Figure::ratio; money in base currency (other currencies of balances in parts["other"]). counts
/// ["suspect"]: records left out for want of a rate. n/a carries its reason: "no_bank_account", "no_sales",
/// "no_purchases", "no_movements", "profitable", "never_read". recordIds of net_burn and runway are those of CashMonth.
/// Formulas: docs/kpis.md, CFO.
struct CashForecast;
[[nodiscard]] QList<Figure> cashFigures(const BooksSnapshot &books, const CashForecast &forecast, const QDate &today);
/// parts: receivables, sales. recordIds: the open invoices and those of the period.
[[nodiscard]] Figure dsoFigure(const BooksSnapshot &books, const QDate &today, int days = 90);
[[nodiscard]] Figure dsoCountbackFigure(const BooksSnapshot &books, const QDate &today);
/// parts: payables, purchases. recordIds: the open bills and those of the period.
[[nodiscard]] Figure dpoFigure(const BooksSnapshot &books, const QDate &today, int days = 90);
/// money: what goes out less what comes in, a month; negative: more comes in. parts: in, out (sums of the three
/// months), previous (the burn of the three months before), with `change` against it.
[[nodiscard]] Figure netBurnFigure(const BooksSnapshot &books, const QDate &today);
/// parts: cash, burn. No cash left: 0.
[[nodiscard]] Figure runwayFigure(const BooksSnapshot &books, const QDate &today);
/// Share of the largest client in 12 months. parts: top, total. counts: clients. recordIds: that client's invoices.
[[nodiscard]] Figure concentrationFigure(const BooksSnapshot &books, const QDate &today);
/// Collected / invoiced (less credit notes), 90 days. parts: collected, invoiced. recordIds: the payments.
[[nodiscard]] Figure collectedFigure(const BooksSnapshot &books, const QDate &today);
/// Invoiced in the calendar month of today, less credit notes; `change` against the whole month before, parts:
/// previous.
[[nodiscard]] Figure invoicedMonthFigure(const BooksSnapshot &books, const QDate &today);
/// Active bank and cash accounts. counts: accounts (of the base currency), other_accounts.
[[nodiscard]] Figure cashBalanceFigure(const BooksSnapshot &books);
/// counts: week (1 to 13), day (Julian). parts: under_floor when it is. recordIds: the deciding invoices.
[[nodiscard]] Figure lowPointFigure(const CashForecast &forecast, const QDateTime &readAt);
} // namespace atlas
