// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/workload/planinput.h"
#include "ui/pages/projects/workload/reliefdialog.h"
#include "ui/pages/projects/workload/workloadboard.h"
#include "ui/pages/projects/workload/workloadview.h"
#include "ui/pages/projects/workload/workparts.h"
#include "ui/pages/projects/workload/workplandialog.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace tst_workload
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QDate kWeek(2026, 11, 23);

/// The workload over a world, on screen.
template <class World>
struct Page : World {
    QWidget window;
    WorkloadView *view = nullptr;
    WorkloadGrid *grid = nullptr;

    Page()
    {
        if constexpr (std::is_same_v<World, ProjectsWorld>) {
            World::fill();
        }
        view = new WorkloadView(World::actions, &window);
        grid = &view->board().grid();
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(view->tools());
        box->addWidget(view);
        window.resize(1150, 720);
        window.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPoint at(const QString &person, const QDate &week = kWeek) const
    {
        return grid->cellRect({person, week}).center();
    }
    void click(const QString &person) const { QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, at(person)); }
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] WorkParts *list() const { return child<WorkParts>(u"workParts.list"_s); }
    /// Drags the first task of the list to a person's row and lets go there.
    void dragFirstTo(const QString &person) const
    {
        WorkParts *parts = list();
        const QPoint from = parts->partRect(0).center();
        const QPoint to = parts->mapFromGlobal(grid->viewport()->mapToGlobal(at(person)));
        QTest::mousePress(parts, Qt::LeftButton, {}, from);
        QTest::mouseMove(parts, from + QPoint(0, -30));
        QTest::mouseMove(parts, to);
    }
    void release(const QString &person) const
    {
        const QPoint to = list()->mapFromGlobal(grid->viewport()->mapToGlobal(at(person)));
        QTest::mouseRelease(list(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] int reads(const QString &taskId) const
    {
        int count = 0;
        const QList<SeenRequest> seen = World::server.seen();
        for (const SeenRequest &request : seen) {
            count += request.path == World::taskPath(taskId) ? 1 : 0;
        }
        return count;
    }
};
using Shown = Page<ProjectsWorld>;
using Writing = Page<TaskWorld>; ///< its writes reach the server
} // namespace

class TestWorkload : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everybodyHasARowAndTheTeamASum()
    {
        const Shown page;
        QCOMPARE(page.grid->load().rows.size(), 6);
        QVERIFY(page.grid->cell({u"ht"_s, kWeek})->load().value_or(0) > 1.0);
        QVERIFY(!page.grid->accessibleName().isEmpty());
        // Undated work is in no week, and said.
        auto *undated = page.child<QLabel>(u"workload.undated"_s);
        QVERIFY(undated->isVisible());
        QVERIFY2(undated->text().contains(u"12\u00a0h"_s), qPrintable(undated->text()));
        QPixmap picture(page.grid->size());
        page.grid->render(&picture);
    }

    void aCellShowsItsTasksAndOpensThem()
    {
        Shown page;
        QSignalSpy asked(&page.actions, &ProjectsActions::tasksRequested);
        page.click(u"ht"_s);
        QCOMPARE(page.grid->selected().personId, u"ht"_s);
        QCOMPARE(page.grid->selected().week, kWeek);
        const qsizetype tasks = page.grid->cell({u"ht"_s, kWeek})->parts.size();
        QVERIFY(tasks > 1);
        QCOMPARE(page.list()->parts().size(), tasks);
        QVERIFY(page.child<QLabel>(u"workload.note"_s)->text().contains(u"Hugo W48"_s));
        QVERIFY(page.grid->accessibleDescription().contains(u"Hugo Talmont"_s));
        QVERIFY(asked.isEmpty());
        page.click(u"ht"_s);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.constFirst().at(0).toString(), u"Hugo W48"_s);
        QCOMPARE(asked.constFirst().at(1).toStringList().size(), tasks);
    }

    void keysChooseAndOpenACell()
    {
        Shown page;
        QSignalSpy asked(&page.actions, &ProjectsActions::tasksRequested);
        page.click(u"ht"_s);
        page.grid->setFocus();
        QTest::keyClick(page.grid, Qt::Key_Right);
        QCOMPARE(page.grid->selected().week, kWeek.addDays(7));
        QTest::keyClick(page.grid, Qt::Key_Up);
        QVERIFY(page.grid->selected().personId != u"ht"_s);
        QTest::keyClick(page.grid, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void aTaskDraggedOntoSomebodyIsHandedOver()
    {
        Writing page;
        const QString from = TaskWorld::id(u"ht"_s);
        page.click(from);
        const QString taskId = page.list()->parts().constFirst().taskIds.constFirst();
        const ProjectTask task = *page.book.task(taskId);
        page.answerReads(task.projectId == TaskWorld::id(u"calder"_s) ? u"calder"_s : u"brume"_s);
        page.server.always(u"GET "_s + page.taskPath(taskId), ScriptedReply::json(200, page.taskRow(taskId)));
        page.server.expect(u"PATCH "_s + page.taskPath(taskId), ScriptedReply::json(200, page.taskRow(taskId)));
        page.dragFirstTo(TaskWorld::id(u"br"_s));
        page.release(TaskWorld::id(u"br"_s));
        QTRY_COMPARE(page.sent().size(), 1);
        const QJsonArray owners = page.sent().constFirst().value(u"owners_and_work"_s)[u"owners"_s].toArray();
        QCOMPARE(owners.size(), 1);
        QCOMPARE(owners.first()[u"zpuid"_s].toString(), TaskWorld::id(u"br"_s));
        QCOMPARE(owners.first()[u"work_values"_s].toString(), hoursText(task.owners.constFirst().minutes));
    }

    void itOpensWithWhoHasTooMuch()
    {
        Shown page;
        QTRY_VERIFY(page.grid->selected().week.isValid());
        const WorkCell *chosen = page.grid->cell(page.grid->selected());
        QVERIFY(chosen->planned > chosen->available);
        for (const WorkRow &row : page.grid->load().rows) {
            for (const WorkCell &cell : row.cells) {
                const bool soon = cell.week >= kWeek && cell.week <= kWeek.addDays(21);
                QVERIFY(!soon || cell.planned - cell.available <= chosen->planned - chosen->available);
            }
        }
        QVERIFY(!page.list()->parts().isEmpty());
    }

    void aRefusedHandOverIsSaid()
    {
        Writing page;
        page.click(TaskWorld::id(u"ht"_s));
        const QString taskId = page.list()->parts().constFirst().taskIds.constFirst();
        page.server.always(u"GET "_s + page.taskPath(taskId), ScriptedReply::json(404, {}));
        page.dragFirstTo(TaskWorld::id(u"br"_s));
        page.release(TaskWorld::id(u"br"_s));
        auto *note = page.child<QLabel>(u"workload.note"_s);
        QTRY_VERIFY2(note->property("tone").toString() == u"bad", qPrintable(note->text()));
        // Nothing looks as if it had been done.
        QCOMPARE(page.list()->parts().constFirst().taskIds.constFirst(), taskId);
        QVERIFY(page.sent().isEmpty());
    }

    void escapeEndsADragOfATask()
    {
        const Shown page;
        page.click(u"ht"_s);
        const QString taskId = page.list()->parts().constFirst().taskIds.constFirst();
        QSignalSpy dropped(page.list(), &WorkParts::dropped);
        page.dragFirstTo(u"yd"_s);
        QTest::keyClick(page.list(), Qt::Key_Escape);
        page.release(u"yd"_s);
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(page.reads(taskId), 0);
    }

    void sharingOutProposesAndMovesNothingByItself()
    {
        Shown page;
        page.click(u"ht"_s);
        auto *share = page.child<QPushButton>(u"workload.shareOut"_s);
        QVERIFY(share->isVisible());
        QTest::mouseClick(share, Qt::LeftButton);
        auto *dialog = page.window.findChild<ReliefDialog *>();
        QVERIFY(dialog);
        const QList<QCheckBox *> checks = dialog->findChildren<QCheckBox *>();
        auto *apply = dialog->findChild<QPushButton *>(u"relief.apply"_s);
        for (QCheckBox *check : checks) {
            check->setChecked(false);
        }
        QVERIFY(!apply->isEnabled() || !apply->isVisible());
        QVERIFY(page.server.seen().isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"relief.cancel"_s), Qt::LeftButton);
    }

    void nobodyOverloadedHasNothingToShareOut()
    {
        const Shown page;
        page.click(u"mc"_s);
        QVERIFY(page.grid->cell({u"mc"_s, kWeek})->load().value_or(0) <= 1.0);
        QVERIFY(!page.child<QPushButton>(u"workload.shareOut"_s)->isVisible());
    }

    void hoursAndCostsAsTyped_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<int>("minutes"); // -1: refused
        QTest::newRow("whole") << u"35"_s << 2100;
        QTest::newRow("comma") << u"37,5"_s << 2250;
        QTest::newRow("point") << u"37.5 h"_s << 2250;
        QTest::newRow("parted") << u"32h30"_s << 1950;
        QTest::newRow("colon") << u"32:30"_s << 1950;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("too many") << u"81"_s << -1;
        QTest::newRow("negative") << u"-3"_s << -1;
        QTest::newRow("words") << u"many"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }
    void hoursAndCostsAsTyped()
    {
        QFETCH(QString, hours);
        QFETCH(int, minutes);
        QCOMPARE(planinput::weeklyMinutes(hours).value_or(-1), minutes);
        if (minutes >= 0) {
            QCOMPARE(planinput::weeklyMinutes(planinput::weeklyText(minutes)), std::optional(minutes));
        }
    }

    void costsAreExact()
    {
        QCOMPARE(planinput::hourlyCost(u"52,50"_s), std::optional(Money(5250, u"EUR"_s)));
        QCOMPARE(planinput::hourlyCost(u"52.5 usd"_s), std::optional(Money(5250, u"USD"_s)));
        QCOMPARE(planinput::hourlyCost(u"$52"_s), std::optional(Money(5200, u"USD"_s)));
        QCOMPARE(planinput::hourlyCost(u"4500 JPY"_s), std::optional(Money(4500, u"JPY"_s)));
        QCOMPARE(planinput::hourlyCost(u"4500.5 JPY"_s), std::nullopt);
        QCOMPARE(planinput::hourlyCost(u"52.505"_s), std::nullopt); // never rounded
        QCOMPARE(planinput::hourlyCost(u"-1"_s), std::nullopt);
        QCOMPARE(planinput::hourlyCost(u"about 50"_s), std::nullopt);
        const Money cost(5250, u"USD"_s);
        QCOMPARE(planinput::hourlyCost(planinput::costText(cost)), std::optional(cost));
    }

    void thePlanIsCheckedAtItsFields()
    {
        Shown page;
        const WorkPlan before = page.book.plan();
        openWorkPlan(page.actions, &page.window);
        auto *hours = page.child<QLineEdit>(u"plan.hours.ht"_s);
        auto *cost = page.child<QLineEdit>(u"plan.cost.ht"_s);
        auto *save = page.child<QPushButton>(u"plan.save"_s);
        hours->setText(u"lots"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(hours->property("invalid").toBool());
        QVERIFY(!hours->accessibleDescription().isEmpty());
        QVERIFY(page.child<QLabel>(u"plan.problem"_s)->isVisible());
        QCOMPARE(page.book.plan(), before);
        hours->setText(u"28"_s);
        cost->setText(u"52.505"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!hours->property("invalid").toBool());
        QVERIFY(cost->property("invalid").toBool());
        QTest::mouseClick(page.child<QPushButton>(u"plan.addAbsence"_s), Qt::LeftButton);
        QVERIFY(page.child<QWidget>(u"plan.absence.from.1"_s)); // after the one of the sample
    }

    void thePlanIsKeptWhole()
    {
        Shown page;
        QSignalSpy changed(&page.actions, &ProjectsActions::planChanged);
        openWorkPlan(page.actions, &page.window);
        page.child<QLineEdit>(u"plan.hours.ht"_s)->setText(u"28"_s);
        page.child<QLineEdit>(u"plan.cost.ht"_s)->setText(u"52,50"_s);
        page.child<QCheckBox>(u"plan.counted.ef"_s)->setChecked(false);
        QTest::mouseClick(page.child<QPushButton>(u"plan.addHoliday"_s), Qt::LeftButton);
        page.child<DateField>(u"plan.holiday.0"_s)->setDate(QDate(2026, 12, 25));
        auto *from = page.child<DateField>(u"plan.absence.from.0"_s);
        auto *to = page.child<DateField>(u"plan.absence.to.0"_s);
        const QDate last = to->date();
        to->setDate(from->date().addDays(-1));
        QTest::mouseClick(page.child<QPushButton>(u"plan.save"_s), Qt::LeftButton);
        QVERIFY(to->property("invalid").toBool()); // ends before it starts
        QCOMPARE(changed.size(), 0);
        to->setDate(last);
        QTest::mouseClick(page.child<QPushButton>(u"plan.save"_s), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        const WorkPlan plan = page.book.plan();
        QCOMPARE(plan.of(u"ht"_s).weeklyMinutes, 28 * 60);
        QCOMPARE(plan.of(u"ht"_s).costPerHour, std::optional(Money(5250, u"EUR"_s)));
        QVERIFY(!plan.of(u"ef"_s).counted);
        QCOMPARE(plan.of(u"lg"_s).absences, sampleWorkPlan(deliveryDay()).of(u"lg"_s).absences);
        QCOMPARE(plan.publicHolidays, QList<QDate>{QDate(2026, 12, 25)});
        QVERIFY(!plan.people.contains(u"br"_s)); // nothing was said of them
    }

    void plannedAndLoggedHaveTheirWeeks()
    {
        const Shown page;
        auto *show = page.child<Segmented>(u"workload.show"_s);
        QVERIFY(page.grid->load().weeks.contains(kWeek));
        QCOMPARE(page.grid->load().weeks.size(), 8);
        show->setCurrentIndex(1);
        Q_EMIT show->currentChanged(1);
        QTRY_COMPARE(page.grid->load().weeks.constLast(), kWeek);
        QVERIFY(page.grid->cell({u"ht"_s, kWeek.addDays(-7)})->logged > 0);
    }
};
} // namespace tst_workload

ATLAS_TEST(tst_workload::TestWorkload)
#include "tst_workload.moc"
