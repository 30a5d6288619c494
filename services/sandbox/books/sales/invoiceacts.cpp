// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/invoicehandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A change of an invoice's state: whether it may happen, and the doing.
struct InvoiceAct {
    Refusal (*refused)(const Call &call, const QJsonObject &invoice);
    void (*perform)(Call &call, QJsonObject &invoice);
    QString message;
};

QString stateOf(const QJsonObject &invoice)
{
    return invoice.value("status"_L1).toString();
}

Refusal sendingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    const QString status = stateOf(invoice);
    if (status == "draft"_L1 || status == "approved"_L1 || isOpenInvoice(status))
        return std::nullopt;
    return buying::actRefused(u"Only drafts can be marked as sent."_s);
}

void performSending(Call &call, QJsonObject &invoice)
{
    if (isOpenInvoice(stateOf(invoice)))
        return;
    ensureNumber(call, invoiceKind(), invoice);
    changeStatus(call, invoiceKind(), invoice, u"sent"_s);
    settleInvoice(call, invoice);
}

Refusal voidingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (stateOf(invoice) == "void"_L1)
        return buying::actRefused(u"The invoice is void already."_s);
    return std::nullopt;
}

void performVoiding(Call &call, QJsonObject &invoice)
{
    releaseInvoice(call, invoice.value("invoice_id"_L1).toString());
    invoice["write_off_amount"_L1] = 0;
    changeStatus(call, invoiceKind(), invoice, u"void"_s);
    settleInvoice(call, invoice);
}

Refusal draftingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (stateOf(invoice) != "void"_L1)
        return buying::actRefused(u"Only void invoices can be changed to draft."_s);
    return std::nullopt;
}

void performDrafting(Call &call, QJsonObject &invoice)
{
    changeStatus(call, invoiceKind(), invoice, u"draft"_s);
    settleInvoice(call, invoice);
}

Refusal writingOffRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (!isOpenInvoice(stateOf(invoice)) || invoice.value("balance"_L1).toDouble() <= 0)
        return buying::actRefused(u"Only open invoices can be written off."_s);
    return std::nullopt;
}

void performWritingOff(Call &call, QJsonObject &invoice)
{
    invoice["write_off_amount"_L1] = invoice.value("balance"_L1);
    settleInvoice(call, invoice);
    logAct(call, invoice.value("invoice_id"_L1).toString(), u"Solde passé en créance irrécouvrable."_s);
}

Refusal cancellingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (invoice.value("write_off_amount"_L1).toDouble() <= 0)
        return buying::actRefused(u"The invoice has not been written off."_s);
    return std::nullopt;
}

void performCancelling(Call &call, QJsonObject &invoice)
{
    invoice["write_off_amount"_L1] = 0;
    settleInvoice(call, invoice);
    logAct(call, invoice.value("invoice_id"_L1).toString(), u"Passage en créance irrécouvrable annulé."_s);
}

Refusal submittingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (stateOf(invoice) != "draft"_L1 && stateOf(invoice) != "rejected"_L1)
        return buying::actRefused(u"Only drafts can be submitted for approval."_s);
    return std::nullopt;
}

void performSubmitting(Call &call, QJsonObject &invoice)
{
    changeStatus(call, invoiceKind(), invoice, u"pending_approval"_s);
}

Refusal approvingRefused(const Call & /*call*/, const QJsonObject &invoice)
{
    if (stateOf(invoice) != "pending_approval"_L1)
        return buying::actRefused(u"The invoice is not waiting for approval."_s);
    return std::nullopt;
}

void performApproving(Call &call, QJsonObject &invoice)
{
    changeStatus(call, invoiceKind(), invoice, u"approved"_s);
}

InvoiceAct sending()
{
    return {sendingRefused, performSending, u"Invoice status has been changed to Sent."_s};
}

InvoiceAct voiding()
{
    return {voidingRefused, performVoiding, u"Invoice status has been changed to Void."_s};
}

InvoiceAct writingOff()
{
    return {writingOffRefused, performWritingOff, u"Invoice has been written off"_s};
}

Response performAll(Call &call, QList<QJsonObject> invoices, const InvoiceAct &act)
{
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    for (const QJsonObject &invoice : std::as_const(invoices)) {
        if (!refusal)
            refusal = act.refused(call, invoice);
        if (!refusal)
            refusal = lockedPeriod(call, invoice);
    }
    if (refusal)
        return *refusal;
    const QString reason = body->value("reason"_L1).toString();
    for (QJsonObject &invoice : invoices) {
        act.perform(call, invoice);
        keepRecord(call, invoiceKind(), invoice);
        if (!reason.isEmpty())
            logAct(call, invoice.value("invoice_id"_L1).toString(), reason);
    }
    return done(act.message);
}

Response performOne(Call &call, const InvoiceAct &act)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    return invoice ? performAll(call, {*invoice}, act) : *refusal;
}

constexpr int largestBulk = 100; ///< not documented for status changes

Response performBulk(Call &call, const InvoiceAct &act)
{
    Refusal refusal;
    const QList<QJsonObject> invoices = recordsOf(call, invoiceKind(), u"invoice_ids"_s, largestBulk, refusal);
    return refusal ? *refusal : performAll(call, invoices, act);
}
} // namespace

Response deleteInvoice(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    if (invoice)
        refusal = lockedPeriod(call, *invoice);
    if (refusal)
        return *refusal;
    if (appliedTo(call.store, call.id()).any())
        return buying::actRefused(u"Invoices with payments or credits applied cannot be deleted."_s);
    if (call.store.franceEdition && stateOf(*invoice) != "draft"_L1)
        return buying::actRefused(u"The invoice has been opened: it cannot be deleted."_s);
    freeSources(call, call.id());
    buying::drop(call, kind::invoices, call.id());
    call.store.receipts.remove(call.id());
    call.store.receiptNames.remove(call.id());
    settleContact(call.store, invoice->value("customer_id"_L1).toString());
    return done(invoiceKind().deleted);
}

Response markInvoiceSent(Call &call)
{
    return performOne(call, sending());
}

Response voidInvoice(Call &call)
{
    return performOne(call, voiding());
}

Response draftInvoice(Call &call)
{
    return performOne(call, {draftingRefused, performDrafting, u"Status of invoice changed from void to draft"_s});
}

Response writeOffInvoice(Call &call)
{
    return performOne(call, writingOff());
}

Response cancelWriteOff(Call &call)
{
    return performOne(
        call, {cancellingRefused, performCancelling, u"The write off done for this invoice has been cancelled."_s});
}

Response markInvoicesSent(Call &call)
{
    return performBulk(call, sending());
}

Response voidInvoices(Call &call)
{
    return performBulk(call, voiding());
}

Response writeOffInvoices(Call &call)
{
    return performBulk(call, writingOff());
}

Response submitInvoices(Call &call)
{
    return performBulk(
        call, {submittingRefused, performSubmitting, u"The invoices have been submitted for approval successfully."_s});
}

Response approveInvoices(Call &call)
{
    return performBulk(call, {approvingRefused, performApproving, u"You have approved the invoices."_s});
}

Response scheduleMail(Call &call)
{
    Refusal refusal;
    if (!recordOf(call, invoiceKind(), refusal))
        return *refusal;
    return buying::actRefused(u"Scheduled mails are not available in this organisation."_s);
}
} // namespace atlas::sandbox::books::selling
