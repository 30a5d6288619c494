// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/purchaseorders.h"

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/sales/documentpdf.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QJsonObject &orderShape()
{
    static const QJsonObject shape = shapeOf(R"({"purchaseorder_id":"","purchaseorder_number":"","date":"",
"expected_delivery_date":"","reference_number":"","status":"draft","order_status":"draft","billed_status":"",
"received_status":"to_be_received","current_sub_status_id":"","current_sub_status":"draft","vendor_id":"",
"vendor_name":"","contact_persons":[],"currency_id":"","currency_code":"","currency_symbol":"","exchange_rate":1,
"delivery_date":"","is_emailed":false,"is_inclusive_tax":false,"tax_rounding":"entity_level","total_quantity":0,
"line_items":[],"adjustment":0,"adjustment_description":"","discount_amount":0,"discount":0,
"discount_applied_on_amount":0,"is_discount_before_tax":true,"discount_type":"entity_level","sub_total":0,
"sub_total_inclusive_of_tax":0,"tax_total":0,"discount_total":0,"discount_percent":0,"total":0,"taxes":[],
"price_precision":2,"billing_address_id":"","billing_address":{"address":"","street2":"","city":"","state":"","zip":"",
"country":"","fax":"","phone":"","attention":""},"notes":"","terms":"","payment_terms":0,
"payment_terms_label":"Due on Receipt","ship_via":"","ship_via_id":"","attention":"","delivery_org_address_id":"",
"delivery_customer_id":"","delivery_customer_address_id":"","delivery_address":{"zip":"","country":"","address":"",
"organization_address_id":"","address2":"","city":"","phone":"","address1":"","state":""},"custom_fields":[],
"custom_field_hash":{},"attachment_name":"","documents":[],"can_send_in_mail":false,"template_id":"",
"can_mark_as_bill":false,"can_mark_as_unbill":false,"salesorders":[],"bills":[],"tags":[],"advances":[]})");
    return shape;
}

const QJsonObject &orderRowShape()
{
    static const QJsonObject shape = shapeOf(R"({"purchaseorder_id":"","vendor_id":"","vendor_name":"",
"company_name":"","order_status":"draft","billed_status":"to_be_billed","received_status":"to_be_received",
"status":"draft","color_code":"","current_sub_status_id":"","current_sub_status":"draft","purchaseorder_number":"",
"reference_number":"","date":"","delivery_date":"","expected_delivery_date":"","delivery_days":"","due_by_days":"",
"due_in_days":"","currency_id":"","currency_code":"","price_precision":"","total":0,"has_attachment":false,"tags":[],
"created_time":"","last_modified_time":"","quantity_yet_to_receive":0,"quantity_marked_as_received":0,
"is_po_marked_as_received":false,"receives":[],"client_viewed_time":"","is_viewed_by_client":false})");
    return shape;
}

QJsonObject orderRow(const Call &, const QJsonObject &order)
{
    QJsonObject row = shaped(orderRowShape(), order);
    row.insert(u"price_precision"_s, u""_s);
    if (textOf(row, u"billed_status").isEmpty())
        row.insert(u"billed_status"_s, u"to_be_billed"_s);
    double quantity = 0;
    const QList<QJsonObject> lines = objectsOf(order, u"line_items");
    for (const QJsonObject &line : lines)
        quantity += numberOf(line, u"quantity");
    row.insert(u"quantity_yet_to_receive"_s, quantity - numberOf(order, u"quantity_marked_as_received"));
    return row;
}

std::optional<bool> orderPasses(const Call &, const QJsonObject &order, const QString &filter)
{
    static const QStringList known{u"draft"_s,           u"open"_s,      u"issued"_s,   u"billed"_s,
                                   u"partiallybilled"_s, u"cancelled"_s, u"closed"_s,   u"received"_s,
                                   u"pendingapproval"_s, u"pending"_s,   u"approved"_s, u"rejected"_s};
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!known.contains(wanted))
        return std::nullopt;
    const QString status = filterWord(textOf(order, u"status"));
    if (wanted == u"issued" || wanted == u"open") // the text says Open, the enumeration Issued
        return status == u"open" || status == u"issued";
    if (wanted == u"pending")
        return status == u"pendingapproval";
    return status == wanted;
}

ListSpec orderSpec()
{
    ListSpec spec;
    spec.kind = kind::purchaseOrders;
    spec.key = u"purchaseorders"_s;
    spec.idField = u"purchaseorder_id"_s;
    spec.reportName = u"Purchase Orders"_s;
    spec.sortColumns = {u"vendor_name"_s,   u"purchaseorder_number"_s,   u"date"_s,
                        u"delivery_date"_s, u"expected_delivery_date"_s, u"total"_s,
                        u"created_time"_s,  u"last_modified_time"_s};
    spec.textFilters = {u"purchaseorder_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.amountFilters = {u"total"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"vendor_id"_s};
    spec.searchFields = {u"purchaseorder_number"_s, u"reference_number"_s, u"vendor_name"_s};
    spec.modifiedFilter = true;
    spec.row = orderRow;
    spec.passes = orderPasses;
    return spec;
}

QJsonObject orderDetail(const QJsonObject &order)
{
    QJsonObject detail = completed(order, orderShape());
    const bool open = textOf(order, u"status") == u"open";
    detail.insert(u"can_mark_as_bill"_s, open);
    detail.insert(u"can_mark_as_unbill"_s, textOf(order, u"status") == u"billed");
    return detail;
}

const selling::DocumentKind &paperKind()
{
    static const selling::DocumentKind paper = [] {
        selling::DocumentKind order;
        order.kind = kind::purchaseOrders;
        order.record = u"purchaseorder"_s;
        order.idField = u"purchaseorder_id"_s;
        order.numberField = u"purchaseorder_number"_s;
        order.title = purchaseOrderKind.title;
        order.dueField = u"delivery_date"_s;
        order.paperTitle = u"Bon de commande"_s;
        return order;
    }();
    return paper;
}

Response moved(Call &call, const QStringList &from, const QString &to, const QString &message)
{
    const QJsonObject *found = pathRecord(call, purchaseOrderKind);
    if (!found)
        return notFound(purchaseOrderKind.title);
    QJsonObject order = *found;
    if (!from.contains(textOf(order, u"status")))
        return actRefused(u"The purchase order cannot be changed from %1 to %2."_s.arg(textOf(order, u"status"), to));
    setStatus(order, to);
    if (to == u"billed")
        order.insert(u"billed_status"_s, u"billed"_s);
    else if (order.value(u"bills").toArray().isEmpty())
        order.insert(u"billed_status"_s, u"to_be_billed"_s);
    stampChange(call, order);
    keep(call, kind::purchaseOrders, call.id(), order);
    commentOn(call, call.id(), message, u"Updated"_s);
    return done(message);
}
} // namespace

Response listPurchaseOrders(Call &call)
{
    return listRecords(call, orderSpec());
}

Response getPurchaseOrder(Call &call)
{
    const QJsonObject *order = pathRecord(call, purchaseOrderKind);
    if (!order)
        return notFound(purchaseOrderKind.title);
    // The printed page names the other party where it has the customer of a sale.
    QJsonObject printed = *order;
    printed.insert(u"customer_name"_s, order->value(u"vendor_name"));
    if (const auto file = selling::wantedFile(call, paperKind(), {printed}))
        return *file;
    return success(u"purchaseorder"_s, orderDetail(*order));
}

Response createPurchaseOrder(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject order = orderShape();
    if ((refusal = fillPurchase(call, order, *body, true)))
        return *refusal;
    if ((refusal = numberPurchase(call, purchaseOrderKind, order, *body)))
        return *refusal;
    const QString id = call.store.nextId();
    order.insert(u"purchaseorder_id"_s, id);
    stampNew(call, order);
    keep(call, kind::purchaseOrders, id, order);
    commentOn(call, id, u"Purchase Order created."_s, u"Added"_s);
    return created(u"purchaseorder"_s, orderDetail(order), u"purchaseorders"_s, id,
                   u"Purchase Order has been added."_s);
}

Response updatePurchaseOrder(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, purchaseOrderKind);
    if (!found)
        return notFound(purchaseOrderKind.title);
    QJsonObject order = *found;
    if (textOf(order, u"status") == u"billed")
        return actRefused(u"Billed purchase orders cannot be edited."_s);
    if ((refusal = fillPurchase(call, order, *body, false)))
        return *refusal;
    const QString number = textOf(*body, u"purchaseorder_number");
    if (!number.isEmpty() && number != textOf(order, u"purchaseorder_number"))
        if ((refusal = numberPurchase(call, purchaseOrderKind, order, *body)))
            return *refusal;
    stampChange(call, order);
    keep(call, kind::purchaseOrders, call.id(), order);
    commentOn(call, call.id(), u"Purchase Order updated."_s, u"Updated"_s);
    return success(u"purchaseorder"_s, orderDetail(order), u"Purchase Order information has been updated."_s);
}

Response deletePurchaseOrder(Call &call)
{
    const QJsonObject *found = pathRecord(call, purchaseOrderKind);
    if (!found)
        return notFound(purchaseOrderKind.title);
    if (!found->value(u"bills").toArray().isEmpty())
        return actRefused(u"Purchase orders that have been billed cannot be deleted."_s);
    drop(call, kind::purchaseOrders, call.id());
    return done(u"The purchase order has been deleted."_s);
}

Response openPurchaseOrder(Call &call)
{
    return moved(call, {u"draft"_s, u"open"_s, u"approved"_s, u"cancelled"_s, u"billed"_s}, u"open"_s,
                 u"The purchase order has been marked as open."_s);
}

Response billPurchaseOrder(Call &call)
{
    return moved(call, {u"open"_s, u"partially_billed"_s}, u"billed"_s,
                 u"The purchase order has been marked as billed."_s);
}

Response cancelPurchaseOrder(Call &call)
{
    return moved(call, {u"draft"_s, u"open"_s, u"approved"_s}, u"cancelled"_s,
                 u"The purchase order has been marked as cancelled."_s);
}

Response draftPurchaseOrder(Call &call)
{
    return moved(call, {u"cancelled"_s, u"open"_s, u"rejected"_s}, u"draft"_s,
                 u"The purchase order has been marked as draft."_s);
}

Response submitPurchaseOrder(Call &call)
{
    return moved(call, {u"draft"_s, u"rejected"_s}, u"pending_approval"_s,
                 u"The purchase order has been submitted for approval successfully."_s);
}

Response approvePurchaseOrder(Call &call)
{
    return moved(call, {u"pending_approval"_s}, u"approved"_s, u"The purchase order has been approved."_s);
}

Response rejectPurchaseOrder(Call &call)
{
    return moved(call, {u"pending_approval"_s}, u"rejected"_s, u"The purchase order has been rejected."_s);
}
} // namespace atlas::sandbox::books::buying
