// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homelists.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homeseries
{
using namespace Qt::StringLiterals;
using MakeSeries = HomeSeries (*)(const HomeSources &);

class TestHomeSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverRead();
    void funnel();
    void leadsBySource();
    void wonBySource();
    void leadsByWeekAcrossTheYearEnd();
    void receivablesAgeing();
    void loadByPerson();
    void hoursByProject();
};

namespace
{
QStringList labelsOf(const HomeSeries &series)
{
    QStringList labels;
    for (const HomeSeries::Bar &bar : series.bars)
        labels.append(bar.label.isEmpty() ? bar.key : bar.label);
    return labels;
}

QList<double> valuesOf(const HomeSeries &series)
{
    QList<double> values;
    for (const HomeSeries::Bar &bar : series.bars)
        values.append(bar.value);
    return values;
}

Deal wonFrom(const QString &id, qint64 minorUnits, const QDate &closing, const QString &source,
             const QString &currency = u"EUR"_s)
{
    Deal deal = dealOf(id, u"Won"_s, minorUnits, closing, 0, currency);
    deal.leadSource = source;
    return deal;
}
} // namespace

void TestHomeSeries::neverRead()
{
    const QList<MakeSeries> all{homelists::funnel,        homelists::leadsBySource,     homelists::wonBySource,
                                homelists::leadsByWeek,   homelists::receivablesAgeing, homelists::loadByPerson,
                                homelists::hoursByProject};
    HomeSources none;
    none.today = homeDay();
    const HomeWorld unread;
    for (const MakeSeries make : all) {
        QCOMPARE(make(none).unavailable, u"never_read"_s);
        QCOMPARE(make(unread.sources()).unavailable, u"never_read"_s);
        QVERIFY(make(none).bars.isEmpty());
    }
}

void TestHomeSeries::funnel()
{
    HomeWorld world;
    world.setDeals({dealOf(u"1"_s, u"Proposal"_s, 1, {}), dealOf(u"2"_s, u"Proposal"_s, 1, {}),
                    dealOf(u"3"_s, u"Decision"_s, 1, {}), dealOf(u"4"_s, u"Won"_s, 1, {})});
    const HomeSeries series = homelists::funnel(world.sources());
    QCOMPARE(labelsOf(series),
             QStringList({u"Qualification (display)"_s, u"Proposal (display)"_s, u"Decision (display)"_s}));
    QCOMPARE(valuesOf(series), QList<double>({0, 2, 1}));
    QCOMPARE(series.bars.at(1).recordIds.size(), 2);
    QCOMPARE(series.unit, u"count"_s);
}

void TestHomeSeries::leadsBySource()
{
    HomeWorld world;
    world.directory.setSnapshot(
        homeDirectory({homeLead(u"1"_s, november(2), u"Web"_s), homeLead(u"2"_s, november(3), u"Salon"_s),
                       homeLead(u"3"_s, november(30), u"Salon"_s), homeLead(u"4"_s, november(4)),
                       homeLead(u"5"_s, {2026, 10, 31}, u"Web"_s)}));
    const HomeSeries series = homelists::leadsBySource(world.sources());
    QCOMPARE(valuesOf(series), QList<double>({2, 1, 1}));
    QCOMPARE(labelsOf(series), QStringList({u"Salon"_s, u"unknown"_s, u"Web"_s}));
    QCOMPARE(series.from, QDate(2026, 11, 1));
    QCOMPARE(homelists::leadsBySource(world.sources(HomePeriod::Month, {2027, 3, 1})).unavailable, u"no_leads"_s);
}

void TestHomeSeries::wonBySource()
{
    HomeWorld world;
    world.setDeals({wonFrom(u"1"_s, 100'00, november(2), u"Web"_s), wonFrom(u"2"_s, 300'00, november(3), u"Salon"_s),
                    wonFrom(u"3"_s, 50'00, november(4), u"Web"_s),
                    wonFrom(u"4"_s, 900'00, november(4), u"Web"_s, u"USD"_s),
                    wonFrom(u"5"_s, 900'00, {2026, 12, 1}, u"Web"_s)});
    const HomeSeries series = homelists::wonBySource(world.sources());
    QCOMPARE(series.bars.size(), 3);
    QCOMPARE(*series.bars.at(0).amount, Money(900'00, u"USD"_s)); // apart, never added
    QCOMPARE(*series.bars.at(1).amount, euros(300));
    QCOMPARE(*series.bars.at(2).amount, euros(150));
    QCOMPARE(series.bars.at(2).recordIds, QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(homelists::wonBySource(world.sources(HomePeriod::Week, {2027, 3, 1})).unavailable, u"no_closed_deals"_s);
}

void TestHomeSeries::leadsByWeekAcrossTheYearEnd()
{
    HomeWorld world;
    world.directory.setSnapshot(homeDirectory({homeLead(u"1"_s, {2026, 12, 27}), homeLead(u"2"_s, {2026, 12, 28}),
                                               homeLead(u"3"_s, {2027, 1, 3}), homeLead(u"4"_s, {2027, 1, 4}),
                                               homeLead(u"5"_s, {2026, 10, 18}), homeLead(u"6"_s, {2026, 10, 19})}));
    const HomeSeries series = homelists::leadsByWeek(world.sources(HomePeriod::Month, {2027, 1, 5}));
    QCOMPARE(series.bars.size(), 12);
    QCOMPARE(series.bars.first().key, u"2026-10-19"_s);
    QCOMPARE(series.bars.last().key, u"2027-01-04"_s);
    QCOMPARE(valuesOf(series), QList<double>({1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1}));
}

void TestHomeSeries::receivablesAgeing()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 10, november(1), homeDay()), invoiceOf(u"2"_s, 20, november(1), november(24)),
                      inDollars(invoiceOf(u"3"_s, 100, november(1), {2026, 8, 1}), u"0.9"_s)};
    world.setBooks(books);
    const HomeSeries series = homelists::receivablesAgeing(world.sources());
    QCOMPARE(labelsOf(series), QStringList({u"current"_s, u"to30"_s, u"to60"_s, u"to90"_s, u"over90"_s}));
    QCOMPARE(valuesOf(series), QList<double>({10, 20, 0, 0, 90}));
    QCOMPARE(*series.bars.at(4).amount, euros(90));
}

void TestHomeSeries::loadByPerson()
{
    HomeWorld world;
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {ownedTask(taskOf(u"t1"_s, november(25), november(27)), u"u1"_s, 5 * 60),
                                          ownedTask(taskOf(u"t2"_s, november(25), november(27)), u"u2"_s, 15 * 60)});
    snapshot.users = {userOf(u"u1"_s, u"Léna Guirec"_s), userOf(u"u2"_s, u"Hugo Talmont"_s)};
    world.setDelivery(snapshot);
    QCOMPARE(homelists::loadByPerson(world.sources()).unavailable, u"availability_unset"_s);
    WorkPlan plan;
    plan.weeklyMinutes = 10 * 60;
    world.delivery.setPlan(plan);
    const HomeSeries series = homelists::loadByPerson(world.sources());
    QCOMPARE(labelsOf(series), QStringList({u"Hugo Talmont"_s, u"Léna Guirec"_s}));
    QCOMPARE(valuesOf(series), QList<double>({1.5, 0.5}));
    QCOMPARE(series.from, november(23));
}

void TestHomeSeries::hoursByProject()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s, u"Refonte"_s), projectOf(u"p2"_s, u"Audit"_s)});
    snapshot.logs = {logOf(u"1"_s, u"u1"_s, november(3), 90), logOf(u"2"_s, u"u1"_s, november(4), 30),
                     logOf(u"3"_s, u"u1"_s, november(4), 300), logOf(u"4"_s, u"u1"_s, {2026, 10, 31}, 300)};
    snapshot.logs[2].projectId = u"p2"_s;
    world.setDelivery(snapshot);
    const HomeSeries series = homelists::hoursByProject(world.sources());
    QCOMPARE(labelsOf(series), QStringList({u"Audit"_s, u"Refonte"_s}));
    QCOMPARE(valuesOf(series), QList<double>({5, 2}));
    QCOMPARE(homelists::hoursByProject(world.sources(HomePeriod::Quarter, {2026, 9, 30})).unavailable,
             u"months_unread"_s);
}
} // namespace atlas::test::tst_homeseries

ATLAS_TEST(atlas::test::tst_homeseries::TestHomeSeries)
#include "tst_homeseries.moc"
