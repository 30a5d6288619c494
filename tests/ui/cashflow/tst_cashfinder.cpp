// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "ui/pages/cashflow/cashfinder.h"

namespace tst_cashfinder
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

/// What the command palette finds in the books.
class TestCashFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByAnyWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("id");
        QTest::newRow("number") << u"n-late"_s << u"invoices"_s << u"late"_s;
        QTest::newRow("customer without accents") << u"noveo"_s << u"invoices"_s << u"late"_s;
        QTest::newRow("two words in any order") << u"soon cirelle"_s << u"invoices"_s << u"soon"_s;
    }

    void findsByAnyWord()
    {
        QFETCH(QString, text);
        CashBook book;
        book.setSnapshot(sampleBooks(), bookDay());
        const QList<CashHit> hits = CashFinder(book).find(text, 5);
        QVERIFY(!hits.isEmpty());
        QTEST(hits.first().viewId, "view");
        QTEST(hits.first().id, "id");
    }

    void openInvoicesThenCustomersThenOthers()
    {
        CashBook book;
        BooksSnapshot books = sampleBooks();
        for (Invoice &invoice : books.invoices) {
            invoice.contactName = u"Cirelle"_s;
        }
        book.setSnapshot(books, bookDay());
        const QList<CashHit> hits = CashFinder(book).find(u"cirelle"_s, 4);
        QCOMPARE(hits.size(), 4);
        QCOMPARE(hits.at(0).id, u"late"_s);
        QCOMPARE(hits.at(1).id, u"soon"_s);
        QCOMPARE(hits.at(2).viewId, u"customers"_s);
        QVERIFY(hits.at(3).id.startsWith(u"paid"_s));
    }

    void followsTheBooks()
    {
        CashBook book;
        const CashFinder finder(book);
        book.setSnapshot(sampleBooks(), bookDay());
        QVERIFY(!finder.find(u"late"_s, 5).isEmpty());
        BooksSnapshot other = sampleBooks();
        other.invoices.clear();
        book.setSnapshot(other, bookDay());
        QVERIFY(finder.find(u"late"_s, 5).isEmpty());
    }

    void nothingForNothing()
    {
        CashBook book;
        book.setSnapshot(sampleBooks(), bookDay());
        QVERIFY(CashFinder(book).find(u"  "_s, 5).isEmpty());
        QVERIFY(CashFinder(book).find(u"no such words"_s, 5).isEmpty());
    }
};
} // namespace tst_cashfinder

ATLAS_TEST(tst_cashfinder::TestCashFinder)
#include "tst_cashfinder.moc"
