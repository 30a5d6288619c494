// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/recordpreview.h"
#include "models/search/searchrows.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_recordpreview
{
using namespace atlas;
using namespace atlas::test;

namespace
{
SearchRow rowNamed(App app, const QString &kind, const QString &id)
{
    return {app, kind, id, u"A name"_s, u"what the search knows"_s, {}, 0};
}

RecordPreview wholeOf(const HomeWorld &world, const SearchRow &row)
{
    return recordpreview::of(world.sources(), row, homeNow(), recordpreview::Extent::Whole);
}

QString factOf(const RecordPreview &preview, const QString &name)
{
    for (const auto &[known, value] : preview.facts)
        if (known == name)
            return value;
    return {};
}
} // namespace

/// What the palette shows of a found record before it is opened.
class TestRecordPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenInvoiceTellsItsDelayAndHowItsCustomerPays()
    {
        HomeWorld world;
        BooksSnapshot books = booksOf();
        books.readAt = homeNow().addSecs(-120);
        Invoice open = invoiceOf(u"i1"_s, 22600, homeDay().addDays(-60), homeDay().addDays(-41));
        open.contactName = u"Novéo Santé"_s;
        books.invoices = {
            open, paidInvoice(u"i0"_s, 100, homeDay().addDays(-200), homeDay().addDays(-170), homeDay().addDays(-96))};
        BooksContact customer = customerOf(u"c1"_s, u"Novéo Santé"_s);
        customer.email = u"compta@example.com"_s;
        books.contacts = {customer};
        world.setBooks(books);
        const RecordPreview preview = wholeOf(world, rowNamed(App::Books, u"invoices"_s, u"i1"_s));
        QVERIFY(preview.isKnown);
        QCOMPARE(preview.whose, u"Novéo Santé"_s);
        QCOMPARE(preview.tone, RecordTone::Bad);
        QVERIFY2(preview.mark.contains(u"41"_s), qPrintable(preview.mark));
        QCOMPARE(preview.figure, std::optional(euros(22600)));
        QCOMPARE(preview.email, u"compta@example.com"_s);
        QVERIFY(factOf(preview, u"Usually late"_s).contains(u"74"_s));
        QVERIFY(!factOf(preview, u"Expected"_s).isEmpty());
        QCOMPARE(preview.readAt, books.readAt);
    }

    void aPaidInvoiceSaysSo()
    {
        HomeWorld world;
        BooksSnapshot books = booksOf();
        books.invoices = {paidInvoice(u"i0"_s, 100, homeDay().addDays(-90), homeDay().addDays(-60), homeDay())};
        world.setBooks(books);
        const RecordPreview preview = wholeOf(world, rowNamed(App::Books, u"invoices"_s, u"i0"_s));
        QCOMPARE(preview.tone, RecordTone::Good);
        QVERIFY(factOf(preview, u"Expected"_s).isEmpty());
        QVERIFY(!factOf(preview, u"Last payment"_s).isEmpty());
    }

    void aDealOfAnotherPipelineIsFoundAndShown()
    {
        HomeWorld world;
        Deal deal = dealOf(u"d1"_s, u"Signed"_s, 4'800'000, homeDay().addDays(9));
        deal.pipeline = partnerPipeline().display;
        deal.account.name = u"Vasselonne"_s;
        DealSnapshot snapshot = snapshotOf({deal});
        snapshot.readAt = homeNow();
        world.deals.setSnapshot(snapshot, homeDay());
        QVERIFY(!world.deals.row(u"d1"_s));
        QCOMPARE(world.deals.pipelineIdOf(u"d1"_s), partnerPipeline().id);
        QVERIFY(world.deals.pipelineIdOf(u"d9"_s).isEmpty());
        const QList<SearchRow> rows = searchrows::deals(world.sources())();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().id, u"d1"_s);
        const RecordPreview preview = wholeOf(world, rows.first());
        QCOMPARE(preview.whose, u"Vasselonne"_s);
        QCOMPARE(preview.figure, std::optional(euros(48000)));

        const QSignalSpy told(&world.deals, &DealBook::othersChanged);
        deal.name = u"Another name"_s;
        world.deals.applyDelta(deltaOf({deal}));
        QCOMPARE(told.size(), 1); // the search is told, although no row of the shown pipeline changed
    }

    void whatNoBookHoldsIsShownAsTheSearchKnowsIt()
    {
        const HomeWorld world;
        for (const QString &kind :
             {u"deals"_s,    u"leads"_s,   u"contacts"_s,   u"accounts"_s,        u"campaigns"_s, u"activities"_s,
              u"invoices"_s, u"bills"_s,   u"estimates"_s,  u"purchase_orders"_s, u"expenses"_s,  u"clients"_s,
              u"projects"_s, u"tasks"_s,   u"milestones"_s, u"issues"_s,          u"events"_s,    u"mails"_s,
              u"files"_s,    u"folders"_s, u"chats"_s}) {
            const RecordPreview preview = wholeOf(world, rowNamed(App::Crm, kind, u"x"_s));
            QVERIFY2(!preview.isKnown, qPrintable(kind));
            QCOMPARE(preview.note, u"what the search knows"_s);
            QVERIFY(recordpreview::of(HomeSources(), rowNamed(App::Crm, kind, u"x"_s), homeNow(),
                                      recordpreview::Extent::Line)
                        .facts.isEmpty());
            QVERIFY(recordpreview::kindWord(kind) != kind && recordpreview::kindsWord(kind) != kind);
        }
    }

    void recordsAreFoundByWhatTheyAre()
    {
        HomeWorld world;
        world.directory.setSnapshot(homeDirectory({homeLead(u"l1"_s, homeDay())}));
        const QList<SearchRow> rows = searchrows::withKindWords(searchrows::directory(world.sources()))();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().keywords.endsWith(u" Lead"_s));
    }
};
} // namespace tst_recordpreview

ATLAS_TEST(tst_recordpreview::TestRecordPreview)
#include "tst_recordpreview.moc"
