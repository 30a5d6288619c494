// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/expenses.h"
#include "services/sandbox/books/purchases/history.h"
#include "services/sandbox/books/purchases/uploads.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<BooksRoute> expenseRouteList()
{
    const QString read = u"expenses.READ"_s, create = u"expenses.CREATE"_s, update = u"expenses.UPDATE"_s,
                  remove = u"expenses.DELETE"_s;
    const QString one = u"/expenses/{id}"_s;
    return {{"GET", u"/expenses"_s, read, buying::listExpenses},
            {"POST", u"/expenses"_s, create, buying::createExpense},
            {"GET", one, read, buying::getExpense},
            {"PUT", one, update, buying::updateExpense},
            {"DELETE", one, remove, buying::deleteExpense},
            {"GET", one + u"/receipt"_s, read, buying::getReceipt},
            {"POST", one + u"/receipt"_s, create, buying::putReceipt},
            {"DELETE", one + u"/receipt"_s, remove, buying::deleteReceipt},
            {"POST", one + u"/attachment"_s, create, buying::attachToExpense},
            {"GET", one + u"/comments"_s, read, buying::expenseComments}};
}

QList<BooksRoute> recurringRouteList()
{
    QList<BooksRoute> routes{{"GET", u"/recurringinvoices"_s, u"invoices.READ"_s, buying::listRecurringInvoices},
                             {"GET", u"/recurringexpenses"_s, u"expenses.READ"_s, buying::listRecurringExpenses},
                             {"GET", u"/recurringbills"_s, u"bills.READ"_s, buying::listRecurringBills}};
    const auto add = [&routes](const QString &path, const QString &scope, Handler get, Handler stop, Handler resume) {
        routes.append({"GET", path + u"/{id}"_s, scope + u".READ"_s, get});
        routes.append({"POST", path + u"/{id}/status/stop"_s, scope + u".CREATE"_s, stop});
        routes.append({"POST", path + u"/{id}/status/resume"_s, scope + u".CREATE"_s, resume});
    };
    add(u"/recurringinvoices"_s, u"invoices"_s, buying::getRecurringInvoice, buying::stopRecurringInvoice,
        buying::resumeRecurringInvoice);
    add(u"/recurringexpenses"_s, u"expenses"_s, buying::getRecurringExpense, buying::stopRecurringExpense,
        buying::resumeRecurringExpense);
    // One record is spelled with an underscore in the official description; the other spelling answers too.
    for (const QString &path : {u"/recurring_bills"_s, u"/recurringbills"_s})
        add(path, u"bills"_s, buying::getRecurringBill, buying::stopRecurringBill, buying::resumeRecurringBill);
    return routes;
}
} // namespace

QList<BooksRoute> expenseRoutes()
{
    return expenseRouteList() + recurringRouteList();
}
} // namespace atlas::sandbox::books
