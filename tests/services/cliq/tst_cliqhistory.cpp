// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqhistory.h"
#include "services/cliq/cliqschedule.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cliqhistory
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Job = CliqSchedule::Job;
using Watch = CliqRepository::Watch;

namespace
{
QDateTime second(int number)
{
    return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).addSecs(number);
}

CliqMessage message(int number, const QString &text = {})
{
    CliqMessage made;
    made.id = u"%1_100000"_s.arg(second(number).toMSecsSinceEpoch());
    made.at = second(number);
    made.text = text;
    return made;
}

QList<CliqMessage> range(int first, int last)
{
    QList<CliqMessage> all;
    for (int i = first; i <= last; ++i)
        all.append(message(i));
    return all;
}

CliqHistory historyOf(const QList<CliqMessage> &messages)
{
    CliqHistory history;
    history.messages = messages;
    return history;
}

cliqhistory::Window window(const CliqHistory &history, const QDateTime &from = {}, const QDateTime &to = {})
{
    return {from, to, cliqhistory::ids(history)};
}
} // namespace

/// What reads do to a history, and when there are reads.
class TestCliqHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newOnesAreAdded();
    void missingOnesWereDeleted();
    void editsAreSeen();
    void olderAnswersUndoNothing();
    void aHundredMayBeAPart();
    void holesAreNotKept();
    void olderOnesComeBefore();
    void ownReadsStayBelowTen();
    void refusalsLockForTheirTime();
    void failuresComeMoreSeldom();
};

void TestCliqHistory::newOnesAreAdded()
{
    CliqHistory history = historyOf(range(1, 3));
    const auto change = cliqhistory::merge(history, range(3, 5), window(history, second(3).addMSecs(-1)), {});
    QCOMPARE(history.messages, range(1, 5));
    QCOMPARE(change.upserts.size(), 2);
    QVERIFY(change.removed.isEmpty());
    QVERIFY(!history.isComplete);
    CliqHistory first;
    cliqhistory::merge(first, range(1, 5), window(first), {});
    QVERIFY(first.isComplete); // fewer than a hundred were all
}

void TestCliqHistory::missingOnesWereDeleted()
{
    CliqHistory history = historyOf(range(1, 5));
    cliqhistory::Window read = window(history);
    cliqhistory::put(history, message(6)); // posted while the answer was under way
    const auto change = cliqhistory::merge(history, range(1, 3) + range(5, 5), read, {});
    QCOMPARE(change.removed, QStringList{message(4).id});
    QCOMPARE(history.messages, range(1, 3) + range(5, 6));
    // Outside of what was asked for nothing is said.
    read = window(history, second(5), second(5));
    QVERIFY(cliqhistory::merge(history, range(5, 5), read, {}).isEmpty());
    // What was deleted here does not come back with an answer that was under way.
    const auto late = cliqhistory::merge(history, range(1, 7), window(history), {message(7).id});
    QCOMPARE(late.upserts.size(), 1); // number 4, which is there after all
    QCOMPARE(history.messages, range(1, 6));
}

void TestCliqHistory::editsAreSeen()
{
    CliqHistory history = historyOf(range(1, 2));
    history.messages[0].reactions = {{u":smile:"_s, {u"11"_s}, {u"Ada"_s}}};
    CliqMessage edited = message(1, u"new"_s);
    edited.revision = 2;
    const auto change = cliqhistory::merge(history, {edited, message(2)}, window(history), {});
    QCOMPARE(change.upserts.size(), 1);
    QCOMPARE(history.messages.first().text, u"new"_s);
    QCOMPARE(history.messages.first().reactions.size(), 1); // Zoho tells them elsewhere
}

void TestCliqHistory::olderAnswersUndoNothing()
{
    CliqHistory history = historyOf(range(1, 1));
    history.messages[0].text = u"edited here"_s;
    history.messages[0].revision = 2;
    QVERIFY(cliqhistory::merge(history, {message(1, u"before"_s)}, window(history), {}).isEmpty());
    QCOMPARE(history.messages.first().text, u"edited here"_s);
}

void TestCliqHistory::aHundredMayBeAPart()
{
    CliqHistory history = historyOf(range(1, 150));
    const auto change = cliqhistory::merge(history, range(51, 100) + range(102, 151), window(history), {});
    QCOMPARE(change.removed, QStringList{message(101).id});
    QCOMPARE(history.messages.size(), 150);
    QVERIFY(!history.isComplete);
}

void TestCliqHistory::holesAreNotKept()
{
    CliqHistory history = historyOf(range(1, 50));
    history.isComplete = true;
    const auto change = cliqhistory::merge(history, range(201, 300), window(history), {});
    QCOMPARE(change.removed.size(), 50);
    QCOMPARE(history.messages, range(201, 300));
    QVERIFY(!history.isComplete);
}

void TestCliqHistory::olderOnesComeBefore()
{
    CliqHistory history = historyOf(range(101, 150));
    cliqhistory::merge(history, range(2, 101), window(history, {}, second(101)), {});
    QCOMPARE(history.messages, range(2, 150));
    QVERIFY(!history.isComplete);
    cliqhistory::merge(history, range(1, 2), window(history, {}, second(2)), {});
    QCOMPARE(history.messages, range(1, 150));
    QVERIFY(history.isComplete);
}

void TestCliqHistory::ownReadsStayBelowTen()
{
    CliqSchedule schedule;
    QList<int> reads;
    for (int now = 0; now < 3600; ++now) {
        if (now % 3 == 0)
            schedule.hurry(Job::Open); // whatever changes chats all the time
        const auto at = std::chrono::seconds(now);
        if (!schedule.isDue(Job::Open, Watch::Focused, at, second(now)))
            continue;
        schedule.began(Job::Open, at);
        schedule.ended(Job::Open, nullptr, at, second(now));
        reads.append(now);
        const auto recent = std::count_if(reads.cbegin(), reads.cend(), [now](int read) { return now - read < 60; });
        QVERIFY(recent <= CliqSchedule::kOwnReads);
    }
    QVERIFY(reads.size() >= 590);
    for (const Job job : {Job::Open, Job::Chats, Job::Channels})
        QVERIFY(!schedule.isDue(job, Watch::Hidden, 9000s, second(9000)));
    QVERIFY(schedule.isDue(Job::Mentions, Watch::Hidden, 9000s, second(9000)));
}

void TestCliqHistory::refusalsLockForTheirTime()
{
    CliqSchedule schedule;
    ApiError refused(ErrorKind::RateLimited, u"request_limit_exceeded"_s);
    refused.retryAfter = 10min;
    schedule.began(Job::Open, 0s);
    QVERIFY(schedule.ended(Job::Open, &refused, 0s, second(0)));
    QCOMPARE(schedule.lockedUntil(Job::Open, second(1)), second(600));
    QVERIFY(!schedule.isDue(Job::Open, Watch::Focused, 599s, second(599)));
    QVERIFY(schedule.isDue(Job::Open, Watch::Focused, 600s, second(600)));
    QVERIFY(schedule.isDue(Job::Chats, Watch::Focused, 1s, second(1))); // each endpoint has a lock of its own
    CliqSchedule next; // another run, whose monotonic clock begins anew
    next.setLocks(schedule.locks(), second(60));
    QVERIFY(!next.isDue(Job::Open, Watch::Focused, 1s, second(599)));
    QVERIFY(next.isDue(Job::Open, Watch::Focused, 2s, second(600)));
    CliqSchedule wrong; // a computer whose clock was years ahead
    wrong.setLocks(schedule.locks(), second(-30'000'000));
    QVERIFY(wrong.isDue(Job::Open, Watch::Focused, 2s, second(-30'000'000 + 3601)));
}

void TestCliqHistory::failuresComeMoreSeldom()
{
    CliqSchedule schedule;
    const ApiError offline(ErrorKind::Offline, u"refused"_s);
    int tries = 0, told = 0;
    for (int now = 0; now < 3600; ++now) {
        const auto at = std::chrono::seconds(now);
        if (!schedule.isDue(Job::Chats, Watch::Focused, at, second(now)))
            continue;
        schedule.began(Job::Chats, at);
        told += schedule.ended(Job::Chats, &offline, at, second(now)) ? 1 : 0;
        ++tries;
    }
    QVERIFY(tries >= 10 && tries <= 20);
    QCOMPARE(told, 1);
    schedule.hurry(Job::Chats);
    QVERIFY(schedule.isDue(Job::Chats, Watch::Focused, 3600s, second(3600)));
    ApiError gate(ErrorKind::RateLimited, u"local_limit"_s);
    gate.retryAfter = 7s;
    schedule.began(Job::Open, 0s);
    QVERIFY(!schedule.ended(Job::Open, &gate, 0s, second(0)));
    QVERIFY(!schedule.lockedUntil(Job::Open, second(1)).isValid());
}
} // namespace atlas::test::tst_cliqhistory

ATLAS_TEST(atlas::test::tst_cliqhistory::TestCliqHistory)
#include "tst_cliqhistory.moc"
