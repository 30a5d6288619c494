// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertrules.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_alerts
{
using namespace Qt::StringLiterals;

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingReadSaysNothing();
    void cashUnderTheFloor();
    void overdueOfLargeClients();
    void quietDeals();
    void whatWasReadLongAgoSaysNothing();
    void meetingsAboutToBegin_data();
    void meetingsAboutToBegin();
    void remindersAreTheMeetingsOwn();
    void mentions();
    void transfersAndFindings();
    void kindsAreSwitchedOff();
    void jsonKeepsAll();
};

namespace
{
QStringList alertIds(const QList<Alert> &found)
{
    QStringList ids;
    for (const Alert &alert : found)
        ids.append(alert.id);
    return ids;
}

BooksSnapshot freshBooks(double balance = 0)
{
    BooksSnapshot books = booksOf(balance);
    books.readAt = homeNow();
    return books;
}

void showMeetings(HomeWorld &world, const QList<CalendarEvent> &events)
{
    CalendarSnapshot snapshot = calendarsWith(events);
    snapshot.readAt = homeNow();
    showCalendar(world.calendar, snapshot, QTimeZone::utc());
}
} // namespace

void TestAlerts::nothingReadSaysNothing()
{
    const HomeWorld world;
    QCOMPARE(alerts::today(world.sources(), {}).size(), 0);
    HomeWorld empty;
    empty.readNothing();
    QCOMPARE(alerts::today(empty.sources(), {}).size(), 0);
    QCOMPARE(alerts::today(HomeSources(), {}).size(), 0);
}

void TestAlerts::cashUnderTheFloor()
{
    HomeWorld world;
    world.setBooks(freshBooks(10'000));
    CashPlan plan;
    plan.lines = {lineOf(u"rent"_s, 6'000, homeDay().addDays(10)), lineOf(u"vat"_s, 3'000, homeDay().addDays(40))};
    world.cash.setPlan(plan);
    QCOMPARE(alerts::cashFloor(world.sources()).size(), 0); // no floor, no alert
    plan.floor = euros(5'000);
    world.cash.setPlan(plan);
    const QList<Alert> found = alerts::cashFloor(world.sources());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().date, homeDay().addDays(10));
    QCOMPARE(*found.first().amount, euros(4'000));
    QCOMPARE(*found.first().limit, euros(5'000));
    QCOMPARE(found.first().count, 10);
    QCOMPARE(found.first().severity, Alert::Severity::Urgent);
    QCOMPARE(found.first().subject, u"pages:cashflow"_s);
    // 5 December 2026 lies in the week that begins on Monday, 30 November.
    QCOMPARE(found.first().id, u"cash_floor:2026-11-30"_s);
    plan.floor = euros(1'000);
    world.cash.setPlan(plan);
    QCOMPARE(alerts::cashFloor(world.sources()).size(), 0); // exactly on the floor is not under it
}

void TestAlerts::overdueOfLargeClients()
{
    const QDate day = homeDay();
    BooksSnapshot books = freshBooks();
    books.invoices = {invoiceOf(u"late"_s, 900, day.addDays(-60), day.addDays(-30), u"big"_s),
                      invoiceOf(u"later"_s, 900, day.addDays(-60), day.addDays(-3), u"big"_s),
                      invoiceOf(u"today"_s, 5'000, day.addDays(-60), day, u"big"_s),
                      invoiceOf(u"small"_s, 50, day.addDays(-60), day.addDays(-50), u"little"_s),
                      paidInvoice(u"paid"_s, 9'000, day.addDays(-60), day.addDays(-30), day, u"big"_s)};
    HomeWorld world;
    world.setBooks(books);
    AlertSettings settings;
    settings.largeClients = 1;
    const QList<Alert> found = alerts::overdueInvoices(world.sources(), settings);
    QCOMPARE(alertIds(found), QStringList({u"overdue_invoice:late"_s, u"overdue_invoice:later"_s}));
    QCOMPARE(found.at(0).count, 30);
    QCOMPARE(found.at(0).severity, Alert::Severity::Urgent);
    QCOMPARE(found.at(1).severity, Alert::Severity::Warning);
    QCOMPARE(*found.at(1).amount, euros(900));
    QCOMPARE(found.at(0).subject, u"invoices:late"_s);
    settings.largeClients = 2;
    QCOMPARE(alerts::overdueInvoices(world.sources(), settings).size(), 3);
}

void TestAlerts::quietDeals()
{
    HomeWorld world;
    // dealOf() counts quiet days before 22 November; homeDay() is three days later.
    QList<Deal> deals;
    for (int i = 0; i < 4; ++i)
        deals.append(dealOf(u"fresh%1"_s.arg(i), u"Qualification"_s, 100'00, someDay().addDays(30), 0));
    const QString open = agencyPipeline().stages.at(0).actual;
    for (Deal &deal : deals)
        deal.stage = open;
    deals.append(dealOf(u"quiet"_s, open, 500'00, someDay().addDays(30), 40));
    deals.append(dealOf(u"lost"_s, agencyPipeline().stages.at(4).actual, 500'00, someDay(), 40));
    world.setDeals(deals);
    HomeSources sources = world.sources();
    sources.now = world.deals.readAt();
    const QList<Alert> byRule = alerts::quietDeals(sources, {});
    QCOMPARE(byRule.size(), 1);
    QCOMPARE(byRule.first().subject, u"deals:quiet"_s);
    const int quiet = byRule.first().count;
    QVERIFY(quiet >= 40);
    QCOMPARE(byRule.first().id, u"quiet_deal:quiet:"_s + homeDay().addDays(-quiet).toString(Qt::ISODate));
    AlertSettings settings;
    settings.quietDealDays = quiet;
    QCOMPARE(alerts::quietDeals(sources, settings).size(), 1);
    settings.quietDealDays = quiet + 1;
    QCOMPARE(alerts::quietDeals(sources, settings).size(), 0);
    // Tomorrow it is the same matter.
    QCOMPARE(alertIds(alerts::quietDeals(sources, {})), alertIds(byRule));
}

void TestAlerts::whatWasReadLongAgoSaysNothing()
{
    BooksSnapshot books = freshBooks();
    books.invoices = {invoiceOf(u"late"_s, 900, homeDay().addDays(-60), homeDay().addDays(-30), u"big"_s)};
    HomeWorld world;
    books.readAt = homeNow().addSecs(-24 * 3600);
    world.setBooks(books);
    QCOMPARE(alerts::today(world.sources(), {}).size(), 1);
    books.readAt = homeNow().addSecs(-24 * 3600 - 1); // it may be paid by now
    world.setBooks(books);
    QCOMPARE(alerts::today(world.sources(), {}).size(), 0);
}

void TestAlerts::meetingsAboutToBegin_data()
{
    QTest::addColumn<int>("startMinute");
    QTest::addColumn<bool>("isDeclined");
    QTest::addColumn<int>("expectedMinutes"); // -1: none
    QTest::newRow("in 10 minutes") << 9 * 60 + 10 << false << 10;
    QTest::newRow("in 1 minute") << 9 * 60 + 1 << false << 1;
    QTest::newRow("in 11 minutes") << 9 * 60 + 11 << false << -1;
    QTest::newRow("begun") << 9 * 60 << false << -1;
    QTest::newRow("declined") << 9 * 60 + 5 << true << -1;
}

void TestAlerts::meetingsAboutToBegin()
{
    QFETCH(const int, startMinute);
    QFETCH(const bool, isDeclined);
    QFETCH(const int, expectedMinutes);
    CalendarEvent event = meetingOf(u"e1"_s, homeDay(), startMinute, startMinute + 30, QTimeZone::utc());
    event.ownAnswer = isDeclined ? AttendeeAnswer::Declined : AttendeeAnswer::Accepted;
    HomeWorld world;
    showMeetings(world, {event, allDayOf(u"day"_s, homeDay(), homeDay())});
    const QList<Alert> found = alerts::meetings(world.sources(), {});
    QCOMPARE(found.size(), expectedMinutes < 0 ? 0 : 1);
    if (!found.isEmpty()) {
        QCOMPARE(found.first().count, expectedMinutes);
        QCOMPARE(found.first().when, homeNow().addSecs(expectedMinutes * 60));
        QCOMPARE(found.first().subject, u"events:"_s + event.key());
    }
}

void TestAlerts::remindersAreTheMeetingsOwn()
{
    const CalendarEvent soon = meetingOf(u"soon"_s, homeDay(), 9 * 60 + 8, 10 * 60, QTimeZone::utc());
    const CalendarEvent later = meetingOf(u"later"_s, homeDay(), 12 * 60, 13 * 60, QTimeZone::utc());
    HomeWorld world;
    showMeetings(world, {soon, later});
    const std::optional<Alert> own = alerts::reminder(world.calendar, soon.key(), homeNow(), {});
    QVERIFY(own);
    QCOMPARE(QStringList{own->id}, alertIds(alerts::meetings(world.sources(), {})));
    const std::optional<Alert> early = alerts::reminder(world.calendar, later.key(), homeNow(), {});
    QVERIFY(early);
    QVERIFY(early->id.endsWith(u"-180"));
    QVERIFY(!alerts::reminder(world.calendar, u"gone|"_s, homeNow(), {}));
    QVERIFY(!alerts::reminder(world.calendar, soon.key(), homeNow().addDays(1), {}));
}

void TestAlerts::mentions()
{
    HomeWorld world;
    CliqSnapshot snapshot = teamSnapshot({teamChannel(u"c1"_s, u"agency"_s)},
                                         {teamMention(u"c1"_s, 200, true), teamMention(u"c1"_s, 150, false),
                                          teamMention(u"c1"_s, 130, true), teamMention(u"c1"_s, 3 * 24 * 60, true)});
    snapshot.readAt = homeNow();
    world.team.setSnapshot(snapshot);
    const QList<Alert> found = alerts::mentions(world.sources());
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).at > found.at(1).at);
    QCOMPARE(found.at(0).subject, u"chats:c1"_s);
    QVERIFY(!found.at(0).name.isEmpty());
    QVERIFY(found.at(0).id != found.at(1).id);
}

void TestAlerts::transfersAndFindings()
{
    alerts::EndedTransfer ended{u"t1"_s, u"Brief.pdf"_s, u"f1"_s, {}, true, false};
    const Alert done = alerts::transfer(ended, homeNow());
    QCOMPARE(done.state, u"upload_done"_s);
    QCOMPARE(done.subject, u"folders:f1"_s);
    QCOMPARE(done.severity, Alert::Severity::Info);
    ended.failed = true;
    ended.folderId.clear();
    const Alert failed = alerts::transfer(ended, homeNow());
    QCOMPARE(failed.state, u"upload_failed"_s);
    QCOMPARE(failed.subject, u"pages:files"_s);
    QVERIFY(failed.id != done.id);
    QVERIFY(!alerts::dataQuality(0, homeDay(), homeNow()));
    QCOMPARE(alerts::dataQuality(3, homeDay(), homeNow())->count, 3);
}

void TestAlerts::kindsAreSwitchedOff()
{
    HomeWorld world;
    world.readNothing();
    showMeetings(world, {meetingOf(u"e1"_s, homeDay(), 9 * 60 + 5, 10 * 60, QTimeZone::utc())});
    AlertSettings settings;
    QCOMPARE(alerts::today(world.sources(), settings).size(), 1);
    settings.off = {AlertKind::Meeting};
    QCOMPARE(alerts::today(world.sources(), settings).size(), 0);
}

void TestAlerts::jsonKeepsAll()
{
    Alert alert = alerts::transfer({u"t1"_s, u"Brief.pdf"_s, u"f1"_s, u"No room"_s, false, true}, homeNow());
    alert.amount = Money(Q_INT64_C(9'007'199'254'740'993), u"EUR"_s); // more than a JSON number keeps
    alert.limit = euros(1);
    alert.date = homeDay();
    alert.count = 7;
    alert.when = homeNow();
    QCOMPARE(*Alert::fromJson(alert.toJson()), alert);
    QVERIFY(!Alert::fromJson({}));
    QVERIFY(!Alert::fromJson({{u"id"_s, u"x"_s}, {u"kind"_s, u"nothing"_s}}));
    AlertSettings settings;
    settings.off = {AlertKind::Mention};
    settings.silent = {AlertKind::Transfer, AlertKind::CashFloor};
    settings.quietHours = true;
    settings.quietFrom = QTime(22, 30);
    settings.largeClients = 3;
    settings.quietDealDays = 21;
    settings.meetingMinutes = 5;
    QCOMPARE(AlertSettings::fromJson(settings.toJson()), settings);
    QCOMPARE(AlertSettings::fromJson({{u"clients"_s, -4}, {u"minutes"_s, 9'999}}), AlertSettings());
}
} // namespace atlas::test::tst_alerts

ATLAS_TEST(atlas::test::tst_alerts::TestAlerts)
#include "tst_alerts.moc"
