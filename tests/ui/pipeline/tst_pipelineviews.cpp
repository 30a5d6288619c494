// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/pipeline/pipelinefixture.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/table/dealtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figureview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace tst_pipelineviews
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// Figures, table, charts, states and settings of the page over a real stand-in.
class TestPipelineViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aFigureOpensTheVeryRecords()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        auto *figure = fixture.child<FigureView>(u"figure_win_rate_strict"_s);
        QVERIFY(figure);
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Return);
        QCOMPARE(fixture.page().currentView(), u"table"_s);
        auto *chip = fixture.child<QToolButton>(u"recordsChip"_s);
        QVERIFY(chip->isVisible());
        auto *table = fixture.child<QTableView>(u"dealTable"_s);
        const int some = table->model()->rowCount();
        QVERIFY(some > 0);
        for (int row = 0; row < some; ++row) {
            const QString id = table->model()->index(row, 0).data(DealTableModel::IdRole).toString();
            const DealRow *deal = fixture.controller->book().row(id);
            const Stage *stage = fixture.controller->book().pipeline().stage(deal->deal.stage);
            QVERIFY(stage && stage->outcome != StageOutcome::Open);
        }
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(!chip->isVisible());
        QVERIFY(table->model()->rowCount() > some);
    }

    void coverageAsksForATargetAndUsesIt()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        auto *figure = fixture.child<FigureView>(u"figure_coverage"_s);
        QTest::mouseClick(figure, Qt::LeftButton);
        auto *amount = fixture.child<QLineEdit>(u"targetAmount"_s);
        QVERIFY(amount && amount->isVisible());
        QTest::keyClicks(amount, u"900000"_s);
        QTest::mouseClick(fixture.child<QAbstractButton>(u"targetSave"_s), Qt::LeftButton);
        QCOMPARE(StoredPipelineSettings(*fixture.settings, u"test"_s).monthlyTarget(),
                 std::optional(Money(90000000, fixture.controller->book().settings().org.currency)));
    }

    void theTableCopiesWhatIsOnScreen()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        fixture.page().showView(u"table"_s);
        auto *table = fixture.child<QTableView>(u"dealTable"_s);
        table->selectRow(0);
        const QStringList lines = fixture.page().table().selectionAsText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        QVERIFY(lines.at(1).startsWith(table->model()->index(0, 0).data().toString().simplified()));
    }

    void chosenColumnsAndViewAreRemembered()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        fixture.page().showView(u"table"_s);
        auto *table = fixture.child<QTableView>(u"dealTable"_s);
        table->setColumnWidth(0, 333);
        StoredPipelineSettings kept(*fixture.settings, u"test"_s);
        QCOMPARE(kept.view(), u"table"_s);
        DealBook book;
        PipelinePage second(book, kept);
        QCOMPARE(second.currentView(), u"table"_s);
        QCOMPARE(second.findChild<QTableView *>(u"dealTable"_s)->columnWidth(0), 333);
    }

    void everyViewShowsAndExplainsItself()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        for (const QString &view : PipelinePage::viewIds()) {
            fixture.page().showView(view);
            QVERIFY(!fixture.page().grab().isNull());
        }
        QVERIFY(fixture.child<QLabel>(u"pipelineSubtitle"_s)->text().contains(QRegularExpression(u"\\d"_s)));
    }

    void paletteFindsDealsByAnyWord()
    {
        PipelineFixture fixture;
        QVERIFY(fixture.showAndWait());
        const Deal deal = fixture.openDeal(0)->deal;
        const QList<DealHit> hits = fixture.controller->find(deal.account.name + u' ' + deal.name, 5);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().id, deal.id);
        QVERIFY(fixture.controller->find(u"no such words anywhere"_s).isEmpty());
        QVERIFY(fixture.controller->find(QString()).isEmpty());
    }

    void offlineBeforeTheFirstReadSaysSo()
    {
        PipelineFixture fixture;
        fixture.stopServer();
        fixture.window.resize(1000, 700);
        fixture.window.show();
        fixture.controller->start();
        QSignalSpy synced(fixture.controller.get(), &PipelineController::synced);
        QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 60000);
        QVERIFY(!fixture.page().showsData());
        QVERIFY(synced.first().at(1).value<std::optional<ApiError>>().has_value());
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};
} // namespace tst_pipelineviews

ATLAS_TEST(tst_pipelineviews::TestPipelineViews)
#include "tst_pipelineviews.moc"
