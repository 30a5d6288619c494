// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/brief/brieftext.h"
#include "models/home/homecatalogue.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/support/testprogram.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tst_brief
{
using namespace atlas;
using namespace atlas::test;

namespace
{
QStringList statesOf(const HomeList &list)
{
    QStringList states;
    for (const HomeRow &row : list.rows)
        states.append(row.id + u'=' + row.state);
    return states;
}

Deal closedDeal(const QString &id, const QString &stage, const QDate &closing)
{
    Deal deal = dealOf(id, stage, 100'000, closing);
    deal.created = noonOf(QDate(2026, 6, 1));
    return deal;
}
} // namespace

/// The brief of each role: what it is made of, what counts as news, and how it reads.
class TestBrief : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyRoleHasCardsThatExist()
    {
        for (const QString &role : briefRoles()) {
            const BriefPlan plan = briefPlan(role);
            QVERIFY2(plan.numbers.size() >= 3, qPrintable(role));
            QVERIFY(!plan.changes.isEmpty());
            for (const QString &id : plan.numbers)
                QVERIFY2(cardKind(id) && cardKind(id)->figure, qPrintable(id));
            for (const QString &id : plan.decide + plan.wait)
                QVERIFY2(cardKind(id) && cardKind(id)->list, qPrintable(id));
        }
        QVERIFY(briefPlan(u"cxo"_s).numbers.isEmpty());
        QVERIFY(briefPlan(u"../ceo"_s).numbers.isEmpty());
    }

    void theDayBeforeIsAWorkingDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("before");
        QTest::newRow("Wednesday") << QDate(2026, 11, 25) << QDate(2026, 11, 24);
        QTest::newRow("Monday") << QDate(2026, 11, 23) << QDate(2026, 11, 20);
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 20);
    }
    void theDayBeforeIsAWorkingDay()
    {
        QFETCH(QDate, day);
        QTEST(workingDayBefore(day), "before");
    }

    void newsOfDealsAndLeads()
    {
        HomeWorld world;
        world.readNothing();
        const QDate yesterday(2026, 11, 24);
        Deal fresh = closedDeal(u"d4"_s, u"Qualification"_s, QDate(2026, 12, 20));
        fresh.created = noonOf(homeDay());
        world.setDeals({closedDeal(u"d1"_s, u"Won"_s, yesterday), closedDeal(u"d2"_s, u"Lost"_s, yesterday),
                        closedDeal(u"d3"_s, u"Won"_s, yesterday.addDays(-1)), fresh});
        Lead converted = homeLead(u"l1"_s, QDate(2026, 10, 1));
        converted.converted = true;
        converted.convertedAt = noonOf(yesterday);
        world.directory.setSnapshot(
            homeDirectory({converted, homeLead(u"l2"_s, homeDay()), homeLead(u"l3"_s, yesterday.addDays(-1))}));
        const HomeList list = changesSince(world.sources(), {u"deals"_s, u"leads"_s}, yesterday, 10);
        QStringList states = statesOf(list);
        states.sort();
        QCOMPARE(states, (QStringList{u"d1=won"_s, u"d2=lost"_s, u"d4=created"_s, u"l1=converted"_s, u"l2=created"_s}));
        QCOMPARE(list.total, 5);
        QCOMPARE(changesSince(world.sources(), {u"deals"_s, u"leads"_s}, yesterday, 2).rows.size(), 2);
    }

    void newsOfMoney()
    {
        HomeWorld world;
        world.readNothing();
        BooksSnapshot books = world.cash.books();
        const Invoice late = invoiceOf(u"i1"_s, 1200, QDate(2026, 10, 25), homeDay().addDays(-1));
        const Invoice older = invoiceOf(u"i2"_s, 1200, QDate(2026, 10, 25), homeDay().addDays(-3));
        BooksPayment payment = paymentOf(u"p1"_s, 300, homeDay());
        payment.contactId = u"c1"_s;
        books.invoices = {late, older};
        books.customerPayments = {payment};
        world.setBooks(books);
        const HomeList list = changesSince(world.sources(), {u"payments"_s}, homeDay().addDays(-1), 10);
        QCOMPARE(statesOf(list), (QStringList{u"c1=paid"_s, u"i1=fell_due"_s}));
    }

    void whatWasNeverReadIsSaid()
    {
        const HomeWorld world;
        const Brief brief = makeBrief(briefPlan(u"cfo"_s), world.sources());
        QCOMPARE(brief.changed.unavailable, u"never_read"_s);
        const BriefPage page = briefPage(brief);
        QCOMPARE(page.blocks.constFirst().lines.size(), 4);
        for (const BriefPage::Line &line : page.blocks.constFirst().lines) {
            QCOMPARE(line.value, u"n/a"_s);
            QVERIFY(!line.text.isEmpty());
        }
    }

    void textsAreWhole()
    {
        HomeWorld world;
        world.readNothing();
        const QDate yesterday(2026, 11, 24);
        Deal won = closedDeal(u"d1"_s, u"Won"_s, yesterday);
        won.name = u"Refonte <b>du</b> site_web"_s;
        world.setDeals({won});
        const BriefPage page = briefPage(makeBrief(briefPlan(u"ceo"_s), world.sources()));
        const QString html = briefHtml(page);
        QVERIFY(html.contains(u"Refonte &lt;b&gt;du&lt;/b&gt; site_web"_s));
        QVERIFY(html.contains(u"href=\"row:2/0\""_s)); // what changed is the third block
        const QString text = briefMarkdown(page);
        QVERIFY(text.startsWith(u"# Brief of the day, CEO\n"_s));
        QVERIFY2(text.contains(u"- **Refonte \\<b\\>du\\</b\\> site\\_web**: "_s), qPrintable(text));
        QVERIFY(text.contains(u"won"_s));
    }
};
} // namespace tst_brief

ATLAS_TEST(tst_brief::TestBrief)
#include "tst_brief.moc"
