// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/projects/tasks/panel/taskpanelview.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tst_taskpanel
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct PanelWindow {
    TaskWorld world;
    TimeKeeper keeper{world.clock, [](const QByteArray &) {}};
    QWidget window;
    TaskPanelView *panel = new TaskPanelView(world.actions, keeper, &window);

    PanelWindow()
    {
        for (const QString &project : {u"calder"_s, u"kervidal"_s})
            world.answerReads(project);
        for (const QString &task : {u"c2"_s, u"c3"_s, u"k2"_s}) {
            world.answerTask(task);
            world.server.always(u"GET "_s + world.path(task) + u"/comments"_s,
                                ScriptedReply::json(200, {{u"comments"_s, QJsonArray()}}));
        }
        window.resize(1000, 800);
        panel->setGeometry(600, 0, 360, 800);
        window.show();
    }
    ~PanelWindow() { QCoreApplication::processEvents(); }
    void show(const QString &name) const { panel->showTask(TaskWorld::id(name)); }
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *name() const { return child<QLineEdit>(u"task.name"_s); }
    void type(const QString &text) const
    {
        name()->clear();
        QTest::keyClicks(name(), text);
    }
};
} // namespace

/// The panel of a task: drafts that stay, refusals at the field, conflicts, comments, subtasks, the timer.
class TestTaskPanel : public QObject
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

    void htmlBecomesText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("formatted");
        QTest::newRow("empty") << u"<div><br></div>"_s << QString() << false;
        QTest::newRow("lines") << u"one<br>two"_s << u"one\ntwo"_s << false;
        QTest::newRow("signs") << u"a &lt; b &amp; c"_s << u"a < b & c"_s << false;
        QTest::newRow("script") << u"hello<script>alert(1)</script>"_s << u"hello"_s << true;
        QTest::newRow("picture") << u"see <img src='http://x.example/p.png'>"_s << u"see \ufffc"_s << true;
        QTest::newRow("bold") << u"<b>now</b>"_s << u"now"_s << true;
    }

    void htmlBecomesText()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(bool, formatted);
        QCOMPARE(taskwords::plainText(html), text);
        QCOMPARE(taskwords::isFormatted(html), formatted);
        if (!formatted)
            QCOMPARE(taskwords::plainText(taskwords::simpleHtml(text)), text);
    }

    void whatIsTypedStaysUntilItIsDiscarded()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        QVERIFY(!app.child<QPushButton>(u"taskSave"_s)->isVisible());
        app.type(u"Composants sombres"_s);
        QVERIFY(app.child<QPushButton>(u"taskSave"_s)->isVisible());
        app.show(u"k2"_s);
        QCOMPARE(app.name()->text(), app.world.task(u"k2"_s).name);
        QVERIFY(!app.child<QPushButton>(u"taskSave"_s)->isVisible());
        // A refresh of everything else does not touch it either.
        app.world.edit([](ProjectsSnapshot &snapshot) { snapshot.tasks[0].percent = 42; });
        app.show(u"c2"_s);
        QCOMPARE(app.name()->text(), u"Composants sombres"_s);
        app.child<QPushButton>(u"taskDiscard"_s)->click();
        QCOMPARE(app.name()->text(), app.world.task(u"c2"_s).name);
        QVERIFY(!app.panel->hasDraft(TaskWorld::id(u"c2"_s)));
        QVERIFY(app.world.sent().isEmpty());
    }

    void aDateThatIsNoneStaysAsTyped()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        auto *end = app.child<QLineEdit>(u"task.end_date"_s);
        end->clear();
        QTest::keyClicks(end, u"soonish"_s);
        app.show(u"k2"_s);
        app.show(u"c2"_s);
        QCOMPARE(end->text(), u"soonish"_s);
        app.panel->save();
        QVERIFY(!end->accessibleDescription().isEmpty());
        QVERIFY(app.world.sent().isEmpty());
    }

    void savingSendsOnlyWhatChanged()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        app.child<QSpinBox>(u"task.completion_percentage"_s)->setValue(80);
        app.world.expectPatch(u"c2"_s, {{u"completion_percentage"_s, 80}});
        app.child<QPushButton>(u"taskSave"_s)->click();
        QTRY_VERIFY(!app.panel->hasDraft(TaskWorld::id(u"c2"_s)));
        QCOMPARE(app.world.sent().size(), 1);
        QCOMPARE(app.world.sent().first(), (QJsonObject{{u"completion_percentage"_s, 80}}));
    }

    void aRefusalStandsAtItsFieldAndKeepsTheText()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        app.type(u"Other name"_s);
        app.world.server.expect(
            u"PATCH "_s + app.world.path(u"c2"_s),
            ScriptedReply::json(400,
                                {{u"error"_s, QJsonObject{{u"title"_s, u"INVALID_INPUT"_s},
                                                          {u"status_code"_s, 400},
                                                          {u"details"_s, QJsonObject{{u"message"_s, u"no"_s}}}}}}));
        app.panel->save();
        auto *problem = app.child<QLabel>(u"panelProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(app.name()->text(), u"Other name"_s);
        QVERIFY(app.panel->hasDraft(TaskWorld::id(u"c2"_s)));
    }

    void aConflictIsShownThreeWays()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        app.type(u"Mine"_s);
        QJsonObject theirs = app.world.taskRow(TaskWorld::id(u"c2"_s));
        theirs.insert(u"name"_s, u"Theirs"_s);
        app.world.server.expect(u"GET "_s + app.world.path(u"c2"_s), ScriptedReply::json(200, theirs));
        app.panel->save();
        QTRY_VERIFY(app.child<ConflictDialog>(u"conflictDialog"_s));
        auto *dialog = app.child<ConflictDialog>(u"conflictDialog"_s);
        QVERIFY(dialog->windowTitle().contains(u"task"_s));
        QCOMPARE(dialog->choices().rows().size(), 1);
        QCOMPARE(dialog->choices().rows().first().theirs.toString(), u"Theirs"_s);
        QVERIFY(app.world.sent().isEmpty());
        QCOMPARE(app.name()->text(), u"Mine"_s);
    }

    void aDeletedTaskOffersTheTyped()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        app.type(u"Not lost"_s);
        app.world.edit([](ProjectsSnapshot &snapshot) {
            snapshot.tasks.removeIf([](const ProjectTask &task) { return task.id == TaskWorld::id(u"c2"_s); });
        });
        auto *gone = app.child<Banner>(u"taskGone"_s);
        QVERIFY(gone->isVisible());
        Q_EMIT gone->actionTriggered();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Not lost"_s));
    }

    void aCommentIsAddedOnce()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        auto *notes = app.panel->findChild<NotesView *>();
        QTest::keyClicks(app.child<QPlainTextEdit>(u"noteEdit"_s), u"Ready & reviewed"_s);
        app.world.server.expect(
            u"POST "_s + app.world.path(u"c2"_s) + u"/comments"_s,
            ScriptedReply::json(
                201, {{u"comments"_s, QJsonArray{QJsonObject{{u"id"_s, u"77"_s},
                                                             {u"comment"_s, u"Ready &amp; reviewed"_s},
                                                             {u"created_time"_s, u"2026-11-25T09:00:00.000Z"_s}}}}}));
        app.child<QPushButton>(u"noteAdd"_s)->click();
        QTRY_COMPARE(app.world.sent("POST").size(), 1);
        QCOMPARE(app.world.sent("POST").first().value(u"comment"_s).toString(), u"Ready &amp; reviewed"_s);
        QTRY_COMPARE(notes->draft(), QString());
    }

    void aClosedProjectLocksTheForm()
    {
        PanelWindow app;
        app.world.edit([](ProjectsSnapshot &snapshot) { snapshot.projects[0].isCompleted = true; });
        app.show(u"c2"_s);
        QVERIFY(!app.name()->isEnabled());
        QVERIFY(!app.child<QPushButton>(u"taskLog"_s)->isEnabled());
        QVERIFY(app.child<QPushButton>(u"taskLog"_s)->toolTip().contains(u"closed"_s));
    }

    void theTimerRunsAndStops()
    {
        PanelWindow app;
        app.show(u"c2"_s);
        app.child<QPushButton>(u"taskTimer"_s)->click();
        QCOMPARE(app.keeper.taskId(), TaskWorld::id(u"c2"_s));
        app.world.clock.advance(std::chrono::minutes(30));
        app.child<QPushButton>(u"taskTimer"_s)->click();
        QVERIFY(app.keeper.taskId().isEmpty());
        QCOMPARE(app.keeper.pending().size(), 1);
        QCOMPARE(app.keeper.pending().first().minutes, 30);
    }

    void languageChangesEverything()
    {
        PanelWindow app;
        app.show(u"c3"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(app.panel, &change);
        QCOMPARE(app.name()->text(), app.world.task(u"c3"_s).name);
        QVERIFY(!app.panel->hasDraft(TaskWorld::id(u"c3"_s)));
    }
};
} // namespace tst_taskpanel

ATLAS_TEST(tst_taskpanel::TestTaskPanel)
#include "tst_taskpanel.moc"
