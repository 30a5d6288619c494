// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/projects/tasks/table/bulkbar.h"
#include "ui/pages/projects/tasks/table/tasksview.h"
#include "ui/pages/projects/tasks/taskfields.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

namespace tst_tasktable
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct TableWindow {
    TaskWorld world;
    std::unique_ptr<TasksView> view = std::make_unique<TasksView>(world.actions, nullptr);

    TableWindow()
    {
        view->resize(1200, 700);
        view->show();
    }
    [[nodiscard]] QTreeView &tree() const { return *view->findChild<QTreeView *>(u"tasksTree"_s); }
    [[nodiscard]] BulkBar &bulk() const { return *view->findChild<BulkBar *>(); }
    void select(const QStringList &names) const
    {
        QStringList ids;
        for (const QString &name : names)
            ids.append(TaskWorld::id(name));
        view->selectTasks(ids);
    }
    /// Chooses an entry of a menu of the bar.
    void choose(const QString &button, const QString &entry) const
    {
        QMenu *menu = view->findChild<QToolButton *>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + entry));
    }
};
} // namespace

/// The table of tasks: subtasks below their parents, several changed at once with one refusal, keys.
class TestTaskTable : public QObject
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

    void subtasksStandBelowTheirParent()
    {
        TableWindow app;
        app.select({u"c4"_s});
        const QModelIndex child = app.tree().currentIndex();
        QVERIFY(child.parent().isValid());
        QCOMPARE(child.parent().data(TaskTreeModel::IdRole).toString(), TaskWorld::id(u"c3"_s));
        QVERIFY(app.tree().isExpanded(child.parent()));
    }

    void theChipShowsExactlyTheTasks()
    {
        TableWindow app;
        app.view->showTasks(u"Overdue"_s, {TaskWorld::id(u"k1"_s), TaskWorld::id(u"o2"_s)});
        QCOMPARE(app.view->asText().count(u'\n'), 2);
        auto *chip = app.view->findChild<QToolButton *>(u"tasksChip"_s);
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"Overdue"_s));
        chip->click();
        QVERIFY(!chip->isVisible());
        QVERIFY(app.view->asText().count(u'\n') > 10);
    }

    void completedTasksAreHiddenUntilAskedFor()
    {
        TableWindow app;
        const QString finished = app.world.task(u"c1"_s).name;
        auto *completed = app.view->findChild<QToolButton *>(u"taskFilterCompleted"_s);
        QVERIFY(completed->isVisible());
        QVERIFY(!completed->isChecked());
        QVERIFY(!app.view->asText().contains(finished));
        const qsizetype open = app.view->asText().count(u'\n');
        completed->click();
        QVERIFY(app.view->asText().contains(finished));
        QVERIFY(app.view->asText().count(u'\n') > open);
        completed->click();
        QCOMPARE(app.view->asText().count(u'\n'), open);
        // What a figure counts is shown whatever became of it, and closing its chip hides it again.
        app.view->showTasks(u"Late"_s, {TaskWorld::id(u"c1"_s)});
        QVERIFY(app.view->asText().contains(finished));
        QVERIFY(!completed->isVisible());
        app.view->findChild<QToolButton *>(u"tasksChip"_s)->click();
        QVERIFY(!app.view->asText().contains(finished));
        QVERIFY(completed->isVisible());
        // Who opens one from elsewhere wants to see it.
        app.view->openRecord(TaskWorld::id(u"c1"_s));
        QCOMPARE(app.view->selectedIds(), QStringList{TaskWorld::id(u"c1"_s)});
        QVERIFY(completed->isChecked());
    }

    void columnsShareTheWidth()
    {
        TableWindow app;
        QHeaderView *head = app.tree().header();
        const int roomy = head->sectionSize(0);
        QTRY_VERIFY(head->length() <= app.tree().viewport()->width());
        QVERIFY(app.tree().viewport()->width() - head->length() < head->count()); // rounded down
        app.view->resize(1600, 700);
        QTRY_VERIFY(head->sectionSize(0) > roomy);
        app.view->resize(700, 700);
        QTRY_VERIFY(head->sectionSize(0) < roomy);
        QVERIFY(head->sectionSize(0) >= 200);
        QVERIFY(head->length() > app.tree().viewport()->width()); // the rest is scrolled to
        app.view->resize(1200, 700);
        app.view->setProject(TaskWorld::id(u"calder"_s)); // its column goes, its room is the others'
        QTRY_VERIFY(head->sectionSize(0) > roomy);
    }

    void aChangeOfManySaysWhatWasRefused()
    {
        TableWindow app;
        app.world.answerReads(u"calder"_s);
        app.world.answerReads(u"kervidal"_s);
        for (const QString &name : {u"c2"_s, u"c3"_s, u"k2"_s}) {
            app.world.answerTask(name);
            if (name != u"k2"_s)
                app.world.expectPatch(name);
        }
        app.select({u"c2"_s, u"c3"_s, u"k2"_s});
        QVERIFY(app.bulk().isVisible());
        app.choose(u"bulkStatus"_s, u"In progress"_s); // Kervidal has no such status
        QTRY_VERIFY(app.bulk().resultText().startsWith(u"2 changed"_s));
        QVERIFY2(app.bulk().resultText().contains(u"1 refused"_s), qPrintable(app.bulk().resultText()));
        QVERIFY(app.bulk().resultText().contains(u"Prototype"_s));
        QCOMPARE(app.world.sent().size(), 2);
        QTRY_COMPARE(app.view->selectedIds(), QStringList{TaskWorld::id(u"k2"_s)});
        auto *details = app.view->findChild<QLabel *>(u"bulkDetails"_s);
        QVERIFY(!details->isVisible());
        app.view->findChild<QPushButton *>(u"bulkShowDetails"_s)->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(u"In progress"_s));
    }

    void oneOwnerTakesThePlannedHours()
    {
        TableWindow app;
        app.world.answerReads(u"calder"_s);
        for (const QString &name : {u"c2"_s, u"c3"_s}) {
            app.world.answerTask(name);
            app.world.expectPatch(name);
        }
        app.select({u"c2"_s, u"c3"_s});
        app.choose(u"bulkOwner"_s, u"Léna Guirec"_s);
        QTRY_COMPARE(app.bulk().resultText(), u"2 changed"_s);
        const QJsonObject work = app.world.sent().first().value(u"owners_and_work"_s).toObject();
        const QJsonObject owner = work.value(u"owners"_s).toArray().first().toObject();
        QCOMPARE(owner.value(u"zpuid"_s).toString(), TaskWorld::id(u"lg"_s));
        QVERIFY(!owner.value(u"work_values"_s).toString().isEmpty());
    }

    void deletingAsksFirst()
    {
        TableWindow app;
        app.world.prompter.confirmed = false;
        app.select({u"c2"_s, u"c3"_s});
        app.tree().setFocus();
        QTest::keyClick(&app.tree(), Qt::Key_Delete);
        QCOMPARE(app.world.prompter.asked.size(), 1);
        QVERIFY(app.world.server.seen().isEmpty());
    }

    void keysOpenAndSelect()
    {
        TableWindow app;
        const QSignalSpy opened(&app.world.actions, &ProjectsActions::taskRequested);
        app.select({u"b2"_s});
        app.tree().setFocus();
        QTest::keyClick(&app.tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&app.tree(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(app.view->selectedIds().size() > 10);
        QTest::keyClick(&app.tree(), Qt::Key_N);
        QVERIFY(app.view->findChild<QWidget *>(u"createTask"_s));
    }

    void shiftsStepOverWeekends_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("shifted");
        QTest::newRow("within a week") << QDate(2026, 11, 23) << 2 << QDate(2026, 11, 25);
        QTest::newRow("over a weekend") << QDate(2026, 11, 27) << 1 << QDate(2026, 11, 30);
        QTest::newRow("back over a weekend") << QDate(2026, 11, 30) << -1 << QDate(2026, 11, 27);
        QTest::newRow("not at all") << QDate(2026, 11, 28) << 0 << QDate(2026, 11, 28);
        QTest::newRow("no day") << QDate() << 3 << QDate();
    }

    void shiftsStepOverWeekends()
    {
        QFETCH(QDate, day);
        QFETCH(int, days);
        QFETCH(QDate, shifted);
        QCOMPARE(taskfields::shifted(day, days, ProjectsPortal()), shifted);
    }
};
} // namespace tst_tasktable

ATLAS_TEST(tst_tasktable::TestTaskTable)
#include "tst_tasktable.moc"
