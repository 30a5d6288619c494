// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/taskworld.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/projects/time/logtimesheet.h"
#include "ui/pages/projects/time/peopletimetable.h"
#include "ui/pages/projects/time/quickentrybar.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/pages/projects/time/timeview.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace tst_timeviews
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

/// As a person types it; keyClicks() knows ASCII only.
void typeText(QLineEdit &line, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    line.paste();
}

class TestTimeViews : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::ProjectsWorld> m_world;

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_world = std::make_unique<test::ProjectsWorld>();
        m_world->fill();
    }
    void cleanup()
    {
        m_world.reset();
        m_theme.reset();
    }

    void quickEntrySaysWhatItUnderstood()
    {
        QuickEntryBar bar(m_world->actions);
        auto *line = bar.findChild<QLineEdit *>(u"quickEntry"_s);
        auto *meaning = bar.findChild<QLabel *>(u"quickEntryMeaning"_s);
        auto *hits = bar.findChild<QListWidget *>(u"quickEntryHits"_s);
        const ProjectTask *task = m_world->book.task(u"c3"_s);
        QVERIFY(task);
        typeText(*line, u"1:30 "_s + task->name + u", relecture"_s);
        QVERIFY(hits->count() > 0);
        QVERIFY2(meaning->text().contains(u"1\u00a0h\u00a030"_s), qPrintable(meaning->text()));
        QVERIFY(meaning->text().contains(task->name));
        QVERIFY(meaning->text().contains(u"relecture"_s));
    }

    void withoutHoursNothingIsSent()
    {
        QuickEntryBar bar(m_world->actions);
        auto *line = bar.findChild<QLineEdit *>(u"quickEntry"_s);
        typeText(*line, m_world->book.task(u"c3"_s)->name);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!line->isReadOnly());
        QCOMPARE(m_world->server.seen().size(), 0);
        QVERIFY(!line->text().isEmpty()); // what was typed is kept
    }

    void wrongHoursAreSaidAtTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a whole day and more") << u"25:00"_s;
        QTest::newRow("a word") << u"beaucoup"_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("zero") << u"0:00"_s;
    }
    void wrongHoursAreSaidAtTheField()
    {
        QFETCH(QString, typed);
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto *sheet = new LogTimeSheet(m_world->actions, &window);
        sheet->setEntry([] {
            TimeLogEntry entry;
            entry.itemId = u"c3"_s;
            return entry;
        }());
        sheet->present();
        auto *hours = sheet->findChild<QLineEdit *>(u"time.hours"_s);
        hours->setText(typed);
        sheet->findChild<QPushButton *>(u"time.save"_s)->click();
        const auto *box = qobject_cast<FieldBox *>(hours->parentWidget());
        QVERIFY(box);
        QVERIFY(!box->problem().isEmpty());
        QCOMPARE(m_world->server.seen().size(), 0);
        QCOMPARE(hours->text(), typed);
    }

    void aTaskMustBeChosen()
    {
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto *sheet = new LogTimeSheet(m_world->actions, &window);
        sheet->present();
        auto *task = sheet->findChild<CompletingField *>(u"time.task"_s);
        QTest::keyClicks(task, u"no such task at all"_s);
        sheet->findChild<QLineEdit *>(u"time.hours"_s)->setText(u"1:00"_s);
        sheet->findChild<QPushButton *>(u"time.save"_s)->click();
        QVERIFY(!qobject_cast<FieldBox *>(task->parentWidget())->problem().isEmpty());
        QCOMPARE(m_world->server.seen().size(), 0);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        test::TaskWorld world;
        world.answerReads(u"calder"_s);
        world.answerTask(u"c3"_s);
        const QString project = u"/api/v3/portal/100/projects/"_s + test::TaskWorld::id(u"calder"_s);
        test::ScriptedReply none;
        none.status = 204;
        world.server.always(u"GET "_s + project + u"/timelogs"_s, none);
        const QJsonObject detail{{u"message"_s, u"Future time logs are off"_s}, {u"field_name"_s, u"date"_s}};
        const QJsonObject error{{u"status_code"_s, u"400"_s},
                                {u"title"_s, u"INVALID_PARAMETER_VALUE"_s},
                                {u"error_type"_s, u"FIELDS_VALIDATION_ERROR"_s},
                                {u"details"_s, QJsonArray{detail}}};
        world.server.always(u"POST "_s + project + u"/log"_s, test::ScriptedReply::json(400, {{u"error"_s, error}}));
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto *sheet = new LogTimeSheet(world.actions, &window);
        TimeLogEntry entry;
        entry.itemId = test::TaskWorld::id(u"c3"_s);
        entry.minutes = 90;
        entry.date = test::deliveryDay();
        sheet->setEntry(entry);
        sheet->present();
        auto *notes = sheet->findChild<QLineEdit *>(u"time.notes"_s);
        QTest::keyClicks(notes, u"review"_s);
        sheet->findChild<QPushButton *>(u"time.save"_s)->click();
        QTRY_VERIFY(!sheet->isBusy());
        QCOMPARE(world.sent("POST").size(), 1);
        QVERIFY(sheet->isVisible());
        QCOMPARE(notes->text(), u"review"_s);
    }

    void theWeekShowsHoursAndPeople()
    {
        TimeKeeper keeper(m_world->clock, [](const QByteArray &) {});
        TimeView view(m_world->actions, keeper, nullptr);
        auto *table = view.findChild<QTableView *>(u"weekSheet"_s);
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->model()->columnCount(), 9);
        auto *people = view.findChild<PeopleTimeTable *>();
        QCOMPARE(people->rowCount(), 6); // the client is no staff
        // It fits beside the panel of a task in a window of 1280 pixels.
        QVERIFY2(view.minimumSizeHint().width() <= 680, qPrintable(QString::number(view.minimumSizeHint().width())));
    }
};
} // namespace tst_timeviews

ATLAS_TEST(tst_timeviews::TestTimeViews)
#include "tst_timeviews.moc"
