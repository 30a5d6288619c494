// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxdrivespaces
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
QString teamTrash(DriveFixture &drive)
{
    return u"/teamfolders/%1/trashedfiles"_s.arg(drive.idOf(u"Clients"_s));
}

QString ownPath(DriveFixture &drive, const QString &what)
{
    return u"/privatespace/%1/%2"_s.arg(drive.idOf(u"My Folders"_s), what);
}
} // namespace

/// The trash of a space and its links.
class SandboxDriveSpacesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrashOfATeamFolder()
    {
        DriveFixture drive;
        const QString plan = drive.idOf(u"plan.pdf"_s);
        QCOMPARE(drive.get(teamTrash(drive)).error(), u"F7004"_s); // a scope of its own
        drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        QCOMPARE(drive.get(teamTrash(drive)).rows().size(), 0);
        QCOMPARE(drive.patchAll({plan}, {{u"status"_s, u"51"_s}}).status, 200);
        const DriveReply listed = drive.get(teamTrash(drive));
        QCOMPARE(listed.names(), QStringList{u"plan.pdf"_s});
        QCOMPARE(listed.id(), plan);
        QCOMPARE(drive.get(ownPath(drive, u"trashedfiles"_s)).rows().size(), 0);
        QCOMPARE(drive.patchAll({plan}, {{u"status"_s, u"1"_s}}).status, 200);
        QCOMPARE(drive.get(teamTrash(drive)).rows().size(), 0);
    }
    void whatLiesInATrashedFolderIsNotListed()
    {
        DriveFixture drive;
        drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        QCOMPARE(drive.patchAll({drive.idOf(u"Nordwind"_s)}, {{u"status"_s, u"51"_s}}).status, 200);
        QCOMPARE(drive.get(teamTrash(drive)).names(), QStringList{u"Nordwind"_s});
    }
    void ownTrashInPages()
    {
        DriveFixture drive;
        const QString own = drive.idOf(u"My Folders"_s);
        QStringList ids;
        for (int number = 0; number < 60; ++number)
            ids.append(drive.form(u"f%1.txt"_s.arg(number), own, "x").text(u"resource_id"_s));
        QCOMPARE(drive.patchAll(ids.first(50), {{u"status"_s, u"51"_s}}).status, 200);
        QCOMPARE(drive.patchAll(ids.sliced(50), {{u"status"_s, u"51"_s}}).status, 200);
        const QString path = ownPath(drive, u"trashedfiles"_s);
        QCOMPARE(drive.get(path).rows().size(), 50);
        const DriveReply rest = drive.get(path, {{u"page[offset]"_s, u"50"_s}, {u"page[limit]"_s, u"50"_s}});
        QCOMPARE(rest.rows().size(), 10);
        QCOMPARE(drive.get(path, {{u"page[limit]"_s, u"51"_s}}).title(), u"PATTERN_NOT_MATCHED"_s);
        QCOMPARE(drive.get(path, {{u"filter[type]"_s, u"folder"_s}}).rows().size(), 0);
    }
    void othersAreRefused()
    {
        DriveFixture drive;
        drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        const QString own = ownPath(drive, u"trashedfiles"_s), team = teamTrash(drive);
        const QString links = u"/teamfolders/%1/links"_s.arg(drive.idOf(u"Clients"_s));
        drive.signInColleague(); // edits in Clients
        QCOMPARE(drive.get(own).error(), u"R008"_s);
        QCOMPARE(drive.get(team).status, 403);
        QCOMPARE(drive.get(links).status, 403);
        QCOMPARE(drive.get(u"/privatespace/%1/trashedfiles"_s.arg(drive.idOf(u"Clients"_s))).error(), u"R008"_s);
    }
    void linksOfATeamFolder()
    {
        DriveFixture drive;
        drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        const QString plan = drive.idOf(u"plan.pdf"_s), path = u"/teamfolders/%1/links"_s.arg(drive.idOf(u"Clients"_s));
        QCOMPARE(drive.get(path).rows().size(), 0);
        const DriveReply made =
            drive.post(u"/links"_s, u"links"_s, {{u"resource_id"_s, plan}, {u"link_name"_s, u"Plan"_s}});
        QCOMPARE(made.status, 201);
        const DriveReply listed = drive.get(path);
        QCOMPARE(listed.id(), made.id());
        QCOMPARE(listed.text(u"resource_id"_s), plan);
        QCOMPARE(drive.get(path, {{u"filter[type]"_s, u"download"_s}}).rows().size(), 0);
        QCOMPARE(drive.get(path, {{u"filter[type]"_s, u"embed"_s}}).title(), u"PATTERN_NOT_MATCHED"_s);
        QCOMPARE(drive.get(ownPath(drive, u"links"_s)).rows().size(), 0);
        QCOMPARE(drive.patchAll({plan}, {{u"status"_s, u"51"_s}}).status, 200);
        QCOMPARE(drive.get(path).rows().size(), 0); // what is in the trash is open to nobody
    }
};
} // namespace tst_sandboxdrivespaces

ATLAS_TEST(tst_sandboxdrivespaces::SandboxDriveSpacesTest)
#include "tst_sandboxdrivespaces.moc"
