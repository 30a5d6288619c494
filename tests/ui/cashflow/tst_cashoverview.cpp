// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/charts/ageingbar.h"
#include "ui/charts/cashchart.h"
#include "ui/pages/cashflow/overview/overviewview.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

namespace tst_cashoverview
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The overview over the sample books, on screen.
struct Shown : CashFixture {
    QWidget window;
    OverviewView *view;

    explicit Shown(const CashPlan &plan = samplePlan(), const QSize &size = QSize(1100, 900))
        : view(new OverviewView(actions, &window))
    {
        book.setSnapshot(sampleBooks(), bookDay());
        book.setPlan(plan);
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(view);
        window.resize(size);
        window.show();
    }
    template <class T>
    T *child(const QString &name)
    {
        return named<T>(window, name);
    }
    /// The plan as it is once a dialog was accepted and the views have followed.
    void settle() { QCoreApplication::processEvents(); }
    QString allText()
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    }
};

/// The first deciding row under a pressed mouse, in a window that shows chart and rows.
struct Dragged : Shown {
    Toast *toast = new Toast(&window);
    QWidget *source = nullptr;
    QPoint start, pos;
    explicit Dragged(const QString &button)
        : Shown(samplePlan(), QSize(1100, 1500))
    {
        actions.setToast(toast);
        auto *number = child<QToolButton>(u"deciding0.open"_s);
        source = button.isEmpty() ? number->parentWidget() : child<QToolButton>(button);
        start = button.isEmpty() ? QPoint(4, number->geometry().center().y()) : source->rect().center();
        press();
    }
    void press()
    {
        pos = start;
        QTest::mousePress(source, Qt::LeftButton, {}, pos);
    }
    void moveTo(const QPoint &point)
    {
        pos = point;
        QTest::mouseMove(source, pos);
    }
    void dragTo(int week)
    {
        auto *canvas = child<QWidget>(u"cashchart.canvas"_s);
        int x = 0;
        while (child<CashChart>(u"cashChart"_s)->weekAt(canvas->mapToGlobal(QPoint(x, 90))) != week) {
            ++x;
        }
        moveTo(start + QPoint(30, 5));
        moveTo(source->mapFromGlobal(canvas->mapToGlobal(QPoint(x + 8, 90))));
    }
    void dragBy(const QPoint &way) { moveTo(pos + way); }
    void release() { QTest::mouseRelease(source, Qt::LeftButton, {}, pos); }
};
} // namespace

class TestCashOverview : public QObject
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

    void sixFiguresExplainThemselves()
    {
        Shown page;
        for (const QString &id : {u"cash_balance"_s, u"dso"_s, u"dpo"_s, u"net_burn"_s, u"runway"_s, u"low_point"_s}) {
            auto *figure = page.child<FigureView>(u"figure_"_s + id);
            QVERIFY(!figure->accessibleName().isEmpty());
            QVERIFY2(figure->toolTip().count(u'\n') >= 2, qPrintable(figure->toolTip()));
        }
        auto *balance = page.child<FigureView>(u"figure_cash_balance"_s);
        QVERIFY2(balance->accessibleName().contains(u"100,000"_s), qPrintable(balance->accessibleName()));
        // Dollars stand beside the euros, never in them.
        QVERIFY(page.allText().contains(u"+ $18,400"_s));
        QVERIFY(page.child<FigureView>(u"figure_low_point"_s)->accessibleName().contains(u"14,400"_s));
    }

    void withoutFloorTheLowPointAsksForOne()
    {
        CashPlan plan = samplePlan();
        plan.floor.reset();
        Shown page(plan);
        QTest::mouseClick(page.child<FigureView>(u"figure_low_point"_s), Qt::LeftButton);
        auto *floor = page.child<QLineEdit>(u"assumptions.floor"_s);
        QTest::keyClicks(floor, u"30000"_s);
        QTest::mouseClick(page.child<QPushButton>(u"assumptions.save"_s), Qt::LeftButton);
        QCOMPARE(page.book.plan().floor, std::optional(euros(30'000)));
        QCOMPARE(page.book.plan().lines, plan.lines);
    }

    void figuresOpenTheirRecords()
    {
        Shown page;
        QSignalSpy spy(page.view, &CashView::recordsRequested);
        QTest::mouseClick(page.child<FigureView>(u"figure_low_point"_s), Qt::LeftButton);
        QCOMPARE(spy.first().at(0).toString(), u"invoices"_s);
        QVERIFY(spy.takeFirst().at(2).toStringList().contains(u"late"_s));
        QTest::keyClick(page.child<FigureView>(u"figure_dpo"_s), Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toString(), u"bills"_s);
    }

    void movementsOfABurnAreListed()
    {
        Shown page;
        QTest::mouseClick(page.child<FigureView>(u"figure_net_burn"_s), Qt::LeftButton);
        auto *table = page.child<QTableWidget>(u"recordsSheet.table"_s);
        QCOMPARE(table->rowCount(), 2); // one expense and one payment in August to October
        QSignalSpy spy(page.view, &CashView::recordRequested);
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(spy.first().at(0).toString(), u"expenses"_s);
        QCOMPARE(spy.first().at(1).toString(), u"e1"_s);
    }

    void anAgeOpensItsDocuments()
    {
        Shown page;
        QSignalSpy spy(page.view, &CashView::recordsRequested);
        auto *bar = page.child<AgeingBar>(u"ageing_invoices"_s);
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(spy.first().at(0).toString(), u"invoices"_s);
        QCOMPARE(spy.takeFirst().at(2).toStringList(), QStringList{u"late"_s}); // 41 days: 31 to 60
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Return); // nothing is 61 to 90 days late
        QCOMPARE(spy.count(), 0);
    }

    void theFloorIsSaidInWords()
    {
        Shown page;
        auto *alert = page.child<QLabel>(u"floorAlert"_s);
        QVERIFY(alert->isVisibleTo(&page.window));
        QVERIFY2(alert->text().contains(u"20,000"_s), qPrintable(alert->text()));
        CashPlan plan = page.book.plan();
        plan.floor = euros(1);
        page.actions.setPlan(plan);
        page.settle();
        QVERIFY(!alert->isVisibleTo(&page.window));
    }

    void aWeekChangesTheTableBelow()
    {
        Shown page;
        auto *title = page.child<QLabel>(u"decidingTitle"_s);
        QVERIFY2(title->text().endsWith(u"5"_s), qPrintable(title->text())); // 22 Nov is a week of its own
        auto *canvas = page.child<QWidget>(u"cashchart.canvas"_s);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Return);
        QVERIFY2(title->text().endsWith(u"13"_s), qPrintable(title->text()));
        QTest::mouseClick(page.child<QPushButton>(u"lowestWeek"_s), Qt::LeftButton);
        QVERIFY(title->text().endsWith(u"5"_s));
        QCOMPARE(page.child<CashChart>(u"cashChart"_s)->selectedWeek(), 4);
    }

    void theChartHasATable()
    {
        Shown page;
        auto *chart = page.child<CashChart>(u"cashChart"_s);
        QTest::mouseClick(page.child<QPushButton>(u"forecastToggle"_s), Qt::LeftButton);
        QVERIFY(chart->isTableVisible());
        QCOMPARE(chart->findChild<QTableWidget *>(u"chart.table"_s)->rowCount(), 13);
    }

    void aSimulatedEventMovesTheForecastAndCanBeRemoved()
    {
        Shown page;
        const Money before = page.book.forecast().lowest;
        QTest::mouseClick(page.child<QPushButton>(u"simulateEvent"_s), Qt::LeftButton);
        QTest::mouseClick(page.child<QPushButton>(u"simulate.apply"_s), Qt::LeftButton);
        auto *problem = page.child<QLabel>(u"simulate.problem"_s);
        QVERIFY(problem->isVisible());
        QTest::keyClicks(page.child<QLineEdit>(u"simulate.name"_s), u"A hire"_s);
        QTest::keyClicks(page.child<QLineEdit>(u"simulate.amount"_s), u"5,000.50"_s);
        QTest::mouseClick(page.child<QPushButton>(u"simulate.apply"_s), Qt::LeftButton);
        page.settle();
        QCOMPARE(page.book.forecast().lowest, Money(before.minor() - 500'050, u"EUR"_s));
        const PlannedLine line = page.book.plan().lines.last();
        QVERIFY(line.simulated);
        QVERIFY(page.child<QToolButton>(u"event_"_s + line.id)->text().contains(u"Simulated"_s));
        QTest::mouseClick(page.child<QToolButton>(u"removeEvent_"_s + line.id), Qt::LeftButton);
        page.settle();
        QCOMPARE(page.book.forecast().lowest, before);
        QCOMPARE(page.book.plan().lines, samplePlan().lines);
    }

    void anExpectedDateIsMovedAndLearnedAgain()
    {
        Shown page;
        QCOMPARE(page.book.forecast().deciding.first().invoiceId, u"late"_s);
        auto *expected = page.child<QToolButton>(u"deciding0.expected"_s);
        QTest::mouseClick(expected, Qt::LeftButton);
        auto *date = page.child<QLineEdit>(u"expectedDate.date"_s);
        date->clear();
        QTest::keyClicks(date, u"01/11/2026"_s);
        QTest::mouseClick(page.child<QPushButton>(u"expectedDate.save"_s), Qt::LeftButton);
        QVERIFY(page.child<QLabel>(u"expectedDate.problem"_s)->isVisible()); // a day that has passed
        date->clear();
        QTest::keyClicks(date, u"01/12/2026"_s);
        QTest::mouseClick(page.child<QPushButton>(u"expectedDate.save"_s), Qt::LeftButton);
        page.settle();
        QCOMPARE(page.book.plan().expectedDates.value(u"late"_s), QDate(2026, 12, 1));
        QCOMPARE(page.book.forecast().lowest, euros(100'000 + 9'800 - 4'600 - 800 - 90'000 + 22'600));
        for (int row = 0; row < 2; ++row) {
            auto *button = page.child<QToolButton>(u"deciding%1.expected"_s.arg(row));
            if (button->text().contains(u"yours"_s)) {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the first dialog
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTest::mouseClick(page.child<QPushButton>(u"expectedDate.reset"_s), Qt::LeftButton);
        QVERIFY(page.book.plan().expectedDates.isEmpty());
    }

    void theFirstWeekSaysItsDays()
    {
        Shown page; // on a Sunday
        const auto *table = page.child<CashChart>(u"cashChart"_s)->findChild<QTableWidget *>(u"chart.table"_s);
        QVERIFY2(table->item(0, 0)->text().endsWith(u"1 day(s) left of week 47"_s),
                 qPrintable(table->item(0, 0)->text()));
        QVERIFY(!table->item(1, 0)->text().contains(u"left"_s));
        page.book.setToday(bookDay().addDays(1)); // a Monday has its whole week
        QTRY_VERIFY(!table->item(0, 0)->text().contains(u"left"_s));
    }

    void anExpectedDateIsDraggedOntoAWeek()
    {
        Dragged page(u"deciding0.expected"_s);
        QCOMPARE(page.book.forecast().deciding.first().expected, QDate(2026, 12, 25)); // a Friday, in week 6
        page.dragTo(3);
        QVERIFY(page.book.plan().expectedDates.isEmpty()); // in the air
        QTest::keyClick(&page.window, Qt::Key_Escape);
        page.release();
        QVERIFY(page.book.plan().expectedDates.isEmpty());

        page.press();
        page.dragTo(3);
        page.release();
        QCOMPARE(page.book.plan().expectedDates, (QMap<QString, QDate>{{u"late"_s, QDate(2026, 12, 11)}}));
        page.settle();
        QVERIFY(!page.window.findChild<QWidget *>(u"expectedDateDialog"_s)); // letting go was no click
        const QList<QToolButton *> buttons = page.window.findChildren<QToolButton *>();
        QCOMPARE(std::count_if(buttons.cbegin(), buttons.cend(),
                               [](const QToolButton *button) { return button->text().contains(u"yours"_s); }),
                 1);
        QVERIFY(page.toast->triggerUndo());
        QVERIFY(page.book.plan().expectedDates.isEmpty());
    }

    void aRowIsDraggedByItsWords()
    {
        Dragged page({}); // the row itself, left of its buttons
        page.dragTo(0);
        page.release();
        // Of the first week one day is left: no day before today.
        QCOMPARE(page.book.plan().expectedDates.value(u"late"_s), bookDay());
    }

    void aDragThatEndsNowhereMovesNothing()
    {
        Dragged page(u"deciding0.expected"_s);
        page.dragTo(5); // its own week
        page.release();
        QVERIFY(page.book.plan().expectedDates.isEmpty());
        page.press();
        page.dragTo(3);
        page.dragBy({0, 4000});
        page.release();
        QVERIFY(page.book.plan().expectedDates.isEmpty());
        page.press();
        page.release(); // a click opens the dialog, as ever
        QVERIFY(page.child<QWidget>(u"expectedDateDialog"_s)->isVisible());
    }

    void anInvoiceThatLiftsAloneIsTheFirstToChase()
    {
        Shown page;
        const DecidingInvoice &first = page.book.forecast().deciding.first();
        QVERIFY(first.liftsOverFloor);
        QVERIFY(page.child<QPushButton>(u"deciding0.chaseFirst"_s)->isVisibleTo(&page.window));
        QVERIFY(!page.child<QPushButton>(u"deciding0.chase"_s)->isVisibleTo(&page.window));
        QVERIFY(page.child<QPushButton>(u"deciding1.chase"_s)->isVisibleTo(&page.window));
        QSignalSpy spy(page.view, &CashView::recordRequested);
        QTest::mouseClick(page.child<QToolButton>(u"deciding0.open"_s), Qt::LeftButton);
        QCOMPARE(spy.first().at(1).toString(), u"late"_s);
    }

    void everyControlHasAName()
    {
        Shown page;
        QTRY_COMPARE(namelessControls(page.window), QStringList());
    }

    void holdsInASmallWindowAndInBothThemes()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme->setChoice(choice);
            Shown page(samplePlan(), QSize(1036, 560)); // what is left of 1280 x 720
            QVERIFY(!page.window.grab().isNull());
            BooksSnapshot books = sampleBooks(); // large amounts, dates with their year
            books.invoices.append(invoiceOf(u"FA-2026-0099"_s, 1'227'000, QDate(2026, 11, 1), QDate(2027, 1, 10)));
            books.invoices.last().contactName = u"Compagnie générale des ateliers du bord de Loire"_s;
            page.book.setSnapshot(books, bookDay());
            page.settle();
            QTRY_COMPARE(page.child<QScrollArea>(u"overviewScroll"_s)->horizontalScrollBar()->maximum(), 0);
            for (const QString &stop : page.view->tourStops()) {
                page.view->showTourStop(stop);
                QVERIFY(!page.window.grab().isNull());
            }
        }
        m_theme->setChoice(ThemeChoice::Light);
    }
};
} // namespace tst_cashoverview

ATLAS_TEST(tst_cashoverview::TestCashOverview)
#include "tst_cashoverview.moc"
