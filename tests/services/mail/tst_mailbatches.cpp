// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbatches.h"
#include "services/mail/mailmirrorstored.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_mailbatches
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;
using Kind = MailChange::Kind;

namespace
{
QList<MailFolder> someFolders(bool withArchive = true)
{
    QList<MailFolder> folders;
    const auto add = [&folders](const QString &id, MailFolder::Kind kind) {
        MailFolder folder;
        folder.id = id;
        folder.kind = kind;
        folders.append(folder);
    };
    add(u"in"_s, MailFolder::Kind::Inbox);
    add(u"sent"_s, MailFolder::Kind::Sent);
    add(u"spam"_s, MailFolder::Kind::Spam);
    add(u"user"_s, MailFolder::Kind::User);
    if (withArchive)
        add(u"archive"_s, MailFolder::Kind::Archive);
    return folders;
}

MailMessage mailAt(const QString &id, int minute, const QString &folder = u"in"_s)
{
    MailMessage message;
    message.id = id;
    message.folderId = folder;
    message.receivedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC).addSecs(minute * 60);
    return message;
}

MailChange act(Kind kind, const QString &folder = {}, const QStringList &labels = {}, MailFlag flag = MailFlag::None)
{
    MailChange change;
    change.kind = kind;
    change.folderId = folder;
    change.labelIds = labels;
    change.flag = flag;
    return change;
}

/// Rows that are acted upon, one act after the other.
struct Sitting {
    QList<MailFolder> folders = someFolders();
    QList<MailMessage> shown;
    MailBatches batches;

    explicit Sitting(int mails)
    {
        for (int i = 1; i <= mails; ++i)
            shown.append(mailAt(QString::number(i), -i));
    }
    void change(int number, const MailChange &what)
    {
        MailMessage &row = shown[number - 1];
        batches.add(row, what, folders);
        row = MailBatches::changed(row, what, folders);
    }
    QStringList sent()
    {
        QStringList lines;
        while (const std::optional<MailBatch> batch = batches.take()) {
            lines.append(u"%1 %2"_s.arg(int(batch->what.kind)).arg(batch->ids.join(u',')));
            batches.confirmed();
        }
        return lines;
    }
};

QString line(Kind kind, const QString &ids)
{
    return u"%1 %2"_s.arg(int(kind)).arg(ids);
}
} // namespace

class TestMailBatches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneCallForOneKind();
    void whatLeadsBackIsNothing_data();
    void whatLeadsBackIsNothing();
    void theLastPlaceCounts();
    void labelsAreGroupedAndCancelled();
    void atMostAHundredIds();
    void refusedRowsAreAsBefore();
    void refusedKeepsWhatWasDoneSince();
    void whatWaitsAgainLosesToNewerActs();
    void whatMayHaveArrivedIsUndoneByACall();
    void survivesTheStore();
    void pagesDoNotUndoWhatWasDone();
    void withoutAnArchiveItLeavesItsFolder();

    void aNewestPageReplacesWhatItCovers();
    void aGapAfterManyNewMails();
    void olderPagesJoin();
    void anEmptyPageEmptiesTheFolder();
    void heldRowsStay();
    void rowsStayNewestFirstAndOnce();
    void storedFormsComeBack();
};

void TestMailBatches::oneCallForOneKind()
{
    Sitting s(4);
    s.change(1, act(Kind::Read));
    s.change(2, act(Kind::Archive));
    s.change(3, act(Kind::Read, u"stray"_s));
    s.change(4, act(Kind::Flag, {}, {}, MailFlag::Important));
    s.change(1, act(Kind::Archive));
    s.change(2, act(Kind::Flag, {}, {}, MailFlag::FollowUp));
    QCOMPARE(s.batches.count(), 6);
    QVERIFY(!s.batches.onlyReading());
    QCOMPARE(s.sent(), (QStringList{line(Kind::Read, u"1,3"_s), line(Kind::Archive, u"2,1"_s), line(Kind::Flag, u"4"_s),
                                    line(Kind::Flag, u"2"_s)}));
    QCOMPARE(s.batches.count(), 0);
}

void TestMailBatches::whatLeadsBackIsNothing_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("read and unread") << QList<int>{int(Kind::Read), int(Kind::Unread)} << QStringList{{}, {}};
    QTest::newRow("there and back") << QList<int>{int(Kind::Move), int(Kind::Move)} << QStringList{u"user"_s, u"in"_s};
    QTest::newRow("archive and back") << QList<int>{int(Kind::Archive), int(Kind::Unarchive)} << QStringList{{}, {}};
    QTest::newRow("spam and not") << QList<int>{int(Kind::Spam), int(Kind::NotSpam)} << QStringList{{}, {}};
    QTest::newRow("by a detour") << QList<int>{int(Kind::Move), int(Kind::Spam), int(Kind::Move)}
                                 << QStringList{u"user"_s, {}, u"in"_s};
    QTest::newRow("as it is") << QList<int>{int(Kind::Unread)} << QStringList{QString()};
}

void TestMailBatches::whatLeadsBackIsNothing()
{
    QFETCH(QList<int>, kinds);
    QFETCH(QStringList, folders);
    Sitting s(1);
    for (qsizetype i = 0; i < kinds.size(); ++i)
        s.change(1, act(Kind(kinds.at(i)), folders.at(i)));
    QCOMPARE(s.batches.count(), 0);
    QCOMPARE(s.shown.first(), mailAt(u"1"_s, -1));
}

void TestMailBatches::theLastPlaceCounts()
{
    Sitting s(2);
    s.change(1, act(Kind::Archive));
    s.change(2, act(Kind::Archive));
    s.change(1, act(Kind::Move, u"user"_s));
    QCOMPARE(s.batches.folderAtZoho(s.shown.first()), u"in"_s);
    QCOMPARE(s.sent(), (QStringList{line(Kind::Archive, u"2"_s), line(Kind::Move, u"1"_s)}));
    QCOMPARE(s.batches.folderAtZoho(s.shown.first()), u"user"_s);
}

void TestMailBatches::labelsAreGroupedAndCancelled()
{
    Sitting s(3);
    s.change(1, act(Kind::AddLabels, {}, {u"b"_s}));
    s.change(1, act(Kind::AddLabels, {}, {u"a"_s}));
    s.change(2, act(Kind::AddLabels, {}, {u"a"_s, u"b"_s}));
    s.change(3, act(Kind::AddLabels, {}, {u"a"_s}));
    s.change(3, act(Kind::RemoveLabels, {}, {u"a"_s}));
    QVERIFY(s.shown.at(2).labelIds.isEmpty());
    const std::optional<MailBatch> batch = s.batches.take();
    QVERIFY(batch);
    QCOMPARE(batch->ids, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(batch->what.labelIds, (QStringList{u"a"_s, u"b"_s}));
    s.batches.confirmed();
    QVERIFY(!s.batches.take());
}

void TestMailBatches::atMostAHundredIds()
{
    Sitting s(230);
    for (int i = 1; i <= 230; ++i)
        s.change(i, act(Kind::Read));
    QList<qsizetype> sizes;
    while (const std::optional<MailBatch> batch = s.batches.take()) {
        sizes.append(batch->ids.size());
        s.batches.confirmed();
    }
    QCOMPARE(sizes, (QList<qsizetype>{100, 100, 30}));
}

void TestMailBatches::refusedRowsAreAsBefore()
{
    Sitting s(2);
    const QList<MailMessage> before = s.shown;
    s.change(1, act(Kind::Spam));
    s.change(2, act(Kind::Spam));
    QVERIFY(s.batches.take());
    QCOMPARE(s.batches.underWay(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(s.batches.refused(s.shown, s.folders), before);
    QCOMPARE(s.batches.count(), 0);
}

void TestMailBatches::refusedKeepsWhatWasDoneSince()
{
    Sitting s(2);
    s.change(1, act(Kind::Move, u"user"_s));
    s.change(2, act(Kind::Move, u"user"_s));
    QVERIFY(s.batches.take());
    s.change(1, act(Kind::Archive));
    s.change(2, act(Kind::Move, u"in"_s)); // back, which is where Zoho left it
    QVERIFY(s.batches.refused(s.shown, s.folders).isEmpty());
    QCOMPARE(s.sent(), QStringList{line(Kind::Archive, u"1"_s)});
}

void TestMailBatches::whatWaitsAgainLosesToNewerActs()
{
    Sitting s(2);
    s.change(1, act(Kind::Archive));
    s.change(2, act(Kind::Archive));
    QVERIFY(s.batches.take());
    s.change(1, act(Kind::Spam));
    s.batches.keepWaiting(false);
    QCOMPARE(s.sent(), (QStringList{line(Kind::Archive, u"2"_s), line(Kind::Spam, u"1"_s)}));
}

void TestMailBatches::whatMayHaveArrivedIsUndoneByACall()
{
    Sitting s(1);
    s.change(1, act(Kind::Read));
    QVERIFY(s.batches.take());
    s.batches.keepWaiting(true);
    s.change(1, act(Kind::Unread));
    QCOMPARE(s.sent(), QStringList{line(Kind::Unread, u"1"_s)});
}

void TestMailBatches::survivesTheStore()
{
    Sitting s(3);
    s.change(1, act(Kind::Read));
    s.change(2, act(Kind::AddLabels, {}, {u"a"_s}));
    s.change(3, act(Kind::Move, u"user"_s));
    QVERIFY(s.batches.take()); // under way when the program ends
    s.batches = MailBatches::fromBytes(s.batches.toBytes());
    QCOMPARE(s.batches.count(), 3);
    QCOMPARE(s.batches.shown(mailAt(u"3"_s, -3), s.folders).folderId, u"user"_s);
    QCOMPARE(s.sent(),
             (QStringList{line(Kind::Read, u"1"_s), line(Kind::AddLabels, u"2"_s), line(Kind::Move, u"3"_s)}));
    QVERIFY(s.batches.toBytes().isEmpty());
    QCOMPARE(MailBatches::fromBytes("nonsense").count(), 0);
}

void TestMailBatches::pagesDoNotUndoWhatWasDone()
{
    Sitting s(1);
    const qint64 begun = s.batches.sequence();
    s.change(1, act(Kind::Archive));
    s.change(1, act(Kind::Read));
    QCOMPARE(s.batches.onTop(mailAt(u"1"_s, -1), begun, s.folders), s.shown.first());
    QVERIFY(s.sent().size() == 2);
    QCOMPARE(s.batches.onTop(mailAt(u"1"_s, -1), begun, s.folders), s.shown.first()); // the page is older than that
    QVERIFY(s.batches.placedSince(begun).contains(u"1"_s));
    const qint64 later = s.batches.sequence();
    QCOMPARE(s.batches.onTop(mailAt(u"1"_s, -1), later, s.folders), mailAt(u"1"_s, -1));
    QVERIFY(s.batches.placedSince(later).isEmpty());
}

void TestMailBatches::withoutAnArchiveItLeavesItsFolder()
{
    const MailMessage row = MailBatches::changed(mailAt(u"1"_s, 0), act(Kind::Archive), someFolders(false));
    QVERIFY(row.folderId.isEmpty());
    QList<MailMessage> messages{mailAt(u"1"_s, 0)};
    mailrows::apply(messages, {row}, {});
    QVERIFY(messages.isEmpty());
}

void TestMailBatches::aNewestPageReplacesWhatItCovers()
{
    const QList<MailMessage> known{mailAt(u"5"_s, 5), mailAt(u"4"_s, 4), mailAt(u"x"_s, 4, u"user"_s),
                                   mailAt(u"3"_s, 3), mailAt(u"2"_s, 2), mailAt(u"1"_s, 1)};
    mailrows::FolderMark mark;
    mark.since = known.last().receivedAt;
    mark.complete = true;
    mailrows::Page page;
    page.folderId = u"in"_s;
    page.rows = {mailAt(u"6"_s, 6), mailAt(u"4"_s, 4), mailAt(u"2"_s, 2)};
    page.rows[1].isRead = true;
    page.more = true;
    const mailrows::Difference d = mailrows::differenceOf(known, page, mark, {});
    QCOMPARE(d.removed, (QStringList{u"5"_s, u"3"_s})); // 1 is older than the page
    QCOMPARE(d.upserts.size(), 2);
    QCOMPARE(d.mark, mark); // it joins what is known
}

void TestMailBatches::aGapAfterManyNewMails()
{
    const QList<MailMessage> known{mailAt(u"2"_s, 2), mailAt(u"1"_s, 1)};
    mailrows::FolderMark mark;
    mark.since = known.last().receivedAt;
    mark.complete = true;
    mailrows::Page page;
    page.folderId = u"in"_s;
    page.rows = {mailAt(u"9"_s, 9), mailAt(u"8"_s, 8)};
    page.more = true;
    const mailrows::Difference d = mailrows::differenceOf(known, page, mark, {});
    QVERIFY(d.removed.isEmpty());
    QCOMPARE(d.mark.since, page.rows.last().receivedAt);
    QVERIFY(!d.mark.complete);
    QCOMPARE(mailrows::countSince(page.rows + known, u"in"_s, d.mark.since), 2);
}

void TestMailBatches::olderPagesJoin()
{
    const QList<MailMessage> known{mailAt(u"9"_s, 9), mailAt(u"8"_s, 8), mailAt(u"5"_s, 5)};
    mailrows::FolderMark mark;
    mark.since = known.at(1).receivedAt;
    mailrows::Page page;
    page.folderId = u"in"_s;
    page.start = 2;
    page.rows = {mailAt(u"8"_s, 8), mailAt(u"7"_s, 7), mailAt(u"6"_s, 6)}; // 8 again: a new mail shifted the page
    const mailrows::Difference d = mailrows::differenceOf(known, page, mark, {});
    QCOMPARE(d.upserts.size(), 2);
    QCOMPARE(d.removed, QStringList{u"5"_s}); // the page is the last: 5 would be on it
    QVERIFY(d.mark.complete);
    QCOMPARE(d.mark.since, page.rows.last().receivedAt);
}

void TestMailBatches::anEmptyPageEmptiesTheFolder()
{
    const QList<MailMessage> known{mailAt(u"2"_s, 2), mailAt(u"1"_s, 1, u"user"_s)};
    mailrows::Page page;
    page.folderId = u"in"_s;
    const mailrows::Difference d = mailrows::differenceOf(known, page, {}, {});
    QCOMPARE(d.removed, QStringList{u"2"_s});
    QVERIFY(d.mark.complete);
    page.start = 101;
    QVERIFY(mailrows::differenceOf(known, page, {}, {}).removed.isEmpty());
}

void TestMailBatches::heldRowsStay()
{
    mailrows::Page page;
    page.folderId = u"in"_s;
    page.rows = {mailAt(u"1"_s, 1)};
    const QList<MailMessage> known{mailAt(u"2"_s, 2), mailAt(u"1"_s, 1)};
    QVERIFY(mailrows::differenceOf(known, page, {}, {u"2"_s}).removed.isEmpty());
    QCOMPARE(mailrows::differenceOf(known, page, {}, {}).removed, QStringList{u"2"_s});
}

void TestMailBatches::rowsStayNewestFirstAndOnce()
{
    QList<MailMessage> messages;
    mailrows::apply(messages, {mailAt(u"1"_s, 1), mailAt(u"3"_s, 3)}, {});
    mailrows::apply(messages, {mailAt(u"2"_s, 2), mailAt(u"4"_s, 4), mailAt(u"1"_s, 1, u"user"_s)}, {u"3"_s});
    QStringList ids;
    for (const MailMessage &message : std::as_const(messages))
        ids.append(message.id);
    QCOMPARE(ids, (QStringList{u"4"_s, u"2"_s, u"1"_s}));
    QCOMPARE(messages.last().folderId, u"user"_s);
    QList<MailMessage> same{messages.last()};
    same.first().threadId.clear();
    QVERIFY(mailrows::changedRows(messages, same).isEmpty());
}

void TestMailBatches::storedFormsComeBack()
{
    MailMessage message = mailAt(u"7"_s, 3);
    message.threadId = u"6"_s;
    message.subject = u"Été & co"_s;
    message.summary = u"…"_s;
    message.from = {u"Ivo"_s, u"ivo@fjord.example"_s};
    message.to = {{u"Mara"_s, u"mara@nordwerk.example"_s}, {{}, u"b@c.example"_s}};
    message.cc = {{u"C"_s, u"c@c.example"_s}};
    message.size = 1234;
    message.isRead = message.hasInline = message.isOutgoing = true;
    message.flag = MailFlag::FollowUp;
    message.labelIds = QStringList{u"90"_s};
    QCOMPARE(mailstored::toMessage(mailstored::ofMessage(message)), message);
    MailAccount account;
    account.id = u"100"_s;
    account.isDefault = true;
    account.senders = {MailSender{message.from, u"80"_s}};
    account.ownAddresses = QStringList{u"ivo@fjord.example"_s};
    QCOMPARE(mailstored::toAccount(mailstored::ofAccount(account)), account);
    mailstored::Cursor cursor;
    cursor.refreshes = 4;
    cursor.marks.insert(u"in"_s, {message.receivedAt, message.receivedAt, true});
    const mailstored::Cursor again = mailstored::Cursor::fromText(cursor.toText());
    QCOMPARE(again.marks, cursor.marks);
    QCOMPARE(again.refreshes, 4);
}
} // namespace tst_mailbatches

ATLAS_TEST(tst_mailbatches::TestMailBatches)
#include "tst_mailbatches.moc"
