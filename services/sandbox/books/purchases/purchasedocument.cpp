// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/purchasedocument.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

const PurchaseKind purchaseOrderKind{kind::purchaseOrders, u"purchaseorder_id"_s, u"purchaseorder_number"_s,
                                     u"Purchase Order"_s, true};
const PurchaseKind billKind{kind::bills, u"bill_id"_s, u"bill_number"_s, u"Bill"_s, false};
const PurchaseKind vendorCreditKind{kind::vendorCredits, u"vendor_credit_id"_s, u"vendor_credit_number"_s,
                                    u"Vendor Credit"_s, true};

namespace
{
std::optional<Response> vendorInto(const Call &call, QJsonObject &document, const QJsonObject &body, bool fresh)
{
    if (!fresh && !body.contains(u"vendor_id"_s))
        return std::nullopt;
    const QString id = textOf(body, u"vendor_id");
    if (id.isEmpty())
        return invalidValue(u"vendor_id"_s);
    const QJsonObject *vendor = std::as_const(call.store).of(kind::contacts).find(id);
    if (!vendor || textOf(*vendor, u"contact_type") != u"vendor")
        return notFound(u"Vendor"_s);
    const bool moved = textOf(document, u"vendor_id") != id;
    document.insert(u"vendor_id"_s, id);
    document.insert(u"vendor_name"_s, vendor->value(u"contact_name"));
    document.insert(u"company_name"_s, textOf(*vendor, u"company_name"));
    if (moved && vendor->contains(u"billing_address"_s))
        document.insert(u"billing_address"_s, vendor->value(u"billing_address"));
    if (moved) {
        document.insert(u"payment_terms"_s, numberOf(*vendor, u"payment_terms"));
        document.insert(u"payment_terms_label"_s, textOf(*vendor, u"payment_terms_label"));
        setCurrency(call.store, document, textOf(*vendor, u"currency_id"));
    }
    return std::nullopt;
}

std::optional<Response> currencyInto(const Call &call, QJsonObject &document, const QJsonObject &body, bool fresh)
{
    if (body.contains(u"currency_id"_s)) {
        const QString id = textOf(body, u"currency_id");
        if (!std::as_const(call.store).of(kind::currencies).find(id))
            return invalidValue(u"currency_id"_s);
        setCurrency(call.store, document, id);
    }
    if (fresh || body.contains(u"exchange_rate"_s))
        setRate(document, body);
    return std::nullopt;
}

std::optional<Response> termsInto(QJsonObject &document, const QJsonObject &body)
{
    if (!body.contains(u"payment_terms"_s))
        return std::nullopt;
    const QJsonValue terms = body.value(u"payment_terms");
    bool number = terms.isDouble();
    const double days = number ? terms.toDouble() : terms.toString().toDouble(&number);
    if (!number)
        return invalidValue(u"Payment Terms"_s);
    document.insert(u"payment_terms"_s, days);
    document.insert(u"payment_terms_label"_s, days > 0 ? u"Net %1"_s.arg(days) : u"Due on Receipt"_s);
    take(document, body, {u"payment_terms_label"_s});
    return std::nullopt;
}

std::optional<Response> datesInto(const Call &call, QJsonObject &document, const QJsonObject &body, bool fresh)
{
    const QString date = body.contains(u"date"_s) ? textOf(body, u"date")
                         : fresh                  ? call.today.toString(Qt::ISODate)
                                                  : textOf(document, u"date");
    if (auto refusal = dateRefusal(call, date, u"date"_s))
        return refusal;
    document.insert(u"date"_s, date);
    for (const QString &key : {u"delivery_date"_s, u"expected_delivery_date"_s, u"due_date"_s}) {
        if (!body.contains(key))
            continue;
        if (!textOf(body, key).isEmpty() && !dateOf(body, key).isValid())
            return invalidValue(key);
        document.insert(key, textOf(body, key));
    }
    const bool moved = fresh || body.contains(u"date"_s) || body.contains(u"payment_terms"_s);
    if (moved && !body.contains(u"due_date"_s) && document.contains(u"due_date"_s)) {
        const QDate due = dateOf(document, u"date").addDays(qint64(numberOf(document, u"payment_terms")));
        document.insert(u"due_date"_s, due.toString(Qt::ISODate));
    }
    return std::nullopt;
}

bool numberTaken(const Call &call, const PurchaseKind &what, const QJsonObject &document, const QString &number)
{
    for (const auto &[id, other] : std::as_const(call.store).of(what.kind).all()) {
        const bool same = textOf(other, what.numberField) == number && id != textOf(document, what.idField);
        // Bills carry the vendor's numbers: two vendors may use the same one.
        if (same && (what.numbered || textOf(other, u"vendor_id") == textOf(document, u"vendor_id")))
            return true;
    }
    return false;
}
} // namespace

std::optional<Response> fillPurchase(const Call &call, QJsonObject &document, const QJsonObject &body, bool fresh)
{
    if (auto refusal = vendorInto(call, document, body, fresh))
        return refusal;
    if (auto refusal = currencyInto(call, document, body, fresh))
        return refusal;
    if (auto refusal = termsInto(document, body))
        return refusal;
    if (auto refusal = datesInto(call, document, body, fresh))
        return refusal;
    take(document, body,
         {u"reference_number"_s, u"notes"_s, u"terms"_s, u"discount"_s, u"discount_type"_s, u"is_discount_before_tax"_s,
          u"is_inclusive_tax"_s, u"adjustment"_s, u"adjustment_description"_s, u"custom_fields"_s, u"ship_via"_s,
          u"attention"_s, u"tags"_s, u"recurring_bill_id"_s, u"payment_expected_date"_s, u"delivery_address"_s});
    if (fresh || body.contains(u"line_items"_s)) {
        if (auto refusal = setLines(call, document, body.value(u"line_items").toArray()))
            return refusal;
    }
    sumDocument(document);
    double quantity = 0;
    const QList<QJsonObject> lines = objectsOf(document, u"line_items");
    for (const QJsonObject &line : lines)
        quantity += numberOf(line, u"quantity");
    document.insert(u"total_quantity"_s, quantity);
    return std::nullopt;
}

std::optional<Response> numberPurchase(const Call &call, const PurchaseKind &what, QJsonObject &document,
                                       const QJsonObject &body)
{
    const QString own = textOf(body, what.numberField).trimmed();
    const bool ignore = !what.numbered || call.param(u"ignore_auto_number_generation"_s) == u"true";
    if (own.isEmpty() && !what.numbered)
        return invalidValue(what.numberField);
    if (own.isEmpty() && ignore)
        return refuse(400, 4018, u"Invalid value passed for "_s + what.numberField);
    if (own.isEmpty()) {
        document.insert(what.numberField, call.store.nextNumber(what.kind, dateOf(document, u"date")));
        return std::nullopt;
    }
    if (!ignore)
        return refuse(400, 4097, u"Number entered does not match the auto-generated number"_s);
    if (numberTaken(call, what, document, own))
        return refuse(400, 1001, what.title + u' ' + own + u" already exists"_s);
    document.insert(what.numberField, own);
    return std::nullopt;
}

const QJsonObject *pathRecord(const Call &call, const PurchaseKind &what)
{
    return std::as_const(call.store).of(what.kind).find(call.id());
}

void setStatus(QJsonObject &document, const QString &status)
{
    document.insert(u"status"_s, status);
    document.insert(u"current_sub_status"_s, status);
    if (document.contains(u"order_status"_s))
        document.insert(u"order_status"_s, status);
}

void commentOn(const Call &call, const QString &id, const QString &text, const QString &operation)
{
    call.store.comment(id, text, operation, call.nowMs);
}
} // namespace atlas::sandbox::books::buying
