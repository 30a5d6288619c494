// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksjson.h"

#include "services/books/booksfields.h"
#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

// Documents: what is sold and bought.
namespace atlas::booksjson
{
namespace
{
struct DocumentKeys {
    QLatin1StringView id, number, contactId, contactName;
};

void readDocument(BooksDocument &document, const QJsonObject &row, const QString &base, const DocumentKeys &keys)
{
    const QString currency = booksfields::currencyOf(row, base);
    document.id = json::id(row.value(keys.id));
    document.number = booksfields::text(row, keys.number);
    document.reference = booksfields::text(row, "reference_number"_L1);
    document.contactId = json::id(row.value(keys.contactId));
    document.contactName = json::text(row, keys.contactName);
    document.statusText = json::text(row, "status"_L1);
    document.date = json::date(row, "date"_L1);
    document.total = booksfields::amount(row, "total"_L1, currency);
    document.balance = booksfields::amount(row, "balance"_L1, currency);
    const booksfields::RowRate rate = booksfields::rateOf(row, base);
    document.rate = rate.rate;
    document.rateSuspect = rate.suspect;
    document.created = json::instant(row, "created_time"_L1);
    document.version = json::text(row, "last_modified_time"_L1);
    document.modified = json::instant(row, "last_modified_time"_L1);
}
} // namespace

InvoiceStatus invoiceStatus(const QString &word)
{
    // "open" is the France edition's word for an issued invoice.
    static const QHash<QString, InvoiceStatus> words{
        {u"draft"_s, InvoiceStatus::Draft},
        {u"sent"_s, InvoiceStatus::Sent},
        {u"open"_s, InvoiceStatus::Sent},
        {u"viewed"_s, InvoiceStatus::Viewed},
        {u"overdue"_s, InvoiceStatus::Overdue},
        {u"partially_paid"_s, InvoiceStatus::PartiallyPaid},
        {u"paid"_s, InvoiceStatus::Paid},
        {u"void"_s, InvoiceStatus::Void},
        {u"pending_approval"_s, InvoiceStatus::PendingApproval},
        {u"approved"_s, InvoiceStatus::Approved},
        {u"rejected"_s, InvoiceStatus::Rejected},
    };
    return words.value(word.toLower(), InvoiceStatus::Unknown);
}

Invoice invoice(const QJsonObject &row, const QString &base)
{
    Invoice invoice;
    readDocument(invoice, row, base, {"invoice_id"_L1, "invoice_number"_L1, "customer_id"_L1, "customer_name"_L1});
    invoice.status = invoiceStatus(invoice.statusText);
    invoice.due = json::date(row, "due_date"_L1);
    invoice.expectedPayment = json::date(row, "payment_expected_date"_L1);
    invoice.lastPayment = json::date(row, "last_payment_date"_L1);
    invoice.lastReminder = booksfields::day(row, {"last_reminder_sent_date"_L1});
    invoice.remindersSent = int(json::integer(row, "reminders_sent"_L1));
    invoice.emailed = json::boolean(row, "is_emailed"_L1);
    invoice.salesperson = json::text(row, "salesperson_name"_L1);
    invoice.dealId = json::id(row.value("zcrm_potential_id"_L1));
    return invoice;
}

CreditNote creditNote(const QJsonObject &row, const QString &base)
{
    CreditNote note;
    readDocument(note, row, base, {"creditnote_id"_L1, "creditnote_number"_L1, "customer_id"_L1, "customer_name"_L1});
    return note;
}

Estimate estimate(const QJsonObject &row, const QString &base)
{
    Estimate estimate;
    readDocument(estimate, row, base, {"estimate_id"_L1, "estimate_number"_L1, "customer_id"_L1, "customer_name"_L1});
    estimate.expiry = json::date(row, "expiry_date"_L1);
    estimate.accepted = booksfields::day(row, {"accepted_date"_L1});
    estimate.declined = booksfields::day(row, {"declined_date"_L1});
    estimate.dealId = json::id(row.value("zcrm_potential_id"_L1));
    return estimate;
}

PurchaseOrder purchaseOrder(const QJsonObject &row, const QString &base)
{
    PurchaseOrder order;
    readDocument(order, row, base,
                 {"purchaseorder_id"_L1, "purchaseorder_number"_L1, "vendor_id"_L1, "vendor_name"_L1});
    order.delivery = booksfields::day(row, {"delivery_date"_L1, "expected_delivery_date"_L1});
    order.billed = json::text(row, "billed_status"_L1) == "billed"_L1 || order.statusText == "billed"_L1;
    return order;
}

Bill bill(const QJsonObject &row, const QString &base)
{
    Bill bill;
    readDocument(bill, row, base, {"bill_id"_L1, "bill_number"_L1, "vendor_id"_L1, "vendor_name"_L1});
    bill.due = json::date(row, "due_date"_L1);
    return bill;
}
} // namespace atlas::booksjson
