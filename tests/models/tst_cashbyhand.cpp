// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashfigures.h"
#include "models/insight/cashforecast.h"
#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashbyhand
{
using namespace Qt::Literals::StringLiterals;

/// The totals of the cash page against sums over the rows as the stand-in sends them, added up here in the simplest
/// way, with nothing of the client's decoding, and printed.
class TestCashByHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void receivables();
    void payables();
    void balances();
    void invoicedAndCollected();
    void cleanupTestCase();

private:
    [[nodiscard]] QJsonArray rows(BooksKind kind);
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    BooksSnapshot m_books;
    QDate m_today;
};

namespace
{
/// Cents of base currency, or nothing for a foreign row whose rate is missing.
std::optional<qint64> baseCents(const QJsonObject &row, const QString &field)
{
    const double rate = row[u"exchange_rate"_s].toDouble();
    const bool foreign = row[u"currency_code"_s].toString() != u"EUR"_s;
    if (foreign && rate == 1)
        return std::nullopt;
    return qRound64(row[field].toDouble() * rate * 100);
}

int bucketOf(const QJsonObject &row, const QDate &today)
{
    const qint64 late = QDate::fromString(row[u"due_date"_s].toString(), Qt::ISODate).daysTo(today);
    if (late <= 0)
        return 0;
    return late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
}

void compareAgeing(const char *what, const QJsonArray &rows, const QStringList &open, const Ageing &shown,
                   const QDate &today)
{
    std::array<qint64, kAgeBuckets> byHand{};
    int counted = 0;
    int suspect = 0;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (!open.contains(row[u"status"_s].toString()) || row[u"balance"_s].toDouble() <= 0)
            continue;
        const std::optional<qint64> cents = baseCents(row, u"balance"_s);
        ++(cents ? counted : suspect);
        byHand.at(size_t(bucketOf(row, today))) += cents.value_or(0);
    }
    qint64 total = 0;
    for (size_t i = 0; i < byHand.size(); ++i) {
        qInfo("%s, bucket %zu: %.2f EUR by hand, %s shown", what, i, double(byHand.at(i)) / 100,
              qPrintable(shown.amounts.at(i).toDecimal()));
        QCOMPARE(shown.amounts.at(i).minor(), byHand.at(i));
        total += byHand.at(i);
    }
    qInfo("%s: %.2f EUR in %d documents, %d left out", what, double(total) / 100, counted, suspect);
    QVERIFY(total > 0);
    QCOMPARE(shown.total.minor(), total);
    QCOMPARE(shown.count, counted);
    QCOMPARE(shown.suspectIds.size(), suspect);
}
} // namespace

void TestCashByHand::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"byhand"_s), *credentials, nullptr, [](App) { return unlimited(4); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    const Result<Done> read = QCoro::waitFor(m_connection->ledger().refresh(Priority::User));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const Result<BooksSnapshot> snapshot = QCoro::waitFor(m_connection->ledger().load());
    QVERIFY(snapshot);
    m_books = *snapshot;
    m_today = QDate::currentDate();
}

void TestCashByHand::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
}

QJsonArray TestCashByHand::rows(BooksKind kind)
{
    QJsonArray all;
    BooksListQuery query(kind);
    for (bool more = true; more; ++query.page) {
        const Result<BooksPage> page = QCoro::waitFor(m_connection->books().list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->rows)
            all.append(row);
        more = page->more;
    }
    return all;
}

void TestCashByHand::receivables()
{
    compareAgeing("receivables", rows(BooksKind::Invoice), {u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s},
                  receivablesAgeing(m_books, m_today), m_today);
}

void TestCashByHand::payables()
{
    compareAgeing("payables", rows(BooksKind::Bill), {u"open"_s, u"overdue"_s, u"partially_paid"_s},
                  payablesAgeing(m_books, m_today), m_today);
}

void TestCashByHand::balances()
{
    qint64 euros = 0;
    const QJsonArray accounts = rows(BooksKind::BankAccount);
    for (const QJsonValue &value : accounts) {
        const QJsonObject row = value.toObject();
        const QString type = row[u"account_type"_s].toString();
        const bool money = type == u"bank"_s || type == u"cash"_s;
        if (money && row[u"is_active"_s].toBool(true) && row[u"currency_code"_s].toString() == u"EUR"_s)
            euros += qRound64(row[u"balance"_s].toDouble() * 100);
    }
    qInfo("balance: %.2f EUR by hand in %d accounts", double(euros) / 100, int(accounts.size()));
    QVERIFY(euros > 0);
    QCOMPARE(cashBalanceFigure(m_books).money->in(u"EUR"_s).minor(), euros);
    QCOMPARE(cashForecast(m_books, {}, m_today).opening.minor(), euros);
}

void TestCashByHand::invoicedAndCollected()
{
    const QDate from = m_today.addDays(-89);
    const auto inPeriod = [&](const QJsonObject &row) {
        const QDate date = QDate::fromString(row[u"date"_s].toString(), Qt::ISODate);
        return date >= from && date <= m_today;
    };
    qint64 collected = 0;
    const QJsonArray payments = rows(BooksKind::CustomerPayment);
    for (const QJsonValue &value : payments) {
        const QJsonObject row = value.toObject();
        if (inPeriod(row))
            collected += qRound64((row[u"bcy_amount"_s].toDouble() - row[u"bcy_refunded_amount"_s].toDouble()) * 100);
    }
    const Figure figure = collectedFigure(m_books, m_today);
    const Money shown = figure.parts.value(u"collected"_s).in(u"EUR"_s);
    qInfo("collected in 90 days: %.2f EUR by hand, %s shown", double(collected) / 100, qPrintable(shown.toDecimal()));
    QVERIFY(collected > 0);
    QCOMPARE(shown.minor(), collected);
}
} // namespace atlas::test::tst_cashbyhand

ATLAS_TEST(atlas::test::tst_cashbyhand::TestCashByHand)
#include "tst_cashbyhand.moc"
