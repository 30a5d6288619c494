// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/projects/projectsrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_projectsrepository
{
using namespace std::chrono_literals;

class TestProjectsRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReadIsEmptyAndInvalid();
    void firstReadAnnouncesEachKind();
    void restartPaintsFromTheStore();
    void aLockedPortalKeepsWhatIsThere();
    void failureInTheMiddleGoesOnNextTime();
    void aForbiddenKindStopsNoOther();
    void aListThatIsNotThereIsNoError();
    void oneRefreshAtATime();
    void whoWaitedForACancelledRefreshRefreshes();
    void portalsDoNotMix();
    void theChosenPortalIsRemembered();
    void theOwnUserIsFound();
    void logsNamePeopleAsTheirUsers();
    void readsAMonthThatIsLookedAt();
    void readsSchedulesOnceADay();
    void readsStatusesAndLists();
    void statusesWithoutTheOlderApi();
    void smallValuesAreKept();
    void loadsTenThousandQuickly();
};

void TestProjectsRepository::neverReadIsEmptyAndInvalid()
{
    ProjectsRepositoryFixture f;
    const ProjectsSnapshot snapshot = f.snapshot();
    QVERIFY(snapshot.projects.isEmpty() && !snapshot.readAt.isValid() && !snapshot.truncated);
    QVERIFY(f.server.seen().isEmpty());
}

void TestProjectsRepository::firstReadAnnouncesEachKind()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1) + ',' + f.task(2), true));
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(2) + ',' + f.task(3))); // 2 again
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.size(), 12); // five kinds, six lists of logs, and the end
    QVERIFY(!f.changes.first().readAt.isValid());
    const ProjectsSnapshot last = f.changes.last();
    QCOMPARE(f.ids(last.tasks), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(last.portal.name, u"Nordwerk GmbH"_s);
    QCOMPARE(last.taskLists.first().name, u"Installation"_s);
    QCOMPARE(last.readAt, f.clock.now());
}

void TestProjectsRepository::restartPaintsFromTheStore()
{
    ProjectsRepositoryFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/phases"_s), f.list("milestones", R"({"id":"80","name":"Phase 1","isTrashed":"0"},)"
                                                             R"({"id":"82","isTrashed":"1"})"));
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1, "2026-11-20T10:00:00.000Z",
                                                              R"(,"start_date":"2026-04-01T08:00:00.000Z")")));
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(5, "2026-10-05")}));
    QVERIFY(f.refresh());
    const ProjectsSnapshot before = f.changes.last();
    f.restart();
    const qsizetype requests = f.server.seen().size();
    const ProjectsSnapshot after = f.snapshot();
    QCOMPARE(f.server.seen().size(), requests);
    QCOMPARE(after.portal, before.portal);
    QCOMPARE(after.tasks, before.tasks);
    QCOMPARE(after.logs, before.logs);
    QCOMPARE(after.taskLists, before.taskLists);
    QCOMPARE(after.milestones, before.milestones);
    QCOMPARE(f.ids(after.milestones), QStringList{u"80"_s});
    QCOMPARE(after.logMonths, before.logMonths);
    QCOMPARE(after.readAt, before.readAt);
    QVERIFY(f.refresh());
    QCOMPARE(f.seen(u"GET /api/v3/portals"_s).size(), 1); // known from the store
}

void TestProjectsRepository::aLockedPortalKeepsWhatIsThere()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    QVERIFY(f.refresh());
    f.clock.advance(15min);
    const QDateTime readAt = f.changes.last().readAt;
    f.server.expect(f.v3(u"/projects"_s), f.throttled("900"));
    const Result<Done> locked = f.refresh(Priority::Background);
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, ErrorKind::RateLimited);
    QVERIFY(locked.error().retryAfter && *locked.error().retryAfter <= 901s);
    QCOMPARE(f.ids(f.snapshot().tasks), QStringList{u"1"_s});
    QVERIFY(f.snapshot().readAt >= readAt);
    QVERIFY(!f.repository->isRefreshing());
    f.clock.advance(2min);
    const qsizetype before = f.server.seen().size();
    QCOMPARE(f.refresh().error().kind, ErrorKind::RateLimited);
    QCOMPARE(f.server.seen().size(), before);
    f.clock.advance(14min);
    QVERIFY(f.refresh());
}

void TestProjectsRepository::failureInTheMiddleGoesOnNextTime()
{
    ProjectsRepositoryFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/issues"_s), f.refusal(400, "INVALID_PARAMETER_VALUE"));
    f.emptyLists();
    QVERIFY(!f.refresh());
    QVERIFY(!f.changes.last().readAt.isValid());
    const qsizetype users = f.seen(f.v3(u"/users"_s)).size();
    QCOMPARE(users, 1);
    QVERIFY(!f.refresh()); // asks for the issues again, and not for what is there
    QCOMPARE(f.seen(f.v3(u"/issues"_s)).size(), 2);
    QCOMPARE(f.seen(f.v3(u"/users"_s)).size(), users);
    QCOMPARE(f.seen(f.v3(u"/timelogs"_s)).size(), 7);
}

void TestProjectsRepository::aForbiddenKindStopsNoOther()
{
    ProjectsRepositoryFixture f;
    f.server.always(f.v3(u"/issues"_s), f.refusal(401, "INVALID_OAUTHSCOPE"));
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    const Result<Done> read = f.refresh();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::MissingScope);
    QCOMPARE(read.error().missingScope, u"ZohoProjects.bugs.READ"_s);
    QCOMPARE(f.changes.last().tasks.size(), 1);
    QVERIFY(f.changes.last().readAt.isValid());
    QCOMPARE(f.seen(f.v3(u"/users"_s)).size(), 1);
}

void TestProjectsRepository::aListThatIsNotThereIsNoError()
{
    ProjectsRepositoryFixture f;
    f.server.always(f.v3(u"/phases"_s), f.refusal(400, "URL_RULE_NOT_CONFIGURED"));
    f.emptyLists();
    QVERIFY(f.refresh());
    QVERIFY(f.changes.last().readAt.isValid());
}

void TestProjectsRepository::oneRefreshAtATime()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    QSignalSpy busy(f.repository.get(), &ProjectsRepository::refreshingChanged);
    Pending<Result<Done>> first(f.repository->refresh(Priority::User));
    Pending<Result<Done>> second(f.repository->refresh(Priority::User));
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(f.seen(f.v3(u"/projects"_s)).size(), 1);
    QCOMPARE(busy.size(), 2);
}

void TestProjectsRepository::whoWaitedForACancelledRefreshRefreshes()
{
    ProjectsRepositoryFixture f;
    f.server.expect(u"GET /api/v3/portals"_s, f.how(ScriptedReply::How::Hang));
    f.emptyLists();
    CancelScope owner;
    Pending<Result<Done>> first(f.repository->refresh(Priority::User, owner.token()));
    Pending<Result<Done>> second(f.repository->refresh(Priority::User));
    QTRY_COMPARE(f.server.seen().size(), 1);
    owner.cancel();
    QTRY_VERIFY(first.done() && second.done());
    QCOMPARE(first.value().error().kind, ErrorKind::Cancelled);
    QVERIFY(second.value());
}

void TestProjectsRepository::portalsDoNotMix()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.always(u"GET /api/v3/portal/7"_s, f.ok(R"({"portal_details":{"id":"7","name":"Fjord"}})"));
    f.server.always(u"GET /api/v3/portal/7/projects"_s, f.ok("[]"));
    for (const QString &name : {u"tasks"_s, u"phases"_s, u"issues"_s, u"users"_s, u"timelogs"_s})
        f.server.always(u"GET /api/v3/portal/7/"_s + name, f.list("x", {}));
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    QVERIFY(f.refresh());
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"portal"_s, "7")));
    QVERIFY(f.refresh());
    QCOMPARE(f.changes.last().portal.name, u"Fjord"_s);
    QVERIFY(f.changes.last().tasks.isEmpty());
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"portal"_s, "60012345678")));
    QVERIFY(f.refresh());
    QCOMPARE(f.ids(f.changes.last().tasks), QStringList{u"1"_s}); // still there: only the difference was read
    QVERIFY(f.seen(f.v3(u"/tasks"_s)).last().query.contains(u"sort_by"_s));
}

void TestProjectsRepository::theChosenPortalIsRemembered()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"portal"_s, "60012345678")));
    f.restart();
    QVERIFY(f.refresh());
    QVERIFY(f.seen(u"GET /api/v3/portals"_s).isEmpty());
    QCOMPARE(f.changes.last().portal.zone, QByteArray("Europe/Paris"));
}

void TestProjectsRepository::theOwnUserIsFound()
{
    ProjectsRepositoryFixture f;
    f.service->useEmail(u"ivo.brandt@example.com"_s);
    f.server.always(f.v3(u"/users"_s), f.list("users", R"({"id":"14009","email":"Ivo.Brandt@example.com"})"));
    f.emptyLists();
    QVERIFY(f.refresh());
    QCOMPARE(f.changes.last().portal.userId, u"14009"_s);
    QCOMPARE(QCoro::waitFor(f.service->portal())->userId, u"14009"_s);
    f.restart();
    QCOMPARE(f.snapshot().portal.userId, u"14009"_s);
}

void TestProjectsRepository::logsNamePeopleAsTheirUsers()
{
    ProjectsRepositoryFixture f;
    f.server.always(f.v3(u"/users"_s), f.list("users", R"({"id":"14003","full_name":"Mara Lind"})"));
    f.emptyLists();
    f.firstRead({}, {f.log(1, "2026-11-04")});
    QCOMPARE(f.changes.last().logs.first().person.name, u"Mara Lind"_s);
    f.restart();
    QCOMPARE(f.snapshot().logs.first().person.name, u"Mara Lind"_s);
}

void TestProjectsRepository::readsAMonthThatIsLookedAt()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    QVERIFY(f.refresh());
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-06-05")}));
    QVERIFY(QCoro::waitFor(f.repository->readMonth(QDate(2026, 6, 17))));
    QCOMPARE(f.ids(f.changes.last().logs), QStringList{u"1"_s});
    QVERIFY(f.changes.last().logMonths.contains(QDate(2026, 6, 1)));
    const qsizetype before = f.server.seen().size();
    QVERIFY(QCoro::waitFor(f.repository->readMonth(QDate(2026, 6, 1))));
    QCOMPARE(f.server.seen().size(), before); // read a moment ago
    f.restart();
    QCOMPARE(f.ids(f.snapshot().logs), QStringList{u"1"_s});
}

void TestProjectsRepository::readsSchedulesOnceADay()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    for (int id = 1; id <= 6; ++id) {
        const QString project = u"/projects/"_s + QString::number(id);
        f.server.always(f.older(project + u"/tasks/"_s),
                        f.ok(R"({"tasks":[{"id":"22","dependency":{"predecessor":["21"]}}]})"));
        f.server.always(f.v3(project + u"/baselines"_s), f.status(204));
    }
    const QStringList projects{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"1"_s};
    QVERIFY(QCoro::waitFor(f.repository->readSchedules(projects)));
    QCOMPARE(f.changes.last().schedules.size(), 6);
    QCOMPARE(f.changes.last().schedules.value(u"3"_s).links.size(), 1);
    const qsizetype before = f.server.seen().size();
    QCOMPARE(before, 2 + 12);
    f.restart();
    QCOMPARE(f.snapshot().schedules.value(u"6"_s).links.first().predecessorId, u"21"_s);
    QVERIFY(QCoro::waitFor(f.repository->readSchedules(projects)));
    QCOMPARE(f.server.seen().size(), before);
    f.clock.advance(24h);
    QVERIFY(QCoro::waitFor(f.repository->readSchedules({u"1"_s})));
    QCOMPARE(f.server.seen().size(), before + 2);
}

void TestProjectsRepository::readsStatusesAndLists()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.always(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    f.server.always(f.older(u"/projects/71/tasklayouts"_s),
                    f.ok(R"({"layouts":[{"status_details":[{"id":"5","name":"Open","type":"open"},
                             {"id":"6","name":"Closed","type":"closed"}]}]})"));
    f.server.expect(f.v3(u"/projects/71/tasklists"_s),
                    f.list("tasklists", R"({"id":"81","name":"Installation"},{"id":"82","name":"Training"})"));
    QVERIFY(QCoro::waitFor(f.repository->readTaskStatuses(u"71"_s)));
    QCOMPARE(f.changes.last().taskStatuses.value(u"71"_s).size(), 2);
    QCOMPARE(f.ids(f.changes.last().taskLists), (QStringList{u"81"_s, u"82"_s}));
    QCOMPARE(f.changes.last().taskLists.last().projectId, u"71"_s);
    const qsizetype before = f.server.seen().size();
    QVERIFY(QCoro::waitFor(f.repository->readTaskStatuses(u"71"_s)));
    QCOMPARE(f.server.seen().size(), before);
    f.clock.advance(25h);
    f.server.expect(f.v3(u"/projects/71/tasklists"_s), f.list("tasklists", R"({"id":"81","name":"Installation"})"));
    QVERIFY(QCoro::waitFor(f.repository->readTaskStatuses(u"71"_s)));
    QCOMPARE(f.ids(f.changes.last().taskLists), QStringList{u"81"_s});
    f.restart();
    QCOMPARE(f.snapshot().taskStatuses.value(u"71"_s).last().name, u"Closed"_s);
    QCOMPARE(f.ids(f.snapshot().taskLists), QStringList{u"81"_s});
}

void TestProjectsRepository::statusesWithoutTheOlderApi()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    QVERIFY(f.refresh());
    f.server.always(f.older(u"/projects/71/tasklayouts"_s), f.refusal(400, "URL_RULE_NOT_CONFIGURED"));
    f.server.always(f.v3(u"/projects/71/tasklists"_s), f.list("tasklists", {}));
    QVERIFY(QCoro::waitFor(f.repository->readTaskStatuses(u"71"_s)));
    QCOMPARE(f.changes.last().taskStatuses.value(u"71"_s).size(), 1);
    QCOMPARE(f.changes.last().taskStatuses.value(u"71"_s).first().name, u"Open"_s);
}

void TestProjectsRepository::smallValuesAreKept()
{
    ProjectsRepositoryFixture f;
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"timer"_s, "running")));
    f.restart();
    QCOMPARE(*QCoro::waitFor(f.repository->value(u"timer"_s)), QByteArray("running"));
    QVERIFY(f.server.seen().isEmpty());
}

void TestProjectsRepository::loadsTenThousandQuickly()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    constexpr int pages = 50;
    for (int page = 0; page < pages; ++page) {
        QByteArrayList rows;
        for (int i = 1; i <= 200; ++i)
            rows.append(
                f.task(page * 200 + i, "2026-11-20T10:00:00.000Z",
                       R"(,"owners_and_work":{"total_work":"06:00","owners":[{"zpuid":"14003","name":"mara.lind",)"
                       R"("work_values":"06:00"}]},"start_date":"2026-04-01T08:00:00.000Z")"));
        f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", rows.join(','), page < pages - 1));
    }
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.server.finish(), QString());
    f.restart();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(f.snapshot().tasks.size(), 10'000);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}
} // namespace atlas::test::tst_projectsrepository

ATLAS_TEST(atlas::test::tst_projectsrepository::TestProjectsRepository)
#include "tst_projectsrepository.moc"
