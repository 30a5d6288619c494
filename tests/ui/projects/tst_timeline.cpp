// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/projects/timeline/followersquestion.h"
#include "ui/pages/projects/timeline/timelinecanvas.h"
#include "ui/pages/projects/timeline/timelinelegend.h"
#include "ui/pages/projects/timeline/timelineview.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/pages/projects/workload/workloadboard.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toast.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tst_timeline
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The timeline over a world, on screen.
template <class World>
struct Page : World {
    QWidget window;
    Toast *toast = new Toast(&window);
    TimelineView *view = nullptr;
    TimelineCanvas *canvas = nullptr;

    explicit Page(const std::optional<ProjectsSnapshot> &snapshot = {})
    {
        if constexpr (std::is_same_v<World, ProjectsWorld>) {
            World::fill();
        }
        if (snapshot) {
            World::book.setSnapshot(*snapshot, deliveryDay());
        }
        World::actions.setToast(toast);
        view = new TimelineView(World::actions, &window);
        canvas = &view->canvas();
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(view->tools());
        box->addWidget(view);
        window.resize(1150, 720);
        window.show();
        canvas->setFocus();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QRectF bar(const QString &id) const { return canvas->scene().bar(view->model().rowOf(id)); }
    [[nodiscard]] QPoint middle(const QString &id) const { return bar(id).center().toPoint(); }
    /// Pixels of a number of days.
    [[nodiscard]] int pixels(int days) const { return qRound(canvas->axis().dayWidth * days); }
    void press(const QPoint &pos) const { QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, pos); }
    void moveTo(const QPoint &pos) const { QTest::mouseMove(canvas->viewport(), pos); }
    void release(const QPoint &pos) const { QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, pos); }
    void drag(const QPoint &from, int by) const
    {
        press(from);
        moveTo(from + QPoint(by / 2, 0));
        moveTo(from + QPoint(by, 0));
        release(from + QPoint(by, 0));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return window.findChild<QPushButton *>(name); }
    /// What is said to be wrong; what could not be read is not.
    [[nodiscard]] QString problem() const
    {
        const auto *quiet = window.findChild<QLabel *>(u"timeline.quiet"_s);
        return quiet->property("tone").toString() == u"bad" ? quiet->text().section(u'\n', 0, 0) : QString();
    }
    [[nodiscard]] FollowersQuestion *question() const { return window.findChild<FollowersQuestion *>(); }
    [[nodiscard]] qsizetype writes() const
    {
        const QList<SeenRequest> seen = World::server.seen();
        return std::count_if(seen.cbegin(), seen.cend(), [](const SeenRequest &one) { return one.method == "PATCH"; });
    }
};
using Shown = Page<ProjectsWorld>;
using Writing = Page<TaskWorld>; ///< its writes reach the server
} // namespace

class TestTimeline : public QObject
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

    void theAxisTurnsDaysToPixelsAndBack()
    {
        const TimeAxis axis{QDate(2026, 11, 2), 10, 300, 560, 25};
        QCOMPARE(axis.x(QDate(2026, 11, 2)), 275.0);
        QCOMPARE(axis.x(QDate(2026, 11, 9)), 345.0);
        for (int days = 0; days < 60; ++days) {
            const QDate day = axis.origin.addDays(days);
            QCOMPARE(axis.dayAt(axis.x(day)), day);
            QCOMPARE(axis.dayAt(axis.x(day) + 9.9), day);
        }
        QCOMPARE(axis.firstDay(), QDate(2026, 11, 4));
        QCOMPARE(axis.weeks().constFirst(), QDate(2026, 11, 2));
        QCOMPARE(axis.weeks().constLast(), QDate(2026, 12, 28));
        QCOMPARE(TimelineWords::week(QDate(2026, 12, 28)), u"W53"_s); // ISO
        QCOMPARE(TimelineWords::week(QDate(2027, 1, 4)), u"W1"_s);
    }

    void itOpensWithTodayNearTheLeft()
    {
        const Shown page;
        QCOMPARE(page.canvas->axis().firstDay(), QDate(2026, 11, 9));
        QVERIFY(page.view->model().rowOf(u"c2"_s) > 0);
        QVERIFY(!page.canvas->accessibleName().isEmpty());
        // The columns of the workload stand under the weeks.
        const WorkloadGrid *grid = page.window.findChild<WorkloadGrid *>();
        const QRect cell = grid->cellRect({u"ht"_s, QDate(2026, 11, 23)});
        const int week = qRound(page.canvas->axis().x(QDate(2026, 11, 23)));
        QCOMPARE(grid->viewport()->mapTo(&page.window, cell.topLeft()).x() - 1,
                 page.canvas->viewport()->mapTo(&page.window, QPoint(week, 0)).x());
    }

    void draggingABarSaysTheEffectAndAsksAboutThoseWhoFollow()
    {
        Shown page;
        const QPoint from = page.middle(u"c2"_s);
        page.press(from);
        page.moveTo(from + QPoint(page.pixels(3), 0));
        page.moveTo(from + QPoint(page.pixels(7), 0));
        QVERIFY(page.canvas->scene().effect);
        const RescheduleEffect effect = *page.canvas->scene().effect;
        QCOMPARE(effect.start, QDate(2026, 11, 23));
        QCOMPARE(effect.end, QDate(2026, 12, 7));
        QCOMPARE(effect.followers.size(), 1);
        QCOMPARE(effect.followers.constFirst().taskId, u"c3"_s);
        QVERIFY(effect.lateMilestones.contains(u"Recette client"_s));
        page.release(from + QPoint(page.pixels(7), 0));
        QVERIFY(page.question()->isVisible());
        QVERIFY(!page.question()->geometry().intersects(page.canvas->effectPlace())); // both can be read
        QVERIFY(page.canvas->rect().contains(page.question()->geometry()));
        const QPushButton *all = page.button(u"followers.all"_s);
        QVERIFY(all->width() >= all->sizeHint().width());
        QVERIFY(page.writes() == 0); // nothing before the answer
        QTest::mouseClick(page.button(u"followers.cancel"_s), Qt::LeftButton);
        QVERIFY(!page.question()->isVisible());
        QVERIFY(!page.canvas->scene().effect);
        QVERIFY(page.canvas->scene().saving.isEmpty());
    }

    void movingOnlyThisTaskWritesItsDays()
    {
        Writing page;
        const QString id = TaskWorld::id(u"c2"_s);
        const QJsonObject days{{u"start_date"_s, u"2026-11-23T08:00:00.000Z"_s},
                               {u"end_date"_s, u"2026-12-07T17:00:00.000Z"_s},
                               {u"last_modified_time"_s, u"2026-11-25T09:00:00Z"_s}};
        QJsonObject moved = page.taskRow(id);
        for (auto it = days.constBegin(); it != days.constEnd(); ++it) {
            moved.insert(it.key(), it.value());
        }
        page.answerReads(u"calder"_s);
        page.server.expect(u"GET "_s + page.path(u"c2"_s), ScriptedReply::json(200, page.taskRow(id)));
        page.expectPatch(u"c2"_s, days);
        page.server.expect(u"GET "_s + page.path(u"c2"_s), ScriptedReply::json(200, moved));
        page.drag(page.middle(id), page.pixels(7));
        QTest::mouseClick(page.button(u"followers.onlyThis"_s), Qt::LeftButton);
        QVERIFY(page.canvas->scene().saving.contains(id)); // drawn where it shall be
        QTRY_VERIFY(page.canvas->scene().saving.isEmpty());
        QCOMPARE(page.sent().size(), 1);
        const QJsonObject sent = page.sent().constFirst();
        QVERIFY2(sent.value(u"start_date"_s).toString().startsWith(u"2026-11-23"_s), "start");
        QVERIFY2(sent.value(u"end_date"_s).toString().startsWith(u"2026-12-07"_s), "end");
        QVERIFY(page.problem().isEmpty());
    }

    void aRefusalPutsItBackAndSaysWhy()
    {
        Writing page;
        const QString id = TaskWorld::id(u"b3"_s);
        page.server.always(u"GET "_s + page.path(u"b3"_s), ScriptedReply::json(404, {}));
        const QRectF before = page.bar(id);
        page.drag(page.middle(id), page.pixels(7));
        QVERIFY(!page.question()->isVisible()); // nobody follows it
        QVERIFY(page.canvas->scene().saving.contains(id));
        QVERIFY(page.bar(id) != before);
        QTRY_VERIFY(page.canvas->scene().saving.isEmpty());
        QCOMPARE(page.bar(id), before);
        QVERIFY(!page.problem().isEmpty());
        QCOMPARE(page.writes(), 0);
    }

    void draggingAnEndResizesAndCannotPassTheStart()
    {
        const Shown page;
        const QRectF bar = page.bar(u"c2"_s);
        const QPoint end(qRound(bar.right()) - 2, qRound(bar.center().y()));
        page.press(end);
        page.moveTo(end + QPoint(page.pixels(4), 0));
        QVERIFY(page.canvas->scene().effect);
        QCOMPARE(page.canvas->scene().effect->start, QDate(2026, 11, 16));
        QCOMPARE(page.canvas->scene().effect->end, QDate(2026, 12, 4));
        page.moveTo(end - QPoint(page.pixels(20), 0));
        QVERIFY(!page.canvas->scene().effect->valid);
        page.release(end - QPoint(page.pixels(20), 0));
        QVERIFY(!page.question()->isVisible());
        QCOMPARE(page.problem(), TimelineWords::endBeforeStart());
        QVERIFY(page.canvas->scene().saving.isEmpty());
    }

    void escapeEndsADrag()
    {
        const Shown page;
        QSignalSpy dropped(page.canvas, &TimelineCanvas::dropped);
        const QPoint from = page.middle(u"c2"_s);
        page.press(from);
        page.moveTo(from + QPoint(page.pixels(7), 0));
        QVERIFY(page.canvas->scene().effect);
        QTest::keyClick(page.canvas, Qt::Key_Escape);
        QVERIFY(!page.canvas->scene().effect);
        page.release(from + QPoint(page.pixels(7), 0));
        QCOMPARE(dropped.size(), 0);
    }

    void whatWasFinishedLongAgoIsHiddenUntilAskedFor()
    {
        ProjectsSnapshot sample = sampleDelivery(deliveryDay());
        for (ProjectTask &task : sample.tasks) {
            if (task.id == u"o1") {
                task.start = QDate(2026, 9, 1);
                task.end = task.completed = QDate(2026, 9, 30);
            }
        }
        const Shown page(sample);
        QVERIFY(page.view->model().rowOf(u"c1"_s) >= 0); // finished last week
        QCOMPARE(page.view->model().rowOf(u"o1"_s), -1);
        auto *completed = page.window.findChild<QToolButton *>(u"timeline.completed"_s);
        completed->click();
        QVERIFY(page.view->model().rowOf(u"o1"_s) >= 0);
        completed->click();
        QCOMPARE(page.view->model().rowOf(u"o1"_s), -1);
        page.view->openRecord(u"o1"_s);
        QCOMPARE(page.canvas->currentId(), u"o1"_s);
        QVERIFY(completed->isChecked());
    }

    void aSmallerWindowKeepsTheChosenRowInSight()
    {
        Shown page;
        page.view->model().expandAll(true);
        const auto last = int(page.view->model().rows().size()) - 1;
        page.canvas->setCurrentId(page.view->model().rows().at(last).id);
        page.window.resize(1150, 520);
        QTRY_VERIFY(page.canvas->scene().rowTop(last) + TimelineScene::rowHeight <= page.canvas->viewport()->height());
        QVERIFY(page.canvas->scene().rowTop(last) >= TimelineScene::headHeight);
    }

    void whatIsDoneCannotBeDragged()
    {
        const Shown page;
        QSignalSpy dropped(page.canvas, &TimelineCanvas::dropped);
        page.drag(page.middle(u"c1"_s), page.pixels(7));
        QCOMPARE(dropped.size(), 0);
    }

    void keysChooseOpenAndMove()
    {
        Shown page;
        QSignalSpy opened(&page.actions, &ProjectsActions::taskRequested);
        QSignalSpy dropped(page.canvas, &TimelineCanvas::dropped);
        page.canvas->setCurrentId(u"c2"_s);
        QTest::keyClick(page.canvas, Qt::Key_Down);
        QCOMPARE(page.canvas->currentId(), u"c3"_s);
        QVERIFY(page.canvas->accessibleDescription().contains(page.book.task(u"c3"_s)->name));
        QTest::keyClick(page.canvas, Qt::Key_Up);
        QTest::keyClick(page.canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().at(0).toString(), u"c2"_s);
        // Two days later: from Monday 30 November to 2 December. Letting Ctrl go drops it.
        QTest::keyPress(page.canvas, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyPress(page.canvas, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.canvas->scene().effect->end, QDate(2026, 12, 2));
        QCOMPARE(page.canvas->scene().effect->start, QDate(2026, 11, 16));
        QCOMPARE(dropped.size(), 0);
        QTest::keyRelease(page.canvas, Qt::Key_Control);
        QCOMPARE(dropped.size(), 1);
        QVERIFY(page.question()->isVisible());
        QTest::keyClick(page.button(u"followers.all"_s), Qt::Key_Escape);
        QVERIFY(!page.question()->isVisible());
        QVERIFY(page.writes() == 0);
    }

    void aKeyStepsOverDaysOff()
    {
        const Shown page;
        page.canvas->setCurrentId(u"c2"_s); // begins on Monday 16 November
        QTest::keyPress(page.canvas, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(page.canvas->scene().effect->start, QDate(2026, 11, 13));
        QTest::keyClick(page.canvas, Qt::Key_Escape);
        QVERIFY(!page.canvas->scene().effect);
    }

    void leftAndRightCloseAndOpen()
    {
        const Shown page;
        page.canvas->setCurrentId(u"calder"_s);
        QTest::keyClick(page.canvas, Qt::Key_Left);
        QCOMPARE(page.view->model().rowOf(u"c2"_s), -1);
        QTest::keyClick(page.canvas, Qt::Key_Right);
        QVERIFY(page.view->model().rowOf(u"c2"_s) >= 0);
        page.canvas->setCurrentId(u"c2"_s);
        QTest::keyClick(page.canvas, Qt::Key_Left); // to the project it stands under
        QCOMPARE(page.canvas->currentId(), u"calder"_s);
    }

    void zoomKeepsTheDaysAndTheWeeksOfTheWorkload()
    {
        const Shown page;
        const double before = page.canvas->axis().dayWidth;
        auto *zoom = page.window.findChild<Segmented *>(u"timeline.zoom"_s);
        zoom->setCurrentIndex(2);
        page.canvas->setZoom(TimelineZoom::Quarter);
        QVERIFY(page.canvas->axis().dayWidth < before);
        QWheelEvent wheel(QPointF(700, 100), page.canvas->viewport()->mapToGlobal(QPointF(700, 100)), {}, {0, 120},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(page.canvas->viewport(), &wheel);
        QCOMPARE(page.canvas->zoom(), TimelineZoom::EightWeeks);
        QCOMPARE(zoom->currentIndex(), 1);
        page.canvas->horizontalScrollBar()->setValue(0);
        QTest::mouseClick(page.button(u"timeline.today"_s), Qt::LeftButton);
        QCOMPARE(page.canvas->axis().firstDay(), QDate(2026, 11, 9));
    }

    void aChipShowsExactlyItsTasksAndCanBeClosed()
    {
        const Shown page;
        page.view->showTasks(u"Hugo W48"_s, {u"c2"_s});
        QVERIFY(page.view->model().rowOf(u"c2"_s) >= 0);
        QCOMPARE(page.view->model().rowOf(u"s2"_s), -1);
        QTest::mouseClick(page.button(u"timeline.chip"_s), Qt::LeftButton);
        QVERIFY(page.view->model().rowOf(u"s2"_s) >= 0);
    }

    void tenThousandTasksArePaintedWithinAFrame()
    {
        ProjectsSnapshot many = sampleDelivery(deliveryDay());
        const ProjectTask pattern = many.tasks.at(1);
        for (int i = 0; i < 10'000; ++i) {
            ProjectTask task = pattern;
            task.id = u"n%1"_s.arg(i);
            task.sequence = 100 + i;
            many.tasks.append(task);
        }
        const Shown page(many);
        QVERIFY(page.view->model().rows().size() > 10'000);
        page.canvas->verticalScrollBar()->setValue(120'000);
        // Rows outside are not asked for: what is drawn does not grow with what there is.
        const TimelineScene &scene = page.canvas->scene();
        QVERIFY(scene.firstRow() > 4000);
        QVERIFY(scene.lastRow() - scene.firstRow() < 60);
        QPixmap picture(page.canvas->size());
        page.canvas->render(&picture);
    }

    void wordsFollowTheLocaleAndWhatIsWrong()
    {
        RescheduleEffect effect;
        effect.start = QDate(2026, 11, 23);
        effect.end = QDate(2026, 11, 27);
        effect.lateMilestones = {u"Recette"_s};
        const QList<TimelineWords::Line> lines = TimelineWords::effect(effect, deliveryDay());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.constLast().bad && lines.constLast().text.contains(u"Recette"_s));
        effect.valid = false;
        QCOMPARE(TimelineWords::effect(effect, deliveryDay()).size(), 1);
        QCOMPARE(TimelineWords::late(5), u"+\u00a05\u00a0d"_s);
        QCOMPARE(TimelineWords::days({}, {}, deliveryDay()), u"not planned"_s);
    }
};
} // namespace tst_timeline

ATLAS_TEST(tst_timeline::TestTimeline)
#include "tst_timeline.moc"
