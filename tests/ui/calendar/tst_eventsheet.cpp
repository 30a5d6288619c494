// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/sheet/eventsheet.h"
#include "ui/pages/calendar/sheet/guestsfield.h"
#include "ui/pages/calendar/sheet/timefield.h"
#include "ui/pages/common/datefield.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_eventsheet
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Sheet {
    CalendarWorld world;
    QPointer<EventSheet> sheet;

    void open(const CalendarEvent &base = {})
    {
        openEventSheet(world.actions, &world.host, {}, base);
        sheet = world.host.findChild<EventSheet *>();
        Q_ASSERT(sheet);
    }
    void openNew(const QDateTime &start, int minutes)
    {
        CalendarEvent base;
        base.time = EventTime::timed(start, start.addSecs(qint64(minutes) * 60), u"Europe/Paris"_s);
        open(base);
    }
    template <class T = QLineEdit>
    [[nodiscard]] T *field(const QString &name) const
    {
        return sheet->findChild<T *>(u"event."_s + name);
    }
    [[nodiscard]] QString problem() const
    {
        const auto *label = sheet->findChild<QLabel *>(u"sheet.problem"_s);
        return label->isVisibleTo(sheet) ? label->text() : QString();
    }
    void save() const { field<QPushButton>(u"save"_s)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *line = field(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QLineEdit *guestLine() const { return sheet->findChild<QLineEdit *>(u"guestsLine"_s); }
    [[nodiscard]] static QJsonObject times(const QJsonObject &form) { return form.value(u"dateandtime"_s).toObject(); }
    [[nodiscard]] QString post() const { return CalendarWorld::line("POST", "/c1/events"); }
    void expectCreate(const QByteArray &row)
    {
        world.server.expect(post(), world.events({row}));
        world.server.expect(world.one("GET", "new"), world.events({row}));
    }
};

const QByteArray oneGuest = R"(,"attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,)"
                            R"("attendance":1}],"description":"Agenda")";

QByteArray sync(const QByteArray &more = {}, const QByteArray &etag = "100")
{
    return CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60, more, etag);
}
} // namespace

/// The whole form of an event.
class TestEventSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void mistakesStandAtTheirFields_data();
    void mistakesStandAtTheirFields();
    void guestsAreTakenWhenTheyAreWhole();
    void namesGoWithTheirAddress();
    void startMovesTheEnd();
    void zoneKeepsTheClock();
    void allDayKeepsTheDays();
    void repetitionIsSent();
    void refusalKeepsWhatWasTyped();
    void lostCreateIsNotSentTwice();
    void detailsAreReadFirst();
    void unreadDetailsAreNotReplaced();
    void onlyChangesAreSent();
    void seriesIsAskedAboutOnce();
    void oneOccurrenceCannotRepeat();
    void theirChangeIsTold();
    void deletedMeanwhileIsOfferedAnew();
    void movesToAnotherCalendar();
    void closingAsksForWhatIsTyped();
    void readOnlyOpensNoForm();
    void everyControlHasAName();
    void tabsGoAsTheEyeDoes();
};

void TestEventSheet::mistakesStandAtTheirFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no title") << u"title"_s << QString() << u"Give the event a title."_s;
    QTest::newRow("ends first") << u"to"_s << u"9h30"_s << u"The event ends before it starts."_s;
    QTest::newRow("ends the day before") << u"end"_s << u"10/03/2026"_s << u"The event ends before it starts."_s;
    QTest::newRow("no hour") << u"from"_s << u"soon"_s << u"This is no time of day."_s;
    QTest::newRow("no date") << u"end"_s << u"soon"_s << u"This is no date."_s;
}

void TestEventSheet::mistakesStandAtTheirFields()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    f.type(u"title"_s, u"Budget"_s);
    const qsizetype requests = f.world.server.seen().size();
    f.type(field, typed);
    f.save();
    QTEST(f.problem(), "sentence");
    QVERIFY(f.sheet && f.sheet->isVisible());
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestEventSheet::guestsAreTakenWhenTheyAreWhole()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    f.type(u"title"_s, u"Budget"_s);
    QTest::keyClicks(f.guestLine(), u"ben@example.org"_s);
    QCOMPARE(f.guestLine()->text(), u"ben@example.org"_s); // "ben@example.o" would be an address too
    QTest::keyClick(f.guestLine(), Qt::Key_Return);
    QVERIFY(f.guestLine()->text().isEmpty());
    QTest::keyClicks(f.guestLine(), u"eva@example"_s);
    QTest::keyClick(f.guestLine(), Qt::Key_Comma);
    QTest::keyClick(f.guestLine(), Qt::Key_Space);
    f.save();
    QVERIFY2(f.problem().contains(u"is no e-mail address."_s), qPrintable(f.problem()));
    f.guestLine()->clear();
    QTest::keyClicks(f.guestLine(), u"eva@example.org"_s); // Ctrl+Enter without leaving the line
    f.expectCreate(CalendarWorld::row("new", CalendarWorld::paris(11, 10), 60));
    QTest::keyClick(f.sheet, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.sheet);
    const QJsonArray sent = f.world.lastForm(f.post()).value(u"attendees"_s).toArray();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(1)[u"email"_s].toString(), u"eva@example.org"_s);
}

void TestEventSheet::namesGoWithTheirAddress()
{
    GuestsField field({});
    QSignalSpy edited(&field, &GuestsField::guestsEdited);
    auto *line = field.findChild<QLineEdit *>();
    line->setText(u"Ben Aubert <ben@example.org>; eva@example.org, nobody"_s);
    field.takeTyped();
    QCOMPARE(field.guests().size(), 2);
    QCOMPARE(field.guests().first().email, u"ben@example.org"_s);
    QCOMPARE(field.typed(), u"nobody"_s); // what is no address stays
    QCOMPARE(edited.size(), 1);
    const auto chips = field.findChildren<QAbstractButton *>(u"guestChip"_s);
    QCOMPARE(chips.size(), 2);
    QVERIFY(chips.first()->accessibleName().startsWith(u"ben@example.org"_s));
    QTest::keyClick(chips.first(), Qt::Key_Delete);
    QCOMPARE(field.guests().size(), 1);
}

void TestEventSheet::startMovesTheEnd()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 90);
    f.type(u"from"_s, u"23h"_s);
    QCOMPARE(f.field<TimeField>(u"to"_s)->time(), QTime(0, 30));
    QCOMPARE(f.field<DateField>(u"end"_s)->date(), QDate(2026, 3, 12));
}

void TestEventSheet::zoneKeepsTheClock()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    f.type(u"title"_s, u"Budget"_s);
    auto *zone = f.field<QComboBox>(u"zone"_s);
    zone->setCurrentIndex(zone->findData(u"America/Toronto"_s));
    Q_EMIT zone->activated(zone->currentIndex());
    QCOMPARE(f.field<TimeField>(u"from"_s)->time(), QTime(10, 0));
    f.expectCreate(CalendarWorld::row("new", CalendarWorld::paris(11, 15), 60));
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject times = f.times(f.world.lastForm(f.post()));
    QCOMPARE(times.value(u"start"_s).toString(), u"20260311T140000Z"_s); // 10:00 in Toronto, summer time there
    QCOMPARE(times.value(u"timezone"_s).toString(), u"America/Toronto"_s);
    QCOMPARE(f.world.said(), u"Created: Title new"_s);
}

void TestEventSheet::allDayKeepsTheDays()
{
    Sheet f;
    f.world.fill({});
    CalendarEvent base;
    base.time = EventTime::allDay(QDate(2026, 3, 11), QDate(2026, 3, 13));
    f.open(base);
    f.field<QCheckBox>(u"allDay"_s)->setChecked(false);
    QCOMPARE(f.field<DateField>(u"end"_s)->date(), QDate(2026, 3, 13));
    f.field<QCheckBox>(u"allDay"_s)->setChecked(true);
    QCOMPARE(f.field<DateField>(u"start"_s)->date(), QDate(2026, 3, 11));
    f.type(u"title"_s, u"Trip"_s);
    f.expectCreate(CalendarWorld::wholeDays("new", QDate(2026, 3, 11), QDate(2026, 3, 13)));
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject form = f.world.lastForm(f.post());
    QVERIFY(form.value(u"isallday"_s).toBool());
    QCOMPARE(f.times(form).value(u"start"_s).toString(), u"20260311"_s);
    QCOMPARE(f.times(form).value(u"end"_s).toString(), u"20260314"_s);
}

void TestEventSheet::repetitionIsSent()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60); // a Wednesday
    f.type(u"title"_s, u"Standup"_s);
    f.sheet->findChild<QComboBox *>(u"repeatHow"_s)->setCurrentIndex(3);
    f.type(u"start"_s, u"12/03/2026"_s); // then Thursdays
    f.expectCreate(CalendarWorld::row("new", CalendarWorld::paris(12, 10), 60));
    f.save();
    QTRY_VERIFY(!f.sheet);
    QCOMPARE(f.world.lastForm(f.post()).value(u"rrule"_s).toString(), u"FREQ=WEEKLY;INTERVAL=1;BYDAY=TH"_s);
}

void TestEventSheet::refusalKeepsWhatWasTyped()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    f.type(u"title"_s, u"Budget"_s);
    f.world.server.expect(f.post(), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    f.save();
    QTRY_VERIFY(!f.sheet->isBusy());
    QVERIFY(!f.problem().isEmpty());
    QCOMPARE(f.field(u"title"_s)->text(), u"Budget"_s);
    QVERIFY(f.field(u"title"_s)->isEnabled());
}

void TestEventSheet::lostCreateIsNotSentTwice()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    f.type(u"title"_s, u"Budget"_s);
    f.world.server.expect(f.post(), f.world.dropped());
    f.world.server.expect(f.world.list(), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    f.save();
    QTRY_VERIFY(!f.sheet->isBusy());
    QVERIFY2(f.problem().contains(u"answer was lost"_s), qPrintable(f.problem()));
    f.world.prompter.confirmed = false;
    f.save();
    QCOMPARE(f.world.prompter.asked, QStringList{u"Create it once more?"_s});
    QCOMPARE(f.world.sent(f.post()).size(), 1);
}

void TestEventSheet::detailsAreReadFirst()
{
    Sheet f;
    f.world.fill({sync()});
    f.world.server.expect(f.world.one("GET", "sync"), f.world.events({sync(oneGuest)}));
    f.open(*f.world.book.event(CalendarWorld::key("sync")));
    QVERIFY(f.sheet->isBusy());
    QTRY_VERIFY(!f.sheet->isBusy());
    QCOMPARE(f.field<QPlainTextEdit>(u"description"_s)->toPlainText(), u"Agenda"_s);
    QCOMPARE(f.sheet->findChildren<QAbstractButton *>(u"guestChip"_s).size(), 1);
}

void TestEventSheet::unreadDetailsAreNotReplaced()
{
    Sheet f;
    f.world.fill({sync()});
    f.world.server.always(f.world.one("GET", "sync"), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    f.open(*f.world.book.event(CalendarWorld::key("sync")));
    QTRY_VERIFY(!f.sheet->isBusy());
    QVERIFY(f.problem().startsWith(u"Guests and notes could not be read"_s));
    QVERIFY(!f.guestLine()->isEnabled());
    QVERIFY(!f.field<QPlainTextEdit>(u"description"_s)->isEnabled());
    QVERIFY(f.field(u"title"_s)->isEnabled());
}

void TestEventSheet::onlyChangesAreSent()
{
    Sheet f;
    f.world.fill({sync()});
    f.open(CalendarFixture::seenAs(sync(oneGuest)));
    f.type(u"location"_s, u"Room 21"_s);
    f.world.expectUpdate("sync", sync(oneGuest, "200"), sync(oneGuest, "201"));
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject form = f.world.lastForm(f.world.one("PUT", "sync"));
    QCOMPARE(form.value(u"location"_s).toString(), u"Room 21"_s);
    QCOMPARE(form.value(u"etag"_s).toString(), u"200"_s);
    QCOMPARE(form.value(u"attendees"_s).toArray().size(), 1);
    QCOMPARE(f.world.said(), u"\u201cTitle sync\u201d saved"_s);
}

void TestEventSheet::seriesIsAskedAboutOnce()
{
    Sheet f;
    f.world.fill({f.world.occurrence(11)});
    CalendarEvent base = CalendarFixture::seenAs(CalendarFixture::occurrence(11));
    base.isSeries = true;
    f.open(base);
    f.type(u"title"_s, u"Mine"_s);
    f.save(); // given up: nothing happens
    QCOMPARE(f.world.question.asked.size(), 1);
    QVERIFY(f.world.sent(f.world.one("GET", "s1")).isEmpty());
    f.world.question.answer = RecurrenceScope::All;
    f.world.server.expect(f.world.one("GET", "s1"), f.world.events({f.world.master("200", "Theirs")}));
    f.save();
    QTRY_VERIFY(!f.problem().isEmpty());
    QVERIFY2(f.problem().contains(u"Title"_s), qPrintable(f.problem()));
    QCOMPARE(f.field(u"title"_s)->text(), u"Mine"_s);
    f.world.server.expect(f.world.one("GET", "s1"), f.world.events({f.world.master("200", "Theirs")}));
    f.world.server.expect(f.world.one("PUT", "s1"), f.world.events({f.world.master("201", "Mine")}));
    f.world.server.expect(f.world.one("GET", "s1"), f.world.events({f.world.master("201", "Mine")}));
    f.save();
    QTRY_VERIFY(!f.sheet);
    QCOMPARE(f.world.question.asked.size(), 2); // the one that was given up, and the one that counted
    QCOMPARE(f.world.lastForm(f.world.one("PUT", "s1")).value(u"title"_s).toString(), u"Mine"_s);
}

void TestEventSheet::oneOccurrenceCannotRepeat()
{
    Sheet f;
    f.world.fill({f.world.occurrence(11)});
    CalendarEvent base = CalendarFixture::seenAs(CalendarFixture::occurrence(11));
    base.isSeries = true;
    base.rule = u"FREQ=WEEKLY;BYDAY=WE"_s;
    f.open(base);
    f.sheet->findChild<QComboBox *>(u"repeatHow"_s)->setCurrentIndex(1); // every day
    f.world.question.answer = RecurrenceScope::This;
    f.save();
    QVERIFY2(f.problem().startsWith(u"One occurrence cannot repeat by itself"_s), qPrintable(f.problem()));
    QVERIFY(f.world.sent(f.world.one("GET", "s1")).isEmpty());
}

void TestEventSheet::theirChangeIsTold()
{
    Sheet f;
    f.world.fill({sync()});
    f.open(CalendarFixture::seenAs(sync()));
    f.type(u"title"_s, u"Mine"_s);
    QByteArray theirs = sync(R"(,"location":"Room 9","modifiedby":"ben@example.org")", "200");
    theirs.replace("Title sync", "Theirs");
    f.world.server.expect(f.world.one("GET", "sync"), f.world.events({theirs}));
    f.save();
    QTRY_COMPARE(f.problem(), u"Changed meanwhile by ben@example.org: Title. Save again to replace it, or cancel to "
                              "keep it."_s);
    QCOMPARE(f.field(u"title"_s)->text(), u"Mine"_s);
    QCOMPARE(f.field(u"location"_s)->text(), u"Room 9"_s); // nothing else was typed there
    f.world.expectUpdate("sync", theirs, sync({}, "201"));
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject form = f.world.lastForm(f.world.one("PUT", "sync"));
    QCOMPARE(form.value(u"title"_s).toString(), u"Mine"_s);
    QCOMPARE(form.value(u"location"_s).toString(), u"Room 9"_s);
    QCOMPARE(form.value(u"etag"_s).toString(), u"200"_s);
}

void TestEventSheet::deletedMeanwhileIsOfferedAnew()
{
    Sheet f;
    f.world.fill({sync()});
    f.open(CalendarFixture::seenAs(sync(oneGuest)));
    f.type(u"title"_s, u"Mine"_s);
    f.world.server.expect(f.world.one("GET", "sync"), f.world.refused(404, "EVENT_NOTFOUND"));
    f.save();
    QTRY_VERIFY(f.problem().startsWith(u"Somebody deleted this event meanwhile."_s));
    QVERIFY(!f.world.book.event(CalendarWorld::key("sync")));
    QCOMPARE(f.field(u"title"_s)->text(), u"Mine"_s);
    QCOMPARE(f.field<QPushButton>(u"save"_s)->text(), u"Create anew"_s);
    f.expectCreate(CalendarWorld::row("new", CalendarWorld::paris(11, 10), 60));
    f.save();
    QTRY_VERIFY(!f.sheet);
    const QJsonObject form = f.world.lastForm(f.post());
    QCOMPARE(form.value(u"title"_s).toString(), u"Mine"_s);
    QCOMPARE(form.value(u"description"_s).toString(), u"Agenda"_s);
    QCOMPARE(form.value(u"attendees"_s).toArray().size(), 1);
}

void TestEventSheet::movesToAnotherCalendar()
{
    Sheet f;
    f.world.fill({sync()});
    f.open(CalendarFixture::seenAs(sync()));
    auto *calendar = f.field<QComboBox>(u"calendar"_s);
    QCOMPARE(calendar->count(), 2); // not the read-only one
    calendar->setCurrentIndex(calendar->findData(u"c2"_s));
    const QByteArray moved = CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60, {}, "101", "c2");
    f.world.server.expect(f.world.one("POST", "sync"), f.world.events({moved}));
    f.world.server.always(f.world.line("GET", "/c2/events/sync"), f.world.events({moved}));
    f.save();
    QTRY_VERIFY(!f.sheet);
    QVERIFY(f.world.question.asked.isEmpty());
    QCOMPARE(f.world.sent(f.world.one("POST", "sync")).first().query.value(u"destinationcaluid"_s), u"c2"_s);
    QCOMPARE(f.world.book.event(CalendarWorld::key("sync"))->calendarUid, u"c2"_s);
}

void TestEventSheet::closingAsksForWhatIsTyped()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    QTest::keyClicks(f.guestLine(), u"ben@exa"_s);
    f.world.prompter.confirmed = false;
    QTest::keyClick(f.sheet, Qt::Key_Escape);
    QVERIFY(f.sheet && f.sheet->isVisible());
    QCOMPARE(f.world.prompter.asked.size(), 1);
    f.guestLine()->clear();
    QTest::keyClick(f.sheet, Qt::Key_Escape); // nothing typed: nothing asked
    QTRY_VERIFY(!f.sheet);
    QCOMPARE(f.world.prompter.asked.size(), 1);
}

void TestEventSheet::readOnlyOpensNoForm()
{
    Sheet f;
    f.world.fill({}, {CalendarWorld::row("team", CalendarWorld::paris(11, 10), 60, {}, "1", "c3")});
    openEventSheet(f.world.actions, &f.world.host, {}, *f.world.book.event(CalendarWorld::key("team")));
    QVERIFY(!f.world.host.findChild<EventSheet *>());
    QCOMPARE(f.world.said(), u"This calendar is read only."_s);
}

void TestEventSheet::everyControlHasAName()
{
    Sheet f;
    f.world.fill({});
    f.openNew(CalendarWorld::paris(11, 10), 60);
    const QList<QWidget *> all = f.sheet->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(f.sheet) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                    widget->objectName())));
    }
}

void TestEventSheet::tabsGoAsTheEyeDoes()
{
    Sheet f;
    f.openNew(CalendarWorld::paris(11, 10), 60);
    const auto place = [&f](const QWidget *widget) {
        return widget->mapTo(f.sheet.data(), QPoint(0, widget->height() / 2));
    };
    const QWidget *last = f.field<QPlainTextEdit>(u"description"_s);
    const QWidget *before = f.field(u"title"_s);
    int steps = 0;
    for (QWidget *next = before->nextInFocusChain(); before != last && next != f.field(u"title"_s);
         next = next->nextInFocusChain()) {
        if (!next->isVisibleTo(f.sheet) || next->focusProxy() || !(next->focusPolicy() & Qt::TabFocus))
            continue;
        const QPoint from = place(before), to = place(next);
        constexpr int sameRow = 12;
        QVERIFY2(to.y() > from.y() + sameRow || (qAbs(to.y() - from.y()) <= sameRow && to.x() > from.x()),
                 qPrintable(before->objectName() + u" -> "_s + next->objectName()));
        before = next;
        ++steps;
    }
    QCOMPARE(before, last);
    QVERIFY(steps >= 12);
}
} // namespace tst_eventsheet

ATLAS_TEST(tst_eventsheet::TestEventSheet)
#include "tst_eventsheet.moc"
