// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documentlist.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject paymentRow(const Call &call, const QJsonObject &stored)
{
    const QJsonObject record = wholeRecord(call, paymentKind(), stored);
    QJsonObject row = shownRow(call, paymentKind(), record, paymentRowShape());
    const double rate = record.value("exchange_rate"_L1).toDouble(1);
    const auto base = [&](const QString &key) { return buying::cents(record.value(key).toDouble() * rate); };
    row["bcy_amount"_L1] = base(u"amount"_s);
    row["bcy_unused_amount"_L1] = base(u"unused_amount"_s);
    QStringList numbers;
    for (const QJsonObject &link : buying::objectsOf(record, u"invoices"))
        numbers.append(link.value("invoice_number"_L1).toString());
    row["invoice_numbers"_L1] = numbers.join(u", "_s);
    row["payment_mode_formatted"_L1] = record.value("payment_mode"_L1);
    row["payment_type"_L1] = numbers.isEmpty() ? u"Customer Advance"_s : u"Invoice Payment"_s;
    double refunded = 0;
    for (const QJsonObject &refund : buying::objectsOf(record, u"payment_refunds"))
        refunded += buying::cents(refund.value("amount"_L1).toDouble() * refund.value("exchange_rate"_L1).toDouble(1));
    row["bcy_refunded_amount"_L1] = buying::cents(refunded);
    row.remove("custom_fields"_L1); // this list alone has custom_fields_list instead
    row.remove("custom_field_hash"_L1);
    row["custom_fields_list"_L1] = uniqueKeyOf(record);
    addSought(call, record, row);
    return row;
}

// filter_by=PaymentMode.Cash: the mode without separators. Custom modes exist, so any word may be asked for.
std::optional<bool> paymentPasses(const Call & /*call*/, const QJsonObject &record, const QString &filter)
{
    static const QString family = u"paymentmode."_s;
    if (!filter.startsWith(family))
        return std::nullopt;
    return buying::filterWord(record.value("payment_mode"_L1).toString()) == filter.mid(family.size());
}

Response paymentAnswer(const Call &call, const QJsonObject &payment)
{
    return success(u"payment"_s, shownRecord(call, paymentKind(), payment), paymentKind().updated);
}

Response newPayment(Call &call, const QJsonObject &body, const QString &uniqueKey)
{
    QJsonObject payment;
    if (auto refusal = recordPayment(call, body, payment, uniqueKey))
        return *refusal;
    const QString id = payment.value("payment_id"_L1).toString();
    return created(u"payment"_s, shownRecord(call, paymentKind(), payment), kind::payments, id, paymentKind().created);
}
} // namespace

Response listPayments(Call &call)
{
    ListSpec spec = documentListSpec(paymentKind(), u"Payments Received"_s);
    spec.defaultFilter = u"PaymentMode.All"_s;
    spec.defaultSort = u"date"_s;
    spec.textFilters += {u"payment_mode"_s, u"description"_s, u"notes"_s};
    spec.amountFilters = {u"amount"_s};
    spec.sortColumns = {u"date"_s,         u"amount"_s,        u"reference_number"_s, u"customer_name"_s,
                        u"created_time"_s, u"unused_amount"_s, u"payment_number"_s};
    spec.modifiedFilter = false; // not among the lists that know it
    spec.row = paymentRow;
    spec.passes = paymentPasses;
    return listDocuments(call, spec);
}

Response createPayment(Call &call)
{
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    return refusal ? *refusal : newPayment(call, *body, {});
}

Response updatePayment(Call &call)
{
    Refusal refusal;
    auto payment = recordOf(call, paymentKind(), refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (!refusal)
        refusal = changePayment(call, *body, *payment);
    return refusal ? *refusal : paymentAnswer(call, *payment);
}

Response upsertPayment(Call &call)
{
    Refusal refusal;
    UpsertTarget target = upsertTarget(call, paymentKind(), refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    if (!target.record)
        return newPayment(call, *body, target.newKey);
    refusal = changePayment(call, *body, *target.record);
    return refusal ? *refusal : paymentAnswer(call, *target.record);
}

Response deletePayment(Call &call)
{
    Refusal refusal;
    const auto payment = recordOf(call, paymentKind(), refusal);
    if (payment)
        refusal = lockedPeriod(call, *payment);
    if (refusal)
        return *refusal;
    if (!payment->value("payment_refunds"_L1).toArray().isEmpty())
        return buying::actRefused(u"Payments with refunds cannot be deleted."_s);
    erasePayment(call, *payment);
    return done(paymentKind().deleted);
}
} // namespace atlas::sandbox::books::selling
