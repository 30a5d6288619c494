// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/panel/slotbars.h"
#include "ui/pages/calendar/side/calendartoggle.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimeZone>
#include <QToolButton>

namespace tst_calendarpanels
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Panel {
    CalendarWorld world;
    CalendarPanel *panel = makeCalendarPanel(world.actions, &world.host);
    Panel()
    {
        panel->setGeometry(800, 0, 340, 800);
        panel->show();
    }
    [[nodiscard]] QList<QRadioButton *> choices() const
    {
        QList<QRadioButton *> live;
        const auto all = panel->findChildren<QRadioButton *>(u"slot.choice"_s);
        for (QRadioButton *each : all) {
            if (each->group())
                live.append(each);
        }
        return live;
    }
    [[nodiscard]] QString text(const QString &name) const { return panel->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        const auto all = panel->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return panel->findChild<QPushButton *>(name); }
};

QString freeBusy()
{
    return CalendarWorld::line("GET", "/freebusy");
}

QByteArray sync(const QByteArray &more = {}, const QByteArray &etag = "100")
{
    return CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60, more, etag);
}
} // namespace

/// The event's panel, the slot finder, and the calendars at the side.
class TestCalendarPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void eventTellsEverything();
    void deletedMeanwhileCloses();
    void invitationsAreAnswered();
    void conflictOffersAMove();
    void noPauseIsExplained();
    void readOnlySaysWhy();
    void unknownIsNeverFree();
    void ownTimesComeFromTheCalendars();
    void unansweredInvitationsArePerhaps();
    void chosenTimeStays();
    void daysAreTurned();
    void eventIsMadeOfTheChoice();
    void escapeClosesTheFinder();
    void togglesHide();
    void togglesStayWhenEventsChange();
    void sideFollowsTheSecondZone();
};

void TestCalendarPanels::eventTellsEverything()
{
    Panel f;
    f.world.fill({sync()});
    f.world.book.setSecondZone(QTimeZone("America/Toronto"));
    const QByteArray whole =
        sync(R"(,"location":"Room 21","description":"Agenda","attendees":[{"email":"ben@example.org",)"
             R"("status":"DECLINED"}],"reminders":[{"action":"popup","minutes":"-15"}])");
    f.world.server.expect(f.world.one("GET", "sync"), f.world.events({whole}));
    f.panel->openEvent(CalendarWorld::key("sync"));
    QTRY_VERIFY(f.labels().contains(u"Agenda"_s));
    for (const QString &wanted : {u"Title sync"_s, u"mer. 11\u00a0mars \u00b7 10:00 \u2013 11:00"_s, u"Room 21"_s,
                                  u"05:00 \u2013 06:00"_s, u"15 min before"_s})
        QVERIFY2(f.labels().contains(wanted), qPrintable(wanted + u" in "_s + f.labels().join(u'|')));
    QStringList answers;
    const auto pills = f.panel->findChildren<Pill *>();
    for (const Pill *pill : pills)
        answers.append(pill->accessibleName() + pill->text());
    QVERIFY2(answers.join(u'|').contains(u"declined"_s), qPrintable(answers.join(u'|')));
    QVERIFY(!f.button(u"event.join"_s)->isVisibleTo(f.panel));
    QCOMPARE(f.world.sent(f.world.one("GET", "sync")).size(), 1);
}

void TestCalendarPanels::deletedMeanwhileCloses()
{
    Panel f;
    f.world.fill({sync()});
    QSignalSpy closed(f.panel, &CalendarPanel::closed);
    f.world.server.expect(f.world.one("GET", "sync"), f.world.refused(404, "EVENT_NOTFOUND"));
    f.panel->openEvent(CalendarWorld::key("sync"));
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(f.world.said(), u"\u201cTitle sync\u201d was deleted meanwhile."_s);
}

void TestCalendarPanels::invitationsAreAnswered()
{
    const auto invited = [](const QByteArray &answer) {
        return CalendarWorld::row("copil", CalendarWorld::paris(11, 10), 60,
                                  R"(,"description":"Agenda","attendees":[{"email":"ada@example.org","status":")" +
                                      answer + R"("}])")
            .replace(R"("role":"organizer")", R"("role":"attendee")")
            .replace(R"("organizer":"ada@example.org")", R"("organizer":"ben@example.org")");
    };
    Panel f;
    f.world.fill({invited("NEEDS-ACTION"), sync()});
    f.world.server.expect(f.world.one("GET", "copil"), f.world.events({invited("NEEDS-ACTION")}));
    f.world.server.always(f.world.one("GET", "sync"), f.world.events({sync()}));
    f.panel->openEvent(CalendarWorld::key("copil"));
    auto *yes = f.button(u"event.accept"_s);
    QVERIFY(!yes->isVisibleTo(f.panel)); // nobody sends answers
    QStringList sent;
    f.world.actions.setAnswerer([&sent](const QString &uid, const QString &word) {
        sent.append(uid + u' ' + word);
        return []() -> Task<Result<Done>> { co_return Done{}; }();
    });
    f.panel->openEvent(CalendarWorld::key("sync"));
    QVERIFY(!yes->isVisibleTo(f.panel)); // one's own meeting
    f.panel->openEvent(CalendarWorld::key("copil"));
    QVERIFY(yes->isVisibleTo(f.panel));
    QVERIFY(!yes->isChecked());
    QVERIFY(yes->accessibleName().contains(yes->text()));
    f.world.server.expect(f.world.one("GET", "copil"), f.world.events({invited("ACCEPTED")}));
    yes->click();
    QTRY_COMPARE(sent, QStringList{u"copil accepted"_s});
    QTRY_VERIFY(yes->isChecked());
    QCOMPARE(f.world.said(), u"Title copil: accepted"_s);
    f.world.server.expect(f.world.one("GET", "copil"), f.world.events({invited("NEEDS-ACTION")}));
    QVERIFY(f.world.toast->triggerUndo());
    QTRY_COMPARE(sent.last(), u"copil yet_to_respond"_s);
    QTRY_VERIFY(!yes->isChecked());
}

void TestCalendarPanels::conflictOffersAMove()
{
    Panel f;
    f.world.fill({sync()}, {CalendarWorld::row("team", CalendarWorld::paris(11, 10, 30), 60, {}, "1", "c3")});
    f.world.server.always(f.world.one("GET", "sync"), f.world.events({sync()}));
    f.world.book.setHidden({u"c3"_s});
    f.panel->openEvent(CalendarWorld::key("sync"));
    QVERIFY(f.labels().contains(u"Conflict, 10:30 \u2013 11:00"_s));
    QVERIFY(f.labels().contains(u"with \u201cTitle team\u201d (Team) which is hidden"_s));
    auto *solve = f.button(u"event.solve"_s);
    QVERIFY(solve);
    solve->click();
    QVERIFY(f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(11, 9, 30));
}

void TestCalendarPanels::noPauseIsExplained()
{
    Panel f;
    const QByteArray next = CalendarWorld::row("next", CalendarWorld::paris(11, 11, 5), 30);
    f.world.fill({sync(), next});
    f.world.server.always(f.world.one("GET", "next"), f.world.events({next}));
    f.panel->openEvent(CalendarWorld::key("next"));
    QVERIFY2(f.labels().contains(u"No pause after \u201cTitle sync\u201d: 5 min between them."_s),
             qPrintable(f.labels().join(u'|')));
}

void TestCalendarPanels::readOnlySaysWhy()
{
    Panel f;
    const QByteArray team = CalendarWorld::row("team", CalendarWorld::paris(11, 10), 60, {}, "1", "c3");
    f.world.fill({}, {team});
    f.world.server.always(f.world.line("GET", "/c3/events/team"), f.world.events({team}));
    f.panel->openEvent(CalendarWorld::key("team"));
    QVERIFY(!f.button(u"event.edit"_s)->isEnabled());
    QCOMPARE(f.button(u"event.edit"_s)->toolTip(), u"This calendar is read only."_s);
    QVERIFY(!f.button(u"event.delete"_s)->isEnabled());
}

void TestCalendarPanels::unknownIsNeverFree()
{
    Panel f;
    f.world.fill({});
    f.world.server.expect(freeBusy(), f.world.ok(R"({"fb_not_enabled":true})"));
    f.panel->findSlot(u"Budget"_s, {u"ada@example.org"_s, u"ben@example.org"_s}, 60);
    QTRY_VERIFY(!f.text(u"slot.state"_s).startsWith(u"Asking"_s));
    QVERIFY(!f.choices().isEmpty());
    const auto choices = f.choices();
    for (const QRadioButton *choice : choices) {
        QVERIFY2(choice->accessibleDescription().startsWith(u"1 free \u00b7 1 unknown"_s),
                 qPrintable(choice->accessibleDescription()));
    }
    const auto *bars = f.panel->findChild<SlotBars *>();
    QVERIFY2(bars->accessibleDescription().contains(u"ben: unknown"_s), qPrintable(bars->accessibleDescription()));
    QCOMPARE(f.world.sent(freeBusy()).size(), 1); // the person's own times are here already
}

void TestCalendarPanels::ownTimesComeFromTheCalendars()
{
    Panel f;
    f.world.fill({CalendarWorld::row("all", CalendarWorld::paris(10, 9), 420)}, // until 16:00
                 {CalendarWorld::row("team", CalendarWorld::paris(10, 16), 60, {}, "1", "c3")});
    f.world.book.setHidden({u"c3"_s});
    f.panel->findSlot({}, {}, 60);
    QCOMPARE(f.choices().first()->text(), u"mar. 10\u00a0mars \u00b7 17:00 \u2013 18:00"_s);
    QVERIFY(f.world.sent(freeBusy()).isEmpty());
    CalendarSnapshot less = f.world.book.snapshot();
    less.events.clear();
    f.world.book.setSnapshot(less); // freed meanwhile
    QCOMPARE(f.choices().first()->text(), u"mar. 10\u00a0mars \u00b7 09:00 \u2013 10:00"_s);
}

void TestCalendarPanels::unansweredInvitationsArePerhaps()
{
    Panel f;
    const QByteArray invited = R"(,"attendees":[{"email":"ada@example.org","status":"NEEDS-ACTION"}])";
    QByteArrayList rows;
    for (int day = 10; day <= 31; ++day)
        rows.append(CalendarWorld::row("i" + QByteArray::number(day), CalendarWorld::paris(day, 8), 660, invited));
    f.world.fill(rows);
    f.panel->findSlot({}, {}, 60);
    QVERIFY(!f.choices().isEmpty());
    QVERIFY2(f.choices().first()->accessibleDescription().contains(u"1 perhaps"_s),
             qPrintable(f.choices().first()->accessibleDescription()));
}

void TestCalendarPanels::chosenTimeStays()
{
    Panel f;
    f.world.fill({});
    f.panel->findSlot(u"Budget"_s, {}, 60);
    QSignalSpy proposed(&f.world.actions, &CalendarActions::proposalChanged);
    f.choices().at(1)->click();
    QCOMPARE(proposed.size(), 1);
    const auto time = proposed.last().at(1).value<EventTime>();
    QVERIFY(time.isValid());
    CalendarSnapshot more = f.world.book.snapshot();
    more.events.append(CalendarFixture::seenAs(CalendarWorld::row("x", CalendarWorld::paris(30, 9), 60)));
    f.world.book.setSnapshot(more);
    QVERIFY(f.choices().at(1)->isChecked());
    auto *bars = f.panel->findChild<SlotBars *>();
    Q_EMIT bars->timeClicked(CalendarWorld::paris(30, 9, 30)); // one that nobody proposed, and that is taken
    QCOMPARE(proposed.last().at(1).value<EventTime>().start, CalendarWorld::paris(30, 9, 30));
    QCOMPARE(f.text(u"slot.state"_s), u"lun. 30\u00a0mars \u00b7 09:30 \u2013 10:30: busy are You."_s);
    const auto choices = f.choices();
    for (const QRadioButton *choice : choices)
        QVERIFY(!choice->isChecked());
}

void TestCalendarPanels::daysAreTurned()
{
    Panel f;
    f.world.fill({});
    f.panel->findSlot({}, {}, 60);
    auto *before = f.panel->findChild<QToolButton *>(u"slot.dayBefore"_s);
    auto *after = f.panel->findChild<QToolButton *>(u"slot.dayAfter"_s);
    QVERIFY(!before->isEnabled()); // nothing was asked about yesterday
    QCOMPARE(f.text(u"slot.day"_s), u"Mardi 10 mars"_s);
    after->click();
    QCOMPARE(f.text(u"slot.day"_s), u"Mercredi 11 mars"_s);
    QVERIFY(before->isEnabled());
    for (int days = 0; days < 40; ++days)
        after->click();
    QCOMPARE(f.text(u"slot.day"_s), u"Lundi 30 mars"_s); // the last day that was asked about
}

void TestCalendarPanels::eventIsMadeOfTheChoice()
{
    Panel f;
    f.world.fill({});
    f.world.server.expect(freeBusy(), f.world.ok(R"({"freebusy":[]})"));
    f.panel->findSlot(u"Budget"_s, {u"ben@example.org"_s}, 45);
    QTRY_VERIFY(f.choices().first()->accessibleDescription().startsWith(u"2 free"_s));
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    f.button(u"slot.create"_s)->click();
    const auto draft = wanted.first().at(1).value<EventChange>();
    QCOMPARE(draft.title, u"Budget"_s);
    QCOMPARE(draft.attendees->size(), 1);
    QCOMPARE(draft.time->start.secsTo(draft.time->end), 45 * 60);
}

void TestCalendarPanels::escapeClosesTheFinder()
{
    Panel f;
    f.world.fill({});
    f.panel->findSlot({}, {}, 60);
    QSignalSpy closed(f.panel, &CalendarPanel::closed);
    QSignalSpy proposed(&f.world.actions, &CalendarActions::proposalChanged);
    QTest::keyClick(f.panel->findChild<QLineEdit *>(u"slot.title"_s), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    f.panel->hide();
    QVERIFY(!proposed.last().at(1).value<EventTime>().isValid()); // nothing dashed is left on the page
}

void TestCalendarPanels::togglesHide()
{
    CalendarWorld world;
    auto *side = makeCalendarSidebar(world.actions, &world.host);
    side->show();
    world.fill({sync()});
    const auto toggles = side->findChildren<CalendarToggle *>();
    QCOMPARE(toggles.size(), 3);
    QCOMPARE(toggles.last()->accessibleDescription(), u"read only"_s);
    QSignalSpy hidden(side, &CalendarSidebar::hiddenChanged);
    QTest::keyClick(toggles.first(), Qt::Key_Space);
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(hidden.first().first().value<QSet<QString>>(), QSet<QString>{u"c1"_s});
}

void TestCalendarPanels::togglesStayWhenEventsChange()
{
    CalendarWorld world;
    auto *side = makeCalendarSidebar(world.actions, &world.host);
    world.fill({sync()});
    const QPointer<CalendarToggle> first = side->findChild<CalendarToggle *>();
    CalendarSnapshot next = world.book.snapshot();
    next.calendars.first().tag = u"2"_s;
    world.book.setSnapshot(next);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(first); // nothing is made anew under the pointer
    next.calendars.first().name = u"Renamed"_s;
    world.book.setSnapshot(next);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(side->findChild<CalendarToggle *>()->text(), u"Renamed"_s);
}

void TestCalendarPanels::sideFollowsTheSecondZone()
{
    CalendarWorld world;
    auto *side = makeCalendarSidebar(world.actions, &world.host);
    auto *zone = side->findChild<QPushButton *>(u"calendarSecondZone"_s);
    QCOMPARE(zone->text(), u"Second time zone\u2026"_s);
    world.book.setSecondZone(QTimeZone("America/Toronto"));
    QCOMPARE(zone->text(), u"Also: Toronto"_s);
    QSignalSpy wanted(side, &CalendarSidebar::secondZoneRequested);
    zone->click();
    QCOMPARE(wanted.size(), 1);
}
} // namespace tst_calendarpanels

ATLAS_TEST(tst_calendarpanels::TestCalendarPanels)
#include "tst_calendarpanels.moc"
