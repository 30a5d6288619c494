// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentlist.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject creditNoteRow(const Call &call, const QJsonObject &record)
{
    QJsonObject row = shownRow(call, creditNoteKind(), record, creditNoteRowShape());
    QStringList numbers;
    for (const QJsonObject &link : buying::objectsOf(record, u"invoices_credited"))
        numbers.append(link.value("invoice_number"_L1).toString());
    row["applied_invoices"_L1] = numbers.join(u", "_s);
    addSought(call, record, row);
    return row;
}

std::optional<bool> creditNotePasses(const Call &call, const QJsonObject &record, const QString &filter)
{
    static const QStringList words{u"draft"_s,           u"open"_s,     u"closed"_s,  u"void"_s,
                                   u"pendingapproval"_s, u"approved"_s, u"rejected"_s};
    return passesStatus(statusToday(call, creditNoteKind(), record), filter, words);
}

bool isUsed(const QJsonObject &note)
{
    return !note.value("invoices_credited"_L1).toArray().isEmpty() ||
           !note.value("creditnote_refunds"_L1).toArray().isEmpty();
}

Response changeNote(Call &call, const QStringList &from, const QString &to, const QString &message)
{
    Refusal refusal;
    auto note = recordOf(call, creditNoteKind(), refusal);
    if (note)
        refusal = lockedPeriod(call, *note);
    if (refusal)
        return *refusal;
    const QString status = note->value("status"_L1).toString();
    if (!from.contains(status) || (to == "void"_L1 && isUsed(*note)))
        return buying::actRefused(u"The credit note cannot be changed to %1."_s.arg(to));
    if (status != to) {
        changeStatus(call, creditNoteKind(), *note, to);
        settleCreditNote(*note);
        keepRecord(call, creditNoteKind(), *note);
    }
    return done(message);
}
} // namespace

Refusal createCreditNoteRecord(Call &call, const QJsonObject &body, QJsonObject &note, const QString &uniqueKey)
{
    const QString invoiceId = call.param(u"invoice_id"_s);
    const QJsonObject *invoice = findRecord(call, kind::invoices, invoiceId);
    if (!invoiceId.isEmpty() && !invoice)
        return notFound(invoiceKind().title);
    if (invoice)
        if (auto refusal = refusesCredits(*invoice))
            return refusal;
    if (invoice && invoice->value("customer_id"_L1) != body.value("customer_id"_L1))
        return buying::actRefused(u"The invoice belongs to another customer."_s);
    if (auto refusal = createRecord(call, creditNoteKind(), body, note, uniqueKey))
        return refusal;
    if (!invoice)
        return std::nullopt;
    note["invoice_id"_L1] = invoiceId;
    note["invoice_number"_L1] = invoice->value("invoice_number"_L1);
    const double amount = std::min(note.value("balance"_L1).toDouble(), invoice->value("balance"_L1).toDouble());
    if (invoice->value("currency_id"_L1) == note.value("currency_id"_L1))
        creditInvoice(call, note, *invoice, amount);
    settleCreditNote(note);
    keepRecord(call, creditNoteKind(), note);
    settleStoredInvoice(call, invoiceId);
    return std::nullopt;
}

Response listCreditNotes(Call &call)
{
    ListSpec spec = documentListSpec(creditNoteKind(), u"Credit Notes"_s);
    spec.amountFilters.append(u"balance"_s);
    spec.sortColumns.append(u"balance"_s);
    spec.row = creditNoteRow;
    spec.passes = creditNotePasses;
    return listDocuments(call, spec);
}

Response deleteCreditNote(Call &call)
{
    Refusal refusal;
    const auto note = recordOf(call, creditNoteKind(), refusal);
    if (note)
        refusal = lockedPeriod(call, *note);
    if (refusal)
        return *refusal;
    if (isUsed(*note))
        return buying::actRefused(u"Credit notes that were applied or refunded cannot be deleted."_s);
    buying::drop(call, kind::creditNotes, call.id());
    settleContact(call.store, note->value("customer_id"_L1).toString());
    return done(creditNoteKind().deleted);
}

Response openCreditNote(Call &call)
{
    return changeNote(call, {u"draft"_s, u"approved"_s, u"open"_s}, u"open"_s,
                      u"The status of the credit note has been changed to open."_s);
}

Response voidCreditNote(Call &call)
{
    return changeNote(call, {u"draft"_s, u"open"_s, u"approved"_s}, u"void"_s,
                      u"The credit note has been marked as void."_s);
}

Response draftCreditNote(Call &call)
{
    return changeNote(call, {u"void"_s}, u"draft"_s, u"The status of the credit note has been changed to draft."_s);
}

Response creditedInvoices(Call &call)
{
    Refusal refusal;
    const auto note = recordOf(call, creditNoteKind(), refusal);
    return note ? success(u"invoices_credited"_s, note->value("invoices_credited"_L1).toArray()) : *refusal;
}

Response creditInvoices(Call &call)
{
    Refusal refusal;
    auto note = recordOf(call, creditNoteKind(), refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    const QString status = note->value("status"_L1).toString();
    if (status == "closed"_L1)
        return refuse(400, 12003, u"Credit notes that are in closed status cannot be applied to invoices"_s);
    if (status == "void"_L1)
        return refuse(400, 12004, u"Credit notes that are in void status cannot be applied to invoices"_s);
    if (status != "open"_L1)
        return buying::actRefused(u"Only open credit notes can be applied to invoices."_s);
    const QJsonArray sent = body->value("invoices"_L1).toArray();
    if (sent.isEmpty())
        return invalidValue(u"invoices"_s);
    const auto applications = readApplications(call, sent, *note, false, {}, refusal);
    if (refusal)
        return *refusal;
    for (const Application &application : applications)
        creditInvoice(call, *note, *findRecord(call, kind::invoices, application.invoiceId), application.amount);
    settleCreditNote(*note);
    if (exact::cents(note->value("balance"_L1)) < 0)
        return buying::actRefused(u"The amount exceeds the balance of the credit note."_s);
    keepRecord(call, creditNoteKind(), *note);
    for (const Application &application : applications)
        settleStoredInvoice(call, application.invoiceId);
    logAct(call, call.id(), u"Avoir imputé sur des factures."_s);
    return success(u"apply_to_invoices"_s, QJsonObject{{"invoices"_L1, sent}},
                   u"Credits have been applied to the invoice(s)."_s);
}

Response removeCreditedInvoice(Call &call)
{
    Refusal refusal;
    auto note = recordOf(call, creditNoteKind(), refusal);
    if (note)
        refusal = lockedPeriod(call, *note);
    if (refusal)
        return *refusal;
    QJsonArray links = note->value("invoices_credited"_L1).toArray();
    const qsizetype at = entryIndex(links, u"creditnotes_invoice_id"_s, call.id(1));
    if (at < 0)
        return notFound(u"Credit"_s);
    const QString invoiceId = links.at(at).toObject().value("invoice_id"_L1).toString();
    links.removeAt(at);
    note->insert("invoices_credited"_L1, links);
    settleCreditNote(*note);
    keepRecord(call, creditNoteKind(), *note);
    settleStoredInvoice(call, invoiceId);
    return done(u"Credits applied to an invoice have been deleted."_s);
}
} // namespace atlas::sandbox::books::selling
