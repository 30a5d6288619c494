// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdrivejson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_workdrivejson
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject objectOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

DriveItem named(const QString &name, bool folder)
{
    DriveItem item;
    item.id = name;
    item.name = name;
    item.isFolder = folder;
    return item;
}
} // namespace

/// WorkDrive's answers as records.
class TestWorkDriveJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsRead();
    void silenceForbidsNothing();
    void nativeDocumentsHaveNoSize();
    void timesMayBeQuoted();
    void foldersComeFirst();
    void nextPage_data();
    void nextPage();
    void sessions_data();
    void sessions();
    void storedFiles_data();
    void storedFiles();
    void progressCodes_data();
    void progressCodes();
    void roles_data();
    void roles();
    void names_data();
    void names();
    void permissionsAndLinks();
    void versionsKeepLongNumbers();
};

void TestWorkDriveJson::fileIsRead()
{
    const DriveItem item = workdrive::itemFromJson(objectOf(R"({"id":"cjrrr5","type":"files","attributes":{
        "name":"Report <2026>.PDF","display_html_name":"Report &lt;2026&gt;.PDF","type":"pdf","extn":"PDF",
        "is_folder":false,"parent_id":"0nk7","is_locked":true,"modified_by":"Mara Lind","owner":"747938014",
        "modified_time":"Aug 26, 4:46 PM","modified_time_in_millisecond":1566818185150,
        "created_time_in_millisecond":1566818185000,"share_data":[{},{}],
        "storage_info":{"size":"12.3 KB","size_in_bytes":12595,"files_count":0,"folders_count":0},
        "permalink":"https://workdrive.example/file/cjrrr5","download_url":"https://download.example/cjrrr5",
        "capabilities":{"can_edit":false,"can_delete":false,"can_share":true,"can_download":false}}})"));
    QCOMPARE(item.id, u"cjrrr5"_s);
    QCOMPARE(item.parentId, u"0nk7"_s);
    QCOMPARE(item.name, u"Report <2026>.PDF"_s);
    QCOMPARE(item.extension, u"pdf"_s);
    QCOMPARE(item.size, 12595);
    QCOMPARE(item.modifiedAt, QDateTime::fromMSecsSinceEpoch(1566818185150, Qt::UTC));
    QCOMPARE(item.createdAt, QDateTime::fromMSecsSinceEpoch(1566818185000, Qt::UTC));
    QCOMPARE(item.modifiedBy, u"Mara Lind"_s);
    QCOMPARE(item.ownerId, u"747938014"_s);
    QCOMPARE(item.webUrl, u"https://workdrive.example/file/cjrrr5"_s);
    QCOMPARE(item.sharedWith, 2);
    QVERIFY(item.isLocked && !item.isFolder && !item.isNative);
    QVERIFY(!item.rights.canEdit && !item.rights.canRename && !item.rights.canDelete && !item.rights.canDownload);
    QVERIFY(item.rights.canShare && item.rights.canMove);
}

void TestWorkDriveJson::silenceForbidsNothing()
{
    const DriveItem item =
        workdrive::itemFromJson(objectOf(R"({"id":"o5cf","attributes":{"name":"Offers","type":"folder"}})"));
    QVERIFY(item.isFolder);
    QCOMPARE(item.rights, DriveRights());
    QCOMPARE(item.sharedWith, -1);
    QVERIFY(!item.modifiedAt.isValid());
    QCOMPARE(workdrive::itemFromJson({}), DriveItem());
}

void TestWorkDriveJson::nativeDocumentsHaveNoSize()
{
    for (const char *kind : {R"("service_type":"zw")", R"("type":"zsheet")", R"("service_type":"zohoshow")"}) {
        const DriveItem item = workdrive::itemFromJson(objectOf(
            "{\"id\":\"a\",\"attributes\":{\"storage_info\":{\"size_in_bytes\":7}," + QByteArray(kind) + "}}"));
        QVERIFY2(item.isNative, kind);
        QCOMPARE(item.size, 0);
    }
}

void TestWorkDriveJson::timesMayBeQuoted()
{
    const DriveItem item = workdrive::itemFromJson(objectOf(
        R"({"id":7,"attributes":{"modified_time_in_millisecond":"1566818185150","created_time_in_millisecond":-1}})"));
    QCOMPARE(item.id, u"7"_s);
    QCOMPARE(item.modifiedAt.toMSecsSinceEpoch(), 1566818185150);
    QVERIFY(!item.createdAt.isValid());
}

void TestWorkDriveJson::foldersComeFirst()
{
    QList<DriveItem> items{named(u"b10.pdf"_s, false), named(u"Zebra"_s, true), named(u"B9.pdf"_s, false),
                           named(u"alpha"_s, true), named(u"a.pdf"_s, false)};
    std::sort(items.begin(), items.end(), workdrive::itemBefore);
    QStringList order;
    for (const DriveItem &item : std::as_const(items))
        order.append(item.name);
    QCOMPARE(order, QStringList({u"alpha"_s, u"Zebra"_s, u"a.pdf"_s, u"B9.pdf"_s, u"b10.pdf"_s}));
    QVERIFY(!workdrive::itemBefore(items[0], items[0]));
}

void TestWorkDriveJson::nextPage_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("token");
    const auto row = [](const char *name, const QByteArray &links, const QString &token) {
        QTest::newRow(name) << links << token;
    };
    row("plain", R"({"cursor":{"has_next":true,"next":"https://other.example/files?page[next]=ab12&page[limit]=9"}})",
        u"ab12"_s);
    row("encoded", R"({"cursor":{"has_next":true,"next":"https://o.example/f?page%5Bnext%5D=a%2Bb%3D%26"}})",
        u"a+b=&"_s);
    row("last", R"({"cursor":{"has_next":false,"next":"https://o.example/f?page[next]=ab"}})", {});
    row("no token", R"({"cursor":{"has_next":true,"next":"https://o.example/f"}})", {});
    row("none", "{}", {});
}

void TestWorkDriveJson::nextPage()
{
    QFETCH(QByteArray, links);
    QFETCH(QString, token);
    QCOMPARE(drivejson::nextToken(objectOf("{\"data\":[],\"links\":" + links + '}')), token);
}

void TestWorkDriveJson::sessions_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("top") << QByteArray() << QByteArray();
    QTest::newRow("data") << QByteArray(R"({"data":)") << QByteArray("}");
    QTest::newRow("first row") << QByteArray(R"({"data":[)") << QByteArray("]}");
    QTest::newRow("attributes") << QByteArray(R"({"attributes":)") << QByteArray("}");
    QTest::newRow("all of it") << QByteArray(R"({"data":[{"type":"x","attributes":)") << QByteArray("}]}");
}

void TestWorkDriveJson::sessions()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const DriveSession told = drivejson::session(objectOf(
        before + R"({"upload_id":"d1b2","chunk_size":67108864,"bytes_received":134217728,"next_chunk":"134217728-9",
        "expiry_time_in_millisecond":1784563200000})" +
        after));
    QCOMPARE(told.uploadId, u"d1b2"_s);
    QCOMPARE(told.chunkSize, 67108864);
    QCOMPARE(told.received, 134217728);
    QCOMPARE(told.expiresAt, QDateTime::fromMSecsSinceEpoch(1784563200000, Qt::UTC));
    const DriveSession derived = drivejson::session(
        objectOf(before + R"({"upload_id":"d1","chunk_size":"64","next_chunk":"67108864-134217727"})" + after));
    QCOMPARE(derived.chunkSize, 64);
    QCOMPARE(derived.received, 67108864);
    QVERIFY(!derived.expiresAt.isValid());
}

void TestWorkDriveJson::storedFiles_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("md5");
    const auto row = [](const char *test, const QByteArray &answer, const QString &id, const QString &name, qint64 size,
                        const QByteArray &md5) { QTest::newRow(test) << answer << id << name << size << md5; };
    row("form",
        R"({"data":[{"type":"files","attributes":{"FileName":"sent.pdf","resource_id":"g4","File INFO":)"
        R"("{\"MD5_CHECKSUM\":\"ABcd\",\"size\":12595,\"AUDIT_INFO\":{\"resource\":{\"name\":)"
        R"(\"kept.pdf\"}}}"}}]})",
        u"g4"_s, u"kept.pdf"_s, 12595, "abcd");
    row("stream",
        R"({"data":[{"type":"API_UPLOAD","attributes":{"file_name":"big.iso","parent_id":"p",)"
        R"("resource_id":"g5","file_info":"{\"RESOURCE_ID\":\"g5\",\"size\":\"7\"}"}}],"status":"SUCCESS"})",
        u"g5"_s, u"big.iso"_s, 7, {});
    row("only in the document", R"({"data":[{"attributes":{"file_info":"{\"RESOURCE_ID\":\"g6\"}"}}]})", u"g6"_s, {},
        -1, {});
    row("commit",
        R"({"data":{"id":"g7","type":"files","attributes":{"name":"a.bin",)"
        R"("storage_info":{"size_in_bytes":99}}}})",
        u"g7"_s, u"a.bin"_s, 99, {});
    row("unreadable document", R"({"data":[{"attributes":{"resource_id":"g8","File INFO":"{"}}]})", u"g8"_s, {}, -1,
        {});
    row("failure", R"({"data":[],"status":"FAILURE"})", {}, {}, -1, {});
}

void TestWorkDriveJson::storedFiles()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(QByteArray, md5);
    const DriveStored stored = drivejson::stored(objectOf(answer));
    QCOMPARE(stored.fileId, id);
    QCOMPARE(stored.name, name);
    QCOMPARE(stored.size, size);
    QCOMPARE(stored.md5, md5);
}

void TestWorkDriveJson::progressCodes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("attribute") << QByteArray(R"({"data":[{"attributes":{"status_code":"D9217"}}]})") << u"D9217"_s;
    QTest::newRow("elsewhere") << QByteArray(R"({"code":"D201","data":[]})") << u"D201"_s;
    QTest::newRow("not a name") << QByteArray(R"({"name":"D2014 plan.pdf","x":"AD9217"})") << QString();
    QTest::newRow("none") << QByteArray("{}") << QString();
}

void TestWorkDriveJson::progressCodes()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    QCOMPARE(drivejson::progressCode(objectOf(answer)), code);
}

void TestWorkDriveJson::roles_data()
{
    QTest::addColumn<DriveRole>("role");
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("view") << DriveRole::View << 34 << 6;
    QTest::newRow("comment") << DriveRole::Comment << 6 << 0;
    QTest::newRow("edit") << DriveRole::Edit << 5 << 5;
    QTest::newRow("share") << DriveRole::Share << 4 << 0;
    QTest::newRow("upload") << DriveRole::Upload << 0 << 7;
    QTest::newRow("organize") << DriveRole::Organize << 0 << 3;
}

void TestWorkDriveJson::roles()
{
    QFETCH(DriveRole, role);
    QFETCH(int, file);
    QFETCH(int, folder);
    QCOMPARE(workdrive::roleId(role, false), file);
    QCOMPARE(workdrive::roleId(role, true), folder);
    QCOMPARE(workdrive::rolesFor(false).contains(role), file > 0);
    QCOMPARE(workdrive::rolesFor(true).contains(role), folder > 0);
    if (file > 0)
        QCOMPARE(workdrive::roleFromId(file, false), role);
    if (folder > 0)
        QCOMPARE(workdrive::roleFromId(folder, true), role);
    QCOMPARE(workdrive::roleFromId(0, true), DriveRole::View); // the least, where Zoho is silent
}

void TestWorkDriveJson::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"Übersicht 2026 (1).pdf"_s << QString();
    QTest::newRow("200") << QString(200, u'a') << QString();
    QTest::newRow("201") << QString(201, u'a') << u"too_long"_s;
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("blank") << u"  "_s << u"empty"_s;
    QTest::newRow("slash") << u"a/b"_s << u"slash"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"control"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"control"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << u"control"_s;
}

void TestWorkDriveJson::names()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Result<Done> checked = workdrive::checkName(name);
    QCOMPARE(checked.has_value(), code.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().kind, ErrorKind::Validation);
        QCOMPARE(checked.error().field, u"name"_s);
        QCOMPARE(checked.error().code, code);
    }
}

void TestWorkDriveJson::permissionsAndLinks()
{
    const QJsonObject row = objectOf(R"({"id":"c-27","attributes":{"shared_type":"personal","email_id":"r@z.example",
        "display_name":"Reyansh","role_id":6,"expiration_date":"2026-12-31 23:59:59"}})");
    const DrivePermission ofFile = drivejson::permission(row, false);
    QCOMPARE(ofFile.id, u"c-27"_s);
    QCOMPARE(ofFile.role, DriveRole::Comment);
    QCOMPARE(drivejson::permission(row, true).role, DriveRole::View);
    QCOMPARE(ofFile.whom, DrivePermission::Whom::Person);
    QCOMPARE(ofFile.expires, u"2026-12-31 23:59:59"_s);
    const DriveLink link = drivejson::link(objectOf(R"({"id":"8d","attributes":{"link_name":"report","role_id":"34",
        "external_url":"https://workdrive.zohoexternal.eu/external/01","allow_download":false,
        "is_password_protected":true}})"),
                                           false);
    QCOMPARE(link.url, u"https://workdrive.zohoexternal.eu/external/01"_s);
    QCOMPARE(link.role, DriveRole::View);
    QVERIFY(!link.allowsDownload && link.hasPassword);
}

void TestWorkDriveJson::versionsKeepLongNumbers()
{
    const DriveVersion version = drivejson::version(objectOf(R"({"id":"c-2774428000000002078","attributes":{
        "version_number":5,"version_id":2774428000000002001,"created_time_in_milliseconds":1618306634449,
        "created_by":"Mara","file_size":"12.3 KB","notes":"n"}})"));
    QCOMPARE(version.id, u"c-2774428000000002078"_s);
    QCOMPARE(version.number, u"5"_s);
    QCOMPARE(version.sizeText, u"12.3 KB"_s);
    QCOMPARE(version.createdAt.toMSecsSinceEpoch(), 1618306634449);
}
} // namespace atlas::test::tst_workdrivejson

ATLAS_TEST(atlas::test::tst_workdrivejson::TestWorkDriveJson)
#include "tst_workdrivejson.moc"
