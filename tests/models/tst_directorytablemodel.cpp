// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorytablemodel.h"

#include "tests/models/directoryfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_directorytablemodel
{
using namespace Qt::Literals::StringLiterals;
using Column = DirectoryColumn;

namespace
{
struct TableWorld {
    explicit TableWorld(const DirectorySnapshot &snapshot, DirectoryKind kind = DirectoryKind::Leads)
        : model((book.setSnapshot(snapshot), book), kind)
    {
    }
    DirectoryBook book;
    DirectoryTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
};

DirectoryFilter textFilter(const QString &text)
{
    DirectoryFilter filter;
    filter.text = text;
    return filter;
}

QList<Lead> fourLeads()
{
    QList<Lead> leads{leadOf(u"1"_s, u"Évrard"_s, u"Beta"_s, 3), leadOf(u"2"_s, u"Zola"_s, u"ACME"_s, 2),
                      leadOf(u"3"_s, u"Adam"_s, {}, 4), leadOf(u"4"_s, u"Faure"_s, u"Çelik"_s, 1)};
    leads[1].converted = true;
    leads[3].owner = {u"u2"_s, u"Théo Lassalle"_s};
    return leads;
}
} // namespace

/// Tables of the directory: what they show, in which order, and the differences they take.
class TestDirectoryTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void sorting_data();
    void sorting();
    void filtering_data();
    void filtering();
    void rolesAndWords();
    void moneyOfACampaign();
    void activitiesOfARecord();
    void lastContactFollowsTheActivities();
    void openDealsAreGiven();
    void oneChangeIsOneRow();
    void selectionStaysOverAKeystroke();
    void keystrokeNeedsFewSignals();
    void randomChanges_data();
    void randomChanges();
    void aHundredThousandRows();
};

void TestDirectoryTableModel::columns_data()
{
    QTest::addColumn<DirectoryKind>("kind");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("leads") << DirectoryKind::Leads
                           << QStringList{u"Name"_s,  u"Company"_s, u"Source"_s,      u"Status"_s,
                                          u"Owner"_s, u"Created"_s, u"Last contact"_s};
    QTest::newRow("contacts") << DirectoryKind::Contacts << QStringList{u"Name"_s,  u"Company"_s, u"Job title"_s,
                                                                        u"Email"_s, u"Phone"_s,   u"Owner"_s};
    QTest::newRow("accounts") << DirectoryKind::Accounts << QStringList{u"Name"_s,  u"City"_s,  u"Industry"_s,
                                                                        u"Phone"_s, u"Owner"_s, u"Open deals"_s};
    QTest::newRow("campaigns") << DirectoryKind::Campaigns
                               << QStringList{u"Name"_s,   u"Type"_s, u"Status"_s,           u"Start"_s, u"End"_s,
                                              u"Budget"_s, u"Cost"_s, u"Expected revenue"_s, u"Owner"_s};
    QTest::newRow("activities") << DirectoryKind::Activities
                                << QStringList{u"Subject"_s, u"Kind"_s,   u"With"_s, u"About"_s,
                                               u"When"_s,    u"Status"_s, u"Owner"_s};
}

void TestDirectoryTableModel::columns()
{
    QFETCH(DirectoryKind, kind);
    QFETCH(QStringList, titles);
    TableWorld world(directoryOf({}), kind);
    QStringList shown;
    for (int section = 0; section < world.model.columnCount(); ++section)
        shown.append(world.model.headerData(section, Qt::Horizontal).toString());
    QCOMPARE(shown, titles);
}

void TestDirectoryTableModel::sorting_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("names without accents")
        << Column::Name << Qt::AscendingOrder << QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s};
    QTest::newRow("none comes last") << Column::Company << Qt::AscendingOrder
                                     << QStringList{u"2"_s, u"1"_s, u"4"_s, u"3"_s};
    QTest::newRow("in both directions") << Column::Company << Qt::DescendingOrder
                                        << QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("newest first") << Column::Created << Qt::DescendingOrder
                                  << QStringList{u"4"_s, u"2"_s, u"1"_s, u"3"_s};
    QTest::newRow("equal ones by id") << Column::Source << Qt::DescendingOrder
                                      << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
}

void TestDirectoryTableModel::sorting()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, ids);
    TableWorld world(directoryOf(fourLeads()));
    const QPersistentModelIndex zola = world.model.index(world.model.rowOf(u"2"_s), 0);
    world.model.sort(world.model.sectionOf(column), order);
    QCOMPARE(shownIds(world.model), ids);
    QCOMPARE(zola.data(DirectoryTableModel::IdRole).toString(), u"2"_s);
    QCOMPARE(world.resets.size(), 0);
}

void TestDirectoryTableModel::filtering_data()
{
    QTest::addColumn<DirectoryFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QStringList &ids, const auto &set) {
        DirectoryFilter filter;
        set(filter);
        QTest::newRow(name) << filter << ids;
    };
    row("accents and case", {u"1"_s}, [](DirectoryFilter &f) { f.text = u"EVR"_s; });
    row("all words", {u"4"_s}, [](DirectoryFilter &f) { f.text = u"celik  lassalle"_s; });
    row("words do not run together", {}, [](DirectoryFilter &f) { f.text = u"zolaacme"_s; });
    row("open ones", {u"3"_s, u"1"_s, u"4"_s}, [](DirectoryFilter &f) { f.openOnly = true; });
    row("one owner", {u"4"_s}, [](DirectoryFilter &f) { f.ownerId = u"u2"_s; });
    row("nobody", {}, [](DirectoryFilter &f) { f.ownerId = u"u3"_s; });
}

void TestDirectoryTableModel::filtering()
{
    QFETCH(DirectoryFilter, filter);
    QFETCH(QStringList, ids);
    TableWorld world(directoryOf(fourLeads()));
    world.model.setFilter(filter);
    QCOMPARE(shownIds(world.model), ids);
    world.model.setFilter({});
    QCOMPARE(world.model.rowCount(), 4);
    QCOMPARE(world.resets.size(), 0);
}

void TestDirectoryTableModel::rolesAndWords()
{
    TableWorld world(directoryOf(fourLeads()));
    const QModelIndex name = world.model.index(world.model.rowOf(u"1"_s), 0);
    QCOMPARE(name.data().toString(), u"Évrard"_s);
    QCOMPARE(name.data(DirectoryTableModel::RecordRole).value<Lead>().company, u"Beta"_s);
    const QString spoken = name.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Évrard, Company: Beta, Source: Partner"_s), qPrintable(spoken));
    const QModelIndex created = name.siblingAtColumn(world.model.sectionOf(Column::Created));
    QCOMPARE(created.data().toDate(), QDate(2026, 11, 20));
    QCOMPARE(created.data(DirectoryTableModel::SortRole).toDateTime(), directoryNow().addDays(-3));
    QVERIFY(created.data(Qt::AccessibleTextRole).toString().startsWith(u"Created: "_s));
    QVERIFY(!name.data(DirectoryTableModel::MoneyRole).isValid());
    QVERIFY(!world.model.index(0, 6).data().isValid()); // nobody spoke with them
    QVERIFY(world.model.idAt(99).isEmpty() && world.model.rowOf(u"99"_s) == -1);
}

void TestDirectoryTableModel::moneyOfACampaign()
{
    DirectorySnapshot snapshot = directoryOf({});
    snapshot.campaigns = {campaignOf(u"1"_s, u"Fair"_s, Money(400000, u"EUR"_s)), campaignOf(u"2"_s, u"Letter"_s, {}),
                          campaignOf(u"3"_s, u"Webinar"_s, Money(90050, u"EUR"_s)),
                          campaignOf(u"4"_s, u"Dinner"_s, Money(100, u"USD"_s))};
    TableWorld world(snapshot, DirectoryKind::Campaigns);
    const int budget = world.model.sectionOf(Column::Budget);
    world.model.sort(budget, Qt::AscendingOrder);
    QCOMPARE(shownIds(world.model), (QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s}));
    QCOMPARE(world.model.index(0, budget).data().toString(), u"900.50 EUR"_s);
    QCOMPARE(world.model.index(0, budget).data(DirectoryTableModel::MoneyRole).value<Money>().minor(), 90050);
    QVERIFY(!world.model.index(3, budget).data(DirectoryTableModel::MoneyRole).isValid());
}

void TestDirectoryTableModel::activitiesOfARecord()
{
    TableWorld world(directoryOf({}, {callOf(u"1"_s, u"c"_s, 3, u"d"_s), taskOf(u"2"_s, u"x"_s, QDate(2026, 11, 23)),
                                      callOf(u"3"_s, u"x"_s, -4, u"d"_s)}),
                     DirectoryKind::Activities);
    world.model.sort(world.model.sectionOf(Column::Due), Qt::AscendingOrder);
    QCOMPARE(shownIds(world.model), (QStringList{u"2"_s, u"1"_s, u"3"_s})); // a day begins at midnight
    QCOMPARE(shownIn(world.model, Column::Kind), (QStringList{u"Task"_s, u"Call"_s, u"Call"_s}));
    DirectoryFilter filter;
    filter.recordId = u"d"_s;
    world.model.setFilter(filter);
    QCOMPARE(shownIds(world.model), (QStringList{u"1"_s, u"3"_s}));
    filter.openOnly = true;
    world.model.setFilter(filter);
    QCOMPARE(shownIds(world.model), QStringList{u"3"_s});
}

void TestDirectoryTableModel::lastContactFollowsTheActivities()
{
    const QList<Lead> leads = fourLeads();
    TableWorld world(directoryOf(leads, {callOf(u"5"_s, u"1"_s, 40), callOf(u"6"_s, u"2"_s, 60)}));
    const int section = world.model.sectionOf(Column::LastContact);
    world.model.sort(section, Qt::DescendingOrder);
    QCOMPARE(shownIds(world.model).first(), u"1"_s);
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.book.setSnapshot(directoryOf(leads, {callOf(u"5"_s, u"1"_s, 40), callOf(u"6"_s, u"2"_s, 20)}));
    QCOMPARE(shownIds(world.model).first(), u"2"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(world.model.index(0, section).data().toDate(), QDate(2026, 11, 22));
    QCOMPARE(world.resets.size(), 0);
}

void TestDirectoryTableModel::openDealsAreGiven()
{
    DirectorySnapshot snapshot = directoryOf({});
    snapshot.accounts = {accountOf(u"1"_s, u"A"_s), accountOf(u"2"_s, u"B"_s)};
    TableWorld world(snapshot, DirectoryKind::Accounts);
    const int section = world.model.sectionOf(Column::OpenDeals);
    QVERIFY(!world.model.index(0, section).data().isValid());
    world.model.sort(section, Qt::DescendingOrder);
    world.model.setOpenDeals({{u"2"_s, 3}, {u"1"_s, 0}});
    QCOMPARE(shownIds(world.model), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(world.model.index(1, section).data().toInt(), 0);
}

void TestDirectoryTableModel::oneChangeIsOneRow()
{
    QList<Lead> leads = fourLeads();
    TableWorld world(directoryOf(leads));
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
    leads[0].status = u"Contacted"_s;
    world.book.setSnapshot(directoryOf(leads));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    leads.removeAt(2);
    leads.append(leadOf(u"5"_s, u"Xu"_s, {}));
    world.book.setSnapshot(directoryOf(leads));
    QCOMPARE(shownIds(world.model), (QStringList{u"1"_s, u"4"_s, u"5"_s, u"2"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    leads[0].lastName = u"Zzz"_s; // and moves, keeping what points at it
    const QPersistentModelIndex kept = world.model.index(1, 0);
    world.book.setSnapshot(directoryOf(leads));
    QCOMPARE(shownIds(world.model), (QStringList{u"4"_s, u"5"_s, u"2"_s, u"1"_s}));
    QCOMPARE(kept.data(DirectoryTableModel::IdRole).toString(), u"4"_s);
    QCOMPARE(world.resets.size(), 0);
}

void TestDirectoryTableModel::selectionStaysOverAKeystroke()
{
    TableWorld world(directoryOf(fourLeads()));
    QItemSelectionModel selection(&world.model);
    selection.setCurrentIndex(world.model.index(world.model.rowOf(u"4"_s), 0), QItemSelectionModel::SelectCurrent);
    world.model.setFilter(textFilter(u"f"_s));
    QCOMPARE(selection.currentIndex().data(DirectoryTableModel::IdRole).toString(), u"4"_s);
    world.model.setFilter({});
    QCOMPARE(selection.currentIndex().data(DirectoryTableModel::IdRole).toString(), u"4"_s);
}

void TestDirectoryTableModel::keystrokeNeedsFewSignals()
{
    QRandomGenerator random(7);
    TableWorld world(directoryOf(manyLeads(random, 3000)));
    QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    world.model.setFilter(textFilter(u"mon"_s));
    QVERIFY(world.model.rowCount() > 100 && world.model.rowCount() < 2900);
    QCOMPARE(removed.size(), 1);
    world.model.setFilter({});
    QCOMPARE(inserted.size(), 1);
}

void TestDirectoryTableModel::randomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// After any change the rows are those a fresh model shows, and what pointed at a row points at it still.
void TestDirectoryTableModel::randomChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Lead> leads = manyLeads(random, 60);
    TableWorld world(directoryOf(leads));
    for (int step = 0; step < 40; ++step) {
        const int what = random.bounded(5);
        const int place = random.bounded(int(leads.size()));
        const QString watched = world.model.idAt(0);
        const QPersistentModelIndex pointer = world.model.index(0, 0);
        if (what == 0)
            leads.removeAt(place);
        else if (what == 1)
            leads[place].lastName = manyLeads(random, 1).first().lastName;
        else if (what == 2)
            leads.append(leadOf(u"%1"_s.arg(2000000 + step), u"New"_s, u"Newest"_s));
        else if (what == 3)
            world.model.setFilter(textFilter(random.bounded(2) ? u"an"_s : QString()));
        else
            world.model.sort(random.bounded(7), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        world.book.setSnapshot(directoryOf(leads));
        if (pointer.isValid())
            QCOMPARE(pointer.data(DirectoryTableModel::IdRole).toString(), watched);
        QCOMPARE(shownIds(world.model).size(), world.model.rowCount());
        QStringList ids = shownIds(world.model);
        DirectoryTableModel fresh(world.book, DirectoryKind::Leads);
        fresh.setFilter(world.model.filter());
        QStringList expected = shownIds(fresh);
        ids.sort();
        expected.sort();
        QCOMPARE(ids, expected);
    }
    world.model.sort(0, Qt::AscendingOrder);
    DirectoryTableModel fresh(world.book, DirectoryKind::Leads);
    fresh.setFilter(world.model.filter());
    QCOMPARE(shownIds(world.model), shownIds(fresh));
    QCOMPARE(world.resets.size(), 0);
}

void TestDirectoryTableModel::aHundredThousandRows()
{
    QRandomGenerator random(11);
    DirectoryBook book;
    book.setSnapshot(directoryOf(manyLeads(random, 100000)));
    DirectoryTableModel model(book, DirectoryKind::Leads);
    QString typed;
    for (const char16_t letter : {u'm', u'o', u'n', u' ', u'c', u'h', u'e'}) {
        typed += QChar(letter);
        model.setFilter(textFilter(typed));
    }
    QVERIFY(model.rowCount() > 100);
}
} // namespace atlas::test::tst_directorytablemodel

ATLAS_TEST(atlas::test::tst_directorytablemodel::TestDirectoryTableModel)
#include "tst_directorytablemodel.moc"
