// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_dealfilter
{
using namespace Qt::StringLiterals;

class TestDealFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsLetterByLetterAsWhole();
    void periods_data();
    void periods();
    void everyDayIsInItsPeriods();
};

void TestDealFilter::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("case") << u"Refonte DU Site 2027"_s << u"refonte du site 2027"_s;
    QTest::newRow("accents") << u"ÉÈÊËéàçïôùÿÑ"_s << u"eeeeeaciouyn"_s;
    QTest::newRow("decomposed already") << u"E\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("ligatures") << u"ŒUVRE œuvre Æther æther"_s << u"oeuvre oeuvre aether aether"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("strokes") << u"Øresund Łódź"_s << u"oresund lodz"_s;
    QTest::newRow("apostrophes") << u"l’été d'Inès ‘x’"_s << u"l'ete d'ines 'x'"_s;
    QTest::newRow("no-break spaces") << u"48\u00A0000\u202F€"_s << u"48 000 €"_s;
    QTest::newRow("dashes and ellipsis stay") << u"Été – Œuvre\u2026"_s << u"ete – oeuvre\u2026"_s;
    QTest::newRow("dotted I") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("vietnamese, outside Latin tables") << u"Việt Nam"_s << u"viet nam"_s;
    QTest::newRow("other scripts stay") << u"東京 Αθήνα"_s << u"東京 αθηνα"_s;
    QTest::newRow("beyond the basic plane") << u"Été 😀"_s << u"ete 😀"_s;
}

void TestDealFilter::folds()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
    QCOMPARE(foldForSearch(foldForSearch(text)), foldForSearch(text));
}

// The table for Latin letters and signs and the thorough way must agree: a character of another script switches to the
// latter.
void TestDealFilter::foldsLetterByLetterAsWhole()
{
    for (char16_t c = 0x20; c < 0x20D0; ++c) {
        if (c == 0x250) // what lies between folds thoroughly in any case
            c = 0x2000;
        const QString alone(c);
        QCOMPARE(foldForSearch(alone) + u"東"_s, foldForSearch(alone + u"東"_s));
    }
}

void TestDealFilter::periods_data()
{
    QTest::addColumn<ClosingPeriod>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, ClosingPeriod period, QDate today, QDate first, QDate last) {
        QTest::newRow(name) << period << today << first << last;
    };
    using P = ClosingPeriod;
    row("overdue ends yesterday", P::Overdue, QDate(2026, 3, 1), {}, QDate(2026, 2, 28));
    row("leap February", P::ThisMonth, QDate(2028, 2, 29), QDate(2028, 2, 1), QDate(2028, 2, 29));
    row("plain February", P::ThisMonth, QDate(2027, 2, 1), QDate(2027, 2, 1), QDate(2027, 2, 28));
    row("century without leap day", P::ThisMonth, QDate(2100, 2, 28), QDate(2100, 2, 1), QDate(2100, 2, 28));
    row("after 31 January", P::NextMonth, QDate(2028, 1, 31), QDate(2028, 2, 1), QDate(2028, 2, 29));
    row("after December", P::NextMonth, QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2027, 1, 31));
    row("fourth quarter", P::ThisQuarter, QDate(2026, 11, 22), QDate(2026, 10, 1), QDate(2026, 12, 31));
    row("first day of a quarter", P::ThisQuarter, QDate(2026, 4, 1), QDate(2026, 4, 1), QDate(2026, 6, 30));
    row("quarter over the year", P::NextQuarter, QDate(2026, 11, 22), QDate(2027, 1, 1), QDate(2027, 3, 31));
    row("quarter with a leap day", P::NextQuarter, QDate(2027, 10, 1), QDate(2028, 1, 1), QDate(2028, 3, 31));
    row("later", P::Later, QDate(2026, 11, 22), QDate(2027, 4, 1), {});
}

void TestDealFilter::periods()
{
    QFETCH(ClosingPeriod, period);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QVERIFY(!inPeriod(QDate(), period, today));
    if (first.isValid()) {
        QVERIFY(inPeriod(first, period, today));
        QVERIFY(!inPeriod(first.addDays(-1), period, today));
    } else {
        QVERIFY(inPeriod(QDate(1990, 1, 1), period, today));
    }
    if (last.isValid()) {
        QVERIFY(inPeriod(last, period, today));
        QVERIFY(!inPeriod(last.addDays(1), period, today));
    } else {
        QVERIFY(inPeriod(QDate(2100, 1, 1), period, today));
    }
}

void TestDealFilter::everyDayIsInItsPeriods()
{
    const QDate today(2027, 12, 31);
    QVERIFY(inPeriod(QDate(), ClosingPeriod::NoDate, today));
    QVERIFY(!inPeriod(today, ClosingPeriod::NoDate, today));
    QVERIFY(inPeriod(QDate(), ClosingPeriod::Any, today));
    for (QDate day = today; day < today.addYears(2); day = day.addDays(1)) {
        QVERIFY(inPeriod(day, ClosingPeriod::Any, today));
        const int quarters = inPeriod(day, ClosingPeriod::ThisQuarter, today) +
                             inPeriod(day, ClosingPeriod::NextQuarter, today) +
                             inPeriod(day, ClosingPeriod::Later, today);
        QCOMPARE(quarters, 1);
    }
}
} // namespace atlas::test::tst_dealfilter

ATLAS_TEST(atlas::test::tst_dealfilter::TestDealFilter)
#include "tst_dealfilter.moc"
