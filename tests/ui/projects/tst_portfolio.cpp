// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/projects/projectsfixture.h"
#include "ui/pages/projects/portfolio/costwords.h"
#include "ui/pages/projects/portfolio/portfolioview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tst_portfolio
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Reads what the delegate shows of a cell.
class ShownCells : public QStyledItemDelegate
{
public:
    static QString text(const QTableView &table, const QModelIndex &index)
    {
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(table.itemDelegate());
        QStyleOptionViewItem option;
        (delegate->*(&ShownCells::initStyleOption))(&option, index);
        return option.text;
    }
};

struct PortfolioWindow {
    ProjectsWorld world;
    std::unique_ptr<PortfolioView> view = std::make_unique<PortfolioView>(world.actions, nullptr);

    PortfolioWindow()
    {
        world.fill();
        view->resize(1300, 600);
        view->show();
    }
    [[nodiscard]] QTableView &table() const { return *view->findChild<QTableView *>(u"portfolioTable"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *view->findChild<QPushButton *>(name); }
    [[nodiscard]] QString costOf(const QString &projectId) const
    {
        const auto &model = *static_cast<ProjectTableModel *>(table().model());
        return ShownCells::text(table(), model.index(model.rowOf(projectId), int(ProjectTableModel::Column::Cost)));
    }
};

CostShare shareOf(int costed, int withoutRate, int logged)
{
    CostShare share;
    share.currency = u"EUR"_s;
    share.cost.minutes = costed + withoutRate;
    share.cost.minutesWithoutRate = withoutRate;
    if (costed > 0)
        share.cost.cost.add(Money(1234560, u"EUR"_s));
    share.logged = logged;
    share.unread = logged - share.cost.minutes;
    return share;
}
} // namespace

/// What projects cost in the portfolio: its words, the rates behind it, and the hours it counts.
class TestPortfolio : public QObject
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

    void words_data()
    {
        QTest::addColumn<int>("costed");
        QTest::addColumn<int>("withoutRate");
        QTest::addColumn<int>("logged");
        QTest::addColumn<int>("budget"); // cents; 0: none
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing logged") << 0 << 0 << 0 << 0 << u""_s << 1;
        QTest::newRow("no rate") << 0 << 60 << 60 << 0 << u"n/a"_s << 2;
        QTest::newRow("whole units") << 60 << 0 << 60 << 0 << u"\u20ac12,346"_s << 2;
        QTest::newRow("beside its budget") << 60 << 0 << 60 << 2000000 << u"\u20ac12,346 / \u20ac20,000"_s << 3;
        QTest::newRow("a part unknown") << 60 << 30 << 120 << 0 << u"\u20ac12,346 \u00b7 50% n/a"_s << 4;
        QTest::newRow("a thousandth unknown") << 999 << 1 << 1000 << 0 << u"\u20ac12,346 \u00b7 1% n/a"_s << 3;
    }
    void words()
    {
        QFETCH(int, costed);
        QFETCH(int, withoutRate);
        QFETCH(int, logged);
        QFETCH(int, budget);
        CostShare share = shareOf(costed, withoutRate, logged);
        if (budget > 0)
            share.budget = Money(budget, u"EUR"_s);
        QTEST(costwords::cell(share), "text");
        QTEST(int(costwords::explanation(share).split(u'\n').size()), "lines");
    }

    void ratesAreEnteredWhereTheyAreMissing()
    {
        PortfolioWindow app;
        QCOMPARE(app.costOf(u"calder"_s), u"n/a"_s);
        QTest::mouseClick(&app.button(u"portfolioRates"_s), Qt::LeftButton);
        auto *dialog = app.view->findChild<QWidget *>(u"workPlanDialog"_s);
        QVERIFY(dialog);
        for (const ProjectsUser *user : app.world.book.staff())
            dialog->findChild<QLineEdit *>(u"plan.cost."_s + user->id)->setText(u"60"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"plan.save"_s), Qt::LeftButton);
        QVERIFY2(app.costOf(u"calder"_s).startsWith(u'\u20ac'), qPrintable(app.costOf(u"calder"_s)));
    }

    void hoursOfEarlierMonthsAreOffered()
    {
        PortfolioWindow app;
        ProjectsSnapshot snapshot = app.world.book.snapshot();
        for (ProjectTask &task : snapshot.tasks)
            task.loggedMinutes += 600;
        for (Project &project : snapshot.projects)
            project.start = QDate(2026, 8, 3);
        app.world.book.setSnapshot(snapshot, deliveryDay());
        QTRY_VERIFY(app.button(u"portfolioReadHours"_s).isVisible());
        QVERIFY(app.button(u"portfolioReadHours"_s).toolTip().contains(u'2')); // August and September
        for (const QDate &month : {QDate(2026, 8, 1), QDate(2026, 9, 1)})
            snapshot.logMonths.insert(month, app.world.clock.now());
        app.world.book.setSnapshot(snapshot, deliveryDay());
        QTRY_VERIFY(!app.button(u"portfolioReadHours"_s).isVisible());
    }
};
} // namespace tst_portfolio

ATLAS_TEST(tst_portfolio::TestPortfolio)
#include "tst_portfolio.moc"
