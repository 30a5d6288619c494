// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/historymodel.h"
#include "models/team/messagesearch.h"
#include "models/team/recipients.h"
#include "models/team/teammade.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_teamparts
{
using namespace Qt::StringLiterals;

/// People without a chat, muted chats, search, recipients, and what messages became.
class TestTeamParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personWithoutChat();
    void nobodyToWriteTo_data();
    void nobodyToWriteTo();
    void waitingForSomebodyIsShown();
    void mutedIsSilent();
    void searchFinds_data();
    void searchFinds();
    void recipients_data();
    void recipients();
    void madeIsRemembered();
    void cardsAreRead();
};

namespace
{
CliqPending waitingMessage(const QString &chatId)
{
    CliqPending pending;
    pending.key = u"k"_s;
    pending.chatId = chatId;
    pending.text = u"Hello"_s;
    pending.at = teamNow();
    return pending;
}

CliqMessage cardMessage()
{
    CliqMessage message = teamMessage(3, u"b-projects"_s, u"Nightly report"_s);
    message.card.title = u"Build 812"_s;
    CliqSlide table;
    table.kind = CliqSlide::Kind::Table;
    table.headers = {u"Job"_s, u"State"_s};
    table.rows = {{u"unit"_s, u"red"_s}};
    message.card.slides = {table};
    return message;
}
} // namespace

void TestTeamParts::personWithoutChat()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamDirect(u"y1"_s, 5)}));
    QCOMPARE(book.begin(u"y1"_s), u"d-y1"_s); // there is one
    QSignalSpy changed(&book, &TeamBook::changed);
    const QString begun = book.begin(u"i1"_s);
    QCOMPARE(cliq::personOf(begun), u"i1"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.begin(u"i1"_s), begun); // once
    QCOMPARE(book.chat(begun)->name, u"In\u00e8s Vauquelin"_s);
    QCOMPARE(book.sections().direct, (QStringList{begun, u"d-y1"_s}));
    // The first message made the chat.
    book.setSnapshot(teamSnapshot({teamDirect(u"y1"_s, 5), teamDirect(u"i1"_s, 0)}));
    QCOMPARE(book.begin(u"i1"_s), u"d-i1"_s);
    QCOMPARE(book.sections().direct, (QStringList{u"d-i1"_s, u"d-y1"_s}));
    QVERIFY(!book.chat(begun));
}

void TestTeamParts::nobodyToWriteTo_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nobody") << QString();
    QTest::newRow("me") << u"m1"_s;
    QTest::newRow("a bot") << u"b-projects"_s;
    QTest::newRow("a stranger") << u"4711"_s;
}

void TestTeamParts::nobodyToWriteTo()
{
    QFETCH(QString, id);
    TeamBook book;
    book.setSnapshot(teamSnapshot({}));
    QVERIFY(book.begin(id).isEmpty());
    QVERIFY(book.sections().direct.isEmpty());
}

void TestTeamParts::waitingForSomebodyIsShown()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({}));
    const QString begun = cliq::personChat(u"i1"_s);
    book.setPending(begun, {waitingMessage(begun)});
    QCOMPARE(book.sections().direct, QStringList{begun});
    // The chat is there now, and still something waits: neither is lost.
    book.setSnapshot(teamSnapshot({teamDirect(u"i1"_s, 0)}));
    QCOMPARE(book.sections().direct, (QStringList{begun, u"d-i1"_s}));
    book.setPending(begun, {});
    book.setSnapshot(teamSnapshot({teamDirect(u"i1"_s, 0)}));
    QCOMPARE(book.sections().direct, QStringList{u"d-i1"_s});
}

void TestTeamParts::mutedIsSilent()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamDirect(u"y1"_s, 5, 3)}, {teamMention(u"d-y1"_s, 5, true)}));
    QCOMPARE(book.addressed(), 3);
    QSignalSpy changed(&book, &TeamBook::changed);
    book.setMuted({u"d-y1"_s});
    book.setMuted({u"d-y1"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.addressed(), 0);
    QCOMPARE(book.unreadIn(*book.chat(u"d-y1"_s)), 0);
    QVERIFY(book.sections().toRead.isEmpty());
    book.setMuted({});
    QCOMPARE(book.addressed(), 3);
}

void TestTeamParts::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u"  "_s << 0;
    QTest::newRow("a word, without its accent") << u"resume"_s << 1;
    QTest::newRow("all words") << u"budget lyon"_s << 1;
    QTest::newRow("not all") << u"budget paris"_s << 0;
    QTest::newRow("the name of a file") << u"plan.png"_s << 1;
    QTest::newRow("who wrote") << u"yanis"_s << 2;
    QTest::newRow("whom it names") << u"carron"_s << 1;
    QTest::newRow("on a card") << u"unit red"_s << 1;
}

void TestTeamParts::searchFinds()
{
    QFETCH(QString, words);
    QFETCH(int, count);
    CliqMessage file = teamMessage(9, u"y1"_s, u" "_s);
    file.file.name = u"Plan.PNG"_s;
    const CliqHistory history = teamHistory({teamMessage(20, u"i1"_s, u"The r\u00e9sum\u00e9 of {@m2}"_s), file,
                                             teamMessage(8, u"y1"_s, u"The *budget* of Lyon"_s), cardMessage()});
    const cliqtext::NameOf nameOf = [](const QString &id) { return id == u"m2" ? u"Maud Carron"_s : QString(); };
    QCOMPARE(int(messagesWith(history, words, nameOf).size()), count);
}

void TestTeamParts::recipients_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("all, without me, bots and archived")
        << QString()
        << QStringList{u"In\u00e8s Vauquelin"_s, u"Maud Carron"_s, u"Yanis Derrouiche"_s, u"finance"_s, u"maudlin"_s};
    QTest::newRow("people first") << u"maud"_s << QStringList{u"Maud Carron"_s, u"maudlin"_s};
    QTest::newRow("channels only") << u"#maud"_s << QStringList{u"maudlin"_s};
    QTest::newRow("by address") << u"yanis@"_s << QStringList{u"Yanis Derrouiche"_s};
    QTest::newRow("inside a name") << u"vauq"_s << QStringList{u"In\u00e8s Vauquelin"_s};
    QTest::newRow("nobody") << u"zz"_s << QStringList();
}

void TestTeamParts::recipients()
{
    QFETCH(QString, typed);
    CliqChat archived = teamChannel(u"c3"_s, u"maud archive"_s);
    archived.isArchived = true;
    TeamBook book;
    book.setSnapshot(teamSnapshot(
        {teamChannel(u"c1"_s, u"finance"_s), teamChannel(u"c2"_s, u"maudlin"_s), archived, teamDirect(u"y1"_s, 5)}));
    QStringList names;
    const QList<Recipient> found = recipientsFor(book, typed);
    for (const Recipient &who : found) {
        names.append(who.name);
        QCOMPARE(who.chatId.isEmpty(), !who.personId.isEmpty() && who.personId != u"y1");
    }
    QTEST(names, "names");
}

void TestTeamParts::madeIsRemembered()
{
    TeamMadeBook book;
    const TeamMade task{TeamMade::Kind::Task, u"71"_s, u"Audit"_s, u"p1"_s};
    const TeamMade note{TeamMade::Kind::Note, u"9"_s, u"Big deal"_s, {}};
    book.add(u"m"_s, task);
    book.add(u"m"_s, note);
    book.add(u"m"_s, {TeamMade::Kind::Task, u"71"_s, u"Audit, renamed"_s, u"p1"_s});
    QCOMPARE(book.of(u"m"_s).size(), 2);
    TeamMadeBook another;
    another.restore(book.stored());
    QCOMPARE(another.of(u"m"_s), book.of(u"m"_s));
    QCOMPARE(another.of(u"m"_s).last().title, u"Audit, renamed"_s);
    another.remove(task);
    QCOMPARE(another.of(u"m"_s), QList<TeamMade>{note});
    another.restore("not json");
    QCOMPARE(another.of(u"m"_s).size(), 1);
}

void TestTeamParts::cardsAreRead()
{
    HistoryModel model;
    model.open(teamHistory({cardMessage()}), {});
    const QString said = model.data(model.index(model.rowCount() - 1), Qt::AccessibleTextRole).toString();
    QVERIFY(said.contains(u"Build 812"_s) && said.contains(u"unit: red"_s));
    CliqMessage bare = cardMessage();
    bare.text.clear();
    QCOMPARE(cliqtext::summary(bare), u"Build 812"_s);
}
} // namespace atlas::test::tst_teamparts

ATLAS_TEST(atlas::test::tst_teamparts::TestTeamParts)
#include "tst_teamparts.moc"
