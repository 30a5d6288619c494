// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/calendar/calendarworld.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QTimeZone>

namespace atlas::test
{
CalendarWorld::CalendarWorld()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const Result<StoreReport> opened = QCoro::waitFor(store.open());
    Q_ASSERT(opened);
    book.setZone(QTimeZone("Europe/Paris"));
    QObject::connect(&repository, &CalendarRepository::changed, &book, &CalendarBook::setSnapshot);
    actions.setToast(toast);
    host.resize(1200, 800);
    host.show();
}

CalendarWorld::~CalendarWorld()
{
    // What was asked for and not waited for still needs the service.
    const bool ended = QTest::qWaitFor([this] { return !repository.isRefreshing(); });
    Q_ASSERT(ended);
    Q_UNUSED(ended)
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void CalendarWorld::fill(const QByteArrayList &rows, const QByteArrayList &ofTeam)
{
    const QByteArray team = R"({"uid":"c3","name":"Team","category":"group","privilege":"view","isdefault":false,)"
                            R"("timezone":"Europe/Paris","ctag":1})";
    server.expect(line("GET", ""), ok(R"({"calendars":[)" + calendarRow("c1", "1", true) + ',' +
                                      calendarRow("c2", "1") + ',' + team + "]}"));
    server.always(list("c1"), events(rows));
    server.always(list("c2"), events({}));
    server.always(list("c3"), events(ofTeam));
    const Result<Done> read = QCoro::waitFor(repository.refresh(Priority::User));
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().detail));
}

QDateTime CalendarWorld::paris(int day, int hour, int minute, int month)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Paris")).toUTC();
}

QByteArray CalendarWorld::row(const QByteArray &uid, const QDateTime &start, int minutes, const QByteArray &more,
                              const QByteArray &etag, const QByteArray &calendar)
{
    const auto text = [](const QDateTime &instant) { return calendartime::text(instant).toLatin1(); };
    return R"({"uid":")" + uid + R"(","caluid":")" + calendar + R"(","title":"Title )" + uid +
           R"(","role":"organizer","etag":")" + etag + R"(","organizer":"ada@example.org",)" +
           R"("dateandtime":{"timezone":"Europe/Paris","start":")" + text(start) + R"(","end":")" +
           text(start.addSecs(qint64(minutes) * 60)) + R"("})" + more + "}";
}

QByteArray CalendarWorld::wholeDays(const QByteArray &uid, const QDate &first, const QDate &last,
                                    const QByteArray &etag)
{
    return R"({"uid":")" + uid + R"(","caluid":"c1","title":"Title )" + uid +
           R"(","role":"organizer","organizer":"ada@example.org","isallday":true,"etag":")" + etag +
           R"(","dateandtime":{"timezone":"Europe/Paris","start":")" + calendartime::text(first).toLatin1() +
           R"(","end":")" + calendartime::text(last.addDays(1)).toLatin1() + R"("}})";
}

void CalendarWorld::expectUpdate(const char *uid, const QByteArray &before, const QByteArray &after)
{
    server.expect(one("GET", uid), events({before}));
    server.expect(one("PUT", uid), events({after}));
    server.expect(one("GET", uid), events({after}));
}

EventTime CalendarWorld::timeOf(const QString &eventKey) const
{
    const CalendarEvent *event = book.event(eventKey);
    return event ? book.timeOf(*event) : EventTime{};
}

QString CalendarWorld::said() const
{
    return toast->isVisible() ? toast->findChild<QLabel *>(u"toast.text"_s)->text() : QString();
}

void mouse(QWidget *widget, QEvent::Type type, const QPoint &pos, Qt::MouseButtons held)
{
    const bool isMove = type == QEvent::MouseMove;
    const Qt::MouseButtons after = type == QEvent::MouseButtonRelease ? Qt::NoButton : held;
    QMouseEvent event(type, pos, widget->mapToGlobal(pos), isMove ? Qt::NoButton : Qt::LeftButton, after,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to, bool release)
{
    mouse(widget, QEvent::MouseButtonPress, from);
    mouse(widget, QEvent::MouseMove, (from + to) / 2);
    mouse(widget, QEvent::MouseMove, to);
    if (release)
        mouse(widget, QEvent::MouseButtonRelease, to);
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers held)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, held);
        QCoreApplication::sendEvent(widget, &event);
    }
}
} // namespace atlas::test
