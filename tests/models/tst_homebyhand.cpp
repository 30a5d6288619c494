// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homebyhand.h"

#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_homebyhand
{
using namespace byhand;

/// The cards of sales and money against the rows as the stand-in sends them, counted and added up here in the
/// simplest way, with nothing of the client's decoding, and printed.
class TestHomeByHand : public QObject, private HomeByHand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { open(); }
    void pipeline();
    void funnel();
    void wonBySource();
    void leads();
    void clientsJoined();
    void cashAndDebts();
    void overdueInvoices();
    void expenses();
    void cleanupTestCase() { close(); }
};

namespace
{
qint64 cents(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 100);
}

/// Cents of euros by the row's own rate; nothing where the rate is missing.
std::optional<qint64> euroCents(const QJsonObject &row, const QString &field)
{
    const double rate = row[u"exchange_rate"_s].toDouble();
    if (row[u"currency_code"_s].toString() == u"EUR"_s)
        return cents(row[field]);
    return rate == 1 ? std::nullopt : std::optional(qRound64(row[field].toDouble() * rate * 100));
}

bool isOutcome(const QJsonObject &deal, const Pipeline &pipeline, StageOutcome outcome)
{
    for (const Stage &stage : pipeline.stages)
        if (stage.actual == deal[u"Stage"_s].toString() || stage.display == deal[u"Stage"_s].toString())
            return stage.outcome == outcome;
    return false;
}

bool isOpenDocument(const QJsonObject &row)
{
    static const QStringList words{u"open"_s, u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s};
    return words.contains(row[u"status"_s].toString()) && row[u"balance"_s].toDouble() > 0;
}
} // namespace

void TestHomeByHand::pipeline()
{
    const Pipeline &stages = m_world->deals.pipeline();
    const HomeSpan month = spanOf(HomePeriod::Month, m_today);
    QMap<QString, qint64> weighted;
    QMap<QString, qint64> won;
    QMap<QString, qint64> wonInQuarter;
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    for (const QJsonValue &value : std::as_const(m_deals)) {
        const QJsonObject deal = value.toObject();
        const QString currency = deal[u"Currency"_s].toString();
        const QDate closing = dayOf(deal[u"Closing_Date"_s]);
        if (isOutcome(deal, stages, StageOutcome::Open) && deal[u"Amount"_s].isDouble())
            weighted[currency] += qRound64(deal[u"Amount"_s].toDouble() * deal[u"Probability"_s].toDouble());
        if (!isOutcome(deal, stages, StageOutcome::Won))
            continue;
        if (closing >= month.from && closing <= month.to)
            won[currency] += cents(deal[u"Amount"_s]);
        if (closing >= quarter.from && closing <= quarter.to)
            wonInQuarter[currency] += cents(deal[u"Amount"_s]);
    }
    const Figure shown = homefigures::weightedPipeline(sources());
    const Figure wonShown = homefigures::won(sources());
    const Figure quarterShown = homefigures::won(sources(HomePeriod::Quarter));
    QVERIFY(weighted.value(u"EUR"_s) > 0);
    for (const QString &currency : {u"EUR"_s, u"USD"_s, u"GBP"_s}) {
        qInfo("%s: weighted %.2f, won %.2f, in the quarter %.2f", qPrintable(currency),
              double(weighted.value(currency)) / 100, double(won.value(currency)) / 100,
              double(wonInQuarter.value(currency)) / 100);
        QCOMPARE(shown.money->in(currency).minor(), weighted.value(currency));
        QCOMPARE(wonShown.money->in(currency).minor(), won.value(currency));
        QCOMPARE(quarterShown.money->in(currency).minor(), wonInQuarter.value(currency));
    }
}

void TestHomeByHand::funnel()
{
    const HomeSeries shown = homelists::funnel(sources());
    QVERIFY(shown.bars.size() > 2);
    double open = 0;
    for (const HomeSeries::Bar &bar : shown.bars) {
        double count = 0;
        for (const Stage &stage : m_world->deals.pipeline().stages) {
            if (stage.display != bar.label)
                continue;
            for (const QJsonValue &deal : std::as_const(m_deals))
                count += deal[u"Stage"_s].toString() == stage.actual || deal[u"Stage"_s].toString() == stage.display;
        }
        qInfo("%s: %.0f deals", qPrintable(bar.label), count);
        QCOMPARE(bar.value, count);
        open += count;
    }
    QCOMPARE(double(homelists::strategicDeals(sources(), 1).total), open);
}

void TestHomeByHand::wonBySource()
{
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    QMap<QString, qint64> bySource; ///< source and currency
    for (const QJsonValue &value : std::as_const(m_deals)) {
        const QJsonObject deal = value.toObject();
        const QDate closing = dayOf(deal[u"Closing_Date"_s]);
        if (isOutcome(deal, m_world->deals.pipeline(), StageOutcome::Won) && closing >= quarter.from &&
            closing <= quarter.to)
            bySource[deal[u"Lead_Source"_s].toString() + deal[u"Currency"_s].toString()] += cents(deal[u"Amount"_s]);
    }
    const HomeSeries shown = homelists::wonBySource(sources(HomePeriod::Quarter));
    QCOMPARE(shown.bars.size(), bySource.size());
    for (const HomeSeries::Bar &bar : shown.bars)
        QCOMPARE(bar.amount->minor(), bySource.value(bar.label + bar.amount->currency()));
}

void TestHomeByHand::leads()
{
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    QMap<QString, double> bySource;
    int created = 0;
    int converted = 0;
    CrmListQuery query(u"Leads"_s);
    query.converted = u"both"_s;
    for (bool more = true; more;) {
        const Result<RecordPage> page = QCoro::waitFor(m_connection->crm().list(query));
        QVERIFY(page);
        for (const QJsonValue &lead : page->data) {
            const QDate made =
                QDateTime::fromString(lead[u"Created_Time"_s].toString(), Qt::ISODate).toLocalTime().date();
            if (made < quarter.from || made > quarter.to)
                continue;
            ++created;
            converted += lead[u"Converted__s"_s].toBool() ? 1 : 0;
            bySource[lead[u"Lead_Source"_s].toString()] += 1;
        }
        query.pageToken = page->pageToken;
        more = page->more;
    }
    qInfo("leads of the quarter: %d, converted %d", created, converted);
    QVERIFY(created > 0);
    const HomeSources quarterly = sources(HomePeriod::Quarter);
    QCOMPARE(homefigures::leadsCreated(quarterly).counts.value(u"count"_s), created);
    QCOMPARE(homefigures::leadConversion(quarterly).counts.value(u"converted"_s), converted);
    const HomeSeries shown = homelists::leadsBySource(quarterly);
    QCOMPARE(shown.bars.size(), bySource.size());
    for (const HomeSeries::Bar &bar : shown.bars)
        QCOMPARE(bar.value, bySource.value(bar.label));
}

/// Customers of Books by the address of a contact of the CRM: invoices of the stand-in name no deal.
void TestHomeByHand::clientsJoined()
{
    QMap<QString, int> states;
    const HomeList quality = homelists::dataQuality(sources(), 1000);
    for (const HomeRow &row : quality.rows)
        ++states[row.state];
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        qInfo("records that do not match, %s: %d", qPrintable(it.key()), it.value());
    int unlinked = 0;
    const QJsonArray contacts = books(BooksKind::Contact);
    for (const QJsonValue &contact : contacts)
        unlinked += contact[u"contact_type"_s].toString() == u"customer" &&
                    contact[u"status"_s].toString() == u"active" && !contact[u"is_linked_with_zohocrm"_s].toBool();
    QVERIFY(unlinked > 0);
    QCOMPARE(states.value(u"not_joined"_s) + states.value(u"only_books"_s), unlinked);
    const HomeList margins = homelists::marginByClient(sources(), 1000);
    const auto joined = std::count_if(margins.rows.cbegin(), margins.rows.cend(),
                                      [](const HomeRow &row) { return row.state == u"margin"; });
    qInfo("clients with a margin: %d of %d; %s", int(joined), margins.total, qPrintable(margins.unavailable));
    QVERIFY(joined > 0);
}

void TestHomeByHand::cashAndDebts()
{
    qint64 overdue = 0;
    const QJsonArray invoices = books(BooksKind::Invoice);
    for (const QJsonValue &value : invoices)
        if (isOpenDocument(value.toObject()) && dayOf(value[u"due_date"_s]) < m_today)
            overdue += euroCents(value.toObject(), u"balance"_s).value_or(0);
    qint64 due = 0;
    const QJsonArray bills = books(BooksKind::Bill);
    for (const QJsonValue &value : bills)
        if (isOpenDocument(value.toObject()) && dayOf(value[u"due_date"_s]) <= m_today.addDays(30))
            due += euroCents(value.toObject(), u"balance"_s).value_or(0);
    qInfo("overdue %.2f EUR, to pay %.2f EUR", double(overdue) / 100, double(due) / 100);
    QVERIFY(overdue > 0);
    QVERIFY(due > 0);
    QCOMPARE(homefigures::receivablesOverdue(sources()).money->in(u"EUR"_s).minor(), overdue);
    QCOMPARE(homefigures::payablesDue(sources()).money->in(u"EUR"_s).minor(), due);
    qint64 late = 0;
    const HomeSeries ageing = homelists::receivablesAgeing(sources());
    for (const HomeSeries::Bar &bar : ageing.bars)
        late += bar.key == u"current" ? 0 : bar.amount->minor();
    QCOMPARE(late, overdue);
}

void TestHomeByHand::overdueInvoices()
{
    QMultiMap<double, QString> byWeight;
    const QJsonArray invoices = books(BooksKind::Invoice);
    for (const QJsonValue &value : invoices) {
        const QDate due = dayOf(value[u"due_date"_s]);
        if (isOpenDocument(value.toObject()) && due < m_today)
            byWeight.insert(-double(euroCents(value.toObject(), u"balance"_s).value_or(0)) *
                                double(due.daysTo(m_today)),
                            value[u"invoice_id"_s].toString());
    }
    const HomeList shown = homelists::overdueInvoices(sources(), 5);
    QCOMPARE(shown.total, byWeight.size());
    QVERIFY(shown.total > 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(shown.rows.at(i).id, byWeight.values().at(i));
}

void TestHomeByHand::expenses()
{
    QMap<QString, qint64> byAccount;
    const QJsonArray rows = books(BooksKind::Expense);
    for (const QJsonValue &row : rows) {
        const QDate date = dayOf(row[u"date"_s]);
        const bool suspect = row[u"currency_code"_s].toString() != u"EUR"_s && row[u"exchange_rate"_s].toDouble() == 1;
        if (date > m_today.addDays(-90) && date <= m_today && !suspect)
            byAccount[row[u"account_name"_s].toString()] += cents(row[u"bcy_total"_s]);
    }
    const HomeList shown = homelists::topExpenses(sources(), 1000);
    QVERIFY(shown.total > 2);
    QCOMPARE(shown.total, byAccount.size());
    for (const HomeRow &row : shown.rows)
        QCOMPARE(row.amount->minor(), byAccount.value(row.title));
}
} // namespace atlas::test::tst_homebyhand

ATLAS_TEST(atlas::test::tst_homebyhand::TestHomeByHand)
#include "tst_homebyhand.moc"
