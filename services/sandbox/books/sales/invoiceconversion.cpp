// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/invoicehandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int largestConversion = 10; ///< not documented

// A request body for an invoice with the lines of the sources, which share customer and currency.
QJsonObject bodyFrom(const QList<QJsonObject> &sources)
{
    static const QStringList lineKeys{u"item_id"_s, u"name"_s,     u"description"_s, u"unit"_s,
                                      u"rate"_s,    u"quantity"_s, u"discount"_s,    u"tax_id"_s};
    const QJsonObject &first = sources.first();
    QJsonObject body;
    buying::take(body, first,
                 {u"customer_id"_s, u"currency_id"_s, u"exchange_rate"_s, u"is_inclusive_tax"_s,
                  u"is_discount_before_tax"_s, u"salesperson_name"_s, u"contact_persons"_s, u"shipping_charge"_s,
                  u"adjustment"_s, u"adjustment_description"_s});
    const QString zohoDeal = first.value("zcrm_potential_id"_L1).toString();
    if (!zohoDeal.isEmpty())
        body["zcrm_potential_id"_L1] = zohoDeal;
    if (first.value("discount_type"_L1) == "entity_level"_L1 && sources.size() == 1)
        body["discount"_L1] = first.value("discount"_L1);
    else
        body["discount_type"_L1] = u"item_level"_s;
    QJsonArray lines;
    for (const QJsonObject &source : sources)
        for (const QJsonObject &line : buying::objectsOf(source, u"line_items")) {
            QJsonObject copy;
            buying::take(copy, line, lineKeys);
            lines.append(copy);
        }
    body["line_items"_L1] = lines;
    return body;
}

Refusal differentCustomers(const QList<QJsonObject> &sources)
{
    for (const QJsonObject &source : sources)
        for (const QString &key : {u"customer_id"_s, u"currency_id"_s})
            if (source.value(key) != sources.first().value(key))
                return buying::actRefused(u"The quotes are of different customers or currencies."_s);
    return std::nullopt;
}

Response convert(Call &call, const QList<QJsonObject> &sources, const QString &idKey)
{
    QJsonObject invoice;
    if (auto refusal = createRecord(call, invoiceKind(), bodyFrom(sources), invoice))
        return *refusal;
    invoice.insert(idKey, sources.first().value(idKey));
    if (idKey == "salesorder_id"_L1) {
        invoice["salesorder_number"_L1] = sources.first().value("salesorder_number"_L1);
        invoice["salesorders"_L1] =
            QJsonArray{QJsonObject{{"salesorder_id"_L1, sources.first().value("salesorder_id"_L1)},
                                   {"salesorder_number"_L1, sources.first().value("salesorder_number"_L1)}}};
    }
    keepRecord(call, invoiceKind(), invoice);
    const QString invoiceId = invoice.value("invoice_id"_L1).toString();
    for (const QJsonObject &source : sources)
        markInvoiced(call, idKey == "estimate_id"_L1 ? estimateKind() : salesOrderKind(), source, invoice);
    return created(u"invoice"_s, shownRecord(call, invoiceKind(), invoice), u"invoices"_s, invoiceId,
                   invoiceKind().created);
}
} // namespace

void markInvoiced(Call &call, const DocumentKind &kind, QJsonObject source, const QJsonObject &invoice)
{
    const QString invoiceId = invoice.value("invoice_id"_L1).toString();
    if (kind.kind == kind::estimates) {
        source["invoice_ids"_L1] = QJsonArray{invoiceId};
        source["is_transaction_created"_L1] = true;
        source["uninvoiced_amount"_L1] = 0;
        source["invoiced_amount"_L1] = source.value("total"_L1);
    } else {
        source["invoices"_L1] = QJsonArray{
            QJsonObject{{"invoice_id"_L1, invoiceId}, {"invoice_number"_L1, invoice.value("invoice_number"_L1)}}};
    }
    changeStatus(call, kind, source, u"invoiced"_s);
    keepRecord(call, kind, source);
}

void freeSources(Call &call, const QString &invoiceId)
{
    const auto estimates = std::as_const(call.store).of(kind::estimates).all();
    for (const auto &[id, record] : estimates) {
        if (!record.value("invoice_ids"_L1).toArray().contains(invoiceId))
            continue;
        QJsonObject estimate = record;
        estimate["invoice_ids"_L1] = QJsonArray();
        estimate["is_transaction_created"_L1] = false;
        estimate["uninvoiced_amount"_L1] = estimate.value("total"_L1);
        estimate["invoiced_amount"_L1] = 0;
        changeStatus(call, estimateKind(), estimate, u"accepted"_s);
        keepRecord(call, estimateKind(), estimate);
    }
    const auto orders = std::as_const(call.store).of(kind::salesOrders).all();
    for (const auto &[id, record] : orders) {
        if (entryIndex(record.value("invoices"_L1).toArray(), u"invoice_id"_s, invoiceId) < 0)
            continue;
        QJsonObject order = record;
        order["invoices"_L1] = QJsonArray();
        changeStatus(call, salesOrderKind(), order, u"open"_s);
        keepRecord(call, salesOrderKind(), order);
    }
}

Refusal refusesConversion(const Call &call, const QJsonObject &estimate)
{
    static const QStringList convertible{u"sent"_s, u"viewed"_s, u"accepted"_s, u"approved"_s, u"signed"_s};
    if (convertible.contains(statusToday(call, estimateKind(), estimate)))
        return std::nullopt;
    return buying::actRefused(u"Only sent or accepted quotes can be invoiced."_s);
}

Response invoiceFromEstimates(Call &call)
{
    Refusal refusal;
    const auto estimates = recordsOf(call, estimateKind(), u"estimate_ids"_s, largestConversion, refusal);
    if (!refusal)
        refusal = differentCustomers(estimates);
    for (const QJsonObject &estimate : estimates)
        if (!refusal)
            refusal = refusesConversion(call, estimate);
    return refusal ? *refusal : convert(call, estimates, u"estimate_id"_s);
}

Response invoiceFromSalesOrder(Call &call)
{
    Refusal refusal;
    const auto orders = recordsOf(call, salesOrderKind(), u"salesorder_id"_s, 1, refusal);
    if (refusal)
        return *refusal;
    const QString status = orders.first().value("status"_L1).toString();
    if (status != "open"_L1 && status != "confirmed"_L1 && status != "approved"_L1)
        return buying::actRefused(u"Only open sales orders can be invoiced."_s);
    return convert(call, orders, u"salesorder_id"_s);
}
} // namespace atlas::sandbox::books::selling
