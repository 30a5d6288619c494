// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documenthandlers.h"

#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documentmail.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/invoicehandlers.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response createdDocument(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    return created(kind.record, shownRecord(call, kind, record), kind.kind, record.value(kind.idField).toString(),
                   kind.created);
}

// The history is in the organisation's language.
QString statusWord(const QString &status)
{
    static const QMap<QString, QString> words{
        {u"draft"_s, u"brouillon"_s},      {u"sent"_s, u"envoi"_s},
        {u"open"_s, u"ouverture"_s},       {u"void"_s, u"annulation"_s},
        {u"accepted"_s, u"accord"_s},      {u"declined"_s, u"refus"_s},
        {u"invoiced"_s, u"facturé"_s},     {u"pending_approval"_s, u"à approuver"_s},
        {u"approved"_s, u"approbation"_s}, {u"rejected"_s, u"rejet"_s}};
    return words.value(status, status);
}

// createRecord() with what the kind alone knows, and the mail that send=true asks for.
Refusal createWhole(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record,
                    const QString &uniqueKey)
{
    Refusal refusal;
    if (kind.kind == kind::invoices)
        refusal = createInvoiceRecord(call, body, record, uniqueKey);
    else if (kind.kind == kind::creditNotes)
        refusal = createCreditNoteRecord(call, body, record, uniqueKey);
    else
        refusal = createRecord(call, kind, body, record, uniqueKey);
    if (!refusal && call.param(u"send"_s) == "true"_L1)
        refusal = sendByMail(call, kind, record, {});
    return refusal;
}

// Moves a document along the approval workflow, from one of `from` to `to`.
Response moveAlong(Call &call, const DocumentKind &kind, const QStringList &from, const QString &to,
                   const QString &message)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    if (!from.contains(record->value("status"_L1).toString()))
        return buying::actRefused(u"The %1 is not in a state for this."_s.arg(kind.title.toLower()));
    const buying::Author author = buying::authorOf(call);
    if (to == "pending_approval"_L1) {
        record->insert("submitter_id"_L1, author.id);
        record->insert("submitted_by"_L1, author.name);
        record->insert("submitted_by_name"_L1, author.name);
        record->insert("submitted_date"_L1, isoText(call.today));
    } else if (to == "approved"_L1) {
        record->insert("approver_id"_L1, author.id);
    }
    changeStatus(call, kind, *record, to);
    keepRecord(call, kind, *record);
    return done(message);
}
} // namespace

void changeStatus(Call &call, const DocumentKind &kind, QJsonObject &record, const QString &status)
{
    record["status"_L1] = status;
    record["current_sub_status"_L1] = status;
    record["current_sub_status_id"_L1] = u""_s;
    logAct(call, record.value(kind.idField).toString(), u"%1 : %2."_s.arg(kind.paperTitle, statusWord(status)));
}

Response createDocument(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    QJsonObject record;
    if (!refusal)
        refusal = createWhole(call, kind, *body, record, {});
    return refusal ? *refusal : createdDocument(call, kind, record);
}

Response updateDocument(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (!refusal)
        refusal = updateRecord(call, kind, *body, *record);
    return refusal ? *refusal : success(kind.record, shownRecord(call, kind, *record), kind.updated);
}

Response upsertDocument(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    UpsertTarget target = upsertTarget(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    if (target.record) {
        refusal = updateRecord(call, kind, *body, *target.record);
        return refusal ? *refusal : success(kind.record, shownRecord(call, kind, *target.record), kind.updated);
    }
    QJsonObject record;
    refusal = createWhole(call, kind, *body, record, target.newKey);
    return refusal ? *refusal : createdDocument(call, kind, record);
}

Response submitDocument(Call &call, const DocumentKind &kind)
{
    return moveAlong(call, kind, {u"draft"_s, u"rejected"_s}, u"pending_approval"_s,
                     u"The %1 has been submitted for approval successfully."_s.arg(kind.title.toLower()));
}

Response approveDocument(Call &call, const DocumentKind &kind)
{
    return moveAlong(call, kind, {u"pending_approval"_s}, u"approved"_s,
                     u"You have approved the %1."_s.arg(kind.title.toLower()));
}

Response rejectDocument(Call &call, const DocumentKind &kind)
{
    return moveAlong(call, kind, {u"pending_approval"_s}, u"rejected"_s,
                     u"The %1 has been rejected."_s.arg(kind.title.toLower()));
}
} // namespace atlas::sandbox::books::selling
