// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxdrivechanges
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// Create, rename, move, trash, restore, delete, copy.
class SandboxDriveChangesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createFolder();
    void createDocument();
    void namesOfFolders_data();
    void namesOfFolders();
    void rename();
    void moveOneAndMany();
    void moveIntoItself();
    void oneChangeAtATime();
    void trashAndRestore();
    void trashedFolderTakesItsTree();
    void deleteForGood();
    void allOrNothing();
    void copyFile();
    void copyFolder();
    void copyOfATakenName();
    void rightsOfAnEditor();
    void lockedFile();
};

void SandboxDriveChangesTest::createFolder()
{
    DriveFixture drive;
    const QString parent = drive.idOf(u"Clients"_s);
    const DriveReply made =
        drive.post(u"/files"_s, u"files"_s, {{u"name"_s, u"Été & fils"_s}, {u"parent_id"_s, parent}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text(u"type"_s), u"folder"_s);
    QCOMPARE(made.text(u"display_html_name"_s), u"Été &amp; fils"_s);
    QCOMPARE(made.text(u"parent_id"_s), parent);
    QCOMPARE(drive.changes, 1);
    // The same name again is another folder.
    const DriveReply again =
        drive.post(u"/files"_s, u"files"_s, {{u"name"_s, u"Été & fils"_s}, {u"parent_id"_s, parent}});
    QCOMPARE(again.status, 201);
    QVERIFY(again.id() != made.id());
    QCOMPARE(drive.list(parent).rows().size(), 3);
    QCOMPARE(drive.post(u"/files"_s, u"files"_s, {{u"name"_s, u"A"_s}, {u"parent_id"_s, u"x"_s}}).error(), u"R008"_s);
}

void SandboxDriveChangesTest::createDocument()
{
    DriveFixture drive;
    const QString parent = drive.idOf(u"My Folders"_s);
    const DriveReply sheet =
        drive.post(u"/files"_s, u"files"_s,
                   {{u"name"_s, u"Plan"_s}, {u"parent_id"_s, parent}, {u"service_type"_s, u"zohosheet"_s}});
    QCOMPARE(sheet.status, 201);
    QCOMPARE(sheet.text(u"service_type"_s), u"zs"_s);
    QVERIFY(drive.download(sheet.id()).raw.startsWith("PK\x03\x04"));
    const DriveReply wrong = drive.post(
        u"/files"_s, u"files"_s, {{u"name"_s, u"Plan"_s}, {u"parent_id"_s, parent}, {u"service_type"_s, u"word"_s}});
    QCOMPARE(wrong.title(), u"PATTERN_NOT_MATCHED"_s);
}

void SandboxDriveChangesTest::namesOfFolders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("longest") << QString(200, u'n') << 201;
    QTest::newRow("too long") << QString(201, u'n') << 500;
    QTest::newRow("slash") << u"a/b"_s << 500;
    QTest::newRow("control") << u"a\tb"_s << 500;
    QTest::newRow("delete") << QString(QChar(0x7f)) << 500;
    QTest::newRow("empty") << QString() << 500;
    QTest::newRow("blank") << u"  "_s << 500;
}

void SandboxDriveChangesTest::namesOfFolders()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    DriveFixture drive;
    const QJsonObject attributes{{u"name"_s, name}, {u"parent_id"_s, drive.idOf(u"Clients"_s)}};
    QCOMPARE(drive.post(u"/files"_s, u"files"_s, attributes).status, status);
}

void SandboxDriveChangesTest::rename()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"plan.pdf"_s);
    const DriveReply renamed = drive.patch(u"/files/"_s + id, u"files"_s, {{u"name"_s, u"Plan final.pdf"_s}});
    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.text(u"name"_s), u"Plan final.pdf"_s);
    QVERIFY(!renamed.attribute(u"storage_info"_s).isUndefined());
    QCOMPARE(drive.patch(u"/files/x"_s, u"files"_s, {{u"name"_s, u"a"_s}}).error(), u"R008"_s);
    QCOMPARE(drive.patch(u"/files/"_s + id, u"files"_s, {{u"name"_s, u"a/b"_s}}).status, 500);
    QCOMPARE(drive.patch(u"/files/"_s + drive.idOf(u"Clients"_s), u"files"_s, {{u"name"_s, u"A"_s}}).status, 403);
}

void SandboxDriveChangesTest::moveOneAndMany()
{
    DriveFixture drive;
    const QString technique = drive.idOf(u"Technique"_s), plan = drive.idOf(u"plan.pdf"_s);
    const DriveReply moved = drive.patch(u"/files/"_s + plan, u"files"_s, {{u"parent_id"_s, technique}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.text(u"parent_id"_s), technique);
    QVERIFY(moved.attribute(u"storage_info"_s).isUndefined()); // incomplete
    const QStringList ids{drive.idOf(u"photo.png"_s), drive.idOf(u"notes.txt"_s)};
    const DriveReply many = drive.patchAll(ids, {{u"parent_id"_s, technique}});
    QCOMPARE(many.status, 200);
    QCOMPARE(many.rows().size(), 2);
    QCOMPARE(drive.list(technique).rows().size(), 3);
    QCOMPARE(drive.get(u"/files/"_s + plan).text(u"library_id"_s), technique);
    QCOMPARE(drive.patchAll(ids, {{u"parent_id"_s, u"x"_s}}).error(), u"R008"_s);
    QCOMPARE(drive.patchAll({}, {{u"parent_id"_s, technique}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
}

void SandboxDriveChangesTest::moveIntoItself()
{
    DriveFixture drive;
    const QString outer = drive.idOf(u"Nordwind"_s);
    const QString inner = drive.post(u"/files"_s, u"files"_s, {{u"name"_s, u"In"_s}, {u"parent_id"_s, outer}}).id();
    QCOMPARE(drive.patch(u"/files/"_s + outer, u"files"_s, {{u"parent_id"_s, inner}}).status, 500);
    QCOMPARE(drive.patch(u"/files/"_s + outer, u"files"_s, {{u"parent_id"_s, outer}}).status, 500);
}

void SandboxDriveChangesTest::oneChangeAtATime()
{
    DriveFixture drive;
    const QString path = u"/files/"_s + drive.idOf(u"plan.pdf"_s);
    const QJsonObject both{{u"name"_s, u"a"_s}, {u"parent_id"_s, drive.idOf(u"Technique"_s)}};
    QCOMPARE(drive.patch(path, u"files"_s, both).status, 500);
    QCOMPARE(drive.patch(path, u"files"_s, {}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.patch(path, u"files"_s, {{u"status"_s, 51}}).title(), u"INVALID_DATATYPE"_s);
    QCOMPARE(drive.patch(path, u"files"_s, {{u"status"_s, u"7"_s}}).title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveChangesTest::trashAndRestore()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"plan.pdf"_s), folder = drive.idOf(u"Nordwind"_s);
    const DriveReply trashed = drive.patch(u"/files/"_s + id, u"files"_s, {{u"status"_s, u"51"_s}});
    QCOMPARE(trashed.status, 200);
    QCOMPARE(trashed.attribute(u"status"_s).toInt(), 51);
    QVERIFY(!drive.list(folder).names().contains(u"plan.pdf"_s));
    QCOMPARE(drive.get(u"/files/"_s + id).attribute(u"status"_s).toInt(), 51);
    QCOMPARE(drive.download(id).error(), u"R008"_s);
    // It still counts.
    QCOMPARE(drive.store().usedBytes(drive.idOf(u"Clients"_s)), 247'001);
    QCOMPARE(drive.patchAll({id}, {{u"status"_s, u"1"_s}}).status, 200);
    QVERIFY(drive.list(folder).names().contains(u"plan.pdf"_s));
}

void SandboxDriveChangesTest::trashedFolderTakesItsTree()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s), file = drive.idOf(u"plan.pdf"_s);
    QCOMPARE(drive.patchAll({folder}, {{u"status"_s, u"51"_s}}).status, 200);
    QCOMPARE(drive.get(u"/files/"_s + file).attribute(u"status"_s).toInt(), 51);
    QCOMPARE(drive.form(u"a.txt"_s, folder, "a").error(), u"R008"_s);
    // Not before the folder it is in.
    QCOMPARE(drive.patch(u"/files/"_s + file, u"files"_s, {{u"status"_s, u"1"_s}}).error(), u"R008"_s);
    QCOMPARE(drive.patchAll({folder}, {{u"status"_s, u"1"_s}}).status, 200);
    QCOMPARE(drive.download(file).status, 200);
}

void SandboxDriveChangesTest::deleteForGood()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    const QString kept = drive.form(u"kept.txt"_s, folder, "kept").text(u"resource_id"_s);
    const QString copied =
        drive
            .call("POST", u"/files/%1/copy"_s.arg(drive.idOf(u"Technique"_s)), {},
                  "{\"data\":{\"type\":\"files\",\"attributes\":{\"resource_id\":\"" + kept.toLatin1() + "\"}}}")
            .id();
    QCOMPARE(drive.blobs(), 1);
    QCOMPARE(drive.patchAll({folder}, {{u"status"_s, u"61"_s}}).status, 200);
    QCOMPARE(drive.get(u"/files/"_s + kept).error(), u"R008"_s);
    QCOMPARE(drive.download(copied).raw, QByteArray("kept")); // of which the copy still has the content
    QCOMPARE(drive.patchAll({copied}, {{u"status"_s, u"61"_s}}).status, 200);
    QCOMPARE(drive.blobs(), 0);
    QCOMPARE(drive.store().usedBytes(drive.idOf(u"Clients"_s)), 0);
}

void SandboxDriveChangesTest::allOrNothing()
{
    DriveFixture drive;
    const DriveReply reply = drive.patchAll({drive.idOf(u"plan.pdf"_s), u"x"_s}, {{u"status"_s, u"51"_s}});
    QCOMPARE(reply.error(), u"R008"_s);
    QVERIFY(drive.list(drive.idOf(u"Nordwind"_s)).names().contains(u"plan.pdf"_s));
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveChangesTest::copyFile()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    const QJsonObject source{{u"type"_s, u"files"_s}, {u"attributes"_s, QJsonObject{{u"resource_id"_s, plan}}}};
    const QByteArray many = QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{source}}}).toJson();
    const DriveReply reply = drive.call("POST", u"/files/%1/copy"_s.arg(drive.idOf(u"Technique"_s)), {}, many);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.rows().size(), 1);
    QCOMPARE(reply.names(), QStringList{u"plan.pdf"_s});
    QVERIFY(reply.id() != plan);
    QCOMPARE(drive.download(reply.id()).raw, drive.download(plan).raw);
    QCOMPARE(drive.get(u"/files/%1/versions"_s.arg(reply.id())).rows().size(), 1);
    QCOMPARE(drive.call("POST", u"/files/x/copy"_s, {}, many).error(), u"R008"_s);
}

void SandboxDriveChangesTest::copyFolder()
{
    DriveFixture drive;
    const QString target = drive.idOf(u"Technique"_s);
    const DriveReply copy =
        drive.post(u"/files/%1/copy"_s.arg(target), u"files"_s, {{u"resource_id"_s, drive.idOf(u"Nordwind"_s)}});
    QCOMPARE(copy.status, 201);
    QVERIFY(copy.json[u"data"].isObject());
    QCOMPARE(drive.list(copy.id()).rows().size(), 4);
    const DriveReply into = drive.post(u"/files/%1/copy"_s.arg(copy.id()), u"files"_s, {{u"resource_id"_s, copy.id()}});
    QCOMPARE(into.status, 500);
}

void SandboxDriveChangesTest::copyOfATakenName()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s), folder = drive.idOf(u"Nordwind"_s);
    const DriveReply copy = drive.post(u"/files/%1/copy"_s.arg(folder), u"files"_s, {{u"resource_id"_s, plan}});
    QCOMPARE(copy.status, 201);
    QVERIFY(copy.text(u"name"_s).startsWith(u"plan_"_s) && copy.text(u"name"_s).endsWith(u".pdf"_s));
}

void SandboxDriveChangesTest::rightsOfAnEditor()
{
    DriveFixture drive;
    drive.signInColleague();
    const QString path = u"/files/"_s + drive.idOf(u"plan.pdf"_s);
    QCOMPARE(drive.patch(path, u"files"_s, {{u"name"_s, u"neu.pdf"_s}}).status, 200);
    const DriveReply refused = drive.patch(path, u"files"_s, {{u"status"_s, u"51"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.error(), u"A001"_s);
    // A viewer puts nothing in.
    QCOMPARE(drive.form(u"a.txt"_s, drive.idOf(u"Technique"_s), "a").status, 403);
    QCOMPARE(drive.patch(path, u"files"_s, {{u"parent_id"_s, drive.idOf(u"Technique"_s)}}).status, 403);
}

void SandboxDriveChangesTest::lockedFile()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"plan.pdf"_s);
    drive.store().item(id)->lockedByZuid = u"900000002"_s;
    QCOMPARE(drive.patch(u"/files/"_s + id, u"files"_s, {{u"name"_s, u"a"_s}}).status, 423);
    QCOMPARE(drive.form(u"plan.pdf"_s, drive.idOf(u"Nordwind"_s), "x", "true").status, 423);
    QCOMPARE(drive.get(u"/files/"_s + id).attribute(u"lock_status"_s).toInt(), 1);
    QCOMPARE(drive.download(id).status, 200);
    drive.signInColleague();
    QCOMPARE(drive.patch(u"/files/"_s + id, u"files"_s, {{u"name"_s, u"a"_s}}).status, 200);
}
} // namespace tst_sandboxdrivechanges

ATLAS_TEST(tst_sandboxdrivechanges::SandboxDriveChangesTest)
#include "tst_sandboxdrivechanges.moc"
