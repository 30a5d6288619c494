// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/bills.h"
#include "services/sandbox/books/purchases/billshapes.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/purchases/vendorpayments.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject creditRow(const Call &, const QJsonObject &credit)
{
    return shaped(vendorCreditRowShape(), credit);
}

std::optional<bool> creditPasses(const Call &, const QJsonObject &credit, const QString &filter)
{
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!QStringList{u"open"_s, u"draft"_s, u"closed"_s, u"void"_s}.contains(wanted))
        return std::nullopt;
    return filterWord(textOf(credit, u"status")) == wanted;
}

void keepCredit(const Call &call, const QString &id, QJsonObject credit)
{
    settleVendorCredit(credit);
    keep(call, kind::vendorCredits, id, credit);
    settleContact(call.store, textOf(credit, u"vendor_id"));
}

Response creditMoved(Call &call, const QStringList &from, const QString &to, const QString &message)
{
    const QJsonObject *found = pathRecord(call, vendorCreditKind);
    if (!found)
        return notFound(vendorCreditKind.title);
    QJsonObject credit = *found;
    const bool used = !credit.value(u"bills_credited").toArray().isEmpty();
    if (!from.contains(textOf(credit, u"status")) || used)
        return actRefused(u"The status of this vendor credit cannot be changed to %1."_s.arg(to));
    setStatus(credit, to);
    stampChange(call, credit);
    keepCredit(call, call.id(), credit);
    return done(message);
}
} // namespace

void settleVendorCredit(QJsonObject &credit)
{
    double used = 0;
    const QList<QJsonObject> entries = objectsOf(credit, u"bills_credited");
    for (const QJsonObject &entry : entries)
        used += numberOf(entry, u"amount");
    const double balance = cents(numberOf(credit, u"total") - used - numberOf(credit, u"total_refunded_amount"));
    credit.insert(u"total_credits_used"_s, cents(used));
    credit.insert(u"balance"_s, balance);
    const QString status = textOf(credit, u"status");
    if (status == u"open" || status == u"closed")
        setStatus(credit, balance > 0 ? u"open"_s : u"closed"_s);
}

QJsonObject creditEntry(const Call &call, const QString &billId, double amount)
{
    const QJsonObject *bill = std::as_const(call.store).of(kind::bills).find(billId);
    return {{u"vendor_credit_bill_id"_s, call.store.nextId()},
            {u"bill_id"_s, billId},
            {u"bill_number"_s, bill ? textOf(*bill, u"bill_number") : QString()},
            {u"date"_s, call.today.toString(Qt::ISODate)},
            {u"amount"_s, cents(amount)}};
}

Response listVendorCredits(Call &call)
{
    ListSpec spec;
    spec.kind = kind::vendorCredits;
    spec.key = u"vendor_credits"_s;
    spec.idField = u"vendor_credit_id"_s;
    spec.reportName = u"Vendor Credits"_s;
    spec.sortColumns = {u"vendor_name"_s, u"vendor_credit_number"_s, u"balance"_s,           u"total"_s,
                        u"date"_s,        u"created_time"_s,         u"last_modified_time"_s};
    spec.textFilters = {u"vendor_credit_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.amountFilters = {u"total"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"vendor_id"_s};
    spec.searchFields = {u"vendor_credit_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.modifiedFilter = true;
    spec.row = creditRow;
    spec.passes = creditPasses;
    return listRecords(call, spec);
}

Response getVendorCredit(Call &call)
{
    const QJsonObject *credit = pathRecord(call, vendorCreditKind);
    return credit ? success(u"vendor_credit"_s, completed(*credit, vendorCreditShape()))
                  : notFound(vendorCreditKind.title);
}

Response createVendorCredit(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject credit = vendorCreditShape();
    if ((refusal = fillPurchase(call, credit, *body, true)))
        return *refusal;
    if ((refusal = numberPurchase(call, vendorCreditKind, credit, *body)))
        return *refusal;
    const QString id = call.store.nextId();
    credit.insert(u"vendor_credit_id"_s, id);
    stampNew(call, credit);
    settleVendorCredit(credit);
    keepCredit(call, id, credit);
    commentOn(call, id, u"Vendor Credit created."_s, u"Added"_s);
    return created(u"vendor_credit"_s, credit, u"vendorcredits"_s, id, u"The vendor credit has been created."_s);
}

Response updateVendorCredit(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, vendorCreditKind);
    if (!found)
        return notFound(vendorCreditKind.title);
    QJsonObject credit = *found;
    const QString vendorBefore = textOf(credit, u"vendor_id");
    if ((refusal = fillPurchase(call, credit, *body, false)))
        return *refusal;
    settleVendorCredit(credit);
    if (numberOf(credit, u"balance") < 0)
        return actRefused(u"The amount cannot be less than the credits already applied."_s);
    stampChange(call, credit);
    keepCredit(call, call.id(), credit);
    settleContact(call.store, vendorBefore);
    return success(u"vendor_credit"_s, completed(credit, vendorCreditShape()),
                   u"Vendor credit information has been updated."_s);
}

Response deleteVendorCredit(Call &call)
{
    const QJsonObject *found = pathRecord(call, vendorCreditKind);
    if (!found)
        return notFound(vendorCreditKind.title);
    const QJsonObject credit = *found;
    if (!credit.value(u"bills_credited").toArray().isEmpty())
        return actRefused(u"Vendor credits that have been applied to bills cannot be deleted."_s);
    drop(call, kind::vendorCredits, call.id());
    settleContact(call.store, textOf(credit, u"vendor_id"));
    return done(u"The vendor credit has been deleted."_s);
}

Response openVendorCredit(Call &call)
{
    return creditMoved(call, {u"draft"_s, u"void"_s, u"open"_s}, u"open"_s,
                       u"The status of the vendor credit has been changed to open."_s);
}

Response voidVendorCredit(Call &call)
{
    return creditMoved(call, {u"draft"_s, u"open"_s}, u"void"_s, u"The vendor credit has been marked as void."_s);
}

Response draftVendorCredit(Call &call)
{
    return creditMoved(call, {u"void"_s}, u"draft"_s, u"The status of the vendor credit has been changed to draft."_s);
}

Response applyVendorCredit(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, vendorCreditKind);
    if (!found)
        return notFound(vendorCreditKind.title);
    QJsonObject credit = *found;
    QJsonArray entries = credit.value(u"bills_credited").toArray();
    const QList<QJsonObject> sent = objectsOf(*body, u"bills");
    if (sent.isEmpty() || textOf(credit, u"status") != u"open")
        return sent.isEmpty() ? invalidValue(u"bills"_s) : actRefused(u"Only open vendor credits can be applied."_s);
    QMap<QString, double> perBill;
    for (const QJsonObject &entry : sent) {
        const QString billId = textOf(entry, u"bill_id");
        perBill[billId] += numberOf(entry, u"amount_applied");
        if ((refusal = billRefusal(call, billId, textOf(credit, u"vendor_id"), perBill.value(billId))))
            return *refusal;
        entries.append(creditEntry(call, billId, numberOf(entry, u"amount_applied")));
    }
    credit.insert(u"bills_credited"_s, entries);
    settleVendorCredit(credit);
    if (numberOf(credit, u"balance") < 0)
        return actRefused(u"The amount applied exceeds the balance of the vendor credit."_s);
    stampChange(call, credit);
    keep(call, kind::vendorCredits, call.id(), credit);
    for (auto it = perBill.cbegin(); it != perBill.cend(); ++it)
        settleBill(call, it.key());
    return done(u"Credits have been applied to the bill(s)."_s);
}

Response vendorCreditBills(Call &call)
{
    const QJsonObject *credit = pathRecord(call, vendorCreditKind);
    return credit ? success(u"bills_credited"_s, credit->value(u"bills_credited").toArray())
                  : notFound(vendorCreditKind.title);
}

Response unapplyVendorCredit(Call &call)
{
    const QJsonObject *found = pathRecord(call, vendorCreditKind);
    if (!found)
        return notFound(vendorCreditKind.title);
    QJsonObject credit = *found;
    QJsonArray left;
    QString billId;
    const QList<QJsonObject> entries = objectsOf(credit, u"bills_credited");
    for (const QJsonObject &entry : entries) {
        if (textOf(entry, u"vendor_credit_bill_id") == call.id(1))
            billId = textOf(entry, u"bill_id");
        else
            left.append(entry);
    }
    if (billId.isEmpty())
        return notFound(u"Applied credit"_s);
    credit.insert(u"bills_credited"_s, left);
    stampChange(call, credit);
    keepCredit(call, call.id(), credit);
    settleBill(call, billId);
    return done(u"The credits applied to a bill has been deleted."_s);
}
} // namespace atlas::sandbox::books::buying
