// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/synctablemodel.h"
#include "models/sync/syncwords.h"
#include "tests/services/sync/syncparties.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_synctablemodel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
SyncComparison fourClients()
{
    SyncParties parties;
    parties.crm = {crmAccount(u"1"_s, u"Lumen"_s, u"ida@lumen.example"_s), crmAccount(u"2"_s, u"Tervel"_s),
                   crmAccount(u"3"_s, u"Orsanne"_s)};
    parties.books = {booksCustomer(u"50"_s, u"Lumen"_s, u"ida@lumen.example"_s), booksCustomer(u"51"_s, u"TERVEL"_s),
                     booksCustomer(u"52"_s, u"\u00c9ditions Brandt"_s)};
    return synccomparison::compare(parties);
}

QStringList shownClients(const SyncTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, SyncTableModel::Client).data().toString());
    return names;
}
} // namespace

class SyncTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatDiffers();
    void filters_data();
    void filters();
    void takesAComparisonAsADifference();
    void everyFieldAndStateHasAName();
};

void SyncTableModelTest::showsWhatDiffers()
{
    SyncTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(fourClients());
    QCOMPARE(shownClients(model), (QStringList{u"Orsanne"_s, u"Tervel"_s, u"\u00c9ditions Brandt"_s}));
    QCOMPARE(model.index(1, SyncTableModel::State).data().toString(), u"Different"_s);
    QCOMPARE(model.index(1, SyncTableModel::Differences).data().toString(), u"Name"_s);
    QVERIFY(model.index(1, SyncTableModel::Match).data().toString().startsWith(u"same name"));
    QCOMPARE(model.rowOf(model.keyAt(2)), 2);
    QVERIFY(model.row(u"nobody"_s) == nullptr);
}

void SyncTableModelTest::filters_data()
{
    QTest::addColumn<SyncFilter>("filter");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("all") << SyncFilter{std::nullopt, true, {}}
                         << QStringList{u"Lumen"_s, u"Orsanne"_s, u"Tervel"_s, u"\u00c9ditions Brandt"_s};
    QTest::newRow("equal ones") << SyncFilter{SyncRow::State::Equal, false, {}} << QStringList{u"Lumen"_s};
    QTest::newRow("only in Books") << SyncFilter{SyncRow::State::OnlyBooks, false, {}}
                                   << QStringList{u"\u00c9ditions Brandt"_s};
    QTest::newRow("without accents") << SyncFilter{std::nullopt, true, u"editions"_s}
                                     << QStringList{u"\u00c9ditions Brandt"_s};
    QTest::newRow("by address") << SyncFilter{std::nullopt, true, u"lumen.example"_s} << QStringList{u"Lumen"_s};
    QTest::newRow("nothing") << SyncFilter{std::nullopt, true, u"zebra"_s} << QStringList();
}

void SyncTableModelTest::filters()
{
    QFETCH(SyncFilter, filter);
    SyncTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(fourClients());
    model.setFilter(filter);
    QTEST(shownClients(model), "names");
}

void SyncTableModelTest::takesAComparisonAsADifference()
{
    SyncTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({std::nullopt, true, {}});
    SyncComparison comparison = fourClients();
    model.setComparison(comparison);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    comparison.rows.removeAt(1);
    comparison.rows.first().differences.append({SyncField::BillingCity, u"Lyon"_s, u"Paris"_s, {}, true, true});
    comparison.rows.first().state = SyncRow::State::Diverging;
    model.setComparison(comparison);
    QCOMPARE(resets.size(), qsizetype(0));
    QCOMPARE(removals.size(), qsizetype(1));
    QCOMPARE(changes.size(), qsizetype(1));
    QCOMPARE(model.index(0, SyncTableModel::Differences).data().toString(), u"City"_s);
    model.setComparison({});
    QCOMPARE(model.rowCount(), 0);
}

void SyncTableModelTest::everyFieldAndStateHasAName()
{
    QStringList names;
    for (int i = 0; i < kSyncFieldCount; ++i) {
        names.append(SyncWords::field(SyncField(i)));
        QCOMPARE(syncFieldOf(syncFieldKey(SyncField(i))), std::optional(SyncField(i)));
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
    QVERIFY(!names.contains(QString()));
    SyncWrite write;
    write.state = SyncWrite::State::Undone;
    write.madeInactive = true;
    QVERIFY(SyncWords::outcome(write).contains(u"inactive"));
    QCOMPARE(SyncWords::change({SyncField::BillingCity, {}, u"Lyon"_s}), u"City \u2192 Lyon"_s);
}
} // namespace tst_synctablemodel

ATLAS_TEST(tst_synctablemodel::SyncTableModelTest)
#include "tst_synctablemodel.moc"
