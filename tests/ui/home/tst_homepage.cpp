// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorybook.h"
#include "models/home/homecatalogue.h"
#include "models/home/homewords.h"
#include "tests/support/testprogram.h"
#include "ui/charts/chartview.h"
#include "ui/pages/home/homegrid.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/homerecords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figureview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_homepage
{
using namespace atlas;

namespace
{
/// A home with nothing read but one lead of yesterday.
struct HomeWorld {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"ui.ini"_s), QSettings::IniFormat};
    DirectoryBook directory;
    HomePage page{settings};
    HomeSources sources;

    HomeWorld()
    {
        DirectorySnapshot snapshot;
        Lead lead;
        lead.id = u"1"_s;
        lead.lastName = u"Vauquelin"_s;
        lead.source = u"Chat"_s;
        lead.created = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        snapshot.leads = {lead};
        snapshot.readAt = QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC);
        directory.setSnapshot(snapshot);
        sources.directory = &directory;
        sources.today = QDate(2026, 11, 23);
        sources.now = snapshot.readAt;
        page.resize(1240, 800);
        page.setRole(u"cmo"_s);
        page.refresh(sources, u"EUR"_s, 2, true);
        page.show();
    }
    [[nodiscard]] QStringList cards() const
    {
        QStringList ids;
        for (const HomePlace &place : page.grid().places())
            ids.append(place.card);
        return ids;
    }
};
/// QTest::mouseMove() holds no button.
void moveHeld(QWidget *widget, const QPoint &to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &move);
}
} // namespace

/// The page of a role, and how it is arranged.
class HomePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void greetsAndCountsDecisions();
    void aRoleHasItsCards();
    void whatWasNotReadIsNotZero();
    void arrangingIsKept();
    void keysMoveAndResize();
    void addsARemovedCard();
    void mouseMovesAndResizes();
    void arrangementSurvivesARestart();
    void menuAddsWhatIsNotThere();
    void resetByKeyboard();
    void aFigureOpensItsRecords();
    void aBarOpensItsRecords();
    void everyCardOpensSomething_data();
    void everyCardOpensSomething();
    void whatIsMissingSaysWhatToDo();

private:
    std::unique_ptr<Theme> m_theme;
};

void HomePageTest::greetsAndCountsDecisions()
{
    HomeWorld world;
    QVERIFY(world.page.findChild<QWidget *>(u"home.greeting"_s)->property("text").toString().contains(u"23"));
    QVERIFY(world.page.findChild<QWidget *>(u"home.waiting"_s)->property("text").toString().contains(u'2'));
    QVERIFY(!world.page.showsData()); // Projects, Books and Mail were never read here
}

void HomePageTest::aRoleHasItsCards()
{
    HomeWorld world;
    QVERIFY(world.cards().contains(u"leads.by_source"_s));
    world.page.setRole(u"cfo"_s);
    QVERIFY(world.cards().contains(u"cash.forecast"_s) && !world.cards().contains(u"leads.by_source"_s));
    QTRY_VERIFY(world.page.grid().card(u"cash.forecast"_s)->isVisible());
}

void HomePageTest::whatWasNotReadIsNotZero()
{
    HomeWorld world;
    world.page.setRole(u"cto"_s);
    const auto *empty = world.page.grid().card(u"projects.late_tasks"_s)->findChild<QWidget *>(u"home.empty"_s);
    QVERIFY(empty && !empty->isHidden());
    QCOMPARE(empty->property("text").toString(), u"Not read yet: refresh (F5)."_s);
}

void HomePageTest::arrangingIsKept()
{
    HomeWorld world;
    world.page.setArranging(true);
    const QStringList before = world.cards();
    world.page.grid().card(before.first())->findChild<QAbstractButton *>(u"home.remove"_s)->click();
    QCOMPARE(world.cards(), before.mid(1));
    HomePage again(world.settings);
    again.setRole(u"cmo"_s);
    QCOMPARE(again.grid().places().size(), before.size() - 1);
    world.page.findChild<QAbstractButton *>(u"home.reset"_s)->click();
    QCOMPARE(world.cards(), before);
    QCOMPARE(HomeLayouts(world.settings).isChanged(u"cmo"_s), false);
}

void HomePageTest::keysMoveAndResize()
{
    HomeWorld world;
    world.page.setArranging(true);
    const QStringList before = world.cards();
    HomeCard *first = world.page.grid().card(before.first());
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(world.cards().at(1), before.first());
    QTest::keyClick(first, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(world.page.grid().places().at(1).columns, 4);
    QTest::keyClick(first, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(world.page.grid().places().at(1).rows, 3);
    QTest::keyClick(&world.page, Qt::Key_Escape);
    QVERIFY(!first->isArranging());
}

void HomePageTest::mouseMovesAndResizes()
{
    HomeWorld world;
    QVERIFY(QTest::qWaitForWindowExposed(&world.page));
    world.page.setArranging(true);
    const QStringList before = world.cards();
    HomeGrid &grid = world.page.grid();
    HomeCard *first = grid.card(before.first());
    const QPoint target = grid.card(before.at(2))->geometry().center() - first->geometry().topLeft();
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(40, 40));
    moveHeld(first, QPoint(60, 50));
    moveHeld(first, target);
    QTest::mouseRelease(first, Qt::LeftButton);
    QCOMPARE(world.cards().indexOf(before.first()), 2);

    const QSize size = first->size();
    const QPoint corner = first->rect().bottomRight() - QPoint(5, 5);
    QTest::mousePress(first, Qt::LeftButton, {}, corner);
    moveHeld(first, corner + QPoint(0, 70));
    moveHeld(first, QPoint(size.width() * 2, size.height() + 70));
    QTest::mouseRelease(first, Qt::LeftButton);
    const HomePlace place = grid.places().at(2);
    QCOMPARE(place.card, before.first());
    QCOMPARE(place.columns, 6);
    QCOMPARE(place.rows, 3);
    QVERIFY(first->height() > size.height());
    const HomePlace kept = HomeLayouts(world.settings).layout(u"cmo"_s).at(2); // at the end of the drag
    QVERIFY(kept == place);
}

void HomePageTest::arrangementSurvivesARestart()
{
    HomeWorld world;
    world.page.setArranging(true);
    HomeCard *first = world.page.grid().card(world.cards().first());
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(first, Qt::Key_Right, Qt::ShiftModifier);
    world.page.grid().add(u"cash.balance"_s);
    QTest::keyClick(world.page.grid().card(world.cards().at(3)), Qt::Key_Delete);
    const QList<HomePlace> arranged = world.page.grid().places();
    world.settings.sync();
    QSettings again(world.settings.fileName(), QSettings::IniFormat); // as the next start reads them
    HomePage page(again);
    page.setRole(u"cmo"_s);
    QCOMPARE(page.grid().places().size(), arranged.size());
    for (int i = 0; i < arranged.size(); ++i)
        QVERIFY(page.grid().places().at(i) == arranged.at(i));
    page.setRole(u"cfo"_s); // the other roles are as they were
    QCOMPARE(page.grid().places().size(), HomeLayouts::defaultLayout(u"cfo"_s).size());
}

void HomePageTest::menuAddsWhatIsNotThere()
{
    HomeWorld world;
    world.page.setArranging(true);
    auto *add = world.page.findChild<QPushButton *>(u"home.add"_s);
    QVERIFY(add && add->isVisible());
    Q_EMIT add->menu()->aboutToShow();
    const QList<QAction *> actions = add->menu()->actions();
    QCOMPARE(actions.size(), cardCatalogue().size() - world.cards().size());
    const qsizetype before = world.cards().size();
    actions.constFirst()->trigger();
    QCOMPARE(world.cards().size(), before + 1);
    QVERIFY(HomeLayouts(world.settings).isChanged(u"cmo"_s));
}

void HomePageTest::resetByKeyboard()
{
    HomeWorld world;
    world.page.setArranging(true);
    const QStringList before = world.cards();
    QTest::keyClick(world.page.grid().card(before.first()), Qt::Key_Delete);
    QVERIFY(!world.cards().contains(before.first()));
    auto *reset = world.page.findChild<QAbstractButton *>(u"home.reset"_s);
    QVERIFY(reset->isEnabled());
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    QCOMPARE(world.cards(), before);
    QVERIFY(!reset->isEnabled());
}

void HomePageTest::aFigureOpensItsRecords()
{
    HomeWorld world;
    QSignalSpy opened(&world.page, &HomePage::rowOpened);
    auto *figure = world.page.grid().card(u"leads.created"_s)->findChild<FigureView *>();
    QTest::keyClick(figure, Qt::Key_Return);
    auto *sheet = world.page.window()->findChild<HomeRecords *>();
    QVERIFY(sheet && sheet->isVisible());
    auto *rows = sheet->findChild<QListView *>(u"records.rows"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(rows->model()->index(0, 0).data().toString().contains(u"Vauquelin"_s));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<HomeRow>().id, u"1"_s);
    QCOMPARE(opened.at(0).at(0).value<HomeRow>().kind, u"leads"_s);
}

void HomePageTest::aBarOpensItsRecords()
{
    HomeWorld world;
    HomeCard *card = world.page.grid().card(u"leads.by_source"_s);
    auto *chart = card->findChild<ChartView *>();
    Q_EMIT chart->activated(0);
    auto *sheet = world.page.window()->findChild<HomeRecords *>();
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(sheet->findChild<QListView *>(u"records.rows"_s)->model()->rowCount(), 1);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!world.page.window()->findChild<HomeRecords *>());
}

/// A figure without a page and without records would be a dead end.
void HomePageTest::everyCardOpensSomething_data()
{
    QTest::addColumn<QString>("id");
    for (const CardKind &kind : cardCatalogue())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void HomePageTest::everyCardOpensSomething()
{
    QFETCH(QString, id);
    const CardKind &kind = *cardKind(id);
    if (kind.shape == CardKind::Shape::Series)
        QVERIFY(!kind.records.isEmpty());
    if (kind.shape == CardKind::Shape::Figure)
        QVERIFY(!kind.records.isEmpty() || kind.id == u"projects.realisation");
    QVERIFY(!kind.pageId.isEmpty() || kind.shape == CardKind::Shape::List || kind.records == u"decisions");
}

void HomePageTest::whatIsMissingSaysWhatToDo()
{
    HomeWorld world;
    for (const QString &key :
         {u"never_read"_s,         u"scope_missing"_s,         u"target_unset"_s,     u"target_reached"_s,
          u"availability_unset"_s, u"rates_unset"_s,           u"no_closed_deals"_s,  u"no_leads"_s,
          u"no_campaign_cost"_s,   u"no_marketing_accounts"_s, u"no_new_customers"_s, u"no_revenue"_s,
          u"no_hours"_s,           u"no_invoices"_s,           u"no_activities"_s,    u"not_joined"_s,
          u"folder_unread"_s,      u"other_currency"_s,        u"months_unread"_s,    u"no_links"_s,
          u"no_qualified_deals"_s, u"no_projects"_s,           u"no_budget"_s,        u"no_milestones"_s,
          u"no_answers"_s,         u"no_such_folder"_s,        u"hours_not_told"_s})
        QVERIFY2(homewords::reason(key) != homewords::reason(u"no such reason"_s), qPrintable(key));
    world.page.setRole(u"cfo"_s);
    auto *figure = world.page.grid().card(u"cash.receivables"_s)->findChild<FigureView *>();
    QVERIFY(figure->accessibleName().contains(u"n/a"_s));
    QVERIFY(figure->accessibleName().contains(u"F5"_s) || figure->accessibleDescription().contains(u"F5"_s));
}

void HomePageTest::addsARemovedCard()
{
    HomeWorld world;
    world.page.grid().add(u"cash.balance"_s);
    QCOMPARE(world.cards().last(), u"cash.balance"_s);
    world.page.grid().add(u"cash.balance"_s); // is there already
    QCOMPARE(world.cards().count(u"cash.balance"_s), 1);
    world.page.grid().add(u"no.such.card"_s);
    QVERIFY(!world.cards().contains(u"no.such.card"_s));
}
} // namespace tst_homepage

ATLAS_TEST(tst_homepage::HomePageTest)
#include "tst_homepage.moc"
