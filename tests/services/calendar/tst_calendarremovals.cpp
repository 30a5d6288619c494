// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calendar/calendarwritefixture.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_calendarremovals
{
using namespace calendarwrites;

/// Deleting and moving through CalendarService: never more than is meant, and never what somebody else changed.
class TestCalendarRemovals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void removesWholeWithHeader();
    void removesOccurrence_data();
    void removesOccurrence();
    void removalOfTheChanged();
    void removalWithStaleEtag();
    void lostRemoval_data();
    void lostRemoval();
    void removalNeedsTheOccurrence();
    void moves();
    void lostMove_data();
    void lostMove();
    void plansOnlyRead();
};

void TestCalendarRemovals::removesWholeWithHeader()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("DELETE"), f.events({R"({"uid":"e1","estatus":"deleted"})"}));
    QVERIFY(QCoro::waitFor(
        f.calendar.remove(single(), f.seenAs(detailed("90")), RecurrenceScope::All, NotifyGuests::Nobody)));
    const SeenRequest sent = f.sent(f.one("DELETE")).first();
    QCOMPARE(sent.headers.value("etag"), QByteArray("100"));
    QVERIFY(sent.query.isEmpty() && sent.body.isEmpty());
}

void TestCalendarRemovals::removesOccurrence_data()
{
    QTest::addColumn<RecurrenceScope>("scope");
    QTest::addColumn<QString>("word");
    QTest::newRow("this") << RecurrenceScope::This << u"only"_s;
    QTest::newRow("following") << RecurrenceScope::Following << u"following"_s;
}

void TestCalendarRemovals::removesOccurrence()
{
    QFETCH(const RecurrenceScope, scope);
    QFETCH(const QString, word);
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("DELETE", "s1"), f.events({}));
    QVERIFY(
        QCoro::waitFor(f.calendar.remove(wednesday(), f.seenAs(f.occurrence(18), false), scope, NotifyGuests::Guests)));
    const SeenRequest sent = f.sent(f.one("DELETE", "s1")).first();
    QVERIFY(!sent.headers.contains("etag"));
    const QJsonObject data = f.object(sent.query.value(u"eventdata"_s).toUtf8());
    QCOMPARE(data, f.object(R"({"uid":"s1","etag":"100","recurrenceid":"20260318T090000Z","notify_attendee":1,
        "recurrence_edittype":")" +
                            word.toLatin1() + "\"}"));
}

void TestCalendarRemovals::removalOfTheChanged()
{
    CalendarFixture f;
    f.server.always(f.one("GET"), f.events({detailed("200", "Board meeting")}));
    const Result<Done> removed = QCoro::waitFor(
        f.calendar.remove(single(), f.seenAs(detailed("100")), RecurrenceScope::All, NotifyGuests::Nobody));
    QCOMPARE(removed.error().kind, ErrorKind::Conflict);
    QCOMPARE(removed.error().code, u"changed_meanwhile"_s);
    QVERIFY(f.sent(f.one("DELETE")).isEmpty());
}

void TestCalendarRemovals::removalWithStaleEtag()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("DELETE"), f.refused(400, "ETAG_MISMATCH"));
    f.server.expect(f.one("GET"), f.events({detailed("101")}));
    f.server.expect(f.one("DELETE"), f.events({}));
    QVERIFY(QCoro::waitFor(
        f.calendar.remove(single(), f.seenAs(detailed("100")), RecurrenceScope::All, NotifyGuests::Nobody)));
    QCOMPARE(f.sent(f.one("DELETE")).last().headers.value("etag"), QByteArray("101"));
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarRemovals::lostRemoval_data()
{
    QTest::addColumn<bool>("part");
    QTest::addColumn<bool>("left");
    QTest::newRow("whole, gone") << false << false;
    QTest::newRow("whole, still there") << false << true;
    QTest::newRow("occurrence, gone") << true << false;
    QTest::newRow("occurrence, still there") << true << true;
}

void TestCalendarRemovals::lostRemoval()
{
    QFETCH(const bool, part);
    QFETCH(const bool, left);
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("DELETE", "s1"), f.dropped());
    if (part)
        f.server.expect(f.list(), f.events({left ? f.occurrence(18) : f.occurrence(11)}));
    else
        f.server.expect(f.one("GET", "s1"), left ? f.events({f.master()}) : f.refused(404, "EVENT_NOTFOUND"));
    const Result<Done> removed =
        QCoro::waitFor(f.calendar.remove(wednesday(), f.seenAs(f.occurrence(18), false),
                                         part ? RecurrenceScope::This : RecurrenceScope::All, NotifyGuests::Nobody));
    QCOMPARE(removed.has_value(), !left);
    if (left)
        QCOMPARE(removed.error().code, u"not_deleted"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarRemovals::removalNeedsTheOccurrence()
{
    CalendarFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    for (const RecurrenceScope scope : {RecurrenceScope::This, RecurrenceScope::Following}) {
        const Result<Done> removed =
            QCoro::waitFor(f.calendar.remove(wednesday({}), f.seenAs(f.master()), scope, NotifyGuests::Nobody));
        QCOMPARE(removed.error().code, u"recurrence_id_required"_s);
    }
    QVERIFY(f.sent(f.one("DELETE", "s1")).isEmpty());
}

void TestCalendarRemovals::moves()
{
    CalendarFixture f;
    f.server.expect(f.one("POST"), f.events({f.event("e7")}));
    f.server.expect(f.line("GET", "/c2/events/e7"), f.events({R"({"uid":"e7","title":"Roadmap sync"})"}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.move(single(), u"c2"_s));
    QCOMPARE(row.value_or(QJsonObject()).value(u"caluid"_s).toString(), u"c2"_s);
    QCOMPARE(f.sent(f.one("POST")).first().query.value(u"destinationcaluid"_s), u"c2"_s);
}

void TestCalendarRemovals::lostMove_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("arrived") << true;
    QTest::newRow("still there") << false;
}

void TestCalendarRemovals::lostMove()
{
    QFETCH(const bool, arrived);
    CalendarFixture f;
    f.server.expect(f.one("POST"), f.dropped());
    f.server.expect(f.line("GET", "/c2/events/e1"),
                    arrived ? f.events({f.event("e1")}) : f.refused(404, "EVENT_NOTFOUND"));
    if (!arrived)
        f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.move(single(), u"c2"_s));
    QCOMPARE(row.has_value(), arrived);
    if (!arrived)
        QCOMPARE(row.error().code, u"not_moved"_s);
    QCOMPARE(f.sent(f.one("POST")).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarRemovals::plansOnlyRead()
{
    CalendarFixture f;
    f.server.always(f.one("GET"), f.events({detailed("100")}));
    const Pending<Result<ApiRequest>> create(f.calendar.createRequest(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    const Pending<Result<ApiRequest>> update(
        f.calendar.updateRequest(single(), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    const Pending<Result<ApiRequest>> removal(
        f.calendar.removeRequest(single(), RecurrenceScope::All, NotifyGuests::Nobody));
    QTRY_VERIFY(create.done() && update.done() && removal.done());
    QVERIFY(create.value() && create.value()->verb == Verb::Post);
    QVERIFY(update.value() && update.value()->body.contains("Mine"));
    QVERIFY(removal.value() && removal.value()->verb == Verb::Delete);
    const QList<SeenRequest> seen = f.server.seen();
    for (const SeenRequest &request : seen)
        QCOMPARE(request.method, QByteArray("GET"));
}
} // namespace atlas::test::tst_calendarremovals

ATLAS_TEST(atlas::test::tst_calendarremovals::TestCalendarRemovals)
#include "tst_calendarremovals.moc"
