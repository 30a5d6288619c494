// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/bookstablemodel.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_bookstablemodel
{
using namespace Qt::StringLiterals;
using Table = BooksTableModel::Table;
using Column = BooksTableModel::Column;
using Tone = BooksTableModel::BooksTone;

class TestBooksTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); } // the C locale does not collate
    void showsInvoices();
    void tellsStatusByDate_data();
    void tellsStatusByDate();
    void showsCustomers();
    void showsVendors();
    void showsOtherTables();
    void foldsSearch_data();
    void foldsSearch();
    void filtersByStatus_data();
    void filtersByStatus();
    void showsOnlyThese();
    void sortsRows_data();
    void sortsRows();
    void sumsWhatIsVisible();
    void movesRowsWithoutReset();
    void selectionFollowsSorting();
};

namespace
{
QStringList shownIds(const BooksTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

QVariant cellOf(const BooksTableModel &model, const QString &id, Column column, int role = Qt::DisplayRole)
{
    return model.index(model.rowOf(id), model.columnOf(column)).data(role);
}

void setWord(Invoice &invoice, InvoiceStatus status, const QString &word)
{
    invoice.status = status;
    invoice.statusText = word;
}

/// Draft, part-paid and late, paid, dollars, void; by id: d, l, p, s, v.
BooksSnapshot fiveInvoices()
{
    BooksSnapshot books = booksOf();
    const QDate today = bookDay();
    Invoice draft = invoiceOf(u"d"_s, 10, today, today.addDays(30), u"Éclair"_s);
    setWord(draft, InvoiceStatus::Draft, u"draft"_s);
    Invoice late = invoiceOf(u"l"_s, 400, today.addDays(-60), today.addDays(-41), u"Œuvre"_s);
    setWord(late, InvoiceStatus::PartiallyPaid, u"partially_paid"_s);
    late.balance = euros(150);
    late.remindersSent = 2;
    late.emailed = true;
    late.reference = u"Bon 7"_s;
    Invoice paid = paidInvoice(u"p"_s, 90, today.addDays(-30), today.addDays(-10), today.addDays(-5), u"éclair"_s);
    paid.emailed = true;
    Invoice sent = inDollars(invoiceOf(u"s"_s, 1000, today.addDays(-1), today.addDays(5), u"Zinc"_s), u"0.9"_s);
    Invoice voided = invoiceOf(u"v"_s, 5000, today.addDays(-90), today.addDays(-60), u"Zinc"_s);
    setWord(voided, InvoiceStatus::Void, u"void"_s);
    books.invoices = {draft, late, paid, sent, voided};
    return books;
}

/// Inserts, removals and changes must never be resets.
class Watch
{
public:
    explicit Watch(BooksTableModel &model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , reset(&model, &QAbstractItemModel::modelReset)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QAbstractItemModelTester tester;
    QSignalSpy reset, inserted, removed, changed;
};
} // namespace

void TestBooksTableModel::showsInvoices()
{
    CashBook book;
    BooksTableModel model(Table::Invoices, book);
    const Watch watch(model);
    book.setSnapshot(fiveInvoices(), bookDay());
    QCOMPARE(watch.reset.count(), 0);
    QCOMPARE(shownIds(model), (QStringList{u"d"_s, u"s"_s, u"p"_s, u"l"_s, u"v"_s})); // newest first
    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(cellOf(model, u"l"_s, Column::Number), u"N-l"_s);
    QCOMPARE(cellOf(model, u"l"_s, Column::Contact), u"Contact Œuvre"_s);
    QCOMPARE(cellOf(model, u"l"_s, Column::Date), bookDay().addDays(-60));
    QCOMPARE(cellOf(model, u"l"_s, Column::Due), bookDay().addDays(-41));
    QCOMPARE(cellOf(model, u"l"_s, Column::Age), 41);
    QCOMPARE(cellOf(model, u"l"_s, Column::Age, BooksTableModel::ToneRole), int(Tone::Bad));
    QCOMPARE(cellOf(model, u"s"_s, Column::Age), -5);
    QVERIFY(!cellOf(model, u"p"_s, Column::Age).isValid());
    QCOMPARE(cellOf(model, u"l"_s, Column::Total), u"400.00 EUR"_s);
    QCOMPARE(cellOf(model, u"l"_s, Column::Balance, BooksTableModel::MoneyRole).value<Money>(), euros(150));
    QCOMPARE(cellOf(model, u"s"_s, Column::Total), u"1000.00 USD"_s);
    QCOMPARE(cellOf(model, u"l"_s, Column::Sent, BooksTableModel::SortRole), 5);
    QCOMPARE(cellOf(model, u"p"_s, Column::Sent), u"Emailed"_s);
    QCOMPARE(cellOf(model, u"s"_s, Column::Sent), u"Not emailed"_s);
    QVERIFY(!cellOf(model, u"d"_s, Column::Sent).isValid());
    QCOMPARE(cellOf(model, u"l"_s, Column::Number, BooksTableModel::StatusRole), u"partially_paid"_s);
    QCOMPARE(model.headerData(model.columnOf(Column::Contact), Qt::Horizontal, Qt::DisplayRole), u"Customer"_s);
    QCOMPARE(model.columnOf(Column::Crm), -1);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
}

void TestBooksTableModel::tellsStatusByDate_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("draft") << u"d"_s << u"Draft"_s << Tone::Neutral;
    QTest::newRow("late") << u"l"_s << u"Overdue"_s << Tone::Bad;
    QTest::newRow("paid") << u"p"_s << u"Paid"_s << Tone::Good;
    QTest::newRow("not due") << u"s"_s << u"Sent"_s << Tone::Neutral;
    QTest::newRow("void") << u"v"_s << u"Void"_s << Tone::Neutral;
}

void TestBooksTableModel::tellsStatusByDate()
{
    QFETCH(QString, id);
    QFETCH(QString, label);
    QFETCH(Tone, tone);
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    QCOMPARE(cellOf(model, id, Column::Status), label);
    QCOMPARE(cellOf(model, id, Column::Status, BooksTableModel::ToneRole), int(tone));
}

void TestBooksTableModel::showsCustomers()
{
    CashBook book;
    BooksSnapshot books = fiveInvoices();
    BooksContact contact = customerOf(u"Œuvre"_s, u"Œuvre & Cie"_s);
    contact.email = u"compta@oeuvre.example"_s;
    contact.receivable = contact.receivableBase = euros(150);
    contact.linkedWithCrm = true;
    BooksContact vendor = customerOf(u"v1"_s, u"Papeterie Sorel"_s);
    vendor.customer = false;
    books.contacts = {contact, vendor, customerOf(u"éclair"_s, u"Éclair Studio"_s)};
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Customers, book);
    QCOMPARE(shownIds(model), (QStringList{u"éclair"_s, u"Œuvre"_s})); // by name, accents aside
    QCOMPARE(cellOf(model, u"Œuvre"_s, Column::Open), u"150.00 EUR"_s);
    QCOMPARE(cellOf(model, u"Œuvre"_s, Column::Overdue), u"150.00 EUR"_s);
    QCOMPARE(cellOf(model, u"Œuvre"_s, Column::Year), u"400.00 EUR"_s);
    QCOMPARE(cellOf(model, u"Œuvre"_s, Column::Crm), u"Linked"_s);
    QVERIFY(!cellOf(model, u"Œuvre"_s, Column::Lateness).isValid());
    QCOMPARE(cellOf(model, u"éclair"_s, Column::Lateness), 5);
    QVERIFY(!cellOf(model, u"éclair"_s, Column::Overdue).isValid());
    model.setStatuses({u"overdue"_s});
    QCOMPARE(shownIds(model), QStringList{u"Œuvre"_s});
    QCOMPARE(model.visibleTotal().in(u"EUR"_s), euros(150));
}

void TestBooksTableModel::showsVendors()
{
    CashBook book;
    BooksSnapshot books = booksOf();
    BooksContact vendor = customerOf(u"v1"_s, u"Papeterie Sorel"_s);
    vendor.customer = false;
    vendor.payableBase = euros(80);
    books.contacts = {vendor, customerOf(u"c1"_s, u"Éclair Studio"_s)};
    books.bills = {billOf(u"1"_s, 80, bookDay().addDays(-40), bookDay().addDays(-10)),
                   billOf(u"2"_s, 70, bookDay().addMonths(-13), bookDay().addMonths(-12))};
    book.setSnapshot(books, bookDay());
    BooksTableModel model(Table::Vendors, book);
    QCOMPARE(shownIds(model), QStringList{u"v1"_s});
    QCOMPARE(cellOf(model, u"v1"_s, Column::Open), u"80.00 EUR"_s);
    QCOMPARE(cellOf(model, u"v1"_s, Column::Overdue), u"150.00 EUR"_s);
    QCOMPARE(cellOf(model, u"v1"_s, Column::Year), u"80.00 EUR"_s);
    QCOMPARE(model.headerData(model.columnOf(Column::Open), Qt::Horizontal, Qt::DisplayRole), u"Payable"_s);
}

void TestBooksTableModel::showsOtherTables()
{
    CashBook book;
    BooksSnapshot books = booksOf();
    books.expenses = {expenseOf(u"e"_s, 12.5, bookDay())};
    books.customerPayments = {paymentOf(u"p"_s, 99, bookDay(), u"FA-1, FA-2"_s)};
    books.bills = {billOf(u"b"_s, 10, bookDay(), bookDay())};
    Estimate estimate;
    estimate.id = u"q"_s;
    estimate.number = u"QT-1"_s;
    estimate.statusText = u"sent"_s;
    estimate.expiry = bookDay().addDays(-1);
    estimate.total = euros(7);
    books.estimates = {estimate};
    PurchaseOrder order;
    order.id = u"o"_s;
    order.statusText = u"open"_s;
    order.delivery = bookDay();
    books.purchaseOrders = {order};
    book.setSnapshot(books, bookDay());
    const BooksTableModel expenses(Table::Expenses, book);
    QCOMPARE(cellOf(expenses, u"e"_s, Column::Receipt), u"Missing"_s);
    QCOMPARE(cellOf(expenses, u"e"_s, Column::Account), u"Travel"_s);
    const BooksTableModel payments(Table::CustomerPayments, book);
    QCOMPARE(cellOf(payments, u"p"_s, Column::Documents), u"FA-1, FA-2"_s);
    QCOMPARE(payments.statusKeys(), QStringList());
    const BooksTableModel bills(Table::Bills, book);
    QCOMPARE(cellOf(bills, u"b"_s, Column::Age), 0);
    QCOMPARE(cellOf(bills, u"b"_s, Column::Status), u"Open"_s);
    const BooksTableModel estimates(Table::Estimates, book);
    QCOMPARE(cellOf(estimates, u"q"_s, Column::Status), u"Expired"_s);
    QCOMPARE(cellOf(estimates, u"q"_s, Column::Number, BooksTableModel::StatusRole), u"sent"_s);
    const BooksTableModel orders(Table::PurchaseOrders, book);
    QCOMPARE(cellOf(orders, u"o"_s, Column::Due), bookDay());
    QCOMPARE(BooksTableModel::statusLabel(u"seen_by_moon"_s), u"seen by moon"_s);
}

void TestBooksTableModel::foldsSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("accents") << u"ECLAIR"_s << QStringList{u"d"_s, u"p"_s};
    QTest::newRow("ligature") << u"oeuvre"_s << QStringList{u"l"_s};
    QTest::newRow("all words") << u"  zinc  n-s "_s << QStringList{u"s"_s};
    QTest::newRow("reference") << u"bon 7"_s << QStringList{u"l"_s};
    QTest::newRow("nothing") << u"zinc eclair"_s << QStringList{};
    QTest::newRow("empty") << u" "_s << QStringList{u"d"_s, u"s"_s, u"p"_s, u"l"_s, u"v"_s};
}

void TestBooksTableModel::foldsSearch()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Watch watch(model);
    model.setText(text);
    QCOMPARE(shownIds(model), ids);
}

void TestBooksTableModel::filtersByStatus_data()
{
    QTest::addColumn<QSet<QString>>("keys");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("open") << QSet<QString>{u"open"_s} << QStringList{u"s"_s, u"l"_s};
    QTest::newRow("overdue") << QSet<QString>{u"overdue"_s} << QStringList{u"l"_s};
    QTest::newRow("part-paid") << QSet<QString>{u"partially_paid"_s} << QStringList{u"l"_s};
    QTest::newRow("two") << QSet<QString>{u"paid"_s, u"draft"_s} << QStringList{u"d"_s, u"p"_s};
    QTest::newRow("unknown") << QSet<QString>{u"declined"_s} << QStringList{};
    QTest::newRow("all") << QSet<QString>{} << QStringList{u"d"_s, u"s"_s, u"p"_s, u"l"_s, u"v"_s};
}

void TestBooksTableModel::filtersByStatus()
{
    QFETCH(QSet<QString>, keys);
    QFETCH(QStringList, ids);
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    model.setStatuses(keys);
    QCOMPARE(shownIds(model), ids);
}

void TestBooksTableModel::showsOnlyThese()
{
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    model.setOnly(QSet<QString>{u"v"_s, u"d"_s, u"gone"_s});
    QCOMPARE(shownIds(model), (QStringList{u"d"_s, u"v"_s}));
    model.setOnly(QSet<QString>());
    QCOMPARE(model.rowCount(), 0);
    model.setOnly(std::nullopt);
    QCOMPARE(model.rowCount(), 5);
}

void TestBooksTableModel::sortsRows_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("date up") << Column::Date << up << u"vlpsd"_s;
    QTest::newRow("number down") << Column::Number << down << u"vspld"_s;
    QTest::newRow("amounts, euros first") << Column::Total << up << u"dplvs"_s;
    QTest::newRow("amounts down, euros first") << Column::Total << down << u"vlpds"_s;
    QTest::newRow("age, unknown last") << Column::Age << up << u"sldpv"_s;
    QTest::newRow("age down, unknown last") << Column::Age << down << u"lsdpv"_s;
    QTest::newRow("names, equal ones newest first") << Column::Contact << up << u"dplsv"_s;
    QTest::newRow("status in natural order") << Column::Status << up << u"dslpv"_s;
    QTest::newRow("sent") << Column::Sent << down << u"lpsdv"_s;
}

void TestBooksTableModel::sortsRows()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, ids);
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Watch watch(model);
    model.sort(model.columnOf(column), order);
    QCOMPARE(shownIds(model).join(QString()), ids);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shownIds(model).join(QString()), u"dsplv"_s);
}

void TestBooksTableModel::sumsWhatIsVisible()
{
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    QCOMPARE(model.visibleTotal().amounts(u"EUR"_s), (QList<Money>{euros(490), Money(100'000, u"USD"_s)}));
    QCOMPARE(model.visibleBalance().amounts(u"EUR"_s), (QList<Money>{euros(150), Money(100'000, u"USD"_s)}));
    model.setStatuses({u"draft"_s, u"void"_s});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.visibleTotal().isEmpty());
}

void TestBooksTableModel::movesRowsWithoutReset()
{
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Watch watch(model);
    book.setSnapshot(fiveInvoices(), bookDay()); // the same again
    QCOMPARE(watch.inserted.count() + watch.removed.count() + watch.changed.count(), 0);
    BooksSnapshot books = fiveInvoices();
    books.invoices[3].reference = u"new"_s;
    books.invoices.removeAt(4);
    books.invoices.prepend(invoiceOf(u"n"_s, 5, bookDay().addDays(-2), bookDay()));
    book.setSnapshot(books, bookDay());
    QCOMPARE(shownIds(model).join(QString()), u"dsnpl"_s);
    QCOMPARE(watch.inserted.count(), 1);
    QCOMPARE(watch.removed.count(), 1);
    QCOMPARE(watch.changed.count(), 1);
    QCOMPARE(watch.changed.first().at(0).toModelIndex().row(), 1);
    book.setToday(bookDay().addDays(6)); // what is open grows older, and s falls due
    QCOMPARE(cellOf(model, u"s"_s, Column::Status), u"Overdue"_s);
    QCOMPARE(cellOf(model, u"s"_s, Column::Age), 1);
    QCOMPARE(watch.reset.count(), 0);
}

void TestBooksTableModel::selectionFollowsSorting()
{
    CashBook book;
    book.setSnapshot(fiveInvoices(), bookDay());
    BooksTableModel model(Table::Invoices, book);
    const Watch watch(model);
    const QPersistentModelIndex late(model.index(model.rowOf(u"l"_s), 2));
    model.sort(model.columnOf(Column::Balance), Qt::DescendingOrder);
    QCOMPARE(model.idAt(late.row()), u"l"_s);
    QCOMPARE(late.column(), 2);
    QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(model.idAt(late.row()), u"l"_s);
    QCOMPARE(header.count(), 1);
    QCOMPARE(watch.reset.count(), 0);
}
} // namespace atlas::test::tst_bookstablemodel

ATLAS_TEST(atlas::test::tst_bookstablemodel::TestBooksTableModel)
#include "tst_bookstablemodel.moc"
