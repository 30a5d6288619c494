// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>

namespace tst_widgets
{
using namespace atlas;
using namespace atlas::test;

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void segmentedByMouseAndArrows()
    {
        Segmented view;
        view.setObjectName(u"view"_s);
        QSignalSpy spy(&view, &Segmented::currentChanged);
        view.setSegments({u"Board"_s, u"Table"_s, u"Funnel"_s});
        QCOMPARE(view.currentIndex(), 0);
        QCOMPARE(spy.count(), 0);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTest::mouseClick(named<QWidget>(view, u"view.1"_s), Qt::LeftButton);
        QCOMPARE(view.currentIndex(), 1);
        QCOMPARE(spy.takeFirst().at(0).toInt(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(view.currentIndex(), 2);
        view.setSegments({u"Tableau"_s, u"Table"_s, u"Entonnoir"_s}); // another language keeps the choice
        QCOMPARE(view.currentIndex(), 2);
        const int width = view.sizeHint().width();
        view.setCurrentIndex(0);
        QCOMPARE(view.sizeHint().width(), width);
        QCOMPARE(namelessControls(view), QStringList());
    }

    void chipToggles()
    {
        Chip chip(u"clock"_s, Chip::Tone::Warn);
        chip.setLabel(u"Rotting"_s, 7);
        QCOMPARE(chip.accessibleName(), u"Rotting, 7"_s);
        QSignalSpy spy(&chip, &QToolButton::toggled);
        chip.show();
        QTest::mouseClick(&chip, Qt::LeftButton);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(spy.count(), 2);
        QVERIFY(!chip.isChecked());
    }

    void filterChooses()
    {
        FilterButton filter;
        filter.setLabel(u"Owner"_s);
        filter.setChoices({{QString(), u"All"_s}, {u"7"_s, u"Inès Vauquelin"_s}});
        QCOMPARE(filter.currentId(), QString());
        QSignalSpy spy(&filter, &FilterButton::choiceChanged);
        filter.menu()->actions().at(1)->trigger();
        QCOMPARE(filter.currentId(), u"7"_s);
        QCOMPARE(spy.takeFirst().at(0).toString(), u"7"_s);
        QCOMPARE(filter.accessibleName(), u"Owner: Inès Vauquelin"_s);
        QVERIFY(filter.menu()->actions().at(1)->isChecked());
        filter.menu()->actions().at(1)->trigger(); // the same again
        QCOMPARE(spy.count(), 0);
        filter.setCurrentId(u"unknown"_s);
        QCOMPARE(filter.currentId(), u"7"_s);
        filter.setChoices({{QString(), u"All"_s}}); // the chosen one went away
        QCOMPARE(filter.currentId(), QString());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(filter.menu()->actions().size(), 1);
    }

    void figureOpensByKeyAndMouse()
    {
        FigureView figure(FigureView::Size::Strip);
        figure.setContent(
            {u"Weighted"_s, u"412 850"_s, u"€"_s, false, {}, u"Sum of amount times probability"_s, false});
        QSignalSpy spy(&figure, &FigureView::opened);
        figure.show();
        QTest::keyClick(&figure, Qt::Key_Return);
        QTest::keyClick(&figure, Qt::Key_Space);
        QTest::mouseClick(&figure, Qt::LeftButton);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(figure.accessibleName(), u"Weighted: 412 850 €"_s);
        QCOMPARE(figure.accessibleDescription(), u"Sum of amount times probability"_s);
    }

    void bannerActsAndGoes()
    {
        Banner banner;
        QVERIFY(!banner.isVisible());
        banner.showMessage(Banner::Tone::Warn, u"Offline"_s, u"Try again"_s);
        QVERIFY(banner.isVisible());
        QSignalSpy spy(&banner, &Banner::actionTriggered);
        QTest::mouseClick(named<QPushButton>(banner, u"banner.action"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QTest::mouseClick(named<QToolButton>(banner, u"banner.close"_s), Qt::LeftButton);
        QVERIFY(!banner.isVisible());
        banner.showError(errorText(ApiError(ErrorKind::Forbidden)));
        QVERIFY(!named<QPushButton>(banner, u"banner.action"_s)->isVisible());
        QCOMPARE(namelessControls(banner), QStringList());
    }

    void toastUndoesOnce()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(&window);
        window.show();
        QVERIFY(!toast.triggerUndo());
        int undone = 0;
        toast.show(u"Moved"_s, u"Undo"_s, [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry()));
        QVERIFY(toast.triggerUndo());
        QVERIFY(!toast.triggerUndo());
        QCOMPARE(undone, 1);
        toast.show(u"Moved again"_s, u"Undo"_s, [&undone] { ++undone; });
        QTest::mouseClick(named<QPushButton>(toast, u"toast.undo"_s), Qt::LeftButton);
        QCOMPARE(undone, 2);
        toast.show(u"Saved"_s);
        QVERIFY(!toast.triggerUndo());
        toast.show(u"Moved"_s, u"Undo"_s, [&undone] { ++undone; });
        QTest::mouseClick(named<QToolButton>(toast, u"toast.close"_s), Qt::LeftButton);
        QVERIFY(!toast.triggerUndo());
        QCOMPARE(undone, 2);
    }

    void stateViewShowsDetails()
    {
        StateView state;
        state.show();
        QSignalSpy spy(&state, &StateView::actionTriggered);
        state.showError(errorText(ApiError(ErrorKind::Server, u"INTERNAL_ERROR"_s, u"oops"_s)));
        auto *details = named<QLabel>(state, u"state.details"_s);
        QVERIFY(!details->isVisible());
        QTest::mouseClick(named<QPushButton>(state, u"state.more"_s), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains("INTERNAL_ERROR"_L1));
        QTest::mouseClick(named<QPushButton>(state, u"state.action"_s), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(namelessControls(state), QStringList());
        state.showEmpty(u"No deal"_s, u"Create the first one."_s);
        QVERIFY(!named<QPushButton>(state, u"state.action"_s)->isVisible());
        QVERIFY(!details->isVisible());
        state.showLoading(u"Reading deals…"_s);
        QCOMPARE(named<QLabel>(state, u"state.title"_s)->text(), u"Reading deals…"_s);
    }

    void searchClearsByEscape()
    {
        SearchField field;
        field.setName(u"Filter deals"_s);
        QSignalSpy spy(&field, &QLineEdit::textEdited);
        QTest::keyClicks(&field, u"ab"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(spy.count(), 3);
        QCOMPARE(field.accessibleName(), u"Filter deals"_s);
    }

    void elidedLabelNeedsLittleRoom()
    {
        ElidedLabel label;
        label.setText(u"A very long name of a customer that nobody could read in one line"_s);
        QVERIFY(label.minimumSizeHint().width() < 60);
        QVERIFY(label.sizeHint().width() > 200);
    }

    void flowLayoutWraps()
    {
        QWidget box;
        auto *flow = new FlowLayout(8, &box);
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 20);
            flow->addWidget(part);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(220), 48);
        QCOMPARE(flow->heightForWidth(50), 76);
    }

    void languageChangeIsSurvived()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{new Banner, new StateView, new Segmented}) {
            column->addWidget(widget);
        }
        window.show();
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &event);
        QVERIFY(window.isVisible());
    }
};
} // namespace tst_widgets

ATLAS_TEST(tst_widgets::WidgetsTest)
#include "tst_widgets.moc"
