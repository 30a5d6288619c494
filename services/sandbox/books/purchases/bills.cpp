// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/bills.h"

#include "services/sandbox/books/purchases/billshapes.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/purchases/purchaseorders.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool untouched(const Call &call, const QJsonObject &bill)
{
    return paymentsOf(call.store, textOf(bill, u"bill_id")).isEmpty() && numberOf(bill, u"vendor_credits_applied") == 0;
}

// purchaseorder_ids without lines bills what the orders have left.
std::optional<Response> ordersInto(const Call &call, QJsonObject &bill, QJsonObject &body)
{
    QStringList ids;
    const QJsonArray sent = body.value(u"purchaseorder_ids").toArray();
    for (const QJsonValue &id : sent)
        ids.append(id.toString());
    if (ids.isEmpty())
        return std::nullopt;
    std::optional<Response> refusal;
    const QJsonArray lines = unbilledLines(call, ids, refusal);
    if (refusal)
        return refusal;
    if (!body.contains(u"line_items"_s))
        body.insert(u"line_items"_s, lines);
    QJsonArray orders;
    for (const QString &id : std::as_const(ids)) {
        const QJsonObject &order = *std::as_const(call.store).of(kind::purchaseOrders).find(id);
        if (textOf(body, u"vendor_id").isEmpty())
            body.insert(u"vendor_id"_s, order.value(u"vendor_id"));
        orders.append(
            shaped(shapeOf(R"({"purchaseorder_id":"","purchaseorder_number":"","date":"","total":0})"), order));
    }
    bill.insert(u"purchaseorders"_s, orders);
    return std::nullopt;
}

Response billMoved(Call &call, const QStringList &from, const QString &to, const QString &message)
{
    const QJsonObject *found = pathRecord(call, billKind);
    if (!found)
        return notFound(billKind.title);
    QJsonObject bill = *found;
    if (!from.contains(textOf(billToday(call, bill), u"status")))
        return actRefused(u"The status of this bill cannot be changed to %1."_s.arg(to));
    const bool wasVoid = textOf(bill, u"status") == u"void";
    setStatus(bill, to);
    stampChange(call, bill);
    keep(call, kind::bills, call.id(), bill);
    settleBill(call, call.id());
    if (to == u"void" || wasVoid)
        countBilled(call, bill, to == u"void" ? -1 : 1);
    commentOn(call, call.id(), message, u"Updated"_s);
    return done(message);
}
} // namespace

Response createBill(Call &call)
{
    std::optional<Response> refusal;
    auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject bill = billShape();
    if ((refusal = ordersInto(call, bill, *body)))
        return *refusal;
    if ((refusal = fillPurchase(call, bill, *body, true)))
        return *refusal;
    if ((refusal = numberPurchase(call, billKind, bill, *body)))
        return *refusal;
    const QString id = call.store.nextId();
    bill.insert(u"bill_id"_s, id);
    const QJsonObject payable = accountOfType(call.store, u"accounts_payable"_s);
    take(bill, payable, {u"account_id"_s, u"account_name"_s});
    stampNew(call, bill);
    keep(call, kind::bills, id, bill);
    settleBill(call, id);
    countBilled(call, bill, 1);
    commentOn(call, id, u"Bill created."_s, u"Added"_s);
    const QJsonObject kept = *std::as_const(call.store).of(kind::bills).find(id);
    return created(u"bill"_s, billDetail(call, kept), u"bills"_s, id, u"The bill has been created."_s);
}

Response updateBill(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, billKind);
    if (!found)
        return notFound(billKind.title);
    const QJsonObject before = *found;
    QJsonObject bill = before;
    if (textOf(bill, u"status") == u"void")
        return actRefused(u"Void bills cannot be edited."_s);
    if ((refusal = fillPurchase(call, bill, *body, false)))
        return *refusal;
    const double applied = numberOf(before, u"payment_made") + numberOf(before, u"vendor_credits_applied");
    if (cents(numberOf(bill, u"total") - applied) < 0)
        return actRefused(u"The bill amount cannot be less than the amount already paid."_s);
    const bool renumbered =
        body->contains(u"bill_number"_s) && textOf(*body, u"bill_number") != textOf(bill, u"bill_number");
    if (renumbered && (refusal = numberPurchase(call, billKind, bill, *body)))
        return *refusal;
    stampChange(call, bill);
    countBilled(call, before, -1);
    keep(call, kind::bills, call.id(), bill);
    settleBill(call, call.id());
    countBilled(call, bill, 1);
    settleContact(call.store, textOf(before, u"vendor_id"));
    commentOn(call, call.id(), u"Bill updated."_s, u"Updated"_s);
    const QJsonObject kept = *pathRecord(call, billKind);
    return success(u"bill"_s, billDetail(call, kept), u"Bill information has been updated."_s);
}

Response deleteBill(Call &call)
{
    const QJsonObject *found = pathRecord(call, billKind);
    if (!found)
        return notFound(billKind.title);
    const QJsonObject bill = *found;
    if (!untouched(call, bill))
        return actRefused(u"Bills that have payments or credits applied cannot be deleted."_s);
    if (textOf(bill, u"status") != u"void")
        countBilled(call, bill, -1);
    drop(call, kind::bills, call.id());
    settleContact(call.store, textOf(bill, u"vendor_id"));
    return done(u"The bill has been deleted."_s);
}

Response openBill(Call &call)
{
    return billMoved(call, {u"void"_s, u"draft"_s, u"open"_s, u"overdue"_s}, u"open"_s,
                     u"The status of the bill has been changed from void to open."_s);
}

Response voidBill(Call &call)
{
    const QJsonObject *found = pathRecord(call, billKind);
    if (found && !untouched(call, *found))
        return actRefused(u"Bills that have payments or credits applied cannot be made void."_s);
    return billMoved(call, {u"open"_s, u"overdue"_s, u"draft"_s, u"pending_approval"_s}, u"void"_s,
                     u"The bill has been marked as void."_s);
}

Response submitBill(Call &call)
{
    return billMoved(call, {u"draft"_s, u"rejected"_s}, u"pending_approval"_s,
                     u"The bill has been submitted for approval successfully."_s);
}

Response approveBill(Call &call)
{
    return billMoved(call, {u"pending_approval"_s}, u"open"_s, u"The bill has been approved."_s);
}
} // namespace atlas::sandbox::books::buying
