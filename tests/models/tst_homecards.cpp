// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homecatalogue.h"
#include "models/home/recordrows.h"
#include "models/insight/cashforecast.h"
#include "tests/models/homeproof.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_homecards
{
/// Every card of the homes against the rows of the stand-in, worked out once more in the simplest way, with nothing of
/// the client's decoding. A card without such a proof fails.
class TestHomeCards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void card_data();
    void card();
    void recordsBehindIt_data() { card_data(); }
    void recordsBehindIt();
    void cleanupTestCase() { m_hand.close(); }

private:
    HomeProof m_hand;
    QHash<QString, HomeProofOf> m_proofs;
};

namespace
{
constexpr int everything = 100'000;

QStringList sortedOnce(QStringList ids)
{
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

bool isNear(double a, double b)
{
    return qAbs(a - b) <= 1e-6 * std::max({1.0, qAbs(a), qAbs(b)});
}

/// What differs between two lists of ids, for the report.
QByteArray difference(const QStringList &shown, const QStringList &wanted)
{
    QStringList more = shown;
    QStringList less = wanted;
    more.removeIf([&wanted](const QString &id) { return wanted.contains(id); });
    less.removeIf([&shown](const QString &id) { return shown.contains(id); });
    return u"%1 shown, %2 by hand; only shown: %3; only by hand: %4"_s
        .arg(QString::number(shown.size()), QString::number(wanted.size()), more.mid(0, 5).join(u' '),
             less.mid(0, 5).join(u' '))
        .toUtf8();
}

void compareIds(const QStringList &shown, const ExpectedCard &expected)
{
    if (!expected.ids)
        return;
    const QStringList wanted = sortedOnce(*expected.ids);
    QVERIFY2(sortedOnce(shown) == wanted, difference(sortedOnce(shown), wanted).constData());
}

void compareFigure(const Figure &figure, const ExpectedCard &expected)
{
    QCOMPARE(figure.unavailable, expected.reason);
    if (expected.cents)
        QCOMPARE(figure.money->in(u"EUR"_s).minor(), *expected.cents);
    if (expected.ratio) {
        QVERIFY(figure.ratio);
        QVERIFY2(isNear(*figure.ratio, *expected.ratio),
                 qPrintable(u"%1 shown, %2 by hand"_s.arg(*figure.ratio).arg(*expected.ratio)));
    }
    for (auto it = expected.counts.cbegin(); it != expected.counts.cend(); ++it)
        QVERIFY2(
            figure.counts.value(it.key()) == it.value(),
            qPrintable(u"%1: %2 shown, %3 by hand"_s.arg(it.key()).arg(figure.counts.value(it.key())).arg(it.value())));
    if (expected.total)
        QCOMPARE(figure.counts.value(u"count"_s), *expected.total);
    compareIds(figure.recordIds, expected);
}

void compareList(const HomeList &list, const ExpectedCard &expected)
{
    QCOMPARE(list.unavailable, expected.reason);
    QStringList ids;
    for (const HomeRow &row : list.rows) {
        ids.append(row.id);
        const QString key = expected.amounts.contains(row.id) ? row.id : row.title;
        if (expected.amounts.contains(key))
            QCOMPARE(row.amount->minor(), expected.amounts.value(key));
        if (!expected.states.isEmpty())
            QVERIFY2(row.state == expected.states.value(row.id),
                     qPrintable(row.title + u": "_s + row.state + u", by hand "_s + expected.states.value(row.id)));
        if (!expected.ratios.isEmpty()) {
            QVERIFY2(expected.ratios.contains(row.title), qPrintable(row.title));
            QVERIFY2(isNear(row.numbers.value(u"ratio"_s), expected.ratios.value(row.title)), qPrintable(row.title));
        }
        if (!expected.shares.isEmpty()) {
            QCOMPARE(row.numbers.contains(u"ratio"_s), expected.shares.contains(row.id));
            QVERIFY2(isNear(row.numbers.value(u"ratio"_s), expected.shares.value(row.id)), qPrintable(row.title));
        }
    }
    if (expected.total)
        QCOMPARE(qsizetype(list.total), *expected.total);
    compareIds(ids, expected);
}

void compareSeries(const HomeSeries &series, const ExpectedCard &expected, const QString &homeCurrency)
{
    QVERIFY(expected.bars);
    if (expected.bars->isEmpty())
        QVERIFY(!series.unavailable.isEmpty());
    else
        QCOMPARE(series.unavailable, expected.reason);
    QStringList names;
    for (const HomeSeries::Bar &bar : series.bars) {
        QString name = bar.label.isEmpty() ? bar.key : bar.label;
        if (bar.amount && bar.amount->currency() != homeCurrency)
            name += u' ' + bar.amount->currency();
        names.append(name);
        QVERIFY2(expected.bars->contains(name), qPrintable(name));
        // A load is told in whole minutes of a task, hence the last digits.
        const double slack = series.unit == u"percent" ? 0.02 : 0.005;
        QVERIFY2(qAbs(bar.value - expected.bars->value(name)) <= slack,
                 qPrintable(u"%1: %2 shown, %3 by hand"_s.arg(name).arg(bar.value).arg(expected.bars->value(name))));
    }
    QVERIFY2(sortedOnce(names) == sortedOnce(expected.bars->keys()),
             difference(sortedOnce(names), sortedOnce(expected.bars->keys())).constData());
}

/// What was worked out, to be read beside the program.
void print(const QString &id, const ExpectedCard &expected)
{
    QStringList words;
    if (!expected.reason.isEmpty())
        words << u"n/a "_s + expected.reason;
    if (expected.cents)
        words << u"%1 EUR"_s.arg(double(*expected.cents) / 100, 0, 'f', 2);
    if (expected.ratio)
        words << u"ratio %1"_s.arg(*expected.ratio);
    for (auto it = expected.counts.cbegin(); it != expected.counts.cend(); ++it)
        words << it.key() + u' ' + QString::number(it.value());
    if (expected.ids)
        words << u"%1 records"_s.arg(expected.ids->size());
    if (expected.total)
        words << u"%1 rows"_s.arg(*expected.total);
    if (expected.bars)
        words << u"%1 bars, the largest %2"_s.arg(expected.bars->size())
                     .arg(expected.bars->isEmpty() ? 0
                                                   : *std::max_element(expected.bars->cbegin(), expected.bars->cend()));
    qInfo("%s: %s", qPrintable(id), qPrintable(words.join(u", "_s)));
}

/// The card that draws the forecast itself: the ends of its weeks.
HomeSeries weeksOf(const CashForecast &forecast)
{
    HomeSeries series;
    series.unit = u"money"_s;
    for (const CashWeek &week : forecast.weeks) {
        HomeSeries::Bar bar;
        bar.key = week.to.toString(Qt::ISODate);
        bar.value = week.closing.toDecimal().toDouble();
        series.bars.append(bar);
    }
    return series;
}
/// How many of these records can be shown: by their page, or over the home.
qsizetype shownRecords(const HomeSources &sources, const QString &kind, const QStringList &ids)
{
    if (kind == u"deals"_s)
        return std::count_if(ids.cbegin(), ids.cend(), [&](const QString &id) { return sources.deals->row(id); });
    QSet<QString> known;
    const BooksSnapshot &books = sources.cash->books();
    if (kind == u"invoices"_s)
        for (const Invoice &invoice : books.invoices)
            known.insert(invoice.id);
    else if (kind == u"bills"_s)
        for (const Bill &bill : books.bills)
            known.insert(bill.id);
    else if (kind == u"expenses"_s)
        for (const Expense &expense : books.expenses)
            known.insert(expense.id);
    else
        return home::recordsBehind(sources, kind, ids, everything).total;
    return std::count_if(ids.cbegin(), ids.cend(), [&known](const QString &id) { return known.contains(id); });
}
} // namespace

void TestHomeCards::initTestCase()
{
    m_hand.begin();
    for (const auto &part : {salesProofs(), leadProofs(), clientProofs(), cashProofs(), forecastProofs(),
                             deliveryProofs(), peopleProofs(), dayProofs(), teamProofs()})
        m_proofs.insert(part);
    for (auto it = m_proofs.cbegin(); it != m_proofs.cend(); ++it)
        QVERIFY2(cardKind(it.key()), qPrintable(it.key())); // a proof of nothing
}

void TestHomeCards::card_data()
{
    QTest::addColumn<QString>("id");
    for (const CardKind &kind : cardCatalogue())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void TestHomeCards::card()
{
    QFETCH(QString, id);
    QVERIFY2(m_proofs.contains(id), "no by-hand computation of this card");
    const ExpectedCard expected = m_proofs.value(id)(m_hand);
    print(id, expected);
    const CardKind &kind = *cardKind(id);
    const HomeSources sources = m_hand.sourcesOf(id);
    switch (kind.shape) {
    case CardKind::Shape::Figure:
        compareFigure(kind.figure(sources), expected);
        return;
    case CardKind::Shape::List:
        compareList(kind.list(sources, everything), expected);
        return;
    case CardKind::Shape::Series:
        compareSeries(kind.series(sources), expected, u"EUR"_s);
        return;
    case CardKind::Shape::Forecast:
        compareSeries(weeksOf(sources.cash->forecast()), expected, u"EUR"_s);
        return;
    }
}

/// A figure or a bar tells records, and every one of them can be opened.
void TestHomeCards::recordsBehindIt()
{
    QFETCH(QString, id);
    const CardKind &kind = *cardKind(id);
    const HomeSources sources = m_hand.sourcesOf(id);
    QList<QStringList> behind;
    if (kind.shape == CardKind::Shape::Figure)
        behind.append(kind.figure(sources).recordIds);
    if (kind.shape == CardKind::Shape::Series)
        for (const HomeSeries::Bar &bar : kind.series(sources).bars)
            behind.append(bar.value > 0 ? bar.recordIds : QStringList());
    if (kind.shape == CardKind::Shape::List)
        for (const HomeRow &row : kind.list(sources, everything).rows)
            behind.append(row.records);
    for (const QStringList &ids : std::as_const(behind)) {
        const QStringList once = sortedOnce(ids);
        QCOMPARE(shownRecords(sources, kind.records, once), once.size());
    }
    if (kind.shape == CardKind::Shape::Figure && kind.figure(sources).unavailable.isEmpty() &&
        kind.figure(sources).counts.value(u"count"_s, 1) > 0)
        QVERIFY(!behind.constFirst().isEmpty());
}
} // namespace atlas::test::tst_homecards

ATLAS_TEST(atlas::test::tst_homecards::TestHomeCards)
#include "tst_homecards.moc"
