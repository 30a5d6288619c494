// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/invoicehandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject paymentEntry(const QJsonObject &payment, const QJsonObject &link)
{
    const auto from = [&payment](const QString &key) { return payment.value(key); };
    return {{"payment_id"_L1, from(u"payment_id"_s)},
            {"payment_number"_L1, from(u"payment_number"_s).toString().toInt()}, // a number here, text elsewhere
            {"invoice_id"_L1, link.value("invoice_id"_L1)},
            {"invoice_payment_id"_L1, link.value("invoice_payment_id"_L1)},
            {"payment_mode"_L1, from(u"payment_mode"_s)},
            {"description"_L1, from(u"description"_s).toString()},
            {"date"_L1, from(u"date"_s)},
            {"reference_number"_L1, from(u"reference_number"_s).toString()},
            {"exchange_rate"_L1, from(u"exchange_rate"_s)},
            {"amount"_L1, link.value("amount_applied"_L1)},
            {"tax_amount_withheld"_L1, link.value("tax_amount_withheld"_L1).toDouble()},
            {"online_transaction_id"_L1, from(u"online_transaction_id"_s).toString()},
            {"is_single_invoice_payment"_L1, from(u"invoices"_s).toArray().size() == 1}};
}

/// Where credits come from: a payment's unused amount or a credit note's balance.
struct CreditSource {
    QString list, idKey, amountKey; ///< of the request
    const DocumentKind &kind;
    QString leftKey; ///< what is left of the source
};

CreditSource paymentSource()
{
    return {u"invoice_payments"_s, u"payment_id"_s, u"amount_applied"_s, paymentKind(), u"unused_amount"_s};
}

CreditSource noteSource()
{
    return {u"apply_creditnotes"_s, u"creditnote_id"_s, u"amount_applied"_s, creditNoteKind(), u"balance"_s};
}

struct CreditUse {
    const DocumentKind *kind = nullptr;
    QString id;
    double amount = 0;
};

Refusal sourceRefused(const CreditSource &source, const QJsonObject &record, const QJsonObject &invoice)
{
    const QString status = record.value("status"_L1).toString();
    if (source.kind.kind == kind::creditNotes && status == "closed"_L1)
        return refuse(400, 12003, u"Credit notes that are in closed status cannot be applied to invoices"_s);
    if (source.kind.kind == kind::creditNotes && status == "void"_L1)
        return refuse(400, 12004, u"Credit notes that are in void status cannot be applied to invoices"_s);
    if (source.kind.kind == kind::creditNotes && status != "open"_L1)
        return buying::actRefused(u"Only open credit notes can be applied to invoices."_s);
    if (record.value("customer_id"_L1) != invoice.value("customer_id"_L1) ||
        record.value("currency_id"_L1) != invoice.value("currency_id"_L1))
        return buying::actRefused(u"The credit belongs to another customer or is in another currency."_s);
    return std::nullopt;
}

// The credits a request wants to use, checked one by one and against what their sources have left.
QList<CreditUse> readUses(const Call &call, const QJsonObject &body, const CreditSource &source,
                          const QJsonObject &invoice, Refusal &refusal)
{
    QList<CreditUse> uses;
    QMap<QString, qint64> left;
    for (const QJsonObject &entry : buying::objectsOf(body, source.list)) {
        const QString id = entry.value(source.idKey).toString();
        const QJsonObject *record = findRecord(call, source.kind.kind, id);
        const auto amount = amountValue(entry.value(source.amountKey));
        if (!record)
            refusal = notFound(source.kind.title);
        else if (!amount || exact::cents(*amount) <= 0)
            refusal = invalidValue(u"amount_applied"_s);
        else
            refusal = sourceRefused(source, *record, invoice);
        if (refusal)
            return {};
        left[id] = left.value(id, exact::cents(record->value(source.leftKey))) - exact::cents(*amount);
        if (left.value(id) < 0) {
            refusal = buying::actRefused(u"The amount exceeds the credits that are left."_s);
            return {};
        }
        uses.append({&source.kind, id, exact::fromCents(exact::cents(*amount))});
    }
    return uses;
}

void performUse(Call &call, const CreditUse &use, const QJsonObject &invoice)
{
    QJsonObject record = *findRecord(call, use.kind->kind, use.id);
    if (use.kind->kind == kind::creditNotes) {
        creditInvoice(call, record, invoice, use.amount);
        settleCreditNote(record);
    } else {
        payInvoice(call, record, invoice, use.amount);
        settlePayment(record);
    }
    keepRecord(call, *use.kind, record);
}

// Removes the link `linkKey` = `linkId` of a payment or credit note to the invoice; false when there is none.
bool removeLink(Call &call, const DocumentKind &kind, const QString &list, const QString &linkKey,
                const QString &linkId)
{
    for (const auto &[id, record] : std::as_const(call.store).of(kind.kind).all()) {
        QJsonArray links = record.value(list).toArray();
        const qsizetype at = entryIndex(links, linkKey, linkId);
        if (at < 0 || links.at(at).toObject().value("invoice_id"_L1).toString() != call.id())
            continue;
        QJsonObject changed = record;
        links.removeAt(at);
        changed.insert(list, links);
        if (kind.kind == kind::payments)
            settlePayment(changed);
        else
            settleCreditNote(changed);
        keepRecord(call, kind, changed);
        settleStoredInvoice(call, call.id());
        return true;
    }
    return false;
}
} // namespace

Response invoicePayments(Call &call)
{
    Refusal refusal;
    if (!recordOf(call, invoiceKind(), refusal))
        return *refusal;
    QJsonArray entries;
    for (const auto &[id, payment] : std::as_const(call.store).of(kind::payments).all())
        for (const QJsonObject &link : buying::objectsOf(payment, u"invoices"))
            if (link.value("invoice_id"_L1).toString() == call.id())
                entries.append(paymentEntry(payment, link));
    return success(u"payments"_s, entries);
}

// The money stays with the customer as a credit.
Response removeInvoicePayment(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    if (invoice)
        refusal = lockedPeriod(call, *invoice);
    if (refusal)
        return *refusal;
    if (!removeLink(call, paymentKind(), u"invoices"_s, u"invoice_payment_id"_s, call.id(1)))
        return notFound(u"Payment"_s);
    logAct(call, call.id(), u"Paiement retiré de la facture."_s);
    return done(u"The payment has been deleted."_s);
}

Response creditsApplied(Call &call)
{
    Refusal refusal;
    if (!recordOf(call, invoiceKind(), refusal))
        return *refusal;
    QJsonArray entries;
    for (const auto &[id, note] : std::as_const(call.store).of(kind::creditNotes).all())
        for (const QJsonObject &link : buying::objectsOf(note, u"invoices_credited"))
            if (link.value("invoice_id"_L1).toString() == call.id())
                entries.append(QJsonObject{{"creditnote_id"_L1, id},
                                           {"creditnotes_invoice_id"_L1, link.value("creditnotes_invoice_id"_L1)},
                                           {"creditnotes_number"_L1, note.value("creditnote_number"_L1)},
                                           {"credited_date"_L1, link.value("credited_date"_L1)},
                                           {"amount_applied"_L1, link.value("amount_applied"_L1)}});
    return success(u"credits"_s, entries);
}

Response applyCredits(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (!refusal)
        refusal = refusesCredits(*invoice);
    if (!refusal)
        refusal = lockedPeriod(call, *invoice);
    if (refusal)
        return *refusal;
    QList<CreditUse> uses = readUses(call, *body, paymentSource(), *invoice, refusal);
    if (!refusal)
        uses += readUses(call, *body, noteSource(), *invoice, refusal);
    if (refusal)
        return *refusal;
    qint64 wanted = 0;
    for (const CreditUse &use : std::as_const(uses))
        wanted += exact::cents(use.amount);
    if (uses.isEmpty())
        return invalidValue(u"apply_creditnotes"_s);
    if (wanted > exact::cents(invoice->value("balance"_L1)))
        return refuse(400, 24016, u"The amount applied to the invoice exceeds its balance."_s);
    for (const CreditUse &use : std::as_const(uses))
        performUse(call, use, *invoice);
    settleStoredInvoice(call, call.id());
    logAct(call, call.id(), u"Crédits imputés."_s);
    const QJsonObject used{{"invoice_payments"_L1, body->value("invoice_payments"_L1).toArray()},
                           {"apply_creditnotes"_L1, body->value("apply_creditnotes"_L1).toArray()}};
    return success(u"use_credits"_s, used, u"Credits have been applied to the invoice(s)."_s);
}

Response removeCredit(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    if (invoice)
        refusal = lockedPeriod(call, *invoice);
    if (refusal)
        return *refusal;
    if (!removeLink(call, creditNoteKind(), u"invoices_credited"_s, u"creditnotes_invoice_id"_s, call.id(1)))
        return notFound(u"Credit"_s);
    logAct(call, call.id(), u"Crédit retiré de la facture."_s);
    return done(u"Credits applied to an invoice have been deleted."_s);
}
} // namespace atlas::sandbox::books::selling
