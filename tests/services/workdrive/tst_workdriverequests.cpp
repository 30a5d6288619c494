// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdriverequests.h"
#include "tests/services/workdrive/workdrivefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_workdriverequests
{
using namespace std::chrono_literals;

/// The calls exactly as they go out, and what is made of rare answers.
class TestWorkDriveRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void userIsAskedOnce();
    void personalEditionHasNoTeam();
    void teamFoldersByEitherPath();
    void pagesFollowTheCursor();
    void onlyTheFirstPageCounts();
    void foldersAreLookedForFirst();
    void lostFolderIsLookedUp_data();
    void lostFolderIsLookedUp();
    void changesGoInFifties();
    void copiesAreNotRepeated();
    void renameAsksAgainWhenTold();
    void badParametersSendNothing();
    void sharesByRole();
    void revokingTwiceIsDone();
    void linksAreDescribed();
    void lostLinkIsLookedUp();
};

void TestWorkDriveRequests::userIsAskedOnce()
{
    WorkDriveFixture f;
    WorkDriveService drive(*f.client, &f.clock);
    f.server.expect(f.line("GET", "/users/me"),
                    f.data(R"({"id":747,"attributes":{"email_id":"m@z.example","edition":"TEAM"}})"));
    f.server.expect(f.line("GET", "/users/747/teams"),
                    f.data(R"([{"id":"t0","attributes":{"name":"Other","is_partof":false}},
                               {"id":"t1","attributes":{"name":"Nordwerk","is_partof":true}}])"));
    f.server.expect(f.line("GET", "/teams/t1/currentuser"), f.data(R"([{"id":"t1-2"}])"));
    for (int i = 0; i < 2; ++i) {
        const Result<DriveUser> user = QCoro::waitFor(drive.user());
        QVERIFY(user);
        QCOMPARE(user->zuid, u"747"_s);
        QCOMPARE(user->teamId, u"t1"_s);
        QCOMPARE(user->teamName, u"Nordwerk"_s);
        QCOMPARE(user->memberId, u"t1-2"_s);
        QCOMPARE(user->email, u"m@z.example"_s);
    }
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::personalEditionHasNoTeam()
{
    WorkDriveFixture f;
    WorkDriveService drive(*f.client, &f.clock);
    f.server.expect(f.line("GET", "/users/me"), f.data(R"({"id":"747","attributes":{"edition":"PERSONAL"}})"));
    f.server.expect(f.line("GET", "/users/747/privatespace"), f.data(R"([{"id":"own1"}])"));
    const Result<QList<DriveSpace>> spaces = QCoro::waitFor(drive.spaces());
    QVERIFY(spaces);
    QCOMPARE(spaces->size(), 1);
    QCOMPARE(spaces->at(0).id, u"own1"_s);
    QCOMPARE(spaces->at(0).kind, DriveSpace::Kind::Own);
    QCOMPARE(QCoro::waitFor(drive.search(u"x"_s)).error().code, u"search_needs_a_team"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::teamFoldersByEitherPath()
{
    WorkDriveFixture f;
    f.server.expect(f.line("GET", "/teams/team1/workspaces"), f.refusal(401, "F7004"));
    f.server.expect(f.line("GET", "/teams/team1/teamfolders"),
                    f.data(R"([{"id":"w1","attributes":{"name":"General","is_partof":false}}])"));
    f.server.expect(f.line("GET", "/users/team1-2/privatespace"), f.data(R"({"id":"own1"})"));
    const Result<QList<DriveSpace>> spaces = QCoro::waitFor(f.drive.spaces());
    QVERIFY(spaces);
    QCOMPARE(spaces->size(), 2);
    QCOMPARE(spaces->at(0).name, u"General"_s);
    QVERIFY(!spaces->at(0).isMember);
    QCOMPARE(f.leftovers(), QString());
}

static ScriptedReply pageOfRows(const QByteArray &rows, const QByteArray &next)
{
    const QByteArray cursor = next.isEmpty()
                                  ? QByteArray(R"({"has_next":false})")
                                  : R"({"has_next":true,"next":"https://other.example/f?page[next]=)" + next + R"("})";
    return WorkDriveFixture::status(200, "{\"data\":[" + rows + "],\"links\":{\"cursor\":" + cursor + "}}");
}

void TestWorkDriveRequests::pagesFollowTheCursor()
{
    WorkDriveFixture f;
    f.server.expect(f.line("GET", "/files/f1/files"), pageOfRows(f.folderRow("b", "B"), "tok2"));
    f.server.expect(f.line("GET", "/files/f1/files"),
                    pageOfRows(f.folderRow("a", "A") + ',' + f.folderRow("b", "B"), {}));
    const Result<QList<DriveItem>> all = QCoro::waitFor(f.drive.listAll(u"f1"_s));
    QVERIFY(all);
    QCOMPARE(all->size(), 2); // what both pages show is there once
    QCOMPARE(all->at(0).name, u"A"_s);
    QCOMPARE(f.server.seen().at(0).query,
             (QMap<QString, QString>{{u"page[next]"_s, u"0"_s}, {u"page[limit]"_s, u"1000"_s}}));
    QCOMPARE(f.server.seen().at(1).query[u"page[next]"_s], u"tok2"_s);
    QCOMPARE(f.server.seen().at(0).headers["accept"], QByteArray("application/vnd.api+json"));
    f.server.always(f.line("GET", "/files/f2/files"), pageOfRows({}, "same"));
    QCOMPARE(QCoro::waitFor(f.drive.listAll(u"f2"_s)).error().code, u"endless_listing"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::onlyTheFirstPageCounts()
{
    QCOMPARE(driverequests::list(u"f1"_s, {}, Priority::User).endpoint, u"list:f1"_s);
    QCOMPARE(driverequests::list(u"f1"_s, u"tok2"_s, Priority::User).endpoint, QString());
    WorkDriveFixture f; // the gate lets eighteen a minute through
    f.clock.setAutoAdvance(false);
    f.server.always(f.line("GET", "/files/f1/files"), pageOfRows({}, {}));
    int through = 0;
    for (int i = 0; i < 19; ++i) {
        f.clock.advance(1s); // the pace of all calls
        through += QCoro::waitFor(f.drive.list(u"f1"_s, {}, Priority::Background)) ? 1 : 0;
    }
    QCOMPARE(through, 18);
    f.clock.advance(1s);
    QVERIFY(QCoro::waitFor(f.drive.list(u"f1"_s, u"tok2"_s, Priority::Background)));
}

void TestWorkDriveRequests::foldersAreLookedForFirst()
{
    WorkDriveFixture f;
    const QString listing = f.line("GET", "/files/p1/files"), making = f.line("POST", "/files");
    f.server.expect(listing, pageOfRows(f.folderRow("x1", "Offers"), {}));
    const Result<DriveItem> taken = QCoro::waitFor(f.drive.createFolder(u"p1"_s, u"Offers"_s));
    QCOMPARE(taken.error().kind, ErrorKind::Duplicate);
    QCOMPARE(taken.error().code, u"name_taken"_s);
    QCOMPARE(taken.error().detail, u"x1"_s);
    f.server.expect(making, f.data(f.folderRow("x2", "Offers"), 201));
    QCOMPARE(QCoro::waitFor(f.drive.createFolder(u"p1"_s, u"Offers"_s, true)).value().id, u"x2"_s);
    QCOMPARE(f.sent(),
             (QJsonObject{{u"data"_s, QJsonObject{{u"type"_s, u"files"_s},
                                                  {u"attributes"_s, QJsonObject{{u"name"_s, u"Offers"_s},
                                                                                {u"parent_id"_s, u"p1"_s}}}}}}));
    QCOMPARE(f.last().headers["content-type"], QByteArray("application/vnd.api+json"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::lostFolderIsLookedUp_data()
{
    QTest::addColumn<bool>("evenIfTaken");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    const qint64 now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    const QByteArray fresh = WorkDriveFixture::folderRow("new", "Offers", now),
                     old = WorkDriveFixture::folderRow("old", "Offers", now - 600'000),
                     other = WorkDriveFixture::folderRow("x", "Other", now),
                     timeless = WorkDriveFixture::folderRow("old", "Offers");
    QTest::newRow("made") << false << fresh << u"new"_s << QString();
    QTest::newRow("not made") << false << other << QString() << u"not_created"_s;
    QTest::newRow("made beside an old one") << true << old + ',' + fresh << u"new"_s << QString();
    QTest::newRow("only the old one") << true << old << QString() << u"not_created"_s;
    QTest::newRow("cannot be told") << true << timeless << QString() << u"unknown"_s;
}

void TestWorkDriveRequests::lostFolderIsLookedUp()
{
    QFETCH(bool, evenIfTaken);
    QFETCH(QByteArray, rows);
    QFETCH(QString, id);
    QFETCH(QString, code);
    WorkDriveFixture f;
    const QString listing = f.line("GET", "/files/p1/files");
    if (!evenIfTaken)
        f.server.expect(listing, pageOfRows({}, {}));
    f.server.expect(f.line("POST", "/files"), f.dropped());
    f.server.expect(listing, pageOfRows(rows, {}));
    const Result<DriveItem> made = QCoro::waitFor(f.drive.createFolder(u"p1"_s, u"Offers"_s, evenIfTaken));
    QCOMPARE(made ? made->id : QString(), id);
    QCOMPARE(made ? QString() : made.error().code, code);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::changesGoInFifties()
{
    WorkDriveFixture f;
    QStringList ids;
    for (int i = 0; i < 51; ++i)
        ids.append(u"i%1"_s.arg(i));
    f.server.expect(f.line("PATCH", "/files"), f.data(R"([{"id":"i0"},{"id":"i1"}])"));
    f.server.expect(f.line("PATCH", "/files"), f.data(R"([{"id":"i50"}])"));
    QCOMPARE(QCoro::waitFor(f.drive.move(ids, u"dest"_s)).value(), QStringList({u"i0"_s, u"i1"_s, u"i50"_s}));
    QCOMPARE(QJsonDocument::fromJson(f.server.seen().at(0).body)[u"data"_s].toArray().size(), 50);
    QCOMPARE(f.last().body, QByteArray(R"({"data":[{"attributes":{"parent_id":"dest"},"id":"i50","type":"files"}]})"));
    f.server.expect(f.line("PATCH", "/files"), f.data("[]"));
    QVERIFY(QCoro::waitFor(f.drive.trash({u"i1"_s})));
    QCOMPARE(f.last().body, QByteArray(R"({"data":[{"attributes":{"status":"51"},"id":"i1","type":"files"}]})"));
    f.server.expect(f.line("PATCH", "/files"), f.dropped()); // setting the same twice does no harm
    f.server.expect(f.line("PATCH", "/files"), f.data("[]"));
    QVERIFY(QCoro::waitFor(f.drive.restore({u"i1"_s})));
    QCOMPARE(f.last().body, QByteArray(R"({"data":[{"attributes":{"status":"1"},"id":"i1","type":"files"}]})"));
    QVERIFY(QCoro::waitFor(f.drive.trash({})));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::copiesAreNotRepeated()
{
    WorkDriveFixture f;
    f.server.expect(f.line("POST", "/files/dest/copy"), f.data(R"([{"id":"c1"}])", 201));
    QCOMPARE(QCoro::waitFor(f.drive.copy({u"i1"_s}, u"dest"_s)).value(), QStringList{u"c1"_s});
    QCOMPARE(f.last().body, QByteArray(R"({"data":[{"attributes":{"resource_id":"i1"},"type":"files"}]})"));
    f.server.expect(f.line("POST", "/files/dest/copy"), f.dropped());
    QCOMPARE(QCoro::waitFor(f.drive.copy({u"i1"_s}, u"dest"_s)).error().code, u"unknown"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::renameAsksAgainWhenTold()
{
    WorkDriveFixture f;
    f.server.expect(f.line("PATCH", "/files/i1"), f.data("[]"));
    f.server.expect(f.line("GET", "/files/i1"), f.data(f.folderRow("i1", "New")));
    QCOMPARE(QCoro::waitFor(f.drive.rename(u"i1"_s, u"New"_s)).value().name, u"New"_s);
    QCOMPARE(f.server.seen().at(0).body, QByteArray(R"({"data":{"attributes":{"name":"New"},"type":"files"}})"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::badParametersSendNothing()
{
    WorkDriveFixture f;
    for (const QString &id : {QString(), u"a/b"_s, u"../x"_s, u"a?b"_s, u"ü"_s, QString(129, u'a')}) {
        QCOMPARE(QCoro::waitFor(f.drive.listAll(id)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.drive.item(id)).error().field, u"file_id"_s);
        QCOMPARE(QCoro::waitFor(f.drive.trash({u"ok"_s, id})).error().code, u"invalid_parameter"_s);
        QCOMPARE(QCoro::waitFor(f.drive.move({u"ok"_s}, id)).error().field, u"folder_id"_s);
        QCOMPARE(QCoro::waitFor(f.drive.session(id)).error().field, u"upload_id"_s);
    }
    QCOMPARE(QCoro::waitFor(f.drive.rename(u"i1"_s, u"a/b"_s)).error().code, u"slash"_s);
    QCOMPARE(QCoro::waitFor(f.drive.createFolder(u"i1"_s, {})).error().code, u"empty"_s);
    QCOMPARE(QCoro::waitFor(f.drive.commit(u"s"_s, u"f"_s, u"a\nb"_s, NameConflict::Fail)).error().code, u"control"_s);
    QVERIFY(QCoro::waitFor(f.drive.search(u"  "_s)).value().isEmpty());
    QCOMPARE(f.client->exchanges(), 0);
}

void TestWorkDriveRequests::sharesByRole()
{
    WorkDriveFixture f;
    DriveItem item;
    item.id = u"i1"_s;
    const QByteArray granted = R"({"id":"i1-9","attributes":{"email_id":"R@z.example","role_id":34}})";
    f.server.expect(f.line("POST", "/permissions"), f.data(granted, 201));
    QCOMPARE(QCoro::waitFor(f.drive.shareWith(item, u"r@z.example"_s, DriveRole::View, true)).value().id, u"i1-9"_s);
    QCOMPARE(f.last().body,
             QByteArray(R"({"data":{"attributes":{"email_id":"r@z.example","resource_id":"i1","role_id":"34",)"
                        R"("send_notification_mail":true,"shared_type":"personal"},"type":"permissions"}})"));
    QCOMPARE(QCoro::waitFor(f.drive.shareWith(item, u"r@z.example"_s, DriveRole::Upload, true)).error().code,
             u"no_such_role"_s);
    f.server.expect(f.line("POST", "/permissions"), f.dropped());
    f.server.expect(f.line("GET", "/files/i1"), f.data(R"({"id":"i1","attributes":{"type":"pdf"}})"));
    f.server.expect(f.line("GET", "/files/i1/permissions"), f.data('[' + granted + ']'));
    QCOMPARE(QCoro::waitFor(f.drive.shareWith(item, u"r@z.example"_s, DriveRole::View, true)).value().id, u"i1-9"_s);
    f.server.expect(f.line("PATCH", "/permissions/i1-9"), f.data(granted));
    QVERIFY(QCoro::waitFor(f.drive.changeRole(u"i1-9"_s, true, DriveRole::Organize)));
    QCOMPARE(f.last().body, QByteArray(R"({"data":{"attributes":{"role_id":"3"},"type":"permissions"}})"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::revokingTwiceIsDone()
{
    WorkDriveFixture f;
    f.server.expect(f.line("DELETE", "/permissions/i1-9"), f.dropped());
    f.server.expect(f.line("DELETE", "/permissions/i1-9"), f.refusal(401, "R008"));
    QVERIFY(QCoro::waitFor(f.drive.revoke(u"i1-9"_s)));
    f.server.expect(f.line("DELETE", "/links/l1"), f.status(204));
    QVERIFY(QCoro::waitFor(f.drive.revokeLink(u"l1"_s)));
    f.server.expect(f.line("DELETE", "/links/l1"), f.refusal(403, "A001"));
    QCOMPARE(QCoro::waitFor(f.drive.revokeLink(u"l1"_s)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(f.leftovers(), QString());
}

static DriveItem fileNamed(const char *id, qint64 size = 0)
{
    DriveItem item;
    item.id = QLatin1StringView(id);
    item.name = u"plan.pdf"_s;
    item.size = size;
    return item;
}

void TestWorkDriveRequests::linksAreDescribed()
{
    WorkDriveFixture f;
    DriveLinkDraft draft;
    draft.name = u"for Ivo"_s;
    draft.allowsDownload = false;
    draft.password = u"p w"_s;
    draft.expiresOn = QDate(2026, 12, 31);
    f.server.expect(f.line("POST", "/links"),
                    f.data(R"({"id":"l1","attributes":{"link":"https://x.example/1"}})", 201));
    QCOMPARE(QCoro::waitFor(f.drive.createLink(fileNamed("i1"), draft)).value().url, u"https://x.example/1"_s);
    QCOMPARE(f.sent()[u"data"_s][u"attributes"_s].toObject(),
             (QJsonObject{{u"resource_id"_s, u"i1"_s},
                          {u"link_name"_s, u"for Ivo"_s},
                          {u"role_id"_s, u"34"_s},
                          {u"allow_download"_s, false},
                          {u"request_user_data"_s, false},
                          {u"password_text"_s, u"p w"_s},
                          {u"expiration_date"_s, u"2026-12-31 23:59:59"_s}}));
    f.server.expect(f.line("POST", "/links"), f.data(R"({"id":"l2","attributes":{}})", 201));
    QVERIFY(QCoro::waitFor(f.drive.createLink(fileNamed("i1"), {})));
    const QJsonObject plain = f.sent()[u"data"_s][u"attributes"_s].toObject();
    QCOMPARE(plain[u"link_name"_s], u"plan.pdf"_s);
    QVERIFY(!plain.contains(u"password_text"_s) && !plain.contains(u"expiration_date"_s));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequests::lostLinkIsLookedUp()
{
    WorkDriveFixture f;
    f.server.expect(f.line("POST", "/links"), f.dropped());
    f.server.expect(f.line("GET", "/files/i1"), f.data(R"({"id":"i1","attributes":{"type":"pdf"}})"));
    f.server.expect(f.line("GET", "/files/i1/links"),
                    f.data(R"([{"id":"l0","attributes":{"link_name":"plan.pdf","role_id":5}},
                               {"id":"l1","attributes":{"link_name":"plan.pdf","role_id":34,"allow_download":true}}])"));
    QCOMPARE(QCoro::waitFor(f.drive.createLink(fileNamed("i1"), {})).value().id, u"l1"_s);
    f.server.expect(f.line("POST", "/links"), f.dropped());
    f.server.expect(f.line("GET", "/files/i1"), f.data(R"({"id":"i1","attributes":{"type":"pdf"}})"));
    f.server.expect(f.line("GET", "/files/i1/links"), f.data("[]"));
    QCOMPARE(QCoro::waitFor(f.drive.createLink(fileNamed("i1"), {})).error().code, u"not_created"_s);
    QCOMPARE(f.leftovers(), QString());
}
} // namespace atlas::test::tst_workdriverequests

ATLAS_TEST(atlas::test::tst_workdriverequests::TestWorkDriveRequests)
#include "tst_workdriverequests.moc"
