// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/assumptionsdialog.h"
#include "ui/pages/cashflow/plannedlinefields.h"
#include "ui/pages/common/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace tst_cashdialogs
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// The assumptions: what is wrong is said and marked, nothing typed is lost, and nothing is saved by halves.
class TestCashDialogs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static AssumptionsDialog *open(CashFixture &fixture, QWidget &window)
    {
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        fixture.book.setPlan(samplePlan());
        window.resize(1100, 700);
        window.show();
        auto *dialog = new AssumptionsDialog(fixture.actions, &window);
        dialog->present();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void whatIsKeptIsShown()
    {
        CashFixture fixture;
        QWidget window;
        open(fixture, window);
        QCOMPARE(named<QLineEdit>(window, u"planned0.amount"_s)->text(), u"90,000"_s);
        QCOMPARE(named<DateField>(window, u"planned0.first"_s)->date(), QDate(2026, 12, 18));
        QCOMPARE(named<QComboBox>(window, u"planned1.direction"_s)->currentIndex(), 1);
        QCOMPARE(namelessControls(window), QStringList());
        QSignalSpy spy(&fixture.actions, &BooksActions::planChanged);
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.save"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 0); // the same plan again
        QCOMPARE(fixture.book.plan(), samplePlan());
    }

    void aMistakeKeepsEverythingTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"name"_s << QString();
        QTest::newRow("no amount") << u"amount"_s << QString();
        QTest::newRow("zero") << u"amount"_s << u"0"_s;
        QTest::newRow("words for an amount") << u"amount"_s << u"a lot"_s;
        QTest::newRow("no date") << u"first"_s << QString();
        QTest::newRow("no such date") << u"first"_s << u"31/02/2027"_s;
        QTest::newRow("ends before it begins") << u"until"_s << u"01/12/2026"_s;
        QTest::newRow("end is no date") << u"until"_s << u"soon"_s;
    }

    void aMistakeKeepsEverythingTyped()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        CashFixture fixture;
        QWidget window;
        open(fixture, window);
        named<QComboBox>(window, u"planned0.every"_s)->setCurrentIndex(int(PlannedLine::Every::Month));
        named<QLineEdit>(window, u"planned1.name"_s)->setText(u"Typed just now"_s);
        auto *edited = named<QLineEdit>(window, u"planned0."_s + field);
        edited->setText(text);
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.save"_s), Qt::LeftButton);
        auto *problem = named<QLabel>(window, u"assumptions.problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u'1'), qPrintable(problem->text())); // the line is named
        QVERIFY(edited->property("invalid").toBool());
        QCOMPARE(named<QLineEdit>(window, u"planned1.name"_s)->text(), u"Typed just now"_s);
        QCOMPARE(fixture.book.plan(), samplePlan());
    }

    void linesAreAddedChangedAndRemoved()
    {
        CashFixture fixture;
        QWidget window;
        open(fixture, window);
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.add"_s), Qt::LeftButton);
        QTest::keyClicks(named<QLineEdit>(window, u"planned2.name"_s), u"VAT"_s);
        QTest::keyClicks(named<QLineEdit>(window, u"planned2.amount"_s), u"12 345.67"_s);
        named<QComboBox>(window, u"planned2.every"_s)->setCurrentIndex(int(PlannedLine::Every::Quarter));
        named<DateField>(window, u"planned2.first"_s)->setDate(QDate(2026, 12, 20));
        named<QCheckBox>(window, u"planned0.enabled"_s)->setChecked(false);
        QTest::mouseClick(named<QToolButton>(window, u"planned1.remove"_s), Qt::LeftButton);
        named<QLineEdit>(window, u"assumptions.floor"_s)->clear();
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.save"_s), Qt::LeftButton);
        const CashPlan plan = fixture.book.plan();
        QVERIFY(!plan.floor);
        QCOMPARE(plan.lines.size(), 2);
        QVERIFY(!plan.lines.first().enabled);
        const PlannedLine vat = plan.lines.last();
        QCOMPARE(vat.name, u"VAT"_s);
        QCOMPARE(vat.amount, Money(1'234'567, u"EUR"_s));
        QCOMPARE(vat.every, PlannedLine::Every::Quarter);
        QCOMPARE(vat.first, QDate(2026, 12, 20));
        QVERIFY(!vat.until.isValid() && !vat.incoming && !vat.simulated && vat.enabled);
        QVERIFY(!vat.id.isEmpty());
    }

    void aWrongFloorSavesNothing()
    {
        CashFixture fixture;
        QWidget window;
        open(fixture, window);
        auto *floor = named<QLineEdit>(window, u"assumptions.floor"_s);
        floor->setText(u"much"_s);
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.save"_s), Qt::LeftButton);
        QVERIFY(named<QLabel>(window, u"assumptions.problem"_s)->isVisible());
        QVERIFY(floor->property("invalid").toBool());
        QCOMPARE(fixture.book.plan(), samplePlan());
    }

    void simulatedEventsAreNotTouchedHere()
    {
        CashFixture fixture;
        QWidget window;
        fixture.book.setSnapshot(sampleBooks(), bookDay());
        CashPlan plan = samplePlan();
        PlannedLine event = lineOf(u"what_if"_s, 10, QDate(2026, 12, 1));
        event.simulated = true;
        plan.lines.append(event);
        fixture.book.setPlan(plan);
        window.resize(1100, 700);
        window.show();
        (new AssumptionsDialog(fixture.actions, &window))->present();
        QVERIFY(!window.findChild<QLineEdit *>(u"planned2.name"_s));
        QTest::mouseClick(named<QToolButton>(window, u"planned1.remove"_s), Qt::LeftButton);
        QTest::mouseClick(named<QPushButton>(window, u"assumptions.save"_s), Qt::LeftButton);
        QVERIFY(fixture.book.plan().lines.contains(event));
        QCOMPARE(fixture.book.plan().lines.size(), 2);
    }

    void aDateIsTypedInTheOrderOfTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("french") << QLocale(QLocale::French) << u"18/12/2026"_s << QDate(2026, 12, 18);
        QTest::newRow("british") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"18/12/2026"_s
                                 << QDate(2026, 12, 18);
        QTest::newRow("iso") << QLocale(QLocale::French) << u"2026-12-18"_s << QDate(2026, 12, 18);
        QTest::newRow("leap day") << QLocale(QLocale::French) << u"29/02/2028"_s << QDate(2028, 2, 29);
        QTest::newRow("no leap day") << QLocale(QLocale::French) << u"29/02/2027"_s << QDate();
    }

    void aDateIsTypedInTheOrderOfTheLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        const QLocale before;
        QLocale::setDefault(locale);
        DateField field;
        field.setText(typed);
        QCOMPARE(field.date(), date);
        QCOMPARE(field.hasMistake(), !date.isValid());
        if (date.isValid()) {
            field.setDate(date);
            QCOMPARE(field.date(), date);
        }
        QLocale::setDefault(before);
    }
};
} // namespace tst_cashdialogs

ATLAS_TEST(tst_cashdialogs::TestCashDialogs)
#include "tst_cashdialogs.moc"
