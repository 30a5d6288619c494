// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/filterpattern.h"
#include "services/sandbox/projects/formparts.h"
#include "services/sandbox/projects/throttle.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectskernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;
using namespace std::chrono_literals;

class ProjectsKernelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void successHasRateHeaders();
    void refusalHasNone();
    void locksOnePattern();
    void lockOfTheOlderApi();
    void limitsOff();
    void throttleKeepsItsLock();
    void throttleRolls();
    void unknownPaths_data();
    void unknownPaths();
    void wrongVerb();
    void needsTheScope();
    void olderUnknownPath();
    void tokens();
    void wrongPortal();
    void strangers();
    void hours_data();
    void hours();
    void patterns_data();
    void patterns();
    void multipart();
    void idsAndKeys();
    void people();
    void settles();
    void keepsOnlyChanges();
    void madeAgainAsOfItsDay();
    void ignoresStateOfOtherData();
};

void ProjectsKernelTest::successHasRateHeaders()
{
    ProjectsFixture fixture(ProjectsFixture::Content::Foundation, QDate(2026, 7, 15), 1, 1, true);
    QCOMPARE(fixture.get(u"/projects"_s).headers.value("ratelimit-remaining"), "199");
    const ProjectsReply second = fixture.get(u"/projects"_s);
    QCOMPARE(second.headers.value("ratelimit"), "200");
    QCOMPARE(second.headers.value("ratelimit-remaining"), "198");
    QCOMPARE(second.headers.value("ratelimit-window"), "120");
    QCOMPARE(second.headers.value("ratelimit-window-unit"), "seconds");
    QVERIFY(!second.headers.contains("retry-after"));
}

void ProjectsKernelTest::refusalHasNone()
{
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.get(u"/projects/1"_s);
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.headers.contains("ratelimit"));
}

void ProjectsKernelTest::locksOnePattern()
{
    ProjectsFixture fixture(ProjectsFixture::Content::Foundation, QDate(2026, 7, 15), 1, 1, true);
    fixture.app->setThrottle(2, 120s, 600s);
    // Ids do not make another pattern, and neither does the verb.
    QCOMPARE(fixture.get(u"/projects/"_s + pids::project).status, 200);
    QCOMPARE(fixture.patch(u"/projects/7"_s, {{u"name"_s, u"x"_s}}).status, 404);
    const ProjectsReply locked = fixture.get(u"/projects/"_s + pids::project);
    QCOMPARE(locked.status, 400);
    QCOMPARE(locked.title(), u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s);
    const QJsonValue details = locked.object(u"error"_s).value(u"details"_s);
    QVERIFY(details.isObject());
    QCOMPARE(details[u"message"].toString(),
             u"Cannot execute more than 2 requests per API in 2 minutes. Try again after 10 minutes."_s);
    QCOMPARE(locked.object(u"error"_s).value(u"status_code"_s), 400);
    QVERIFY(locked.headers.value("retry-after").toInt() > 598);
    QVERIFY(locked.headers.value("retry-after").toInt() <= 600);
    QVERIFY(!locked.headers.contains("ratelimit-remaining"));
    QCOMPARE(fixture.get(u"/projects"_s).status, 200);
}

void ProjectsKernelTest::lockOfTheOlderApi()
{
    projects::Throttle throttle([] { return qint64(0); });
    const projects::ThrottleLimit limit{1, 120s, 1020s};
    QVERIFY(!throttle.enter(u"/restapi/portal/*/logs"_s, limit).locked());
    QCOMPARE(throttle.enter(u"/restapi/portal/*/logs"_s, limit).retryAfterSeconds, 1020);
}

void ProjectsKernelTest::limitsOff()
{
    ProjectsFixture fixture;
    fixture.app->setThrottle(1, 120s, 600s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fixture.get(u"/projects"_s).status, 200);
}

void ProjectsKernelTest::throttleKeepsItsLock()
{
    qint64 now = 0;
    projects::Throttle throttle([&now] { return now; });
    const projects::ThrottleLimit limit{1, 120s, 600s};
    QCOMPARE(throttle.enter(u"a"_s, limit).remaining, 0);
    QCOMPARE(throttle.enter(u"a"_s, limit).retryAfterSeconds, 600);
    now = 60'500;
    QCOMPARE(throttle.enter(u"a"_s, limit).retryAfterSeconds, 540); // asking does not prolong it
    QVERIFY(!throttle.enter(u"b"_s, limit).locked());
    now = 599'999;
    QCOMPARE(throttle.enter(u"a"_s, limit).retryAfterSeconds, 1);
    now = 600'000;
    QVERIFY(!throttle.enter(u"a"_s, limit).locked());
}

void ProjectsKernelTest::throttleRolls()
{
    qint64 now = 0;
    projects::Throttle throttle([&now] { return now; });
    const projects::ThrottleLimit limit{2, 120s, 600s};
    QCOMPARE(throttle.enter(u"a"_s, limit).remaining, 1);
    now = 100'000;
    QCOMPARE(throttle.enter(u"a"_s, limit).remaining, 0);
    now = 120'000; // the first call has left the window, the second has not
    QCOMPARE(throttle.enter(u"a"_s, limit).remaining, 0);
    QVERIFY(throttle.enter(u"a"_s, limit).locked());
}

void ProjectsKernelTest::unknownPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nonsense") << u"/nonsense"_s;
    QTest::newRow("trailing slash") << u"/projects/"_s;
    QTest::newRow("task layouts belong to the older API") << u"/projects/1/tasklayouts"_s;
    QTest::newRow("above the portals") << u"/api/v3/portal"_s;
    QTest::newRow("portals with a slash") << u"/api/v3/portals/"_s;
}

void ProjectsKernelTest::unknownPaths()
{
    QFETCH(QString, path);
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.get(path);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.title(), u"URL_RULE_NOT_CONFIGURED"_s);
    QCOMPARE(reply.message(), u"Given URL is wrong"_s);
    QCOMPARE(reply.object(u"error"_s).value(u"status_code"_s), u"400"_s);
}

void ProjectsKernelTest::wrongVerb()
{
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.call("PUT", u"/projects/"_s + pids::project);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.title(), u"INVALID_METHOD"_s);
    QCOMPARE(reply.field(), u"PUT"_s);
}

void ProjectsKernelTest::needsTheScope()
{
    ProjectsFixture fixture;
    fixture.scopes = {u"ZohoProjects.projects.READ"_s};
    QCOMPARE(fixture.get(u"/projects"_s).status, 200);
    const ProjectsReply create = fixture.post(u"/projects"_s, {{u"name"_s, u"A"_s}});
    QCOMPARE(create.status, 401);
    QCOMPARE(create.title(), u"INVALID_OAUTHSCOPE"_s);
    // Two names of the search scope are in use.
    const QMap<QString, QString> query{{u"search_term"_s, u"racks"_s}};
    QCOMPARE(fixture.get(u"/search"_s, query).status, 401);
    fixture.scopes = {u"ZohoSearch.securesearch.READ"_s};
    QCOMPARE(fixture.get(u"/search"_s, query).status, 200);
    fixture.scopes = {u"ZohoProjects.search.READ"_s};
    QCOMPARE(fixture.get(u"/search"_s, query).status, 200);
}

void ProjectsKernelTest::olderUnknownPath()
{
    ProjectsFixture fixture;
    const ProjectsReply wrong = fixture.get(u"/restapi/nothing"_s);
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.object(u"error"_s).value(u"code"_s), 6891);
}

void ProjectsKernelTest::tokens()
{
    ProjectsFixture fixture;
    const AuthErrors errors = fixture.app->authErrors();
    QCOMPARE(errors.badToken().status, 400);
    QVERIFY(errors.badToken().body.contains("INVALID_OAUTHTOKEN"));
    QCOMPARE(errors.missingScope().status, 401);
}

void ProjectsKernelTest::wrongPortal()
{
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.get(u"/api/v3/portal/60099999999/projects"_s);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.title(), u"RESOURCE_NOT_FOUND"_s);
    QCOMPARE(fixture.get(u"/api/v3/portal/nordwerk/projects"_s).status, 404); // v3 wants the id
}

void ProjectsKernelTest::strangers()
{
    ProjectsFixture fixture;
    fixture.userId = u"5725767000000999999"_s;
    QCOMPARE(fixture.get(u"/projects"_s).status, 403);
}

void ProjectsKernelTest::hours_data()
{
    QTest::addColumn<QJsonValue>("hours");
    QTest::addColumn<int>("minutes");
    QTest::newRow("clock") << QJsonValue(u"02:30"_s) << 150;
    QTest::newRow("one digit") << QJsonValue(u"2:05"_s) << 125;
    QTest::newRow("decimal text") << QJsonValue(u"2.5"_s) << 150;
    QTest::newRow("four decimals") << QJsonValue(u"0.3333"_s) << 20;
    QTest::newRow("number") << QJsonValue(1.25) << 75;
    QTest::newRow("last minute") << QJsonValue(u"23:59"_s) << 1439;
    QTest::newRow("a whole day") << QJsonValue(u"24:00"_s) << -1;
    QTest::newRow("minutes beyond") << QJsonValue(u"01:75"_s) << -1;
    QTest::newRow("negative") << QJsonValue(u"-1"_s) << -1;
    QTest::newRow("negative number") << QJsonValue(-1.5) << -1;
    QTest::newRow("words") << QJsonValue(u"two"_s) << -1;
    QTest::newRow("nothing") << QJsonValue() << -1;
}

void ProjectsKernelTest::hours()
{
    QFETCH(QJsonValue, hours);
    QFETCH(int, minutes);
    QCOMPARE(projects::minutesOf(hours), minutes);
    if (minutes >= 0)
        QCOMPARE(projects::minutesOf(projects::hoursOf(minutes)), minutes);
}

void ProjectsKernelTest::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("truths"); ///< which of three criteria hold: "101"
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("holds");
    QTest::newRow("one") << u"1"_s << u"100"_s << true << true;
    QTest::newRow("and") << u"1 AND 2"_s << u"100"_s << true << false;
    QTest::newRow("or") << u"1 OR 2"_s << u"100"_s << true << true;
    QTest::newRow("and binds closer") << u"1 OR 2 AND 3"_s << u"100"_s << true << true;
    QTest::newRow("parentheses") << u"(1 OR 2) AND 3"_s << u"100"_s << true << false;
    QTest::newRow("tight, small letters") << u"(1 and 2)or 3"_s << u"001"_s << true << true;
    QTest::newRow("empty") << u""_s << u"111"_s << false << false;
    QTest::newRow("no such criterion") << u"1 AND 4"_s << u"111"_s << false << false;
    QTest::newRow("zero") << u"0"_s << u"111"_s << false << false;
    QTest::newRow("open parenthesis") << u"(1 AND 2"_s << u"111"_s << false << false;
    QTest::newRow("dangling") << u"1 AND"_s << u"111"_s << false << false;
    QTest::newRow("two in a row") << u"1 2"_s << u"111"_s << false << false;
    QTest::newRow("words") << u"1 XOR 2"_s << u"111"_s << false << false;
    QTest::newRow("nested too deep") << QString(500, u'(') + u"1"_s + QString(500, u')') << u"111"_s << false << false;
}

void ProjectsKernelTest::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, truths);
    QFETCH(bool, readable);
    QFETCH(bool, holds);
    const auto tree = projects::parsePattern(pattern, 3);
    QCOMPARE(tree != nullptr, readable);
    if (tree)
        QCOMPARE(tree->holds([&truths](int criterion) { return truths.at(criterion - 1) == u'1'; }), holds);
}

void ProjectsKernelTest::multipart()
{
    const QByteArray type = "multipart/form-data; boundary=\"xx yy\"";
    const QByteArray body = "--xx yy\r\nContent-Disposition: form-data; name=\"log_object\"\r\n\r\n[{\"a\":1}]\r\n"
                            "--xx yy\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--xx yy--\r\n";
    const auto fields = projects::multipartFields(type, body);
    QVERIFY(fields);
    QCOMPARE(fields->value(u"log_object"_s), u"[{\"a\":1}]"_s);
    QVERIFY(fields->contains(u"empty"_s));
    QVERIFY(!projects::multipartFields(type, body.chopped(6)));
    QVERIFY(!projects::multipartFields("multipart/form-data", body));
}

void ProjectsKernelTest::idsAndKeys()
{
    ProjectsFixture fixture;
    const QString first = fixture.store().nextId();
    const QString second = fixture.store().nextId();
    QVERIFY(first < second);
    QCOMPARE(first.size(), 19);
    QVERIFY(first.startsWith(u"221"_s));
    QVERIFY(first > u"2210000000000100000"_s);
    QVERIFY2(QString::number(first.toDouble(), 'f', 0) != first, "a double would keep it");
    QCOMPARE(fixture.store().nextKey(pids::project, u'T'), u"NW-T3"_s);
    QCOMPARE(fixture.store().nextKey(pids::project, u'I'), u"NW-I2"_s);
}

void ProjectsKernelTest::people()
{
    ProjectsFixture fixture;
    const QJsonObject ivo = projects::personObject(fixture.store(), pids::ivo);
    QCOMPARE(ivo.value(u"name"_s), u"ivo.brandt"_s);
    QCOMPARE(ivo.value(u"zuid"_s), 854660017);
    QVERIFY(projects::personObject(fixture.store(), u"1"_s).isEmpty());
    QCOMPARE(projects::zpuidOfZuid(fixture.store(), pids::ivoZuid), pids::ivo);
    QVERIFY(projects::zpuidOfZuid(fixture.store(), pids::ivo).isEmpty());
    QCOMPARE(projects::membersOf(fixture.store(), pids::project), QStringList({pids::mara, pids::ivo}));
}

void ProjectsKernelTest::settles()
{
    ProjectsFixture fixture;
    const ProjectsReply project = fixture.get(u"/projects/"_s + pids::project);
    QCOMPARE(project.json.value(u"percent_complete"_s), 50);
    QCOMPARE(project.object(u"tasks"_s), QJsonObject({{u"open_count"_s, 1}, {u"closed_count"_s, 1}}));
    QCOMPARE(project.object(u"issues"_s), QJsonObject({{u"open_count"_s, 1}, {u"closed_count"_s, 0}}));
    QCOMPARE(project.object(u"milestones"_s), QJsonObject({{u"open_count"_s, 1}, {u"closed_count"_s, 0}}));
    const QJsonObject task = *fixture.store().of(projects::kind::tasks).find(pids::task);
    QCOMPARE(task.value(u"log_hours"_s)[u"billable_hours"].toString(), u"01:30"_s);
    QCOMPARE(task.value(u"log_hours"_s)[u"non_billable_hours"].toString(), u"00:00"_s);
    QCOMPARE(task.value(u"association_info"_s)[u"has_subtasks"].toBool(true), false);
    QCOMPARE(fixture.store().of(projects::kind::milestones).find(pids::phase)->value(u"completion_percent"_s), 50);
}

void ProjectsKernelTest::keepsOnlyChanges()
{
    ProjectsFixture before;
    QCOMPARE(before.patch(u"/projects/"_s + pids::project, {{u"name"_s, u"Renamed"_s}}).status, 200);
    QCOMPARE(before.del(u"/projects/%1/tasklists/%2"_s.arg(pids::project, pids::list)).status, 204);
    const QString created = before.post(u"/projects"_s, {{u"name"_s, u"New"_s}}).id();
    QCOMPARE(before.changes, 3);
    const QJsonObject state = before.app->persistent().save();
    QVERIFY(!state.value(u"records"_s).toObject().contains(projects::kind::users));

    ProjectsFixture after;
    after.app->persistent().load(state);
    QCOMPARE(after.get(u"/projects/"_s + pids::project).json.value(u"name"_s), u"Renamed"_s);
    QCOMPARE(after.get(u"/projects/"_s + created).json.value(u"name"_s), u"New"_s);
    QCOMPARE(after.get(u"/projects/%1/tasklists"_s.arg(pids::project)).list(u"tasklists"_s).size(), 0);
    QCOMPARE(after.app->persistent().save(), state);
    QVERIFY(after.store().nextId() > created);
}

void ProjectsKernelTest::madeAgainAsOfItsDay()
{
    const ProjectsFixture before(ProjectsFixture::Content::Generated, QDate(2026, 7, 15));
    const QJsonObject state = before.app->persistent().save();
    ProjectsFixture after(ProjectsFixture::Content::Generated, QDate(2026, 7, 16));
    after.app->persistent().load(state);
    QCOMPARE(after.app->persistent().save(), state);
    for (const QString &kind : {projects::kind::projects, projects::kind::tasks, projects::kind::timeLogs})
        QVERIFY(after.store().of(kind).all() == before.app->store().of(kind).all());
}

void ProjectsKernelTest::ignoresStateOfOtherData()
{
    ProjectsFixture before;
    QCOMPARE(before.patch(u"/projects/"_s + pids::project, {{u"name"_s, u"Renamed"_s}}).status, 200);
    ProjectsFixture after(ProjectsFixture::Content::Foundation, QDate(2026, 7, 15), 1, 2);
    after.app->persistent().load(before.app->persistent().save());
    QCOMPARE(after.get(u"/projects/"_s + pids::project).json.value(u"name"_s), u"Warehouse rollout"_s);
}
} // namespace tst_projectskernel

ATLAS_TEST(tst_projectskernel::ProjectsKernelTest)
#include "tst_projectskernel.moc"
