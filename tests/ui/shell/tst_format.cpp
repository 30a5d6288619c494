// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/theme/format.h"

#include <QLocale>
#include <QTest>

namespace tst_format
{
using namespace atlas;
using namespace Qt::StringLiterals;

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeRoundsHalfAway_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("down") << qint64(37755538) << QStringLiteral("EUR") << qint64(37755500);
        QTest::newRow("half") << qint64(150) << QStringLiteral("EUR") << qint64(200);
        QTest::newRow("negative half") << qint64(-150) << QStringLiteral("EUR") << qint64(-200);
        QTest::newRow("negative") << qint64(-149) << QStringLiteral("EUR") << qint64(-100);
        QTest::newRow("no decimals") << qint64(151) << QStringLiteral("JPY") << qint64(151);
        QTest::newRow("three decimals") << qint64(1500) << QStringLiteral("TND") << qint64(2000);
    }
    void wholeRoundsHalfAway()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(qint64, expected);
        QCOMPARE(atlas::format::whole(atlas::Money(minor, currency)), atlas::Money(expected, currency));
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void money_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("plain") << qint64(4'800'000) << u"EUR"_s << u"48\u202F000\u00A0€"_s << u"€48,000"_s;
        QTest::newRow("cents") << qint64(4'800'050) << u"EUR"_s << u"48\u202F000,50\u00A0€"_s << u"€48,000.50"_s;
        QTest::newRow("one cent") << qint64(1) << u"EUR"_s << u"0,01\u00A0€"_s << u"€0.01"_s;
        QTest::newRow("zero") << qint64(0) << u"USD"_s << u"0\u00A0$"_s << u"$0"_s;
        QTest::newRow("negative") << qint64(-120'000) << u"GBP"_s << u"−1\u202F200\u00A0£"_s << u"−£1,200"_s;
        QTest::newRow("no decimals") << qint64(1500) << u"JPY"_s << u"1\u202F500\u00A0¥"_s << u"¥1,500"_s;
        QTest::newRow("code") << qint64(120'000) << u"CHF"_s << u"1\u202F200\u00A0CHF"_s << u"CHF\u00A01,200"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"EUR"_s
                                  << u"−92\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€"_s
                                  << u"−€92,233,720,368,547,758.08"_s;
    }

    void money()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QTEST(format::money(Money(minor, currency)), "french");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(format::money(Money(minor, currency)), "english");
    }

    void bagKeepsCurrenciesApart()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        MoneyBag bag;
        QCOMPARE(format::money(bag, u"EUR"_s), u"0\u00A0€"_s);
        bag.add(Money(1'840'000, u"USD"_s));
        bag.add(Money(41'285'000, u"EUR"_s));
        QCOMPARE(format::money(bag, u"EUR"_s), u"412\u202F850\u00A0€ + 18\u202F400\u00A0$"_s);
        bag.subtract(Money(3'680'000, u"USD"_s));
        QCOMPARE(format::money(bag, u"EUR"_s), u"412\u202F850\u00A0€ − 18\u202F400\u00A0$"_s);
    }

    void parts()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const format::Parts french = format::moneyParts(Money(41'285'000, u"EUR"_s));
        QCOMPARE(french.number, u"412\u202F850"_s);
        QCOMPARE(french.unit, u"€"_s);
        QVERIFY(!french.unitFirst);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(format::moneyParts(Money(41'285'000, u"EUR"_s)).unitFirst);
    }

    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("this year") << QDate(2026, 12, 12) << u"12\u00A0déc."_s << u"12\u00A0Dec"_s;
        QTest::newRow("short month") << QDate(2026, 5, 3) << u"3\u00A0mai"_s << u"3\u00A0May"_s;
        QTest::newRow("other year") << QDate(2027, 1, 30) << u"30\u00A0janv.\u00A02027"_s << u"30\u00A0Jan\u00A02027"_s;
        QTest::newRow("none") << QDate() << QString() << QString();
    }

    void dates()
    {
        QFETCH(QDate, date);
        const QDate today(2026, 11, 22);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QTEST(format::shortDate(date, today), "french");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(format::shortDate(date, today), "english");
    }

    void longDates()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(format::longDate(QDate(2026, 11, 24)), u"mardi 24\u00A0novembre 2026"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(format::longDate(QDate(2026, 11, 24)), u"Tuesday 24\u00A0November 2026"_s);
    }

    void percents_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("whole") << 0.45 << 0 << u"45\u00A0%"_s << u"45%"_s;
        QTest::newRow("decimal") << 0.062 << 1 << u"6,2\u00A0%"_s << u"6.2%"_s;
        QTest::newRow("negative") << -0.1 << 0 << u"−10\u00A0%"_s << u"−10%"_s;
        QTest::newRow("no minus zero") << -0.001 << 0 << u"0\u00A0%"_s << u"0%"_s;
        QTest::newRow("more than all") << 1.34 << 0 << u"134\u00A0%"_s << u"134%"_s;
    }

    void percents()
    {
        QFETCH(double, ratio);
        QFETCH(int, decimals);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QTEST(format::percent(ratio, decimals), "french");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(format::percent(ratio, decimals), "english");
    }

    void ages_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("words");
        // now is 10:42 in Paris on 22 November 2026
        QTest::newRow("now") << u"2026-11-22T09:41:30Z"_s << u"just now"_s;
        QTest::newRow("ahead of us") << u"2026-11-22T09:45:00Z"_s << u"just now"_s;
        QTest::newRow("minutes") << u"2026-11-22T09:40:00Z"_s << u"2 min ago"_s;
        QTest::newRow("hours") << u"2026-11-22T06:42:00Z"_s << u"3 h ago"_s;
        QTest::newRow("yesterday, within the hour") << u"2026-11-21T22:59:00Z"_s << u"yesterday 23:59"_s;
        QTest::newRow("yesterday") << u"2026-11-21T17:04:00Z"_s << u"yesterday 18:04"_s;
        QTest::newRow("older") << u"2026-11-12T08:05:00Z"_s << u"12\u00A0Nov 09:05"_s;
        QTest::newRow("never") << QString() << QString();
    }

    void ages()
    {
        QFETCH(QString, then);
        const QDateTime now = QDateTime::fromString(u"2026-11-22T09:42:00Z"_s, Qt::ISODate);
        QTEST(format::age(QDateTime::fromString(then, Qt::ISODate), now), "words");
    }

    void time()
    {
        QCOMPARE(format::time(QDateTime::fromString(u"2026-11-22T09:42:00Z"_s, Qt::ISODate)), u"10:42"_s);
        QCOMPARE(format::time({}), QString());
        QCOMPARE(format::clock(QTime(9, 5)), u"09:05"_s);
        QCOMPARE(format::clock({}), QString());
        const QLocale before;
        const QDateTime afternoon = QDateTime::fromString(u"2026-11-22T15:05:00Z"_s, Qt::ISODate);
        for (const auto &locale : {QLocale(QLocale::French), QLocale(QLocale::English, QLocale::UnitedStates),
                                   QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
            QLocale::setDefault(locale); // none says PM
            QCOMPARE(format::time(afternoon), u"16:05"_s);
            QVERIFY(format::dateTime(afternoon).endsWith(u" 16:05"_s));
        }
        QLocale::setDefault(before);
        QCOMPARE(format::dateTime({}), QString());
    }

    void smallWords()
    {
        QCOMPARE(format::days(9), u"9\u00A0d"_s);
        QCOMPARE(format::size(900), u"900\u00A0bytes"_s);
        QCOMPARE(format::size(214 * 1024), u"214\u00A0kB"_s);
        QCOMPARE(format::size(1'395'864'371), u"1.3\u00A0GB"_s);
        QCOMPARE(format::duration(std::chrono::seconds(20)), u"20\u00A0s"_s);
        QCOMPARE(format::duration(std::chrono::seconds(179)), u"2\u00A0min\u00A059\u00A0s"_s);
        QCOMPARE(format::duration(std::chrono::seconds(180)), u"3\u00A0min"_s);
        QCOMPARE(format::duration(std::chrono::seconds(3901)), u"1\u00A0h\u00A005"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(format::number(-1234), u"−1\u202F234"_s);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << u"Inès Vauquelin"_s << u"IV"_s;
        QTest::newRow("accents") << u"éloïse garance"_s << u"ÉG"_s;
        QTest::newRow("three words") << u"Marie de Lorme"_s << u"ML"_s;
        QTest::newRow("one word") << u"Kervidal"_s << u"K"_s;
        QTest::newRow("punctuation") << u"  - Paul  (Ancelet) "_s << u"PA"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(format::initials(name), "letters");
    }
};
} // namespace tst_format

ATLAS_TEST(tst_format::FormatTest)
#include "tst_format.moc"
