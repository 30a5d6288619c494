// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/historymodel.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_historymodel
{
using namespace Qt::StringLiterals;

/// A conversation as rows.
class TestHistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysInThePersonsZone();
    void groupsWithinFiveMinutes();
    void lineBeforeTheFirstNew();
    void lineStaysWhileReading();
    void lineMovesAfterTheLastWasSeen();
    void lineStaysOverOpeningAgain();
    void ownMessagesAreNotNew();
    void unknownSeenHasNoLine();
    void lineByUnreadCount();
    void pendingAtTheEnd();
    void olderOnesComeBefore();
    void editIsOneRow();
    void wordsForScreenReaders();
    void randomChanges();
};

namespace
{
struct ShownHistory {
    HistoryModel model{QTimeZone("Europe/Paris")};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ShownHistory() { model.setMe(u"m1"_s); }
    [[nodiscard]] QString rows() const
    {
        QStringList rows;
        for (int at = 0; at < model.rowCount(); ++at) {
            const HistoryRow *row = model.rowAt(at);
            switch (row->kind) {
            case HistoryRow::Kind::Day:
                rows.append(row->day.toString(u"'['dd']'"_s));
                break;
            case HistoryRow::Kind::NewMessages:
                rows.append(u"new"_s);
                break;
            case HistoryRow::Kind::Message:
                rows.append(row->message.sender.id + (row->startsGroup ? u"!"_s : QString()));
                break;
            case HistoryRow::Kind::Pending:
                rows.append(u"p:"_s + row->pending->key);
                break;
            }
        }
        return rows.join(u' ');
    }
};

CliqPending pendingOf(const QString &key, const QString &text)
{
    CliqPending pending;
    pending.key = key;
    pending.chatId = u"c1"_s;
    pending.text = text;
    pending.at = teamNow();
    return pending;
}
} // namespace

void TestHistoryModel::daysInThePersonsZone()
{
    ShownHistory shown;
    QCOMPARE(shown.model.rowCount(), 0);
    // 23:30 and 00:30 of Paris around midnight: 22:30 and 23:30 UTC of the 24th.
    shown.model.setHistory(teamHistory({teamMessage(750, u"y1"_s), teamMessage(690, u"y1"_s)}), {});
    QCOMPARE(shown.rows(), u"[24] y1! [25] y1!"_s);
}

void TestHistoryModel::groupsWithinFiveMinutes()
{
    ShownHistory shown;
    CliqMessage answer = teamMessage(10, u"y1"_s);
    answer.replyToId = u"1_1"_s;
    shown.model.setHistory(
        teamHistory({teamMessage(30, u"y1"_s), teamMessage(25, u"y1"_s), teamMessage(19, u"y1"_s),
                     teamMessage(18, u"i1"_s), teamMessage(17, u"y1"_s), teamMessage(12, u"y1"_s), answer}),
        {});
    QCOMPARE(shown.rows(), u"[25] y1! y1 y1! i1! y1! y1 y1!"_s);
}

void TestHistoryModel::lineBeforeTheFirstNew()
{
    ShownHistory shown;
    const CliqMessage seen = teamMessage(20, u"y1"_s);
    shown.model.setHistory(teamHistory({seen, teamMessage(18, u"y1"_s)}, seen.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! new y1!"_s);
    QCOMPARE(shown.model.newMessagesRow(), 2);
    // The seen one is not here any more (deleted): its time counts.
    ShownHistory other;
    other.model.setHistory(teamHistory({teamMessage(25, u"y1"_s), teamMessage(18, u"y1"_s)}, seen.id), {});
    QCOMPARE(other.rows(), u"[25] y1! new y1!"_s);
}

void TestHistoryModel::lineStaysWhileReading()
{
    ShownHistory shown;
    const CliqMessage seen = teamMessage(20, u"y1"_s), last = teamMessage(10, u"i1"_s);
    shown.model.setHistory(teamHistory({seen, last}, seen.id), {});
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    shown.model.setHistory(teamHistory({seen, last}, last.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! new i1!"_s);
    QCOMPARE(removed.size(), 0);
}

void TestHistoryModel::lineMovesAfterTheLastWasSeen()
{
    ShownHistory shown;
    const CliqMessage first = teamMessage(30, u"y1"_s), second = teamMessage(20, u"i1"_s),
                      third = teamMessage(10, u"y1"_s), fourth = teamMessage(5, u"i1"_s);
    shown.model.setHistory(teamHistory({first, second}, first.id), {});
    // Not seen to its end: the line stays.
    shown.model.setHistory(teamHistory({first, second, third}, first.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! new i1! y1!"_s);
    shown.model.setHistory(teamHistory({first, second, third}, third.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! new i1! y1!"_s);
    shown.model.setHistory(teamHistory({first, second, third, fourth}, third.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! i1! y1! new i1!"_s);
}

void TestHistoryModel::lineStaysOverOpeningAgain()
{
    ShownHistory shown;
    const CliqMessage first = teamMessage(30, u"y1"_s), second = teamMessage(20, u"i1"_s),
                      third = teamMessage(10, u"y1"_s);
    shown.model.open(teamHistory({first, second, third}, first.id), {});
    shown.model.setHistory(teamHistory({first, second, third}, second.id), {}); // read half of it
    shown.model.open(teamHistory({teamMessage(1, u"y1"_s, {}, u"c2"_s)}, {}, u"c2"_s), {});
    QCOMPARE(shown.rows(), u"[25] y1!"_s);
    shown.model.open(teamHistory({first, second, third}, second.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! new i1! y1!"_s);
    shown.model.setHistory(teamHistory({first, second, third}, third.id), {});
    shown.model.open(teamHistory({first, second, third}, third.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! i1! y1!"_s);
}

void TestHistoryModel::ownMessagesAreNotNew()
{
    ShownHistory shown;
    const CliqMessage seen = teamMessage(20, u"y1"_s);
    shown.model.setHistory(teamHistory({seen, teamMessage(18, u"m1"_s)}, seen.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! m1!"_s);
    shown.model.setHistory(teamHistory({seen, teamMessage(18, u"m1"_s), teamMessage(2, u"y1"_s)}, seen.id), {});
    QCOMPARE(shown.rows(), u"[25] y1! m1! new y1!"_s);
}

void TestHistoryModel::unknownSeenHasNoLine()
{
    ShownHistory shown;
    shown.model.setHistory(teamHistory({teamMessage(20, u"y1"_s), teamMessage(2, u"i1"_s)}), {});
    QCOMPARE(shown.model.newMessagesRow(), -1);
}

void TestHistoryModel::lineByUnreadCount()
{
    ShownHistory shown;
    CliqHistory history = teamHistory(
        {teamMessage(30, u"y1"_s), teamMessage(20, u"i1"_s), teamMessage(15, u"m1"_s), teamMessage(10, u"y1"_s)});
    shown.model.open(teamHistory({}), {}, 2);
    shown.model.setHistory(history, {}); // what was read came later
    QCOMPARE(shown.rows(), u"[25] y1! new i1! m1! y1!"_s);
    history.seenId = history.messages.last().id;
    shown.model.setHistory(history, {});
    QCOMPARE(shown.rows(), u"[25] y1! new i1! m1! y1!"_s);
    ShownHistory all;
    all.model.open(history, {}, 0);
    QCOMPARE(all.model.newMessagesRow(), -1);
    ShownHistory more;
    history.seenId.clear();
    more.model.open(history, {}, 40);
    QCOMPARE(more.rows(), u"[25] new y1! i1! m1! y1!"_s);
}

void TestHistoryModel::pendingAtTheEnd()
{
    ShownHistory shown;
    CliqPending pending = pendingOf(u"k1"_s, u"Hello"_s);
    shown.model.setHistory(teamHistory({teamMessage(20, u"y1"_s)}), {pending});
    QCOMPARE(shown.rows(), u"[25] y1! p:k1"_s);
    QCOMPARE(shown.model.rowOf(HistoryModel::pendingKey(pending)), 2);
    QVERIFY(shown.model.index(2).data(Qt::AccessibleTextRole).toString().startsWith(u"Being sent"_s));
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    pending.error = ApiError(ErrorKind::Offline);
    shown.model.setHistory(shown.model.history(), {pending});
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.model.index(2).data(Qt::AccessibleTextRole).toString().startsWith(u"Not sent"_s));
    shown.model.setHistory(teamHistory({teamMessage(20, u"y1"_s), teamMessage(0, u"m1"_s)}), {});
    QCOMPARE(shown.rows(), u"[25] y1! m1!"_s);
}

void TestHistoryModel::olderOnesComeBefore()
{
    ShownHistory shown;
    const CliqMessage newer = teamMessage(20, u"y1"_s);
    shown.model.setHistory(teamHistory({newer}), {});
    const QPersistentModelIndex place = shown.model.index(1);
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    QList<CliqMessage> more{newer};
    for (int each = 0; each < 100; ++each)
        more.append(teamMessage(1500 + each * 30, u"i1"_s));
    shown.model.setHistory(teamHistory(more), {});
    QCOMPARE(removed.size(), 0);
    QVERIFY(place.isValid());
    QCOMPARE(place.row(), shown.model.rowCount() - 1);
    QCOMPARE(shown.model.keyAt(place.row()), newer.id);
}

void TestHistoryModel::editIsOneRow()
{
    ShownHistory shown;
    CliqHistory history = teamHistory({teamMessage(30, u"y1"_s), teamMessage(20, u"y1"_s), teamMessage(10, u"y1"_s)});
    shown.model.setHistory(history, {});
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    history.messages[1].text = u"Other"_s;
    history.messages[1].revision = 2;
    shown.model.setHistory(history, {});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(shown.model.index(2).data().toString(), u"Other"_s);
    history.messages.removeAt(1);
    QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    shown.model.setHistory(history, {});
    QCOMPARE(removed.size(), 1);
}

void TestHistoryModel::wordsForScreenReaders()
{
    ShownHistory shown;
    CliqMessage message = teamMessage(0, u"y1"_s, u"It is *green*"_s);
    message.revision = 3;
    message.replies = 2;
    message.reactions = {{u":smile:"_s, {u"m1"_s}, {}}};
    shown.model.setHistory(teamHistory({message}), {});
    const QString words = shown.model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.startsWith(u"Yanis Derrouiche, 12:00"_s));
    QVERIFY(words.contains(u"It is green, edited"_s));
    QVERIFY(words.contains(u":smile: 1"_s));
}

void TestHistoryModel::randomChanges()
{
    ShownHistory shown;
    QRandomGenerator random(815);
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    const QStringList people{u"m1"_s, u"y1"_s, u"i1"_s};
    for (int round = 0; round < 150; ++round) {
        QList<CliqMessage> messages;
        for (int minute = random.bounded(60); minute < 4000; minute += 1 + random.bounded(120)) {
            CliqMessage message = teamMessage(minute, people.at(minute % 3));
            message.revision = 1 + random.bounded(2);
            messages.append(message);
        }
        const QString seen = messages.isEmpty() ? QString() : messages.at(random.bounded(int(messages.size()))).id;
        QList<CliqPending> pending;
        for (int each = random.bounded(3); each > 0; --each)
            pending.append(pendingOf(QString::number(each), u"text"_s));
        shown.model.setHistory(teamHistory(messages, seen, random.bounded(5) == 0 ? u"c2"_s : u"c1"_s), pending);
        int told = 0;
        for (int row = 0; row < shown.model.rowCount(); ++row)
            told += shown.model.rowAt(row)->kind == HistoryRow::Kind::Message ? 1 : 0;
        QCOMPARE(told, int(messages.size()));
    }
    QCOMPARE(reset.size(), 0);
}
} // namespace atlas::test::tst_historymodel

ATLAS_TEST(atlas::test::tst_historymodel::TestHistoryModel)
#include "tst_historymodel.moc"
