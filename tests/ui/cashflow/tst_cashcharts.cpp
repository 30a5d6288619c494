// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/charts/ageingbar.h"
#include "ui/charts/cashchart.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tst_cashcharts
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// The forecast chart and the bars of ageing: what is drawn can be clicked, reached by keys, and read as words.
class TestCashCharts : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static CashChart::Content threeWeeks()
    {
        CashChart::Content content;
        content.opening = 100;
        content.weeks = {{u"W1 a"_s, 10, 30, 80, 80, 1, u"80"_s, u"on 1"_s, false},
                         {u"W2 b"_s, 0, 120, -40, -50, 0.5, u"-50"_s, u"on 2"_s, true},
                         {u"W3 c"_s, 200, 0, 160, -40, 0.1, u"-40"_s, u"on 3"_s, true}};
        content.floor = 20;
        content.lowestWeek = 1;
        content.words = {u"Week"_s, u"In"_s, u"Out"_s, u"End"_s, u"Low"_s, u"under"_s, u"floor 20"_s};
        content.valueText = [](double value) { return QString::number(value); };
        return content;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void axisCoversBothSigns_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("steps");
        QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 1};
        QTest::newRow("above") << 10.0 << 380.0 << QList<double>{0, 100, 200, 300, 400};
        QTest::newRow("both") << -90'000.0 << 238'000.0 << QList<double>{-100'000, 0, 100'000, 200'000, 300'000};
        QTest::newRow("below") << -35.0 << -5.0 << QList<double>{-40, -30, -20, -10, 0};
        QTest::newRow("exact") << -100.0 << 100.0 << QList<double>{-100, -50, 0, 50, 100};
    }

    void axisCoversBothSigns()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QTEST(signedAxisSteps(low, high), "steps");
    }

    void aWeekByMouseAndKeys()
    {
        CashChart chart;
        chart.setTitle(u"Forecast"_s);
        chart.setContent(threeWeeks());
        chart.resize(660, 240);
        chart.show();
        auto *canvas = named<QWidget>(chart, u"cashchart.canvas"_s);
        QSignalSpy spy(&chart, &ChartView::activated);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 30, 100));
        QCOMPARE(spy.takeFirst().at(0).toInt(), 2);
        QCOMPARE(chart.selectedWeek(), 2);
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(chart.selectedWeek(), 2); // looking is not choosing
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
        QTest::keyClick(canvas, Qt::Key_Home);
        QTest::keyClick(canvas, Qt::Key_Left);
        QTest::keyClick(canvas, Qt::Key_Space);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 0);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(5, 100)); // the axis is no week
        QCOMPARE(spy.count(), 0);
        QCOMPARE(namelessControls(chart), QStringList());
    }

    void theTableSaysTheSame()
    {
        CashChart chart;
        chart.setTitle(u"Forecast"_s);
        chart.setContent(threeWeeks());
        chart.setTableVisible(true);
        chart.show();
        auto *table = named<QTableWidget>(chart, u"chart.table"_s);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 3)->text(), u"-40"_s);
        QVERIFY(table->item(1, 4)->text().contains(u"under"_s));
        QVERIFY(!table->item(0, 4)->text().contains(u"under"_s));
        QVERIFY(chart.accessibleDescription().contains(u"W2 b"_s));
    }

    void theLowestDayIsMarked()
    {
        CashChart chart;
        chart.resize(660, 240);
        const auto reds = [&chart](const CashChart::Content &content) {
            chart.setContent(content);
            const QImage image = chart.grab().toImage();
            const QRgb bad = Theme::get().tokens().bad.rgb();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += image.pixel(x, y) == bad ? 1 : 0;
                }
            }
            return count;
        };
        CashChart::Content plain = threeWeeks();
        plain.floor.reset();
        plain.lowestWeek = -1;
        CashChart::Content marked = plain;
        marked.lowestWeek = 1;
        CashChart::Content floored = plain;
        floored.floor = 20;
        QCOMPARE(reds(plain), 0);
        QVERIFY(reds(marked) > 0);
        QVERIFY(reds(floored) > 50); // a line across the chart
    }

    void aNoteStandsInTheTable()
    {
        CashChart chart;
        CashChart::Content content = threeWeeks();
        const QString label = content.weeks.first().label;
        content.weeks.first().note = u"1 day left"_s;
        chart.setContent(content);
        QCOMPARE(named<QTableWidget>(chart, u"chart.table"_s)->item(0, 0)->text(), label + u" \u00b7 1 day left"_s);
    }

    void tellsTheWeekUnderAPoint()
    {
        CashChart chart;
        chart.setContent(threeWeeks());
        chart.resize(660, 240);
        chart.show();
        auto *canvas = named<QWidget>(chart, u"cashchart.canvas"_s);
        QCOMPARE(chart.weekAt(canvas->mapToGlobal(QPoint(canvas->width() - 30, 100))), 2);
        QCOMPARE(chart.weekAt(canvas->mapToGlobal(QPoint(5, 100))), -1);
        QCOMPARE(chart.weekAt(canvas->mapToGlobal(QPoint(canvas->width() - 30, canvas->height() + 20))), -1);
        chart.setTableVisible(true);
        QCOMPARE(chart.weekAt(canvas->mapToGlobal(QPoint(canvas->width() - 30, 100))), -1);
    }

    void theDropTargetIsDrawn()
    {
        CashChart chart;
        chart.setContent(threeWeeks());
        chart.resize(660, 240);
        const QImage before = chart.grab().toImage();
        chart.setDropTarget(1, u"N-1"_s, u"Wed 9 Dec"_s);
        const QImage over = chart.grab().toImage();
        QVERIFY(over != before);
        chart.setDropTarget(7); // no such week
        QCOMPARE(chart.grab().toImage(), before);
        chart.setDropTarget(1);
        chart.setDropTarget(-1);
        QCOMPARE(chart.grab().toImage(), before);
    }

    void noWeeksIsNotAnError()
    {
        CashChart chart;
        chart.setContent({});
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(named<QWidget>(chart, u"cashchart.canvas"_s), Qt::Key_Return);
        QTest::keyClick(named<QWidget>(chart, u"cashchart.canvas"_s), Qt::Key_Right);
    }

    void agePartsByMouseAndKeys()
    {
        AgeingBar bar;
        bar.setParts({{50, u"not due"_s}, {0, u"late"_s}, {50, u"very late"_s}}, 200, u"Customers"_s);
        bar.resize(206, 22);
        bar.show();
        QSignalSpy spy(&bar, &AgeingBar::activated);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(spy.takeFirst().at(0).toInt(), 0);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(90, 10)); // the empty part takes no room
        QCOMPARE(spy.takeFirst().at(0).toInt(), 2);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(180, 10)); // beyond: half the scale is free
        QCOMPARE(spy.count(), 0);
        QTest::keyClick(&bar, Qt::Key_Left);
        QTest::keyClick(&bar, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
        QVERIFY(bar.accessibleDescription().contains(u"very late"_s));
        QCOMPARE(bar.accessibleName(), u"Customers"_s);
    }
};
} // namespace tst_cashcharts

ATLAS_TEST(tst_cashcharts::TestCashCharts)
#include "tst_cashcharts.moc"
