// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/create/createtasksheet.h"
#include "ui/pages/projects/tasks/panel/ownersfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_taskdialogs
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct DialogWindow {
    TaskWorld world;
    QWidget window;

    DialogWindow()
    {
        window.resize(1100, 800);
        window.show();
        world.answerReads(u"calder"_s);
    }
    ~DialogWindow() { QCoreApplication::processEvents(); }
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = child<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void click(const QString &name) const { child<QPushButton>(name)->click(); }
    [[nodiscard]] QString problem() const { return child<QLabel>(u"sheet.problem"_s)->text(); }
    [[nodiscard]] QString problemOf(const QString &name) const
    {
        return qobject_cast<FieldBox *>(child<QWidget>(name)->parentWidget())->problem();
    }
    [[nodiscard]] int posts() const { return int(world.sent("POST").size()); }
};
} // namespace

/// New tasks and projects: what is wrong is said before anything is sent, and what was typed stays.
class TestTaskDialogs : public QObject
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

    void aTaskNeedsANameAndDaysInOrder()
    {
        DialogWindow app;
        openCreateTask(app.world.actions, &app.window, TaskWorld::id(u"calder"_s));
        app.click(u"createTask.save"_s);
        QVERIFY(!app.problemOf(u"createTask.name"_s).isEmpty());
        app.type(u"createTask.name"_s, u"Recette"_s);
        app.type(u"createTask.start_date"_s, u"2026-12-10"_s);
        app.type(u"createTask.end_date"_s, u"2026-12-01"_s);
        app.click(u"createTask.save"_s);
        QVERIFY(app.problemOf(u"createTask.name"_s).isEmpty());
        QVERIFY(app.problemOf(u"createTask.end_date"_s).contains(u"before"_s));
        QCOMPARE(app.posts(), 0);
        QCOMPARE(app.child<QLineEdit>(u"createTask.name"_s)->text(), u"Recette"_s);
    }

    void somebodyWhoIsNoMemberIsRefused()
    {
        DialogWindow app;
        openCreateTask(app.world.actions, &app.window, TaskWorld::id(u"calder"_s), {}, u"Recette"_s);
        auto *owners = app.child<OwnersField>(u"createTask.owners_and_work"_s);
        // Émilie is on the staff and not in the project: chosen before the members were known.
        owners->setOwners({{TaskWorld::id(u"ef"_s), u"4"_s}});
        const QString members = u"GET /api/v3/portal/100/projects/%1/users"_s.arg(TaskWorld::id(u"calder"_s));
        QTRY_VERIFY(std::ranges::any_of(app.world.server.seen(),
                                        [&](const SeenRequest &request) { return request.line() == members; }));
        const auto refused = [&] {
            app.click(u"createTask.save"_s);
            return app.problemOf(u"createTask.owners_and_work"_s).contains(u"Émilie Faure"_s);
        };
        QTRY_VERIFY(refused());
        QCOMPARE(app.posts(), 0);
    }

    void aCreatedTaskOpens()
    {
        DialogWindow app;
        const QSignalSpy opened(&app.world.actions, &ProjectsActions::taskRequested);
        openCreateTask(app.world.actions, &app.window, TaskWorld::id(u"calder"_s), {}, u"Recette"_s);
        app.child<OwnersField>(u"createTask.owners_and_work"_s)->setOwners({{TaskWorld::id(u"ht"_s), u"1:30"_s}});
        const QString path = u"/api/v3/portal/100/projects/%1/tasks"_s.arg(TaskWorld::id(u"calder"_s));
        app.world.server.always(u"GET "_s + path, ScriptedReply::json(200, {{u"tasks"_s, QJsonArray()}}));
        app.world.server.expect(u"POST "_s + path,
                                ScriptedReply::json(201, {{u"id"_s, u"4711"_s}, {u"name"_s, u"Recette"_s}}));
        app.world.server.always(u"GET "_s + path + u"/4711"_s,
                                ScriptedReply::json(200, {{u"id"_s, u"4711"_s}, {u"name"_s, u"Recette"_s}}));
        app.click(u"createTask.save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 8000);
        QCOMPARE(opened.first().first().toString(), u"4711"_s);
        const QJsonObject body = app.world.sent("POST").first();
        QCOMPARE(body.value(u"name"_s).toString(), u"Recette"_s);
        const QJsonObject owner =
            body.value(u"owners_and_work"_s).toObject().value(u"owners"_s).toArray().first().toObject();
        QCOMPARE(owner.value(u"work_values"_s).toString(), u"01:30"_s);
        QVERIFY(!body.contains(u"start_date"_s));
    }

    void aSubtaskNamesItsParent()
    {
        DialogWindow app;
        openCreateTask(app.world.actions, &app.window, {}, TaskWorld::id(u"c3"_s));
        QVERIFY(!app.child<QComboBox>(u"createTask.project"_s)->isEnabled());
        QCOMPARE(app.child<QComboBox>(u"createTask.project"_s)->currentData().toString(), TaskWorld::id(u"calder"_s));
        QCOMPARE(app.child<QComboBox>(u"createTask.parental_info"_s)->currentData().toString(), TaskWorld::id(u"c3"_s));
    }

    void closingAsksWhileSomethingIsTyped()
    {
        DialogWindow app;
        app.world.prompter.confirmed = false;
        openCreateTask(app.world.actions, &app.window, TaskWorld::id(u"calder"_s));
        app.type(u"createTask.name"_s, u"Recette"_s);
        app.click(u"sheet.cancel"_s);
        QCOMPARE(app.world.prompter.asked.size(), 1);
        QVERIFY(app.child<QWidget>(u"createTask"_s)->isVisible());
    }

    void aLongNameDoesNotWidenTheSheet()
    {
        DialogWindow app;
        app.world.edit([](ProjectsSnapshot &snapshot) {
            for (Project &project : snapshot.projects)
                project.name = project.name.repeated(6);
        });
        openCreateTask(app.world.actions, &app.window, TaskWorld::id(u"calder"_s));
        const auto *area = app.child<QWidget>(u"createTask"_s)->findChild<QScrollArea *>();
        QTRY_VERIFY(area->isVisible());
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }

    void aProjectNeedsAName()
    {
        DialogWindow app;
        openCreateProject(app.world.actions, &app.window);
        app.click(u"createProject.save"_s);
        QVERIFY(!app.problem().isEmpty());
        QCOMPARE(app.posts(), 0);
        QCOMPARE(app.child<QComboBox>(u"createProject.owner"_s)->currentData().toString(), TaskWorld::id(u"mc"_s));
    }
};
} // namespace tst_taskdialogs

ATLAS_TEST(tst_taskdialogs::TestTaskDialogs)
#include "tst_taskdialogs.moc"
