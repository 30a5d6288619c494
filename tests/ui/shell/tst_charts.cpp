// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/charts/barchart.h"
#include "ui/charts/monthchart.h"

#include <QSignalSpy>
#include <QTableWidget>

namespace tst_charts
{
using namespace atlas;
using namespace atlas::test;

class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void axis_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<QList<double>>("steps");
        QTest::newRow("nothing") << 0.0 << QList<double>{0, 1};
        QTest::newRow("negative") << -5.0 << QList<double>{0, 1};
        QTest::newRow("one") << 1.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0};
        QTest::newRow("round") << 100'000.0 << QList<double>{0, 20'000, 40'000, 60'000, 80'000, 100'000};
        QTest::newRow("odd") << 252'000.0 << QList<double>{0, 100'000, 200'000, 300'000};
        QTest::newRow("small") << 7.0 << QList<double>{0, 2, 4, 6, 8};
    }

    void axis()
    {
        QFETCH(double, highest);
        QFETCH(QList<double>, steps);
        const QList<double> made = axisSteps(highest);
        QCOMPARE(made.size(), steps.size());
        for (int i = 0; i < steps.size(); ++i) {
            QVERIFY2(qFuzzyCompare(1 + made[i], 1 + steps[i]), qPrintable(QString::number(made[i])));
        }
    }

    void axisWords()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(axisText(250'000), u"250\u00A0k"_s);
        QCOMPARE(axisText(1'500'000), u"1,5\u00A0M"_s);
        QCOMPARE(axisText(0), u"0"_s);
        QLocale::setDefault(QLocale::c());
    }

    void barsByMouseKeyAndTable()
    {
        BarChart chart;
        chart.setTitle(u"Open deals by stage"_s);
        chart.setBars({{u"Analysis"_s, 12, u"12"_s, {}, {}}, {u"Decision"_s, 3, u"3"_s, {}, {}}},
                      {u"Stage"_s, u"Deals"_s});
        chart.resize(500, 200);
        chart.show();
        QSignalSpy spy(&chart, &ChartView::activated);
        auto *canvas = named<QWidget>(chart, u"chart.canvas"_s);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(200, 50));
        QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
        QTest::keyClick(canvas, Qt::Key_Up);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 0);
        QVERIFY(canvas->accessibleDescription().contains("Analysis, 12"_L1));
        chart.setTableVisible(true);
        auto *table = named<QTableWidget>(chart, u"chart.table"_s);
        QVERIFY(chart.isTableVisible() && table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 1)->text(), u"3"_s);
        QCOMPARE(namelessControls(chart), QStringList());
        chart.setBars({}, {u"Stage"_s, u"Deals"_s});
        QCOMPARE(table->rowCount(), 0);
        chart.setTableVisible(false);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
    }

    void monthsByKeyAndTable()
    {
        MonthChart chart;
        chart.setTitle(u"Forecast"_s);
        chart.setData({u"Nov"_s, u"Dec"_s}, {{u"Weighted"_s, {10, 20}, 0}, {u"Raw"_s, {15}, 1}}, u"€"_s, u"Month"_s,
                      [](double value) { return QString::number(value); });
        chart.show();
        auto *table = named<QTableWidget>(chart, u"chart.table"_s);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->item(1, 2)->text(), u"0"_s); // a missing value
        QSignalSpy spy(&chart, &ChartView::activated);
        auto *canvas = named<QWidget>(chart, u"chart.canvas"_s);
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
        chart.setLayoutKind(MonthChart::Layout::Stacked);
        QVERIFY(!chart.grab().isNull());
    }
};
} // namespace tst_charts

ATLAS_TEST(tst_charts::ChartsTest)
#include "tst_charts.moc"
