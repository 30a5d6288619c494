// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/bookstablemodel.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_bookstablechanges
{
using namespace Qt::StringLiterals;
using Table = BooksTableModel::Table;
using Column = BooksTableModel::Column;

/// What a long table says of a small change of the books: no more than what changed, and the order a new table has.
class TestBooksTableChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void oneRowChanges_data();
    void oneRowChanges();
    void unseenChangeSaysNothing();
    void movedRowMovesAlone();
    void shiftedRecordsKeepTheirRows();
    void repeatedRecordIsOneRow();
    void otherListsSayNothing();
    void contactFollowsItsDocuments();
    void homeCurrencyLeads();
    void sortsAsANewTable_data();
    void sortsAsANewTable();
};

namespace
{
constexpr int kMany = 120;

BooksSnapshot longBooks(quint32 seed = 3)
{
    QRandomGenerator random(seed);
    return randomBooks(random, bookDay(), kMany, 20);
}

/// A change the table shows without moving the row.
void touch(Invoice &invoice)
{
    invoice.balance = Money(invoice.balance.minor() + 1, invoice.balance.currency());
}

QStringList shownIds(const BooksTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

/// Counts what a model says from now on; resets and changes of layout must never be.
class Ear
{
public:
    explicit Ear(BooksTableModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , m_reset(&model, &QAbstractItemModel::modelReset)
        , m_layout(&model, &QAbstractItemModel::layoutChanged)
        , m_inserted(&model, &QAbstractItemModel::rowsInserted)
        , m_removed(&model, &QAbstractItemModel::rowsRemoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    /// "changed 1, inserted 0, removed 0": signals, each of one row or a range
    [[nodiscard]] QString heard() const
    {
        const QString rebuilt = m_reset.isEmpty() && m_layout.isEmpty() ? QString() : u"rebuilt, "_s;
        return rebuilt + u"changed %1, inserted %2, removed %3"_s.arg(changed.count())
                             .arg(m_inserted.count())
                             .arg(m_removed.count());
    }

private:
    QAbstractItemModelTester m_tester;
    QSignalSpy m_reset, m_layout, m_inserted, m_removed;

public:
    QSignalSpy changed;
};
} // namespace

void TestBooksTableChanges::oneRowChanges_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("first") << 0;
    QTest::newRow("one of the middle") << kMany / 2;
    QTest::newRow("last") << kMany - 1;
}

void TestBooksTableChanges::oneRowChanges()
{
    QFETCH(int, place);
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Ear ear(model);
    const int row = model.rowOf(books.invoices.at(place).id);
    touch(books.invoices[place]);
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 0, removed 0"_s);
    const auto first = ear.changed.first().at(0).toModelIndex();
    const auto last = ear.changed.first().at(1).toModelIndex();
    QCOMPARE(first, model.index(row, 0));
    QCOMPARE(last, model.index(row, model.columnCount() - 1));
    QCOMPARE(model.idAt(row), books.invoices.at(place).id);
}

void TestBooksTableChanges::unseenChangeSaysNothing()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Ear ear(model);
    books.invoices[7].salesperson = u"Nadia"_s; // in no column and not searched
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 0, inserted 0, removed 0"_s);
}

void TestBooksTableChanges::movedRowMovesAlone()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Ear ear(model);
    const QString id = model.idAt(90);
    const auto moved = std::find_if(books.invoices.begin(), books.invoices.end(),
                                    [&id](const Invoice &invoice) { return invoice.id == id; });
    moved->date = bookDay().addDays(1); // newest of all
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 1, removed 1"_s); // and its cells where it is now
    QCOMPARE(model.rowOf(id), 0);
    QCOMPARE(ear.changed.first().at(0).toModelIndex().row(), 0);
}

void TestBooksTableChanges::shiftedRecordsKeepTheirRows()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Ear ear(model);
    const Invoice gone = books.invoices.takeAt(2);
    touch(books.invoices[50]);
    books.invoices.append(invoiceOf(u"new"_s, 5, bookDay().addDays(1), bookDay().addDays(31)));
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 1, removed 1"_s);
    QCOMPARE(model.rowOf(gone.id), -1);
    QCOMPARE(model.rowOf(u"new"_s), 0);
    books.invoices.move(0, kMany - 1); // the order of the book is not that of the table
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 1, removed 1"_s);
    books.invoices.prepend(gone); // back again, with the same id
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 2, removed 1"_s);
    QCOMPARE(model.rowCount(), kMany + 1);
}

void TestBooksTableChanges::repeatedRecordIsOneRow()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    books.invoices.insert(40, books.invoices.at(10));
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    QCOMPARE(model.rowCount(), kMany);
    const Ear ear(model);
    touch(books.invoices[40]); // the first of the two is shown
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 0, inserted 0, removed 0"_s);
    books.invoices.removeAt(10);
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 0, removed 0"_s);
    books.invoices.append(books.invoices.at(20));
    books.invoices.remove(20, 1);
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 0, removed 0"_s);
    QCOMPARE(model.rowCount(), kMany);
}

void TestBooksTableChanges::otherListsSayNothing()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Bills, book);
    BooksTableModel vendors(Table::Vendors, book);
    const Ear ear(model);
    const Ear vendorEar(vendors);
    touch(books.invoices[7]);
    books.expenses.append(expenseOf(u"e"_s, 12, bookDay()));
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 0, inserted 0, removed 0"_s);
    QCOMPARE(vendorEar.heard(), u"changed 0, inserted 0, removed 0"_s);
}

void TestBooksTableChanges::contactFollowsItsDocuments()
{
    CashBook book;
    BooksSnapshot books = booksOf();
    books.contacts = {customerOf(u"c1"_s, u"Éclair Studio"_s), customerOf(u"c2"_s, u"Œuvre & Cie"_s)};
    books.invoices = {invoiceOf(u"1"_s, 50, bookDay(), bookDay().addDays(3), u"c2"_s)};
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Customers, book);
    const Ear ear(model);
    books.creditNotes = {creditNoteOf(u"n"_s, 20, bookDay(), u"c2"_s)};
    book.setSnapshot(books, bookDay());
    QCOMPARE(ear.heard(), u"changed 1, inserted 0, removed 0"_s);
    QCOMPARE(model.index(model.rowOf(u"c2"_s), model.columnOf(Column::Year)).data(), u"30.00 EUR"_s);
    book.setToday(bookDay().addDays(4)); // the invoice falls due
    QCOMPARE(ear.heard(), u"changed 2, inserted 0, removed 0"_s);
    QCOMPARE(model.index(model.rowOf(u"c2"_s), model.columnOf(Column::Overdue)).data(), u"50.00 EUR"_s);
}

void TestBooksTableChanges::homeCurrencyLeads()
{
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    model.sort(model.columnOf(Column::Total), Qt::AscendingOrder);
    books.settings.org.currency = u"USD"_s; // another organisation
    touch(books.invoices[7]);
    book.setSnapshot(books, bookDay());
    const auto total = model.index(0, model.columnOf(Column::Total)).data(BooksTableModel::MoneyRole).value<Money>();
    QCOMPARE(total.currency(), u"USD"_s);
}

void TestBooksTableChanges::sortsAsANewTable_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = -1; column < 9; ++column) {
        QTest::addRow("column %d up", column) << column << Qt::AscendingOrder;
        QTest::addRow("column %d down", column) << column << Qt::DescendingOrder;
    }
}

// A few of many rows change, so that they are sorted in one by one.
void TestBooksTableChanges::sortsAsANewTable()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QRandomGenerator random(quint32(column) + 77);
    CashBook book;
    BooksSnapshot books = longBooks();
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Invoices, book);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(column, order);
    for (int step = 0; step < 15 && !QTest::currentTestFailed(); ++step) {
        for (int i = random.bounded(1, 15); i > 0; --i) {
            const int place = random.bounded(int(books.invoices.size()));
            const QString id = random.bounded(4) ? books.invoices.at(place).id : u"x%1"_s.arg(step * 10 + i);
            books.invoices[place] = randomInvoice(random, id, bookDay());
        }
        book.setSnapshot(books, bookDay());
        BooksTableModel fresh(Table::Invoices, book);
        fresh.sort(column, order);
        QCOMPARE(shownIds(model), shownIds(fresh));
    }
    QCOMPARE(reset.count(), 0);
}
} // namespace atlas::test::tst_bookstablechanges

ATLAS_TEST(atlas::test::tst_bookstablechanges::TestBooksTableChanges)
#include "tst_bookstablechanges.moc"
