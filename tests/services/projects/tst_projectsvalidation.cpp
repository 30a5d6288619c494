// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/verifiedwrite.h"
#include "services/projects/projectsgatewaycompare.h"
#include "services/projects/projectsvalidation.h"
#include "services/projects/projectsvalidationfields.h"
#include "tests/services/projects/projectswritefixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_projectsvalidation
{
using namespace Qt::Literals::StringLiterals;
namespace validation = projectsvalidation;

/// What is refused before anything is sent, and what counts as the same value.
class TestProjectsValidation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesNewRecords_data();
    void refusesNewRecords();
    void refusesChanges_data();
    void refusesChanges();
    void tidiesWhatIsSent();
    void ownersAreSentWhole();
    void daysBecomeInstants();
    void namesPeople();
    void comparesValues_data();
    void comparesValues();
    void stampsHaveManyNames();
    void namesNonMembers();
};

void TestProjectsValidation::refusesNewRecords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("code"); // empty: fine
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, ProjectsKind kind, const QByteArray &record, const char *code,
                        const char *field) {
        QTest::newRow(name) << int(kind) << record << QString::fromLatin1(code) << QString::fromLatin1(field);
    };
    using enum ProjectsKind;
    row("task", Task, R"({"name":"Mount racks","priority":"high","billing_type":"billable"})", "", "");
    row("no name", Task, R"({"priority":"high"})", "mandatory_missing", "name");
    row("blank name", Milestone, R"({"name":"  "})", "mandatory_missing", "name");
    row("long task", Task, R"({"name":")" + QByteArray(10'001, 'x') + R"("})", "too_long", "name");
    row("longest phase", Milestone, R"({"name":")" + QByteArray(100, 'x') + R"("})", "", "");
    row("long phase", Milestone, R"({"name":")" + QByteArray(101, 'x') + R"("})", "too_long", "name");
    row("long project", Project, R"({"name":")" + QByteArray(201, 'x') + R"("})", "too_long", "name");
    row("long text", Issue, R"({"name":"a","description":")" + QByteArray(80'001, 'x') + R"("})", "too_long",
        "description");
    row("date", Project, R"({"name":"a","start_date":"01/10/2026"})", "invalid_date", "start_date");
    row("no such day", Issue, R"({"name":"a","due_date":"2026-02-29"})", "invalid_date", "due_date");
    row("instant of a project", Project, R"({"name":"a","end_date":"2026-10-05T10:00:00Z"})", "invalid_date",
        "end_date");
    row("instant of a task", Task, R"({"name":"a","end_date":"2026-10-05T10:00:00.000Z"})", "", "");
    row("order", Project, R"({"name":"a","start_date":"2026-10-05","end_date":"2026-10-04"})", "end_before_start",
        "end_date");
    row("order of instants", Task,
        R"({"name":"a","start_date":"2026-10-05T10:00:00+02:00","end_date":"2026-10-05T07:59:00Z"})",
        "end_before_start", "end_date");
    row("one day", Milestone, R"({"name":"a","start_date":"2026-10-05","end_date":"2026-10-05"})", "", "");
    row("priority", Task, R"({"name":"a","priority":"urgent"})", "invalid_value", "priority");
    row("billing", Task, R"({"name":"a","billing_type":"Billable"})", "invalid_value", "billing_type");
    row("percent", Task, R"({"name":"a","completion_percentage":101})", "invalid_value", "completion_percentage");
    row("half a percent", Task, R"({"name":"a","completion_percentage":0.5})", "invalid_value",
        "completion_percentage");
    row("list", Task, R"({"name":"a","tasklist":{"id":"../x"}})", "invalid_id", "tasklist");
    row("phase owner", Milestone, R"({"name":"a","owner_zpuid":"Mara"})", "invalid_id", "owner_zpuid");
    row("owners", Task, R"({"name":"a","owners_and_work":{"work_type":"standard"}})", "mandatory_missing",
        "owners_and_work");
    row("nameless owner", Task, R"({"name":"a","owners_and_work":{"owners":[{"work_values":"1:00"}]}})", "invalid_id",
        "owners_and_work");
    row("hours", Task, R"({"name":"a","owners_and_work":{"owners":[{"zpuid":"1","work_values":"many"}]}})", "bad_hours",
        "owners_and_work");
    row("log", TimeLog, R"({"name":"a"})", "not_creatable", "");
}

void TestProjectsValidation::refusesNewRecords()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, record);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    const Result<QJsonObject> checked =
        validation::checkCreate(ProjectsKind(kind), ProjectsWriteFixture::object(record));
    QCOMPARE(checked ? QString() : checked.error().code, code);
    QCOMPARE(checked ? QString() : checked.error().field, field);
}

void TestProjectsValidation::refusesChanges_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QByteArray week = R"({"start_date":"2026-10-05T07:00:00Z","end_date":"2026-10-09T16:00:00Z"})";
    const auto row = [](const char *name, const QByteArray &changes, const QByteArray &current, const char *code,
                        const char *field) {
        QTest::newRow(name) << changes << current << QString::fromLatin1(code) << QString::fromLatin1(field);
    };
    row("new end before the old start", R"({"end_date":"2026-10-02T16:00:00Z"})", week, "end_before_start", "end_date");
    row("new start after the old end", R"({"start_date":"2026-10-12T07:00:00Z"})", week, "end_before_start",
        "start_date");
    row("both moved", R"({"start_date":"2026-10-12T07:00:00Z","end_date":"2026-10-16T16:00:00Z"})", week, "", "");
    row("end taken away", R"({"start_date":"2026-10-12T07:00:00Z","end_date":null})", week, "", "");
    row("other fields of a wrong task", R"({"priority":"low"})",
        R"({"start_date":"2026-10-09T07:00:00Z","end_date":"2026-10-05T16:00:00Z"})", "", "");
    row("no name left", R"({"name":""})", "{}", "mandatory_missing", "name");
    row("nobody left", R"({"owners_and_work":{"owners":[]}})", "{}", "", "");
}

void TestProjectsValidation::refusesChanges()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QByteArray, current);
    QFETCH(const QString, code);
    QFETCH(const QString, field);
    const Result<QJsonObject> checked = validation::checkUpdate(
        ProjectsKind::Task, ProjectsWriteFixture::object(changes), ProjectsWriteFixture::object(current));
    QCOMPARE(checked ? QString() : checked.error().code, code);
    QCOMPARE(checked ? QString() : checked.error().field, field);
}

void TestProjectsValidation::tidiesWhatIsSent()
{
    const QJsonObject record = ProjectsWriteFixture::object(
        R"({"name":" Mount racks ","description":"","tags":[],"tasklist":{"id":2210000000081001},"end_date":null})");
    const Result<QJsonObject> checked = validation::checkCreate(ProjectsKind::Task, record);
    QVERIFY(checked);
    QCOMPARE(*checked, ProjectsWriteFixture::object(R"({"name":"Mount racks","tasklist":{"id":"2210000000081001"}})"));
}

void TestProjectsValidation::ownersAreSentWhole()
{
    const QJsonObject stored = ProjectsWriteFixture::object(
        R"({"work_type":"standard","total_work":"30:00","owners":[{"zpuid":"11","name":"Mara","work_values":"24:00"},
            {"zpuid":"12","name":"Ivo","work_values":"06:00"}]})");
    const QJsonObject wanted =
        ProjectsWriteFixture::object(R"({"owners":[{"zpuid":"11"},{"zpuid":"13","work_values":"1.5"}]})");
    QCOMPARE(validation::completedOwners(wanted, stored),
             ProjectsWriteFixture::object(R"({"work_type":"standard","unit":"hours","total_work":"25:30",
                 "owners":[{"zpuid":"11","work_values":"24:00"},{"zpuid":"13","work_values":"01:30"}]})"));
}

void TestProjectsValidation::daysBecomeInstants()
{
    ProjectsPortal portal;
    portal.zone = "Europe/Berlin";
    const QJsonObject fields = validation::withInstants(
        ProjectsWriteFixture::object(R"({"start_date":"2026-10-05","end_date":"2026-10-05T10:00:00Z","name":"a"})"),
        portal);
    const QDateTime start = validation::momentOf(fields.value(u"start_date"_s));
    QCOMPARE(start, QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC)); // nine o'clock in Berlin
    QCOMPARE(fields.value(u"end_date"_s).toString(), u"2026-10-05T10:00:00Z"_s);
}

void TestProjectsValidation::namesPeople()
{
    const QList<validation::NamedPerson> people = validation::peopleIn(ProjectsWriteFixture::object(
        R"({"owners_and_work":{"owners":[{"zpuid":"11"},{"email":"x@example.com"}]},"assignee":{"zpuid":"12"}})"));
    QCOMPARE(people.size(), 2);
    const QList<WorkPerson> members{WorkPerson{u"11"_s, u"Mara"_s, {}}};
    const Result<Done> checked = validation::checkMembers(people, members);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"not_a_member"_s);
    QCOMPARE(checked.error().field, u"assignee"_s);
    QVERIFY(validation::checkMembers(people, {})); // nobody is known: left to Zoho
}

void TestProjectsValidation::comparesValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, ProjectsKind kind, const char *changes, const char *stored, bool same) {
        QTest::newRow(name) << int(kind) << QByteArray(changes) << QByteArray(stored) << same;
    };
    using enum ProjectsKind;
    row("status by id", Task, R"({"status":{"id":"5"}})", R"({"status":{"id":"5","name":"Open","color":"#1"}})", true);
    row("other status", Task, R"({"status":{"id":"5"}})", R"({"status":{"id":"6","name":"Open"}})", false);
    row("instant", Task, R"({"end_date":"2026-10-05T18:00:00+02:00"})", R"({"end_date":"2026-10-05T16:00:00.000Z"})",
        true);
    row("other instant", Task, R"({"end_date":"2026-10-05T18:00:00+02:00"})",
        R"({"end_date":"2026-10-05T18:00:00.000Z"})", false);
    row("owners in another order", Task,
        R"({"owners_and_work":{"owners":[{"zpuid":"1","work_values":"1:30"},{"zpuid":"2","work_values":"2:00"}]}})",
        R"({"owners_and_work":{"work_type":"standard","owners":[{"zpuid":"2","name":"b","work_values":"02:00"},
            {"zpuid":"1","name":"a","work_values":"01:30"}]}})",
        true);
    row("other hours", Task, R"({"owners_and_work":{"owners":[{"zpuid":"1","work_values":"1:30"}]}})",
        R"({"owners_and_work":{"owners":[{"zpuid":"1","work_values":"02:00"}]}})", false);
    row("hours left as they are", Task, R"({"owners_and_work":{"owners":[{"zpuid":"1"}]}})",
        R"({"owners_and_work":{"owners":[{"zpuid":"1","work_values":"02:00"}]}})", true);
    row("another owner", Task, R"({"owners_and_work":{"owners":[{"zpuid":"1"}]}})",
        R"({"owners_and_work":{"owners":[{"zpuid":"1"},{"zpuid":"2"}]}})", false);
    row("nobody", Task, R"({"owners_and_work":{"owners":[]}})", R"({"owners_and_work":{"owners":[{"name":"-"}]}})",
        true);
    row("parent", Task, R"({"parental_info":{"parent_task_id":"4"}})", R"({"parent_task_id":"4"})", true);
    row("percent", Task, R"({"completion_percentage":40})", R"({"completion_percentage":"40"})", true);
    row("tag there", Task, R"({"tags":{"add":["3"]}})", R"({"tags":[{"id":"3","name":"x"}]})", true);
    row("tag not there", Task, R"({"tags":{"add":["3"]}})", R"({"tags":[{"id":"4"}]})", false);
    row("tag to go", Task, R"({"tags":{"remove":["4"]}})", R"({"tags":[{"id":"4"}]})", false);
    row("phase owner", Milestone, R"({"owner_zpuid":"11"})", R"({"owner":{"zpuid":"11","name":"a"}})", true);
    row("phase status", Milestone, R"({"status_id":"5"})", R"({"status":{"statusId":"5"}})", true);
    row("phase day", Milestone, R"({"end_date":"2026-10-05"})", R"({"end_date":"10/05/2026"})", true);
    row("assignee", Issue, R"({"assignee":{"zpuid":"11"}})", R"({"assignee":{"zpuid":"11","name":"a"}})", true);
    row("budget", Project, R"({"budget_info":{"budget":5}})", R"({"budget_info":{"budget":5,"currency":"EUR"}})", true);
}

void TestProjectsValidation::comparesValues()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, changes);
    QFETCH(const QByteArray, stored);
    QFETCH(const bool, same);
    const QJsonObject wanted = ProjectsWriteFixture::object(changes);
    const QJsonObject mine = comparedFields(ProjectsKind(kind), wanted, wanted);
    const QJsonObject theirs = comparedFields(ProjectsKind(kind), ProjectsWriteFixture::object(stored), wanted);
    const QString name = wanted.keys().constFirst();
    QCOMPARE(sameFieldValue(mine.value(name), theirs.value(name)), same);
}

void TestProjectsValidation::stampsHaveManyNames()
{
    using enum ProjectsKind;
    QCOMPARE(projectsVersion(Project, ProjectsWriteFixture::object(R"({"modified_time":"a"})")), u"a"_s);
    QCOMPARE(projectsVersion(Task, ProjectsWriteFixture::object(R"({"modified_time":"a","last_modified_time":"b"})")),
             u"b"_s);
    QCOMPARE(projectsVersion(Milestone, ProjectsWriteFixture::object(R"({"updated_time":"c"})")), u"c"_s);
}

void TestProjectsValidation::namesNonMembers()
{
    ApiError error(ErrorKind::Validation, u"INVALID_PARAMETER_VALUE"_s, u"Ivo is not available in the project"_s);
    error.field = u"owners_and_work"_s;
    QCOMPARE(validation::refined(error).code, u"not_a_member"_s);
    QCOMPARE(validation::refined(error).field, u"owners_and_work"_s);
}
} // namespace atlas::test::tst_projectsvalidation

ATLAS_TEST(atlas::test::tst_projectsvalidation::TestProjectsValidation)
#include "tst_projectsvalidation.moc"
