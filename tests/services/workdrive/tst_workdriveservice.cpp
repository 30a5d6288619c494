// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/transferfixture.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>

namespace atlas::test::tst_workdriveservice
{
/// The client of WorkDrive over real HTTP, against the stand-in.
class TestWorkDriveService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsUserAndSpaces();
    void foldersAreMadeRenamedMovedTrashed();
    void manyItemsInPages();
    void itemsAreCopied();
    void goneMeansNotFound();
    void lockedAndFull();
    void formsAreStored();
    void emptyFilesGoByForm();
    void takenNames();
    void streamsAreStored();
    void emptyStreamsAreRefused();
    void chunksAreStored();
    void partsAreDownloaded();
    void versionsAreReadAndDownloaded();
    void peopleAreGivenFiles();
    void linksAreMade();
    void filesAreFound();
    void missingScopesAreNamed();
};

template <class T>
static T done(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

void TestWorkDriveService::findsUserAndSpaces()
{
    TransferFixture f;
    const Result<DriveUser> user = done(f.service.user());
    QVERIFY(user);
    QVERIFY(!user->zuid.isEmpty() && !user->teamId.isEmpty() && user->memberId.startsWith(user->teamId));
    const Result<QList<DriveSpace>> spaces = done(f.service.spaces());
    QVERIFY(spaces);
    QVERIFY(spaces->size() >= 2);
    QCOMPARE(spaces->constLast().kind, DriveSpace::Kind::Own);
    QVERIFY(done(f.service.listAll(spaces->constLast().id))); // its id is that of a folder
    QCOMPARE(f.calls("GET /workdrive/api/v1/users/me"), 1);
}

void TestWorkDriveService::foldersAreMadeRenamedMovedTrashed()
{
    TransferFixture f;
    const Result<DriveItem> made = done(f.service.createFolder(f.folder, u"Übergabe & Angebote"_s));
    QVERIFY(made);
    QVERIFY(made->isFolder);
    QCOMPARE(made->parentId, f.folder);
    const Result<DriveItem> again = done(f.service.createFolder(f.folder, u"Übergabe & Angebote"_s));
    QCOMPARE(again.error().detail, made->id);
    const Result<DriveItem> below = done(f.service.createFolder(made->id, u"Below"_s));
    QCOMPARE(done(f.service.rename(below->id, u"Renamed"_s)).value().name, u"Renamed"_s);
    QCOMPARE(done(f.service.move({below->id}, f.folder)).value(), QStringList{below->id});
    QCOMPARE(done(f.service.item(below->id)).value().parentId, f.folder);
    QVERIFY(done(f.service.trash({made->id, below->id})));
    QVERIFY(!f.names(f.folder).contains(u"Renamed"_s));
    QVERIFY(done(f.service.restore({below->id})));
    QVERIFY(f.names(f.folder).contains(u"Renamed"_s));
    QVERIFY(!f.names(f.folder).contains(u"Übergabe & Angebote"_s));
}

void TestWorkDriveService::manyItemsInPages()
{
    TransferFixture f;
    const QString parent = done(f.service.createFolder(f.folder, u"Many"_s)).value().id;
    {
        const QWriteLocker lock(&f.drive.store().lock);
        const sandbox::workdrive::Item model = *f.drive.store().item(parent);
        for (int i = 0; i < 1203; ++i) {
            sandbox::workdrive::Item item = model;
            item.id = f.drive.store().nextId();
            item.parentId = parent;
            item.name = u"n%1"_s.arg(i);
            f.drive.store().items.insert_or_assign(item.id, item);
        }
    }
    const Result<QList<DriveItem>> all = done(f.service.listAll(parent));
    QVERIFY(all);
    QCOMPARE(all->size(), 1203);
    QCOMPARE(all->at(10).name, u"n10"_s); // as people count
    QCOMPARE(f.listings(parent), 2);
    QStringList ids;
    for (const DriveItem &item : *all)
        ids.append(item.id);
    QVERIFY(done(f.service.trash(ids)));
    QCOMPARE(f.calls("PATCH /workdrive/api/v1/files"), 25);
    QVERIFY(f.names(parent).isEmpty());
}

void TestWorkDriveService::itemsAreCopied()
{
    TransferFixture f;
    const QString file = f.file(u"a.bin"_s, 100);
    const QString id = done(f.service.uploadForm({file, 0, 100}, f.folder, u"a.bin"_s, false, {})).value().fileId;
    const Result<QStringList> copies = done(f.service.copy({id}, f.folder));
    QVERIFY(copies);
    QCOMPARE(copies->size(), 1);
    QVERIFY(copies->at(0) != id);
    QCOMPARE(f.content(copies->at(0)), f.read(file));
}

void TestWorkDriveService::goneMeansNotFound()
{
    TransferFixture f;
    const QString gone = u"hv7k2000000000000000000000000000gone1"_s;
    QCOMPARE(done(f.service.item(gone)).error().kind, ErrorKind::NotFound);
    QCOMPARE(done(f.service.listAll(gone)).error().kind, ErrorKind::NotFound);
    QCOMPARE(done(f.service.versions(gone)).error().kind, ErrorKind::NotFound);
    QCOMPARE(done(f.service.trash({gone})).error().kind, ErrorKind::NotFound);
    QCOMPARE(done(f.service.session(gone)).error().code, u"session_gone"_s);
    DriveItem item;
    item.id = gone;
    QCOMPARE(done(f.service.bytes(item, 10)).error().kind, ErrorKind::NotFound);
}

void TestWorkDriveService::lockedAndFull()
{
    TransferFixture f;
    const QString file = f.file(u"a.bin"_s, 1000);
    const QString id = done(f.service.uploadForm({file, 0, 1000}, f.folder, u"a.bin"_s, false, {})).value().fileId;
    {
        const QWriteLocker lock(&f.drive.store().lock);
        f.drive.store().item(id)->lockedByZuid = u"somebody"_s;
    }
    const Result<DriveItem> renamed = done(f.service.rename(id, u"b.bin"_s));
    QCOMPARE(renamed.error().kind, ErrorKind::Conflict);
    QCOMPARE(renamed.error().code, u"locked"_s);
    QVERIFY(done(f.service.item(id)).value().isLocked);
    f.drive.settings.teamQuota = 1;
    f.drive.apply();
    const Result<DriveStored> full = done(f.service.uploadForm({file, 0, 1000}, f.folder, u"c.bin"_s, false, {}));
    QCOMPARE(full.error().kind, ErrorKind::Forbidden);
    QCOMPARE(full.error().code, u"storage_full"_s);
    const Result<DriveStored> large =
        done(f.service.uploadForm({f.file(u"l.bin"_s, 200'000), 0, 200'000}, f.folder, u"l.bin"_s, false, {}));
    QCOMPARE(large.error().code, u"too_large"_s);
}

void TestWorkDriveService::formsAreStored()
{
    TransferFixture f;
    const QString name = u"Übersicht 100% & (1) + \"x\".pdf"_s;
    const QString file = f.file(u"a.bin"_s, 100'000);
    qint64 told = 0;
    const auto progress = [&told](qint64 bytes) { told = bytes; };
    const Result<DriveStored> stored = done(f.service.uploadForm({file, 0, 100'000}, f.folder, name, false, progress));
    QVERIFY(stored);
    QCOMPARE(stored->name, name);
    QCOMPARE(stored->size, 100'000);
    const QByteArray content = f.read(file);
    QCOMPARE(stored->md5, QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    QVERIFY(f.content(stored->fileId) == content);
    QCOMPARE(told, 100'000);
    const Result<DriveItem> item = done(f.service.item(stored->fileId));
    QCOMPARE(item->name, name);
    QCOMPARE(item->size, 100'000);
    QCOMPARE(item->extension, u"pdf"_s);
}

void TestWorkDriveService::emptyFilesGoByForm()
{
    TransferFixture f;
    const Result<DriveStored> stored =
        done(f.service.uploadForm({f.file(u"e.txt"_s, 0), 0, 0}, f.folder, u"e.txt"_s, false, {}));
    QVERIFY(stored);
    QCOMPARE(done(f.service.item(stored->fileId)).value().size, 0);
}

void TestWorkDriveService::takenNames()
{
    TransferFixture f;
    const QString file = f.file(u"a.bin"_s, 10);
    const auto send = [&](bool replace) {
        return done(f.service.uploadForm({file, 0, 10}, f.folder, u"a.bin"_s, replace, {}));
    };
    const Result<DriveStored> first = send(false);
    QCOMPARE(send(true).value().fileId, first->fileId); // a version more
    const Result<DriveStored> stamped = send(false);
    QVERIFY(stamped->fileId != first->fileId);
    QVERIFY(stamped->name != u"a.bin"_s); // the name that was kept is told
    f.drive.settings.takenNameRefused = true;
    f.drive.apply();
    QCOMPARE(send(false).error().kind, ErrorKind::Duplicate);
    QCOMPARE(send(false).error().code, u"name_taken"_s);
}

void TestWorkDriveService::streamsAreStored()
{
    TransferFixture f;
    const QString file = f.file(u"s.bin"_s, 300'000);
    const Result<DriveStored> stored =
        done(f.service.uploadStream({file, 0, 300'000}, u"up-1"_s, f.folder, u"größer.bin"_s, false, {}));
    QVERIFY(stored);
    QCOMPARE(stored->name, u"größer.bin"_s);
    QCOMPARE(stored->size, 300'000);
    QVERIFY(f.content(stored->fileId) == f.read(file));
    const Result<DriveStored> told = done(f.service.streamProgress(u"up-1"_s));
    QCOMPARE(told.value().fileId, stored->fileId);
    const Result<DriveStored> replaced =
        done(f.service.uploadStream({file, 0, 300'000}, u"up-2"_s, f.folder, u"größer.bin"_s, true, {}));
    QCOMPARE(replaced.value().fileId, stored->fileId);
}

void TestWorkDriveService::emptyStreamsAreRefused()
{
    TransferFixture f;
    const Result<DriveStored> stored =
        done(f.service.uploadStream({f.file(u"e.txt"_s, 0), 0, 0}, u"up-1"_s, f.folder, u"e.txt"_s, false, {}));
    QCOMPARE(stored.error().kind, ErrorKind::Validation);
    QCOMPARE(stored.error().code, u"empty_file"_s);
    const Result<DriveStored> nowhere =
        done(f.service.uploadStream({f.file(u"a.txt"_s, 9), 0, 9}, u"up-2"_s, u"gone1"_s, u"a.txt"_s, false, {}));
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
}

void TestWorkDriveService::chunksAreStored()
{
    TransferFixture f;
    constexpr qint64 size = 300'000;
    const QString file = f.file(u"c.bin"_s, size);
    QVERIFY(!done(f.service.openSession(1000, f.folder, u"c.bin"_s, NameConflict::Fail))); // smaller than they may be
    const Result<DriveSession> opened = done(f.service.openSession(size, f.folder, u"c.bin"_s, NameConflict::Fail));
    QVERIFY(opened);
    QCOMPARE(opened->received, 0);
    const qint64 chunk = opened->chunkSize;
    QCOMPARE(chunk, 64 << 10);
    QVERIFY(opened->expiresAt.isValid());
    QCOMPARE(done(f.service.commit(opened->uploadId, f.folder, u"c.bin"_s, NameConflict::Fail)).error().http, 412);
    qint64 at = 0;
    while (at < size) {
        const DriveBytes part{file, at, std::min(chunk, size - at)};
        const Result<DriveSession> state = done(f.service.sendChunk(part, size, opened->uploadId, {}));
        QVERIFY(state);
        QCOMPARE(state->received, at + part.length);
        at = state->received;
        QCOMPARE(done(f.service.session(opened->uploadId)).value().received, at);
    }
    const DriveBytes early{file, 0, chunk};
    QCOMPARE(done(f.service.sendChunk(early, size, opened->uploadId, {})).value().received, size);
    const Result<DriveStored> stored =
        done(f.service.commit(opened->uploadId, f.folder, u"c.bin"_s, NameConflict::Fail));
    QVERIFY(stored);
    QCOMPARE(stored->size, size);
    QVERIFY(f.content(stored->fileId) == f.read(file));
}

void TestWorkDriveService::partsAreDownloaded()
{
    TransferFixture f;
    const QString file = f.file(u"d.bin"_s, 120'000);
    const QByteArray content = f.read(file);
    const Result<DriveStored> stored = done(f.service.uploadForm({file, 0, 120'000}, f.folder, u"d.bin"_s, false, {}));
    const DriveItem item = done(f.service.item(stored->fileId)).value();
    const QString part = f.fileOf(u"part"_s, content.left(50'000));
    QCOMPARE(done(f.service.download(item, {}, part, 50'000, {})).value(), 120'000);
    QVERIFY(f.read(part) == content);
    QCOMPARE(done(f.service.download(item, {}, part, 120'000, {})).error().code, u"range_not_satisfiable"_s);
    f.drive.settings.rangesIgnored = true;
    f.drive.apply();
    const QString other = f.fileOf(u"other"_s, QByteArray(60'000, 'x'));
    QCOMPARE(done(f.service.download(item, {}, other, 60'000, {})).value(), 120'000);
    QVERIFY(f.read(other) == content);
    QVERIFY(done(f.service.bytes(item, 120'000)).value() == content);
}

void TestWorkDriveService::versionsAreReadAndDownloaded()
{
    TransferFixture f;
    const QString old = f.fileOf(u"old"_s, "old bytes"), fresh = f.fileOf(u"new"_s, "new");
    const QString id = done(f.service.uploadForm({old, 0, 9}, f.folder, u"v.txt"_s, false, {})).value().fileId;
    QVERIFY(done(f.service.uploadForm({fresh, 0, 3}, f.folder, u"v.txt"_s, true, {})));
    const Result<QList<DriveVersion>> versions = done(f.service.versions(id));
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    const DriveItem item = done(f.service.item(id)).value();
    const QString path = f.home.filePath(u"got"_s);
    QVERIFY(done(f.service.download(item, versions->at(1).number, path, 0, {})));
    QCOMPARE(f.read(path), QByteArray("old bytes"));
    QVERIFY(done(f.service.download(item, {}, path, 0, {})));
    QCOMPARE(f.read(path), QByteArray("new"));
}

void TestWorkDriveService::peopleAreGivenFiles()
{
    TransferFixture f;
    const DriveItem folder = done(f.service.createFolder(f.folder, u"Shared"_s)).value();
    const Result<DrivePermission> given =
        done(f.service.shareWith(folder, u"ivo@fjord.example"_s, DriveRole::View, false));
    QVERIFY(given);
    QCOMPARE(given->email, u"ivo@fjord.example"_s);
    QCOMPARE(given->role, DriveRole::View);
    for (const DriveRole role : ::atlas::workdrive::rolesFor(true)) {
        QVERIFY(done(f.service.changeRole(given->id, true, role)));
        QCOMPARE(done(f.service.permissions(folder.id)).value().at(0).role, role);
    }
    const Result<DriveStored> stored =
        done(f.service.uploadForm({f.file(u"a"_s, 9), 0, 9}, f.folder, u"a.txt"_s, false, {}));
    const DriveItem file = done(f.service.item(stored->fileId)).value();
    for (const DriveRole role : ::atlas::workdrive::rolesFor(false))
        QCOMPARE(done(f.service.shareWith(file, u"ivo@fjord.example"_s, role, false)).value().role, role);
    QVERIFY(done(f.service.revoke(given->id)));
    QVERIFY(done(f.service.revoke(given->id))); // gone is gone
    QVERIFY(done(f.service.permissions(folder.id)).value().isEmpty());
}

void TestWorkDriveService::linksAreMade()
{
    TransferFixture f;
    const DriveItem folder = done(f.service.createFolder(f.folder, u"Linked"_s)).value();
    DriveLinkDraft draft;
    draft.name = u"For the customer"_s;
    draft.role = DriveRole::Upload;
    draft.password = u"secret word"_s;
    draft.expiresOn = f.clock.now().date().addDays(30);
    const Result<DriveLink> made = done(f.service.createLink(folder, draft));
    QVERIFY(made);
    QVERIFY(made->url.startsWith(u"https://"_s));
    QVERIFY(made->hasPassword);
    QCOMPARE(made->role, DriveRole::Upload);
    QCOMPARE(made->expires.left(10), draft.expiresOn.toString(Qt::ISODate));
    QCOMPARE(done(f.service.links(folder.id)).value(), QList<DriveLink>{*made});
    QVERIFY(done(f.service.revokeLink(made->id)));
    QVERIFY(done(f.service.links(folder.id)).value().isEmpty());
}

void TestWorkDriveService::filesAreFound()
{
    TransferFixture f;
    QVERIFY(done(f.service.uploadForm({f.file(u"a"_s, 9), 0, 9}, f.folder, u"zebra & co.bin"_s, false, {})));
    const Result<QList<DriveItem>> found = done(f.service.search(u" zebra & "_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->at(0).name, u"zebra & co.bin"_s);
    QVERIFY(done(f.service.search(u"nothing of that name"_s)).value().isEmpty());
}

void TestWorkDriveService::missingScopesAreNamed()
{
    TransferFixture f;
    const Result<DriveStored> stored =
        done(f.service.uploadForm({f.file(u"a"_s, 9), 0, 9}, f.folder, u"a.txt"_s, false, {}));
    const DriveItem item = done(f.service.item(stored->fileId)).value();
    f.drive.scopes.removeIf([](const QString &scope) { return scope.startsWith(u"ZohoFiles."_s); });
    const Result<QByteArray> bytes = done(f.service.bytes(item, 100));
    QCOMPARE(bytes.error().kind, ErrorKind::MissingScope);
    QCOMPARE(bytes.error().missingScope, u"ZohoFiles.files.READ"_s);
    QVERIFY(done(f.service.listAll(f.folder))); // all else goes on
}
} // namespace atlas::test::tst_workdriveservice

ATLAS_TEST(atlas::test::tst_workdriveservice::TestWorkDriveService)
#include "tst_workdriveservice.moc"
