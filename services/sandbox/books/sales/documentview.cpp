// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentview.h"

#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documentpdf.h"
#include "services/sandbox/books/sales/documentshapes.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonArray shapedLines(const QJsonObject &record)
{
    QJsonArray lines;
    for (const QJsonObject &line : buying::objectsOf(record, u"line_items"))
        lines.append(buying::shaped(lineShape(), line));
    return lines;
}

// The applications of a payment with number and balance of the invoices as they are now.
QJsonArray freshLinks(const Call &call, const QJsonObject &payment)
{
    QJsonArray links;
    for (QJsonObject link : buying::objectsOf(payment, u"invoices")) {
        if (const QJsonObject *invoice = findRecord(call, kind::invoices, link.value("invoice_id"_L1).toString()))
            buying::take(link, *invoice, {u"invoice_number"_s, u"balance"_s, u"total"_s, u"due_date"_s});
        links.append(link);
    }
    return links;
}

QJsonArray personDetails(const QJsonObject &record, const QJsonObject &contact)
{
    const QJsonArray ids = record.value("contact_persons"_L1).toArray();
    QJsonArray persons;
    for (const QJsonObject &person : buying::objectsOf(contact, u"contact_persons"))
        if (ids.contains(person.value("contact_person_id"_L1)))
            persons.append(person);
    return persons;
}

void tellOfCustomer(const Call &call, QJsonObject &record)
{
    const QJsonObject *contact = findRecord(call, kind::contacts, record.value("customer_id"_L1).toString());
    if (!contact)
        return;
    if (record.contains("contact"_L1))
        record["contact"_L1] = QJsonObject{
            {"customer_balance"_L1, contact->value("outstanding_receivable_amount"_L1).toDouble()},
            {"credit_limit"_L1, contact->value("credit_limit"_L1).toDouble()},
            {"unused_customer_credits"_L1, contact->value("unused_credits_receivable_amount"_L1).toDouble()},
            {"is_credit_limit_migration_completed"_L1, true}};
    if (record.contains("contact_persons_details"_L1))
        record["contact_persons_details"_L1] = personDetails(record, *contact);
    if (record.contains("customer_default_billing_address"_L1))
        record["customer_default_billing_address"_L1] =
            buying::shaped(record.value("customer_default_billing_address"_L1).toObject(),
                           contact->value("billing_address"_L1).toObject());
}

QString openInvoiceStatus(const QJsonObject &invoice, const QDate &today)
{
    const double balance = invoice.value("balance"_L1).toDouble();
    const QDate due = buying::dateOf(invoice, u"due_date");
    if (due.isValid() && due < today && balance > 0)
        return u"overdue"_s;
    if (invoice.value("status"_L1) != "overdue"_L1)
        return invoice.value("status"_L1).toString();
    if (balance < invoice.value("total"_L1).toDouble())
        return u"partially_paid"_s;
    return invoice.value("is_viewed_by_client"_L1).toBool() ? u"viewed"_s : u"sent"_s;
}
} // namespace

const QJsonObject &shapeOfKind(const DocumentKind &kind)
{
    if (kind.kind == kind::invoices)
        return invoiceShape();
    if (kind.kind == kind::estimates)
        return estimateShape();
    if (kind.kind == kind::salesOrders)
        return salesOrderShape();
    return kind.kind == kind::creditNotes ? creditNoteShape() : paymentShape();
}

bool isOpenInvoice(const QString &status)
{
    static const QStringList open{u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s};
    return open.contains(status);
}

QString statusToday(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    const QString status = record.value("status"_L1).toString();
    if (kind.kind == kind::invoices && isOpenInvoice(status))
        return openInvoiceStatus(record, call.today);
    const QDate expiry = buying::dateOf(record, u"expiry_date");
    const bool waiting = status == "sent"_L1 || status == "viewed"_L1;
    if (kind.kind == kind::estimates && waiting && expiry.isValid() && expiry < call.today)
        return u"expired"_s;
    return status;
}

QJsonObject wholeRecord(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    QJsonObject whole = buying::completed(record, shapeOfKind(kind));
    if (kind.kind == kind::payments) {
        whole["invoices"_L1] = freshLinks(call, whole);
    } else {
        whole["line_items"_L1] = shapedLines(whole);
        whole["status"_L1] = statusToday(call, kind, whole);
        if (whole.value("current_sub_status_id"_L1).toString().isEmpty())
            whole["current_sub_status"_L1] = whole.value("status"_L1);
    }
    tellOfCustomer(call, whole);
    showCustomFields(kind, whole);
    return whole;
}

QJsonObject shownRecord(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    QJsonObject shown = buying::shaped(shapeOfKind(kind), wholeRecord(call, kind, record));
    // Keys of a state: a quote that was answered tells when.
    for (const QString &key : {u"accepted_date"_s, u"declined_date"_s})
        if (!record.value(key).toString().isEmpty())
            shown.insert(key, record.value(key));
    if (kind.kind == kind::invoices)
        setInvoiceUrl(shown);
    return shown;
}

QJsonObject shownRow(const Call &call, const DocumentKind &kind, const QJsonObject &record, const QJsonObject &shape)
{
    const QJsonObject whole = wholeRecord(call, kind, record);
    QJsonObject row = buying::shaped(shape, whole);
    if (shape.contains("documents"_L1))
        row["documents"_L1] = u""_s; // "" in lists, [] in details
    if (shape.contains("has_attachment"_L1))
        row["has_attachment"_L1] = !whole.value("attachment_name"_L1).toString().isEmpty();
    row["custom_fields"_L1] = whole.value("custom_fields"_L1);
    row["custom_field_hash"_L1] = whole.value("custom_field_hash"_L1);
    const QString key = uniqueKeyOf(whole);
    if (!key.isEmpty())
        row.insert(uniqueFieldName, key);
    return row;
}

void setInvoiceUrl(QJsonObject &invoice)
{
    const QString status = invoice.value("status"_L1).toString();
    if (status == "draft"_L1 || status == "void"_L1)
        invoice.remove("invoice_url"_L1);
    else
        invoice["invoice_url"_L1] = shareLink(invoice);
}

QString shareLink(const QJsonObject &invoice)
{
    return u"https://books.example/secure?CInvoiceID=2-"_s + invoice.value("invoice_id"_L1).toString();
}

Response showRecord(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    const QJsonObject shown = shownRecord(call, kind, *record);
    if (const auto file = wantedFile(call, kind, {shown}))
        return *file;
    return success(kind.kind == kind::payments ? u"payment"_s : kind.record, shown);
}
} // namespace atlas::sandbox::books::selling
