// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/cashflow/cashflowproblem.h"
#include "ui/pages/cashflow/cashflowsettings.h"
#include "ui/pages/cashflow/cashview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_cashflowpage
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// The page around the views: states, the bar, what is remembered, and that it costs nothing before it is looked at.
class TestCashflowPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void isBuiltWhenFirstShown()
    {
        CashFixture fixture;
        StoredCashflowSettings kept(fixture.settings, u"test"_s);
        CashflowPage page(fixture.actions, kept);
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        page.showLoading();
        page.showData();
        QVERIFY(page.panel());
        QVERIFY(page.findChildren<CashView *>().isEmpty());
        QVERIFY(page.findChildren<QPushButton *>().isEmpty());
        page.resize(1100, 800);
        QSignalSpy painted(&page, &Page::firstDataPainted);
        page.show();
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(page.findChildren<CashView *>().size(), 1);
        QVERIFY(named<QLabel>(page, u"cashflowSubtitle"_s)->text().contains(u"14 invoices"_s));
    }

    void theViewIsRemembered()
    {
        CashFixture fixture;
        StoredCashflowSettings kept(fixture.settings, u"test"_s);
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        {
            CashflowPage page(fixture.actions, kept);
            page.showData();
            page.resize(1100, 800);
            page.show();
            QTest::mouseClick(named<QAbstractButton>(page, u"cashSegments.3"_s), Qt::LeftButton);
            QCOMPARE(page.currentView(), u"expenses"_s);
        }
        CashflowPage again(fixture.actions, kept);
        again.showData();
        again.show();
        QCOMPARE(again.currentView(), u"expenses"_s);
        QCOMPARE(StoredCashflowSettings(fixture.settings, u"other"_s).view(), u"overview"_s);
    }

    void statesAreDrawn()
    {
        CashFixture fixture;
        StoredCashflowSettings kept(fixture.settings, u"test"_s);
        CashflowPage page(fixture.actions, kept);
        page.resize(900, 600);
        page.show();
        auto *title = named<QLabel>(page, u"state.title"_s);
        QVERIFY(!page.showsData());
        QVERIFY(!named<QPushButton>(page, u"cashAssumptions"_s)->isEnabled());
        page.showError(cashflowErrorText(ApiError(ErrorKind::NotFound, u"no_books"_s)));
        QVERIFY2(title->text().contains(u"Books"_s), qPrintable(title->text()));
        QSignalSpy action(&page, &CashflowPage::stateActionTriggered);
        QTest::mouseClick(named<QPushButton>(page, u"state.action"_s), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        page.showError(cashflowErrorText(ApiError(ErrorKind::Usage, u"choose_organisation"_s)));
        QVERIFY(title->text().contains(u"organisations"_s));
        page.showEmpty();
        QVERIFY(title->text().contains(u"empty"_s));
    }

    void recordsOpenInTheirView()
    {
        CashFixture fixture;
        StoredCashflowSettings kept(fixture.settings, u"test"_s);
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        CashflowPage page(fixture.actions, kept);
        page.showData();
        page.resize(1100, 800);
        page.show();
        page.showRecords(u"bills"_s, u"Suppliers"_s, {u"rent"_s});
        QCOMPARE(page.currentView(), u"bills"_s);
        page.openRecord(u"invoices"_s, u"late"_s);
        QCOMPARE(page.currentView(), u"invoices"_s);
        page.showView(u"no such view"_s);
        QCOMPARE(page.currentView(), u"overview"_s);
    }

    void everyStopOfTheTourIsDrawn()
    {
        CashFixture fixture;
        StoredCashflowSettings kept(fixture.settings, u"test"_s);
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        fixture.book.setPlan(samplePlan());
        CashflowPage page(fixture.actions, kept);
        page.showData();
        page.resize(1100, 800);
        page.show();
        const QStringList stops = page.tourStops();
        for (const QString &stop : {u"overview"_s, u"table"_s, u"assumptions"_s, u"purchase_orders"_s}) {
            QVERIFY2(stops.contains(stop), qPrintable(stop));
        }
        for (const QString &stop : stops) {
            QVERIFY2(!stop.contains(u'/'), qPrintable(stop)); // it names a file
            page.showTourStop(stop);
            QVERIFY(!page.grab().isNull());
        }
    }
};
} // namespace tst_cashflowpage

ATLAS_TEST(tst_cashflowpage::TestCashflowPage)
#include "tst_cashflowpage.moc"
