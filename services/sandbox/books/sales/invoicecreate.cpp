// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/invoicehandlers.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Each of batch_payments becomes a payment of its own, on this invoice. The first refused one undoes everything.
Refusal takeBatchPayments(Call &call, const QJsonObject &body, QJsonObject &invoice)
{
    const QString id = invoice.value("invoice_id"_L1).toString();
    QStringList recorded;
    for (QJsonObject payment : buying::objectsOf(body, u"batch_payments")) {
        payment["customer_id"_L1] = invoice.value("customer_id"_L1);
        payment["date"_L1] = invoice.value("date"_L1);
        payment["invoices"_L1] =
            QJsonArray{QJsonObject{{"invoice_id"_L1, id}, {"amount_applied"_L1, payment.value("amount"_L1)}}};
        QJsonObject made;
        if (auto refusal = recordPayment(call, payment, made, {})) {
            for (const QString &paymentId : std::as_const(recorded))
                erasePayment(call, *findRecord(call, kind::payments, paymentId));
            return refusal;
        }
        recorded.append(made.value("payment_id"_L1).toString());
    }
    invoice = *findRecord(call, kind::invoices, id);
    return std::nullopt;
}
} // namespace

Refusal createInvoiceRecord(Call &call, const QJsonObject &body, QJsonObject &invoice, const QString &uniqueKey)
{
    const QString estimateId = body.value("invoiced_estimate_id"_L1).toString();
    const QJsonObject *estimate = findRecord(call, kind::estimates, estimateId);
    if (!estimateId.isEmpty() && !estimate)
        return notFound(u"Quote"_s);
    if (estimate)
        if (auto refusal = refusesConversion(call, *estimate))
            return refusal;
    if (auto refusal = createRecord(call, invoiceKind(), body, invoice, uniqueKey))
        return refusal;
    if (auto refusal = takeBatchPayments(call, body, invoice)) {
        buying::drop(call, kind::invoices, invoice.value("invoice_id"_L1).toString());
        settleContact(call.store, invoice.value("customer_id"_L1).toString());
        return refusal;
    }
    if (estimate) {
        invoice["estimate_id"_L1] = estimateId;
        keepRecord(call, invoiceKind(), invoice);
        markInvoiced(call, estimateKind(), *estimate, invoice);
    }
    return std::nullopt;
}
} // namespace atlas::sandbox::books::selling
