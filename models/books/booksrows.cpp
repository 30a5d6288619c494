// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/booksrow.h"
#include "models/crm/dealfilter.h"
#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"

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
/// Fills a row: status keys of its table, the searched text, the common columns of documents.
class RowMaker
{
public:
    RowMaker(Table table, const CashBook &book)
        : m_keys(statusKeysOf(table))
        , m_today(book.today())
    {
    }
    [[nodiscard]] const QDate &today() const { return m_today; }
    void addKey(Row &row, const QString &key) const
    {
        if (const qsizetype bit = m_keys.indexOf(key); bit >= 0)
            row.keys |= 1U << bit;
    }
    /// `state`: the key shown, a key of the row like the word itself.
    void setState(Row &row, const QString &word, const QString &state) const
    {
        row.state = state;
        addKey(row, word);
        addKey(row, state);
    }
    [[nodiscard]] Cell statusCell(const Row &row) const { return Cell::ofWord(m_keys.indexOf(row.state)); }
    [[nodiscard]] Cell ageCell(bool open, const QDate &due) const
    {
        return open && due.isValid() ? Cell::ofNumber(due.daysTo(m_today)) : Cell();
    }
    [[nodiscard]] bool isPast(const QDate &day) const { return day.isValid() && day < m_today; }
    static void setNeedle(Row &row, const QStringList &texts) { row.needle = foldForSearch(texts.join(u'\n')); }
    [[nodiscard]] static Row begin(const BooksDocument &document)
    {
        Row row;
        row.id = document.id;
        row.status = document.statusText;
        row.total = document.total;
        row.day = document.date.isValid() ? document.date.toJulianDay() : 0;
        setNeedle(row, {document.number, document.contactName, document.reference});
        return row;
    }
    [[nodiscard]] static QString wordOfStatus(const QString &text)
    {
        const QString word = text.toLower();
        return word == "non-billable"_L1 ? u"nonbillable"_s : word; // how filters spell it, rows and documentation
    }

private:
    const QStringList &m_keys;
    QDate m_today;
};

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

template <class Record>
QList<Row> rowsOfRecords(const QList<Record> &records, const RowMaker &maker)
{
    QList<Row> rows;
    rows.reserve(records.size());
    for (const Record &record : records)
        rows.append(rowOfRecord(record, maker));
    return rows;
}

using SumByContact = QHash<QString, Money>;

/// `counted`: what of a document counts; nullopt: nothing.
template <class Document, class Counted>
SumByContact sumsByContact(const QList<Document> &documents, const QString &base, const Counted &counted)
{
    SumByContact sums;
    for (const Document &document : documents) {
        const std::optional<Money> amount = counted(document);
        const std::optional<Money> inBase = amount ? cash::inBase(document, *amount, base) : std::nullopt;
        if (!inBase)
            continue;
        auto sum = sums.find(document.contactId);
        if (sum == sums.end())
            sum = sums.insert(document.contactId, Money(0, base));
        cash::addTo(*sum, *inBase);
    }
    return sums;
}

template <class Document>
SumByContact overdueByContact(const QList<Document> &documents, const QString &base, const RowMaker &maker)
{
    return sumsByContact(documents, base, [&maker](const Document &document) {
        return document.isOpen() && maker.isPast(document.due) ? std::optional(document.balance) : std::nullopt;
    });
}

SumByContact invoicedByCustomer(const CashBook &book)
{
    SumByContact sums;
    const QList<ClientShare> shares = clientShares(book.books(), book.today());
    for (const ClientShare &share : shares)
        sums.insert(share.customerId, share.revenue);
    return sums;
}

SumByContact billedByVendor(const CashBook &book)
{
    const DateRange year = cash::yearUntil(book.today());
    return sumsByContact(book.books().bills, book.baseCurrency(), [&year](const Bill &bill) {
        return bill.isIssued() && year.contains(bill.date) ? std::optional(bill.total) : std::nullopt;
    });
}

Row contactRow(const BooksContact &contact, const Money &open, const Money &overdue, const RowMaker &maker)
{
    Row row;
    row.id = contact.id;
    row.status = contact.active ? u"active"_s : u"inactive"_s;
    maker.setState(row, row.status, row.status);
    if (open.minor() > 0)
        maker.addKey(row, u"open"_s);
    if (overdue.minor() > 0)
        maker.addKey(row, u"overdue"_s);
    row.total = open;
    row.balance = overdue;
    row.counted = true;
    RowMaker::setNeedle(row, {contact.name, contact.company, contact.email});
    return row;
}

QList<Row> customerRows(const CashBook &book, const RowMaker &maker)
{
    const SumByContact overdue = overdueByContact(book.books().invoices, book.baseCurrency(), maker);
    const SumByContact year = invoicedByCustomer(book);
    QList<Row> rows;
    for (const BooksContact &contact : book.books().contacts) {
        if (!contact.customer)
            continue;
        const Money late = overdue.value(contact.id);
        const PaymentBehaviour behaviour = book.behaviour(contact.id);
        Row row = contactRow(contact, contact.receivableBase, late, maker);
        row.cells = {Cell::ofText(contact.name),
                     Cell::ofText(contact.email),
                     Cell::ofAmount(contact.receivableBase),
                     Cell::ofAmount(late),
                     behaviour.known ? Cell::ofNumber(behaviour.medianDays) : Cell(),
                     Cell::ofAmount(year.value(contact.id)),
                     Cell::ofWord(contact.linkedWithCrm ? 1 : 0)};
        rows.append(row);
    }
    return rows;
}

QList<Row> vendorRows(const CashBook &book, const RowMaker &maker)
{
    const SumByContact overdue = overdueByContact(book.books().bills, book.baseCurrency(), maker);
    const SumByContact year = billedByVendor(book);
    QList<Row> rows;
    for (const BooksContact &contact : book.books().contacts) {
        if (contact.customer)
            continue;
        const Money late = overdue.value(contact.id);
        Row row = contactRow(contact, contact.payableBase, late, maker);
        row.cells = {Cell::ofText(contact.name),  Cell::ofText(contact.email),
                     Cell::ofText(contact.phone), Cell::ofAmount(contact.payableBase),
                     Cell::ofAmount(late),        Cell::ofAmount(year.value(contact.id))};
        rows.append(row);
    }
    return rows;
}
} // namespace

QList<Row> rowsOf(Table table, const CashBook &book)
{
    const BooksSnapshot &books = book.books();
    const RowMaker maker(table, book);
    switch (table) {
    case Table::Invoices:
        return rowsOfRecords(books.invoices, maker);
    case Table::Customers:
        return customerRows(book, maker);
    case Table::Vendors:
        return vendorRows(book, maker);
    case Table::Expenses:
        return rowsOfRecords(books.expenses, maker);
    case Table::Bills:
        return rowsOfRecords(books.bills, maker);
    case Table::Estimates:
        return rowsOfRecords(books.estimates, maker);
    case Table::PurchaseOrders:
        return rowsOfRecords(books.purchaseOrders, maker);
    case Table::CustomerPayments:
        break;
    }
    return rowsOfRecords(books.customerPayments, maker);
}
} // namespace atlas::bookstable
