// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/pipeline/pipelinefixture.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>

namespace tst_pipelineboard
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// The board over a real stand-in: columns, filters, moves by keyboard and mouse, undo, refusals.
class TestPipelineBoard : public QObject
{
    Q_OBJECT
private:
    static QList<BoardColumn *> columns(PipelineFixture &fixture)
    {
        QList<BoardColumn *> found;
        for (BoardColumn *column : fixture.page().board().findChildren<BoardColumn *>()) {
            if (column->isVisible()) {
                found.append(column);
            }
        }
        return found;
    }
    static int shownCards(PipelineFixture &fixture)
    {
        int count = 0;
        for (BoardColumn *column : columns(fixture)) {
            count += column->model().rowCount();
        }
        return count;
    }
    /// Stands on a deal's card with the keyboard.
    static ColumnList *standOn(PipelineFixture &fixture, const QString &dealId)
    {
        for (BoardColumn *column : columns(fixture)) {
            if (column->model().indexOf(dealId).isValid()) {
                column->list().setFocus();
                column->list().selectDeal(dealId);
                return &column->list();
            }
        }
        return nullptr;
    }
    static int stageOf(PipelineFixture &fixture, const QString &dealId)
    {
        return fixture.controller->book().row(dealId)->stageIndex;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void columnsAreTheOpenStages()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        QStringList stages;
        for (const Stage &stage : fixture.controller->book().pipeline().stages) {
            if (stage.outcome == StageOutcome::Open) {
                stages.append(stage.display);
            }
        }
        QStringList heads;
        for (BoardColumn *column : columns(fixture)) {
            heads.append(column->head().accessibleName());
            QVERIFY(column->width() >= 155);
        }
        QCOMPARE(heads, stages);
        QVERIFY(shownCards(fixture) > 10);
    }

    void textFiltersAtOnce()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const int all = shownCards(fixture);
        const QString name = fixture.openDeal(0)->deal.name;
        auto *field = fixture.child<QLineEdit>(u"filterText"_s);
        QTest::keyClicks(field, name.left(12));
        QVERIFY(shownCards(fixture) < all);
        QVERIFY(shownCards(fixture) >= 1);
        field->clear();
        QCOMPARE(shownCards(fixture), all);
    }

    void chipsFilterAndCount()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const auto counts = fixture.controller->book().flagCounts();
        QVERIFY(counts.overdue > 0);
        auto *chip = fixture.child<Chip>(u"chipOverdue"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(shownCards(fixture), counts.overdue);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(shownCards(fixture) > counts.overdue);
    }

    void keyboardMoveIsOneReadAndOneGuardedUpdate()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const int from = stageOf(fixture, id);
        ColumnList *list = standOn(fixture, id);
        QVERIFY(list);
        static_cast<void>(fixture.takeRequests());
        QTest::keyClick(list, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(fixture.page().board().isSaving(id)); // shown at once, before Zoho answered
        QCOMPARE(stageOf(fixture, id), from + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        QCOMPARE(stageOf(fixture, id), from + 1);
        const QString path = u"/crm/v8/Deals/"_s + id;
        QStringList deals;
        for (const QString &line : fixture.takeRequests()) {
            if (line.contains(u"/crm/v8/Deals"_s)) {
                deals.append(line);
            }
        }
        QCOMPARE(deals, QStringList({u"GET "_s + path, u"PUT "_s + path + u" guarded"_s}));
        QCOMPARE(fixture.stored(id, u"Stage"_s).toString(),
                 fixture.controller->book().pipeline().stages.at(from + 1).actual);
    }

    void undoTakesTheMoveBack()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const int from = stageOf(fixture, id);
        const QString stage = fixture.controller->book().row(id)->deal.stage;
        QTest::keyClick(standOn(fixture, id), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        QCOMPARE(stageOf(fixture, id), from + 1);
        QVERIFY(fixture.toast->triggerUndo());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        QCOMPARE(stageOf(fixture, id), from);
        QCOMPARE(fixture.stored(id, u"Stage"_s).toString(), stage);
        QVERIFY(!fixture.toast->triggerUndo());
    }

    void mouseDragMovesAndEscapeDoesNot()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const int from = stageOf(fixture, id);
        ColumnList *list = standOn(fixture, id);
        const QPoint start = list->visualRect(list->currentIndex()).center();
        BoardColumn *target = columns(fixture).at(1);
        const QPoint over = list->viewport()->mapFromGlobal(target->mapToGlobal(target->rect().center()));
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(list->viewport(), start + QPoint(30, 5));
        QTest::mouseMove(list->viewport(), over);
        auto *bar = fixture.child<DropBar>(u"dropBar"_s);
        QVERIFY(bar->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, over);
        QCOMPARE(stageOf(fixture, id), from);
        QVERIFY(!fixture.page().board().isSaving(id));

        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(list->viewport(), start + QPoint(30, 5));
        QTest::mouseMove(list->viewport(), over);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, over);
        QVERIFY(!bar->isVisible());
        QCOMPARE(stageOf(fixture, id), from + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        QCOMPARE(stageOf(fixture, id), from + 1);
    }

    void aRefusedMoveGoesBackAndSaysWhy()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(0)->deal.id;
        const int from = stageOf(fixture, id);
        fixture.refuse("PUT", u"/crm/v8/Deals/*"_s);
        QTest::keyClick(standOn(fixture, id), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stageOf(fixture, id), from + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 30000);
        QCOMPARE(stageOf(fixture, id), from);
        QVERIFY(fixture.page().banner().isVisible());
    }

    void losingAsksForAReason()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const QString id = fixture.openDeal(1)->deal.id;
        fixture.prompter.choice.reset();
        Q_EMIT fixture.page().board().lossRequested(id);
        QCOMPARE(fixture.prompter.asked.size(), 1);
        QVERIFY(!fixture.page().board().isSaving(id)); // cancelled: nothing is sent
        const QString reason = fixture.prompter.lastValues.value(0);
        fixture.prompter.choice = Prompter::Choice{reason, u"Too dear"_s};
        Q_EMIT fixture.page().board().lossRequested(id);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        const Pipeline &pipeline = fixture.controller->book().pipeline();
        QCOMPARE(pipeline.stages.at(stageOf(fixture, id)).outcome, StageOutcome::Lost);
        QString written = reason.isEmpty() ? u"Too dear"_s : QString();
        const LayoutMeta &layout = fixture.controller->book().settings().dealLayout;
        const FieldMeta *field = layout.field(u"Reason_For_Loss__s"_s);
        for (const PicklistValue &choice : field ? field->picklist : QList<PicklistValue>()) {
            written = choice.display == reason ? choice.actual : written; // what is shown is not what is written
        }
        QVERIFY(!written.isEmpty());
        QCOMPARE(fixture.stored(id, u"Reason_For_Loss__s"_s).toString(), written);
    }

    void postponingNeverMovesIntoThePast()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const DealRow *row = fixture.openDeal(0);
        const QString id = row->deal.id;
        const QDate before = qMax(row->deal.closing, fixture.controller->book().today());
        fixture.prompter.choice = Prompter::Choice{};
        Q_EMIT fixture.page().board().postponeRequested(id); // an empty answer changes nothing
        QVERIFY(!fixture.page().board().isSaving(id));
        fixture.prompter.choice = Prompter::Choice{fixture.prompter.lastValues.at(1), {}};
        Q_EMIT fixture.page().board().postponeRequested(id);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().board().isSaving(id), 15000);
        QCOMPARE(fixture.controller->book().row(id)->deal.closing, before.addDays(14));
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_pipelineboard

ATLAS_TEST(tst_pipelineboard::TestPipelineBoard)
#include "tst_pipelineboard.moc"
