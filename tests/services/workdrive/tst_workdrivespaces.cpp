// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdriverepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_workdrivespaces
{
namespace
{
QString ofTeam(const QString &what)
{
    return ScriptedDrive::line("GET", u"teamfolders/tf/"_s + what);
}

QString ofOwn(const QString &what)
{
    return ScriptedDrive::line("GET", u"privatespace/own/"_s + what);
}

QJsonObject linkTo(const QString &id, const QString &item)
{
    return ScriptedDrive::resource(u"links"_s, id, {{u"resource_id"_s, item}, {u"link_name"_s, u"Link"_s}});
}

QStringList idsIn(const QList<DriveItem> &items)
{
    QStringList ids;
    for (const DriveItem &item : items)
        ids.append(item.id);
    return ids;
}
} // namespace

/// The trash of all spaces, and what links lead to.
class TestWorkDriveSpaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrashOfAllSpaces();
    void closedTeamFoldersAreNamed();
    void aLostConnectionIsNoEmptyTrash();
    void pagesAreReadToTheEnd();
    void whatLinksLeadTo();
};

void TestWorkDriveSpaces::theTrashOfAllSpaces()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.server.expect(ofTeam(u"trashedfiles"_s), f.data(QJsonArray{f.row(u"a"_s, u"a.txt"_s, u"tf"_s)}));
    f.server.expect(ofOwn(u"trashedfiles"_s), f.data(QJsonArray{f.row(u"b"_s, u"b.txt"_s, u"own"_s)}));
    const Result<DriveGathered> found = QCoro::waitFor(f.repository->trashed());
    QVERIFY(found);
    QCOMPARE(idsIn(found->items), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(found->closed.isEmpty()); // "tm", of which one is no member, is not asked for
    QCOMPARE(found->items.first().parentId, u"tf"_s);
    QCOMPARE(f.server.seen().last().query.value(u"page[limit]"_s), u"50"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveSpaces::closedTeamFoldersAreNamed()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.server.expect(ofTeam(u"trashedfiles"_s), f.status(403, R"({"errors":[{"id":"A001","title":"no"}]})"));
    f.server.expect(ofOwn(u"trashedfiles"_s), f.data(QJsonArray{}));
    const Result<DriveGathered> found = QCoro::waitFor(f.repository->trashed());
    QVERIFY(found && found->items.isEmpty());
    QCOMPARE(found->closed.size(), 1);
    QCOMPARE(found->closed.first().name, u"Marketing"_s);
    f.server.expect(ofTeam(u"links"_s), f.status(401, R"({"errors":[{"id":"F7004","title":"INVALID_OAUTHSCOPE"}]})"));
    f.server.expect(ofOwn(u"links"_s), f.data(QJsonArray{}));
    const Result<DriveGathered> linked = QCoro::waitFor(f.repository->linked());
    QVERIFY(linked);
    QCOMPARE(linked->closed.size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveSpaces::aLostConnectionIsNoEmptyTrash()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.server.always(ofTeam(u"trashedfiles"_s), f.how(ScriptedReply::How::Drop));
    const Result<DriveGathered> found = QCoro::waitFor(f.repository->trashed());
    QVERIFY(!found);
}

void TestWorkDriveSpaces::pagesAreReadToTheEnd()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    QJsonArray first, second;
    for (int number = 0; number < 50; ++number)
        first.append(f.row(u"r%1"_s.arg(number), u"r.txt"_s, u"tf"_s));
    second.append(first.last()); // somebody put something in meanwhile
    second.append(f.row(u"last"_s, u"l.txt"_s, u"tf"_s));
    f.server.expect(ofTeam(u"trashedfiles"_s), f.data(first));
    f.server.expect(ofTeam(u"trashedfiles"_s), f.data(second));
    f.server.expect(ofOwn(u"trashedfiles"_s), f.data(QJsonArray{}));
    const Result<DriveGathered> found = QCoro::waitFor(f.repository->trashed());
    QVERIFY(found);
    QCOMPARE(found->items.size(), 51);
    QCOMPARE(f.seenAs(ofTeam(u"trashedfiles"_s)).last().query.value(u"page[offset]"_s), u"50"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveSpaces::whatLinksLeadTo()
{
    WorkDriveRepositoryFixture f;
    QVERIFY(f.refresh());
    f.twoFolders();
    // Twice to one that is known, to one that was never listed, and to one that is gone.
    f.server.expect(ofTeam(u"links"_s), f.data(QJsonArray{linkTo(u"l1"_s, u"a"_s), linkTo(u"l2"_s, u"a"_s)}));
    f.server.expect(ofOwn(u"links"_s), f.data(QJsonArray{linkTo(u"l3"_s, u"x"_s), linkTo(u"l4"_s, u"y"_s)}));
    f.server.expect(f.one(u"x"_s), f.data(f.row(u"x"_s, u"x.txt"_s, u"own"_s)));
    f.server.expect(f.one(u"y"_s), f.gone());
    const Result<DriveGathered> found = QCoro::waitFor(f.repository->linked());
    QVERIFY(found);
    QCOMPARE(idsIn(found->items), (QStringList{u"a"_s, u"x"_s}));
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_workdrivespaces

ATLAS_TEST(atlas::test::tst_workdrivespaces::TestWorkDriveSpaces)
#include "tst_workdrivespaces.moc"
