// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/money.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_money
{
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsJson_data();
    void readsJson();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void writesDecimal_data();
    void writesDecimal();
    void survivesJson();
    void takesPercent_data();
    void takesPercent();
    void bagKeepsCurrenciesApart();
    void bagSaturates();
};

/// The value as it comes from the wire, not as C++ would make it.
static QJsonValue wireValue(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

void TestMoney::readsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("integer") << QByteArray("12500") << u"EUR"_s << qint64(1250000);
    QTest::newRow("decimals") << QByteArray("12500.5") << u"EUR"_s << qint64(1250050);
    QTest::newRow("binary noise") << QByteArray("0.1") << u"EUR"_s << qint64(10);
    QTest::newRow("half away, below the binary half") << QByteArray("1.005") << u"EUR"_s << qint64(101);
    QTest::newRow("half away, negative") << QByteArray("-1.005") << u"EUR"_s << qint64(-101);
    QTest::newRow("below half") << QByteArray("1.0049999") << u"EUR"_s << qint64(100);
    QTest::newRow("string") << QByteArray("\"12500.50\"") << u"EUR"_s << qint64(1250050);
    QTest::newRow("string with spaces and sign") << QByteArray("\" +7.1 \"") << u"EUR"_s << qint64(710);
    QTest::newRow("string without zero") << QByteArray("\".5\"") << u"EUR"_s << qint64(50);
    QTest::newRow("above 2^53") << QByteArray("90071992547409931") << u"EUR"_s << qint64(9007199254740993100);
    QTest::newRow("exponent") << QByteArray("1.25e3") << u"EUR"_s << qint64(125000);
    QTest::newRow("yen round") << QByteArray("1999.5") << u"JPY"_s << qint64(2000);
    QTest::newRow("dinar") << QByteArray("1.2345") << u"TND"_s << qint64(1235);
    QTest::newRow("zero") << QByteArray("0") << u"EUR"_s << qint64(0);
    QTest::newRow("minus zero") << QByteArray("-0.001") << u"EUR"_s << qint64(0);
    QTest::newRow("largest") << QByteArray("\"92233720368547758.07\"") << u"EUR"_s
                             << std::numeric_limits<qint64>::max();
}

void TestMoney::readsJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto amount = Money::fromJson(wireValue(text), currency);
    QVERIFY(amount);
    QCOMPARE(amount->minor(), minor);
    QCOMPARE(amount->currency(), currency);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"null", "true", "[]", "{}", "\"\"", "\"-\"", "\".\"", "\"1,250.00\"", "\"1e3\"",
                             "\"12 EUR\"", "\"1.2.3\"", "1e300", "\"92233720368547758.08\"", "\"-+1\""})
        QTest::newRow(text) << QByteArray(text);
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Money::fromJson(wireValue(text), u"EUR"_s));
}

void TestMoney::writesDecimal_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(1250050) << u"EUR"_s << u"12500.50"_s;
    QTest::newRow("cents") << qint64(5) << u"EUR"_s << u"0.05"_s;
    QTest::newRow("negative cents") << qint64(-5) << u"EUR"_s << u"-0.05"_s;
    QTest::newRow("yen") << qint64(-1250) << u"JPY"_s << u"-1250"_s;
    QTest::newRow("dinar") << qint64(7) << u"TND"_s << u"0.007"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"EUR"_s << u"-92233720368547758.08"_s;
}

void TestMoney::writesDecimal()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(Money(minor, currency).toDecimal(), text);
}

void TestMoney::survivesJson()
{
    for (const qint64 minor : {qint64(0), qint64(1), qint64(-1), qint64(10), qint64(1005), qint64(123456789),
                               qint64(4503599627370495), qint64(-4503599627370495)}) {
        const Money amount(minor, u"EUR"_s);
        const QByteArray text = QJsonDocument(QJsonArray{amount.toJson()}).toJson(QJsonDocument::Compact);
        QCOMPARE(Money::fromJson(QJsonDocument::fromJson(text).array().at(0), u"EUR"_s), amount);
    }
    QCOMPARE(QJsonDocument(QJsonArray{Money(1250050, u"EUR"_s).toJson()}).toJson(QJsonDocument::Compact),
             QByteArray("[12500.5]"));
}

void TestMoney::takesPercent_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("result");
    QTest::newRow("half up") << qint64(1) << 50 << qint64(1);
    QTest::newRow("half down when negative") << qint64(-1) << 50 << qint64(-1);
    QTest::newRow("below half") << qint64(1) << 49 << qint64(0);
    QTest::newRow("third") << qint64(33333) << 33 << qint64(11000);
    QTest::newRow("nothing") << qint64(777) << 0 << qint64(0);
    QTest::newRow("all") << qint64(777) << 100 << qint64(777);
    QTest::newRow("large stays exact") << qint64(9000000000000000050) << 90 << qint64(8100000000000000045);
    QTest::newRow("too large saturates") << std::numeric_limits<qint64>::max() << 200
                                         << std::numeric_limits<qint64>::max();
}

void TestMoney::takesPercent()
{
    QFETCH(qint64, minor);
    QFETCH(int, percent);
    QFETCH(qint64, result);
    QCOMPARE(Money(minor, u"EUR"_s).percent(percent), Money(result, u"EUR"_s));
}

void TestMoney::bagKeepsCurrenciesApart()
{
    MoneyBag bag;
    QVERIFY(bag.isEmpty());
    bag.add(Money(100, {}));
    QVERIFY(bag.isEmpty());
    bag.add(Money(100, u"USD"_s));
    bag.add(Money(250, u"EUR"_s));
    bag.add(Money(7, u"CHF"_s));
    bag.subtract(Money(7, u"CHF"_s));
    MoneyBag more;
    more.add(Money(50, u"EUR"_s));
    bag.add(more);
    QCOMPARE(bag.in(u"EUR"_s), Money(300, u"EUR"_s));
    QCOMPARE(bag.in(u"GBP"_s), Money(0, u"GBP"_s));
    QCOMPARE(bag.amounts(u"USD"_s), (QList<Money>{Money(100, u"USD"_s), Money(300, u"EUR"_s)}));
    QCOMPARE(bag.amounts(), (QList<Money>{Money(300, u"EUR"_s), Money(100, u"USD"_s)}));
}

void TestMoney::bagSaturates()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min();
    MoneyBag bag;
    bag.add(Money(most, u"EUR"_s));
    bag.add(Money(1, u"EUR"_s));
    QCOMPARE(bag.in(u"EUR"_s).minor(), most);
    MoneyBag owed;
    owed.subtract(Money(least, u"EUR"_s));
    QCOMPARE(owed.in(u"EUR"_s).minor(), most);
    owed = MoneyBag();
    owed.subtract(Money(most, u"EUR"_s));
    owed.subtract(Money(most, u"EUR"_s));
    QCOMPARE(owed.in(u"EUR"_s).minor(), least);
}
} // namespace atlas::test::tst_money

ATLAS_TEST(atlas::test::tst_money::TestMoney)
#include "tst_money.moc"
