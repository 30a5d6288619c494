// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/cents.h"
#include "services/sandbox/books/purchases/posting.h"
#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentwriter.h"
#include "services/sandbox/books/sales/receipthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestMode = 100;

QSet<QString> invoicesOf(const QJsonObject &payment)
{
    QSet<QString> ids;
    for (const QJsonObject &link : buying::objectsOf(payment, u"invoices"))
        ids.insert(link.value("invoice_id"_L1).toString());
    return ids;
}

BankPosting postingOf(const QJsonObject &payment)
{
    const auto text = [&payment](QStringView key) { return buying::textOf(payment, key); };
    BankPosting posting;
    posting.transactionId = text(u"payment_id");
    posting.type = u"customer_payment"_s;
    posting.date = text(u"date");
    posting.currencyId = text(u"currency_id");
    posting.exchangeRate = payment.value("exchange_rate"_L1).toDouble(1);
    posting.payee = text(u"customer_name");
    posting.customerId = text(u"customer_id");
    posting.reference = text(u"reference_number");
    posting.description = text(u"description");
    posting.offsetAccountId = text(u"customer_advance_account_id");
    posting.offsetName = text(u"customer_advance_account_name");
    posting.paymentMode = text(u"payment_mode");
    posting.stamp = text(u"created_time");
    return posting;
}

// What reaches the account: bank charges stay with the bank.
double deposited(const QJsonObject &payment)
{
    return buying::cents(payment.value("amount"_L1).toDouble() - payment.value("bank_charges"_L1).toDouble());
}

Refusal setAccount(const Call &call, const QJsonObject &body, QJsonObject &payment)
{
    QJsonObject account;
    const QString id = body.value("account_id"_L1).toString();
    if (!id.isEmpty()) {
        account = buying::accountRecord(call.store, id);
        if (account.isEmpty())
            return notFound(u"Account"_s);
    } else if (payment.value("account_id"_L1).toString().isEmpty()) {
        account = buying::accountOfType(call.store, u"cash"_s, u"Undeposited Funds"_s);
    } else {
        return std::nullopt;
    }
    payment["account_id"_L1] = account.value("account_id"_L1).toString();
    payment["account_name"_L1] = account.value("account_name"_L1).toString();
    payment["account_type"_L1] = account.value("account_type"_L1).toString();
    return std::nullopt;
}

Refusal setPaymentFields(const QJsonObject &body, bool creating, QJsonObject &payment)
{
    for (const QString &key : {u"amount"_s, u"bank_charges"_s}) {
        if (!body.contains(key) && !(creating && key == "amount"_L1))
            continue;
        const auto amount = amountValue(body.value(key));
        if (!amount || *amount < 0 || (key == "amount"_L1 && exact::cents(*amount) <= 0))
            return invalidValue(key);
        payment.insert(key, buying::cents(*amount));
    }
    const QString mode = body.value("payment_mode"_L1).toString();
    if ((creating || body.contains("payment_mode"_L1)) && (mode.trimmed().isEmpty() || mode.size() > longestMode))
        return invalidValue(u"payment_mode"_s);
    buying::take(payment, body,
                 {u"payment_mode"_s, u"reference_number"_s, u"description"_s, u"contact_persons"_s, u"tags"_s});
    if (payment.value("bank_charges"_L1).toDouble() > payment.value("amount"_L1).toDouble())
        return invalidValue(u"bank_charges"_s);
    return std::nullopt;
}

// The single-invoice form {"invoice_id", "amount_applied"} counts where no list is sent.
QJsonArray sentApplications(const QJsonObject &body)
{
    if (body.contains("invoices"_L1) || !body.contains("invoice_id"_L1))
        return body.value("invoices"_L1).toArray();
    return {QJsonObject{{"invoice_id"_L1, body.value("invoice_id"_L1)},
                        {"amount_applied"_L1, body.value("amount_applied"_L1)}}};
}

Refusal setApplications(Call &call, const QJsonObject &body, QJsonObject &payment)
{
    if (!body.contains("invoices"_L1) && !body.contains("invoice_id"_L1))
        return std::nullopt;
    QMap<QString, double> already;
    for (const QJsonObject &link : buying::objectsOf(payment, u"invoices")) {
        const QString id = link.value("invoice_id"_L1).toString();
        already[id] += link.value("amount_applied"_L1).toDouble() + link.value("tax_amount_withheld"_L1).toDouble();
    }
    Refusal refusal;
    const auto applications = readApplications(call, sentApplications(body), payment, true, already, refusal);
    if (refusal)
        return refusal;
    payment["invoices"_L1] = QJsonArray();
    for (const Application &application : applications)
        payInvoice(call, payment, *findRecord(call, kind::invoices, application.invoiceId), application.amount,
                   application.withheld);
    return std::nullopt;
}

Refusal setPayment(Call &call, const QJsonObject &body, bool creating, QJsonObject &payment)
{
    static const QStringList requestOnly{u"invoice_id"_s,         u"amount_applied"_s, u"contact_persons"_s,
                                         u"retainerinvoice_id"_s, u"location_id"_s,    u"exchange_rate"_s};
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        if (!paymentShape().contains(it.key()) && !requestOnly.contains(it.key()))
            return refuse(400, 2, u"invalid element "_s + it.key());
    if (auto refusal = setDates(call, paymentKind(), body, payment))
        return refusal;
    if (auto refusal = setPaymentFields(body, creating, payment))
        return refusal;
    if (auto refusal = setAccount(call, body, payment))
        return refusal;
    if (auto refusal = setCurrencyAndRate(call, body, payment))
        return refusal;
    if (auto refusal = setApplications(call, body, payment))
        return refusal;
    settlePayment(payment);
    if (payment.value("unused_amount"_L1).toDouble() < 0)
        return refuse(400, 24016, u"The amount applied to the invoices exceeds the amount received."_s);
    return setCustomFields(call, paymentKind(), body.value("custom_fields"_L1).toArray(), payment);
}

void keepPayment(Call &call, QJsonObject &payment, const QSet<QString> &invoiceIds)
{
    keepRecord(call, paymentKind(), payment);
    postToAccount(call.store, payment.value("account_id"_L1).toString(), deposited(payment), postingOf(payment));
    for (const QString &id : invoiceIds)
        settleStoredInvoice(call, id);
}
} // namespace

Refusal recordPayment(Call &call, const QJsonObject &body, QJsonObject &payment, const QString &uniqueKey)
{
    payment = paymentShape();
    payment["payment_id"_L1] = call.store.nextId();
    const QJsonObject receivable = buying::accountOfType(call.store, u"accounts_receivable"_s);
    payment["customer_advance_account_id"_L1] = receivable.value("account_id"_L1).toString();
    payment["customer_advance_account_name"_L1] = receivable.value("account_name"_L1).toString();
    buying::stampNew(call, payment);
    if (auto refusal = setCustomer(call, paymentKind(), body, payment))
        return refusal;
    if (auto refusal = setPayment(call, body, true, payment))
        return refusal;
    if (!uniqueKey.isEmpty())
        if (auto refusal = setUniqueKey(call, paymentKind(), uniqueKey, payment))
            return refusal;
    ensureNumber(call, paymentKind(), payment);
    payment["payment_number_suffix"_L1] = payment.value("payment_number"_L1);
    keepPayment(call, payment, invoicesOf(payment));
    const QString id = payment.value("payment_id"_L1).toString();
    logAct(call, id, u"Paiement de %1 enregistré."_s.arg(payment.value("amount"_L1).toDouble(), 0, 'f', 2), u"Added"_s);
    for (const QString &invoiceId : invoicesOf(payment))
        logAct(call, invoiceId, u"Paiement %1 reçu."_s.arg(payment.value("payment_number"_L1).toString()));
    return std::nullopt;
}

Refusal changePayment(Call &call, const QJsonObject &body, QJsonObject &payment)
{
    if (auto refusal = lockedPeriod(call, payment))
        return refusal;
    const QJsonValue customer = body.value("customer_id"_L1);
    if (!customer.isUndefined() && customer != payment.value("customer_id"_L1))
        return buying::actRefused(u"The customer of a payment cannot be changed."_s);
    QJsonObject changed = buying::completed(payment, paymentShape());
    if (auto refusal = setPayment(call, body, false, changed))
        return refusal;
    takeBackPosting(call.store, payment.value("account_id"_L1).toString(), deposited(payment), postingOf(payment));
    const QSet<QString> touched = invoicesOf(payment) + invoicesOf(changed);
    payment = changed;
    keepPayment(call, payment, touched);
    logAct(call, payment.value("payment_id"_L1).toString(), u"Paiement modifié."_s);
    return std::nullopt;
}

void erasePayment(Call &call, const QJsonObject &payment)
{
    const QJsonObject gone = payment;
    takeBackPosting(call.store, gone.value("account_id"_L1).toString(), deposited(gone), postingOf(gone));
    buying::drop(call, kind::payments, gone.value("payment_id"_L1).toString());
    for (const QString &id : invoicesOf(gone)) {
        settleStoredInvoice(call, id);
        logAct(call, id, u"Paiement %1 supprimé."_s.arg(gone.value("payment_number"_L1).toString()));
    }
    settleContact(call.store, gone.value("customer_id"_L1).toString());
}
} // namespace atlas::sandbox::books::selling
