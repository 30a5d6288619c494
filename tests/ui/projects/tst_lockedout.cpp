// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/projects/tasks/panel/taskpanelview.h"
#include "ui/pages/projects/time/logtimesheet.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/theme/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tst_lockedout
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kLockSeconds = 900;

ScriptedReply throttled();

/// All words on the labels that are to be seen.
QString wordsOn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

/// The time of the day a lock that was told about now ends, or the minute after if the clock just moved on.
bool saysTheEnd(const QString &words, const QDateTime &before)
{
    const QDateTime end = before.addSecs(kLockSeconds);
    return words.contains(format::time(end)) || words.contains(format::time(end.addSecs(60)));
}
} // namespace

/// Projects locks a pattern for many minutes: what was read stays readable, and a refused change says from when on it
/// is possible and keeps what was typed.
class TestLockedOut : public QObject
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

    void hoursAreKeptAndTheTimeIsSaid()
    {
        TaskWorld world;
        world.answerReads(u"calder"_s);
        world.answerTask(u"c3"_s);
        const QString project = u"/api/v3/portal/100/projects/"_s + TaskWorld::id(u"calder"_s);
        ScriptedReply none;
        none.status = 204;
        world.server.always(u"GET "_s + project + u"/timelogs"_s, none);
        world.server.always(u"POST "_s + project + u"/log"_s, throttled());
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto *sheet = new LogTimeSheet(world.actions, &window);
        TimeLogEntry entry;
        entry.itemId = TaskWorld::id(u"c3"_s);
        entry.minutes = 90;
        entry.date = deliveryDay();
        sheet->setEntry(entry);
        sheet->present();
        auto *notes = sheet->findChild<QLineEdit *>(u"time.notes"_s);
        QTest::keyClicks(notes, u"review"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        sheet->findChild<QPushButton *>(u"time.save"_s)->click();
        QTRY_VERIFY(!sheet->isBusy());
        QCOMPARE(world.sent("POST").size(), 1); // and not again by itself
        QVERIFY(sheet->isVisible());
        QCOMPARE(notes->text(), u"review"_s);
        QVERIFY2(saysTheEnd(wordsOn(*sheet), before), qPrintable(wordsOn(*sheet)));
    }

    void aTaskKeepsWhatWasTyped()
    {
        TaskWorld world;
        world.answerReads(u"calder"_s);
        world.answerTask(u"c2"_s);
        world.server.always(u"GET "_s + world.path(u"c2"_s) + u"/comments"_s,
                            ScriptedReply::json(200, {{u"comments"_s, QJsonArray()}}));
        world.server.always(u"PATCH "_s + world.path(u"c2"_s), throttled());
        TimeKeeper keeper(world.clock, [](const QByteArray &) {});
        QWidget window;
        auto *panel = new TaskPanelView(world.actions, keeper, &window);
        window.resize(500, 800);
        panel->setGeometry(0, 0, 400, 800);
        window.show();
        panel->showTask(TaskWorld::id(u"c2"_s));
        auto *name = window.findChild<QLineEdit *>(u"task.name"_s);
        name->setFocus();
        name->clear();
        QTest::keyClicks(name, u"Themes"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        window.findChild<QPushButton *>(u"taskSave"_s)->click();
        QTRY_VERIFY2(saysTheEnd(wordsOn(*panel), before), qPrintable(wordsOn(*panel)));
        QCOMPARE(world.sent().size(), 1);
        QCOMPARE(name->text(), u"Themes"_s);
        QVERIFY(window.findChild<QPushButton *>(u"taskSave"_s)->isEnabled());
    }
};

namespace
{
// As Projects v3 says it: not 429, and details as an object.
ScriptedReply throttled()
{
    const QJsonObject details{{u"message"_s, u"Cannot execute more than 200 requests per API in 2 minutes."_s}};
    const QJsonObject error{{u"status_code"_s, 400},
                            {u"title"_s, u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s},
                            {u"error_type"_s, u"OPERATIONAL_VALIDATION_ERROR"_s},
                            {u"details"_s, details}};
    ScriptedReply reply = ScriptedReply::json(400, {{u"error"_s, error}});
    reply.headers.append({"Retry-After", QByteArray::number(kLockSeconds)});
    return reply;
}
} // namespace
} // namespace tst_lockedout

ATLAS_TEST(tst_lockedout::TestLockedOut)
#include "tst_lockedout.moc"
