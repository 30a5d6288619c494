// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/paymentbehaviour.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_paymentbehaviour
{
using namespace Qt::StringLiterals;

class TestPaymentBehaviour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnsTheMedian_data();
    void learnsTheMedian();
    void remembersTheLastSixByPayment();
    void ignoresWhatWasNotPaid();
    void keepsCustomersApart();
    void expectsMoney_data();
    void expectsMoney();
};

void TestPaymentBehaviour::learnsTheMedian_data()
{
    QTest::addColumn<QList<int>>("lateness");
    QTest::addColumn<int>("median");
    QTest::newRow("one") << QList<int>{12} << 12;
    QTest::newRow("odd") << QList<int>{30, 1, 5} << 5;
    QTest::newRow("even, half a day down") << QList<int>{4, 7} << 5;
    QTest::newRow("early, half a day down") << QList<int>{-4, -1} << -3;
    QTest::newRow("around the due date") << QList<int>{-1, 0} << -1;
    QTest::newRow("six") << QList<int>{0, 60, 10, 20, 30, 40} << 25;
}

void TestPaymentBehaviour::learnsTheMedian()
{
    QFETCH(QList<int>, lateness);
    QFETCH(int, median);
    QList<Invoice> invoices;
    QDate due(2026, 1, 31);
    for (const int days : lateness) {
        invoices.append(paidInvoice(QString::number(invoices.size()), 100, due.addDays(-30), due, due.addDays(days)));
        due = due.addDays(100); // later paid, whatever the lateness
    }
    const PaymentBehaviour behaviour = paymentBehaviour(invoices).value(u"c1"_s);
    QVERIFY(behaviour.known);
    QCOMPARE(behaviour.lastLateness, lateness);
    QCOMPARE(behaviour.medianDays, median);
}

void TestPaymentBehaviour::remembersTheLastSixByPayment()
{
    QList<Invoice> invoices;
    const QDate start(2026, 1, 1);
    for (int i = 0; i < 9; ++i) // the newest first: the order of the list does not matter
        invoices.prepend(paidInvoice(QString::number(i), 100, start, start.addDays(i), start.addDays(3 * i)));
    // Due last, yet paid first: forgotten.
    invoices.append(paidInvoice(u"early"_s, 100, start, start.addDays(400), start.addDays(-1)));
    QCOMPARE(paymentBehaviour(invoices).value(u"c1"_s).lastLateness, (QList<int>{6, 8, 10, 12, 14, 16}));
}

void TestPaymentBehaviour::ignoresWhatWasNotPaid()
{
    const QDate due(2026, 5, 31);
    Invoice partPaid = invoiceOf(u"part"_s, 100, due, due);
    partPaid.status = InvoiceStatus::PartiallyPaid;
    partPaid.lastPayment = due.addDays(9);
    Invoice voided = paidInvoice(u"void"_s, 100, due, due, due.addDays(9));
    voided.status = InvoiceStatus::Void;
    const QList<Invoice> invoices{partPaid, voided, invoiceOf(u"open"_s, 100, due, due),
                                  paidInvoice(u"credited"_s, 100, due, due, QDate()),
                                  paidInvoice(u"no due date"_s, 100, due, QDate(), due)};
    QVERIFY(!paymentBehaviour(invoices).value(u"c1"_s).known);
    QCOMPARE(paymentBehaviour(invoices).value(u"c1"_s).medianDays, 0);
}

void TestPaymentBehaviour::keepsCustomersApart()
{
    const QDate due(2026, 5, 31);
    const auto behaviour = paymentBehaviour({paidInvoice(u"1"_s, 1, due, due, due.addDays(3), u"a"_s),
                                             paidInvoice(u"2"_s, 1, due, due, due.addDays(9), u"b"_s)});
    QCOMPARE(behaviour.value(u"a"_s).medianDays, 3);
    QCOMPARE(behaviour.value(u"b"_s).medianDays, 9);
    QVERIFY(!behaviour.contains(u"c"_s));
}

void TestPaymentBehaviour::expectsMoney_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("median");
    QTest::addColumn<QDate>("inBooks");
    QTest::addColumn<QDate>("byPerson");
    QTest::addColumn<QDate>("expected");
    const QDate due(2028, 2, 20);
    QTest::newRow("no history") << due << 0 << QDate() << QDate() << due;
    QTest::newRow("late, over a leap day") << due << 10 << QDate() << QDate() << QDate(2028, 3, 1);
    QTest::newRow("early") << due << -5 << QDate() << QDate() << QDate(2028, 2, 15);
    QTest::newRow("Books says later") << due << 10 << QDate(2028, 4, 1) << QDate() << QDate(2028, 4, 1);
    QTest::newRow("Books says earlier") << due << 10 << QDate(2028, 2, 21) << QDate() << QDate(2028, 3, 1);
    QTest::newRow("the person wins") << due << 10 << QDate(2028, 4, 1) << QDate(2028, 2, 1) << QDate(2028, 2, 1);
    QTest::newRow("no due date") << QDate() << 10 << QDate() << QDate() << QDate(2028, 1, 11);
}

void TestPaymentBehaviour::expectsMoney()
{
    QFETCH(QDate, due);
    QFETCH(int, median);
    QFETCH(QDate, inBooks);
    QFETCH(QDate, byPerson);
    QFETCH(QDate, expected);
    Invoice invoice = invoiceOf(u"1"_s, 100, QDate(2028, 1, 1), due);
    invoice.expectedPayment = inBooks;
    PaymentBehaviour behaviour;
    behaviour.medianDays = median;
    QCOMPARE(expectedPaymentDate(invoice, behaviour, byPerson), expected);
}
} // namespace atlas::test::tst_paymentbehaviour

ATLAS_TEST(atlas::test::tst_paymentbehaviour::TestPaymentBehaviour)
#include "tst_paymentbehaviour.moc"
