// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchrows.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/drivefixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_searchrows
{
using namespace atlas;
using namespace atlas::test;

namespace
{
SearchRow onlyRow(const searchrows::Make &make)
{
    const QList<SearchRow> rows = make ? make() : QList<SearchRow>();
    return rows.size() == 1 ? rows.constFirst() : SearchRow();
}
} // namespace

/// What the search is told of each book.
class TestSearchRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasNeverReadIsNotGiven()
    {
        const HomeWorld world;
        const HomeSources sources = world.sources();
        for (const auto make : {searchrows::deals, searchrows::directory, searchrows::books, searchrows::projects,
                                searchrows::events, searchrows::mails, searchrows::files, searchrows::chats}) {
            QVERIFY(!make(sources));
            QVERIFY(!make(HomeSources()));
        }
    }

    void whatWasReadAndIsEmptyIsGivenAsEmpty()
    {
        HomeWorld world;
        world.readNothing();
        for (const auto make : {searchrows::deals, searchrows::directory, searchrows::projects, searchrows::events,
                                searchrows::mails, searchrows::files}) {
            const searchrows::Make made = make(world.sources());
            QVERIFY(made);
            QVERIFY(made().isEmpty());
        }
    }

    void peopleOfTheCrm()
    {
        HomeWorld world;
        Lead lead = homeLead(u"l1"_s, homeDay());
        lead.firstName = u"Inès"_s;
        lead.lastName = u"Carrel"_s;
        lead.company = u"Vasselonne"_s;
        lead.phone = u"+33 1 99 00 12 34"_s;
        world.directory.setSnapshot(homeDirectory({lead}));
        const SearchRow row = onlyRow(searchrows::directory(world.sources()));
        QCOMPARE(row.app, App::Crm);
        QCOMPARE(row.kind, u"leads"_s);
        QCOMPARE(row.id, u"l1"_s);
        QCOMPARE(row.title, u"Inès Carrel"_s);
        QVERIFY(row.line.contains(u"Vasselonne"_s));
        QVERIFY(row.keywords.contains(u"99 00 12 34"_s));
    }

    void aDirectoryWithAModuleThatMayNotBeReadIsGiven()
    {
        HomeWorld world;
        DirectorySnapshot snapshot = homeDirectory({homeLead(u"l1"_s, homeDay())});
        snapshot.readAt = {};
        world.directory.setSnapshot(snapshot);
        QCOMPARE(onlyRow(searchrows::directory(world.sources())).id, u"l1"_s);
    }

    void rowsAreMadeOfWhatWasThereThen()
    {
        HomeWorld world;
        MailSnapshot read = mailboxOf({mailOf(u"m1"_s, u"Refonte"_s, u"ines@example.com"_s, 3)});
        read.readAt = mailNow();
        world.mail.setSnapshot(read);
        const searchrows::Make make = searchrows::mails(world.sources());
        world.mail.setSnapshot(mailboxOf({}));
        const SearchRow row = onlyRow(make);
        QCOMPARE(row.kind, u"mails"_s);
        QCOMPARE(row.title, u"Refonte"_s);
        QVERIFY(row.keywords.contains(u"ines@example.com"_s));
        QCOMPARE(row.when, mailNow().addSecs(-3 * 3600).toSecsSinceEpoch());
    }

    void filesOfFoldersThatWereRead()
    {
        HomeWorld world;
        world.files.setSnapshot(someDrive());
        const QList<SearchRow> rows = searchrows::files(world.sources())();
        QVERIFY(!rows.isEmpty());
        QStringList ids;
        for (const SearchRow &row : rows) {
            QCOMPARE(row.app, App::WorkDrive);
            const DriveItem *item = world.files.item(row.id);
            QVERIFY(item);
            QCOMPARE(row.kind, item->isFolder ? u"folders"_s : u"files"_s);
            QVERIFY(!ids.contains(row.id));
            ids.append(row.id);
        }
    }

    void chatsAreFoundByWhatWasSaid()
    {
        HomeWorld world;
        world.team.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"direction"_s)}));
        world.team.setHistory(teamHistory({teamMessage(5, u"p2"_s, u"Budget de la refonte validé"_s)}));
        const SearchRow row = onlyRow(searchrows::chats(world.sources()));
        QCOMPARE(row.kind, u"chats"_s);
        QCOMPARE(row.id, u"c1"_s);
        QCOMPARE(row.title, u"direction"_s);
        QVERIFY(row.keywords.contains(u"refonte validé"_s));
    }
};
} // namespace tst_searchrows

ATLAS_TEST(tst_searchrows::TestSearchRows)
#include "tst_searchrows.moc"
