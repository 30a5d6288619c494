// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/projects/tasks/issues/issuesview.h"
#include "ui/pages/projects/tasks/milestones/milestonesview.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tst_milestonesissues
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString cell(const CellRows &model, const QString &id, int column)
{
    return model.index(model.rowOf(id), column).data(Qt::DisplayRole).toString();
}

ProjectIssue sampleIssue(const QString &name, const QString &severity, bool closed)
{
    ProjectIssue issue;
    issue.id = TaskWorld::id(name);
    issue.key = name;
    issue.name = u"Issue "_s + name;
    issue.projectId = TaskWorld::id(u"calder"_s);
    issue.projectName = u"Maison Calder, refonte"_s;
    issue.severity = severity;
    issue.status = {closed ? u"42"_s : u"41"_s, closed ? u"Closed"_s : u"Open"_s, {}, closed};
    issue.due = deliveryDay().addDays(-2);
    issue.created = QDateTime(deliveryDay().addDays(-9), QTime(12, 0), Qt::UTC);
    return issue;
}

void withIssues(TaskWorld &world)
{
    world.edit([](ProjectsSnapshot &snapshot) {
        snapshot.issues = {sampleIssue(u"minor"_s, u"Minor"_s, false), sampleIssue(u"stop"_s, u"Show stopper"_s, false),
                           sampleIssue(u"done"_s, u"Major"_s, true)};
    });
}
} // namespace

/// Milestones with their state in words, and issues by severity.
class TestMilestonesIssues : public QObject
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

    void milestonesSayHowTheyStand_data()
    {
        QTest::addColumn<int>("due");  // days from today
        QTest::addColumn<int>("done"); // days from today; 99: open
        QTest::addColumn<QString>("words");
        QTest::newRow("on time") << 20 << 99 << u"on time"_s;
        QTest::newRow("due today") << 0 << 99 << u"on time"_s;
        QTest::newRow("late") << -3 << 99 << u"late by"_s;
        QTest::newRow("done on time") << -3 << -3 << u"done on time"_s;
        QTest::newRow("done late") << -5 << -3 << u"late"_s;
    }

    void milestonesSayHowTheyStand()
    {
        QFETCH(int, due);
        QFETCH(int, done);
        QFETCH(QString, words);
        TaskWorld world;
        world.edit([due, done](ProjectsSnapshot &snapshot) {
            for (Milestone &milestone : snapshot.milestones) {
                if (milestone.id != TaskWorld::id(u"ms"_s))
                    continue;
                milestone.end = deliveryDay().addDays(due);
                milestone.isCompleted = done != 99;
                milestone.completed = done == 99 ? QDate() : deliveryDay().addDays(done);
            }
        });
        MilestonesView view(world.actions, nullptr);
        view.findChild<Chip *>(u"milestones.done"_s)->click();
        QAbstractItemModelTester tester(&view.model());
        const QString state = cell(view.model(), TaskWorld::id(u"ms"_s), 4);
        QVERIFY2(state.contains(words), qPrintable(state));
    }

    void tasksThatEndLaterAreSaid()
    {
        TaskWorld world;
        world.edit([](ProjectsSnapshot &snapshot) {
            for (Milestone &milestone : snapshot.milestones) {
                if (milestone.id == TaskWorld::id(u"mc"_s))
                    milestone.end = deliveryDay().addDays(2);
            }
        });
        MilestonesView view(world.actions, nullptr);
        const QString state = cell(view.model(), TaskWorld::id(u"mc"_s), 4);
        QVERIFY2(state.contains(u"after it"_s), qPrintable(state));
        QVERIFY(!cell(view.model(), TaskWorld::id(u"mc"_s), 6).isEmpty());
    }

    void aMilestoneIsMovedAndCompleted()
    {
        TaskWorld world;
        world.answerReads(u"sylvamer"_s);
        MilestonesView view(world.actions, nullptr);
        view.resize(1100, 700);
        view.show();
        view.openRecord(TaskWorld::id(u"ms"_s));
        auto *due = view.findChild<QLineEdit *>(u"milestone.end_date"_s);
        QVERIFY(due);
        due->clear();
        QTest::keyClicks(due, u"2026-12-24"_s);
        view.findChild<QCheckBox *>(u"milestone.done"_s)->click();
        const Milestone milestone = *world.book.milestone(TaskWorld::id(u"ms"_s));
        const QString path = u"/api/v3/portal/100/projects/%1/phases/%2"_s.arg(milestone.projectId, milestone.id);
        const QJsonObject row{{u"id"_s, milestone.id},
                              {u"name"_s, milestone.name},
                              {u"start_date"_s, milestone.start.toString(Qt::ISODate)},
                              {u"end_date"_s, milestone.end.toString(Qt::ISODate)},
                              {u"status"_s, QJsonObject{{u"statusId"_s, milestone.status.id}}},
                              {u"last_modified_time"_s, milestone.version}};
        QJsonObject after = row;
        after.insert(u"end_date"_s, u"2026-12-24"_s);
        after.insert(u"status"_s, QJsonObject{{u"statusId"_s, TaskWorld::statusId(u"Closed"_s)}});
        after.insert(u"last_modified_time"_s, u"2026-11-25T09:00:00.000Z"_s);
        world.server.expect(u"GET "_s + path, ScriptedReply::json(200, row));
        world.server.expect(u"PATCH "_s + path, ScriptedReply::json(200, after));
        world.server.expect(u"GET "_s + path, ScriptedReply::json(200, after));
        view.findChild<QPushButton *>(u"milestone.save"_s)->click();
        QTRY_COMPARE(world.server.finish(), QString());
        QCOMPARE(world.sent().size(), 1);
        QCOMPARE(world.sent().first().value(u"end_date"_s).toString(), u"2026-12-24"_s);
        QCOMPARE(world.sent().first().value(u"status_id"_s).toString(), TaskWorld::statusId(u"Closed"_s));
    }

    void issuesAreSortedBySeverityAndFiltered()
    {
        TaskWorld world;
        withIssues(world);
        IssuesView view(world.actions, nullptr);
        QAbstractItemModelTester tester(&view.model());
        QCOMPARE(view.model().rowCount(), 2); // open ones
        QCOMPARE(view.model().idAt(0), TaskWorld::id(u"stop"_s));
        QVERIFY(cell(view.model(), TaskWorld::id(u"stop"_s), 6).contains(u"late"_s));
        auto *status = view.findChild<FilterButton *>(u"issues.status"_s);
        status->setCurrentId(u"=closed"_s);
        Q_EMIT status->choiceChanged(u"=closed"_s);
        QCOMPARE(view.model().rowCount(), 1);
        QCOMPARE(view.model().idAt(0), TaskWorld::id(u"done"_s));
        view.setProject(TaskWorld::id(u"brume"_s));
        QCOMPARE(view.model().rowCount(), 0);
    }

    void anIssueIsReported()
    {
        TaskWorld world;
        withIssues(world);
        world.answerReads(u"calder"_s);
        IssuesView view(world.actions, nullptr);
        view.resize(1100, 700);
        view.show();
        view.setProject(TaskWorld::id(u"calder"_s));
        view.findChild<QPushButton *>(u"issues.new"_s)->click();
        QTest::keyClicks(view.findChild<QLineEdit *>(u"issue.name"_s), u"Panier vide"_s);
        const QString path = u"/api/v3/portal/100/projects/%1/issues"_s.arg(TaskWorld::id(u"calder"_s));
        world.server.always(u"GET "_s + path, ScriptedReply::json(200, {{u"issues"_s, QJsonArray()}}));
        world.server.expect(u"POST "_s + path,
                            ScriptedReply::json(201, {{u"id"_s, u"888"_s}, {u"name"_s, u"Panier vide"_s}}));
        view.findChild<QPushButton *>(u"issue.save"_s)->click();
        QTRY_COMPARE(world.sent("POST").size(), 1);
        QCOMPARE(world.sent("POST").first().value(u"name"_s).toString(), u"Panier vide"_s);
        QCoreApplication::processEvents();
    }
};
} // namespace tst_milestonesissues

ATLAS_TEST(tst_milestonesissues::TestMilestonesIssues)
#include "tst_milestonesissues.moc"
