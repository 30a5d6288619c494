// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_cashbook
{
using namespace Qt::StringLiterals;

/// The plan as it is kept, the book's signals and look-ups, and its forecast against a day-by-day recomputation.
class TestCashBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planSurvivesJson();
    void planLeavesOutWhatItCannotRead();
    void saysWhatChanged();
    void findsRecordsById();
    void forecastFollowsThePlan();
    void forecastAgreesWithDays_data();
    void forecastAgreesWithDays();
    void walkAgreesWithFreshBooks_data();
    void walkAgreesWithFreshBooks();
};

namespace
{
void compareForecasts(const CashForecast &a, const CashForecast &b)
{
    QCOMPARE(a.opening, b.opening);
    QCOMPARE(a.lowest, b.lowest);
    QCOMPARE(a.lowestDay, b.lowestDay);
    QCOMPARE(a.lowestWeek, b.lowestWeek);
    QCOMPARE(a.underFloorBy, b.underFloorBy);
    QCOMPARE(a.leftOut, b.leftOut);
    QCOMPARE(a.suspectRates, b.suspectRates);
    for (size_t i = 0; i < a.weeks.size(); ++i) {
        QCOMPARE(a.weeks[i].from, b.weeks[i].from);
        QCOMPARE(a.weeks[i].closing, b.weeks[i].closing);
        QCOMPARE(a.weeks[i].movements.size(), b.weeks[i].movements.size());
    }
    QCOMPARE(a.deciding.size(), b.deciding.size());
    for (qsizetype i = 0; i < a.deciding.size(); ++i) {
        QCOMPARE(a.deciding.at(i).invoiceId, b.deciding.at(i).invoiceId);
        QCOMPARE(a.deciding.at(i).balanceIf, b.deciding.at(i).balanceIf);
    }
}

/// The balance at the end of a day, from the movements alone.
qint64 balanceAfter(const CashForecast &forecast, const QDate &day)
{
    qint64 balance = forecast.opening.minor();
    for (const CashWeek &week : forecast.weeks)
        for (const CashMovement &movement : week.movements)
            if (movement.expected <= day)
                balance += movement.incoming ? movement.amount.minor() : -movement.amount.minor();
    return balance;
}

/// Open invoices in base currency, each on the day money is expected, the slow way.
QMap<QString, QDate> naiveReceipts(const BooksSnapshot &books, const CashPlan &plan, const QDate &today)
{
    QMap<QString, QDate> days;
    for (const Invoice &invoice : books.invoices) {
        const bool foreign = invoice.total.currency() != u"EUR"_s;
        if (!invoice.isOpen() || (foreign && invoice.rate.isOne()))
            continue;
        const QDate expected = expectedPaymentDate(invoice, paymentBehaviour(books.invoices).value(invoice.contactId),
                                                   plan.expectedDates.value(invoice.id));
        days.insert(invoice.id, expected < today ? today.addDays(7) : expected);
    }
    return days;
}

void checkWeeks(const CashForecast &forecast)
{
    qint64 opening = forecast.opening.minor();
    std::optional<qint64> lowest;
    for (const CashWeek &week : forecast.weeks) {
        QCOMPARE(week.opening.minor(), opening);
        QCOMPARE(week.closing.minor(), opening + week.in.minor() - week.out.minor());
        std::optional<qint64> lowestOfWeek;
        for (QDate day = week.from; day <= week.to; day = day.addDays(1)) {
            const qint64 balance = balanceAfter(forecast, day);
            lowestOfWeek = std::min(balance, lowestOfWeek.value_or(balance));
        }
        QCOMPARE(week.lowest.minor(), *lowestOfWeek);
        QCOMPARE(balanceAfter(forecast, week.lowestDay), *lowestOfWeek);
        for (const CashMovement &movement : week.movements)
            QVERIFY(movement.expected >= week.from && movement.expected <= week.to && movement.amount.minor() > 0);
        opening = week.closing.minor();
        lowest = std::min(*lowestOfWeek, lowest.value_or(*lowestOfWeek));
    }
    QCOMPARE(forecast.lowest.minor(), *lowest);
    QCOMPARE(forecast.weeks[size_t(forecast.lowestWeek)].lowestDay, forecast.lowestDay);
}

void checkReceipts(const CashForecast &forecast, QMap<QString, QDate> expected)
{
    QCOMPARE(forecast.invoiceCount, int(expected.size()));
    for (const CashWeek &week : forecast.weeks)
        for (const CashMovement &movement : week.movements)
            if (movement.source == CashMovement::Source::Invoice)
                QCOMPARE(movement.expected, expected.take(movement.recordId));
    for (const QDate &later : std::as_const(expected))
        QVERIFY(later > forecast.weeks.back().to);
}
} // namespace

void TestCashBook::planSurvivesJson()
{
    CashPlan plan;
    plan.lines = {lineOf(u"pay"_s, 38'200.25, QDate(2026, 11, 30), PlannedLine::Every::Month),
                  lineOf(u"grant"_s, 0.01, QDate(2027, 2, 28), PlannedLine::Every::Once, true),
                  lineOf(u"vat"_s, 9, QDate(2027, 1, 19), PlannedLine::Every::Quarter),
                  lineOf(u"year"_s, 9, QDate(2028, 2, 29), PlannedLine::Every::Year),
                  lineOf(u"week"_s, 9, QDate(2027, 1, 19), PlannedLine::Every::Week)};
    plan.lines[1].simulated = true;
    plan.lines[2].enabled = false;
    plan.lines[2].until = QDate(2028, 1, 1);
    plan.lines[3].amount = Money(500, u"JPY"_s);
    plan.floor = euros(80'000);
    plan.expectedDates = {{u"712300000000101011"_s, QDate(2026, 12, 24)}};
    const QByteArray text = QJsonDocument(plan.toJson()).toJson();
    QCOMPARE(CashPlan::fromJson(QJsonDocument::fromJson(text).object()), plan);
    QCOMPARE(CashPlan::fromJson(CashPlan().toJson()), CashPlan());
}

void TestCashBook::planLeavesOutWhatItCannotRead()
{
    CashPlan plan;
    plan.lines = {lineOf(u"good"_s, 1, QDate(2026, 11, 30))};
    plan.expectedDates = {{u"1"_s, QDate(2026, 12, 24)}};
    QJsonObject object = plan.toJson();
    const QJsonObject good = object.value(u"lines"_s).toArray().at(0).toObject();
    QJsonArray lines{good, 5};
    for (const auto &[key, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
             {u"id"_s, QString()},
             {u"first"_s, u"2026-02-30"_s},
             {u"every"_s, u"fortnight"_s},
             {u"amount"_s, QJsonObject{{u"amount"_s, u"-1"_s}, {u"currency"_s, u"EUR"_s}}},
             {u"amount"_s, QJsonObject{{u"amount"_s, u"much"_s}, {u"currency"_s, u"EUR"_s}}},
             {u"amount"_s, QJsonObject{{u"amount"_s, u"1"_s}}}}) {
        QJsonObject bad = good;
        bad.insert(key, value);
        lines.append(bad);
    }
    object.insert(u"lines"_s, lines);
    object.insert(u"expected"_s, QJsonObject{{u"1"_s, u"2026-12-24"_s}, {u"2"_s, u"soon"_s}});
    object.insert(u"floor"_s, u"80000"_s);
    QCOMPARE(CashPlan::fromJson(object), plan);
}

void TestCashBook::saysWhatChanged()
{
    CashBook book;
    QSignalSpy booksChanged(&book, &CashBook::booksChanged);
    QSignalSpy forecastChanged(&book, &CashBook::forecastChanged);
    book.setSnapshot(booksOf(5), bookDay());
    QCOMPARE(booksChanged.count(), 1);
    QCOMPARE(forecastChanged.count(), 1);
    book.setToday(bookDay());
    QCOMPARE(forecastChanged.count(), 1);
    book.setToday(bookDay().addDays(1));
    QCOMPARE(booksChanged.count(), 2);
    QCOMPARE(forecastChanged.count(), 2);
    CashPlan plan;
    plan.floor = euros(1);
    book.setPlan(plan);
    book.setPlan(plan);
    QCOMPARE(booksChanged.count(), 2);
    QCOMPARE(forecastChanged.count(), 3);
}

void TestCashBook::findsRecordsById()
{
    CashBook book;
    QCOMPARE(book.baseCurrency(), u"EUR"_s);
    QVERIFY(!book.invoice(u"1"_s));
    BooksSnapshot books = booksOf();
    books.settings.org.currency = u"CHF"_s;
    const QDate day = bookDay();
    books.invoices = {invoiceOf(u"1"_s, 5, day, day), paidInvoice(u"2"_s, 6, day, day, day.addDays(4))};
    books.bills = {billOf(u"3"_s, 7, day, day)};
    books.expenses = {expenseOf(u"4"_s, 8, day)};
    books.contacts = {customerOf(u"c1"_s, u"Éclair Studio"_s)};
    books.estimates = {Estimate()};
    books.estimates.first().id = u"5"_s;
    books.purchaseOrders = {PurchaseOrder()};
    books.purchaseOrders.first().id = u"6"_s;
    book.setSnapshot(books, day);
    QCOMPARE(book.baseCurrency(), u"CHF"_s);
    QCOMPARE(book.invoice(u"2"_s)->total, euros(6));
    QCOMPARE(book.bill(u"3"_s)->total, euros(7));
    QCOMPARE(book.expense(u"4"_s)->total, euros(8));
    QCOMPARE(book.contact(u"c1"_s)->name, u"Éclair Studio"_s);
    QCOMPARE(book.estimate(u"5"_s)->id, u"5"_s);
    QCOMPARE(book.purchaseOrder(u"6"_s)->id, u"6"_s);
    QVERIFY(!book.bill(u"1"_s));
    QCOMPARE(book.behaviour(u"c1"_s).medianDays, 4);
    QVERIFY(!book.behaviour(u"c9"_s).known);
}

void TestCashBook::forecastFollowsThePlan()
{
    CashBook book;
    BooksSnapshot books = booksOf(100);
    books.invoices = {invoiceOf(u"1"_s, 50, bookDay(), bookDay().addDays(1))};
    book.setSnapshot(books, bookDay());
    QCOMPARE(book.forecast().weeks[1].in, euros(50));
    CashPlan plan;
    plan.expectedDates.insert(u"1"_s, bookDay().addDays(9));
    book.setPlan(plan);
    QCOMPARE(book.forecast().weeks[1].in, euros(0));
    QCOMPARE(book.forecast().weeks[2].in, euros(50));
    book.setSnapshot(booksOf(70), bookDay());
    QCOMPARE(book.forecast().opening, euros(70));
}

void TestCashBook::forecastAgreesWithDays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCashBook::forecastAgreesWithDays()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QDate today = bookDay().addDays(random.bounded(900)); // leap day and month ends among them
    const BooksSnapshot books = randomBooks(random, today, 40, 12);
    const CashPlan plan = randomPlan(random, today);
    const CashForecast forecast = cashForecast(books, plan, today);
    checkWeeks(forecast);
    checkReceipts(forecast, naiveReceipts(books, plan, today));
}

void TestCashBook::walkAgreesWithFreshBooks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCashBook::walkAgreesWithFreshBooks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CashBook book;
    BooksSnapshot books;
    CashPlan plan;
    QDate today = bookDay();
    for (int step = 0; step < 40 && !QTest::currentTestFailed(); ++step) {
        switch (random.bounded(3)) {
        case 0:
            books = randomBooks(random, today, random.bounded(40), random.bounded(10));
            book.setSnapshot(books, today);
            break;
        case 1:
            plan = randomPlan(random, today);
            book.setPlan(plan);
            break;
        default:
            today = today.addDays(random.bounded(1, 40));
            book.setToday(today);
            break;
        }
        if (book.today() == today)
            compareForecasts(book.forecast(), cashForecast(books, plan, today));
    }
}
} // namespace atlas::test::tst_cashbook

ATLAS_TEST(atlas::test::tst_cashbook::TestCashBook)
#include "tst_cashbook.moc"
