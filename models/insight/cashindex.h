// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/cashforecast.h"

namespace atlas
{
/// What the forecast needs of the books whatever the plan and the day: open documents in base currency with the date
/// learned for them. Made once a snapshot, so that a moved date or a simulated event is answered within a frame.
struct CashIndex {
    struct OpenDocument {
        qsizetype row = 0; ///< in BooksSnapshot::invoices or bills
        qint64 amount = 0; ///< balance, minor units of the base currency
        QDate expected;    ///< invoices: as learned; bills: due. May be in the past
    };
    QString base;
    qint64 opening = 0; ///< bank and cash accounts of the base currency
    int accountCount = 0;
    QList<OpenDocument> invoices, bills;
    QHash<QString, qsizetype> openInvoiceById; ///< place in `invoices`
    QHash<QString, PaymentBehaviour> behaviour;
    QHash<QString, int> latenessByName; ///< median by customer name: recurring profiles name their customer only
    MoneyBag leftOut;                   ///< balances of other currencies, open documents without a rate
    int suspectRates = 0;
};
[[nodiscard]] CashIndex cashIndex(const BooksSnapshot &books);
/// As cashForecast(books, plan, today), of prepared indices over the same books.
[[nodiscard]] CashForecast cashForecast(const BooksSnapshot &books, const CashIndex &index, const CashPlan &plan,
                                        const QDate &today);
} // namespace atlas
