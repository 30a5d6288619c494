// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homecatalogue.h"
#include "models/home/homewords.h"
#include "tests/support/testprogram.h"
#include "ui/pages/home/gridpacking.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_gridpacking
{
using namespace atlas;

/// Where cards stand.
class GridPacking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsRowsFromTheLeft();
    void putsALowCardBesideAHighOne();
    void narrowWindowsHaveFewerColumns();
    void aLoneCardReachesTheEdge();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyCardHasATitle();
};

void GridPacking::fillsRowsFromTheLeft()
{
    const QList<QRect> cells = packCards({{u"a"_s, 3, 2}, {u"b"_s, 3, 2}, {u"c"_s, 6, 2}, {u"d"_s, 3, 2}});
    QCOMPARE(cells, (QList{QRect(0, 0, 3, 2), QRect(3, 0, 3, 2), QRect(6, 0, 6, 2), QRect(0, 2, 3, 2)}));
}

void GridPacking::putsALowCardBesideAHighOne()
{
    const QList<QRect> cells = packCards({{u"a"_s, 8, 6}, {u"b"_s, 4, 3}, {u"c"_s, 4, 3}});
    QCOMPARE(cells, (QList{QRect(0, 0, 8, 6), QRect(8, 0, 4, 3), QRect(8, 3, 4, 3)}));
}

void GridPacking::narrowWindowsHaveFewerColumns()
{
    QCOMPARE(gridColumns(1400), 12);
    QCOMPARE(gridColumns(999), 6);
    QCOMPARE(gridColumns(500), 3);
    const QList<QRect> cells = packCards({{u"a"_s, 3, 2}, {u"b"_s, 4, 2}, {u"c"_s, 8, 4}}, 6);
    QCOMPARE(cells, (QList{QRect(0, 0, 3, 2), QRect(3, 0, 3, 2), QRect(0, 2, 6, 4)}));
}

void GridPacking::aLoneCardReachesTheEdge()
{
    const QList<QRect> cells = justified({QRect(0, 0, 4, 2), QRect(4, 0, 4, 2), QRect(0, 2, 5, 2)}, 12);
    QCOMPARE(cells, (QList{QRect(0, 0, 4, 2), QRect(4, 0, 8, 2), QRect(0, 2, 12, 2)}));
}

void GridPacking::nothingOverlaps_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"ceo", "cmo", "cto", "cfo", "coo", "av"})
        QTest::newRow(role) << QString::fromLatin1(role);
}

void GridPacking::nothingOverlaps()
{
    QFETCH(QString, role);
    const QList<HomePlace> places = HomeLayouts::defaultLayout(role);
    QVERIFY2(places.size() >= 6, "a role's home has at least six cards");
    for (const int columns : {12, 6, 3}) {
        const QList<QRect> cells = justified(packCards(places, columns), columns);
        for (int a = 0; a < cells.size(); ++a) {
            QVERIFY(cells.at(a).left() >= 0 && cells.at(a).right() < columns);
            for (int b = a + 1; b < cells.size(); ++b)
                QVERIFY2(!cells.at(a).intersects(cells.at(b)), qPrintable(places.at(a).card + places.at(b).card));
        }
    }
}

void GridPacking::everyCardHasATitle()
{
    QSet<QString> ids;
    for (const CardKind &kind : cardCatalogue()) {
        QVERIFY2(!ids.contains(kind.id), qPrintable(kind.id));
        ids.insert(kind.id);
        QVERIFY2(homewords::cardTitle(kind.id) != kind.id, qPrintable(kind.id));
        QVERIFY(kind.shape == CardKind::Shape::Forecast || kind.figure || kind.list || kind.series);
    }
}
} // namespace tst_gridpacking

ATLAS_TEST(tst_gridpacking::GridPacking)
#include "tst_gridpacking.moc"
