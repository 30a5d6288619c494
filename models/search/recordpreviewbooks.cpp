// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Previews of what Books holds.

#include "models/books/cashbook.h"
#include "models/search/recordparts.h"
#include "models/support/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::recordpreview
{
namespace
{
struct BooksPreview {
    Q_DECLARE_TR_FUNCTIONS(BooksPreview)
};

void fillBooksDocument(RecordPreview &preview, const BooksDocument &document, const QDateTime &now)
{
    preview.isKnown = true;
    preview.whose = document.contactName;
    preview.figure = document.total;
    preview.add(BooksPreview::tr("Issued"), dayWords(document.date, now));
    preview.add(BooksPreview::tr("Reference"), document.reference);
}

/// A balance that differs from the total was paid in part.
void addBalance(RecordPreview &preview, const BooksDocument &document)
{
    if (!document.balance.isZero() && document.balance != document.total)
        preview.add(BooksPreview::tr("Still to pay"), format::money(document.balance));
}

void addBehaviour(RecordPreview &preview, const PaymentBehaviour &behaviour)
{
    if (!behaviour.known)
        return;
    const QString days = (behaviour.medianDays > 0 ? u"+ "_s : QString()) + format::days(behaviour.medianDays);
    //: %1 days, "+ 12 d"; %n paid invoices it was learned from
    preview.add(BooksPreview::tr("Usually late"),
                BooksPreview::tr("%1, %n invoice(s)", nullptr, int(behaviour.lastLateness.size())).arg(days));
}

void markPaid(RecordPreview &preview)
{
    preview.mark = BooksPreview::tr("paid");
    preview.tone = RecordTone::Good;
}
} // namespace

void fillInvoice(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Invoice *invoice = sources.cash ? sources.cash->invoice(id) : nullptr;
    if (!invoice)
        return;
    fillBooksDocument(preview, *invoice, now);
    preview.figureWords = BooksPreview::tr("incl. tax");
    if (invoice->isOpen())
        markDue(preview, invoice->due, now);
    else if (invoice->status == InvoiceStatus::Paid)
        markPaid(preview);
    preview.add(BooksPreview::tr("Due"), dayWords(invoice->due, now));
    addBalance(preview, *invoice);
    if (invoice->isOpen()) {
        const PaymentBehaviour behaviour = sources.cash->behaviour(invoice->contactId);
        addBehaviour(preview, behaviour);
        const QDate planned = sources.cash->plan().expectedDates.value(id);
        preview.add(BooksPreview::tr("Expected"), dayWords(expectedPaymentDate(*invoice, behaviour, planned), now));
        preview.add(BooksPreview::tr("Last reminder"), dayWords(invoice->lastReminder, now));
    } else {
        preview.add(BooksPreview::tr("Last payment"), dayWords(invoice->lastPayment, now));
    }
    if (const BooksContact *contact = sources.cash->contact(invoice->contactId))
        preview.email = contact->email;
}

void fillBill(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Bill *bill = sources.cash ? sources.cash->bill(id) : nullptr;
    if (!bill)
        return;
    fillBooksDocument(preview, *bill, now);
    if (bill->isOpen())
        markDue(preview, bill->due, now);
    else if (bill->isIssued())
        markPaid(preview);
    preview.add(BooksPreview::tr("Due"), dayWords(bill->due, now));
    addBalance(preview, *bill);
}

void fillEstimate(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Estimate *estimate = sources.cash ? sources.cash->estimate(id) : nullptr;
    if (!estimate)
        return;
    fillBooksDocument(preview, *estimate, now);
    if (estimate->accepted.isValid()) {
        preview.mark = BooksPreview::tr("accepted");
        preview.tone = RecordTone::Good;
    } else if (estimate->declined.isValid()) {
        preview.mark = BooksPreview::tr("declined");
    }
    preview.add(BooksPreview::tr("Valid until"), dayWords(estimate->expiry, now));
    preview.add(BooksPreview::tr("Accepted"), dayWords(estimate->accepted, now));
    preview.add(BooksPreview::tr("Declined"), dayWords(estimate->declined, now));
}

void fillOrder(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const PurchaseOrder *order = sources.cash ? sources.cash->purchaseOrder(id) : nullptr;
    if (!order)
        return;
    fillBooksDocument(preview, *order, now);
    if (order->billed) {
        preview.mark = BooksPreview::tr("billed");
        preview.tone = RecordTone::Good;
    }
    preview.add(BooksPreview::tr("Delivery"), dayWords(order->delivery, now));
}

void fillExpense(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Expense *expense = sources.cash ? sources.cash->expense(id) : nullptr;
    if (!expense)
        return;
    preview.isKnown = true;
    preview.whose = expense->vendorName;
    preview.note = dayWords(expense->date, now);
    preview.figure = expense->total;
    if (!expense->hasReceipt) {
        preview.mark = BooksPreview::tr("no receipt");
        preview.tone = RecordTone::Warn;
    }
    preview.add(BooksPreview::tr("Day"), dayWords(expense->date, now));
    preview.add(BooksPreview::tr("Category"), expense->accountName);
    preview.add(BooksPreview::tr("Customer"), expense->customerName);
    preview.add(BooksPreview::tr("Paid through"), expense->paidThrough);
}

void fillClient(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &)
{
    const BooksContact *client = sources.cash ? sources.cash->contact(id) : nullptr;
    if (!client)
        return;
    preview.isKnown = true;
    preview.whose = client->company == client->name ? QString() : client->company;
    preview.email = client->email;
    if (!client->receivable.isZero()) {
        preview.figure = client->receivable;
        preview.figureWords = BooksPreview::tr("still to be paid");
    }
    preview.add(BooksPreview::tr("E-mail"), client->email);
    preview.add(BooksPreview::tr("Phone"), client->phone);
    preview.add(BooksPreview::tr("Payment terms"),
                client->paymentTermsDays > 0 ? format::days(client->paymentTermsDays) : QString());
    addBehaviour(preview, sources.cash->behaviour(id));
}
} // namespace atlas::recordpreview
