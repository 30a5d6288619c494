// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/documenttotals.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_documenttotals
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// "quantity rate [discount [tax]]" lines, separated by ';'. "-" stands for nothing.
QList<DocumentLine> documentLines(const QString &text)
{
    QList<DocumentLine> lines;
    const QStringList typed = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
        DocumentLine line;
        line.quantity = words.value(0);
        line.rate = words.value(1);
        line.discount = words.value(2, u"-"_s) == u"-"_s ? QString() : words.value(2);
        if (words.size() > 3) {
            line.taxId = u"1"_s + words.at(3);
            line.taxName = u"TVA "_s + words.at(3);
            line.taxPercentage = words.at(3);
        }
        lines.append(line);
    }
    return lines;
}

QString decimals(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(amount.toDecimal());
    return texts.join(u' ');
}

QString taxesText(const DocumentTotals &totals)
{
    QStringList texts;
    for (const DocumentTotals::TaxLine &tax : totals.taxes)
        texts.append(tax.name + u'=' + tax.amount.toDecimal());
    return texts.join(u' ');
}
} // namespace

/// Every expectation was computed by hand.
class TestDocumentTotals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computes_data();
    void computes();
    void shippingAndAdjustment();
    void otherDecimals_data();
    void otherDecimals();
    void largestAmount();
    void refuses_data();
    void refuses();
};

void TestDocumentTotals::computes_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<QString>("how"); // "before" or "after" tax, "inclusive"
    QTest::addColumn<QString>("lineTotals");
    QTest::addColumn<QString>("sums"); // sub-total, discount, tax, total
    QTest::addColumn<QString>("taxes");
    const auto row = [](const char *name, const char *lines, const char *discount, const char *how, const char *totals,
                        const char *sums, const char *taxes) {
        QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(discount) << QString::fromLatin1(how)
                            << QString::fromLatin1(totals) << QString::fromLatin1(sums) << QString::fromLatin1(taxes);
    };
    row("one line", "2 299", "", "before", "598.00", "598.00 0.00 0.00 598.00", "");
    row("tax", "1 1033.33 - 20", "", "before", "1033.33", "1033.33 0.00 206.67 1240.00", "TVA 20=206.67");
    row("line percent", "1 10.05 10%", "", "before", "9.04", "9.04 0.00 0.00 9.04", "");        // 1.005 -> 1.01
    row("line amount", "3 33.335 0.01", "", "before", "100.00", "100.00 0.00 0.00 100.00", ""); // 100.005 -> 100.01
    // Entity level: 3 x 0.35 = 1.05, tax 0.21; line by line it would be 3 x 0.07 = 0.21, and at 5.5 %: 0.05775 -> 0.06
    row("entity level", "1 0.35 - 5.5;1 0.35 - 5.5;1 0.35 - 5.5", "", "before", "0.35 0.35 0.35", "1.05 0.00 0.06 1.11",
        "TVA 5.5=0.06");
    row("half up", "1 0.25 - 10", "", "before", "0.25", "0.25 0.00 0.03 0.28", "TVA 10=0.03"); // 0.025
    row("two taxes", "1 100 - 20;2 50 - 5.5;1 10", "", "before", "100.00 100.00 10.00", "210.00 0.00 25.50 235.50",
        "TVA 20=20.00 TVA 5.5=5.50");
    row("percent before tax", "1 100 - 20;1 50 - 10", "10%", "before", "100.00 50.00", "150.00 15.00 22.50 157.50",
        "TVA 20=18.00 TVA 10=4.50");
    // 10 is shared 66.67 : 33.33 -> 6.67 and 3.33: taxed 93.33 and 46.67
    row("amount before tax", "1 100 - 20;1 50 - 10", "10", "before", "100.00 50.00", "150.00 10.00 23.34 163.34",
        "TVA 20=18.67 TVA 10=4.67");
    row("percent after tax", "1 100 - 20", "10%", "after", "100.00", "100.00 12.00 20.00 108.00", "TVA 20=20.00");
    row("amount after tax", "1 100 - 20", "10", "after", "100.00", "100.00 10.00 20.00 110.00", "TVA 20=20.00");
    row("whole discount", "1 100 - 20", "100%", "before", "100.00", "100.00 100.00 0.00 0.00", "TVA 20=0.00");
    row("inclusive", "1 120 - 20", "", "inclusive", "100.00", "100.00 0.00 20.00 120.00", "TVA 20=20.00");
    // 3 x 0.10 = 0.30 with 0.05 in it: the total stays what was typed.
    row("inclusive, cents", "1 0.1 - 20;1 0.1 - 20;1 0.1 - 20", "", "inclusive", "0.08 0.09 0.08",
        "0.25 0.00 0.05 0.30", "TVA 20=0.05");
    row("inclusive, discount", "1 120 - 20", "10%", "inclusive", "100.00", "100.00 10.00 18.00 108.00", "TVA 20=18.00");
    row("inclusive, two rates", "1 100 - 20;1 100 - 5.5", "", "inclusive", "83.33 94.79", "178.12 0.00 21.88 200.00",
        "TVA 20=16.67 TVA 5.5=5.21");
    row("zero", "0 50 - 20", "10%", "before", "0.00", "0.00 0.00 0.00 0.00", "TVA 20=0.00");
    row("fractions", "1.25 80.8 - 20", "", "before", "101.00", "101.00 0.00 20.20 121.20", "TVA 20=20.20");
}

void TestDocumentTotals::computes()
{
    QFETCH(QString, lines);
    QFETCH(QString, discount);
    QFETCH(QString, how);
    QFETCH(QString, lineTotals);
    QFETCH(QString, sums);
    QFETCH(QString, taxes);
    DocumentInput input;
    input.currency = u"EUR"_s;
    input.lines = documentLines(lines);
    input.discount = discount;
    input.discountBeforeTax = how != u"after"_s;
    input.taxInclusive = how == u"inclusive"_s;
    const Result<DocumentTotals> totals = documentTotals(input);
    QVERIFY2(totals, totals ? "" : qPrintable(totals.error().detail));
    QCOMPARE(decimals(totals->lineTotals), lineTotals);
    QCOMPARE(decimals({totals->subTotal, totals->discount, totals->tax, totals->total}), sums);
    QCOMPARE(taxesText(*totals), taxes);
}

void TestDocumentTotals::shippingAndAdjustment()
{
    DocumentInput input;
    input.currency = u"EUR"_s;
    input.lines = documentLines(u"1 100 - 20"_s);
    input.shipping = u"12.5"_s;
    input.adjustment = u"-0.05"_s;
    const Result<DocumentTotals> totals = documentTotals(input);
    QVERIFY(totals);
    QCOMPARE(totals->total, Money(13245, u"EUR"_s));
    QCOMPARE(totals->adjustment, Money(-5, u"EUR"_s));
}

void TestDocumentTotals::otherDecimals_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("total");
    QTest::newRow("none") << u"JPY"_s << u"41"_s;      // 33.9 * 1 -> 34; 20 % = 6.8 -> 7
    QTest::newRow("three") << u"TND"_s << u"40.680"_s; // 33.900 + 6.780
    QTest::newRow("two") << u"USD"_s << u"40.68"_s;
}

void TestDocumentTotals::otherDecimals()
{
    QFETCH(QString, currency);
    QFETCH(QString, total);
    DocumentInput input;
    input.currency = currency;
    input.lines = documentLines(u"1 33.9 - 20"_s);
    QCOMPARE(documentTotals(input)->total.toDecimal(), total);
}

void TestDocumentTotals::largestAmount()
{
    DocumentInput input;
    input.currency = u"EUR"_s;
    input.lines = documentLines(u"1 45035996273704.96"_s); // 2^52 cents
    QCOMPARE(documentTotals(input)->total.minor(), qint64(1) << 52);
    input.lines = documentLines(u"1 45035996273704.97"_s);
    QCOMPARE(documentTotals(input).error().code, u"too_large"_s);
    input.lines = documentLines(u"1 45035996273704.96;1 0.01"_s);
    QCOMPARE(documentTotals(input).error().code, u"too_large"_s);
    input.lines = documentLines(u"1 45035996273704.96 - 20"_s); // only with its tax
    QCOMPARE(documentTotals(input).error().field, u"total"_s);
    input.lines = documentLines(u"999999999999999999999 999999999999999999999"_s);
    QCOMPARE(documentTotals(input).error().code, u"too_large"_s);
}

void TestDocumentTotals::refuses_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<QString>("shipping");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *lines, const char *discount, const char *shipping,
                        const char *code, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(discount)
                            << QString::fromLatin1(shipping) << QString::fromLatin1(code) << QString::fromLatin1(field);
    };
    row("no lines", "", "", "", "no_lines", "line_items");
    row("negative quantity", "1 1;-1 5", "", "", "negative", "line_items/1/quantity");
    row("negative rate", "1 -5", "", "", "negative", "line_items/0/rate");
    row("words", "two 5", "", "", "not_a_number", "line_items/0/quantity");
    row("comma", "1 5,5", "", "", "not_a_number", "line_items/0/rate");
    row("exponent", "1 1e3", "", "", "not_a_number", "line_items/0/rate");
    row("quantity too fine", "0.0000001 5", "", "", "too_many_decimals", "line_items/0/quantity");
    row("line discount", "1 5 six%", "", "", "not_a_number", "line_items/0/discount");
    row("line discount too high", "1 5 6", "", "", "too_large", "line_items/0/discount");
    row("line discount above all", "1 5 101%", "", "", "too_large", "line_items/0/discount");
    row("discount", "1 5", "-1", "", "negative", "discount");
    row("discount too high", "1 5", "5.01", "", "too_large", "discount");
    row("shipping", "1 5", "", "-1", "negative", "shipping_charge");
    row("shipping too fine", "1 5", "", "1.005", "too_many_decimals", "shipping_charge");
    row("tax", "1 5 - high", "", "", "not_a_number", "line_items/0/tax_percentage");
}

void TestDocumentTotals::refuses()
{
    QFETCH(QString, lines);
    QFETCH(QString, discount);
    QFETCH(QString, shipping);
    QFETCH(QString, code);
    QFETCH(QString, field);
    DocumentInput input;
    input.currency = u"EUR"_s;
    input.lines = documentLines(lines);
    input.discount = discount;
    input.shipping = shipping;
    const Result<DocumentTotals> totals = documentTotals(input);
    QVERIFY(!totals);
    QCOMPARE(totals.error().kind, ErrorKind::Validation);
    QCOMPARE(totals.error().code, code);
    QCOMPARE(totals.error().field, field);
}
} // namespace atlas::test::tst_documenttotals

ATLAS_TEST(atlas::test::tst_documenttotals::TestDocumentTotals)
#include "tst_documenttotals.moc"
