// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/bookstablemodel.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_bookstablerandom
{
using namespace Qt::StringLiterals;
using Table = BooksTableModel::Table;

/// Random walks over books, day, filters and order: the table that lived through them shows what a fresh one shows, and
/// books never reset it.
class TestBooksTableRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void walk_data();
    void walk();
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

/// What changes a table: the filter and the order are kept apart, so that a fresh model can be given the same.
struct Wishes {
    QString text;
    QSet<QString> statuses;
    std::optional<QSet<QString>> only;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    void apply(BooksTableModel &model) const
    {
        model.setText(text);
        model.setStatuses(statuses);
        model.setOnly(only);
        model.sort(column, order);
    }
};

void change(QRandomGenerator &random, Wishes &wishes)
{
    switch (random.bounded(4)) {
    case 0:
        wishes.text = QStringList{u""_s, u"e"_s, u"oeu"_s, u"n-i1"_s, u"zz"_s}.at(random.bounded(5));
        break;
    case 1:
        wishes.statuses = random.bounded(2) ? QSet<QString>{u"open"_s} : QSet<QString>();
        break;
    case 2:
        wishes.only.reset();
        if (random.bounded(2))
            wishes.only = QSet<QString>{u"i1"_s, u"i2"_s, u"i3"_s, u"i14"_s};
        break;
    default:
        wishes.column = random.bounded(-1, 9);
        wishes.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
        break;
    }
}

void change(QRandomGenerator &random, BooksSnapshot &books, const QDate &day)
{
    for (int i = random.bounded(6); i > 0; --i) {
        const QString id = u"i%1"_s.arg(random.bounded(40));
        books.invoices.removeIf([&id](const Invoice &invoice) { return invoice.id == id; });
        if (random.bounded(3))
            books.invoices.insert(random.bounded(int(books.invoices.size()) + 1), randomInvoice(random, id, day));
    }
}

void compareModels(const BooksTableModel &model, const BooksTableModel &fresh)
{
    QCOMPARE(shownIds(model), shownIds(fresh));
    for (int row = 0; row < fresh.rowCount(); ++row)
        for (int column = 0; column < fresh.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(BooksTableModel::ToneRole)})
                QCOMPARE(model.index(row, column).data(role), fresh.index(row, column).data(role));
    QCOMPARE(model.visibleTotal(), fresh.visibleTotal());
    QCOMPARE(model.visibleBalance(), fresh.visibleBalance());
}
} // namespace

void TestBooksTableRandom::walk_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestBooksTableRandom::walk()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    CashBook book;
    BooksTableModel model(Table::Invoices, book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    BooksSnapshot books = randomBooks(random, bookDay(), 30, 0);
    QDate today = bookDay();
    Wishes wishes;
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        const int dice = random.bounded(10);
        if (dice < 4)
            change(random, wishes);
        else if (dice < 9)
            change(random, books, today);
        else
            today = today.addDays(random.bounded(20));
        wishes.apply(model);
        const qsizetype resets = reset.count();
        book.setSnapshot(books, today);
        QCOMPARE(reset.count(), resets);
        BooksTableModel fresh(Table::Invoices, book);
        wishes.apply(fresh);
        compareModels(model, fresh);
    }
}
} // namespace atlas::test::tst_bookstablerandom

ATLAS_TEST(atlas::test::tst_bookstablerandom::TestBooksTableRandom)
#include "tst_bookstablerandom.moc"
