// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"
#include "ui/pages/cashflow/records/statement.h"

#include <QTest>

namespace tst_recordsstatement
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// The statement of a customer: which documents count, in which order, and that it adds up to the cent.
class TestRecordsStatement : public QObject
{
    Q_OBJECT
private:
    static BooksContact customer()
    {
        BooksContact contact = customerOf(u"c1"_s, u"Novéo Santé"_s);
        contact.currency = u"EUR"_s;
        return contact;
    }

    static BooksPayment paymentBy(const QString &id, double amount, const QDate &date)
    {
        BooksPayment payment = paymentOf(id, amount, date, u"FA-1"_s);
        payment.contactId = u"c1"_s;
        return payment;
    }

    static BooksSnapshot books()
    {
        BooksSnapshot all = booksOf();
        all.invoices = {invoiceOf(u"old"_s, 1000, QDate(2025, 12, 1), QDate(2025, 12, 31)),
                        invoiceOf(u"new"_s, 250.55, QDate(2026, 3, 2), QDate(2026, 4, 1)),
                        invoiceOf(u"other"_s, 9999, QDate(2026, 3, 2), QDate(2026, 4, 1), u"c2"_s)};
        all.creditNotes = {creditNoteOf(u"credit"_s, 50.05, QDate(2026, 3, 2))};
        all.customerPayments = {paymentBy(u"part"_s, 400, QDate(2026, 1, 10)),
                                paymentBy(u"rest"_s, 600, QDate(2026, 3, 2))};
        return all;
    }

    static Statement ofYear(const BooksSnapshot &all)
    {
        return statementOf(all, customer(), QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2026, 11, 22));
    }

private Q_SLOTS:
    void balancesRun()
    {
        const Statement statement = ofYear(books());
        QCOMPARE(statement.currency, u"EUR"_s);
        QCOMPARE(statement.opening, euros(1000));
        QCOMPARE(statement.invoiced, euros(250.55));
        QCOMPARE(statement.credited, euros(50.05));
        QCOMPARE(statement.paid, euros(1000));
        QCOMPARE(statement.closing, euros(200.50));
        // Of one day: what is asked for, what is taken back, what is paid.
        QStringList ids;
        QList<Money> balances;
        for (const StatementEntry &entry : statement.entries) {
            ids.append(entry.id);
            balances.append(entry.balance);
        }
        QCOMPARE(ids, (QStringList{u"part"_s, u"new"_s, u"credit"_s, u"rest"_s}));
        QCOMPARE(balances, (QList<Money>{euros(600), euros(850.55), euros(800.50), euros(200.50)}));
        QCOMPARE(statement.entries.at(0).amount, euros(-400));
        QCOMPARE(statement.entries.at(1).due, QDate(2026, 4, 1));
        QCOMPARE(statement.leftOut, 0);
    }

    void whatIsNotIssuedDoesNotCount_data()
    {
        QTest::addColumn<InvoiceStatus>("status");
        QTest::addColumn<bool>("counts");
        QTest::newRow("draft") << InvoiceStatus::Draft << false;
        QTest::newRow("void") << InvoiceStatus::Void << false;
        QTest::newRow("waiting") << InvoiceStatus::PendingApproval << false;
        QTest::newRow("rejected") << InvoiceStatus::Rejected << false;
        QTest::newRow("sent") << InvoiceStatus::Sent << true;
        QTest::newRow("paid") << InvoiceStatus::Paid << true;
    }

    void whatIsNotIssuedDoesNotCount()
    {
        QFETCH(InvoiceStatus, status);
        QFETCH(bool, counts);
        BooksSnapshot all = booksOf();
        all.invoices = {invoiceOf(u"one"_s, 100, QDate(2026, 3, 2), QDate(2026, 4, 1))};
        all.invoices[0].status = status;
        QCOMPARE(ofYear(all).closing, euros(counts ? 100 : 0));
        QCOMPARE(ofYear(all).entries.size(), counts ? 1 : 0);
    }

    void otherCurrenciesAreLeftOutAndCounted()
    {
        BooksSnapshot all = books();
        all.invoices.append(inDollars(invoiceOf(u"usd"_s, 70, QDate(2026, 5, 2), QDate(2026, 6, 1)), u"0.9"_s));
        all.invoices.append(inDollars(invoiceOf(u"later"_s, 70, QDate(2027, 5, 2), QDate(2027, 6, 1)), u"0.9"_s));
        const Statement statement = ofYear(all);
        QCOMPARE(statement.closing, euros(200.50));
        QCOMPARE(statement.leftOut, 1);
    }

    void theCustomersCurrencyIsKept()
    {
        BooksSnapshot all = booksOf();
        all.invoices = {inDollars(invoiceOf(u"usd"_s, 70, QDate(2026, 5, 2), QDate(2026, 6, 1)), u"0.9"_s)};
        all.customerPayments = {paymentBy(u"eur"_s, 30, QDate(2026, 6, 1))}; // the list says euros only
        BooksContact american = customer();
        american.currency = u"USD"_s;
        const Statement statement =
            statementOf(all, american, QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2026, 11, 22));
        QCOMPARE(statement.closing, Money(7000, u"USD"_s));
        QCOMPARE(statement.opening, Money(0, u"USD"_s));
        QCOMPARE(statement.leftOut, 1);
    }

    void refundsLowerTheirPayment()
    {
        BooksSnapshot all = booksOf();
        BooksPayment payment = paymentBy(u"paid"_s, 400, QDate(2026, 1, 10));
        payment.baseRefunded = euros(150);
        all.customerPayments = {payment};
        QCOMPARE(ofYear(all).closing, euros(-250));
    }

    void whatBooksHoldsBeyondItIsTold()
    {
        BooksContact contact = customer();
        contact.receivable = euros(300);
        contact.unusedCreditsBase = euros(40);
        const auto until = [&contact](const QDate &to) {
            return statementOf(books(), contact, QDate(2026, 1, 1), to, QDate(2026, 11, 22)).unexplained;
        };
        QCOMPARE(until(QDate(2026, 11, 22)), euros(59.50));
        QVERIFY(until(QDate(2026, 11, 21)).currency().isEmpty()); // Books holds today's balance only
    }

    void aPeriodThatIsNoneIsEmpty()
    {
        const Statement statement =
            statementOf(books(), customer(), QDate(2026, 5, 1), QDate(2026, 4, 30), QDate(2026, 11, 22));
        QVERIFY(statement.entries.isEmpty());
        QCOMPARE(statement.closing, euros(0));
    }

    /// Whatever the books: the parts add up, and one statement goes on where the one before ended.
    void anyBooksAddUp()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 40; ++round) {
            BooksSnapshot all = randomBooks(random, bookDay(), 60, 40);
            const QDate first = bookDay().addDays(-random.bounded(400));
            const QDate middle = first.addDays(random.bounded(200));
            const QDate last = middle.addDays(1 + random.bounded(200));
            const auto between = [&all](const QDate &from, const QDate &to) {
                return statementOf(all, customer(), from, to, bookDay());
            };
            const Statement whole = between(first, last);
            const Statement early = between(first, middle);
            const Statement late = between(middle.addDays(1), last);
            QCOMPARE(whole.closing.minor(),
                     whole.opening.minor() + whole.invoiced.minor() - whole.credited.minor() - whole.paid.minor());
            QCOMPARE(late.opening, early.closing);
            QCOMPARE(late.closing, whole.closing);
            QCOMPARE(early.entries.size() + late.entries.size(), whole.entries.size());
            qint64 running = whole.opening.minor();
            for (const StatementEntry &entry : whole.entries) {
                running += entry.amount.minor();
                QCOMPARE(entry.balance.minor(), running);
            }
        }
    }
};
} // namespace tst_recordsstatement

ATLAS_TEST(tst_recordsstatement::TestRecordsStatement)
#include "tst_recordsstatement.moc"
