// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/crm/repositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_crmrepository
{
using namespace Qt::Literals::StringLiterals;

class TestCrmRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadIsEmptyAndInvalid();
    void firstReadComesPageByPage();
    void aCutReadHasTheNewest();
    void failureInTheMiddleKeepsWhatIsThere();
    void nextRefreshReadsTheDifference();
    void quietRefreshIsTwoRequests();
    void readsAgainInFull_data();
    void readsAgainInFull();
    void missingPeopleScopesDegrade();
    void oneRefreshAtATime();
    void updateFillsWhatZohoComputes();
    void updateOfADeletedDealRemovesIt();
    void loadsTenThousandQuickly();
};

void TestCrmRepository::neverReadIsEmptyAndInvalid()
{
    RepositoryFixture f;
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    QVERIFY(snapshot && snapshot->deals.isEmpty() && !snapshot->readAt.isValid());
    QVERIFY(f.server.seen().isEmpty());
}

void TestCrmRepository::firstReadComesPageByPage()
{
    RepositoryFixture f;
    f.alwaysSettings();
    QSignalSpy settings(&f.repository, &CrmRepository::settingsChanged);
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(1) + ',' + f.deal(2), "two"));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(3)));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(settings.size(), 1);
    QCOMPARE(f.deltas.size(), 3);
    QCOMPARE(f.deltas.at(0).upserts.size(), 2);
    QCOMPARE(f.deltas.at(1).upserts.size(), 1);
    QVERIFY(f.deltas.at(2).upserts.isEmpty() && f.deltas.at(2).readAt.isValid());
    QCOMPARE(f.storedIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    QCOMPARE(snapshot->readAt, f.deltas.at(2).readAt);
    QCOMPARE(snapshot->deals.first().amount->currency(), u"EUR"_s);
    QCOMPARE(snapshot->settings.pipelines.first().stages.at(1).probability, 100);
}

/// Zoho hands out 100,000 rows and then refuses: those kept must be the newest, so nothing may ask for the oldest
/// first.
void TestCrmRepository::aCutReadHasTheNewest()
{
    RepositoryFixture f;
    f.alwaysSettings();
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(2), "two"));
    f.server.expect(
        u"GET /crm/v8/Deals"_s,
        ApiFixture::status(400, R"({"code":"PAGINATION_LIMIT_EXCEEDED","details":{},"message":"m","status":"error"})"));
    QVERIFY(f.refresh());
    for (const auto &request : f.server.seen())
        QVERIFY(request.query.value(u"sort_order"_s) != u"asc"_s);
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    QVERIFY(snapshot && snapshot->truncated);
    QCOMPARE(snapshot->deals.size(), 1);
}

void TestCrmRepository::failureInTheMiddleKeepsWhatIsThere()
{
    RepositoryFixture f;
    f.firstRead();
    RecordBatch damage;
    damage.cursor = u"not a cursor"_s;
    QVERIFY(QCoro::waitFor(f.store.apply(f.deals, damage)));
    QCOMPARE(f.storedIds().size(), 2); // and the repository knows the damaged cursor now
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(2), "two"));
    f.server.expect(u"GET /crm/v8/Deals"_s,
                    f.status(403, R"({"code":"NO_PERMISSION","details":{},"message":"x","status":"error"})"));
    const Result<Done> failed = f.refresh();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Forbidden);
    QCOMPARE(f.storedIds(), (QStringList{u"1"_s, u"2"_s})); // nothing is removed before the last page
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(2)));
    QVERIFY(f.refresh());
    QCOMPARE(f.storedIds(), QStringList{u"2"_s});
    QCOMPARE(f.deltas.last().removedIds, QStringList{u"1"_s});
}

void TestCrmRepository::nextRefreshReadsTheDifference()
{
    RepositoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(1));
    // The overlap reports 1 again; 3 is new.
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(1) + ',' + f.deal(3, "2026-02-03T10:16:00+01:00")));
    f.server.expect(
        u"GET /crm/v8/Deals/deleted"_s,
        f.ok(
            R"({"data":[{"id":"2","deleted_time":"2026-02-03T10:16:30+01:00"},{"id":"99","deleted_time":"2026-02-03T10:16:10+01:00"}],"info":{"more_records":false}})"));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.storedIds(), (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(f.deltas.size(), 2);
    QCOMPARE(f.deltas.at(0).upserts.size(), 1);
    QCOMPARE(f.deltas.at(0).upserts.first().id, u"3"_s);
    QCOMPARE(f.deltas.at(1).removedIds, QStringList{u"2"_s});
    const QList<SeenRequest> seen = f.seenDeals();
    QCOMPARE(seen.at(1).headers["if-modified-since"], QByteArray("2026-02-03T10:14:00+01:00"));
    QCOMPARE(seen.at(1).query[u"sort_by"_s], u"Modified_Time"_s);
    QCOMPARE(seen.at(2).headers["if-modified-since"], QByteArray("2026-02-03T10:14:00+01:00"));
}

void TestCrmRepository::quietRefreshIsTwoRequests()
{
    RepositoryFixture f;
    f.firstRead();
    const qsizetype before = f.server.seen().size();
    for (int i = 0; i < 2; ++i) {
        f.clock.advance(std::chrono::minutes(5));
        f.server.expect(u"GET /crm/v8/Deals"_s, f.status(304));
        f.server.expect(u"GET /crm/v8/Deals/deleted"_s, f.status(304));
        QVERIFY(f.refresh());
    }
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().size() - before, 4);
    // Long after the newest change nothing older can turn up: no more overlap, so that Zoho can answer 304.
    QCOMPARE(f.seenDeals().at(3).headers["if-modified-since"], QByteArray("2026-02-03T10:15:00+01:00"));
}

void TestCrmRepository::readsAgainInFull_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("damaged") << u"{\"modified\":12"_s;
    QTest::newRow("empty") << u"{}"_s;
    QTest::newRow("no time") << u"{\"modified\":\"yesterday\",\"at\":\"2026-11-22T09:00:00+00:00\"}"_s;
    QTest::newRow("60 days") << u"{\"modified\":\"2026-09-22T09:00:00+00:00\",\"at\":\"2026-09-22T09:00:00+00:00\"}"_s;
    QTest::newRow("from the future")
        << u"{\"modified\":\"2026-09-22T09:00:00+00:00\",\"at\":\"2027-09-22T09:00:00+00:00\"}"_s;
}

void TestCrmRepository::readsAgainInFull()
{
    QFETCH(QString, cursor);
    RepositoryFixture f;
    f.firstRead();
    RecordBatch moved;
    moved.cursor = cursor;
    QVERIFY(QCoro::waitFor(f.store.apply(f.deals, moved)));
    QCOMPARE(f.storedIds().size(), 2);
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(2) + ',' + f.deal(5)));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(!f.seenDeals().last().headers.contains("if-modified-since"));
    QCOMPARE(f.storedIds(), (QStringList{u"2"_s, u"5"_s}));
}

void TestCrmRepository::missingPeopleScopesDegrade()
{
    RepositoryFixture f;
    const ScriptedReply scope =
        f.status(401, R"({"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"x","status":"error"})");
    f.server.always(u"GET /crm/v8/users"_s, scope);
    f.server.always(u"GET /crm/v8/org"_s, scope);
    f.alwaysSettings();
    f.server.expect(u"GET /crm/v8/Deals"_s,
                    f.page(R"({"id":"1","Amount":5,"Currency":"GBP","Modified_Time":"2026-02-03T10:15:00+01:00"})"));
    QVERIFY(f.refresh());
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    QVERIFY(snapshot->settings.users.isEmpty());
    QCOMPARE(snapshot->settings.org.currency, u"GBP"_s);
    QCOMPARE(snapshot->settings.pipelines.size(), 1);
}

void TestCrmRepository::oneRefreshAtATime()
{
    RepositoryFixture f;
    f.alwaysSettings();
    f.server.expect(u"GET /crm/v8/Deals"_s, f.page(f.deal(1)));
    Pending<Result<Done>> first(f.repository.refresh(Priority::User));
    Pending<Result<Done>> second(f.repository.refresh(Priority::User));
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.seenDeals().size(), 1);
}

void TestCrmRepository::updateFillsWhatZohoComputes()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(u"GET /crm/v8/Deals/1"_s, f.status(200, R"({"data":[)" + f.deal(1) + "]}"));
    f.server.expect(
        u"PUT /crm/v8/Deals/1"_s,
        f.ok(
            R"({"data":[{"code":"SUCCESS","details":{"id":"1","Modified_Time":"2026-02-03T11:00:00+01:00"},"status":"success"}]})"));
    const QJsonObject base{{u"Stage"_s, u"Qualification"_s}};
    const QJsonObject changes{{u"Stage"_s, u"Closed Won"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.repository.updateDeal(u"1"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.server.finish(), QString()); // one read, one write
    QCOMPARE(f.deltas.size(), 1);
    const Deal shown = f.deltas.first().upserts.first();
    QCOMPARE(shown.stage, u"Closed Won"_s);
    QCOMPARE(shown.probability, 100);
    QCOMPARE(shown.version, u"2026-02-03T11:00:00+01:00"_s);
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    QVERIFY(snapshot->deals.contains(shown));
}

void TestCrmRepository::updateOfADeletedDealRemovesIt()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(u"GET /crm/v8/Deals/1"_s, f.status(204));
    const QJsonObject changes{{u"Stage"_s, u"Closed Won"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.repository.updateDeal(u"1"_s, {}, changes));
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QCOMPARE(f.deltas.first().removedIds, QStringList{u"1"_s});
    QCOMPARE(f.storedIds(), QStringList{u"2"_s});
}

/// No time limit here (./dev bench measures); it shows the figure and that nothing is lost.
void TestCrmRepository::loadsTenThousandQuickly()
{
    RepositoryFixture f;
    RecordBatch batch;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray body = f.deal(1'000'000 + i);
        batch.upserts.append({QString::number(1'000'000 + i), u"s"_s, body});
    }
    batch.replaceAll = true;
    QVERIFY(QCoro::waitFor(f.store.apply(f.deals, batch)));
    QElapsedTimer timer;
    timer.start();
    const Result<DealSnapshot> snapshot = QCoro::waitFor(f.repository.load());
    qInfo("10,000 deals from the store in %lld ms", timer.elapsed());
    QCOMPARE(snapshot->deals.size(), 10'000);
    QCOMPARE(snapshot->deals.first().id, u"1000000"_s);
    QCOMPARE(snapshot->deals.last().id, u"1009999"_s);
}
} // namespace atlas::test::tst_crmrepository

ATLAS_TEST(atlas::test::tst_crmrepository::TestCrmRepository)
#include "tst_crmrepository.moc"
