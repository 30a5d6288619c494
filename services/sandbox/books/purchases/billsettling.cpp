// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/bills.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/purchases/vendorpayments.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
double creditedTo(const Store &store, const QString &billId)
{
    double sum = 0;
    for (const auto &[id, credit] : store.of(kind::vendorCredits).all()) {
        const QList<QJsonObject> entries = objectsOf(credit, u"bills_credited");
        for (const QJsonObject &entry : entries)
            sum += textOf(entry, u"bill_id") == billId ? numberOf(entry, u"amount") : 0;
    }
    return cents(sum);
}

/// An advance of POST /bills/{id}/credits, checked.
std::optional<Response> advanceRefusal(const Call &call, const QJsonObject &bill, const QJsonObject &sent)
{
    const QJsonObject *payment = std::as_const(call.store).of(kind::vendorPayments).find(textOf(sent, u"payment_id"));
    if (!payment || payment->value(u"vendor_id") != bill.value(u"vendor_id"))
        return notFound(u"Vendor Payment"_s);
    const double amount = numberOf(sent, u"amount_applied");
    if (amount <= 0 || cents(amount - numberOf(*payment, u"balance")) > 0)
        return invalidValue(u"amount_applied"_s);
    return std::nullopt;
}

std::optional<Response> creditRefusal(const Call &call, const QJsonObject &bill, const QJsonObject &sent)
{
    const QJsonObject *credit =
        std::as_const(call.store).of(kind::vendorCredits).find(textOf(sent, u"vendor_credit_id"));
    if (!credit || credit->value(u"vendor_id") != bill.value(u"vendor_id"))
        return notFound(vendorCreditKind.title);
    const double amount = numberOf(sent, u"amount_applied");
    const bool open = textOf(*credit, u"status") == u"open";
    if (!open || amount <= 0 || cents(amount - numberOf(*credit, u"balance")) > 0)
        return invalidValue(u"amount_applied"_s);
    return std::nullopt;
}

void applyAdvance(const Call &call, const QString &billId, const QJsonObject &sent)
{
    const QString id = textOf(sent, u"payment_id");
    QJsonObject payment = *std::as_const(call.store).of(kind::vendorPayments).find(id);
    const double amount = cents(numberOf(sent, u"amount_applied"));
    QJsonArray bills = payment.value(u"bills").toArray();
    bills.append(QJsonObject{{u"bill_payment_id"_s, call.store.nextId()},
                             {u"bill_id"_s, billId},
                             {u"amount_applied"_s, amount},
                             {u"tax_amount_withheld"_s, 0}});
    payment.insert(u"bills"_s, bills);
    payment.insert(u"balance"_s, cents(numberOf(payment, u"balance") - amount));
    stampChange(call, payment);
    keep(call, kind::vendorPayments, id, payment);
}

void applyCredit(const Call &call, const QString &billId, const QJsonObject &sent)
{
    const QString id = textOf(sent, u"vendor_credit_id");
    QJsonObject credit = *std::as_const(call.store).of(kind::vendorCredits).find(id);
    QJsonArray entries = credit.value(u"bills_credited").toArray();
    entries.append(creditEntry(call, billId, numberOf(sent, u"amount_applied")));
    credit.insert(u"bills_credited"_s, entries);
    settleVendorCredit(credit);
    stampChange(call, credit);
    keep(call, kind::vendorCredits, id, credit);
}
} // namespace

QList<BillPayment> paymentsOf(const Store &store, const QString &billId)
{
    QList<BillPayment> found;
    for (const auto &[id, payment] : store.of(kind::vendorPayments).all()) {
        const QList<QJsonObject> bills = objectsOf(payment, u"bills");
        for (const QJsonObject &entry : bills)
            if (textOf(entry, u"bill_id") == billId)
                found.append({payment, entry});
    }
    return found;
}

void settleBill(const Call &call, const QString &billId)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::bills).find(billId);
    if (!found)
        return;
    QJsonObject bill = *found;
    double paid = 0;
    QString last;
    const QList<BillPayment> payments = paymentsOf(call.store, billId);
    for (const BillPayment &applied : payments) {
        paid += numberOf(applied.entry, u"amount_applied") + numberOf(applied.entry, u"tax_amount_withheld");
        last = qMax(last, textOf(applied.payment, u"date"));
    }
    bill.insert(u"last_payment_date"_s, last);
    settleBalance(bill, cents(paid), creditedTo(call.store, billId), call.today);
    keep(call, kind::bills, billId, bill);
    settleContact(call.store, textOf(bill, u"vendor_id"));
}

std::optional<Response> billRefusal(const Call &call, const QString &billId, const QString &vendorId, double amount)
{
    const QJsonObject *bill = std::as_const(call.store).of(kind::bills).find(billId);
    if (!bill)
        return notFound(billKind.title);
    const QString status = textOf(*bill, u"status");
    if (textOf(*bill, u"vendor_id") != vendorId)
        return invalidValue(u"bill_id"_s);
    if (status == u"void" || status == u"draft" || status == u"pending_approval")
        return actRefused(u"Payments cannot be recorded for a bill that is %1."_s.arg(status));
    if (amount <= 0)
        return invalidValue(u"amount_applied"_s);
    if (cents(amount - numberOf(*bill, u"balance")) > 0)
        return actRefused(u"The amount applied exceeds the balance of the bill."_s);
    return std::nullopt;
}

Response deleteBillPayment(Call &call)
{
    const QJsonObject *bill = pathRecord(call, billKind);
    if (!bill)
        return notFound(billKind.title);
    const QList<BillPayment> payments = paymentsOf(call.store, call.id());
    for (const BillPayment &applied : payments) {
        if (textOf(applied.entry, u"bill_payment_id") != call.id(1))
            continue;
        QJsonObject payment = applied.payment;
        QJsonArray left;
        const QList<QJsonObject> entries = objectsOf(payment, u"bills");
        for (const QJsonObject &entry : entries)
            if (entry != applied.entry)
                left.append(entry);
        payment.insert(u"bills"_s, left);
        payment.insert(u"balance"_s, cents(numberOf(payment, u"balance") + numberOf(applied.entry, u"amount_applied")));
        stampChange(call, payment);
        keep(call, kind::vendorPayments, textOf(payment, u"payment_id"), payment);
        settleBill(call, call.id());
        return done(u"The payment has been deleted."_s);
    }
    return notFound(u"Payment"_s);
}

Response creditBill(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, billKind);
    if (!found)
        return notFound(billKind.title);
    const QJsonObject bill = *found;
    const QList<QJsonObject> advances = objectsOf(*body, u"bill_payments");
    const QList<QJsonObject> credits = objectsOf(*body, u"apply_vendor_credits");
    double sum = 0;
    for (const QJsonObject &sent : advances) {
        sum += numberOf(sent, u"amount_applied");
        if ((refusal = advanceRefusal(call, bill, sent)))
            return *refusal;
    }
    for (const QJsonObject &sent : credits) {
        sum += numberOf(sent, u"amount_applied");
        if ((refusal = creditRefusal(call, bill, sent)))
            return *refusal;
    }
    if ((refusal = billRefusal(call, call.id(), textOf(bill, u"vendor_id"), sum)))
        return *refusal;
    for (const QJsonObject &sent : advances)
        applyAdvance(call, call.id(), sent);
    for (const QJsonObject &sent : credits)
        applyCredit(call, call.id(), sent);
    settleBill(call, call.id());
    return done(u"Credits have been applied to the bill(s)."_s);
}
} // namespace atlas::sandbox::books::buying
