// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/purchases/posting.h"
#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/receipthandlers.h"

// Money given back: of a payment at most its unused amount, of a credit note at most its balance.
namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Where a kind keeps its refunds.
struct RefundPlace {
    QString list, idKey, leftKey, message;
};

RefundPlace refundPlaceOf(const DocumentKind &kind)
{
    if (kind.kind == kind::payments)
        return {u"payment_refunds"_s, u"payment_refund_id"_s, u"unused_amount"_s,
                u"The refund information for this payment has been saved."_s};
    return {u"creditnote_refunds"_s, u"creditnote_refund_id"_s, u"balance"_s,
            u"The refund information for this credit note has been saved."_s};
}

BankPosting postingOfRefund(const QString &refundId, const QJsonObject &refund, const QJsonObject &record)
{
    BankPosting posting;
    posting.transactionId = refundId;
    posting.type = u"customer_refund"_s;
    posting.date = refund.value("date"_L1).toString();
    posting.currencyId = record.value("currency_id"_L1).toString();
    posting.exchangeRate = refund.value("exchange_rate"_L1).toDouble(1);
    posting.payee = record.value("customer_name"_L1).toString();
    posting.customerId = record.value("customer_id"_L1).toString();
    posting.reference = refund.value("reference_number"_L1).toString();
    posting.description = refund.value("description"_L1).toString();
    posting.paymentMode = refund.value("refund_mode"_L1).toString();
    posting.stamp = record.value("last_modified_time"_L1).toString();
    return posting;
}

Refusal readRefund(Call &call, const DocumentKind &kind, const QJsonObject &body, const QJsonObject &record,
                   QJsonObject &refund)
{
    const RefundPlace place = refundPlaceOf(kind);
    const auto amount = amountValue(body.value("amount"_L1));
    if (!amount || exact::cents(*amount) <= 0)
        return invalidValue(u"amount"_s);
    const QString status = record.value("status"_L1).toString();
    if (status == "void"_L1 || status == "draft"_L1)
        return buying::actRefused(u"Only open credit notes can be refunded."_s);
    if (exact::cents(*amount) > exact::cents(record.value(place.leftKey)))
        return buying::actRefused(u"The amount exceeds what is left to refund."_s);
    const QString date = body.value("date"_L1).toString(isoText(call.today));
    if (auto refusal = buying::dateRefusal(call, date, u"date"_s))
        return refusal;
    const QString accountId = body.value("from_account_id"_L1).toString();
    const QJsonObject account = buying::accountRecord(call.store, accountId);
    if (!accountId.isEmpty() && account.isEmpty())
        return notFound(u"Account"_s);
    const double rate =
        amountValue(body.value("exchange_rate"_L1)).value_or(record.value("exchange_rate"_L1).toDouble(1));
    if (rate <= 0)
        return invalidValue(u"exchange_rate"_s);
    refund = {{place.idKey, call.store.nextId()},
              {kind.idField, record.value(kind.idField)},
              {"date"_L1, date},
              {"refund_mode"_L1, body.value("refund_mode"_L1).toString()},
              {"reference_number"_L1, body.value("reference_number"_L1).toString()},
              {"description"_L1, body.value("description"_L1).toString()},
              {"from_account_id"_L1, accountId},
              {"from_account_name"_L1, account.value("account_name"_L1).toString()},
              {"customer_name"_L1, record.value("customer_name"_L1)},
              {"exchange_rate"_L1, rate},
              {"amount"_L1, buying::cents(*amount)},
              {"amount_bcy"_L1, buying::cents(*amount * rate)}};
    return std::nullopt;
}

void settleGiver(const DocumentKind &kind, QJsonObject &record)
{
    if (kind.kind == kind::payments)
        settlePayment(record);
    else
        settleCreditNote(record);
}
} // namespace

Response listRefunds(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const auto record = recordOf(call, kind, refusal);
    const QString list = refundPlaceOf(kind).list;
    return record ? success(list, record->value(list).toArray()) : *refusal;
}

Response addRefund(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    QJsonObject refund;
    if (!refusal)
        refusal = readRefund(call, kind, *body, *record, refund);
    if (refusal)
        return *refusal;
    const RefundPlace place = refundPlaceOf(kind);
    QJsonArray refunds = record->value(place.list).toArray();
    refunds.append(refund);
    record->insert(place.list, refunds);
    settleGiver(kind, *record);
    keepRecord(call, kind, *record);
    postToAccount(call.store, refund.value("from_account_id"_L1).toString(), -refund.value("amount"_L1).toDouble(),
                  postingOfRefund(refund.value(place.idKey).toString(), refund, *record));
    logAct(call, call.id(), u"Remboursement de %1."_s.arg(refund.value("amount"_L1).toDouble(), 0, 'f', 2), u"Added"_s);
    return success(place.list, refund, place.message, 201);
}

Response removeRefund(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    const RefundPlace place = refundPlaceOf(kind);
    QJsonArray refunds = record->value(place.list).toArray();
    const qsizetype at = entryIndex(refunds, place.idKey, call.id(1));
    if (at < 0)
        return notFound(u"Refund"_s);
    const QJsonObject refund = refunds.at(at).toObject();
    if (auto locked = lockedPeriod(call, refund))
        return *locked;
    takeBackPosting(call.store, refund.value("from_account_id"_L1).toString(), -refund.value("amount"_L1).toDouble(),
                    postingOfRefund(call.id(1), refund, *record));
    refunds.removeAt(at);
    record->insert(place.list, refunds);
    settleGiver(kind, *record);
    keepRecord(call, kind, *record);
    logAct(call, call.id(), u"Remboursement supprimé."_s);
    return done(u"The refund has been successfully deleted."_s);
}
} // namespace atlas::sandbox::books::selling
