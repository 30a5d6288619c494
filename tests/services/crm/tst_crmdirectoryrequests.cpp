// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/crm/directoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmdirectoryrequests
{
/// Which requests the directory makes, and none but these.
class TestCrmDirectoryRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadIsEmptyAndAsksNobody();
    void aFirstReadAsksEachModuleOnce();
    void aFirstReadFollowsItsPages();
    void aCutReadIsToldAndRemovesNothing();
    void aQuietRefreshIsOneCallAModule();
    void changesComeAndTheOverlapIsNoNews();
    void anOlderStateIsNoNews();
    void deletionsAreAskedOnceAnHour();
    void aRestoredRecordStays();
    void modulesWithoutAccessStayEmpty_data();
    void modulesWithoutAccessStayEmpty();
    void nobodyMayReadAnything();
    void oneModuleFailsAloneAndIsReadAgain();
    void oldActivitiesAreLeftOut();
    void whatWasReadIsThereAgain();
    void oneRefreshAtATime();
};

void TestCrmDirectoryRequests::neverReadIsEmptyAndAsksNobody()
{
    DirectoryFixture f;
    const Result<DirectorySnapshot> snapshot = QCoro::waitFor(f.directory.load());
    QVERIFY(snapshot && snapshot->leads.isEmpty() && !snapshot->readAt.isValid());
    QVERIFY(f.server.seen().isEmpty());
}

void TestCrmDirectoryRequests::aFirstReadAsksEachModuleOnce()
{
    DirectoryFixture f;
    f.firstRead();
    QCOMPARE(f.server.finish(), QString());
    const QList<SeenRequest> seen = f.server.seen();
    QCOMPARE(seen.size(), 7);
    for (const SeenRequest &request : seen) {
        const bool leads = request.path.endsWith("/Leads"_L1);
        QVERIFY2(request.query.value(u"fields"_s).split(u',').size() <= 50, qPrintable(request.path));
        QVERIFY(request.query.value(u"fields"_s).contains("Modified_Time"_L1));
        QCOMPARE(request.query.value(u"per_page"_s), u"200"_s);
        QCOMPARE(request.query.value(u"converted"_s), leads ? u"both"_s : QString());
        QVERIFY(!request.query.contains(u"sort_by"_s)); // newest first by itself, and cheap
        QVERIFY(!request.headers.contains("if-modified-since"));
    }
    QVERIFY(seen.at(3).query.value(u"fields"_s).contains("Actual_Cost"_L1));
    const DirectorySnapshot &snapshot = f.directory.snapshot();
    QCOMPARE(snapshot.leads.size(), 2);
    QCOMPARE(snapshot.campaigns.first().budgetedCost, std::optional(Money(400050, u"EUR"_s)));
    QCOMPARE(snapshot.campaigns.first().exchangeRate, u"1.08"_s);
    QCOMPARE(snapshot.readAt, f.clock.now());
    QVERIFY(!snapshot.truncated && f.directory.missingModules().isEmpty());
}

void TestCrmDirectoryRequests::aFirstReadFollowsItsPages()
{
    DirectoryFixture f;
    f.server.expect(f.listOf(u"Leads"_s), f.page(f.lead(3), "two"));
    f.server.expect(f.listOf(u"Leads"_s), f.page(f.lead(2) + ',' + f.lead(1)));
    for (const QString &module : f.modules().mid(1))
        f.server.expect(f.listOf(module), f.nothing());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().at(1).query.value(u"page_token"_s), u"two"_s);
    QVERIFY(!f.server.seen().at(1).query.contains(u"page"_s));
    QCOMPARE(f.directory.snapshot().leads.size(), 3);
}

void TestCrmDirectoryRequests::aCutReadIsToldAndRemovesNothing()
{
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::hours(24 * 61)); // deletions no longer reach back: all is read again
    f.server.expect(f.listOf(u"Leads"_s), f.page(f.lead(9), "two"));
    f.server.expect(f.listOf(u"Leads"_s), f.refusal(400, "PAGINATION_LIMIT_EXCEEDED"));
    for (const QString &module : f.modules().mid(1))
        f.server.expect(f.listOf(module), f.nothing());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(f.directory.snapshot().truncated);
    QCOMPARE(f.directory.snapshot().leads.size(), 3);
    QVERIFY(f.directory.snapshot().campaigns.isEmpty()); // a whole read says what is gone
}

void TestCrmDirectoryRequests::aQuietRefreshIsOneCallAModule()
{
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(5));
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    for (const SeenRequest &request : f.seenFrom(7)) // Zoho said 09:00:10: a minute before that
        QCOMPARE(request.headers["if-modified-since"], QByteArray("2026-11-22T08:59:10+00:00"));
    QCOMPARE(f.directory.snapshot().readAt, f.clock.now());
    QCOMPARE(f.directory.snapshot().leads.size(), 2);
    f.clock.advance(std::chrono::minutes(5)); // and the place moved on
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.seenFrom(14).first().headers["if-modified-since"], QByteArray("2026-11-22T09:04:10+00:00"));
}

void TestCrmDirectoryRequests::changesComeAndTheOverlapIsNoNews()
{
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(5));
    f.server.expect(f.listOf(u"Leads"_s), f.page(f.lead(2) + ',' + f.lead(1, "Vega-Mora") + ',' + f.lead(3)));
    for (const QString &module : f.modules().mid(1))
        f.server.expect(f.listOf(module), f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    const QList<Lead> leads = f.directory.snapshot().leads;
    QCOMPARE(leads.size(), 3);
    QCOMPARE(leads.at(0).lastName, u"Vega-Mora"_s);
    QCOMPARE(f.changes, 2); // the page, and the age
}

/// A page that was on its way while a write was confirmed.
void TestCrmDirectoryRequests::anOlderStateIsNoNews()
{
    DirectoryFixture f;
    f.firstRead();
    QByteArray older = f.lead(1, "Before"), newer = f.lead(2, "After");
    older.replace("2026-11-20T10:15", "2026-11-20T10:14");
    newer.replace("2026-11-20T10:15", "2026-11-20T10:16");
    f.server.expect(f.listOf(u"Leads"_s), f.page(older + ',' + newer));
    for (const QString &module : f.modules().mid(1))
        f.server.expect(f.listOf(module), f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.directory.snapshot().leads.first().lastName, u"Vega"_s);
    QCOMPARE(f.directory.snapshot().leads.last().lastName, u"After"_s);
}

void TestCrmDirectoryRequests::deletionsAreAskedOnceAnHour()
{
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(61));
    for (const QString &module : f.modules()) {
        f.server.expect(f.deletedOf(module),
                        module == "Leads"_L1
                            ? f.page(R"({"id":"2","deleted_time":"2026-11-22T10:30:00+01:00"},{"id":"99"})")
                            : f.nothing());
        f.server.expect(f.listOf(module), f.notModified());
    }
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.seenFrom(7).first().headers["if-modified-since"], QByteArray("2026-11-22T08:59:10+00:00"));
    QCOMPARE(f.directory.snapshot().leads.size(), 1);
    QCOMPARE(f.directory.snapshot().leads.first().id, u"1"_s);
    f.clock.advance(std::chrono::minutes(30));
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmDirectoryRequests::aRestoredRecordStays()
{
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(61));
    for (const QString &module : f.modules()) {
        const bool leads = module == "Leads"_L1;
        f.server.expect(f.deletedOf(module), leads ? f.page(R"({"id":"2"})") : f.nothing());
        f.server.expect(f.listOf(module), leads ? f.page(f.lead(2, "Back")) : f.notModified());
    }
    QVERIFY(f.refresh());
    QCOMPARE(f.directory.snapshot().leads.size(), 2);
    QCOMPARE(f.directory.snapshot().leads.last().lastName, u"Back"_s);
}

void TestCrmDirectoryRequests::modulesWithoutAccessStayEmpty_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("profile") << 403 << QByteArray("NO_PERMISSION");
    QTest::newRow("plan") << 400 << QByteArray("INVALID_MODULE");
    QTest::newRow("grant") << 401 << QByteArray("OAUTH_SCOPE_MISMATCH");
    QTest::newRow("edition") << 403 << QByteArray("NOT_SUPPORTED");
}

void TestCrmDirectoryRequests::modulesWithoutAccessStayEmpty()
{
    QFETCH(int, http);
    QFETCH(QByteArray, code);
    DirectoryFixture f;
    f.firstRead();
    f.clock.advance(std::chrono::minutes(5));
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), module == "Campaigns"_L1 ? f.refusal(http, code) : f.notModified());
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.directory.missingModules().keys(), QStringList{u"Campaigns"_s});
    QCOMPARE(f.directory.snapshot().missing, QStringList{u"Campaigns"_s});
    QCOMPARE(f.directory.missingModules().first().code, QString::fromLatin1(code));
    QVERIFY(f.directory.snapshot().campaigns.isEmpty());
    QCOMPARE(f.directory.snapshot().leads.size(), 2);
    QVERIFY(f.directory.snapshot().readAt.isValid());
    CrmDirectory later(f.crm, f.store, f.clock, u"acc"_s); // the next start knows it too
    QCOMPARE(QCoro::waitFor(later.load())->missing, QStringList{u"Campaigns"_s});
    // It may be read again: all of it, and nothing is missing any more.
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), module == "Campaigns"_L1 ? f.page(f.campaign(7)) : f.notModified());
    QVERIFY(f.refresh());
    QVERIFY(f.directory.missingModules().isEmpty() && f.directory.snapshot().missing.isEmpty());
    QCOMPARE(f.directory.snapshot().campaigns.size(), 1);
    QVERIFY(!f.seenFrom(14).at(3).headers.contains("if-modified-since"));
}

void TestCrmDirectoryRequests::nobodyMayReadAnything()
{
    DirectoryFixture f;
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), f.refusal(403, "NO_PERMISSION"));
    const Result<Done> refused = f.refresh();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(f.directory.missingModules().size(), 7);
}

void TestCrmDirectoryRequests::oneModuleFailsAloneAndIsReadAgain()
{
    DirectoryFixture f;
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), module == "Contacts"_L1 ? f.refusal(400, "SYNTAX_ERROR") : f.nothing());
    QVERIFY(!f.refresh());
    QCOMPARE(f.server.finish(), QString()); // the five after it were asked
    QVERIFY(!f.directory.snapshot().readAt.isValid());
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), module == "Contacts"_L1 ? f.nothing() : f.notModified());
    QVERIFY(f.refresh());
    const QList<SeenRequest> seen = f.seenFrom(7);
    QVERIFY(seen.at(0).headers.contains("if-modified-since"));
    QVERIFY(!seen.at(1).headers.contains("if-modified-since"));
    QVERIFY(f.directory.snapshot().readAt.isValid());
}

void TestCrmDirectoryRequests::oldActivitiesAreLeftOut()
{
    DirectoryFixture f;
    const auto task = [](const char *id, const char *due, const char *modified) {
        return QByteArray(R"({"id":")") + id + R"(","Subject":"Call back","Status":"Not Started","Due_Date":")" + due +
               R"(","What_Id":{"id":"5","name":"Deal"},"$se_module":"Deals","Modified_Time":")" + modified + "\"}";
    };
    const QByteArray rows = task("1", "2025-11-20", "2025-11-20T10:00:00+01:00") + ',' +
                            task("2", "2025-11-23", "2025-11-20T10:00:00+01:00") + ',' +
                            task("3", "2025-01-01", "2026-01-01T10:00:00+01:00") + ',' +
                            task("4", "2027-05-01", "2024-01-01T10:00:00+01:00");
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), module == "Tasks"_L1 ? f.page(rows) : f.nothing());
    QVERIFY(f.refresh());
    QStringList ids;
    for (const CrmActivity &activity : f.directory.snapshot().activities)
        ids.append(activity.id);
    QCOMPARE(ids, (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(f.directory.snapshot().activities.first().whatModule, u"Deals"_s);
}

void TestCrmDirectoryRequests::whatWasReadIsThereAgain()
{
    DirectoryFixture f;
    f.firstRead();
    CrmDirectory later(f.crm, f.store, f.clock, u"acc"_s);
    const Result<DirectorySnapshot> loaded = QCoro::waitFor(later.load());
    QVERIFY(loaded);
    QCOMPARE(loaded->leads, f.directory.snapshot().leads);
    QCOMPARE(loaded->campaigns, f.directory.snapshot().campaigns);
    QCOMPARE(loaded->readAt, f.directory.snapshot().readAt);
    CrmDirectory other(f.crm, f.store, f.clock, u"else"_s);
    QVERIFY(QCoro::waitFor(other.load())->leads.isEmpty());
    QCOMPARE(f.server.seen().size(), 7);
}

void TestCrmDirectoryRequests::oneRefreshAtATime()
{
    DirectoryFixture f;
    for (const QString &module : f.modules())
        f.server.expect(f.listOf(module), f.nothing());
    auto first = f.directory.refresh(Priority::User);
    QVERIFY(f.directory.isRefreshing());
    auto second = f.directory.refresh(Priority::User);
    QVERIFY(QCoro::waitFor(second));
    QVERIFY(QCoro::waitFor(first));
    QVERIFY(!f.directory.isRefreshing());
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_crmdirectoryrequests

ATLAS_TEST(atlas::test::tst_crmdirectoryrequests::TestCrmDirectoryRequests)
#include "tst_crmdirectoryrequests.moc"
