// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/projects/tasks/board/taskboardview.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace tst_taskboard
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct BoardWindow {
    TaskWorld world;
    std::unique_ptr<TaskBoardView> board = std::make_unique<TaskBoardView>(world.actions, nullptr);

    BoardWindow()
    {
        board->resize(1100, 700);
        board->show();
        QVERIFY(QTest::qWaitForWindowExposed(board.get()));
    }
    [[nodiscard]] TaskColumn *column(const QString &status) const
    {
        for (TaskColumn *column : board->columns()) {
            if (column->list().accessibleName() == status)
                return column;
        }
        return nullptr;
    }
    [[nodiscard]] CardList *standOn(const QString &taskName) const
    {
        for (TaskColumn *column : board->columns()) {
            if (column->model().rowOf(TaskWorld::id(taskName)) >= 0) {
                column->list().setFocus();
                column->list().selectCard(TaskWorld::id(taskName));
                return &column->list();
            }
        }
        return nullptr;
    }
    [[nodiscard]] int cards() const
    {
        int count = 0;
        for (TaskColumn *column : board->columns())
            count += column->model().rowCount();
        return count;
    }
};
} // namespace

/// The board of tasks: columns, filters, moves by keyboard and mouse, refusals.
class TestTaskBoard : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void columnsAreTheStatuses()
    {
        BoardWindow app;
        QVERIFY(app.column(u"Open"_s));
        QVERIFY(app.column(u"In progress"_s));
        QVERIFY(app.column(u"Closed"_s));
        QVERIFY(app.cards() > 10);
        QAbstractItemModelTester tester(&app.column(u"Open"_s)->model());
        const QModelIndex first = app.column(u"Open"_s)->model().index(0, 0);
        const ProjectTask &task = *app.world.book.task(first.data(IdRows::IdRole).toString());
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(task.name));
        QVERIFY(spoken.contains(task.projectName));
    }

    void wordsAndOwnerFilter()
    {
        BoardWindow app;
        const int all = app.cards();
        auto *text = app.board->findChild<QLineEdit *>(u"taskFilterText"_s);
        QTest::keyClicks(text, u"prototype"_s);
        QCOMPARE(app.cards(), 1);
        text->clear();
        QCOMPARE(app.cards(), all);
        app.board->setProject(TaskWorld::id(u"calder"_s));
        QCOMPARE(app.cards(), 5);
        app.board->setProject({});
        app.board->showTasks(u"Hugo"_s, {TaskWorld::id(u"c2"_s), TaskWorld::id(u"k2"_s)});
        QCOMPARE(app.cards(), 2);
        QTest::mouseClick(app.board->findChild<QToolButton *>(u"tasksChip"_s), Qt::LeftButton);
        QCOMPARE(app.cards(), all);
    }

    void keyboardMoveIsOneReadAndOneUpdate()
    {
        BoardWindow app;
        app.world.answerReads(u"calder"_s);
        app.world.answerTask(u"c2"_s);
        app.world.expectPatch(u"c2"_s, {{u"status"_s, QJsonObject{{u"id"_s, TaskWorld::statusId(u"In progress"_s)},
                                                                  {u"name"_s, u"In progress"_s}}}});
        CardList *list = app.standOn(u"c2"_s);
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(app.board->isSaving(TaskWorld::id(u"c2"_s))); // said at once, before Projects answered
        QTRY_VERIFY(!app.board->isSaving(TaskWorld::id(u"c2"_s)));
        QCOMPARE(app.board->problem(), QString());
        QCOMPARE(app.world.sent().size(), 1);
        QCOMPARE(app.world.sent().first(),
                 (QJsonObject{{u"status"_s, QJsonObject{{u"id"_s, TaskWorld::statusId(u"In progress"_s)}}}}));
    }

    void enterOpensTheTask()
    {
        BoardWindow app;
        const QSignalSpy opened(&app.world.actions, &ProjectsActions::taskRequested);
        QTest::keyClick(app.standOn(u"k2"_s), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), TaskWorld::id(u"k2"_s));
    }

    void aProjectWithoutTheStatusIsRefusedInWords()
    {
        BoardWindow app;
        CardList *list = app.standOn(u"k2"_s); // Kervidal knows no "In progress"
        QTest::keyClick(list, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!app.board->isSaving(TaskWorld::id(u"k2"_s)));
        QVERIFY(app.board->problem().contains(u"Kervidal"_s));
        QVERIFY(app.board->problem().contains(u"In progress"_s));
        QVERIFY(app.world.server.seen().isEmpty());
    }

    void aRefusalPutsTheCardBackAndSaysWhy()
    {
        BoardWindow app;
        app.world.answerReads(u"calder"_s);
        // Somebody closed the task meanwhile: the card is not where the person thinks.
        QJsonObject row = app.world.taskRow(TaskWorld::id(u"c2"_s));
        row.insert(u"status"_s, QJsonObject{{u"id"_s, TaskWorld::statusId(u"Closed"_s)}, {u"name"_s, u"Closed"_s}});
        app.world.server.always(u"GET "_s + app.world.path(u"c2"_s), ScriptedReply::json(200, row));
        QTest::keyClick(app.standOn(u"c2"_s), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(!app.board->problem().isEmpty());
        QVERIFY(app.board->problem().contains(app.world.task(u"c2"_s).name));
        QVERIFY(app.column(u"Open"_s)->model().rowOf(TaskWorld::id(u"c2"_s)) >= 0);
        QVERIFY(app.world.sent().isEmpty());
    }

    void draggingSaysTheEffectAndEscapePutsBack()
    {
        BoardWindow app;
        CardList *list = app.standOn(u"c2"_s);
        TaskColumn *target = app.column(u"In progress"_s);
        const QPoint from = list->visualRect(list->currentIndex()).center();
        const QPoint to = list->viewport()->mapFromGlobal(target->mapToGlobal(QPoint(60, 120)));
        const auto drag = [&] {
            QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
            QMouseEvent move(QEvent::MouseMove, from + QPoint(30, 0),
                             list->viewport()->mapToGlobal(from + QPoint(30, 0)), Qt::LeftButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list->viewport(), &move);
            QMouseEvent over(QEvent::MouseMove, to, list->viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(list->viewport(), &over);
        };
        drag();
        auto *slot = target->findChild<DropSlot *>();
        QVERIFY(slot->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!slot->isVisible());
        QVERIFY(app.world.server.seen().isEmpty());
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, from);

        app.world.answerReads(u"calder"_s);
        app.world.answerTask(u"c2"_s);
        app.world.expectPatch(u"c2"_s);
        drag();
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(app.world.sent().size(), 1);
        QTRY_VERIFY(!app.board->isSaving(TaskWorld::id(u"c2"_s)));
    }
};
} // namespace tst_taskboard

ATLAS_TEST(tst_taskboard::TestTaskBoard)
#include "tst_taskboard.moc"
