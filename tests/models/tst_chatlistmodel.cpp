// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/chatlistmodel.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_chatlistmodel
{
using namespace Qt::StringLiterals;

/// The list of chats and the differences it takes.
class TestChatListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsAndChats();
    void readingKeepsThePlace();
    void openedFromToRead();
    void filterFindsInOneSection();
    void oneCountIsOneRow();
    void presenceIsOneRow();
    void wordsForScreenReaders();
    void randomChangesNeverReset();
};

namespace
{
struct ListedChats {
    TeamBook book;
    ChatListModel model{book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList shownRows(const ChatListModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString id = index.data(ChatListModel::IdRole).toString();
        shown.append(id.isEmpty() ? u"# "_s + index.data().toString() : id);
    }
    return shown;
}
} // namespace

void TestChatListModel::headingsAndChats()
{
    ListedChats listed;
    QCOMPARE(listed.model.rowCount(), 0);
    listed.book.setSnapshot(teamSnapshot(
        {teamChannel(u"c1"_s, u"finance"_s), teamChannel(u"c2"_s, u"direction"_s, 2), teamDirect(u"y1"_s, 5)}));
    QCOMPARE(shownRows(listed.model),
             (QStringList{u"# To read"_s, u"c2"_s, u"# Channels"_s, u"c1"_s, u"# Direct messages"_s, u"d-y1"_s}));
    QVERIFY(!(listed.model.flags(listed.model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(listed.model.flags(listed.model.index(1)) & Qt::ItemIsSelectable);
    QCOMPARE(listed.model.rowOf(u"c1"_s), 3);
    QCOMPARE(listed.model.rowOf(u"none"_s), -1);
    QVERIFY(!listed.model.rowAt(17));
}

void TestChatListModel::readingKeepsThePlace()
{
    ListedChats listed;
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s), teamChannel(u"c2"_s, u"b"_s)}));
    listed.model.setOpenChat(u"c2"_s);
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s), teamChannel(u"c2"_s, u"b"_s, 1)}));
    QCOMPARE(shownRows(listed.model), (QStringList{u"# Channels"_s, u"c1"_s, u"c2"_s}));
    listed.model.setOpenChat(u"c1"_s);
    QCOMPARE(shownRows(listed.model), (QStringList{u"# To read"_s, u"c2"_s, u"# Channels"_s, u"c1"_s}));
}

void TestChatListModel::openedFromToRead()
{
    ListedChats listed;
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s), teamChannel(u"c2"_s, u"b"_s, 1)}));
    listed.model.setOpenChat(u"c2"_s);
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s), teamChannel(u"c2"_s, u"b"_s)}));
    QCOMPARE(shownRows(listed.model), (QStringList{u"# To read"_s, u"c2"_s, u"# Channels"_s, u"c1"_s}));
    listed.model.setOpenChat(u"c1"_s);
    QCOMPARE(shownRows(listed.model), (QStringList{u"# Channels"_s, u"c1"_s, u"c2"_s}));
}

void TestChatListModel::filterFindsInOneSection()
{
    ListedChats listed;
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"finance"_s, 2), teamDirect(u"i1"_s, 5)}));
    listed.model.setFilter(u"in"_s);
    QCOMPARE(shownRows(listed.model), (QStringList{u"# Found"_s, u"d-i1"_s, u"c1"_s}));
    listed.model.setFilter(u"ine"_s);
    QCOMPARE(shownRows(listed.model), (QStringList{u"# Found"_s, u"d-i1"_s}));
    listed.model.setFilter(u"xyz"_s);
    QCOMPARE(listed.model.rowCount(), 0);
    listed.model.setFilter({});
    QCOMPARE(listed.model.rowCount(), 4);
}

void TestChatListModel::oneCountIsOneRow()
{
    ListedChats listed;
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s, 1), teamChannel(u"c2"_s, u"b"_s)}));
    QSignalSpy inserted(&listed.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&listed.model, &QAbstractItemModel::dataChanged);
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s, 2), teamChannel(u"c2"_s, u"b"_s)}));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(listed.model.rowAt(1)->unread, 2);
}

void TestChatListModel::presenceIsOneRow()
{
    ListedChats listed;
    CliqPresence presence = CliqPresence::Unknown;
    listed.book.setPresenceSource([&presence](const QString &) { return presence; });
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s), teamDirect(u"y1"_s, 4)}));
    QSignalSpy changed(&listed.model, &QAbstractItemModel::dataChanged);
    presence = CliqPresence::Busy;
    listed.book.tellPresence({u"y1"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listed.model.rowAt(listed.model.rowOf(u"d-y1"_s))->presence, CliqPresence::Busy);
}

void TestChatListModel::wordsForScreenReaders()
{
    ListedChats listed;
    listed.book.setPresenceSource([](const QString &) { return CliqPresence::Away; });
    listed.book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"finance\u202e"_s, 3), teamDirect(u"y1"_s, 4)},
                                         {teamMention(u"c1"_s, 1, true)}));
    QCOMPARE(listed.model.index(1).data(Qt::AccessibleTextRole).toString(),
             u"finance, channel, 1 addressed to you, 3 unread"_s);
    QCOMPARE(listed.model.index(3).data(Qt::AccessibleTextRole).toString(), u"Yanis Derrouiche, away"_s);
}

void TestChatListModel::randomChangesNeverReset()
{
    ListedChats listed;
    QSignalSpy reset(&listed.model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(4711);
    for (int round = 0; round < 200; ++round) {
        QList<CliqChat> chats;
        for (int number = 0; number < 12; ++number) {
            if (random.bounded(4) == 0)
                continue;
            CliqChat chat =
                teamChannel(QString::number(number), QString::number(random.bounded(20)), random.bounded(3));
            chat.kind = CliqChat::Kind(number % 4);
            chat.lastAt = teamNow().addSecs(-random.bounded(1000));
            chat.isMuted = random.bounded(5) == 0;
            chats.append(chat);
        }
        listed.book.setSnapshot(teamSnapshot(chats));
        listed.model.setOpenChat(QString::number(random.bounded(12)));
        listed.model.setFilter(random.bounded(4) == 0 ? QString::number(random.bounded(10)) : QString());
        int shown = 0;
        for (int row = 0; row < listed.model.rowCount(); ++row)
            shown += listed.model.rowAt(row)->isHeading ? 0 : 1;
        QCOMPARE(shown, listed.model.filter().isEmpty() ? int(chats.size())
                                                        : int(listed.book.find(listed.model.filter()).size()));
    }
    QCOMPARE(reset.size(), 0);
}
} // namespace atlas::test::tst_chatlistmodel

ATLAS_TEST(atlas::test::tst_chatlistmodel::TestChatListModel)
#include "tst_chatlistmodel.moc"
