// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/projects/projectsrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_projectssync
{
using namespace std::chrono_literals;

/// How many requests a refresh takes, which ones, and what it does with the answers.
class TestProjectsSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFirstReadTakesUnderFifteen();
    void aRefreshTakesUnderFive();
    void everythingIsReadWithinADay();
    void readsTheNewestTasksUntilKnown();
    void readsOnWhereTheOrderWasIgnored();
    void readsAllTasksWhereNothingSorts();
    void aWholeReadNoticesDeletions();
    void mergesChangedLogs();
    void aLogMayMoveToAnotherMonth();
    void aMonthReadWholeNoticesDeletions();
    void aNewMonthIsKeptFromItsFirstLog();
    void theOverlapGoesBackOverMidnight();

private:
    static QByteArrayList manyLogs(int first, int count, const QByteArray &month)
    {
        QByteArrayList rows;
        for (int i = 0; i < count; ++i)
            rows.append(ProjectsFixture::log(first + i, month + (i % 2 == 0 ? "-05" : "-06")));
        return rows;
    }
    static QByteArray manyTasks(int first, int count)
    {
        QByteArrayList rows;
        for (int i = 0; i < count; ++i)
            rows.append(ProjectsFixture::task(first + i));
        return rows.join(',');
    }
    static QByteArray manyRecords(int count)
    {
        QByteArrayList rows;
        for (int i = 1; i <= count; ++i)
            rows.append(R"({"id":")" + QByteArray::number(i) + R"(","name":"x","project":{"id":"71"}})");
        return rows.join(',');
    }
    /// 14 projects, 320 tasks, 40 milestones, 60 issues, 18 users; the tasks come newest first after the first read.
    static void agency(ProjectsRepositoryFixture &f)
    {
        f.onePortal();
        f.server.always(f.v3(u"/projects"_s), f.ok('[' + manyRecords(14) + ']'));
        f.server.always(f.v3(u"/phases"_s), f.list("milestones", manyRecords(40)));
        f.server.always(f.v3(u"/issues"_s), f.list("issues", manyRecords(60)));
        f.server.always(f.v3(u"/users"_s), f.list("users", manyRecords(18)));
        f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", manyTasks(1, 200), true));
        f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", manyTasks(201, 120)));
        f.server.always(f.v3(u"/tasks"_s), f.list("tasks", manyTasks(1, 200), true));
        f.server.always(f.v3(u"/timelogs"_s), f.logs(manyLogs(1, 150, "2026-11")));
    }
};

void TestProjectsSync::aFirstReadTakesUnderFifteen()
{
    ProjectsRepositoryFixture f;
    agency(f);
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QVERIFY2(f.server.seen().size() < 15, qPrintable(QString::number(f.server.seen().size())));
    const ProjectsSnapshot last = f.changes.last();
    QCOMPARE(last.projects.size(), 14);
    QCOMPARE(last.tasks.size(), 320);
    QCOMPARE(last.milestones.size(), 40);
    QCOMPARE(last.issues.size(), 60);
    QCOMPARE(last.users.size(), 18);
    QCOMPARE(last.logs.size(), 150);
    QCOMPARE(last.taskLists.size(), 1);
    QCOMPARE(last.logMonths.keys(), (QList<QDate>{QDate(2026, 10, 1), QDate(2026, 11, 1)}));
    QVERIFY(last.readAt.isValid() && !last.truncated);
    QSet<QString> modules;
    const QList<SeenRequest> logs = f.seen(f.v3(u"/timelogs"_s));
    for (const SeenRequest &request : logs)
        modules.insert(request.query[u"module"_s] + request.query[u"start_date"_s]);
    QCOMPARE(modules.size(), 6);
}

void TestProjectsSync::aRefreshTakesUnderFive()
{
    ProjectsRepositoryFixture f;
    agency(f);
    QVERIFY(f.refresh());
    for (int i = 0; i < 12; ++i) {
        f.clock.advance(5min);
        const qsizetype before = f.server.seen().size();
        QVERIFY(f.refresh());
        const qsizetype took = f.server.seen().size() - before;
        QVERIFY2(took < 5, qPrintable(QString::number(took)));
    }
    QCOMPARE(f.seen(f.v3(u"/projects"_s)).size(), 13);
    QCOMPARE(f.seen(f.v3(u"/phases"_s)).size(), 4); // milestones, issues and two kinds of logs take turns
    QCOMPARE(f.seen(f.v3(u"/issues"_s)).size(), 4);
    QCOMPARE(f.seen(f.v3(u"/users"_s)).size(), 1);
    QCOMPARE(f.seen(f.v3({})).size(), 1);
    f.restart(); // the portal and all that was read are known
    const qsizetype before = f.server.seen().size();
    QVERIFY(f.refresh());
    QVERIFY(f.server.seen().size() - before < 5);
}

void TestProjectsSync::everythingIsReadWithinADay()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.firstRead();
    f.clock.advance(24h);
    for (int i = 0; i < 14; ++i) {
        f.clock.advance(1min);
        const qsizetype before = f.server.seen().size();
        QVERIFY(f.refresh());
        const qsizetype took = f.server.seen().size() - before;
        QVERIFY2(took < 5, qPrintable(QString::number(took)));
    }
    QCOMPARE(f.seen(f.v3({})).size(), 2);
    QCOMPARE(f.seen(f.v3(u"/users"_s)).size(), 2);
    int wholeTasks = 0, wholeMonths = 0;
    const QList<SeenRequest> all = f.server.seen();
    for (const SeenRequest &request : all) {
        wholeTasks += request.path.endsWith(u"/tasks"_s) && !request.query.contains(u"sort_by"_s) ? 1 : 0;
        wholeMonths += request.path.endsWith(u"/timelogs"_s) && request.query[u"view_type"_s] == u"month"_s &&
                               !request.query.contains(u"fetch_by_modified_time"_s)
                           ? 1
                           : 0;
    }
    QCOMPARE(wholeTasks, 2);
    QCOMPARE(wholeMonths, 12);
}

void TestProjectsSync::readsTheNewestTasksUntilKnown()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1) + ',' + f.task(2)));
    QVERIFY(f.refresh());
    f.clock.advance(15min);
    f.changes.clear();
    f.server.expect(f.v3(u"/tasks"_s),
                    f.list("tasks",
                           f.task(3, "2026-11-22T09:10:00.000Z") + ',' +
                               f.task(2, "2026-11-22T09:05:00.000Z", R"(,"priority":"high")") + ',' + f.task(1),
                           true));
    QVERIFY(f.refresh()); // 1 is known: what follows is older
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.size(), 1);
    QCOMPARE(f.ids(f.changes.last().tasks), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(f.changes.last().tasks.at(1).priority, TaskPriority::High);
    QCOMPARE(f.seen(f.v3(u"/tasks"_s)).last().query[u"sort_by"_s], u"DESC(last_modified_time)"_s);
    QVERIFY(!f.seen(f.v3(u"/tasks"_s)).first().query.contains(u"sort_by"_s));
}

void TestProjectsSync::readsOnWhereTheOrderWasIgnored()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1)));
    QVERIFY(f.refresh());
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1) + ',' + f.task(2, "2026-11-22T09:05:00.000Z"), true));
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(3, "2026-11-22T09:06:00.000Z")));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.changes.last().tasks.size(), 3);
}

void TestProjectsSync::readsAllTasksWhereNothingSorts()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(1) + ',' + f.task(2)));
    QVERIFY(f.refresh());
    f.server.expect(f.v3(u"/tasks"_s), f.refusal(400, "INVALID_PARAMETER_VALUE"));
    f.server.expect(f.v3(u"/tasks"_s), f.list("tasks", f.task(2)));
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.ids(f.changes.last().tasks), QStringList{u"2"_s});
}

void TestProjectsSync::aWholeReadNoticesDeletions()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.server.expect(f.v3(u"/projects"_s), f.ok(R"([{"id":"71"},{"id":"72"}])"));
    QVERIFY(f.refresh());
    QCOMPARE(f.changes.last().projects.size(), 2);
    f.server.expect(f.v3(u"/projects"_s), f.ok(R"([{"id":"72"}])"));
    QVERIFY(f.refresh());
    QCOMPARE(f.ids(f.changes.last().projects), QStringList{u"72"_s});
    f.server.expect(f.v3(u"/projects"_s), f.status(204)); // no project is left
    QVERIFY(f.refresh());
    QVERIFY(f.changes.last().projects.isEmpty());
    f.restart();
    QVERIFY(f.snapshot().projects.isEmpty());
}

void TestProjectsSync::mergesChangedLogs()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.firstRead({f.log(1, "2026-10-05")}, {f.log(2, "2026-11-05")});
    QCOMPARE(f.changes.last().logs.size(), 2);
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(2, "2026-11-05", "04:00"), f.log(3, "2026-11-22"),
                                                  f.log(4, "2026-08-03")})); // August is not kept
    QVERIFY(f.refresh());
    const QList<TimeLog> logs = f.changes.last().logs;
    QCOMPARE(f.ids(logs), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    int minutes = 0;
    for (const TimeLog &log : logs)
        minutes += log.minutes;
    QCOMPARE(minutes, 90 + 240 + 90);
    const QList<SeenRequest> asked = f.seen(f.v3(u"/timelogs"_s));
    QCOMPARE(asked.at(6).query[u"fetch_by_modified_time"_s], u"true"_s);
    QCOMPARE(asked.at(6).query[u"module"_s], u"{\"type\":\"task\"}"_s);
    QCOMPARE(asked.at(6).query[u"start_date"_s], u"2026-11-22"_s);
    f.restart();
    QCOMPARE(f.ids(f.snapshot().logs), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestProjectsSync::aLogMayMoveToAnotherMonth()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.firstRead({f.log(1, "2026-10-05")}, {f.log(2, "2026-11-05")});
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-11-04"), f.log(2, "2026-09-30")}));
    QVERIFY(f.refresh());
    QCOMPARE(f.ids(f.changes.last().logs), QStringList{u"1"_s});
    QCOMPARE(f.changes.last().logs.first().date, QDate(2026, 11, 4));
    f.restart();
    QCOMPARE(f.ids(f.snapshot().logs), QStringList{u"1"_s}); // once: it left the other month's set
}

void TestProjectsSync::aMonthReadWholeNoticesDeletions()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.firstRead({}, {f.log(1, "2026-11-04"), f.log(2, "2026-11-05")});
    f.clock.advance(25h);
    for (int i = 0; i < 12; ++i) { // nothing has them any more
        f.clock.advance(1min);
        QVERIFY(f.refresh());
    }
    QVERIFY(f.changes.last().logs.isEmpty());
    f.restart();
    QVERIFY(f.snapshot().logs.isEmpty());
}

void TestProjectsSync::aNewMonthIsKeptFromItsFirstLog()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.firstRead({}, {f.log(1, "2026-11-04")});
    f.clock.advance(24h * 9); // 1 December
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-11-04")}));
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(2, "2026-12-01")}));
    const qsizetype before = f.server.seen().size();
    QVERIFY(f.refresh());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().size() - before, 4); // the changes of two months, and nothing in turn
    QCOMPARE(f.ids(f.changes.last().logs), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(f.changes.last().logMonths.size(), 2); // December is not complete yet
}

void TestProjectsSync::theOverlapGoesBackOverMidnight()
{
    ProjectsRepositoryFixture f;
    f.emptyLists();
    f.clock.advance(14h + 30min); // half past midnight in Paris, on the 23rd
    f.firstRead();
    QVERIFY(f.refresh());
    const SeenRequest asked = f.seen(f.v3(u"/timelogs"_s)).at(6);
    QCOMPARE(asked.query[u"view_type"_s], u"month"_s); // from the 22nd on
    QCOMPARE(asked.query[u"fetch_by_modified_time"_s], u"true"_s);
}
} // namespace atlas::test::tst_projectssync

ATLAS_TEST(atlas::test::tst_projectssync::TestProjectsSync)
#include "tst_projectssync.moc"
