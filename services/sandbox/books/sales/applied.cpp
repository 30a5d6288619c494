// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/applied.h"

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
qint64 sumOf(const QJsonObject &record, QStringView list, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonObject &entry : buying::objectsOf(record, list))
        sum += exact::cents(entry.value(key));
    return sum;
}

QJsonArray withoutInvoice(const QJsonArray &links, const QString &invoiceId)
{
    QJsonArray kept;
    for (const auto &link : links)
        if (link.toObject().value("invoice_id"_L1).toString() != invoiceId)
            kept.append(link);
    return kept;
}

// The records of the kind that have a link to the invoice in `list`, without those links.
QList<QJsonObject> unlinked(const Store &store, const QString &kind, const QString &list, const QString &invoiceId)
{
    QList<QJsonObject> changed;
    for (const auto &[id, record] : store.of(kind).all()) {
        const QJsonArray links = record.value(list).toArray();
        const QJsonArray kept = withoutInvoice(links, invoiceId);
        if (kept.size() == links.size())
            continue;
        QJsonObject released = record;
        released.insert(list, kept);
        changed.append(released);
    }
    return changed;
}
} // namespace

AppliedSums appliedTo(const Store &store, const QString &invoiceId)
{
    AppliedSums sums;
    qint64 paid = 0, credited = 0;
    for (const auto &[id, payment] : store.of(kind::payments).all())
        for (const QJsonObject &link : buying::objectsOf(payment, u"invoices")) {
            if (link.value("invoice_id"_L1).toString() != invoiceId)
                continue;
            paid += exact::cents(link.value("amount_applied"_L1)) + exact::cents(link.value("tax_amount_withheld"_L1));
            sums.lastPaymentDate = std::max(sums.lastPaymentDate, payment.value("date"_L1).toString());
        }
    for (const auto &[id, note] : store.of(kind::creditNotes).all())
        for (const QJsonObject &link : buying::objectsOf(note, u"invoices_credited"))
            if (link.value("invoice_id"_L1).toString() == invoiceId)
                credited += exact::cents(link.value("amount_applied"_L1));
    sums.paid = exact::fromCents(paid);
    sums.credited = exact::fromCents(credited);
    return sums;
}

void settleInvoice(Call &call, QJsonObject &invoice)
{
    const AppliedSums sums = appliedTo(call.store, invoice.value("invoice_id"_L1).toString());
    const QString before = invoice.value("status"_L1).toString();
    invoice["last_payment_date"_L1] = sums.lastPaymentDate;
    settleBalance(invoice, sums.paid, sums.credited, call.today);
    if (before == "approved"_L1 && !sums.any())
        invoice["status"_L1] = before;
    if (invoice.value("status"_L1) != "draft"_L1 && invoice.value("issued_date"_L1).toString().isEmpty())
        invoice["issued_date"_L1] = invoice.value("date"_L1);
    if (before == "draft"_L1 && invoice.value("status"_L1) != "draft"_L1)
        ensureNumber(call, invoiceKind(), invoice);
    invoice["current_sub_status"_L1] = invoice.value("status"_L1);
}

void settleStoredInvoice(Call &call, const QString &invoiceId)
{
    const QJsonObject *stored = findRecord(call, kind::invoices, invoiceId);
    if (!stored)
        return;
    QJsonObject invoice = *stored;
    settleInvoice(call, invoice);
    keepRecord(call, invoiceKind(), invoice);
}

void settleCreditNote(QJsonObject &note)
{
    const qint64 used = sumOf(note, u"invoices_credited", u"amount_applied"_s);
    const qint64 refunded = sumOf(note, u"creditnote_refunds", u"amount"_s);
    const qint64 left = exact::cents(note.value("total"_L1)) - used - refunded;
    note["total_credits_used"_L1] = exact::fromCents(used);
    note["total_refunded_amount"_L1] = exact::fromCents(refunded);
    note["balance"_L1] = exact::fromCents(left);
    const QString status = note.value("status"_L1).toString();
    if (status == "open"_L1 || status == "closed"_L1)
        note["status"_L1] = left > 0 ? u"open"_s : u"closed"_s;
    note["current_sub_status"_L1] = note.value("status"_L1);
}

void settlePayment(QJsonObject &payment)
{
    const qint64 used = sumOf(payment, u"invoices", u"amount_applied"_s);
    const qint64 refunded = sumOf(payment, u"payment_refunds", u"amount"_s);
    payment["unused_amount"_L1] = exact::fromCents(exact::cents(payment.value("amount"_L1)) - used - refunded);
}

Refusal refusesCredits(const QJsonObject &invoice)
{
    const QString status = invoice.value("status"_L1).toString();
    if (status == "draft"_L1)
        return refuse(400, 12005, u"Credits cannot be applied to invoices in the draft status"_s);
    if (status == "paid"_L1)
        return refuse(400, 12006, u"Credits cannot be applied to invoices in the closed status"_s);
    if (status == "void"_L1)
        return refuse(400, 12007, u"Credits cannot be applied to invoices in the void status"_s);
    if (!isOpenInvoice(status) && status != "approved"_L1)
        return buying::actRefused(u"The invoice is waiting for approval."_s);
    return std::nullopt;
}

QList<Application> readApplications(const Call &call, const QJsonArray &list, const QJsonObject &giver, bool draftsToo,
                                    const QMap<QString, double> &already, Refusal &refusal)
{
    QList<Application> applications;
    QMap<QString, qint64> left;
    for (const auto &value : list) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value("invoice_id"_L1).toString();
        const QJsonObject *invoice = findRecord(call, kind::invoices, id);
        const auto amount = amountValue(entry.value("amount_applied"_L1));
        if (!invoice)
            refusal = notFound(invoiceKind().title);
        else if (!amount || exact::cents(*amount) <= 0)
            refusal = invalidValue(u"amount_applied"_s);
        else if (invoice->value("customer_id"_L1) != giver.value("customer_id"_L1))
            refusal = buying::actRefused(u"The invoice belongs to another customer."_s);
        else if (invoice->value("currency_id"_L1) != giver.value("currency_id"_L1))
            refusal = buying::actRefused(u"The invoice is in another currency."_s);
        else if (!(draftsToo && invoice->value("status"_L1) == "draft"_L1) && !already.contains(id))
            refusal = refusesCredits(*invoice);
        if (refusal)
            return {};
        const qint64 owed = exact::cents(invoice->value("balance"_L1)) + exact::cents(already.value(id));
        const double withheld = entry.value("tax_amount_withheld"_L1).toDouble();
        const qint64 taken = exact::cents(*amount) + exact::cents(withheld);
        left[id] = left.value(id, owed) - taken;
        if (withheld < 0 || left.value(id) < 0) {
            refusal = refuse(400, 24016, u"The amount applied to the invoice exceeds its balance."_s);
            return {};
        }
        applications.append({id, exact::fromCents(exact::cents(*amount)), withheld});
    }
    return applications;
}

void creditInvoice(Call &call, QJsonObject &note, const QJsonObject &invoice, double amount)
{
    QJsonArray links = note.value("invoices_credited"_L1).toArray();
    links.append(QJsonObject{{"creditnotes_invoice_id"_L1, call.store.nextId()},
                             {"creditnote_id"_L1, note.value("creditnote_id"_L1)},
                             {"creditnotes_number"_L1, note.value("creditnote_number"_L1)},
                             {"invoice_id"_L1, invoice.value("invoice_id"_L1)},
                             {"invoice_number"_L1, invoice.value("invoice_number"_L1)},
                             {"credited_date"_L1, isoText(call.today)},
                             {"amount_applied"_L1, amount}});
    note["invoices_credited"_L1] = links;
}

void payInvoice(Call &call, QJsonObject &payment, const QJsonObject &invoice, double amount, double withheld)
{
    QJsonObject link = buying::shaped(paymentLineShape(), invoice);
    link["invoice_payment_id"_L1] = call.store.nextId();
    link["amount_applied"_L1] = amount;
    link["tax_amount_withheld"_L1] = withheld;
    link["apply_date"_L1] = isoText(call.today);
    QJsonArray links = payment.value("invoices"_L1).toArray();
    links.append(link);
    payment["invoices"_L1] = links;
}

void releaseInvoice(Call &call, const QString &invoiceId)
{
    const auto payments = unlinked(call.store, kind::payments, u"invoices"_s, invoiceId);
    for (QJsonObject payment : payments) {
        settlePayment(payment);
        keepRecord(call, paymentKind(), payment);
    }
    const auto notes = unlinked(call.store, kind::creditNotes, u"invoices_credited"_s, invoiceId);
    for (QJsonObject note : notes) {
        settleCreditNote(note);
        keepRecord(call, creditNoteKind(), note);
    }
}
} // namespace atlas::sandbox::books::selling
