// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/vendorpayments.h"

#include "services/sandbox/books/purchases/bills.h"
#include "services/sandbox/books/purchases/billshapes.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/posting.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString paymentResource = u"Vendor Payment"_s;

double appliedSum(const QJsonObject &payment)
{
    double sum = 0;
    const QList<QJsonObject> bills = objectsOf(payment, u"bills");
    for (const QJsonObject &entry : bills)
        sum += numberOf(entry, u"amount_applied");
    return cents(sum);
}

BankPosting postingOf(const QJsonObject &payment)
{
    BankPosting posting;
    posting.transactionId = textOf(payment, u"payment_id");
    posting.type = u"vendor_payment"_s;
    posting.date = textOf(payment, u"date");
    posting.currencyId = textOf(payment, u"currency_id");
    posting.exchangeRate = numberOf(payment, u"exchange_rate", 1);
    posting.payee = textOf(payment, u"vendor_name");
    posting.vendorId = textOf(payment, u"vendor_id");
    posting.reference = textOf(payment, u"reference_number");
    posting.description = textOf(payment, u"description");
    posting.offsetAccountId = textOf(payment, u"offset_account_id");
    posting.offsetName = textOf(payment, u"offset_account_name");
    posting.paymentMode = textOf(payment, u"payment_mode");
    posting.stamp = textOf(payment, u"created_time");
    return posting;
}

double paidOut(const QJsonObject &payment)
{
    return -(numberOf(payment, u"amount") + numberOf(payment, u"bank_charges"));
}

// The default account is that of undeposited funds, as for payments received.
QJsonObject payingAccount(const Store &store, const QString &id)
{
    if (const QJsonObject *account = store.of(kind::bankAccounts).find(id))
        return *account;
    if (!id.isEmpty())
        return accountRecord(store, id);
    QJsonObject first;
    for (const auto &[key, account] : store.of(kind::bankAccounts).all()) {
        if (textOf(account, u"account_name") == u"Undeposited Funds")
            return account;
        if (first.isEmpty() && textOf(account, u"account_type") == u"cash")
            first = account;
    }
    return first.isEmpty() ? accountOfType(store, u"cash"_s, u"Undeposited Funds"_s) : first;
}

std::optional<Response> payerInto(const Call &call, QJsonObject &payment, const QJsonObject &body, bool fresh)
{
    const QString vendorId = textOf(body, u"vendor_id");
    const QJsonObject *vendor = std::as_const(call.store).of(kind::contacts).find(vendorId);
    if (fresh && vendorId.isEmpty())
        return invalidValue(u"vendor_id"_s);
    if (!vendorId.isEmpty() && (!vendor || textOf(*vendor, u"contact_type") != u"vendor"))
        return notFound(u"Vendor"_s);
    if (vendor) {
        payment.insert(u"vendor_id"_s, vendorId);
        payment.insert(u"vendor_name"_s, vendor->value(u"contact_name"));
    }
    const QString currencyId = body.contains(u"currency_id"_s) ? textOf(body, u"currency_id")
                               : vendor                        ? textOf(*vendor, u"currency_id")
                                                               : textOf(payment, u"currency_id");
    setCurrency(call.store, payment, currencyId);
    if (!fresh && !body.contains(u"paid_through_account_id"_s))
        return std::nullopt;
    const QJsonObject account = payingAccount(call.store, textOf(body, u"paid_through_account_id"));
    if (account.isEmpty())
        return invalidValue(u"paid_through_account_id"_s);
    payment.insert(u"paid_through_account_id"_s, account.value(u"account_id"));
    payment.insert(u"paid_through_account_name"_s, account.value(u"account_name"));
    payment.insert(u"paid_through_account_type"_s, account.value(u"account_type"));
    return std::nullopt;
}

std::optional<Response> billsInto(const Call &call, QJsonObject &payment, const QJsonArray &sent)
{
    QJsonArray entries;
    QMap<QString, double> applied;
    for (const QJsonValue &value : sent) {
        const QJsonObject entry = value.toObject();
        const QString billId = textOf(entry, u"bill_id");
        const double amount = numberOf(entry, u"amount_applied");
        applied[billId] += amount;
        if (auto refusal = billRefusal(call, billId, textOf(payment, u"vendor_id"), applied.value(billId)))
            return refusal;
        entries.append(QJsonObject{{u"bill_payment_id"_s, call.store.nextId()},
                                   {u"bill_id"_s, billId},
                                   {u"amount_applied"_s, cents(amount)},
                                   {u"tax_amount_withheld"_s, numberOf(entry, u"tax_amount_withheld")}});
    }
    payment.insert(u"bills"_s, entries);
    return std::nullopt;
}

std::optional<Response> paymentInto(const Call &call, QJsonObject &payment, const QJsonObject &body, bool fresh)
{
    if (auto refusal = payerInto(call, payment, body, fresh))
        return refusal;
    take(payment, body,
         {u"amount"_s, u"payment_mode"_s, u"description"_s, u"reference_number"_s, u"bank_charges"_s,
          u"custom_fields"_s, u"tags"_s, u"date"_s});
    payment.insert(u"amount"_s, cents(numberOf(payment, u"amount")));
    if (numberOf(payment, u"amount") <= 0)
        return invalidValue(u"amount"_s);
    if (textOf(payment, u"date").isEmpty())
        payment.insert(u"date"_s, call.today.toString(Qt::ISODate));
    if (auto refusal = dateRefusal(call, textOf(payment, u"date"), u"date"_s))
        return refusal;
    if (fresh || body.contains(u"exchange_rate"_s))
        setRate(payment, body);
    if (body.contains(u"bills"_s)) {
        if (auto refusal = billsInto(call, payment, body.value(u"bills").toArray()))
            return refusal;
    }
    if (cents(appliedSum(payment) - numberOf(payment, u"amount")) > 0)
        return actRefused(u"The amount applied to the bills exceeds the amount paid."_s);
    return std::nullopt;
}

void settleApplied(const Call &call, const QJsonObject &payment)
{
    const QList<QJsonObject> bills = objectsOf(payment, u"bills");
    for (const QJsonObject &entry : bills)
        settleBill(call, textOf(entry, u"bill_id"));
    settleContact(call.store, textOf(payment, u"vendor_id"));
}

QJsonObject paymentDetail(const Call &call, const QJsonObject &payment)
{
    QJsonObject detail = completed(payment, vendorPaymentShape());
    refreshApplied(call, detail);
    detail.insert(u"comments"_s, call.store.comments.value(textOf(payment, u"payment_id")));
    return detail;
}

QJsonObject paymentRow(const Call &call, const QJsonObject &payment)
{
    QJsonObject row = shaped(vendorPaymentRowShape(), payment);
    QJsonObject applied = payment;
    refreshApplied(call, applied);
    QStringList numbers;
    const QList<QJsonObject> bills = objectsOf(applied, u"bills");
    for (const QJsonObject &entry : bills)
        numbers.append(textOf(entry, u"bill_number"));
    row.insert(u"bill_numbers"_s, numbers.join(u", "_s));
    const double rate = numberOf(payment, u"exchange_rate", 1);
    row.insert(u"bcy_amount"_s, cents(numberOf(payment, u"amount") * rate));
    row.insert(u"bcy_balance"_s, cents(numberOf(payment, u"balance") * rate));
    return row;
}

std::optional<bool> paymentPasses(const Call &, const QJsonObject &payment, const QString &filter)
{
    static const QStringList known{u"check"_s,           u"cash"_s,       u"banktransfer"_s,
                                   u"paypal"_s,          u"creditcard"_s, u"bankremittance"_s,
                                   u"autotransaction"_s, u"stripe"_s,     u"others"_s};
    const QString wanted = filterWord(filter);
    if (wanted == u"all")
        return true;
    if (!known.contains(wanted))
        return std::nullopt;
    return filterWord(textOf(payment, u"payment_mode").remove(u' ')) == wanted;
}
} // namespace

void refreshApplied(const Call &call, QJsonObject &payment)
{
    QJsonArray entries;
    const QList<QJsonObject> before = objectsOf(payment, u"bills");
    for (QJsonObject entry : before) {
        const QJsonObject *bill = std::as_const(call.store).of(kind::bills).find(textOf(entry, u"bill_id"));
        if (bill)
            take(entry, *bill,
                 {u"bill_number"_s, u"price_precision"_s, u"total"_s, u"balance"_s, u"date"_s, u"due_date"_s});
        entry.insert(u"is_opening_balance"_s, false);
        entry.insert(u"unprocessed_payment_amount"_s, 0);
        entries.append(entry);
    }
    payment.insert(u"bills"_s, entries);
}

Response listVendorPayments(Call &call)
{
    ListSpec spec;
    spec.kind = kind::vendorPayments;
    spec.key = u"vendorpayments"_s;
    spec.idField = u"payment_id"_s;
    spec.reportName = u"Payments Made"_s;
    spec.defaultFilter = u"PaymentMode.All"_s;
    spec.defaultSort = u"date"_s;
    spec.sortColumns = {u"date"_s,        u"amount"_s,  u"reference_number"_s,
                        u"vendor_name"_s, u"balance"_s, u"created_time"_s};
    spec.textFilters = {u"vendor_name"_s, u"reference_number"_s, u"payment_number"_s, u"payment_mode"_s, u"notes"_s};
    spec.amountFilters = {u"amount"_s};
    spec.dateFilters = {u"date"_s};
    spec.exactFilters = {u"vendor_id"_s, u"paid_through_account_id"_s};
    spec.searchFields = {u"reference_number"_s, u"vendor_name"_s, u"payment_number"_s, u"description"_s};
    spec.modifiedFilter = true;
    spec.row = paymentRow;
    spec.passes = paymentPasses;
    return listRecords(call, spec);
}

Response getVendorPayment(Call &call)
{
    const QJsonObject *payment = std::as_const(call.store).of(kind::vendorPayments).find(call.id());
    return payment ? success(u"vendorpayment"_s, paymentDetail(call, *payment)) : notFound(paymentResource);
}

Response createVendorPayment(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject payment = vendorPaymentShape();
    if ((refusal = paymentInto(call, payment, *body, true)))
        return *refusal;
    const QString id = call.store.nextId();
    const QString number = call.store.nextNumber(kind::vendorPayments, dateOf(payment, u"date"));
    payment.insert(u"payment_id"_s, id);
    payment.insert(u"payment_number"_s, number);
    payment.insert(u"payment_number_suffix"_s, number);
    payment.insert(u"offset_account_id"_s, textOf(accountOfType(call.store, u"accounts_payable"_s), u"account_id"));
    payment.insert(u"balance"_s, cents(numberOf(payment, u"amount") - appliedSum(payment)));
    stampNew(call, payment);
    keep(call, kind::vendorPayments, id, payment);
    settleApplied(call, payment);
    postToAccount(call.store, textOf(payment, u"paid_through_account_id"), paidOut(payment), postingOf(payment));
    call.store.comment(id, u"Payment of amount %1 made."_s.arg(numberOf(payment, u"amount"), 0, 'f', 2), u"Added"_s,
                       call.nowMs);
    return created(u"vendorpayment"_s, paymentDetail(call, payment), u"vendorpayments"_s, id,
                   u"The payment made to the vendor has been recorded"_s);
}

Response updateVendorPayment(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = std::as_const(call.store).of(kind::vendorPayments).find(call.id());
    if (!found)
        return notFound(paymentResource);
    const QJsonObject before = *found;
    // The old applications are taken off first: the bills may take the same money again.
    QJsonObject released = before;
    released.insert(u"bills"_s, QJsonArray{});
    call.store.of(kind::vendorPayments).put(call.id(), released);
    settleApplied(call, before);
    QJsonObject payment = before;
    if ((refusal = paymentInto(call, payment, *body, false))) {
        call.store.of(kind::vendorPayments).put(call.id(), before);
        settleApplied(call, before);
        return *refusal;
    }
    payment.insert(u"balance"_s, cents(numberOf(payment, u"amount") - appliedSum(payment)));
    stampChange(call, payment);
    takeBackPosting(call.store, textOf(before, u"paid_through_account_id"), paidOut(before), postingOf(before));
    postToAccount(call.store, textOf(payment, u"paid_through_account_id"), paidOut(payment), postingOf(payment));
    keep(call, kind::vendorPayments, call.id(), payment);
    settleApplied(call, before);
    settleApplied(call, payment);
    return success(u"vendorpayment"_s, paymentDetail(call, payment),
                   u"The details of the payment made to the vendor have been updated"_s);
}

Response deleteVendorPayment(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::vendorPayments).find(call.id());
    if (!found)
        return notFound(paymentResource);
    const QJsonObject payment = *found;
    takeBackPosting(call.store, textOf(payment, u"paid_through_account_id"), paidOut(payment), postingOf(payment));
    drop(call, kind::vendorPayments, call.id());
    settleApplied(call, payment);
    return done(u"The payment has been deleted."_s);
}
} // namespace atlas::sandbox::books::buying
