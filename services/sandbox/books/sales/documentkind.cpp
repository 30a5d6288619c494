// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

// Messages: books/v3 reference; "quote" where live answers say so although the keys stay "estimate".
const DocumentKind &invoiceKind()
{
    static const DocumentKind kind{kind::invoices,
                                   u"invoice"_s,
                                   u"invoice_id"_s,
                                   u"invoice_number"_s,
                                   u"Invoice"_s,
                                   u"due_date"_s,
                                   u"The invoice has been created."_s,
                                   u"Invoice information has been updated."_s,
                                   u"The invoice has been deleted."_s,
                                   u"Your invoice has been sent."_s,
                                   u"draft"_s,
                                   u"sent"_s,
                                   u"Facture"_s};
    return kind;
}

const DocumentKind &estimateKind()
{
    static const DocumentKind kind{kind::estimates,
                                   u"estimate"_s,
                                   u"estimate_id"_s,
                                   u"estimate_number"_s,
                                   u"Quote"_s,
                                   u"expiry_date"_s,
                                   u"The quote has been created."_s,
                                   u"The quote has been updated."_s,
                                   u"The quote has been deleted."_s,
                                   u"Your estimate has been sent."_s,
                                   u"draft"_s,
                                   u"sent"_s,
                                   u"Devis"_s};
    return kind;
}

const DocumentKind &salesOrderKind()
{
    static const DocumentKind kind{kind::salesOrders,
                                   u"salesorder"_s,
                                   u"salesorder_id"_s,
                                   u"salesorder_number"_s,
                                   u"Sales Order"_s,
                                   u"shipment_date"_s,
                                   u"Sales Order Created Successfully."_s,
                                   u"Sales Order Updated Successfully."_s,
                                   u"The sales order has been deleted."_s,
                                   u"Your sales order has been sent."_s,
                                   u"draft"_s,
                                   u"open"_s,
                                   u"Bon de commande"_s};
    return kind;
}

const DocumentKind &creditNoteKind()
{
    static const DocumentKind kind{kind::creditNotes,
                                   u"creditnote"_s,
                                   u"creditnote_id"_s,
                                   u"creditnote_number"_s,
                                   u"Credit Note"_s,
                                   {},
                                   u"Credit Note has been created."_s,
                                   u"Credit Note has been updated."_s,
                                   u"The credit note has been deleted."_s,
                                   u"Your credit note has been sent."_s,
                                   u"open"_s,
                                   u"open"_s,
                                   u"Avoir"_s};
    return kind;
}

const DocumentKind &paymentKind()
{
    static const DocumentKind kind{kind::payments,
                                   u"customerpayment"_s,
                                   u"payment_id"_s,
                                   u"payment_number"_s,
                                   u"Payment"_s,
                                   {},
                                   u"The payment from the customer has been recorded"_s,
                                   u"The details of the payment received from the customer have been updated"_s,
                                   u"The payment has been deleted."_s,
                                   {},
                                   {},
                                   {},
                                   u"Reçu de paiement"_s};
    return kind;
}

const QJsonObject *findRecord(const Call &call, const QString &kind, const QString &id)
{
    return std::as_const(call.store).of(kind).find(id);
}

std::optional<QJsonObject> recordOf(const Call &call, const DocumentKind &kind, Refusal &refusal)
{
    if (const QJsonObject *record = findRecord(call, kind.kind, call.id()))
        return *record;
    refusal = notFound(kind.title);
    return std::nullopt;
}

QList<QJsonObject> recordsOf(const Call &call, const DocumentKind &kind, const QString &parameter, int maximum,
                             Refusal &refusal)
{
    QList<QJsonObject> records;
    QStringList ids = call.param(parameter).split(u',', Qt::SkipEmptyParts);
    ids.removeDuplicates();
    if (ids.isEmpty() || ids.size() > maximum) {
        refusal = invalidValue(parameter);
        return records;
    }
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject *record = findRecord(call, kind.kind, id.trimmed());
        if (!record) {
            refusal = notFound(kind.title);
            return {};
        }
        records.append(*record);
    }
    return records;
}

void keepRecord(Call &call, const DocumentKind &kind, QJsonObject &record)
{
    buying::stampChange(call, record);
    record[u"updated_time"_s] = call.stamp();
    buying::keep(call, kind.kind, record.value(kind.idField).toString(), record);
    settleContact(call.store, record.value(u"customer_id"_s).toString());
}

void logAct(Call &call, const QString &recordId, const QString &description, const QString &operation)
{
    call.store.comment(recordId, description, operation, call.nowMs);
    *call.wrote = true;
}

Refusal lockedPeriod(const Call &call, const QJsonObject &record)
{
    return buying::dateRefusal(call, record.value(u"date"_s).toString(), u"date"_s);
}

QString isoText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

qsizetype entryIndex(const QJsonArray &array, const QString &key, const QString &id)
{
    for (qsizetype i = 0; i < array.size(); ++i)
        if (array.at(i).toObject().value(key).toString() == id)
            return i;
    return -1;
}
} // namespace atlas::sandbox::books::selling
