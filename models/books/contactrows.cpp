// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/rowmaker.h"
#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"

namespace atlas::bookstable
{
using namespace Qt::StringLiterals;

namespace
{
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

QList<Row> contactRows(Table table, const CashBook &book)
{
    const RowMaker maker(table, book.today());
    return table == Table::Customers ? customerRows(book, maker) : vendorRows(book, maker);
}
} // namespace atlas::bookstable
