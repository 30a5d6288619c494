// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorybook.h"
#include "tests/support/testprogram.h"
#include "ui/pages/home/homegrid.h"
#include "ui/pages/home/homepage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
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

private:
    std::unique_ptr<Theme> m_theme;
};

void HomePageTest::greetsAndCountsDecisions()
{
    HomeWorld world;
    QVERIFY(world.page.findChild<QWidget *>(u"home.greeting"_s)->property("text").toString().contains(u"23"));
    QVERIFY(world.page.findChild<QWidget *>(u"home.waiting"_s)->property("text").toString().contains(u'2'));
    QVERIFY(world.page.showsData());
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
    QCOMPARE(empty->property("text").toString(), u"Not read yet."_s);
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
