// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace tst_sandboxdrivelists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// Users, teams, team folders, listings, search.
class SandboxDriveListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discovery();
    void discoveryOfOthers();
    void teamFolders();
    void rowOfAFile();
    void rowOfAFolder();
    void offsetPages();
    void cursorPages();
    void wrongPages_data();
    void wrongPages();
    void sorting();
    void filters();
    void goneFolders();
    void rootTellsUsedSpace();
    void search();
    void searchRefusals();
};

namespace
{
/// A folder with so many files, by upload.
QString filledFolder(DriveFixture &drive, int files)
{
    const QString id =
        drive.post(u"/files"_s, u"files"_s, {{u"name"_s, u"Plein"_s}, {u"parent_id"_s, drive.idOf(u"Clients"_s)}}).id();
    for (int number = 0; number < files; ++number)
        (void)drive.form(u"f%1.txt"_s.arg(number, 3, 10, QLatin1Char('0')), id, QByteArray(number + 1, 'x'));
    return id;
}
} // namespace

void SandboxDriveListsTest::discovery()
{
    DriveFixture drive;
    const DriveReply me = drive.get(u"/users/me"_s);
    QCOMPARE(me.status, 200);
    QCOMPARE(me.id(), u"900000001"_s);
    QCOMPARE(me.text(u"email_id"_s), u"mara@agency.example"_s);
    QCOMPARE(me.text(u"edition"_s), u"TEAM"_s);
    const DriveReply teams = drive.get(u"/users/%1/teams"_s.arg(me.id()));
    QCOMPARE(teams.rows().size(), 1);
    QCOMPARE(teams.text(u"name"_s), u"Agency"_s);
    QCOMPARE(teams.id().size(), 37);
    const DriveReply member = drive.get(u"/teams/%1/currentuser"_s.arg(teams.id()));
    QVERIFY(member.id().startsWith(teams.id() + u'-'));
    const DriveReply space = drive.get(u"/users/%1/privatespace"_s.arg(member.id()));
    QCOMPARE(space.id(), drive.idOf(u"My Folders"_s));
    QCOMPARE(space.row()[u"type"].toString(), u"privatespace"_s);
    QCOMPARE(drive.list(space.id()).rows().size(), 0);
    QCOMPARE(drive.get(u"/privatespace/%1/files"_s.arg(space.id())).status, 200);
}

void SandboxDriveListsTest::discoveryOfOthers()
{
    DriveFixture drive;
    QCOMPARE(drive.get(u"/users/900000002/teams"_s).error(), u"R008"_s);
    QCOMPARE(drive.get(u"/users/900000001/privatespace"_s).error(), u"R008"_s); // the ZUID is no member id
    QCOMPARE(drive.get(u"/teams/x/currentuser"_s).error(), u"R008"_s);
    QCOMPARE(drive.list(drive.idOf(u"Ivo's Folders"_s)).error(), u"R008"_s);
    QCOMPARE(drive.get(u"/files/"_s + drive.idOf(u"private.txt"_s)).error(), u"R008"_s);
    drive.signInColleague();
    QCOMPARE(drive.get(u"/users/me"_s).id(), u"900000002"_s);
    QCOMPARE(drive.list(drive.idOf(u"Ivo's Folders"_s)).names(), QStringList{u"private.txt"_s});
    QCOMPARE(drive.list(drive.idOf(u"Direction"_s)).error(), u"R008"_s);
}

void SandboxDriveListsTest::teamFolders()
{
    DriveFixture drive;
    const QString path = u"/teams/%1/"_s.arg(drive.store().teamId);
    const DriveReply folders = drive.get(path + u"teamfolders"_s);
    QCOMPARE(folders.names(), (QStringList{u"Clients"_s, u"Technique"_s, u"Direction"_s}));
    QCOMPARE(drive.get(path + u"workspaces"_s).json, folders.json);
    QCOMPARE(folders.attribute(u"is_partof"_s).toBool(), true);
    QCOMPARE(drive.get(u"/teamfolders/"_s + folders.id()).text(u"name"_s), u"Clients"_s);
    QCOMPARE(drive.get(u"/teamfolders/"_s + drive.idOf(u"Nordwind"_s)).error(), u"R008"_s);
    drive.signInColleague();
    const QJsonObject hidden = drive.get(path + u"teamfolders"_s).row(2);
    QCOMPARE(hidden[u"attributes"][u"is_partof"].toBool(), false);
    QCOMPARE(drive.get(u"/teamfolders/"_s + drive.idOf(u"Direction"_s)).status, 401);
}

void SandboxDriveListsTest::rowOfAFile()
{
    DriveFixture drive;
    const DriveReply file = drive.get(u"/files/"_s + drive.idOf(u"plan.pdf"_s));
    QCOMPARE(file.data()[u"type"].toString(), u"files"_s);
    QCOMPARE(file.text(u"type"_s), u"pdf"_s);
    QCOMPARE(file.attribute(u"resource_type"_s).toInt(), 2001);
    QCOMPARE(file.attribute(u"is_folder"_s).toBool(true), false);
    QCOMPARE(file.attribute(u"storage_info"_s)[u"size_in_bytes"].toInteger(), 24'001);
    QCOMPARE(file.attribute(u"storage_info"_s)[u"size"].toString(), u"23.4 KB"_s);
    QCOMPARE(file.text(u"parent_id"_s), drive.idOf(u"Nordwind"_s));
    QCOMPARE(file.text(u"library_id"_s), drive.idOf(u"Clients"_s));
    QCOMPARE(file.text(u"download_url"_s), u"http://127.0.0.1:1/_download/v1/workdrive/download/"_s + file.id());
    const qint64 modified = file.attribute(u"modified_time_in_millisecond"_s).toInteger();
    QVERIFY(modified > 1'780'000'000'000);
    QVERIFY(file.text(u"modified_time"_s).startsWith(u"May 28, "_s)); // no year
    QVERIFY(file.attribute(u"capabilities"_s)[u"can_edit"].toBool());
    drive.signInColleague();
    const DriveReply seen = drive.get(u"/files/"_s + file.id());
    QVERIFY(seen.attribute(u"capabilities"_s)[u"can_edit"].toBool());
    QVERIFY(!seen.attribute(u"capabilities"_s)[u"can_delete"].toBool());
    const DriveReply wiki = drive.get(u"/files/"_s + drive.idOf(u"Wiki"_s));
    QCOMPARE(wiki.attribute(u"storage_info"_s)[u"size_in_bytes"].toInt(-1), 0);
    QCOMPARE(wiki.text(u"service_type"_s), u"zw"_s);
}

void SandboxDriveListsTest::rowOfAFolder()
{
    DriveFixture drive;
    const DriveReply clients = drive.list(drive.idOf(u"Clients"_s));
    QCOMPARE(clients.names(), QStringList{u"Nordwind"_s});
    QCOMPARE(clients.text(u"type"_s), u"folder"_s);
    QCOMPARE(clients.attribute(u"resource_type"_s).toInt(), 1001);
    QCOMPARE(clients.attribute(u"storage_info"_s)[u"files_count"].toInt(), 4);
    QVERIFY(!clients.json.contains(u"links"_s));
}

void SandboxDriveListsTest::offsetPages()
{
    DriveFixture drive;
    const QString folder = filledFolder(drive, 60);
    QCOMPARE(drive.list(folder).rows().size(), 50);
    QCOMPARE(drive.list(folder, {{u"page[offset]"_s, u"50"_s}, {u"page[limit]"_s, u"50"_s}}).rows().size(), 10);
    QCOMPARE(drive.list(folder, {{u"page[offset]"_s, u"60"_s}}).rows().size(), 0);
    QCOMPARE(drive.list(folder, {{u"page[limit]"_s, u"7"_s}}).rows().size(), 7);
}

void SandboxDriveListsTest::cursorPages()
{
    DriveFixture drive;
    const QString folder = filledFolder(drive, 25);
    QSet<QString> names;
    QString token = u"0"_s;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        QVERIFY(pages < 10);
        const DriveReply page = drive.list(folder, {{u"page[next]"_s, token}, {u"page[limit]"_s, u"10"_s}});
        QCOMPARE(page.status, 200);
        const QStringList here = page.names();
        names.unite({here.cbegin(), here.cend()});
        const QJsonValue cursor = page.json[u"links"][u"cursor"];
        more = cursor[u"has_next"].toBool();
        token = QUrlQuery(QUrl(cursor[u"next"].toString())).queryItemValue(u"page[next]"_s);
        QCOMPARE(token.isEmpty(), !more);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(names.size(), 25);
    const DriveReply empty = drive.list(drive.idOf(u"Technique"_s), {{u"page[next]"_s, u"0"_s}});
    QVERIFY(empty.rows().isEmpty());
    QVERIFY(!empty.json[u"links"][u"cursor"][u"has_next"].toBool(true));
}

void SandboxDriveListsTest::wrongPages_data()
{
    QTest::addColumn<DriveQuery>("query");
    QTest::newRow("too many") << DriveQuery{{u"page[limit]"_s, u"51"_s}};
    QTest::newRow("none") << DriveQuery{{u"page[limit]"_s, u"0"_s}};
    QTest::newRow("word") << DriveQuery{{u"page[offset]"_s, u"first"_s}};
    QTest::newRow("too many by cursor") << DriveQuery{{u"page[next]"_s, u"0"_s}, {u"page[limit]"_s, u"1001"_s}};
    QTest::newRow("both") << DriveQuery{{u"page[next]"_s, u"0"_s}, {u"page[offset]"_s, u"0"_s}};
    QTest::newRow("foreign token") << DriveQuery{{u"page[next]"_s, u"0123456789abcdef01234567x5"_s}};
    QTest::newRow("sort") << DriveQuery{{u"sort"_s, u"colour"_s}};
    QTest::newRow("filter") << DriveQuery{{u"filter[type]"_s, u"dogs"_s}};
    QTest::newRow("unknown") << DriveQuery{{u"per_page"_s, u"5"_s}};
}

void SandboxDriveListsTest::wrongPages()
{
    QFETCH(DriveQuery, query);
    DriveFixture drive;
    const DriveReply reply = drive.list(drive.idOf(u"Nordwind"_s), query);
    QCOMPARE(reply.status, 500);
    QCOMPARE(reply.error(), u"F000"_s);
}

void SandboxDriveListsTest::sorting()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    const QStringList byName{u"notes.txt"_s, u"photo.png"_s, u"plan.pdf"_s, u"Wiki"_s};
    QCOMPARE(drive.list(folder, {{u"sort"_s, u"name"_s}}).names(), byName);
    QCOMPARE(drive.list(folder, {{u"sort"_s, u"-name"_s}}).names().constFirst(), u"Wiki"_s);
    QCOMPARE(drive.list(folder, {{u"sort"_s, u"-size"_s}}).names().constFirst(), u"photo.png"_s);
    QCOMPARE(drive.list(folder, {{u"sort"_s, u"name"_s}, {u"page[next]"_s, u"0"_s}}).names(), byName);
    QCOMPARE(drive.list(folder).names().constFirst(), u"Wiki"_s); // the latest
}

void SandboxDriveListsTest::filters()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    const auto filtered = [&](const QString &filter) {
        QStringList names = drive.list(folder, {{u"filter[type]"_s, filter}}).names();
        names.sort();
        return names;
    };
    QCOMPARE(filtered(u"all"_s).size(), 4);
    QCOMPARE(filtered(u"images"_s), QStringList{u"photo.png"_s});
    QCOMPARE(filtered(u"pdf"_s), QStringList{u"plan.pdf"_s});
    QCOMPARE(filtered(u"documents"_s), (QStringList{u"Wiki"_s, u"notes.txt"_s}));
    QCOMPARE(filtered(u"documents_native"_s), QStringList{u"Wiki"_s});
    QCOMPARE(filtered(u"documents_non_native"_s), QStringList{u"notes.txt"_s});
    QCOMPARE(filtered(u"folder"_s), QStringList());
    QCOMPARE(drive.list(drive.idOf(u"Clients"_s), {{u"filter[type]"_s, u"folder"_s}}).rows().size(), 1);
}

void SandboxDriveListsTest::goneFolders()
{
    DriveFixture drive;
    QCOMPARE(drive.list(u"hv7k2unknown"_s).error(), u"R008"_s);
    QCOMPARE(drive.list(drive.idOf(u"plan.pdf"_s)).error(), u"R008"_s);
    const QString folder = drive.idOf(u"Nordwind"_s);
    QCOMPARE(drive.patch(u"/files/"_s + folder, u"files"_s, {{u"status"_s, u"51"_s}}).status, 200);
    QCOMPARE(drive.list(folder).error(), u"R008"_s);
}

void SandboxDriveListsTest::rootTellsUsedSpace()
{
    DriveFixture drive;
    const DriveReply root = drive.get(u"/files/"_s + drive.idOf(u"Clients"_s));
    QCOMPARE(root.attribute(u"storage_info"_s)[u"size_in_bytes"].toInteger(), 20'000 + 24'001 + 200'000 + 3000);
}

void SandboxDriveListsTest::search()
{
    DriveFixture drive;
    const QString path = u"/teams/%1/records"_s.arg(drive.store().teamId);
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"PLAN"_s}}).names(), QStringList{u"plan.pdf"_s});
    (void)drive.form(u"Été.txt"_s, drive.idOf(u"Nordwind"_s), "Le devis de l'horlogerie");
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"ete"_s}, {u"search[name]"_s, u"été"_s}}).names(),
             QStringList{u"Été.txt"_s});
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"horlogerie"_s}}).names(), QStringList{u"Été.txt"_s});
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"budget"_s}}).rows().size(), 1);
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"private"_s}}).rows().size(), 0);
    drive.signInColleague();
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"budget"_s}}).rows().size(), 0);
}

void SandboxDriveListsTest::searchRefusals()
{
    DriveFixture drive;
    const QString path = u"/teams/%1/records"_s.arg(drive.store().teamId);
    QCOMPARE(drive.get(path).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.get(path, {{u"search[name]"_s, u"a"_s}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.get(u"/teams/x/records"_s, {{u"search[all]"_s, u"a"_s}}).error(), u"R008"_s);
    drive.scopes.removeAll(u"ZohoSearch.securesearch.READ"_s);
    QCOMPARE(drive.get(path, {{u"search[all]"_s, u"a"_s}}).title(), u"INVALID_OAUTHSCOPE"_s);
}
} // namespace tst_sandboxdrivelists

ATLAS_TEST(tst_sandboxdrivelists::SandboxDriveListsTest)
#include "tst_sandboxdrivelists.moc"
