// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentwriter.h"

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documentview.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool touchesMoney(const QJsonObject &body)
{
    static const QStringList keys{u"customer_id"_s,   u"currency_id"_s,      u"exchange_rate"_s,
                                  u"date"_s,          u"line_items"_s,       u"discount"_s,
                                  u"discount_type"_s, u"is_inclusive_tax"_s, u"is_discount_before_tax"_s,
                                  u"adjustment"_s,    u"shipping_charge"_s,  u"tax_id"_s};
    return std::any_of(keys.begin(), keys.end(), [&body](const QString &key) { return body.contains(key); });
}

// What a document's state lets be changed.
Refusal lockedByState(const Call &call, const DocumentKind &kind, const QJsonObject &body, const QJsonObject &record)
{
    const QString status = record.value("status"_L1).toString();
    if (status == "void"_L1)
        return buying::actRefused(u"A void %1 cannot be edited."_s.arg(kind.title.toLower()));
    const bool settled = status == "paid"_L1 || status == "closed"_L1 || status == "invoiced"_L1;
    if (settled && touchesMoney(body))
        return buying::actRefused(u"A settled %1 cannot be edited."_s.arg(kind.title.toLower()));
    const bool issued = kind.kind == kind::invoices && status != "draft"_L1;
    if (call.store.franceEdition && issued && touchesFiscalFields(body))
        return buying::actRefused(u"The invoice has been opened: its fiscal fields are locked."_s);
    return std::nullopt;
}

Refusal setSums(QJsonObject &record)
{
    double all = 0;
    for (const QJsonObject &line : buying::objectsOf(record, u"line_items"))
        all += line.value("rate"_L1).toDouble() * line.value("quantity"_L1).toDouble(1);
    if (all * std::max(1.0, record.value("exchange_rate"_L1).toDouble(1)) > kLargestAmount)
        return invalidValue(u"total"_s);
    sumDocument(record);
    if (record.value("total"_L1).toDouble() < 0)
        return invalidValue(u"total"_s);
    return std::nullopt;
}

Refusal settle(Call &call, const DocumentKind &kind, QJsonObject &record)
{
    if (kind.kind == kind::invoices) {
        const AppliedSums sums = appliedTo(call.store, record.value("invoice_id"_L1).toString());
        const double used = sums.paid + sums.credited + record.value("write_off_amount"_L1).toDouble();
        if (exact::cents(used) > exact::cents(record.value("total"_L1)))
            return buying::actRefused(u"The invoice total must not be less than what was paid."_s);
        settleInvoice(call, record);
    } else if (kind.kind == kind::creditNotes) {
        settleCreditNote(record);
        if (record.value("balance"_L1).toDouble() < 0)
            return buying::actRefused(u"The credit note total must not be less than the credits used."_s);
    } else if (kind.kind == kind::estimates) {
        const bool invoiced = record.value("status"_L1) == "invoiced"_L1;
        record["uninvoiced_amount"_L1] = invoiced ? QJsonValue(0) : record.value("total"_L1);
        record["invoiced_amount"_L1] = invoiced ? record.value("total"_L1) : QJsonValue(0);
    }
    return std::nullopt;
}

Refusal changeCustomer(const Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    const QJsonValue customer = body.value("customer_id"_L1);
    if (customer.isUndefined() || customer == record.value("customer_id"_L1))
        return std::nullopt;
    const bool credited = !record.value("invoices_credited"_L1).toArray().isEmpty();
    if (credited || appliedTo(call.store, record.value("invoice_id"_L1).toString()).any())
        return buying::actRefused(u"The customer cannot be changed: payments or credits have been applied."_s);
    return setCustomer(call, kind, body, record);
}

Refusal setContent(Call &call, const DocumentKind &kind, const QJsonObject &body, bool creating, QJsonObject &record)
{
    if (auto refusal = setCurrencyAndRate(call, body, record))
        return refusal;
    if (auto refusal = setDates(call, kind, body, record))
        return refusal;
    if (auto refusal = setPlainFields(body, record))
        return refusal;
    if (creating || body.contains("line_items"_L1))
        if (auto refusal = setLines(call, body, record))
            return refusal;
    if (auto refusal = setCustomFields(call, kind, body.value("custom_fields"_L1).toArray(), record))
        return refusal;
    return setSums(record);
}

void startRecord(Call &call, const DocumentKind &kind, QJsonObject &record)
{
    record = shapeOfKind(kind);
    record.insert(kind.idField, call.store.nextId());
    record["status"_L1] = kind.initialStatus;
    record["current_sub_status"_L1] = kind.initialStatus;
    record["notes"_L1] = u"Merci de votre confiance."_s;
    record["created_date"_L1] = isoText(call.today);
    const QJsonObject account = buying::accountOfType(call.store, u"accounts_receivable"_s);
    if (record.contains("account_id"_L1)) {
        record["account_id"_L1] = account.value("account_id"_L1).toString();
        record["account_name"_L1] = account.value("account_name"_L1).toString(u"Accounts Receivable"_s);
    }
    buying::stampNew(call, record);
}

void markIssued(QJsonObject &record)
{
    if (record.contains("issued_date"_L1) && record.value("status"_L1) != "draft"_L1)
        record["issued_date"_L1] = record.value("date"_L1);
}
} // namespace

Refusal createRecord(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record,
                     const QString &uniqueKey)
{
    if (auto refusal = checkElements(kind, body))
        return refusal;
    startRecord(call, kind, record);
    if (auto refusal = setCustomer(call, kind, body, record))
        return refusal;
    if (auto refusal = setContent(call, kind, body, true, record))
        return refusal;
    if (!uniqueKey.isEmpty())
        if (auto refusal = setUniqueKey(call, kind, uniqueKey, record))
            return refusal;
    if (auto refusal = setNumber(call, kind, body, record))
        return refusal;
    if (auto refusal = settle(call, kind, record))
        return refusal;
    markIssued(record);
    keepRecord(call, kind, record);
    const QString number = record.value(kind.numberField).toString();
    logAct(call, record.value(kind.idField).toString(),
           u"%1 %2 : création, %3 %4."_s.arg(kind.paperTitle, number, record.value("currency_code"_L1).toString())
               .arg(record.value("total"_L1).toDouble(), 0, 'f', 2),
           u"Added"_s);
    return std::nullopt;
}

Refusal updateRecord(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    if (auto refusal = checkElements(kind, body))
        return refusal;
    if (auto refusal = lockedByState(call, kind, body, record))
        return refusal;
    if (auto refusal = lockedPeriod(call, record))
        return refusal;
    QJsonObject changed = buying::completed(record, shapeOfKind(kind));
    if (auto refusal = changeCustomer(call, kind, body, changed))
        return refusal;
    if (auto refusal = setContent(call, kind, body, false, changed))
        return refusal;
    if (auto refusal = setNumber(call, kind, body, changed))
        return refusal;
    if (auto refusal = settle(call, kind, changed))
        return refusal;
    const QString formerCustomer = record.value("customer_id"_L1).toString();
    record = changed;
    keepRecord(call, kind, record);
    settleContact(call.store, formerCustomer);
    logAct(call, record.value(kind.idField).toString(), u"%1 : modification."_s.arg(kind.paperTitle));
    return std::nullopt;
}
} // namespace atlas::sandbox::books::selling
