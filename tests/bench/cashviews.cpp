// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The books with 10,000 invoices: time from a moved date or a simulated event to the new forecast, and from a filter
// keystroke, a sort and a refresh to the rows of the table. Prints p50, p95 and p99 beside the budgets.

#include "models/books/bookstablemodel.h"
#include "models/insight/cashfigures.h"
#include "tests/models/bookfixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
constexpr int kInvoices = 10'000;
constexpr int kRounds = 200;

BooksSnapshot manyBooks()
{
    const QStringList clients{u"Verrerie Sorel"_s, u"Banque Armentel"_s, u"Musée Estérac"_s, u"Coop Briançal"_s,
                              u"Hôtel Marigny"_s};
    QRandomGenerator random(7);
    BooksSnapshot books = test::randomBooks(random, test::bookDay(), kInvoices, 500);
    for (qsizetype i = 0; i < books.invoices.size(); ++i) {
        Invoice &invoice = books.invoices[i];
        invoice.contactId = u"c%1"_s.arg(i % 400);
        invoice.contactName = clients.at(i % clients.size()) + u' ' + QString::number(i % 400);
        if (invoice.isOpen())
            invoice.due = test::bookDay().addDays(random.bounded(-60, 100));
    }
    books.contacts.clear();
    for (int i = 0; i < 400; ++i)
        books.contacts.append(test::customerOf(u"c%1"_s.arg(i), clients.at(i % clients.size()) + QString::number(i)));
    return books;
}

void printTimes(const QString &what, QList<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(qsizetype(double(times.size() - 1) * share)); };
    QTextStream(stdout) << u"  %1  p50 %2, p95 %3, p99 %4 ms   budget %5\n"_s.arg(what, -34)
                               .arg(at(0.5), 0, 'f', 1)
                               .arg(at(0.95), 0, 'f', 1)
                               .arg(at(0.99), 0, 'f', 1)
                               .arg(budget, 0, 'f', 0);
}

template <class Act>
QList<double> timedRounds(int rounds, const Act &act)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

QString firstOpenInvoice(const BooksSnapshot &books)
{
    const auto open = std::find_if(books.invoices.cbegin(), books.invoices.cend(),
                                   [](const Invoice &invoice) { return invoice.isOpen(); });
    return open == books.invoices.cend() ? QString() : open->id;
}

void benchForecast(CashBook &book, const BooksSnapshot &books)
{
    const QString moved = firstOpenInvoice(books);
    CashPlan plan;
    plan.floor = test::euros(80'000);
    plan.lines = {test::lineOf(u"payroll"_s, 38'200, QDate(2026, 1, 31), PlannedLine::Every::Month)};
    qint64 sum = 0;
    printTimes(u"forecast: moved date"_s,
               timedRounds(kRounds,
                           [&](int round) {
                               plan.expectedDates.insert(moved, test::bookDay().addDays(round % 90));
                               book.setPlan(plan);
                               sum += book.forecast().lowest.minor();
                           }),
               16);
    printTimes(
        u"figures of the strip"_s,
        timedRounds(kRounds / 4, [&](int) { sum += cashFigures(book.books(), book.forecast(), book.today()).size(); }),
        50);
    QTextStream(stdout) << u"  (%1 open invoices, checksum %2)\n"_s.arg(book.forecast().invoiceCount).arg(sum);
}

/// One invoice of all changes, as after a write: the book takes it, then `act`.
template <class Act>
QList<double> timedChanges(CashBook &book, BooksSnapshot &books, const Act &act)
{
    return timedRounds(kRounds, [&](int round) {
        books.invoices[round].reference = u"Bon %1"_s.arg(round);
        books.invoices[round].balance = Money(round * 100, books.invoices.at(round).total.currency());
        book.setSnapshot(books, test::bookDay());
        act(round);
    });
}

void benchTable(CashBook &book, BooksSnapshot books)
{
    BooksTableModel model(BooksTableModel::Table::Invoices, book);
    const QString word = u"estérac 12"_s;
    printTimes(u"table: filter keystroke"_s,
               timedRounds(kRounds, [&](int round) { model.setText(word.left(round % (word.size() + 1))); }), 16);
    model.setText({});
    printTimes(u"table: sort by a column"_s,
               timedRounds(kRounds / 4,
                           [&](int round) {
                               model.sort(round % model.columnCount(),
                                          round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                           }),
               50);
    printTimes(u"table: one invoice changed"_s, timedChanges(book, books, [](int) {}), 16);
    const BooksTableModel customers(BooksTableModel::Table::Customers, book);
    printTimes(u"with the table of customers"_s, timedChanges(book, books, [](int) {}), 16);
    qint64 sum = 0;
    printTimes(u"with the forecast"_s, timedChanges(book, books, [&](int) { sum += book.forecast().lowest.minor(); }),
               16);
    QTextStream(stdout) << u"  (%1 customers, checksum %2)\n"_s.arg(customers.rowCount()).arg(sum);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const BooksSnapshot books = manyBooks();
    CashBook book;
    book.setSnapshot(books, test::bookDay());
    QTextStream(stdout) << u"Cash pages with %1 invoices\n"_s.arg(kInvoices);
    benchForecast(book, books);
    benchTable(book, books);
    return 0;
}
