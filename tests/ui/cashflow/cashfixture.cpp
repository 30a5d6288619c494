// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cashflow/cashfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void addHistory(BooksSnapshot &books, const QString &customer, int late)
{
    for (int i = 0; i < 6; ++i) {
        const QDate due = bookDay().addDays(-200 - 20 * i);
        books.invoices.append(paidInvoice(u"paid_%1_%2"_s.arg(customer).arg(i), 1000, due.addDays(-30), due,
                                          due.addDays(late), customer));
    }
}
} // namespace

CashFixture::CashFixture()
{
    const Result<StoreReport> opened = QCoro::waitFor(store.open());
    if (!opened) {
        qFatal("store: %s", qPrintable(opened.error().detail));
    }
    actions.setClock(clock);
}

CashFixture::~CashFixture()
{
    // Cancelled calls end while their services still live.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

BooksSnapshot sampleBooks()
{
    BooksSnapshot books = booksOf(100'000);
    books.settings.org.name = u"Atelier Lumen SAS"_s;
    books.bankAccounts.append(accountOf(u"dollars"_s, 18'400, u"bank"_s, u"USD"_s));
    books.bankAccounts.first().lastFeed = bookDay().addDays(-1);
    books.contacts = {customerOf(u"c1"_s, u"Novéo Santé"_s), customerOf(u"c2"_s, u"Cirelle"_s)};
    books.invoices = {invoiceOf(u"late"_s, 22'600, QDate(2026, 9, 12), QDate(2026, 10, 12), u"c1"_s),
                      invoiceOf(u"soon"_s, 9'800, QDate(2026, 11, 1), QDate(2026, 11, 30), u"c2"_s)};
    books.invoices[0].contactName = u"Novéo Santé"_s;
    books.invoices[1].contactName = u"Cirelle"_s;
    addHistory(books, u"c1"_s, 74);
    addHistory(books, u"c2"_s, 9);
    books.bills = {billOf(u"rent"_s, 4'600, QDate(2026, 11, 1), QDate(2026, 11, 12)),
                   billOf(u"host"_s, 800, QDate(2026, 11, 10), QDate(2026, 12, 10))};
    books.expenses = {expenseOf(u"e1"_s, 1'200, QDate(2026, 10, 5), u"Travel"_s),
                      expenseOf(u"e2"_s, 700, QDate(2026, 7, 20), u"Travel"_s)};
    books.customerPayments = {paymentOf(u"p1"_s, 3'000, QDate(2026, 9, 20), u"FA-1"_s)};
    return books;
}

CashPlan samplePlan()
{
    CashPlan plan;
    plan.floor = euros(20'000);
    plan.lines = {lineOf(u"pay"_s, 90'000, QDate(2026, 12, 18)),
                  lineOf(u"grant"_s, 150'000, QDate(2027, 1, 20), PlannedLine::Every::Once, true)};
    return plan;
}
} // namespace atlas::test
