// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/rowmaker.h"

namespace atlas::bookstable
{
using namespace Qt::StringLiterals;

Cell Cell::ofText(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{Kind::Text, 0, text};
}

Cell Cell::ofDay(const QDate &day)
{
    return day.isValid() ? Cell{Kind::Day, day.toJulianDay(), {}} : Cell();
}

Cell Cell::ofAmount(const Money &amount)
{
    return amount.currency().isEmpty() ? Cell() : Cell{Kind::Amount, amount.minor(), amount.currency()};
}

Cell Cell::ofNumber(qint64 number)
{
    return {Kind::Number, number, {}};
}

Cell Cell::ofWord(qint64 word)
{
    return {Kind::Word, word, {}};
}

namespace
{
/// An invoice or bill: what is open and late is told by balance and date.
template <class Document>
Row payableRow(const Document &document, const RowMaker &maker)
{
    Row row = RowMaker::begin(document);
    const bool open = document.isOpen();
    const QString word = RowMaker::wordOfStatus(document.statusText);
    const bool late = open && maker.isPast(document.due);
    // Zoho's "overdue" may be of another day than the book's.
    const QString timely = word == "overdue"_L1 ? u"open"_s : word;
    maker.setState(row, timely, late ? u"overdue"_s : timely);
    if (open) {
        maker.addKey(row, u"open"_s);
        row.balance = document.balance;
        if (document.balance.minor() < document.total.minor())
            maker.addKey(row, u"partially_paid"_s);
    }
    row.counted = document.isIssued();
    row.cells = {Cell::ofText(document.number),
                 Cell::ofText(document.contactName),
                 Cell::ofDay(document.date),
                 Cell::ofDay(document.due),
                 maker.ageCell(open, document.due),
                 Cell::ofAmount(document.total),
                 Cell::ofAmount(document.balance),
                 maker.statusCell(row),
                 Cell()};
    return row;
}
} // namespace

Row rowOfRecord(const Invoice &invoice, const RowMaker &maker)
{
    Row row = payableRow(invoice, maker);
    row.cells[8] = invoice.isIssued() ? Cell::ofWord(invoice.remindersSent * 2 + (invoice.emailed ? 1 : 0)) : Cell();
    return row;
}

Row rowOfRecord(const Bill &bill, const RowMaker &maker)
{
    return payableRow(bill, maker);
}

namespace
{
bool isUncounted(const QString &word)
{
    static const QSet<QString> words{u"draft"_s,    u"void"_s,     u"pending_approval"_s,
                                     u"rejected"_s, u"declined"_s, u"cancelled"_s};
    return words.contains(word);
}

Row orderRow(const BooksDocument &document, const QDate &secondDay, const QString &word, const QString &state,
             const RowMaker &maker)
{
    Row row = RowMaker::begin(document);
    maker.setState(row, word, state);
    row.counted = !isUncounted(word);
    row.cells = {Cell::ofText(document.number), Cell::ofText(document.contactName), Cell::ofDay(document.date),
                 Cell::ofDay(secondDay),        Cell::ofAmount(document.total),     maker.statusCell(row)};
    return row;
}
} // namespace

Row rowOfRecord(const Estimate &estimate, const RowMaker &maker)
{
    const QString word = RowMaker::wordOfStatus(estimate.statusText);
    const bool waits = word == "sent"_L1 || word == "viewed"_L1;
    const bool expired = waits && maker.isPast(estimate.expiry);
    return orderRow(estimate, estimate.expiry, word, expired ? u"expired"_s : word, maker);
}

Row rowOfRecord(const PurchaseOrder &order, const RowMaker &maker)
{
    const QString word = RowMaker::wordOfStatus(order.statusText);
    return orderRow(order, order.delivery, word, order.billed ? u"billed"_s : word, maker);
}

Row rowOfRecord(const Expense &expense, const RowMaker &maker)
{
    Row row;
    row.id = expense.id;
    row.status = expense.status;
    const QString word = RowMaker::wordOfStatus(expense.status);
    maker.setState(row, word, word);
    row.total = expense.total;
    row.counted = true;
    row.day = expense.date.isValid() ? expense.date.toJulianDay() : 0;
    RowMaker::setNeedle(
        row, {expense.vendorName, expense.customerName, expense.reference, expense.accountName, expense.description});
    row.cells = {Cell::ofDay(expense.date),
                 Cell::ofText(expense.accountName),
                 Cell::ofText(expense.vendorName),
                 Cell::ofText(expense.description),
                 Cell::ofAmount(expense.total),
                 maker.statusCell(row),
                 Cell::ofWord(expense.hasReceipt ? 1 : 0)};
    return row;
}

Row rowOfRecord(const BooksPayment &payment, const RowMaker &)
{
    Row row;
    row.id = payment.id;
    row.total = payment.amount;
    row.counted = true;
    row.day = payment.date.isValid() ? payment.date.toJulianDay() : 0;
    RowMaker::setNeedle(row, {payment.number, payment.contactName, payment.reference, payment.documentNumbers});
    row.cells = {Cell::ofDay(payment.date),         Cell::ofText(payment.number),
                 Cell::ofText(payment.contactName), Cell::ofText(payment.documentNumbers),
                 Cell::ofText(payment.mode),        Cell::ofText(payment.reference),
                 Cell::ofAmount(payment.amount)};
    return row;
}
} // namespace atlas::bookstable
