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
[[nodiscard]] AgeBucket ageBucket(const QDate &due, const QDate &today);

/// Open documents by age, in base currency by each document's own rate; rows without a usable rate are counted apart.
struct Ageing {
    std::array<Money, kAgeBuckets> amounts;
    std::array<QStringList, kAgeBuckets> recordIds;
    Money total, overdue;
    int count = 0;
    QStringList suspectIds; ///< left out: foreign currency with a rate of exactly 1
};
[[nodiscard]] Ageing receivablesAgeing(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Ageing payablesAgeing(const BooksSnapshot &books, const QDate &today);

/// Money in and out of one calendar month, base currency: customer payments less refunds; vendor payments and expenses.
struct CashMonth {
    QDate month; ///< its first day
    Money in, out;
    QStringList inIds, outIds; ///< "customer_payment:<id>", "vendor_payment:<id>", "expense:<id>"
};
/// The last `count` months, the current one last.
[[nodiscard]] QList<CashMonth> cashMonths(const BooksSnapshot &books, const QDate &today, int count = 12);

struct TopExpense {
    QString accountId, accountName;
    Money amount, previous;       ///< this period and the one before, base currency
    std::optional<double> change; ///< nullopt when previous is 0
    QStringList expenseIds;
};
/// By account over the last 90 days against the 90 before, largest first. Bills carry no account in lists: expenses
/// only.
[[nodiscard]] QList<TopExpense> topExpenses(const BooksSnapshot &books, const QDate &today, int limit = 8);

struct ClientShare {
    QString customerId, customerName;
    Money revenue; ///< invoiced in 12 months, base currency, less credit notes
    double share = 0;
    QStringList invoiceIds;
};
/// Largest first, all customers.
[[nodiscard]] QList<ClientShare> clientShares(const BooksSnapshot &books, const QDate &today);

/// The figures of the strip and of the cards. Ids: "cash_balance", "dso", "dso_countback", "dpo", "net_burn", "runway",
/// "low_point" (needs the forecast), "concentration", "collected", "invoiced_month". Days are Figure::counts["days"]
/// with the comparison to 30 days ago in counts["days_before"]; months of runway are Figure::ratio; money in base
/// currency (other currencies of balances in parts["other"]). n/a carries its reason: "no_bank_account", "no_sales",
/// "no_purchases", "no_movements", "profitable", "never_read".
/// Formulas: docs/kpis.md, CFO.
struct CashForecast;
[[nodiscard]] QList<Figure> cashFigures(const BooksSnapshot &books, const CashForecast &forecast, const QDate &today);
[[nodiscard]] Figure dsoFigure(const BooksSnapshot &books, const QDate &today, int days = 90);
[[nodiscard]] Figure dsoCountbackFigure(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Figure dpoFigure(const BooksSnapshot &books, const QDate &today, int days = 90);
[[nodiscard]] Figure netBurnFigure(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Figure runwayFigure(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Figure concentrationFigure(const BooksSnapshot &books, const QDate &today);
[[nodiscard]] Figure collectedFigure(const BooksSnapshot &books, const QDate &today); ///< collected / invoiced, 90 days
[[nodiscard]] Figure cashBalanceFigure(const BooksSnapshot &books);
[[nodiscard]] Figure lowPointFigure(const CashForecast &forecast, const QDateTime &readAt);
} // namespace atlas
