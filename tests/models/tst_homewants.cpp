// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homelists.h"
#include "models/home/homewants.h"
#include "models/home/recordrows.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/drivefixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homewants
{
using namespace Qt::StringLiterals;

/// What a home asks for that no page has read, and the records behind its figures.
class TestHomeWants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfBooksNeverRead();
    void linksOfOpenProjects();
    void foldersOfMail();
    void foldersOfFiles();
    void wordsOfNames_data();
    void wordsOfNames();
    void recordsInTheirOrder();
    void recordsThatAreGone();
};

void TestHomeWants::nothingOfBooksNeverRead()
{
    HomeWorld world;
    QVERIFY(homeWants(world.sources(), {u"projects.blocked"_s, u"mail.drafts"_s, u"files.sort"_s}).isEmpty());
}

void TestHomeWants::linksOfOpenProjects()
{
    HomeWorld world;
    Project closed = projectOf(u"p2"_s);
    closed.isCompleted = true;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s), closed, projectOf(u"p3"_s)});
    snapshot.schedules.insert(u"p3"_s, {});
    world.setDelivery(snapshot);
    QCOMPARE(homeWants(world.sources(), {u"projects.blocked_list"_s}).projectIds, QStringList{u"p1"_s});
    QVERIFY(homeWants(world.sources(), {u"projects.overdue"_s}).isEmpty()); // no card needs them
}

void TestHomeWants::foldersOfMail()
{
    HomeWorld world;
    MailSnapshot snapshot = mailboxOf({});
    snapshot.readAt = mailNow(); // the mailbox was, the folder was not
    world.mail.setSnapshot(snapshot);
    const MailFolder *drafts = world.mail.folderOf(MailFolder::Kind::Drafts);
    QVERIFY(drafts);
    QVERIFY(homeWants(world.sources(), {u"mail.drafts"_s}).mailFolderIds.contains(drafts->id));
    snapshot.states[drafts->id].readAt = mailNow();
    world.mail.setSnapshot(snapshot);
    QVERIFY(!homeWants(world.sources(), {u"mail.drafts"_s}).mailFolderIds.contains(drafts->id));
}

void TestHomeWants::foldersOfFiles()
{
    HomeWorld world;
    DriveSnapshot snapshot;
    snapshot.readAt = homeNow();
    snapshot.spaces = {{u"own"_s, {}, DriveSpace::Kind::Own, true},
                       {u"tech"_s, u"Technique"_s, DriveSpace::Kind::Team, true},
                       {u"clients"_s, u"Clients"_s, DriveSpace::Kind::Team, true},
                       {u"closed"_s, u"Direction"_s, DriveSpace::Kind::Team, false}};
    world.files.setSnapshot(snapshot);
    QCOMPARE(homeWants(world.sources(), {u"files.sort"_s}).driveFolderIds, QStringList{u"own"_s});
    QCOMPARE(homeWants(world.sources(), {u"files.technical"_s}).driveFolderIds,
             (QStringList{u"tech"_s, u"clients"_s})); // never one the person is no member of
    snapshot.folders.insert(u"tech"_s, driveListing(u"tech"_s, {driveSubFolder(u"host"_s, u"Serveurs"_s)}));
    snapshot.folders.insert(u"clients"_s, driveListing(u"clients"_s, {driveSubFolder(u"a"_s, u"Marina"_s),
                                                                      driveSubFolder(u"b"_s, u"Dev commun"_s)}));
    world.files.setSnapshot(snapshot);
    QCOMPARE(homeWants(world.sources(), {u"files.technical"_s}).driveFolderIds,
             (QStringList{u"host"_s, u"b"_s})); // all of a folder named so, else those named so
}

void TestHomeWants::wordsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("finance");
    QTest::newRow("french") << u"Direction et finance"_s << true;
    QTest::newRow("accent") << u"Trésorerie 2026"_s << true;
    QTest::newRow("english") << u"Accounting"_s << true;
    QTest::newRow("hyphen") << u"2026-Budgets"_s << true;
    QTest::newRow("inside a word") << u"Refinancement"_s << false;
    QTest::newRow("other") << u"Maquettes"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestHomeWants::wordsOfNames()
{
    QFETCH(QString, name);
    QFETCH(bool, finance);
    QCOMPARE(homelists::speaksOf(name, homelists::wordsOfPart(homelists::HousePart::Finance)), finance);
}

void TestHomeWants::recordsInTheirOrder()
{
    HomeWorld world;
    world.directory.setSnapshot(homeDirectory({homeLead(u"1"_s, homeDay()), homeLead(u"2"_s, homeDay().addDays(-1))}));
    const HomeList list = home::recordsBehind(world.sources(), u"leads"_s, {u"2"_s, u"1"_s, u"2"_s}, 10);
    QCOMPARE(list.total, 2);
    QCOMPARE(list.rows.at(0).id, u"2"_s);
    QCOMPARE(list.rows.at(0).kind, u"leads"_s);
    QCOMPARE(home::recordsBehind(world.sources(), u"leads"_s, {u"2"_s, u"1"_s}, 1).rows.size(), 1);
    QCOMPARE(home::recordsBehind(world.sources(), u"leads"_s, {u"2"_s, u"1"_s}, 1).total, 2);
}

void TestHomeWants::recordsThatAreGone()
{
    HomeWorld world;
    world.readNothing();
    for (const QString &kind :
         {u"leads"_s, u"campaigns"_s, u"projects"_s, u"tasks"_s, u"issues"_s, u"milestones"_s, u"people"_s, u"logs"_s,
          u"mails"_s, u"events"_s, u"mentions"_s, u"decisions"_s, u"money"_s, u"no such kind"_s}) {
        QCOMPARE(home::recordsBehind(world.sources(), kind, {u"1"_s}, 10).total, 0);
        QCOMPARE(home::recordsBehind(HomeSources(), kind, {u"1"_s}, 10).total, 0);
    }
}
} // namespace atlas::test::tst_homewants

ATLAS_TEST(atlas::test::tst_homewants::TestHomeWants)
#include "tst_homewants.moc"
