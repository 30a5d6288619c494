// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdriverepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_workdriverepository
{
/// What is known of the drive: read once, kept, and changed before Zoho has answered.
class TestWorkDriveRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // the C locale does not collate
    void emptyAtFirst();
    void refreshReadsUserAndSpaces();
    void backgroundWaitsAnHour();
    void survivesARestart();
    void everyFieldIsKept();
    void youngFoldersAreNotListed();
    void equalReadsAreOne();
    void whoWaitedForACancelledReadGoesOn();
    void aFolderThatIsGone();
    void aSpaceThatIsGone();
    void renameShowsAtOnce();
    void refusedRenameIsPutBack();
    void renamedMeanwhileGone();
    void moveShowsInBothFolders();
    void refusedMoveIsPutBack();
    void moveDoneInPart();
    void unknownFateIsLookedUp();
    void trashAndItsUndo();
    void listingThatIsOlderThanAChange();
    void newFolders();
    void whatArrived();
    void searches();
};

void TestWorkDriveRepository::emptyAtFirst()
{
    WorkDriveRepositoryFixture f;
    const Result<DriveSnapshot> loaded = QCoro::waitFor(f.repository->load());
    QVERIFY(loaded);
    QVERIFY(!loaded->readAt.isValid() && loaded->spaces.isEmpty() && loaded->folders.isEmpty());
    QCOMPARE(f.changes, 0);
    QVERIFY(f.server.seen().isEmpty());
    QVERIFY(!f.repository->isRefreshing());
}

void TestWorkDriveRepository::refreshReadsUserAndSpaces()
{
    WorkDriveRepositoryFixture f;
    QSignalSpy refreshing(f.repository.get(), &WorkDriveRepository::refreshingChanged);
    QVERIFY(f.refresh());
    const DriveSnapshot &drive = f.repository->snapshot();
    QCOMPARE(drive.user.zuid, u"7001"_s);
    QCOMPARE(drive.spaces.size(), 3);
    QCOMPARE(drive.spaces.at(1).name, u"Marketing"_s);
    QCOMPARE(drive.spaces.at(0).isMember, false);
    QCOMPARE(drive.spaces.at(2).kind, DriveSpace::Kind::Own);
    QVERIFY(drive.readAt.isValid());
    QCOMPARE(f.changes, 1);
    QCOMPARE(refreshing.size(), 2);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveRepository::backgroundWaitsAnHour()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh(Priority::Background));
    const qsizetype calls = f.server.seen().size();
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.server.seen().size(), calls);
    QVERIFY(f.refresh(Priority::User));
    QCOMPARE(f.server.seen().size(), calls + 2); // the user is known
    f.clock.advance(61min);
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.server.seen().size(), calls + 4);
}

void TestWorkDriveRepository::survivesARestart()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.twoFolders();
    const DriveSnapshot before = f.repository->snapshot();
    const qsizetype calls = f.server.seen().size();
    f.restart();
    const Result<DriveSnapshot> loaded = QCoro::waitFor(f.repository->load());
    QVERIFY(loaded);
    QCOMPARE(f.server.seen().size(), calls);
    QCOMPARE(loaded->user, before.user);
    QCOMPARE(loaded->spaces, before.spaces);
    QCOMPARE(loaded->readAt, before.readAt);
    QCOMPARE(loaded->folders.keys().size(), 2);
    QCOMPARE(loaded->folders.value(u"tf"_s).items, before.folders.value(u"tf"_s).items);
    QCOMPARE(loaded->folders.value(u"tf"_s).readAt, before.folders.value(u"tf"_s).readAt);
    QVERIFY(f.refresh());
    QCOMPARE(f.server.seen().size(), calls + 2); // who it is is known from the store
}

void TestWorkDriveRepository::everyFieldIsKept()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.twoFolders();
    DriveItem item = f.item(u"tf"_s, u"a"_s);
    item.id = u"full"_s;
    item.name = u"Ünïcode \"quoted\".docx"_s;
    item.downloadUrl = u"https://download.example/x"_s;
    item.webUrl = u"https://drive.example/x"_s;
    item.ownerId = u"7001"_s;
    item.size = 5LL << 32;
    item.sharedWith = 0;
    item.isNative = item.isLocked = true;
    item.rights.canEdit = item.rights.canDownload = item.rights.canUpload = false;
    f.repository->noteArrived(item);
    QTRY_VERIFY(f.stored(u"tf"_s).contains(item.name));
    f.restart();
    const Result<DriveSnapshot> loaded = QCoro::waitFor(f.repository->load());
    QVERIFY(loaded);
    QCOMPARE(f.item(u"tf"_s, u"full"_s), item);
}

void TestWorkDriveRepository::youngFoldersAreNotListed()
{
    WorkDriveRepositoryFixture f;
    f.server.always(f.listing(u"tf"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    QVERIFY(f.readFolder(u"tf"_s));
    QVERIFY(f.readFolder(u"tf"_s));
    QCOMPARE(f.seenAs(f.listing(u"tf"_s)).size(), 1);
    f.clock.advance(15s);
    QVERIFY(f.readFolder(u"tf"_s));
    QCOMPARE(f.seenAs(f.listing(u"tf"_s)).size(), 1);
    QVERIFY(f.readFolder(u"tf"_s, true));
    QCOMPARE(f.seenAs(f.listing(u"tf"_s)).size(), 2);
    f.clock.advance(21s);
    f.restart();
    QVERIFY(f.readFolder(u"tf"_s));
    QCOMPARE(f.seenAs(f.listing(u"tf"_s)).size(), 3);
    QCOMPARE(f.folderChanges.last(), u"tf"_s);
}

void TestWorkDriveRepository::equalReadsAreOne()
{
    WorkDriveRepositoryFixture f;
    f.server.always(f.listing(u"tf"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    auto first = f.repository->readFolder(u"tf"_s);
    auto second = f.repository->readFolder(u"tf"_s, true);
    auto third = f.repository->readFolder(u"tf"_s);
    QVERIFY(f.repository->isRefreshing());
    QVERIFY(QCoro::waitFor(std::move(first)));
    QVERIFY(QCoro::waitFor(std::move(second)));
    QVERIFY(QCoro::waitFor(std::move(third)));
    QCOMPARE(f.seenAs(f.listing(u"tf"_s)).size(), 1);
    QVERIFY(!f.repository->isRefreshing());
}

void TestWorkDriveRepository::whoWaitedForACancelledReadGoesOn()
{
    WorkDriveRepositoryFixture f;
    const Result<DriveSnapshot> loaded = QCoro::waitFor(f.repository->load());
    QVERIFY(loaded);
    f.server.always(f.listing(u"tf"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    CancelScope leaving;
    auto first = f.repository->readFolder(u"tf"_s, false, leaving.token());
    auto second = f.repository->readFolder(u"tf"_s);
    leaving.cancel();
    const Result<Done> abandoned = QCoro::waitFor(std::move(first));
    QVERIFY(!abandoned);
    QCOMPARE(abandoned.error().kind, ErrorKind::Cancelled);
    QVERIFY(QCoro::waitFor(std::move(second)));
    QCOMPARE(f.shown(u"tf"_s), QStringList{u"a.txt"_s});
}

void TestWorkDriveRepository::aFolderThatIsGone()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.clock.advance(30s);
    f.server.expect(f.listing(u"sub"_s), f.gone());
    const Result<Done> read = f.readFolder(u"sub"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(!f.repository->snapshot().folders.contains(u"sub"_s));
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QVERIFY(f.folderChanges.contains(u"sub"_s) && f.folderChanges.contains(u"tf"_s));
    QCOMPARE(f.stored(u"tf"_s), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(f.stored(u"sub"_s), QStringList());
}

void TestWorkDriveRepository::aSpaceThatIsGone()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.twoFolders();
    f.server.expect(f.line("GET", u"teams/t1/workspaces"_s), f.data(QJsonArray()));
    QVERIFY(f.refresh());
    QCOMPARE(f.repository->snapshot().spaces.size(), 1);
    QVERIFY(f.repository->snapshot().folders.isEmpty());
    QVERIFY(f.folderChanges.contains(u"tf"_s) && f.folderChanges.contains(u"sub"_s));
    QCOMPARE(f.stored(u"sub"_s), QStringList());
}

void TestWorkDriveRepository::renameShowsAtOnce()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.expect(f.change(u"a"_s), f.data(f.row(u"a"_s, u"z stored.txt"_s, u"tf"_s)));
    auto renaming = f.repository->rename(f.item(u"tf"_s, u"a"_s), u"z.txt"_s);
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"b.txt"_s, u"z.txt"_s}));
    QCOMPARE(f.folderChanges, QStringList{u"tf"_s});
    QCOMPARE(f.stored(u"tf"_s), (QStringList{u"Press"_s, u"a.txt"_s, u"b.txt"_s})); // only what Zoho confirmed
    QVERIFY(QCoro::waitFor(std::move(renaming)));
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"b.txt"_s, u"z stored.txt"_s}));
    QCOMPARE(f.stored(u"tf"_s), f.shown(u"tf"_s));
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveRepository::refusedRenameIsPutBack()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.expect(f.change(u"a"_s), f.locked());
    const Result<Done> renamed = QCoro::waitFor(f.repository->rename(f.item(u"tf"_s, u"a"_s), u"z.txt"_s));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().kind, ErrorKind::Conflict);
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(f.folderChanges.size(), 2);
    QCOMPARE(f.server.finish(), QString()); // without listing
}

void TestWorkDriveRepository::renamedMeanwhileGone()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.expect(f.change(u"a"_s), f.gone());
    QVERIFY(!QCoro::waitFor(f.repository->rename(f.item(u"tf"_s, u"a"_s), u"z.txt"_s)));
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"b.txt"_s}));
    QCOMPARE(f.stored(u"tf"_s), f.shown(u"tf"_s));
}

void TestWorkDriveRepository::moveShowsInBothFolders()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    const QList<DriveItem> items{f.item(u"tf"_s, u"a"_s), f.item(u"tf"_s, u"b"_s)};
    f.server.expect(f.bulk(),
                    f.data(QJsonArray{f.row(u"a"_s, u"a.txt"_s, u"sub"_s), f.row(u"b"_s, u"b.txt"_s, u"sub"_s)}));
    auto moving = f.repository->move(items, u"sub"_s);
    QCOMPARE(f.shown(u"tf"_s), QStringList{u"Press"_s});
    QCOMPARE(f.shown(u"sub"_s), (QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    QVERIFY(QCoro::waitFor(std::move(moving)));
    QCOMPARE(f.item(u"sub"_s, u"a"_s).parentId, u"sub"_s);
    QCOMPARE(f.stored(u"tf"_s), QStringList{u"Press"_s});
    QCOMPARE(f.stored(u"sub"_s).size(), 3);
    QCOMPARE(f.server.finish(), QString());
    const qsizetype calls = f.server.seen().size();
    QVERIFY(QCoro::waitFor(f.repository->move({f.item(u"sub"_s, u"a"_s)}, u"sub"_s))); // it is there
    QCOMPARE(f.server.seen().size(), calls);
}

void TestWorkDriveRepository::refusedMoveIsPutBack()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.expect(f.change(u"a"_s), f.locked());
    f.server.always(f.bulk(), f.locked());
    QVERIFY(!QCoro::waitFor(f.repository->move({f.item(u"tf"_s, u"a"_s), f.item(u"tf"_s, u"b"_s)}, u"sub"_s)));
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(f.shown(u"sub"_s), QStringList{u"c.txt"_s});
}

void TestWorkDriveRepository::moveDoneInPart()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.expect(f.bulk(), f.data(QJsonArray{f.row(u"b"_s, u"b.txt"_s, u"sub"_s)}));
    const Result<Done> moved =
        QCoro::waitFor(f.repository->move({f.item(u"tf"_s, u"a"_s), f.item(u"tf"_s, u"b"_s)}, u"sub"_s));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, u"not_all_moved"_s);
    QCOMPARE(moved.error().detail, u"a.txt"_s);
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"a.txt"_s}));
    QCOMPARE(f.shown(u"sub"_s), (QStringList{u"b.txt"_s, u"c.txt"_s}));
}

void TestWorkDriveRepository::unknownFateIsLookedUp()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.always(f.change(u"a"_s), f.how(ScriptedReply::How::Drop));
    f.server.always(f.bulk(), f.how(ScriptedReply::How::Drop));
    // Zoho did it, and the answer was lost.
    f.server.always(f.listing(u"tf"_s), f.page({f.row(u"b"_s, u"b.txt"_s, u"tf"_s)}));
    QVERIFY(!QCoro::waitFor(f.repository->trash({f.item(u"tf"_s, u"a"_s)})));
    QVERIFY(f.readFolder(u"tf"_s)); // however young it is
    QCOMPARE(f.shown(u"tf"_s), QStringList{u"b.txt"_s});
}

void TestWorkDriveRepository::trashAndItsUndo()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    const QList<DriveItem> items{f.item(u"tf"_s, u"a"_s), f.item(u"sub"_s, u"c"_s)};
    const QJsonArray answer{f.row(u"a"_s, u"a.txt"_s, u"tf"_s), f.row(u"c"_s, u"c.txt"_s, u"sub"_s)};
    f.server.always(f.bulk(), f.data(answer));
    auto trashing = f.repository->trash(items);
    QCOMPARE(f.shown(u"tf"_s), (QStringList{u"Press"_s, u"b.txt"_s}));
    QCOMPARE(f.shown(u"sub"_s), QStringList());
    QVERIFY(QCoro::waitFor(std::move(trashing)));
    QCOMPARE(f.stored(u"sub"_s), QStringList());
    auto restoring = f.repository->restore(items);
    QCOMPARE(f.shown(u"sub"_s), QStringList{u"c.txt"_s});
    QVERIFY(QCoro::waitFor(std::move(restoring)));
    QCOMPARE(f.stored(u"tf"_s), (QStringList{u"Press"_s, u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveRepository::listingThatIsOlderThanAChange()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    const DriveItem item = f.item(u"tf"_s, u"a"_s);
    f.server.always(f.change(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    f.server.always(f.bulk(), f.data(QJsonArray{f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    // The first page is asked for before the change, the second after it: calls leave one by one.
    f.clock.advance(30s);
    f.clock.setAutoAdvance(false);
    f.server.expect(f.listing(u"tf"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}, u"2"_s));
    f.server.expect(f.listing(u"tf"_s), f.page({f.row(u"d"_s, u"d.txt"_s, u"tf"_s)}));
    auto reading = f.repository->readFolder(u"tf"_s);
    auto trashing = f.repository->trash({item});
    const auto isOver = [&f] {
        f.clock.advance(50ms);
        return !f.repository->isRefreshing();
    };
    QTRY_VERIFY(isOver());
    QVERIFY(QCoro::waitFor(std::move(trashing)));
    QVERIFY(QCoro::waitFor(std::move(reading)));
    QCOMPARE(f.server.seen().last().line(), f.listing(u"tf"_s));
    QCOMPARE(f.shown(u"tf"_s), QStringList{u"d.txt"_s});
    f.clock.setAutoAdvance(true);
    QCOMPARE(f.stored(u"tf"_s), QStringList{u"d.txt"_s});
}

void TestWorkDriveRepository::newFolders()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    f.server.always(f.listing(u"tf"_s), f.page({f.row(u"sub"_s, u"Press"_s, u"tf"_s, true)}));
    f.server.expect(f.line("POST", u"files"_s), f.data(f.row(u"new"_s, u"Atelier"_s, u"tf"_s, true), 201));
    const Result<DriveItem> made = QCoro::waitFor(f.repository->createFolder(u"tf"_s, u"Atelier"_s));
    QVERIFY(made);
    QCOMPARE(f.shown(u"tf"_s).first(), u"Atelier"_s);
    QTRY_COMPARE(f.stored(u"tf"_s).first(), u"Atelier"_s);
    const Result<DriveItem> again = QCoro::waitFor(f.repository->createFolder(u"tf"_s, u"Press"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Duplicate);
}

void TestWorkDriveRepository::whatArrived()
{
    WorkDriveRepositoryFixture f;
    f.twoFolders();
    for (int i = 0; i < 40; ++i) {
        DriveItem item;
        item.id = u"n%1"_s.arg(i);
        item.name = u"new %1.txt"_s.arg(i);
        item.parentId = u"sub"_s;
        f.repository->noteArrived(item);
    }
    QCOMPARE(f.folderChanges.size(), 40);
    QCOMPARE(f.shown(u"sub"_s).size(), 41);
    QCOMPARE(f.shown(u"sub"_s).at(3), u"new 2.txt"_s); // as people count
    QTRY_COMPARE(f.stored(u"sub"_s).size(), 41);
    DriveItem elsewhere;
    elsewhere.id = u"e"_s;
    elsewhere.parentId = u"never listed"_s;
    f.repository->noteArrived(elsewhere);
    QVERIFY(!f.repository->snapshot().folders.contains(u"never listed"_s));
}

void TestWorkDriveRepository::searches()
{
    WorkDriveRepositoryFixture f;
    f.server.always(f.line("GET", u"teams/t1/records"_s), f.data(QJsonArray{f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    auto first = f.repository->search(u"offer"_s);
    auto second = f.repository->search(u"offer"_s);
    const Result<QList<DriveItem>> found = QCoro::waitFor(std::move(first));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const Result<QList<DriveItem>> same = QCoro::waitFor(std::move(second));
    QVERIFY(same);
    QCOMPARE(same->size(), 1);
    QCOMPARE(f.seenAs(f.line("GET", u"teams/t1/records"_s)).size(), 1);
}
} // namespace atlas::test::tst_workdriverepository

ATLAS_TEST(atlas::test::tst_workdriverepository::TestWorkDriveRepository)
#include "tst_workdriverepository.moc"
