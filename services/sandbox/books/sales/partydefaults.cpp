// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documentwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestTerms = 100; ///< days, as documented

QJsonObject filledAddress(const QJsonObject &blank, const QJsonObject &of)
{
    QJsonObject address = buying::shaped(blank, of);
    if (blank.contains("street"_L1))
        address.insert("street"_L1, of.value("address"_L1).toString());
    return address;
}

QString primaryEmail(const QJsonObject &contact)
{
    for (const QJsonObject &person : buying::objectsOf(contact, u"contact_persons"))
        if (person.value("is_primary_contact"_L1).toBool())
            return person.value("email"_L1).toString();
    return contact.value("email"_L1).toString();
}

QString termsLabel(int days)
{
    return days == 0 ? u"Due on Receipt"_s : u"Net %1"_s.arg(days);
}

Refusal setTerms(const QJsonObject &body, QJsonObject &record)
{
    const QJsonValue sent = body.value("payment_terms"_L1);
    if (!sent.isUndefined()) {
        const auto days = decimal(sent);
        if (!days || *days != int(*days) || *days < 0 || *days > longestTerms)
            return invalidValue(u"Payment Terms"_s);
        record["payment_terms"_L1] = int(*days);
        record["payment_terms_label"_L1] = termsLabel(int(*days));
    }
    if (body.contains("payment_terms_label"_L1))
        record["payment_terms_label"_L1] = body.value("payment_terms_label"_L1).toString();
    return std::nullopt;
}

// The second date of a document must not lie before the first.
Refusal setSecondDate(const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    const QDate date = buying::dateOf(record, u"date");
    if (body.contains(kind.dueField)) {
        const QString text = body.value(kind.dueField).toString();
        const QDate due = buying::dateOf(body, kind.dueField);
        if ((!text.isEmpty() && !due.isValid()) || (due.isValid() && due < date))
            return invalidValue(kind.dueField);
        record.insert(kind.dueField, text);
        return std::nullopt;
    }
    const QDate due = buying::dateOf(record, kind.dueField);
    if (kind.kind == kind::invoices && (!due.isValid() || due < date || body.contains("payment_terms"_L1)))
        record.insert(kind.dueField, isoText(date.addDays(record.value("payment_terms"_L1).toInt())));
    return std::nullopt;
}
} // namespace

Refusal setCustomer(const Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    const QString id = body.value("customer_id"_L1).toString();
    if (id.isEmpty())
        return invalidValue(u"customer_id"_s);
    const QJsonObject *contact = findRecord(call, kind::contacts, id);
    if (!contact || contact->value("contact_type"_L1) == "vendor"_L1)
        return refuse(404, 1002, u"The Customer is not accessible."_s);
    record["customer_id"_L1] = id;
    record["customer_name"_L1] = contact->value("contact_name"_L1);
    record["email"_L1] = primaryEmail(*contact);
    const QJsonValue formerCurrency = record.value("currency_id"_L1);
    buying::setCurrency(call.store, record, contact->value("currency_id"_L1).toString());
    if (record.value("currency_id"_L1) != formerCurrency)
        record["exchange_rate"_L1] = 0; // not known yet: see setCurrencyAndRate
    if (kind.kind == kind::payments)
        return std::nullopt;
    for (const QString &address : {u"billing_address"_s, u"shipping_address"_s})
        record.insert(address, filledAddress(record.value(address).toObject(), contact->value(address).toObject()));
    if (kind.kind == kind::invoices) {
        const int days = contact->value("payment_terms"_L1).toInt();
        const QString label = contact->value("payment_terms_label"_L1).toString();
        record["payment_terms"_L1] = days;
        record["payment_terms_label"_L1] = label.isEmpty() ? termsLabel(days) : label;
    }
    return std::nullopt;
}

Refusal setCurrencyAndRate(const Call &call, const QJsonObject &body, QJsonObject &record)
{
    const QString sent = body.value("currency_id"_L1).toString();
    if (body.contains("currency_id"_L1) && !findRecord(call, kind::currencies, sent))
        return invalidValue(u"currency_id"_s);
    const bool sameCurrency = sent.isEmpty() || record.value("currency_id"_L1).toString() == sent;
    if (!sameCurrency)
        buying::setCurrency(call.store, record, sent);
    const QString currencyId = record.value("currency_id"_L1).toString();
    const QJsonObject *currency = findRecord(call, kind::currencies, currencyId);
    if (currency && record.contains("currency_name_formatted"_L1))
        record["currency_name_formatted"_L1] = currency->value("currency_name_formatted"_L1);
    const QJsonValue rate = body.value("exchange_rate"_L1);
    if (currencyId == buying::baseCurrencyId(call.store)) {
        record["exchange_rate"_L1] = 1;
        return std::nullopt;
    }
    if (!rate.isUndefined()) {
        const auto value = amountValue(rate);
        if (!value || *value <= 0)
            return invalidValue(u"exchange_rate"_s);
        record["exchange_rate"_L1] = *value;
        return std::nullopt;
    }
    if (sameCurrency && record.value("exchange_rate"_L1).toDouble() > 0)
        return std::nullopt; // a change that speaks of neither keeps the rate of the document
    const double stored = currency ? currency->value("exchange_rate"_L1).toDouble() : 0;
    record["exchange_rate"_L1] = stored > 0 ? stored : 1;
    return std::nullopt;
}

Refusal setDates(const Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    if (body.contains("date"_L1))
        record["date"_L1] = body.value("date"_L1).toString();
    else if (record.value("date"_L1).toString().isEmpty())
        record["date"_L1] = isoText(call.today);
    if (const auto refusal = lockedPeriod(call, record))
        return refusal;
    if (record.contains("payment_terms"_L1))
        if (const auto refusal = setTerms(body, record))
            return refusal;
    return kind.dueField.isEmpty() ? std::nullopt : setSecondDate(kind, body, record);
}
} // namespace atlas::sandbox::books::selling
