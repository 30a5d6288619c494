// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/purchases/purchaseorders.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool billable(const QString &status)
{
    return status == u"open" || status == u"partially_billed" || status == u"approved" || status == u"draft";
}

QJsonObject asBillLine(const QJsonObject &orderLine, const QString &orderId, double quantity)
{
    QJsonObject line = orderLine;
    line.insert(u"purchaseorder_id"_s, orderId);
    line.insert(u"purchaseorder_item_id"_s, textOf(orderLine, u"line_item_id"));
    line.insert(u"quantity"_s, quantity);
    for (const QString &key : {u"line_item_id"_s, u"quantity_billed"_s, u"item_total"_s, u"bcy_rate"_s})
        line.remove(key);
    return line;
}

/// Quantities a bill takes from one order, by line of the order.
QMap<QString, double> takenFrom(const QJsonObject &bill, const QString &orderId)
{
    QMap<QString, double> taken;
    const QList<QJsonObject> lines = objectsOf(bill, u"line_items");
    for (const QJsonObject &line : lines)
        if (textOf(line, u"purchaseorder_id") == orderId)
            taken[textOf(line, u"purchaseorder_item_id")] += numberOf(line, u"quantity");
    return taken;
}

QString billedState(const QJsonArray &lines)
{
    bool any = false;
    bool all = true;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const double billed = numberOf(line, u"quantity_billed");
        any = any || billed > 0;
        all = all && billed >= numberOf(line, u"quantity", 1);
    }
    return all ? u"billed"_s : any ? u"partially_billed"_s : u"to_be_billed"_s;
}

QJsonArray billsOf(const QJsonObject &order, const QJsonObject &bill, bool counted)
{
    QJsonArray bills;
    const QList<QJsonObject> before = objectsOf(order, u"bills");
    for (const QJsonObject &other : before)
        if (textOf(other, u"bill_id") != textOf(bill, u"bill_id"))
            bills.append(other);
    if (counted)
        bills.append(shaped(shapeOf(R"({"bill_id":"","bill_number":"","status":"open","date":"","due_date":"",
"total":0,"balance":0})"),
                            bill));
    return bills;
}

void countInOrder(const Call &call, QJsonObject order, const QJsonObject &bill, int sign)
{
    const QString orderId = textOf(order, u"purchaseorder_id");
    const QMap<QString, double> taken = takenFrom(bill, orderId);
    QJsonArray lines;
    const QList<QJsonObject> before = objectsOf(order, u"line_items");
    for (QJsonObject line : before) {
        // A bill whose lines name no order line bills the order as a whole.
        const double quantity =
            taken.isEmpty() ? numberOf(line, u"quantity", 1) : taken.value(textOf(line, u"line_item_id"));
        line.insert(u"quantity_billed"_s, qMax(0.0, numberOf(line, u"quantity_billed") + sign * quantity));
        lines.append(line);
    }
    const QString state = billedState(lines);
    order.insert(u"line_items"_s, lines);
    order.insert(u"bills"_s, billsOf(order, bill, sign > 0));
    order.insert(u"billed_status"_s, state);
    setStatus(order, state == u"to_be_billed" ? u"open"_s : state);
    stampChange(call, order);
    keep(call, kind::purchaseOrders, orderId, order);
}
} // namespace

QJsonArray unbilledLines(const Call &call, const QStringList &orderIds, std::optional<Response> &refusal)
{
    QJsonArray lines;
    QString vendor;
    for (const QString &id : orderIds) {
        const QJsonObject *order = std::as_const(call.store).of(kind::purchaseOrders).find(id);
        if (!order) {
            refusal = notFound(purchaseOrderKind.title);
            return {};
        }
        const QString own = textOf(*order, u"vendor_id");
        if (!billable(textOf(*order, u"status")) || (!vendor.isEmpty() && vendor != own)) {
            refusal = invalidValue(u"purchaseorder_ids"_s);
            return {};
        }
        vendor = own;
        const QList<QJsonObject> orderLines = objectsOf(*order, u"line_items");
        for (const QJsonObject &line : orderLines) {
            const double left = numberOf(line, u"quantity", 1) - numberOf(line, u"quantity_billed");
            if (left > 0)
                lines.append(asBillLine(line, id, left));
        }
    }
    return lines;
}

void countBilled(const Call &call, const QJsonObject &bill, int sign)
{
    const QList<QJsonObject> orders = objectsOf(bill, u"purchaseorders");
    for (const QJsonObject &entry : orders) {
        const QJsonObject *order =
            std::as_const(call.store).of(kind::purchaseOrders).find(textOf(entry, u"purchaseorder_id"));
        if (order)
            countInOrder(call, *order, bill, sign);
    }
}

Response billFromPurchaseOrders(Call &call)
{
    const QStringList ids = call.param(u"purchaseorder_ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return invalidValue(u"purchaseorder_ids"_s);
    std::optional<Response> refusal;
    const QJsonArray lines = unbilledLines(call, ids, refusal);
    if (refusal)
        return *refusal;
    const QJsonObject &order = *std::as_const(call.store).of(kind::purchaseOrders).find(ids.first());
    QJsonObject bill =
        shaped(shapeOf(R"({"vendor_id":"","vendor_name":"","currency_id":"","currency_code":"","exchange_rate":1,
"reference_number":"","payment_terms":0,"payment_terms_label":"","notes":"","discount":0,"discount_type":"entity_level",
"is_discount_before_tax":true,"is_inclusive_tax":false,"adjustment":0,"billing_address":{}})"),
               order);
    bill.insert(u"reference_number"_s, textOf(order, u"purchaseorder_number"));
    bill.insert(u"date"_s, call.today.toString(Qt::ISODate));
    bill.insert(u"purchaseorder_ids"_s, QJsonArray::fromStringList(ids));
    bill.insert(u"line_items"_s, lines);
    sumDocument(bill);
    return success(u"bill"_s, bill);
}
} // namespace atlas::sandbox::books::buying
