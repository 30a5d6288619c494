// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/cashcalendar.h"
#include "models/insight/cashindex.h"

#include <vector>

/// Parts of cashForecast().
namespace atlas::cash
{
/// A movement before its texts are looked up: light enough to sort 10,000 of them.
struct Expected {
    CashMovement::Source source = CashMovement::Source::Invoice;
    qsizetype row = 0; ///< in the list of the source
    qint64 amount = 0; ///< positive, minor units of the base currency
    bool incoming = true;
    QDate due, expected; ///< `expected` is never before today
};

/// The days money of each open invoice is expected on, in the order of CashIndex::invoices, beyond the 13 weeks too.
[[nodiscard]] std::vector<Expected> expectedReceipts(const BooksSnapshot &books, const CashIndex &index,
                                                     const CashPlan &plan, const QDate &today);
/// Everything else within the 13 weeks. What has no value in the base currency goes to `forecast`'s leftOut and
/// unknownAmounts.
[[nodiscard]] std::vector<Expected> otherMovements(const BooksSnapshot &books, const CashIndex &index,
                                                   const CashPlan &plan, const Horizon &horizon,
                                                   CashForecast &forecast);
[[nodiscard]] CashMovement movementOf(const Expected &expected, const BooksSnapshot &books, const CashPlan &plan,
                                      const QString &base);
/// Needs the low point of `forecast`. `receipts` as of expectedReceipts().
[[nodiscard]] QList<DecidingInvoice> decidingInvoices(const BooksSnapshot &books, const CashIndex &index,
                                                      const CashPlan &plan, const std::vector<Expected> &receipts,
                                                      const CashForecast &forecast);
} // namespace atlas::cash
