// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/reports.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

QList<BooksRoute> reportRoutes()
{
    const QList<QPair<QString, Handler>> reports{{u"profitandloss"_s, buying::profitAndLoss},
                                                 {u"balancesheet"_s, buying::balanceSheet},
                                                 {u"cashflow"_s, buying::cashFlow},
                                                 {u"trialbalance"_s, buying::trialBalance},
                                                 {u"aragingsummary"_s, buying::receivablesAging},
                                                 {u"apagingsummary"_s, buying::payablesAging},
                                                 {u"salesbycustomer"_s, buying::salesByCustomer},
                                                 {u"customerbalances"_s, buying::customerBalances},
                                                 {u"invoicedetails"_s, buying::invoiceDetails},
                                                 {u"expensesbycategory"_s, buying::expensesByCategory},
                                                 {u"taxsummary"_s, buying::taxSummary}};
    QList<BooksRoute> routes;
    // No module is documented for reports; ZohoBooks.reports.READ is what clients ask for, and fullaccess covers it.
    for (const auto &[name, handler] : reports)
        routes.append({"GET", u"/reports/"_s + name, u"reports.READ"_s, handler});
    return routes;
}
} // namespace atlas::sandbox::books
