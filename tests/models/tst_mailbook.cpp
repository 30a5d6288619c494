// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_mailbook
{
using namespace Qt::StringLiterals;

/// The mailbox, what is owed and what is awaited.
class TestMailBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsRecords();
    void numbersStay();
    void randomSnapshotsStayIndexed();
    void needlesFollowChanges();
    void needlesAreMadeWhileIdle();
    void snoozedComeBack();
    void automaticSenders_data();
    void automaticSenders();
    void toAnswer();
    void toAnswerOfThirtyDays();
    void awaitingAnswer();
    void answeredMeanwhile();
    void onlyTheLastQuestionCounts();
};

namespace
{
QString hotel()
{
    return u"e.garance@hotel.example"_s;
}

void fill(MailBook &book, const QList<MailMessage> &messages)
{
    book.setNow(mailNow());
    book.setSnapshot(mailboxOf(messages));
}
} // namespace

void TestMailBook::findsRecords()
{
    MailBook book;
    QVERIFY(!book.account());
    QVERIFY(!book.message(u"1"_s));
    QVERIFY(book.inFolder(u"inbox"_s).isEmpty());
    fill(book, {mailOf(u"1"_s, u"Un"_s, hotel(), 5), mailOf(u"2"_s, u"Deux"_s, hotel(), 1),
                mailOf(u"3"_s, u"Trois"_s, hotel(), 2, u"projects"_s)});
    QCOMPARE(book.account()->id, u"a1"_s);
    QCOMPARE(book.message(u"1"_s)->subject, u"Un"_s);
    QVERIFY(!book.message(u"4"_s));
    QCOMPARE(mailsAt(book, book.inFolder(u"inbox"_s)), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(book.folderOf(MailFolder::Kind::Sent)->id, u"sent"_s);
    QVERIFY(!book.folderOf(MailFolder::Kind::Outbox));
    QVERIFY(!book.folder(u"none"_s));
    QCOMPARE(book.label(u"l2"_s)->name, u"À relire"_s);
    QVERIFY(!book.signature(u"s"_s));
    QVERIFY(book.isOwn(u"M.Carsin@Studio.example"_s));
    QVERIFY(!book.isOwn(hotel()));
}

void TestMailBook::numbersStay()
{
    MailBook book;
    QList<MailMessage> mails{mailOf(u"1"_s, u"Un"_s, hotel(), 5), mailOf(u"2"_s, u"Deux"_s, hotel(), 1)};
    fill(book, mails);
    const int one = book.index().handleOf(u"1"_s), two = book.index().handleOf(u"2"_s);
    const int before = book.index().revision();
    mails[0].isRead = true;
    mails.append(mailOf(u"3"_s, u"Trois"_s, hotel(), 3));
    fill(book, mails);
    QCOMPARE(book.index().handleOf(u"1"_s), one);
    QCOMPARE(book.index().handleOf(u"2"_s), two);
    QVERIFY(book.index().revisionOf(one) > before); // it was read meanwhile
    QVERIFY(book.index().revisionOf(two) <= before);
    mails.removeAt(1);
    fill(book, mails);
    QCOMPARE(book.index().handleOf(u"2"_s), -1);
    QCOMPARE(book.index().placeOf(two), -1);
    fill(book, {mailOf(u"2"_s, u"Deux"_s, hotel(), 1)});
    QVERIFY(book.index().handleOf(u"2"_s) > two); // a number is never given twice
}

void TestMailBook::randomSnapshotsStayIndexed()
{
    QRandomGenerator random(17);
    MailSnapshot snapshot = randomMailbox(random, 60);
    MailBook book;
    int nextId = 0;
    QHash<QString, int> known;
    for (int round = 0; round < 300; ++round) {
        const MailSnapshot before = book.snapshot();
        book.setSnapshot(snapshot);
        const MailIndex &index = book.index();
        QHash<QString, QList<int>> folders;
        for (int place = 0; place < snapshot.messages.size(); ++place) {
            const MailMessage &message = snapshot.messages.at(place);
            const int handle = index.handleOf(message.id);
            QCOMPARE(index.handleAt(place), handle);
            QCOMPARE(index.placeOf(handle), place);
            QCOMPARE(known.value(message.id, handle), handle);
            known.insert(message.id, handle);
            const auto old = std::find_if(before.messages.cbegin(), before.messages.cend(),
                                          [&message](const MailMessage &each) { return each.id == message.id; });
            const bool isChanged = old == before.messages.cend() || *old != message;
            QCOMPARE(index.revisionOf(handle) == index.revision(), isChanged);
            folders[message.folderId].append(place);
        }
        for (const MailFolder &folder : snapshot.folders)
            QCOMPARE(book.inFolder(folder.id), folders.value(folder.id));
        changeMailbox(random, snapshot, nextId);
    }
    QVERIFY(nextId > 20);
}

void TestMailBook::needlesFollowChanges()
{
    MailBook book;
    MailMessage mail = mailOf(u"1"_s, u"Été à l’ŒUVRE"_s, hotel(), 5);
    mail.cc = {{u"Inès"_s, u"ines@hotel.example"_s}};
    mail.summary = u"Bonjour"_s;
    fill(book, {mail});
    for (const QString &word : {u"ete"_s, u"oeuvre"_s, u"ines"_s, u"bonjour"_s, u"e.garance"_s})
        QVERIFY2(book.needleAt(0).contains(word), qPrintable(word));
    mail.subject = u"Hiver"_s;
    fill(book, {mailOf(u"2"_s, u"Autre"_s, hotel(), 1), mail});
    QVERIFY(book.needleAt(1).contains(u"hiver"_s) && !book.needleAt(1).contains(u"ete"_s));
    QVERIFY(book.needleAt(0).contains(u"autre"_s));
}

void TestMailBook::needlesAreMadeWhileIdle()
{
    MailBook book;
    QRandomGenerator random(1);
    book.setSnapshot(randomMailbox(random, 3000));
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    for (int place = 0; place < 3000; ++place) // as they would be without
        QVERIFY(book.needleAt(place).contains(u"hotel.example"_s) || !book.needleAt(place).isEmpty());
}

void TestMailBook::snoozedComeBack()
{
    MailBook book;
    fill(book, {mailOf(u"1"_s, u"Un"_s, hotel(), 5)});
    const QSignalSpy spy(&book, &MailBook::changed);
    book.setSnoozed({{u"1"_s, mailNow().addSecs(3600)}});
    book.setSnoozed({{u"1"_s, mailNow().addSecs(3600)}});
    QCOMPARE(spy.size(), 1);
    QVERIFY(book.isSnoozed(u"1"_s));
    QVERIFY(!book.isSnoozed(u"2"_s));
    QVERIFY(book.toAnswer().isEmpty());
    book.setNow(mailNow().addSecs(3599));
    QCOMPARE(spy.size(), 1);
    book.setNow(mailNow().addSecs(3600));
    QCOMPARE(spy.size(), 2);
    QVERIFY(!book.isSnoozed(u"1"_s));
    QCOMPARE(book.toAnswer().size(), 1);
    book.setNow(mailNow().addSecs(3700));
    QCOMPARE(spy.size(), 2);
}

void TestMailBook::automaticSenders_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("automatic");
    const auto add = [](const char *address, const char *folder, bool automatic) {
        QTest::addRow("%s in %s", address, folder)
            << QString::fromLatin1(address) << QString::fromLatin1(folder) << automatic;
    };
    for (const char *address :
         {"noreply@poste.example", "No-Reply@poste.example", "ne-pas-repondre@poste.example",
          "notifications@outil.example", "newsletter@mode.example", "news@mode.example", "mailer-daemon@poste.example",
          "postmaster@poste.example", "bounces+1@mode.example", "alertes@banque.example"})
        add(address, "inbox", true);
    for (const char *address : {"e.garance@hotel.example", "norah@hotel.example", "newman@hotel.example",
                                "noe@x.example", "info@hotel.example", ""})
        add(address, "inbox", false);
    add("e.garance@hotel.example", "news", true);
    add("e.garance@hotel.example", "notices", true);
}

void TestMailBook::automaticSenders()
{
    QFETCH(QString, address);
    QFETCH(QString, folder);
    QFETCH(bool, automatic);
    MailBook book;
    fill(book, {mailOf(u"1"_s, u"Un"_s, address, 5, folder)});
    QCOMPARE(isAutomatic(book, *book.message(u"1"_s)), automatic);
}

void TestMailBook::toAnswer()
{
    MailMessage replied = mailOf(u"replied"_s, u"Un"_s, hotel(), 3), read = mailOf(u"read"_s, u"Lu"_s, hotel(), 4);
    replied.isReplied = true;
    read.isRead = true;
    MailBook book;
    fill(book, {replied, read, mailOf(u"new"_s, u"Un"_s, hotel(), 2), mailOf(u"own"_s, u"Un"_s, ownAddress(), 1),
                mailOf(u"machine"_s, u"Un"_s, u"noreply@poste.example"_s, 1),
                mailOf(u"elsewhere"_s, u"Un"_s, hotel(), 1, u"projects"_s)});
    QCOMPARE(mailsAt(book, book.toAnswer()), (QStringList{u"new"_s, u"read"_s}));
}

void TestMailBook::toAnswerOfThirtyDays()
{
    MailBook book;
    fill(book, {mailOf(u"old"_s, u"Un"_s, hotel(), 30 * 24 + 1), mailOf(u"month"_s, u"Un"_s, hotel(), 30 * 24)});
    QCOMPARE(mailsAt(book, book.toAnswer()), QStringList{u"month"_s});
}

void TestMailBook::awaitingAnswer()
{
    MailBook book;
    fill(book, {sentMail(u"yesterday"_s, u"Devis A"_s, hotel(), 24), sentMail(u"week"_s, u"Devis B"_s, hotel(), 7 * 24),
                sentMail(u"days"_s, u"Devis C"_s, hotel(), 3 * 24), sentMail(u"old"_s, u"Devis D"_s, hotel(), 31 * 24),
                sentMail(u"own"_s, u"Note"_s, ownAddress(), 5 * 24)});
    QCOMPARE(mailsAt(book, book.awaitingAnswer()), (QStringList{u"week"_s, u"days"_s}));
    QCOMPARE(mailsAt(book, book.awaitingAnswer(5)), QStringList{u"week"_s});
}

void TestMailBook::answeredMeanwhile()
{
    MailBook book;
    fill(book,
         {sentMail(u"a"_s, u"Devis A"_s, hotel(), 100), mailOf(u"1"_s, u"RE: Devis A"_s, hotel().toUpper(), 90),
          sentMail(u"b"_s, u"Re: Devis B"_s, hotel(), 101), mailOf(u"2"_s, u"Devis B"_s, hotel(), 110),
          sentMail(u"c"_s, u"Devis C"_s, hotel(), 100), mailOf(u"3"_s, u"Re: Devis C"_s, u"autre@hotel.example"_s, 90),
          mailOf(u"4"_s, u"Re: Devis A"_s, hotel(), 40 * 24)});
    QCOMPARE(mailsAt(book, book.awaitingAnswer()), (QStringList{u"b"_s, u"c"_s})); // asked after, answered by another
}

void TestMailBook::onlyTheLastQuestionCounts()
{
    MailBook book;
    fill(book, {sentMail(u"first"_s, u"Devis"_s, hotel(), 10 * 24), sentMail(u"again"_s, u"Re: Devis"_s, hotel(), 24)});
    QVERIFY(book.awaitingAnswer().isEmpty()); // reminded of it yesterday
    fill(book,
         {sentMail(u"first"_s, u"Devis"_s, hotel(), 10 * 24), sentMail(u"again"_s, u"Re: Devis"_s, hotel(), 4 * 24)});
    QCOMPARE(mailsAt(book, book.awaitingAnswer()), QStringList{u"again"_s});
}
} // namespace atlas::test::tst_mailbook

ATLAS_TEST(atlas::test::tst_mailbook::TestMailBook)
#include "tst_mailbook.moc"
