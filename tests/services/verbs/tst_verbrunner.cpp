// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/verbs/verbsworld.h"

#include "models/home/homesources.h"
#include "models/verbs/dealverbs.h"
#include "models/verbs/projecttemplate.h"
#include "services/verbs/verblookups.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_verbrunner
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Deal dealAt(const VerbsWorld &world)
{
    Deal deal;
    deal.id = world.firstId(u"Deals"_s);
    deal.name = u"New site of Lumen"_s;
    deal.account = {u"77"_s, u"Lumen Conseil"_s};
    deal.amount = Money::fromDecimal(u"4800", u"EUR"_s);
    return deal;
}

VerbPlan projectPlan(const VerbsWorld &world)
{
    const HomeSources nothing;
    const verbs::Form form = verbs::projectOfDeal(nothing, dealAt(world), u"en"_s, QDate(2026, 11, 23));
    return form.plan(form.suggested());
}

VerbPlan invoicePlan(const VerbsWorld &world, bool estimate = false)
{
    const HomeSources nothing;
    const verbs::Form form = verbs::documentOfDeal(nothing, dealAt(world), estimate, QDate(2026, 11, 23));
    verbs::Values values = form.suggested();
    values.insert(u"rate"_s, u"4800"_s);
    return form.plan(values);
}
} // namespace

/// Verbs against the stand-in over HTTP.
class TestVerbRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planSurvivesTheStore();
    void dealBecomesProject();
    void projectIsTakenBack();
    void aChangedProjectStays();
    void dealBecomesInvoice();
    void anEstimateToo();
    void aLostAnswerMakesNoSecond_data();
    void aLostAnswerMakesNoSecond();
    void whatWasStoppedGoesOn();
    void whatWasStoppedIsTakenBack();
    void aSentInvoiceStays();
    void estimateBecomesInvoice();
    void zohoTellsWhatWasMade();
};

void TestVerbRunner::planSurvivesTheStore()
{
    const VerbsWorld world;
    VerbPlan plan = projectPlan(world);
    plan.id = u"p"_s;
    plan.claims = {u"1"_s, u"2"_s};
    plan.madeAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    plan.steps.first().state = VerbStep::State::Done;
    plan.steps.first().id = u"17"_s;
    plan.steps.first().sentAt = plan.madeAt;
    QCOMPARE(verbplan::fromJson(verbplan::toJson(plan)), plan);
}

void TestVerbRunner::dealBecomesProject()
{
    const VerbsWorld world;
    const VerbPlan plan = projectPlan(world);
    QVERIFY(world.projectsNamed(u"New site of Lumen"_s).isEmpty()); // nothing is written by making a plan
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(plan));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QVERIFY(done->finished);
    QCOMPARE(world.projectsNamed(u"New site of Lumen"_s).size(), 1);
    const QString project = done->steps.first().id;
    ProjectsListQuery tasks(ProjectsKind::Task);
    tasks.projectId = project;
    const Result<ProjectsRowPage> page = QCoro::waitFor(world.connection->projects().list(tasks));
    qsizetype wanted = 0;
    for (const VerbStep &step : plan.steps)
        wanted += step.kind == VerbStep::Kind::Task ? 1 : 0;
    QVERIFY(wanted > 5);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), wanted);
    const QJsonArray notes = world.notesOf(u"Deals"_s, dealAt(world).id);
    QCOMPARE(std::ranges::count_if(notes,
                                   [&project](const QJsonValue &note) {
                                       return note["Note_Content"_L1].toString().contains(
                                           u"atlas://projects/projects/"_s + project);
                                   }),
             1);
}

void TestVerbRunner::projectIsTakenBack()
{
    const VerbsWorld world;
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(projectPlan(world)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const qsizetype notes = world.notesOf(u"Deals"_s, dealAt(world).id).size();
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    QVERIFY(undone->undone);
    QVERIFY(world.projectsNamed(u"New site of Lumen"_s).isEmpty());
    QCOMPARE(world.notesOf(u"Deals"_s, dealAt(world).id).size(), notes - 1);
}

void TestVerbRunner::aChangedProjectStays()
{
    const VerbsWorld world;
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(projectPlan(world)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const QJsonObject added{{"name"_L1, u"Somebody's own task"_s}};
    QVERIFY(QCoro::waitFor(world.connection->projects().create(ProjectsKind::Task, done->steps.first().id, added)));
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"changed_since"_s);
    QCOMPARE(undone.error().detail, u"Somebody's own task"_s);
    QCOMPARE(world.projectsNamed(u"New site of Lumen"_s).size(), 1); // and nothing else went either
    QCOMPARE(world.runner->plan().doneSteps(), int(done->steps.size()));
}

void TestVerbRunner::dealBecomesInvoice()
{
    const VerbsWorld world;
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(invoicePlan(world)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(done->steps.size(), 2); // the customer first
    const QString id = done->steps.last().id;
    const Result<QJsonObject> invoice = QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id));
    QVERIFY(invoice);
    QCOMPARE(json::text(*invoice, "status"_L1), u"draft"_s);
    QCOMPARE(json::id(invoice->value("customer_id"_L1)), done->steps.first().id);
    QCOMPARE(json::id(invoice->value("zcrm_potential_id"_L1)), dealAt(world).id);
    QCOMPARE(invoice->value("sub_total"_L1).toDouble(), 4800.0);
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    QVERIFY(!QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
    QVERIFY(!QCoro::waitFor(world.connection->books().record(BooksKind::Contact, done->steps.first().id)));
}

void TestVerbRunner::anEstimateToo()
{
    const VerbsWorld world;
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(invoicePlan(world, true)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const QString id = done->steps.last().id;
    const Result<QJsonObject> made = QCoro::waitFor(world.connection->books().record(BooksKind::Estimate, id));
    QVERIFY(made);
    QCOMPARE(json::text(*made, "expiry_date"_L1), u"2026-12-23"_s);
    QVERIFY(QCoro::waitFor(world.runner->undo(*done)));
    QVERIFY(!QCoro::waitFor(world.connection->books().record(BooksKind::Estimate, id)));
}

void TestVerbRunner::aLostAnswerMakesNoSecond_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::newRow("project") << QByteArray(
        R"([{"path":"/api/v3/portal/*/projects","method":"POST","kind":"drop","after":true,"nth":1}])");
    QTest::newRow("task") << QByteArray(
        R"([{"path":"/api/v3/portal/*/projects/*/tasks","method":"POST","kind":"drop","after":true,"nth":2}])");
    QTest::newRow("note") << QByteArray(
        R"([{"path":"/crm/v8/Deals/*/Notes","method":"POST","kind":"drop","after":true,"nth":1}])");
}

void TestVerbRunner::aLostAnswerMakesNoSecond()
{
    QFETCH(const QByteArray, faults);
    const VerbsWorld world(faults);
    const qsizetype notes = world.notesOf(u"Deals"_s, dealAt(world).id).size();
    Result<VerbPlan> done = QCoro::waitFor(world.runner->run(projectPlan(world)));
    if (!done)
        done = QCoro::waitFor(world.runner->run(world.runner->plan()));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(world.projectsNamed(u"New site of Lumen"_s).size(), 1);
    QCOMPARE(world.notesOf(u"Deals"_s, dealAt(world).id).size(), notes + 1);
    ProjectsListQuery tasks(ProjectsKind::Task);
    tasks.projectId = done->steps.first().id;
    const Result<ProjectsRowPage> page = QCoro::waitFor(world.connection->projects().list(tasks));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), std::ranges::count(done->steps, VerbStep::Kind::Task, &VerbStep::kind));
}

void TestVerbRunner::whatWasStoppedGoesOn()
{
    VerbsWorld world;
    const VerbPlan plan = invoicePlan(world);
    // As a crash leaves it: the customer was made, and its answer never kept.
    const Result<VerbPlan> first = QCoro::waitFor(world.runner->run(plan));
    QVERIFY2(first, qPrintable(wordOf(first)));
    VerbPlan stopped = *first;
    stopped.finished = false;
    for (VerbStep &step : stopped.steps) {
        step.state = step.key == "customer"_L1 ? VerbStep::State::Sent : VerbStep::State::Waiting;
        step.id.clear();
    }
    stopped.steps.last().state = VerbStep::State::Sent;
    world.renew();
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(stopped));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(done->steps.first().id, first->steps.first().id); // found, not made again
    QCOMPARE(done->steps.last().id, first->steps.last().id);
    const Result<QList<VerbPlan>> kept = QCoro::waitFor(world.runner->kept());
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first(), *done);
}

void TestVerbRunner::whatWasStoppedIsTakenBack()
{
    VerbsWorld world(R"([{"path":"/crm/v8/Deals/*/Notes","method":"POST","kind":"status","status":403,"every":1}])");
    QVERIFY(!QCoro::waitFor(world.runner->run(projectPlan(world))));
    QCOMPARE(world.runner->plan().doneSteps(), int(world.runner->plan().steps.size()) - 1);
    QCOMPARE(world.projectsNamed(u"New site of Lumen"_s).size(), 1);
    world.renew();
    const Result<QList<VerbPlan>> kept = QCoro::waitFor(world.runner->kept());
    QVERIFY(kept && kept->size() == 1 && !kept->first().finished);
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(kept->first()));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    QVERIFY(world.projectsNamed(u"New site of Lumen"_s).isEmpty());
}

void TestVerbRunner::aSentInvoiceStays()
{
    const VerbsWorld world;
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(invoicePlan(world)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const QString id = done->steps.last().id;
    QVERIFY(QCoro::waitFor(world.connection->books().act(BooksKind::Invoice, id, BooksAct::MarkSent)));
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, u"no_draft"_s);
    QVERIFY(QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
}

void TestVerbRunner::estimateBecomesInvoice()
{
    const VerbsWorld world;
    Estimate accepted;
    for (const QJsonValue &row : world.booksRows(BooksKind::Estimate))
        if (row["status"_L1].toString() == "accepted"_L1)
            accepted.id = json::id(row["estimate_id"_L1]);
    QVERIFY(!accepted.id.isEmpty());
    accepted.number = u"QT-1"_s;
    const verbs::Form form = verbs::invoiceOfEstimate(accepted);
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(form.plan({})));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const QString id = done->steps.first().id;
    QVERIFY(QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    QVERIFY(!QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
}

void TestVerbRunner::zohoTellsWhatWasMade()
{
    const VerbsWorld world;
    const Result<VerbPlan> invoice = QCoro::waitFor(world.runner->run(invoicePlan(world)));
    const Result<VerbPlan> project = QCoro::waitFor(world.runner->run(projectPlan(world)));
    QVERIFY(invoice && project);
    const QString deal = dealAt(world).id;
    const auto invoices = QCoro::waitFor(verblookups::madeBefore(world.services(), u"deal_invoice"_s, deal, {}));
    QVERIFY(invoices && invoices->contains(verbplan::linkTo(invoice->steps.last())));
    const auto projects = QCoro::waitFor(verblookups::madeBefore(world.services(), u"deal_project"_s, deal, {}));
    QVERIFY(projects);
    QCOMPARE(*projects, QStringList(verbplan::linkTo(project->steps.first())));
    const auto other = QCoro::waitFor(verblookups::madeBefore(world.services(), u"deal_estimate"_s, u"1"_s, {}));
    QVERIFY(other && other->isEmpty());
}
} // namespace atlas::test::tst_verbrunner

ATLAS_TEST(atlas::test::tst_verbrunner::TestVerbRunner)
#include "tst_verbrunner.moc"
