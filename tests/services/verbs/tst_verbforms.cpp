// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homesources.h"
#include "models/projects/deliverybook.h"
#include "models/verbs/clientmatch.h"
#include "models/verbs/projecttemplate.h"
#include "models/verbs/timeverbs.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_verbforms
{
using namespace Qt::Literals::StringLiterals;

namespace
{
TimeLog logOf(const QString &id, const QString &task, const QString &person, int day, int minutes)
{
    TimeLog log;
    log.id = id;
    log.projectId = u"p"_s;
    log.itemId = task;
    log.itemName = u"Task "_s + task;
    log.person.id = person;
    log.person.name = u"Person "_s + person;
    log.date = QDate(2026, 11, day);
    log.minutes = minutes;
    return log;
}
} // namespace

/// What verbs would write, by hand.
class TestVerbForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void templates();
    void referencesAreResolved();
    void linesByTaskAndPerson();
    void onlyUnbilledHours();
};

void TestVerbForms::names_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    QTest::newRow("form") << u"Lumen S.A.S."_s << u"lumen"_s;
    QTest::newRow("accents") << u"Éditions Brûlé SARL"_s << u"editions brule"_s;
    QTest::newRow("signs") << u"  Brown & Co., Ltd "_s << u"brown co"_s;
    QTest::newRow("only a form") << u"SA"_s << u"sa"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestVerbForms::names()
{
    QFETCH(const QString, written);
    QFETCH(const QString, plain);
    QCOMPARE(verbs::plainName(written), plain);
}

void TestVerbForms::templates()
{
    const QList<verbs::ProjectTemplate> english = verbs::projectTemplates(u"en"_s);
    const QList<verbs::ProjectTemplate> french = verbs::projectTemplates(u"fr"_s);
    QCOMPARE(english.size(), 3);
    QCOMPARE(french.size(), 3);
    QCOMPARE(english.first().lists.size(), french.first().lists.size());
    QCOMPARE(french.first().name, u"Site web"_s);
    const WorkCalendar calendar({1, 2, 3, 4, 5}, {});
    const QDate friday(2026, 11, 27);
    const verbs::ProjectTemplate model{u"m"_s, u"M"_s, {{u"L"_s, {{u"T"_s, 1, 2, true}}}}};
    const QList<VerbStep> steps = verbs::stepsOf(model, u"project"_s, friday, calendar);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.last().fields.value("start_date"_L1).toString(), u"2026-11-30"_s); // over the weekend
    QCOMPARE(steps.last().fields.value("end_date"_L1).toString(), u"2026-12-01"_s);
    QCOMPARE(verbs::lastDayOf(model, friday, calendar), QDate(2026, 12, 1));
    QCOMPARE(steps.last().parent, u"{project.id}"_s);
}

void TestVerbForms::referencesAreResolved()
{
    VerbPlan plan;
    VerbStep project;
    project.kind = VerbStep::Kind::Project;
    project.key = u"project"_s;
    project.name = u"{odd.name} {project.id}"_s; // a person may write braces
    VerbStep note;
    note.parent = u"{project.id}"_s;
    note.fields = {{"Note_Content"_L1, u"{project.name}: {project.link} {other.id}"_s}};
    plan.steps = {project, note};
    QVERIFY(!verbplan::resolved(note, plan));
    plan.steps[0].state = VerbStep::State::Done;
    plan.steps[0].id = u"17"_s;
    const std::optional<VerbStep> ready = verbplan::resolved(note, plan);
    QVERIFY(ready);
    QCOMPARE(ready->parent, u"17"_s);
    QCOMPARE(ready->fields.value("Note_Content"_L1).toString(),
             u"{odd.name} {project.id}: atlas://projects/projects/17 {other.id}"_s);
}

void TestVerbForms::linesByTaskAndPerson()
{
    const QList<TimeLog> logs{logOf(u"1"_s, u"a"_s, u"x"_s, 2, 90), logOf(u"2"_s, u"b"_s, u"x"_s, 3, 20),
                              logOf(u"3"_s, u"a"_s, u"y"_s, 4, 30)};
    const QJsonArray tasks = verbs::timeLines(logs, false, u"80"_s, {});
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks.first()["name"_L1].toString(), u"Task a"_s);
    QCOMPARE(tasks.first()["quantity"_L1].toString(), u"2.00"_s);
    QCOMPARE(tasks.last()["quantity"_L1].toString(), u"0.33"_s);
    QCOMPARE(tasks.first()["rate"_L1].toString(), u"80"_s);
    QVERIFY(tasks.first()["tax_id"_L1].isUndefined());
    const QJsonArray people = verbs::timeLines(logs, true, u"80"_s, u"5"_s);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.first()["name"_L1].toString(), u"Person x"_s);
    QCOMPARE(people.first()["quantity"_L1].toString(), u"1.83"_s);
    QCOMPARE(people.first()["tax_id"_L1].toString(), u"5"_s);
}

void TestVerbForms::onlyUnbilledHours()
{
    ProjectsSnapshot snapshot;
    TimeLog free = logOf(u"free"_s, u"a"_s, u"x"_s, 2, 60);
    free.billable = false;
    TimeLog rejected = logOf(u"no"_s, u"a"_s, u"x"_s, 2, 60);
    rejected.approval = LogApproval::Rejected;
    snapshot.logs = {logOf(u"1"_s, u"a"_s, u"x"_s, 2, 60), logOf(u"2"_s, u"a"_s, u"x"_s, 9, 60), free, rejected};
    DeliveryBook book;
    book.setSnapshot(snapshot, QDate(2026, 11, 23));
    HomeSources sources;
    sources.delivery = &book;
    Project project;
    project.id = u"p"_s;
    project.name = u"Site"_s;
    const verbs::Form form = verbs::invoiceOfTime(sources, project, {u"2"_s}, u"80"_s, QDate(2026, 11, 23));
    verbs::Values values = form.suggested();
    QCOMPARE(values.value(u"from"_s), u"2026-11-02"_s);
    QCOMPARE(form.missing(values), QStringList(u"customer"_s));
    values.insert(u"customer"_s, u"9"_s);
    QCOMPARE(form.plan(values).claims, QStringList(u"1"_s));
    values.insert(u"from"_s, u"2026-11-03"_s);
    QVERIFY(form.plan(values).steps.isEmpty()); // nothing left to bill
}
} // namespace atlas::test::tst_verbforms

ATLAS_TEST(atlas::test::tst_verbforms::TestVerbForms)
#include "tst_verbforms.moc"
