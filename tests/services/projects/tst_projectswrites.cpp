// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/projects/projectswritefixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_projectswrites
{
using namespace Qt::Literals::StringLiterals;

/// Creating, changing and deleting: what is sent, and what becomes of a lost answer.
class TestProjectsWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsATask();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void projectIsReadOnceAMinute();
    void lostCreateIsFound_data();
    void lostCreateIsFound();
    void lostCreateIsNotThere();
    void lostCreateStaysUnknown_data();
    void lostCreateStaysUnknown();
    void phaseIsNamedThenCompleted();
    void phaseDaysInTheOtherForm();
    void refusedPhaseIsTakenBack();
    void updatesWhatChanged();
    void ownersOfAnUpdateAreWhole();
    void nothingToUpdate();
    void conflictIsToldAsZohoHasIt();
    void changeBetweenReadAndWriteIsAConflict();
    void lostUpdateIsSeenByTheNextRead();
    void updateRefuses_data();
    void updateRefuses();
    void deletedMeanwhile();
    void removes();
    void lostRemoveIsLookedUp_data();
    void lostRemoveIsLookedUp();
    void commentsOnce();
    void lostCommentIsFound();
};

namespace
{
const char *const taskList = "/projects/7/tasks";
const char *const oneTask = "/projects/7/tasks/5";

QJsonObject racks()
{
    return ProjectsWriteFixture::object(R"({"name":"Mount racks","tasklist":{"id":"81"}})");
}

Result<QJsonObject> create(ProjectsWriteFixture &f, const QJsonObject &task = racks())
{
    return QCoro::waitFor(f.projects.create(ProjectsKind::Task, u"7"_s, task));
}

Result<UpdateOutcome> update(ProjectsWriteFixture &f, const QByteArray &base, const QByteArray &changes)
{
    return QCoro::waitFor(f.projects.update(ProjectsKind::Task, u"7"_s, u"5"_s, f.object(base), f.object(changes)));
}

QByteArray inList(const QByteArray &list)
{
    return R"(,"tasklist":{"id":")" + list + R"("})";
}

QByteArray stamped(const QByteArray &stamp, const QByteArray &more)
{
    return R"({"id":"5","name":"Mount racks","last_modified_time":"2026-10-05T)" + stamp + R"(.000Z",)" + more + "}";
}
} // namespace

void TestProjectsWrites::createsATask()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(taskList), f.tasks(f.task("1")));
    f.server.expect(f.line("POST", taskList), f.ok(f.task("5"), 201));
    QJsonObject task = racks();
    task.insert(u"description"_s, u""_s); // says nothing: left out
    task.insert(u"start_date"_s, u"2026-10-05"_s);
    task.insert(u"owners_and_work"_s, f.object(R"({"owners":[{"zpuid":"12","work_values":"6"}]})"));
    const Result<QJsonObject> created = create(f, task);
    QVERIFY2(created, created ? "" : qPrintable(created.error().code));
    QCOMPARE(created->value(u"id"_s).toString(), u"5"_s);
    QCOMPARE(f.server.finish(), QString());
    QJsonObject sent = f.lastBody();
    const QDateTime start = QDateTime::fromString(sent.take(u"start_date"_s).toString(), Qt::ISODate);
    QCOMPARE(start, QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC));
    QCOMPARE(sent, f.object(R"({"name":"Mount racks","tasklist":{"id":"81"},"owners_and_work":{"work_type":"standard",
        "unit":"hours","total_work":"06:00","owners":[{"zpuid":"12","work_values":"06:00"}]}})"));
    QCOMPARE(f.server.seen().at(f.server.seen().size() - 2).query.value(u"sort_by"_s), u"DESC(created_time)"_s);
}

void TestProjectsWrites::refusesBeforeSending_data()
{
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QByteArray>("completed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << QByteArray(R"({"priority":"low"})") << QByteArray("false") << u"mandatory_missing"_s
                          << u"name"_s;
    QTest::newRow("closed project") << QByteArray(R"({"name":"a"})") << QByteArray("true") << u"closed_project"_s
                                    << u"project_id"_s;
    QTest::newRow("stranger") << QByteArray(R"({"name":"a","owners_and_work":{"owners":[{"zpuid":"99"}]}})")
                              << QByteArray("false") << u"not_a_member"_s << u"owners_and_work"_s;
}

void TestProjectsWrites::refusesBeforeSending()
{
    QFETCH(const QByteArray, task);
    QFETCH(const QByteArray, completed);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    ProjectsWriteFixture f(completed);
    const Result<QJsonObject> created = create(f, f.object(task));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Validation);
    QCOMPARE(created.error().code, code);
    QCOMPARE(created.error().field, field);
    QCOMPARE(f.sent(f.line("POST", taskList)), 0);
}

void TestProjectsWrites::projectIsReadOnceAMinute()
{
    ProjectsWriteFixture f;
    f.server.always(f.reading(taskList), f.tasks({}));
    f.server.always(f.line("POST", taskList), f.ok(f.task("5"), 201));
    QVERIFY(create(f));
    QVERIFY(create(f));
    QCOMPARE(f.sent(f.reading("/projects/7")), 1);
    f.clock.advance(std::chrono::seconds(61));
    QVERIFY(create(f));
    QCOMPARE(f.sent(f.reading("/projects/7")), 2);
}

void TestProjectsWrites::lostCreateIsFound_data()
{
    QTest::addColumn<int>("looks"); // after which it is there
    QTest::addColumn<bool>("cut");
    QTest::newRow("at once") << 1 << true;
    QTest::newRow("later") << 3 << true;
    QTest::newRow("after a 500") << 2 << false;
}

void TestProjectsWrites::lostCreateIsFound()
{
    QFETCH(const int, looks);
    QFETCH(const bool, cut);
    ProjectsWriteFixture f;
    const QByteArray twin = f.task("3", inList("81")); // was there before: never taken for ours
    f.server.expect(f.reading(taskList), f.tasks(twin));
    f.server.expect(f.line("POST", taskList), cut ? f.dropped() : f.status(500, "{}"));
    for (int look = 1; look < looks; ++look)
        f.server.expect(f.reading(taskList), f.tasks(twin));
    const QByteArray others = f.task("6", inList("82")) + "," + f.task("7", inList("81"), "Other name") + "," +
                              f.task("8", inList("81"), "Mount racks", "12");
    f.server.expect(f.reading(taskList), f.tasks(f.task("5", inList("81")) + "," + others + "," + twin));
    f.server.expect(f.reading(oneTask), f.ok(f.task("5", R"(,"priority":"high")")));
    const Result<QJsonObject> created = create(f);
    QVERIFY2(created, created ? "" : qPrintable(created.error().code));
    QCOMPARE(created->value(u"priority"_s).toString(), u"high"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::lostCreateIsNotThere()
{
    ProjectsWriteFixture f;
    f.server.always(f.reading(taskList), f.tasks(f.task("3", inList("81"))));
    f.server.expect(f.line("POST", taskList), f.dropped());
    const Result<QJsonObject> created = create(f);
    QCOMPARE(created.error().code, u"not_created"_s);
    QCOMPARE(created.error().kind, ErrorKind::Offline);
    QCOMPARE(f.sent(f.line("POST", taskList)), 1);
    QCOMPARE(f.sent(f.reading(taskList)), 5); // before, and four times after
}

void TestProjectsWrites::lostCreateStaysUnknown_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("two of them") << QByteArray("{\"tasks\":[]}")
                                 << "{\"tasks\":[" + ProjectsWriteFixture::task("5") + "," +
                                        ProjectsWriteFixture::task("4") + "]}";
    QTest::newRow("hidden by newer ones")
        << "{\"tasks\":[" + ProjectsWriteFixture::task("1") + "]}"
        << "{\"tasks\":[" + ProjectsWriteFixture::task("9", {}, "Other") + R"(],"page_info":{"has_next_page":true}})";
    QTest::newRow("not readable before") << QByteArray() << "{\"tasks\":[" + ProjectsWriteFixture::task("5") + "]}";
}

void TestProjectsWrites::lostCreateStaysUnknown()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    ProjectsWriteFixture f;
    f.server.expect(f.reading(taskList), before.isEmpty() ? f.status(403, "{}") : f.ok(before));
    f.server.expect(f.line("POST", taskList), f.dropped());
    f.server.always(f.reading(taskList), f.ok(after));
    const Result<QJsonObject> created = create(f);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(created.error().code, u"unknown"_s);
    QCOMPARE(f.sent(f.line("POST", taskList)), 1);
}

void TestProjectsWrites::phaseIsNamedThenCompleted()
{
    ProjectsWriteFixture f;
    const char *const phase = "/projects/7/phases/80";
    f.server.expect(f.reading("/projects/7/phases"), f.ok(R"({"milestones":[],"page_info":[{"page":"1"}]})"));
    f.server.expect(f.line("POST", "/projects/7/phases"), f.ok(R"({"id":"80","name":"Phase 1"})", 201));
    f.server.expect(f.line("PATCH", phase), f.ok(R"({"id":"80","name":"Phase 1"})"));
    f.server.expect(f.reading(phase), f.ok(R"({"id":"80","name":"Phase 1","end_date":"2026-10-30"})"));
    const QJsonObject record =
        f.object(R"({"name":"Phase 1","start_date":"2026-10-01","end_date":"2026-10-30","owner_zpuid":"11"})");
    const Result<QJsonObject> created = QCoro::waitFor(f.projects.create(ProjectsKind::Milestone, u"7"_s, record));
    QVERIFY2(created, created ? "" : qPrintable(created.error().code));
    QCOMPARE(created->value(u"end_date"_s).toString(), u"2026-10-30"_s);
    QCOMPARE(f.bodyOf(f.line("POST", "/projects/7/phases")), f.object(R"({"name":"Phase 1"})"));
    QCOMPARE(f.bodyOf(f.line("PATCH", phase)),
             f.object(R"({"start_date":"2026-10-01","end_date":"2026-10-30","owner_zpuid":"11"})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::phaseDaysInTheOtherForm()
{
    ProjectsWriteFixture f;
    const char *const phase = "/projects/7/phases/80";
    const QByteArray before = R"({"id":"80","name":"Phase 1","end_date":"2026-10-30","last_modified_time":"a"})";
    f.server.expect(f.reading(phase), f.ok(before));
    f.server.expect(f.line("PATCH", phase), f.refused("PATTERN_NOT_MATCHED", {}, "end_date"));
    f.server.expect(f.line("PATCH", phase), f.ok(R"({"id":"80","last_modified_time":"b"})"));
    f.server.expect(f.reading(phase), f.ok(R"({"id":"80","end_date":"11/06/2026","last_modified_time":"b"})"));
    const QJsonObject base = f.object(R"({"end_date":"2026-10-30"})");
    const QJsonObject changes = f.object(R"({"end_date":"2026-11-06"})");
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.projects.update(ProjectsKind::Milestone, u"7"_s, u"80"_s, base, changes));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
    QVERIFY(!outcome->conflict);
    QCOMPARE(f.server.seen().at(f.server.seen().size() - 2).body, QByteArray(R"({"end_date":"11/06/2026"})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::refusedPhaseIsTakenBack()
{
    ProjectsWriteFixture f;
    const char *const phase = "/projects/7/phases/80";
    f.server.expect(f.reading("/projects/7/phases"), f.list("milestones", {}));
    f.server.expect(f.line("POST", "/projects/7/phases"), f.ok(R"({"id":"80","name":"Phase 1"})", 201));
    f.server.expect(f.line("PATCH", phase), f.refused("INVALID_PARAMETER_VALUE", "Invalid status", "status_id"));
    f.server.expect(f.line("DELETE", phase), f.status(204));
    const QJsonObject record = f.object(R"({"name":"Phase 1","status_id":"4"})");
    const Result<QJsonObject> created = QCoro::waitFor(f.projects.create(ProjectsKind::Milestone, u"7"_s, record));
    QCOMPARE(created.error().kind, ErrorKind::Validation);
    QCOMPARE(created.error().field, u"status_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::updatesWhatChanged()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:00:00", R"("priority":"low","completion_percentage":"40")")));
    f.server.expect(f.line("PATCH", oneTask), f.ok(stamped("10:05:00", R"("priority":"high")")));
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:05:00", R"("priority":"high","completion_percentage":40)")));
    const Result<UpdateOutcome> outcome = update(f, R"({"priority":"low","completion_percentage":40})",
                                                 R"({"priority":"high","completion_percentage":40})");
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
    QVERIFY(!outcome->conflict && !outcome->unchanged);
    QCOMPARE(outcome->saved.record.value(u"name"_s).toString(), u"Mount racks"_s);
    QCOMPARE(outcome->saved.version, u"2026-10-05T10:05:00.000Z"_s);
    QCOMPARE(f.bodyOf(f.line("PATCH", oneTask)), f.object(R"({"priority":"high"})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::ownersOfAnUpdateAreWhole()
{
    ProjectsWriteFixture f;
    const QByteArray both = R"("owners_and_work":{"work_type":"standard","unit":"hours","total_work":"30:00",
        "owners":[{"zpuid":"11","name":"Mara","work_values":"24:00"},{"zpuid":"12","name":"Ivo","work_values":"06:00"}]})";
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:00:00", both)));
    f.server.expect(f.line("PATCH", oneTask), f.ok(stamped("10:05:00", both)));
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:05:00", both)));
    const Result<UpdateOutcome> outcome =
        update(f, "{}", R"({"owners_and_work":{"owners":[{"zpuid":"11"},{"zpuid":"12","work_values":"02:00"}]}})");
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
    QCOMPARE(f.bodyOf(f.line("PATCH", oneTask)),
             f.object(R"({"owners_and_work":{"work_type":"standard","unit":"hours","total_work":"26:00",
                 "owners":[{"zpuid":"11","work_values":"24:00"},{"zpuid":"12","work_values":"02:00"}]}})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::nothingToUpdate()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:00:00", R"("status":{"id":"68","name":"Open"})")));
    const Result<UpdateOutcome> outcome = update(f, "{}", R"({"status":{"id":"68"}})");
    QVERIFY(outcome && outcome->unchanged);
    QCOMPARE(outcome->saved.record.value(u"name"_s).toString(), u"Mount racks"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::conflictIsToldAsZohoHasIt()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask),
                    f.ok(stamped("10:02:00", R"("status":{"id":"70","name":"Closed"},"priority":"low",
                        "updated_by":{"zpuid":"12","name":"ivo.brandt","full_name":"Ivo Brandt"})")));
    const Result<UpdateOutcome> outcome =
        update(f, R"({"status":{"id":"68","name":"Open"}})", R"({"status":{"id":"69","name":"In Progress"}})");
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.size(), 1);
    const FieldConflict field = outcome->conflict->fields.first();
    QCOMPARE(field.field, u"status"_s);
    QCOMPARE(field.base, QJsonValue(f.object(R"({"id":"68","name":"Open"})")));
    QCOMPARE(field.mine, QJsonValue(f.object(R"({"id":"69","name":"In Progress"})")));
    QCOMPARE(field.theirs, QJsonValue(f.object(R"({"id":"70","name":"Closed"})")));
    QCOMPARE(outcome->conflict->theirs.changedBy, u"Ivo Brandt"_s);
    QCOMPARE(outcome->conflict->theirs.record.value(u"priority"_s).toString(), u"low"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::changeBetweenReadAndWriteIsAConflict()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:00:00", R"("priority":"low")")));
    f.server.expect(f.line("PATCH", oneTask), f.ok(stamped("10:05:00", R"("priority":"high")")));
    f.server.always(f.reading(oneTask), f.ok(stamped("10:05:01", R"("priority":"medium")")));
    const Result<UpdateOutcome> outcome = update(f, R"({"priority":"low"})", R"({"priority":"high"})");
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.first().theirs.toString(), u"medium"_s);
    QCOMPARE(f.sent(f.line("PATCH", oneTask)), 1);
}

void TestProjectsWrites::lostUpdateIsSeenByTheNextRead()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:00:00", R"("priority":"low")")));
    f.server.expect(f.line("PATCH", oneTask), f.dropped());
    f.server.expect(f.reading(oneTask), f.ok(stamped("10:05:00", R"("priority":"high")")));
    const Result<UpdateOutcome> outcome = update(f, R"({"priority":"low"})", R"({"priority":"high"})");
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.record.value(u"priority"_s).toString(), u"high"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::updateRefuses_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("completed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *changes, const char *completed, const char *code,
                        const char *field) {
        QTest::newRow(name) << QByteArray(changes) << QByteArray(completed) << QString::fromLatin1(code)
                            << QString::fromLatin1(field);
    };
    row("end before the stored start", R"({"end_date":"2026-10-02"})", "false", "end_before_start", "end_date");
    row("closed project", R"({"priority":"high"})", "true", "closed_project", "project_id");
    row("stranger", R"({"owners_and_work":{"owners":[{"zpuid":"99"}]}})", "false", "not_a_member", "owners_and_work");
    row("below itself", R"({"parental_info":{"parent_task_id":"5"}})", "false", "parent_loop", "parental_info");
    row("below its subtask", R"({"parental_info":{"parent_task_id":"6"}})", "false", "parent_loop", "parental_info");
}

void TestProjectsWrites::updateRefuses()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QByteArray, completed);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    ProjectsWriteFixture f(completed);
    f.server.always(f.reading(oneTask), f.ok(stamped("10:00:00", R"("start_date":"2026-10-05T07:00:00.000Z")")));
    f.server.always(f.reading("/projects/7/tasks/6"),
                    f.ok(f.task("6", R"(,"depth":1,"parental_info":{"parent_task_id":"5"})")));
    const Result<UpdateOutcome> outcome = update(f, "{}", changes);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Validation);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().field, field);
    QCOMPARE(f.sent(f.line("PATCH", oneTask)), 0);
}

void TestProjectsWrites::deletedMeanwhile()
{
    ProjectsWriteFixture f;
    f.server.expect(f.reading(oneTask), f.status(404, "{}"));
    const Result<UpdateOutcome> outcome = update(f, R"({"priority":"low"})", R"({"priority":"high"})");
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QCOMPARE(outcome.error().code, u"deleted_meanwhile"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::removes()
{
    ProjectsWriteFixture f;
    f.server.expect(f.line("DELETE", oneTask), f.status(204));
    QVERIFY(QCoro::waitFor(f.projects.remove(ProjectsKind::Task, u"7"_s, u"5"_s)));
    QCOMPARE(QCoro::waitFor(f.projects.remove(ProjectsKind::Task, u"7"_s, u"../5"_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::lostRemoveIsLookedUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << 404 << QString();
    QTest::newRow("still there") << 200 << u"not_deleted"_s;
    QTest::newRow("cannot tell") << 403 << u"unknown"_s;
}

void TestProjectsWrites::lostRemoveIsLookedUp()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    ProjectsWriteFixture f;
    f.server.expect(f.line("DELETE", oneTask), f.dropped());
    f.server.expect(f.reading(oneTask), f.status(status, status == 200 ? f.task("5") : QByteArray("{}")));
    const Result<Done> removed = QCoro::waitFor(f.projects.remove(ProjectsKind::Task, u"7"_s, u"5"_s));
    QCOMPARE(removed ? QString() : removed.error().code, code);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsWrites::commentsOnce()
{
    ProjectsWriteFixture f;
    const char *const comments = "/projects/7/tasks/5/comments";
    f.server.always(f.reading(comments), f.list("comments", {}));
    f.server.expect(f.line("POST", comments), f.ok(R"([{"id":"31","comment":"<div>Done</div>"}])", 201));
    const Result<TaskComment> comment = QCoro::waitFor(f.projects.addComment(u"7"_s, u"5"_s, u"<div>Done</div>"_s));
    QVERIFY2(comment, comment ? "" : qPrintable(comment.error().code));
    QCOMPARE(comment->id, u"31"_s);
    QCOMPARE(f.lastBody(), f.object(R"({"comment":"<div>Done</div>"})"));
    QCOMPARE(QCoro::waitFor(f.projects.addComment(u"7"_s, u"5"_s, u" "_s)).error().field, u"comment"_s);
}

void TestProjectsWrites::lostCommentIsFound()
{
    ProjectsWriteFixture f;
    const char *const comments = "/projects/7/tasks/5/comments";
    const QByteArray old = R"({"id":"30","comment":"Done","created_time":"2026-10-05T09:00:00Z"})";
    f.server.expect(f.reading(comments), f.list("comments", old));
    f.server.expect(f.line("POST", comments), f.dropped());
    f.server.expect(f.reading(comments), f.list("comments", old)); // the equal one of before is not it
    f.server.expect(f.reading(comments), f.list("comments", old + R"(,{"id":"31","comment":"Done"})"));
    const Result<TaskComment> comment = QCoro::waitFor(f.projects.addComment(u"7"_s, u"5"_s, u"Done"_s));
    QVERIFY2(comment, comment ? "" : qPrintable(comment.error().code));
    QCOMPARE(comment->id, u"31"_s);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_projectswrites

ATLAS_TEST(atlas::test::tst_projectswrites::TestProjectsWrites)
#include "tst_projectswrites.moc"
