// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactwriter.h"

#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/organisations.h"

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestName = 200;
constexpr int longestTerms = 100; ///< days, as documented

const QStringList &languages()
{
    static const QStringList codes{u""_s,   u"de"_s, u"en"_s, u"es"_s, u"fr"_s,    u"it"_s,   u"ja"_s,
                                   u"nl"_s, u"pt"_s, u"sv"_s, u"zh"_s, u"pt_br"_s, u"en_gb"_s};
    return codes;
}

/// A key that has a few allowed words.
Refusal takeWord(const QJsonObject &body, const QString &key, const QStringList &allowed, QJsonObject &contact)
{
    if (!body.contains(key))
        return std::nullopt;
    if (!body.value(key).isString() || !allowed.contains(body.value(key).toString()))
        return invalidValue(key);
    contact.insert(key, body.value(key));
    return std::nullopt;
}

Refusal takeTexts(const QJsonObject &body, QJsonObject &contact)
{
    static const QStringList texts{u"contact_name"_s,  u"company_name"_s, u"website"_s,       u"notes"_s,
                                   u"twitter"_s,       u"facebook"_s,     u"vat_reg_no"_s,    u"tax_reg_no"_s,
                                   u"vat_treatment"_s, u"owner_id"_s,     u"contact_number"_s};
    for (const QString &key : texts) {
        if (!body.contains(key))
            continue;
        if (!body.value(key).isString())
            return invalidValue(key);
        contact.insert(key, body.value(key).toString().trimmed());
    }
    const QString name = contact.value(u"contact_name"_s).toString();
    return name.isEmpty() || name.size() > longestName ? Refusal(invalidValue(u"contact_name"_s)) : std::nullopt;
}

Refusal takeTerms(const QJsonObject &body, QJsonObject &contact)
{
    const QJsonValue sent = body.value(u"payment_terms"_s);
    if (sent.isUndefined())
        return std::nullopt;
    const int days = sent.toInt(-1);
    // "Net 15" and the like: whole days only.
    if (!sent.isDouble() || days < 0 || days > longestTerms)
        return invalidValue(u"Payment Terms"_s);
    const QString label = body.value(u"payment_terms_label"_s).toString();
    contact.insert(u"payment_terms"_s, days);
    contact.insert(u"payment_terms_label"_s, label.isEmpty() ? termsLabel(days) : label);
    return std::nullopt;
}

Refusal takeCurrency(const Call &call, const QJsonObject &body, QJsonObject &contact)
{
    const QString id = body.value(u"currency_id"_s).toString();
    if (!body.contains(u"currency_id"_s) || id == contact.value(u"currency_id"_s).toString())
        return std::nullopt;
    const bool fixed = contact.value(u"has_transaction"_s).toBool();
    return fixed || !setContactCurrency(call.store, id, contact) ? Refusal(invalidValue(u"currency_id"_s))
                                                                 : std::nullopt;
}

Refusal takeArrays(const QJsonObject &body, QJsonObject &contact)
{
    for (const QString &key : {u"custom_fields"_s, u"tags"_s, u"opening_balances"_s}) {
        if (body.contains(key) && !body.value(key).isArray())
            return invalidValue(key);
        if (body.contains(key))
            contact.insert(key, body.value(key));
    }
    const QJsonValue limit = body.value(u"credit_limit"_s);
    if (!limit.isUndefined() && !limit.isDouble())
        return invalidValue(u"credit_limit"_s);
    if (!limit.isUndefined())
        contact.insert(u"credit_limit"_s, limit);
    return std::nullopt;
}
} // namespace

bool setContactCurrency(const Store &store, const QString &currencyId, QJsonObject &contact)
{
    const QJsonObject *currency = store.of(kind::currencies).find(currencyId);
    if (!currency)
        return false;
    contact.insert(u"currency_id"_s, currencyId);
    for (const QString &key : {u"currency_code"_s, u"currency_symbol"_s})
        contact.insert(key, currency->value(key).toString());
    contact.insert(u"price_precision"_s, currency->value(u"price_precision"_s).toInt(2));
    contact.insert(u"is_bcy_only_contact"_s, currencyId == baseCurrencyId);
    return true;
}

Refusal takeFields(const Call &call, const QJsonObject &body, QJsonObject &contact)
{
    if (auto refused = takeTexts(body, contact))
        return refused;
    if (auto refused = takeWord(body, u"contact_type"_s, {u"customer"_s, u"vendor"_s}, contact))
        return refused;
    if (auto refused = takeWord(body, u"customer_sub_type"_s, {u"business"_s, u"individual"_s}, contact))
        return refused;
    if (auto refused = takeWord(body, u"language_code"_s, languages(), contact))
        return refused;
    if (auto refused = takeTerms(body, contact))
        return refused;
    if (auto refused = takeCurrency(call, body, contact))
        return refused;
    for (const QString &key : {u"billing_address"_s, u"shipping_address"_s}) {
        QJsonObject address = contact.value(key).toObject();
        if (auto refused = takeAddress(call, body.value(key), key, address))
            return refused;
        contact.insert(key, address);
    }
    return takeArrays(body, contact);
}

Refusal takeAddress(const Call &call, const QJsonValue &sent, const QString &field, QJsonObject &address)
{
    static const QStringList keys{u"attention"_s,    u"address"_s, u"street2"_s, u"city"_s,
                                  u"state_code"_s,   u"state"_s,   u"zip"_s,     u"country"_s,
                                  u"country_code"_s, u"phone"_s,   u"fax"_s};
    if (!sent.isUndefined() && !sent.isObject())
        return invalidValue(field);
    const QJsonObject values = sent.toObject();
    for (const QString &key : keys) {
        if (values.contains(key) && !values.value(key).isString())
            return invalidValue(key);
        if (values.contains(key))
            address.insert(key, values.value(key));
    }
    // Lists write the postcode "zipcode", details "zip"; what is sent may be either.
    if (values.contains(u"zipcode"_s) && !values.contains(u"zip"_s))
        address.insert(u"zip"_s, values.value(u"zipcode"_s).toString());
    if (address.value(u"address_id"_s).toString().isEmpty())
        address.insert(u"address_id"_s, call.store.nextId());
    address = wholeAddress(address);
    return std::nullopt;
}

bool contactNameTaken(const Store &store, const QString &name, const QString &exceptId)
{
    const auto &all = store.of(kind::contacts).all();
    return std::any_of(all.begin(), all.end(), [&](const auto &entry) {
        return entry.first != exceptId &&
               entry.second.value(u"contact_name"_s).toString().compare(name, Qt::CaseInsensitive) == 0;
    });
}

void keepContact(const Call &call, QJsonObject contact)
{
    contact.insert(u"last_modified_time"_s, call.stamp());
    contact.insert(u"last_modified_by_id"_s, currentUser(call.store).value(u"user_id"_s).toString());
    call.store.of(kind::contacts).put(contact.value(u"contact_id"_s).toString(), contact);
    *call.wrote = true;
}

QJsonObject freshContact(const Call &call)
{
    const QJsonObject user = currentUser(call.store);
    QJsonObject contact = contactDetail({});
    contact.insert(u"contact_id"_s, call.store.nextId());
    contact.insert(u"created_time"_s, call.stamp());
    contact.insert(u"created_by_id"_s, user.value(u"user_id"_s).toString());
    contact.insert(u"created_by_name"_s, user.value(u"name"_s).toString());
    contact.insert(u"currency_id"_s, baseCurrencyId);
    contact.insert(u"currency_code"_s, u"EUR"_s);
    contact.insert(u"currency_symbol"_s, u"€"_s);
    return contact;
}

QString partyWord(const QJsonObject &contact)
{
    return contact.value(u"contact_type"_s).toString() == u"vendor"_s ? u"vendor"_s : u"customer"_s;
}
} // namespace atlas::sandbox::books::contacts
