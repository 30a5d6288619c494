// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncrecords.h"

#include "services/core/json.h"
#include "services/sync/syncfields.h"
#include "services/sync/syncnames.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::syncrecords
{
namespace
{
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

/// "Net 30", "30 jours": the days.
QString daysIn(const QString &terms)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return digits.match(terms).captured();
}

QString fullName(const QString &first, const QString &last)
{
    return u"%1 %2"_s.arg(first, last).simplified();
}

void addEmail(SyncParty &party, const QString &email)
{
    const QString plain = syncnames::plainEmail(email);
    if (!plain.isEmpty() && !party.emails.contains(plain))
        party.emails.append(plain);
}

void takeAddresses(const QJsonObject &record, QMap<SyncField, QString> &values)
{
    for (int i = int(SyncField::BillingStreet); i < kSyncFieldCount; ++i) {
        const auto part = syncfields::addressPart(SyncField(i));
        if (!record.contains(part.address))
            continue;
        const QJsonObject address = record.value(part.address).toObject();
        QString value = json::text(address, QLatin1StringView(part.member.toLatin1()));
        const QString second = json::text(address, "street2"_L1).trimmed();
        if (part.member == "address"_L1 && !second.isEmpty())
            value = value.trimmed().isEmpty() ? second : value + u'\n' + second;
        values.insert(SyncField(i), value);
    }
}

SyncPerson personOf(const QJsonObject &person)
{
    return {json::id(person.value("contact_person_id"_L1)),
            json::text(person, "first_name"_L1),
            json::text(person, "last_name"_L1),
            json::text(person, "email"_L1),
            {}};
}
} // namespace

SyncParty crmParty(const QString &module, const QJsonObject &record, const QMap<SyncField, QString> &own)
{
    SyncParty party;
    party.id = json::id(record.value("id"_L1));
    party.module = module;
    const QMap<SyncField, QString> names = syncfields::crmNames(module, own);
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString value = textOf(record.value(it.value()));
        if (record.contains(it.value()))
            party.values.insert(it.key(), it.key() == SyncField::PaymentTerms ? daysIn(value) : value);
    }
    if (module == "Contacts"_L1) {
        const SyncPerson person = crmPerson(record);
        party.values.insert(SyncField::Name, fullName(person.firstName, person.lastName));
        addEmail(party, person.email);
        party.persons = {person};
    }
    party.created = json::instant(record, "Created_Time"_L1);
    party.modified = json::instant(record, "Modified_Time"_L1);
    party.version = json::text(record, "Modified_Time"_L1);
    party.raw = record;
    return party;
}

SyncPerson crmPerson(const QJsonObject &contact)
{
    return {json::id(contact.value("id"_L1)), json::text(contact, "First_Name"_L1), json::text(contact, "Last_Name"_L1),
            json::text(contact, "Email"_L1), json::instant(contact, "Modified_Time"_L1)};
}

QMap<SyncField, QString> booksValues(const QJsonObject &record)
{
    QMap<SyncField, QString> values;
    for (const SyncField field :
         {SyncField::Name, SyncField::Company, SyncField::Website, SyncField::PaymentTerms, SyncField::TaxNumber}) {
        const QString name = syncfields::booksName(field);
        if (record.contains(name))
            values.insert(field, textOf(record.value(name)));
    }
    if (record.contains("tax_reg_no"_L1) && values.value(SyncField::TaxNumber).isEmpty())
        values.insert(SyncField::TaxNumber, json::text(record, "tax_reg_no"_L1));
    if (record.contains("currency_code"_L1))
        values.insert(SyncField::Currency, json::text(record, "currency_code"_L1));
    for (const auto &[field, key] :
         {std::pair(SyncField::Email, "email"_L1), std::pair(SyncField::Phone, "phone"_L1)}) {
        if (record.contains(key))
            values.insert(field, json::text(record, key));
    }
    const QJsonArray persons = record.value("contact_persons"_L1).toArray();
    for (const QJsonValue &value : persons) {
        const QJsonObject person = value.toObject();
        if (persons.size() > 1 && !json::boolean(person, "is_primary_contact"_L1))
            continue;
        values.insert(SyncField::Email, json::text(person, "email"_L1));
        values.insert(SyncField::Phone, json::text(person, "phone"_L1));
    }
    takeAddresses(record, values);
    return values;
}

SyncParty customer(const QJsonObject &row)
{
    SyncParty party;
    party.id = json::id(row.value("contact_id"_L1));
    party.values = booksValues(row);
    addEmail(party, party.values.value(SyncField::Email));
    party.linked = json::boolean(row, "is_linked_with_zohocrm"_L1);
    party.individual = json::text(row, "customer_sub_type"_L1) == "individual"_L1;
    party.active = json::text(row, "status"_L1) != "inactive"_L1;
    party.created = json::instant(row, "created_time"_L1);
    party.modified = json::instant(row, "last_modified_time"_L1);
    party.version = json::text(row, "last_modified_time"_L1);
    const QString first = json::text(row, "first_name"_L1), last = json::text(row, "last_name"_L1);
    if (!first.isEmpty() || !last.isEmpty())
        party.persons = {{QString(), first, last, party.values.value(SyncField::Email), {}}};
    return party;
}

SyncParty customerDetail(const QJsonObject &detail)
{
    SyncParty party = customer(detail);
    party.detailed = true;
    party.linkAccount = json::id(detail.value("zcrm_account_id"_L1));
    party.linkContact = json::id(detail.value("zcrm_contact_id"_L1));
    const QJsonArray persons = detail.value("contact_persons"_L1).toArray();
    if (!persons.isEmpty())
        party.persons.clear();
    for (const QJsonValue &value : persons) {
        const QJsonObject object = value.toObject();
        const SyncPerson person = personOf(object);
        addEmail(party, person.email);
        if (json::boolean(object, "is_primary_contact"_L1))
            party.persons.prepend(person);
        else
            party.persons.append(person);
    }
    party.raw = keptDetail(detail);
    return party;
}

QJsonObject keptDetail(const QJsonObject &detail)
{
    QJsonObject kept;
    for (const auto key : {"contact_id"_L1,
                           "contact_name"_L1,
                           "company_name"_L1,
                           "contact_type"_L1,
                           "customer_sub_type"_L1,
                           "status"_L1,
                           "first_name"_L1,
                           "last_name"_L1,
                           "email"_L1,
                           "phone"_L1,
                           "website"_L1,
                           "currency_code"_L1,
                           "payment_terms"_L1,
                           "vat_reg_no"_L1,
                           "tax_reg_no"_L1,
                           "created_time"_L1,
                           "last_modified_time"_L1,
                           "zcrm_account_id"_L1,
                           "zcrm_contact_id"_L1,
                           "is_linked_with_zohocrm"_L1,
                           "contact_persons"_L1,
                           "billing_address"_L1,
                           "shipping_address"_L1}) {
        if (detail.contains(key))
            kept.insert(key, detail.value(key));
    }
    return kept;
}

QList<SyncParty> joined(QList<SyncParty> accounts, const QList<QJsonObject> &contacts)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < accounts.size(); ++i)
        places.insert(accounts.at(i).id, i);
    const qsizetype accountCount = accounts.size();
    for (const QJsonObject &contact : contacts) {
        const QString account = json::id(contact.value("Account_Name"_L1).toObject().value("id"_L1));
        const auto place = places.constFind(account);
        if (place == places.constEnd()) {
            if (account.isEmpty())
                accounts.append(crmParty(u"Contacts"_s, contact));
            continue;
        }
        SyncParty &party = accounts[*place];
        party.persons.append(crmPerson(contact));
        addEmail(party, json::text(contact, "Email"_L1));
    }
    for (qsizetype i = 0; i < accountCount; ++i)
        std::ranges::stable_sort(accounts[i].persons, {}, [](const SyncPerson &each) {
            return std::pair(each.id.size(), each.id); // ids are numbers: the lower was entered first
        });
    return accounts;
}

QList<SyncParty> fromDirectory(const QList<CrmAccount> &accounts, const QList<Contact> &contacts)
{
    QList<SyncParty> parties;
    parties.reserve(accounts.size());
    for (const CrmAccount &account : accounts) {
        SyncParty party;
        party.id = account.id;
        party.module = u"Accounts"_s;
        party.values = {{SyncField::Name, account.name},
                        {SyncField::Phone, account.phone},
                        {SyncField::Website, account.website},
                        {SyncField::BillingCity, account.city},
                        {SyncField::BillingCountry, account.country}};
        party.modified = account.modified;
        party.created = account.created;
        party.version = account.version;
        parties.append(party);
    }
    QList<QJsonObject> rows;
    rows.reserve(contacts.size());
    for (const Contact &contact : contacts)
        rows.append({{u"id"_s, contact.id},
                     {u"First_Name"_s, contact.firstName},
                     {u"Last_Name"_s, contact.lastName},
                     {u"Email"_s, contact.email},
                     {u"Phone"_s, contact.phone},
                     {u"Account_Name"_s, QJsonObject{{u"id"_s, contact.account.id}}},
                     {u"Modified_Time"_s, contact.version}});
    return joined(parties, rows);
}

SyncParty fromLedger(const BooksContact &contact)
{
    SyncParty party;
    party.id = contact.id;
    party.values = {{SyncField::Name, contact.name},
                    {SyncField::Company, contact.company},
                    {SyncField::Email, contact.email},
                    {SyncField::Phone, contact.phone},
                    {SyncField::Currency, contact.currency}};
    addEmail(party, contact.email);
    party.linked = contact.linkedWithCrm;
    party.active = contact.active;
    party.created = contact.created;
    party.modified = contact.modified;
    party.version = contact.version;
    return party;
}
} // namespace atlas::syncrecords
