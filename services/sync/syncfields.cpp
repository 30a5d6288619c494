// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncfields.h"

#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::syncfields
{
namespace
{
QMap<SyncField, QString> addressNames(const QString &billing, const QString &shipping, const QString &zip)
{
    return {{SyncField::BillingStreet, billing + u"_Street"_s},
            {SyncField::BillingCity, billing + u"_City"_s},
            {SyncField::BillingState, billing + u"_State"_s},
            {SyncField::BillingZip, billing + zip},
            {SyncField::BillingCountry, billing + u"_Country"_s},
            {SyncField::ShippingStreet, shipping + u"_Street"_s},
            {SyncField::ShippingCity, shipping + u"_City"_s},
            {SyncField::ShippingState, shipping + u"_State"_s},
            {SyncField::ShippingZip, shipping + zip},
            {SyncField::ShippingCountry, shipping + u"_Country"_s}};
}

QString firstKnown(const QStringList &apiNames, const QStringList &usual)
{
    for (const QString &name : usual) {
        const auto found = std::ranges::find_if(
            apiNames, [&name](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
        if (found != apiNames.end())
            return *found;
    }
    return {};
}

/// A contact person with the members Books takes back; is_primary_contact may only be sent when true.
QJsonObject sendablePerson(const QJsonObject &person)
{
    QJsonObject kept;
    for (const auto name : {"contact_person_id"_L1, "salutation"_L1, "first_name"_L1, "last_name"_L1, "email"_L1,
                            "phone"_L1, "mobile"_L1, "designation"_L1, "department"_L1, "skype"_L1}) {
        // An address that is empty is sent too: left out, Books keeps the one it has.
        if (!json::text(person, name).isEmpty() || (name == "email"_L1 || name == "phone"_L1))
            kept.insert(name, json::text(person, name));
    }
    if (json::boolean(person, "is_primary_contact"_L1))
        kept.insert("is_primary_contact"_L1, true);
    return kept;
}

qsizetype primaryIndex(const QJsonArray &persons)
{
    for (qsizetype i = 0; i < persons.size(); ++i) {
        if (json::boolean(persons.at(i).toObject(), "is_primary_contact"_L1))
            return i;
    }
    return persons.isEmpty() ? -1 : 0;
}

QJsonArray withPersonValues(const QJsonArray &persons, const QMap<SyncField, QString> &values,
                            const SyncPerson &newPerson)
{
    QJsonArray sent;
    for (const QJsonValue &person : persons)
        sent.append(sendablePerson(person.toObject()));
    const qsizetype primary = primaryIndex(persons);
    QJsonObject person = primary < 0 ? QJsonObject() : sent.at(primary).toObject();
    if (primary < 0) {
        person.insert("first_name"_L1, newPerson.firstName.isEmpty() ? newPerson.lastName : newPerson.firstName);
        person.insert("last_name"_L1, newPerson.firstName.isEmpty() ? QString() : newPerson.lastName);
        person.insert("is_primary_contact"_L1, true);
    }
    if (values.contains(SyncField::Email))
        person.insert("email"_L1, values.value(SyncField::Email));
    if (values.contains(SyncField::Phone))
        person.insert("phone"_L1, values.value(SyncField::Phone));
    if (primary < 0)
        sent.append(person);
    else
        sent.replace(primary, person);
    return sent;
}

QJsonObject sendableAddress(const QJsonObject &address)
{
    QJsonObject kept;
    for (const auto name : {"attention"_L1, "address"_L1, "street2"_L1, "city"_L1, "state"_L1, "zip"_L1, "country"_L1,
                            "phone"_L1, "fax"_L1})
        kept.insert(name, json::text(address, name));
    return kept;
}
} // namespace

QMap<SyncField, QString> crmNames(const QString &module, const QMap<SyncField, QString> &own)
{
    if (module == "Contacts"_L1) {
        QMap<SyncField, QString> names = addressNames(u"Mailing"_s, u"Other"_s, u"_Zip"_s);
        names.insert(SyncField::Email, u"Email"_s);
        names.insert(SyncField::Phone, u"Phone"_s);
        names.insert(SyncField::Currency, u"Currency"_s);
        return names;
    }
    QMap<SyncField, QString> names = addressNames(u"Billing"_s, u"Shipping"_s, u"_Code"_s);
    names.insert(SyncField::Name, u"Account_Name"_s);
    names.insert(SyncField::Phone, u"Phone"_s);
    names.insert(SyncField::Website, u"Website"_s);
    names.insert(SyncField::Currency, u"Currency"_s);
    names.insert(own);
    return names;
}

QMap<SyncField, QString> ownFields(const QStringList &apiNames)
{
    static const QStringList terms{u"Payment_Terms"_s, u"Payment_Term"_s, u"Payment_Days"_s,
                                   u"Conditions_de_paiement"_s, u"Delai_de_paiement"_s};
    static const QStringList taxes{u"VAT_Number"_s, u"VAT_No"_s,     u"VAT_Reg_No"_s, u"VAT_ID"_s,
                                   u"Tax_Number"_s, u"Tax_Reg_No"_s, u"Numero_TVA"_s, u"TVA_intracommunautaire"_s};
    QMap<SyncField, QString> own;
    if (const QString name = firstKnown(apiNames, terms); !name.isEmpty())
        own.insert(SyncField::PaymentTerms, name);
    if (const QString name = firstKnown(apiNames, taxes); !name.isEmpty())
        own.insert(SyncField::TaxNumber, name);
    return own;
}

QStringList crmColumns(const QString &module, const QMap<SyncField, QString> &own)
{
    QStringList columns = crmNames(module, own).values();
    if (module == "Contacts"_L1)
        columns += {u"First_Name"_s, u"Last_Name"_s, u"Account_Name"_s};
    return columns + QStringList{u"Created_Time"_s, u"Modified_Time"_s};
}

AddressPart addressPart(SyncField field)
{
    const QString billing = u"billing_address"_s, shipping = u"shipping_address"_s;
    switch (field) {
    case SyncField::BillingStreet:
        return {billing, u"address"_s};
    case SyncField::BillingCity:
        return {billing, u"city"_s};
    case SyncField::BillingState:
        return {billing, u"state"_s};
    case SyncField::BillingZip:
        return {billing, u"zip"_s};
    case SyncField::BillingCountry:
        return {billing, u"country"_s};
    case SyncField::ShippingStreet:
        return {shipping, u"address"_s};
    case SyncField::ShippingCity:
        return {shipping, u"city"_s};
    case SyncField::ShippingState:
        return {shipping, u"state"_s};
    case SyncField::ShippingZip:
        return {shipping, u"zip"_s};
    case SyncField::ShippingCountry:
        return {shipping, u"country"_s};
    default:
        return {};
    }
}

QString booksName(SyncField field)
{
    switch (field) {
    case SyncField::Name:
        return u"contact_name"_s;
    case SyncField::Company:
        return u"company_name"_s;
    case SyncField::Website:
        return u"website"_s;
    case SyncField::PaymentTerms:
        return u"payment_terms"_s;
    case SyncField::TaxNumber:
        return u"vat_reg_no"_s;
    default:
        return {};
    }
}

QJsonValue crmValue(const QString &value)
{
    return value.trimmed().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

void putBooks(const QJsonObject &detail, const QMap<SyncField, QString> &values, const SyncPerson &newPerson,
              QJsonObject *base, QJsonObject *changes)
{
    const auto touch = [&](const QString &member) {
        if (!base->contains(member))
            base->insert(member, detail.value(member));
    };
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const AddressPart part = addressPart(it.key());
        if (!part.address.isEmpty()) {
            touch(part.address);
            QJsonObject address = changes->contains(part.address)
                                      ? changes->value(part.address).toObject()
                                      : sendableAddress(detail.value(part.address).toObject());
            address.insert(part.member, it.value());
            if (part.member == "address"_L1)
                address.insert("street2"_L1, QString()); // both lines are the one street of the CRM
            changes->insert(part.address, address);
        } else if (it.key() == SyncField::PaymentTerms) {
            touch(booksName(it.key()));
            changes->insert(booksName(it.key()), it.value().toInt());
        } else if (const QString name = booksName(it.key()); !name.isEmpty()) {
            touch(name);
            changes->insert(name, it.value());
        }
    }
    if (values.contains(SyncField::Email) || values.contains(SyncField::Phone)) {
        touch(u"contact_persons"_s);
        const QJsonArray persons = detail.value("contact_persons"_L1).toArray();
        changes->insert("contact_persons"_L1, withPersonValues(persons, values, newPerson));
    }
}

QJsonObject restored(const QJsonObject &base)
{
    QJsonObject changes;
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (it.key() == "contact_persons"_L1) {
            QJsonArray persons;
            const QJsonArray before = it.value().toArray();
            for (const QJsonValue &person : before)
                persons.append(sendablePerson(person.toObject()));
            changes.insert(it.key(), persons);
        } else if (it.key().endsWith("_address"_L1)) {
            changes.insert(it.key(), sendableAddress(it.value().toObject()));
        } else {
            changes.insert(it.key(), it.value().isUndefined() ? QJsonValue(QString()) : it.value());
        }
    }
    return changes;
}
} // namespace atlas::syncfields
