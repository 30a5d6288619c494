// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/insight/figure.h"
#include "services/books/booksrepository.h"

/// What all figures of cash have in common: the base currency, what a document is worth in it, and periods.
namespace atlas::cash
{
/// The organisation's currency; EUR until it is known.
[[nodiscard]] QString baseCurrency(const BooksSnapshot &books);
/// An amount of the document in the base currency, by the document's own rate. nullopt: the rate is missing (a foreign
/// currency with a rate of exactly 1), or the amount does not fit.
[[nodiscard]] std::optional<Money> inBase(const BooksDocument &document, const Money &amount, const QString &base);
/// Saturates instead of overflowing.
[[nodiscard]] qint64 sumOf(qint64 a, qint64 b);
/// `amount` must have the currency of `sum`.
void addTo(Money &sum, const Money &amount);
void subtractFrom(Money &sum, const Money &amount);
/// `count` days ending with `last`, both ends included.
[[nodiscard]] DateRange daysUntil(const QDate &last, int count);
/// The 12 months ending with `last`, both ends included.
[[nodiscard]] DateRange yearUntil(const QDate &last);

/// A sum in base currency with what is behind it.
struct Tally {
    explicit Tally(const QString &base)
        : amount(0, base)
    {
    }
    void add(const QString &id, const Money &part);
    Money amount;
    QStringList ids;  ///< of what was added
    int suspects = 0; ///< records left out because their rate is missing
};
/// Issued invoices of the period less its credit notes; tax included. Only invoices are in `ids`.
[[nodiscard]] Tally netSales(const BooksSnapshot &books, const DateRange &period);

/// A figure with its id, its age and whether the read was cut; "never_read" where there is nothing to compute from yet.
[[nodiscard]] Figure newFigure(const QString &id, const BooksSnapshot &books, const DateRange &period = {});
[[nodiscard]] MoneyBag bagOf(const Money &amount);
} // namespace atlas::cash
