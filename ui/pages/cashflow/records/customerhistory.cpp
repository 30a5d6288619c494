// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/customerhistory.h"

#include "models/books/bookstablemodel.h"
#include "ui/pages/cashflow/invoices/paymentmodes.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::customerhistory
{
namespace
{
struct CustomerHistoryWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::CustomerHistory)
};

struct HistoryRow {
    QDate date;
    QDateTime created; ///< tells rows of one day apart
    PanelEntry entry;
};

bool isLate(const Invoice &invoice, const QDate &today)
{
    return invoice.isOpen() && invoice.due.isValid() && invoice.due < today;
}

PanelEntry invoiceEntry(const Invoice &invoice, const QDate &today)
{
    PanelEntry entry;
    //: %1 is the number of an invoice
    entry.title = CustomerHistoryWords::tr("Invoice %1").arg(invoice.number);
    const bool late = isLate(invoice, today);
    const QString state = BooksTableModel::statusLabel(late ? u"overdue"_s : invoice.statusText);
    entry.note = format::shortDate(invoice.date, today) + u" \u00b7 "_s + state;
    if (invoice.isOpen() && invoice.balance != invoice.total)
        //: %1 is an amount
        entry.note += u" \u00b7 "_s + CustomerHistoryWords::tr("still due %1").arg(format::money(invoice.balance));
    entry.amount = format::money(invoice.total);
    entry.tone = late ? Label::Tone::Bad : invoice.isIssued() ? Label::Tone::Text : Label::Tone::Secondary;
    entry.viewId = u"invoices"_s;
    entry.id = invoice.id;
    return entry;
}

PanelEntry creditNoteEntry(const CreditNote &note, const QDate &today)
{
    PanelEntry entry;
    //: %1 is the number of a credit note
    entry.title = CustomerHistoryWords::tr("Credit note %1").arg(note.number);
    entry.note = format::shortDate(note.date, today) + u" \u00b7 "_s + BooksTableModel::statusLabel(note.statusText);
    entry.amount = format::money(note.total);
    entry.tone = note.isIssued() ? Label::Tone::Good : Label::Tone::Secondary;
    return entry;
}

PanelEntry paymentEntry(const BooksPayment &payment, const QDate &today)
{
    PanelEntry entry;
    entry.title = payment.documentNumbers.isEmpty()
                      ? CustomerHistoryWords::tr("Payment")
                      //: %1 are numbers of invoices
                      : CustomerHistoryWords::tr("Payment of %1").arg(payment.documentNumbers);
    QStringList notes{format::shortDate(payment.date, today)};
    for (const QString &text : {paymentmodes::label(payment.mode), payment.accountName}) {
        if (!text.isEmpty())
            notes.append(text);
    }
    entry.note = notes.join(u" \u00b7 "_s);
    entry.amount = format::money(payment.amount);
    entry.tone = Label::Tone::Good;
    return entry;
}

template <class Record, class Make>
void append(QList<HistoryRow> &rows, const QList<Record> &records, const QString &customerId, Make make)
{
    for (const Record &record : records) {
        if (record.contactId == customerId)
            rows.append({record.date, record.created, make(record)});
    }
}
} // namespace

QList<PanelEntry> entries(const CashBook &book, const QString &customerId)
{
    const BooksSnapshot &books = book.books();
    const QDate today = book.today();
    QList<HistoryRow> rows;
    append(rows, books.invoices, customerId, [&today](const Invoice &i) { return invoiceEntry(i, today); });
    append(rows, books.creditNotes, customerId, [&today](const CreditNote &n) { return creditNoteEntry(n, today); });
    append(rows, books.customerPayments, customerId,
           [&today](const BooksPayment &p) { return paymentEntry(p, today); });
    std::stable_sort(rows.begin(), rows.end(), [](const HistoryRow &a, const HistoryRow &b) {
        return a.date == b.date ? a.created > b.created : a.date > b.date;
    });
    QList<PanelEntry> entries;
    entries.reserve(rows.size());
    for (const HistoryRow &row : std::as_const(rows))
        entries.append(row.entry);
    return entries;
}

MoneyBag overdue(const CashBook &book, const QString &customerId)
{
    MoneyBag sum;
    for (const Invoice &invoice : book.books().invoices) {
        if (invoice.contactId == customerId && isLate(invoice, book.today()))
            sum.add(invoice.balance);
    }
    return sum;
}
} // namespace atlas::customerhistory
