// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectstime.h"
#include "tests/services/projects/projectswritefixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_projectstime
{
using namespace Qt::Literals::StringLiterals;

/// Hours: logged exactly once, changed, removed and approved.
class TestProjectsTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsOnce();
    void logsGeneralWork();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void answerWithoutTheLogIsReadAgain();
    void answerThatIsNeverShownIsNoFailure();
    void lostLogIsFound_data();
    void lostLogIsFound();
    void lostLogIsNotThere();
    void lostLogStaysUnknown_data();
    void lostLogStaysUnknown();
    void dayThatNeverEnds();
    void requestOfADryRun();
    void changesALog();
    void changeOfAChangedLog();
    void lostChangeIsSeen();
    void hoursCannotMove();
    void removesALog();
    void lostRemovalIsLookedUp();
    void approves();
    void leftUnapproved();
};

namespace
{
const char *const day = "/projects/7/timelogs";
const char *const add = "/projects/7/log";
const char *const one = "/projects/7/logs/99";

TimeLogEntry hours()
{
    TimeLogEntry entry;
    entry.projectId = u"7"_s;
    entry.itemId = u"5"_s;
    entry.date = QDate(2026, 3, 15);
    entry.minutes = 90;
    entry.notes = u"Cabling"_s;
    return entry;
}

QByteArray row(const QByteArray &id, const QByteArray &length = "01:30", const QByteArray &notes = "Cabling",
               const QByteArray &owner = "11")
{
    return R"({"id":")" + id + R"(","date":"2026-03-15","log_hour":")" + length + R"(","notes":")" + notes +
           R"(","owner":{"zpuid":")" + owner + R"(","name":"mara.lind"},"project":{"id":"7","name":"Warehouse rollout"},
           "module_detail":{"id":"5","type":"task","name":"Mount racks"},"approval":{"status":"Unapproved"},
           "billing_status":"Billable"})";
}

ScriptedReply logs(const QByteArray &rows, bool more = false)
{
    const QByteArray days = rows.isEmpty() ? QByteArray() : R"({"date":"2026-03-15","log_details":[)" + rows + "]}";
    return ProjectsWriteFixture::list("time_logs", days, more);
}

Result<TimeLog> log(ProjectsWriteFixture &f, const TimeLogEntry &entry = hours())
{
    return QCoro::waitFor(f.projects.logTime(entry));
}

TimeLog stored()
{
    TimeLog log;
    log.id = u"99"_s;
    log.projectId = u"7"_s;
    log.itemId = u"5"_s;
    log.person.id = u"11"_s;
    log.date = QDate(2026, 3, 15);
    log.minutes = 90;
    log.notes = u"Cabling"_s;
    return log;
}
} // namespace

void TestProjectsTime::logsOnce()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(day), logs(row("98")));
    f.server.expect(f.line("POST", add), logs(row("99")));
    const Result<TimeLog> made = log(f);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(made->id, u"99"_s);
    QCOMPARE(made->minutes, 90);
    QCOMPARE(f.lastBody(), f.object(R"({"date":"2026-03-15","hours":"01:30","bill_status":"Billable","notes":"Cabling",
        "module":{"type":"task","id":"5"}})"));
    const QMap<QString, QString> query = f.server.seen().at(f.server.seen().size() - 2).query;
    QCOMPARE(f.object(query.value(u"module"_s).toUtf8()), f.object(R"({"type":"task","id":"5"})"));
    QCOMPARE(query.value(u"start_date"_s), u"2026-03-15"_s);
    QCOMPARE(query.value(u"end_date"_s), u"2026-03-15"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::logsGeneralWork()
{
    ProjectsWriteFixture f;
    TimeLogEntry entry = hours();
    entry.module = LogModule::General;
    entry.itemId.clear();
    entry.name = u"Travel"_s;
    entry.billable = false;
    entry.personId = u"12"_s;
    f.server.expect(f.reading(day), logs({}));
    f.server.expect(f.line("POST", add),
                    f.ok(R"({"id":"99","date":"2026-03-15","log_hour":"01:30","notes":"Cabling"})", 201));
    const Result<TimeLog> made = log(f, entry);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(made->itemName, u"Travel"_s);
    QCOMPARE(made->person.id, u"12"_s);
    QVERIFY(!made->billable); // what the answer leaves out is what was sent
    QCOMPARE(f.lastBody(), f.object(R"({"date":"2026-03-15","hours":"01:30","bill_status":"Non Billable",
        "notes":"Cabling","module":{"type":"general"},"log_name":"Travel","owner_zpuid":"12"})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::refusesBeforeSending_data()
{
    QTest::addColumn<TimeLogEntry>("entry");
    QTest::addColumn<QByteArray>("completed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    TimeLogEntry none = hours();
    none.minutes = 0;
    QTest::newRow("hours") << none << QByteArray("false") << u"no_hours"_s << u"hours"_s;
    TimeLogEntry path = hours();
    path.itemId = u"../5"_s;
    QTest::newRow("task") << path << QByteArray("false") << u"invalid_parameter"_s << u"task_id"_s;
    TimeLogEntry stranger = hours();
    stranger.personId = u"99"_s;
    QTest::newRow("stranger") << stranger << QByteArray("false") << u"not_a_member"_s << u"owner_zpuid"_s;
    QTest::newRow("closed project") << hours() << QByteArray("true") << u"closed_project"_s << u"project_id"_s;
}

void TestProjectsTime::refusesBeforeSending()
{
    QFETCH(const TimeLogEntry, entry);
    QFETCH(const QByteArray, completed);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    ProjectsWriteFixture f(completed);
    const Result<TimeLog> made = log(f, entry);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QCOMPARE(made.error().field, field);
    QCOMPARE(f.sent(f.line("POST", add)), 0);
}

void TestProjectsTime::answerWithoutTheLogIsReadAgain()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(day), logs(row("98")));
    f.server.expect(f.line("POST", add), f.ok(R"({"message":"Time log added"})"));
    f.server.expect(f.reading(day), logs(row("98") + "," + row("99")));
    const Result<TimeLog> made = log(f);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(made->id, u"99"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::answerThatIsNeverShownIsNoFailure()
{
    ProjectsWriteFixture f;
    f.server.always(f.reading(day), logs({}));
    f.server.expect(f.line("POST", add), f.status(204));
    const Result<TimeLog> made = log(f);
    QCOMPARE(made.error().kind, ErrorKind::Ambiguous); // it was made: it must not be sent again
    QCOMPARE(made.error().code, u"unknown"_s);
}

void TestProjectsTime::lostLogIsFound_data()
{
    QTest::addColumn<bool>("cut");
    QTest::addColumn<int>("looks");
    QTest::newRow("cut") << true << 1;
    QTest::newRow("cut, shown late") << true << 4;
    QTest::newRow("500") << false << 1;
}

void TestProjectsTime::lostLogIsFound()
{
    QFETCH(const bool, cut);
    QFETCH(const int, looks);
    ProjectsWriteFixture f;
    f.server.expect(f.reading(day), logs(row("98"))); // an equal one of before
    f.server.expect(f.line("POST", add), cut ? f.dropped() : f.status(500, "{}"));
    for (int look = 1; look < looks; ++look)
        f.server.expect(f.reading(day), logs(row("98")));
    f.server.expect(f.reading(day), logs(row("98") + "," + row("97", "02:00") + "," +
                                         row("96", "01:30", "Cabling", "12") + "," + row("99")));
    const Result<TimeLog> made = log(f);
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(made->id, u"99"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::lostLogIsNotThere()
{
    ProjectsWriteFixture f;
    f.server.always(f.reading(day), logs(row("98")));
    f.server.expect(f.line("POST", add), f.dropped());
    const Result<TimeLog> made = log(f);
    QCOMPARE(made.error().code, u"not_created"_s);
    QCOMPARE(made.error().kind, ErrorKind::Offline);
    QCOMPARE(f.sent(f.line("POST", add)), 1);
    // The next equal one is another: its answer tells.
    f.server.expect(f.line("POST", add), logs(row("99")));
    QVERIFY(log(f));
}

void TestProjectsTime::lostLogStaysUnknown_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("two of them") << QByteArray() << row("98") + "," + row("99");
    QTest::newRow("its words differ") << QByteArray() << row("99", "01:30", "Cabling &amp; racks");
    QTest::newRow("the day cannot be read before") << QByteArray("forbidden") << row("99");
}

void TestProjectsTime::lostLogStaysUnknown()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    ProjectsWriteFixture f;
    f.server.expect(f.reading(day), before.isEmpty() ? logs({}) : f.status(403, "{}"));
    f.server.expect(f.line("POST", add), f.dropped());
    f.server.always(f.reading(day), logs(after));
    const Result<TimeLog> made = log(f);
    QCOMPARE(made.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(made.error().code, u"unknown"_s);
    QCOMPARE(f.sent(f.line("POST", add)), 1);
}

void TestProjectsTime::dayThatNeverEnds()
{
    ProjectsWriteFixture f;
    f.server.always(f.reading(day), logs(row("98"), true)); // "has_next_page" stuck on true
    f.server.expect(f.line("POST", add), logs(row("99")));
    QVERIFY(log(f));
    QCOMPARE(f.sent(f.reading(day)), 2);
}

void TestProjectsTime::requestOfADryRun()
{
    ProjectsWriteFixture f;
    const Pending<Result<ApiRequest>> pending(f.projects.logTimeRequest(hours()));
    QTRY_VERIFY(pending.done());
    const Result<ApiRequest> request = pending.value();
    QVERIFY(request);
    QCOMPARE(request->path, u"/api/v3/portal/60/projects/7/log"_s);
    QCOMPARE(request->repeat, Repeat::OnlyIfUnsent);
    QCOMPARE(request->requiredScope, u"ZohoProjects.timesheets.CREATE"_s);
    QCOMPARE(f.sent(f.line("POST", add)), 0);
}

void TestProjectsTime::changesALog()
{
    ProjectsWriteFixture f;
    TimeLogEntry entry = hours();
    entry.minutes = 120;
    f.server.expect(f.reading(one), f.ok(row("99")));
    f.server.expect(f.line("PATCH", one), f.ok(row("99", "02:00")));
    f.server.expect(f.reading(one), f.ok(row("99", "02:00")));
    const Result<TimeLog> changed = QCoro::waitFor(f.projects.changeLog(stored(), entry));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().code));
    QCOMPARE(changed->minutes, 120);
    QCOMPARE(f.bodyOf(f.line("PATCH", one)).value(u"hours"_s).toString(), u"02:00"_s);
    QCOMPARE(f.server.seen().last().query.value(u"type"_s), u"task"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::changeOfAChangedLog()
{
    ProjectsWriteFixture f;
    TimeLogEntry entry = hours();
    entry.minutes = 120;
    f.server.expect(f.reading(one), f.ok(row("99", "03:00")));
    const Result<TimeLog> changed = QCoro::waitFor(f.projects.changeLog(stored(), entry));
    QCOMPARE(changed.error().kind, ErrorKind::Conflict);
    QCOMPARE(changed.error().details.value(u"hours"_s).toString(), u"03:00"_s);
    // Gone: neither by itself nor on its day.
    f.server.expect(f.reading(one), f.refused("INVALID_PARAMETER_VALUE"));
    f.server.expect(f.reading(day), logs(row("98")));
    QCOMPARE(QCoro::waitFor(f.projects.changeLog(stored(), entry)).error().code, u"deleted_meanwhile"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::lostChangeIsSeen()
{
    ProjectsWriteFixture f;
    TimeLogEntry entry = hours();
    entry.minutes = 120;
    f.server.expect(f.reading(one), f.ok(row("99")));
    f.server.expect(f.line("PATCH", one), f.dropped());
    f.server.expect(f.reading(one), f.ok(row("99", "02:00")));
    const Result<TimeLog> changed = QCoro::waitFor(f.projects.changeLog(stored(), entry));
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().code));
    QCOMPARE(changed->minutes, 120);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::hoursCannotMove()
{
    ProjectsWriteFixture f;
    TimeLogEntry entry = hours();
    entry.itemId = u"6"_s;
    const Result<TimeLog> changed = QCoro::waitFor(f.projects.changeLog(stored(), entry));
    QCOMPARE(changed.error().code, u"other_item"_s);
    QCOMPARE(changed.error().field, u"task_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::removesALog()
{
    ProjectsWriteFixture f;
    f.server.expect(f.line("DELETE", one), f.status(204));
    QVERIFY(QCoro::waitFor(f.projects.removeLog(stored())));
    QCOMPARE(f.lastBody(), f.object(R"({"module":"task"})"));
    QVERIFY(f.last().headers.value("content-type").startsWith("application/json"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::lostRemovalIsLookedUp()
{
    ProjectsWriteFixture f;
    f.server.expect(f.line("DELETE", one), f.dropped());
    f.server.expect(f.reading(one), f.ok(row("99")));
    QCOMPARE(QCoro::waitFor(f.projects.removeLog(stored())).error().code, u"not_deleted"_s);
    f.server.expect(f.line("DELETE", one), f.dropped());
    f.server.expect(f.reading(one), f.status(404, "{}"));
    f.server.expect(f.reading(day), logs(row("98")));
    QVERIFY(QCoro::waitFor(f.projects.removeLog(stored())));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::approves()
{
    ProjectsWriteFixture f;
    QByteArray approved = row("99");
    approved.replace("Unapproved", "Approved");
    f.server.expect(f.line("PATCH", "/logs"), logs(approved));
    const QList<TimeLog> list{stored()};
    QVERIFY(QCoro::waitFor(f.projects.approve(list, LogApproval::Approved)));
    QCOMPARE(QJsonDocument::fromJson(f.last().body).array(),
             (QJsonArray{f.object(R"({"id":"99","module":"task","approval_status":"Approved"})")}));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsTime::leftUnapproved()
{
    ProjectsWriteFixture f;
    f.server.expect(f.line("PATCH", "/logs"), f.status(204)); // says nothing: read again
    f.server.expect(f.reading("/timelogs"), logs(row("99")));
    const QList<TimeLog> list{stored()};
    const Result<Done> done = QCoro::waitFor(f.projects.approve(list, LogApproval::Approved));
    QCOMPARE(done.error().code, u"not_approved"_s);
    QCOMPARE(done.error().details.value(u"ids"_s).toArray(), QJsonArray{u"99"_s});
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_projectstime

ATLAS_TEST(atlas::test::tst_projectstime::TestProjectsTime)
#include "tst_projectstime.moc"
