// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/pages/common/factlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_quickevent
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Quick {
    CalendarWorld world;
    QPointer<EntrySheet> sheet;
    explicit Quick(const QString &text, const QByteArrayList &rows = {})
    {
        world.fill(rows);
        openQuickEvent(world.actions, &world.host, text);
        sheet = world.host.findChild<EntrySheet *>(u"quickEvent"_s);
    }
    [[nodiscard]] QString fact(const QString &label) const
    {
        const QList<Fact> facts = sheet->findChild<FactList *>()->facts();
        for (const Fact &each : facts) {
            if (each.label == label)
                return each.text;
        }
        return {};
    }
    void save() const { sheet->findChild<QPushButton *>(u"quickEvent.save"_s)->click(); }
    [[nodiscard]] QString problem() const { return sheet->findChild<QLabel *>(u"sheet.problem"_s)->text(); }
};

QString newEvents()
{
    return CalendarWorld::line("POST", "/c1/events");
}
} // namespace

/// One line in words.
class TestQuickEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void bothLanguagesAreUnderstood_data();
    void bothLanguagesAreUnderstood();
    void saysWhatIsMissing();
    void tellsAConflict();
    void allFieldsTakesOver();
    void lostAnswerIsNotSentTwice();
};

void TestQuickEvent::bothLanguagesAreUnderstood_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("French") << u"lundi 14h point budget 45min @ Salle Canal"_s;
    QTest::newRow("English") << u"Monday 2pm point budget 45min @ Salle Canal"_s;
}

void TestQuickEvent::bothLanguagesAreUnderstood()
{
    QFETCH(QString, line);
    Quick f(line);
    QCOMPARE(f.fact(u"Title"_s), u"point budget"_s);
    QVERIFY2(f.fact(u"When"_s).contains(u"16\u00a0mars"_s), qPrintable(f.fact(u"When"_s)));
    QCOMPARE(f.fact(u"Length"_s), u"45 min"_s);
    QCOMPARE(f.fact(u"Place"_s), u"Salle Canal"_s);
    QCOMPARE(f.fact(u"Calendar"_s), u"Calendar c1"_s);
    const QByteArray made = CalendarWorld::row("new", CalendarWorld::paris(16, 14), 45);
    f.world.server.expect(newEvents(), f.world.events({made}));
    f.world.server.expect(f.world.one("GET", "new"), f.world.events({made}));
    QSignalSpy opened(&f.world.actions, &CalendarActions::eventRequested);
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject form = f.world.lastForm(newEvents());
    QCOMPARE(form.value(u"title"_s).toString(), u"point budget"_s);
    QCOMPARE(form.value(u"dateandtime"_s).toObject().value(u"start"_s).toString(), u"20260316T130000Z"_s);
    QCOMPARE(form.value(u"dateandtime"_s).toObject().value(u"end"_s).toString(), u"20260316T134500Z"_s);
    QCOMPARE(opened.size(), 1);
}

void TestQuickEvent::saysWhatIsMissing()
{
    Quick f({});
    const qsizetype requests = f.world.server.seen().size();
    f.save();
    QCOMPARE(f.problem(), u"Say what it is about."_s);
    f.sheet->findChild<QLineEdit *>(u"quickEvent.line"_s)->setText(u"point budget"_s);
    f.save();
    QVERIFY(f.problem().startsWith(u"Say a day or an hour"_s));
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestQuickEvent::tellsAConflict()
{
    Quick f(u"demain 10h30 point budget"_s, {CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60)});
    QCOMPARE(f.fact(u"Conflict"_s), u"Title sync"_s);
    f.sheet->findChild<QLineEdit *>(u"quickEvent.line"_s)->setText(u"demain 11h point budget"_s);
    QCOMPARE(f.fact(u"Conflict"_s), QString());
}

void TestQuickEvent::allFieldsTakesOver()
{
    Quick f(u"demain 10h30 point budget"_s);
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    f.sheet->findChild<QPushButton *>(u"quickEvent.form"_s)->click();
    QCOMPARE(wanted.size(), 1);
    const auto draft = wanted.first().at(1).value<EventChange>();
    QCOMPARE(draft.title, u"point budget"_s);
    QCOMPARE(draft.time->start, CalendarWorld::paris(11, 10, 30));
    QVERIFY(f.world.prompter.asked.isEmpty()); // nothing is lost
}

void TestQuickEvent::lostAnswerIsNotSentTwice()
{
    Quick f(u"demain 10h30 point budget"_s);
    f.world.server.expect(newEvents(), f.world.dropped());
    f.world.server.expect(f.world.list(), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    f.save();
    QTRY_VERIFY(!f.sheet->isBusy());
    QVERIFY2(f.problem().contains(u"answer was lost"_s), qPrintable(f.problem()));
    f.world.prompter.confirmed = false;
    f.save();
    QCOMPARE(f.world.sent(newEvents()).size(), 1);
    QCOMPARE(f.world.prompter.asked, QStringList{u"Create it once more?"_s});
}
} // namespace tst_quickevent

ATLAS_TEST(tst_quickevent::TestQuickEvent)
#include "tst_quickevent.moc"
