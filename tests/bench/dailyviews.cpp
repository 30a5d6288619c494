// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// A month of 2,000 events and a mailbox of 50,000 mails: laying out the month and a week, conflicts, moving an event; a
// key typed into the search of mails, one changed mail, another folder. Prints p50, p95 and p99 beside the budgets, and
// the floor: what it takes to look once at each of these records.

#include "models/calendar/conflicts.h"
#include "models/calendar/daylayout.h"
#include "models/mail/maillistmodel.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/mailfixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
constexpr int kEvents = 2'000;
constexpr int kMails = 50'000;
constexpr int kMonthDays = 42;
constexpr int kRounds = 200;
constexpr double kBlock = 16; ///< ms the ui thread may be held
constexpr double kKey = 50;   ///< ms from a key to its visible answer

void printTimes(const QString &what, QList<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(qsizetype(double(times.size() - 1) * share)); };
    QTextStream out(stdout);
    out << u"  %1  p50 %2, p95 %3, p99 %4 ms"_s.arg(what, -36)
               .arg(at(0.5), 0, 'f', 2)
               .arg(at(0.95), 0, 'f', 2)
               .arg(at(0.99), 0, 'f', 2);
    out << (budget > 0 ? u"   budget %1\n"_s.arg(budget, 0, 'f', 0) : u"   floor\n"_s);
}

template <class Act>
QList<double> timedRounds(int rounds, const Act &act)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// Seven days at a time, and a move.
qint64 benchWeeks(CalendarBook &book, const QDate &first)
{
    qint64 seen = 0;
    const auto blocksOfWeek = [&](int round) {
        for (int day = 0; day < 7; ++day)
            seen += dayBlocks(book, first.addDays(round % 6 * 7 + day)).size();
    };
    printTimes(u"week: blocks of seven days"_s, timedRounds(kRounds, blocksOfWeek), kBlock);
    const auto conflictsOfWeek = [&](int round) {
        const QDate monday = first.addDays(round % 6 * 7);
        seen += conflictsBetween(book, monday, monday.addDays(6)).size();
    };
    printTimes(u"week: conflicts"_s, timedRounds(kRounds, conflictsOfWeek), kBlock);
    printTimes(u"one event moved"_s,
               timedRounds(kRounds,
                           [&](int round) {
                               const CalendarEvent &event = book.snapshot().events.at(round * 7);
                               book.setPending(event.key(), book.timeOf(event).movedTo(first.addDays(round % 40)));
                           }),
               kBlock);
    printTimes(u"week: blocks, 200 moves unconfirmed"_s, timedRounds(kRounds, blocksOfWeek), kBlock);
    return seen;
}

void benchCalendar()
{
    QRandomGenerator random(5);
    const QDate first(2026, 10, 26); // the day after the change of the hour, up to 6 December
    const QTimeZone zone = test::zoneOf("Europe/Paris");
    const CalendarSnapshot snapshot = test::randomCalendar(random, kEvents, first, kMonthDays, zone);
    CalendarBook book;
    test::showCalendar(book, snapshot, zone);
    qint64 seen = 0;
    printTimes(u"look at each event"_s,
               timedRounds(kRounds,
                           [&](int) {
                               for (const CalendarEvent &event : snapshot.events)
                                   seen += event.time.start.toMSecsSinceEpoch() & 1;
                           }),
               0);
    printTimes(u"month: six weeks laid out"_s,
               timedRounds(kRounds,
                           [&](int) {
                               for (int week = 0; week < kMonthDays; week += 7)
                                   seen += dayBars(book, first.addDays(week), 7, true).size();
                           }),
               kBlock);
    printTimes(u"month: in one piece"_s,
               timedRounds(kRounds, [&](int) { seen += dayBars(book, first, kMonthDays, true).size(); }), kBlock);
    seen += benchWeeks(book, first);
    printTimes(u"the month read again"_s, timedRounds(kRounds / 4, [&](int) { book.setSnapshot(snapshot); }), kBlock);
    QTextStream(stdout) << u"  (%1 rows seen)\n"_s.arg(seen);
}

MailFilter folderFilter(const QString &id, const QString &text = {})
{
    MailFilter filter;
    filter.id = id;
    filter.text = text;
    return filter;
}

/// One mail of all changes, as after a key of triage. The copy that the store makes of its list is not timed.
template <class Act>
QList<double> timedChanges(MailBook &book, const Act &act)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        MailSnapshot next = book.snapshot();
        act(next, int(qint64(round) * 7919 % kMails));
        QElapsedTimer timer;
        timer.start();
        book.setSnapshot(next);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void benchMailChanges(MailBook &book)
{
    printTimes(u"one mail marked"_s,
               timedChanges(book,
                            [](MailSnapshot &next, int place) {
                                MailMessage &message = next.messages[place];
                                message.isRead = !message.isRead;
                            }),
               kBlock);
    printTimes(u"one mail archived or back"_s,
               timedChanges(book,
                            [](MailSnapshot &next, int place) {
                                MailMessage &message = next.messages[place];
                                message.folderId = message.folderId == u"inbox"_s ? u"projects"_s : u"inbox"_s;
                            }),
               kBlock);
    int arrived = 0;
    printTimes(u"one mail arrived"_s,
               timedChanges(book,
                            [&arrived](MailSnapshot &next, int) {
                                MailMessage message = next.messages.first();
                                message.id = u"arrived%1"_s.arg(arrived++);
                                next.messages.prepend(message);
                            }),
               kBlock);
}

/// Every tenth mail was sent by the person, the others came in.
MailSnapshot manyMails()
{
    QRandomGenerator random(6);
    MailSnapshot snapshot = test::randomMailbox(random, kMails);
    for (qsizetype i = 0; i < snapshot.messages.size(); ++i) {
        MailMessage &message = snapshot.messages[i];
        message.isOutgoing = i % 10 == 9;
        message.folderId = message.isOutgoing ? u"sent"_s : u"inbox"_s;
        if (message.isOutgoing)
            std::swap(message.from, message.to.first());
    }
    return snapshot;
}

/// What the idle event loop is held for.
QList<double> idleTurns()
{
    return timedRounds(20, [](int) { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); });
}

void benchPlaces(MailBook &book, MailListModel &list, MailSnapshot snapshot)
{
    qint64 seen = 0;
    for (qsizetype i = 0; i < snapshot.messages.size(); i += 2)
        snapshot.messages[i].folderId = u"projects"_s;
    book.setSnapshot(snapshot);
    printTimes(
        u"another folder"_s,
        timedRounds(kRounds, [&](int round) { list.setFilter(folderFilter(round % 2 ? u"inbox"_s : u"projects"_s)); }),
        kBlock);
    printTimes(u"what to answer"_s, timedRounds(kRounds / 4, [&](int) { seen += book.toAnswer().size(); }), kBlock);
    printTimes(u"whose answer to wait for"_s,
               timedRounds(kRounds / 4, [&](int) { seen += book.awaitingAnswer().size(); }), kBlock);
    QTextStream(stdout) << u"  (%1 seen)\n"_s.arg(seen);
}

void benchMails()
{
    const MailSnapshot snapshot = manyMails();
    MailBook book;
    book.setNow(test::mailNow());
    MailListModel list(book);
    list.setFilter(folderFilter(u"inbox"_s));
    qint64 seen = 0;
    printTimes(u"look at each mail"_s,
               timedRounds(kRounds,
                           [&](int) {
                               for (const MailMessage &message : snapshot.messages)
                                   seen += message.subject.size() + (message.isRead ? 1 : 0);
                           }),
               0);
    printTimes(u"mailbox read for the first time"_s, timedRounds(1, [&](int) { book.setSnapshot(snapshot); }), kKey);
    printTimes(u"turn of the loop while it is indexed"_s, idleTurns(), kBlock);
    const QString word = u"boutique 12"_s;
    printTimes(u"search: keystroke"_s,
               timedRounds(kRounds,
                           [&](int round) {
                               list.setFilter(folderFilter(u"inbox"_s, word.left(round % (word.size() + 1))));
                               seen += list.rowCount();
                           }),
               kKey);
    list.setFilter(folderFilter(u"inbox"_s));
    benchMailChanges(book);
    QTextStream(stdout) << u"  (%1 seen)\n"_s.arg(seen);
    benchPlaces(book, list, snapshot);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French));
    QTextStream(stdout) << u"Calendar with %1 events in six weeks\n"_s.arg(kEvents);
    benchCalendar();
    QTextStream(stdout) << u"Inbox with %1 mails\n"_s.arg(kMails);
    benchMails();
    return 0;
}
