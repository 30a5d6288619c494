// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrecords.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_booksrates
{
using namespace Qt::Literals::StringLiterals;

class TestBooksRates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void converts_data();
    void converts();
    void judgesInvoices_data();
    void judgesInvoices();
    void judgesBills_data();
    void judgesBills();
    void judgesTheRest();
};

void TestBooksRates::reads_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text"); // empty: no rate
    QTest::newRow("one") << QJsonValue(1) << u"1"_s;
    QTest::newRow("number") << QJsonValue(1.0823) << u"1.0823"_s;
    QTest::newRow("text") << QJsonValue(u" 0.0112 "_s) << u"0.0112"_s;
    QTest::newRow("ten decimals") << QJsonValue(u"0.12345678915"_s) << u"0.1234567892"_s;
    QTest::newRow("large") << QJsonValue(15000.5) << u"15000.5"_s;
    QTest::newRow("none stored") << QJsonValue(0) << QString();
    QTest::newRow("empty") << QJsonValue(u""_s) << QString();
    QTest::newRow("negative") << QJsonValue(-1.5) << QString();
    QTest::newRow("null") << QJsonValue() << QString();
    QTest::newRow("word") << QJsonValue(u"one"_s) << QString();
}

void TestBooksRates::reads()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    const std::optional<ExchangeRate> rate = ExchangeRate::fromJson(value);
    QCOMPARE(rate.has_value(), !text.isEmpty());
    if (rate)
        QCOMPARE(rate->toDecimal(), text);
    QCOMPARE(rate && rate->isOne(), text == u"1"_s);
}

void TestBooksRates::converts_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("result"); // empty: does not fit
    QTest::newRow("same") << u"149.97"_s << u"EUR"_s << u"1"_s << u"EUR"_s << u"149.97"_s;
    QTest::newRow("dollars") << u"100.00"_s << u"USD"_s << u"0.9137"_s << u"EUR"_s << u"91.37"_s;
    QTest::newRow("half up") << u"0.50"_s << u"USD"_s << u"0.01"_s << u"EUR"_s << u"0.01"_s;
    QTest::newRow("half away from zero") << u"-0.50"_s << u"USD"_s << u"0.01"_s << u"EUR"_s << u"-0.01"_s;
    QTest::newRow("below half") << u"0.49"_s << u"USD"_s << u"0.01"_s << u"EUR"_s << u"0.00"_s;
    QTest::newRow("no doubles") << u"1.15"_s << u"USD"_s << u"1.1"_s << u"EUR"_s << u"1.27"_s; // 1.265
    QTest::newRow("from yen") << u"12345"_s << u"JPY"_s << u"0.0061"_s << u"EUR"_s << u"75.30"_s;
    QTest::newRow("to yen") << u"75.30"_s << u"EUR"_s << u"163.9344"_s << u"JPY"_s << u"12344"_s;
    QTest::newRow("from dinars") << u"1.005"_s << u"TND"_s << u"1"_s << u"EUR"_s << u"1.01"_s;
    QTest::newRow("to dinars") << u"1.01"_s << u"EUR"_s << u"3.3"_s << u"TND"_s << u"3.333"_s;
    QTest::newRow("large") << u"90071992547409.93"_s << u"USD"_s << u"1"_s << u"EUR"_s << u"90071992547409.93"_s;
    QTest::newRow("too large") << u"92233720368547758.07"_s << u"USD"_s << u"1.0000000001"_s << u"EUR"_s << QString();
    QTest::newRow("far too large") << u"92233720368547758.07"_s << u"USD"_s << u"900000000"_s << u"TND"_s << QString();
}

void TestBooksRates::converts()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(QString, rate);
    QFETCH(QString, base);
    QFETCH(QString, result);
    const std::optional<Money> money = Money::fromDecimal(amount, currency);
    const std::optional<ExchangeRate> exchange = ExchangeRate::fromJson(rate);
    QVERIFY(money && exchange);
    const std::optional<Money> converted = exchange->convert(*money, base);
    QCOMPARE(converted.has_value(), !result.isEmpty());
    if (converted) {
        QCOMPARE(converted->toDecimal(), result);
        QCOMPARE(converted->currency(), base);
    }
}

void TestBooksRates::judgesInvoices_data()
{
    QTest::addColumn<InvoiceStatus>("status");
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("issued");
    QTest::newRow("draft") << InvoiceStatus::Draft << 100LL << false << false;
    QTest::newRow("void keeps its balance") << InvoiceStatus::Void << 100LL << false << false;
    QTest::newRow("sent") << InvoiceStatus::Sent << 100LL << true << true;
    QTest::newRow("viewed") << InvoiceStatus::Viewed << 100LL << true << true;
    QTest::newRow("overdue") << InvoiceStatus::Overdue << 100LL << true << true;
    QTest::newRow("part paid") << InvoiceStatus::PartiallyPaid << 1LL << true << true;
    QTest::newRow("sent, settled by credits") << InvoiceStatus::Sent << 0LL << false << true;
    QTest::newRow("paid") << InvoiceStatus::Paid << 0LL << false << true;
    QTest::newRow("waiting") << InvoiceStatus::PendingApproval << 100LL << false << false;
    QTest::newRow("approved") << InvoiceStatus::Approved << 100LL << false << false;
    QTest::newRow("rejected") << InvoiceStatus::Rejected << 100LL << false << false;
    QTest::newRow("unknown") << InvoiceStatus::Unknown << 100LL << false << false;
}

void TestBooksRates::judgesInvoices()
{
    QFETCH(InvoiceStatus, status);
    QFETCH(qint64, balance);
    Invoice invoice;
    invoice.status = status;
    invoice.balance = Money(balance, u"EUR"_s);
    QTEST(invoice.isOpen(), "open");
    QTEST(invoice.isIssued(), "issued");
}

void TestBooksRates::judgesBills_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("issued");
    for (const auto *word : {"open", "overdue", "partially_paid"})
        QTest::newRow(word) << QString::fromLatin1(word) << true << true;
    QTest::newRow("paid") << u"paid"_s << false << true;
    for (const auto *word : {"draft", "void", "rejected", "pending_approval", ""})
        QTest::addRow("'%s'", word) << QString::fromLatin1(word) << false << false;
}

void TestBooksRates::judgesBills()
{
    QFETCH(QString, status);
    Bill bill;
    bill.statusText = status;
    bill.balance = Money(100, u"EUR"_s);
    QTEST(bill.isOpen(), "open");
    QTEST(bill.isIssued(), "issued");
    bill.balance = Money(0, u"EUR"_s);
    QVERIFY(!bill.isOpen());
}

void TestBooksRates::judgesTheRest()
{
    CreditNote note;
    for (const QString &word : {u"open"_s, u"closed"_s}) {
        note.statusText = word;
        QVERIFY(note.isIssued());
    }
    for (const QString &word : {u"draft"_s, u"void"_s, QString()}) {
        note.statusText = word;
        QVERIFY(!note.isIssued());
    }
    BankAccount account;
    for (const QString &type : {u"bank"_s, u"cash"_s}) {
        account.type = type;
        QVERIFY(account.isCash());
    }
    for (const QString &type : {u"credit_card"_s, u"payment_clearing"_s}) {
        account.type = type;
        QVERIFY(!account.isCash());
    }
}
} // namespace atlas::test::tst_booksrates

ATLAS_TEST(atlas::test::tst_booksrates::TestBooksRates)
#include "tst_booksrates.moc"
