// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/booksaccounts.h"
#include "services/sandbox/dataset/booksbuilder.h"
#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = books::kind;

namespace
{
struct Habit {
    int lateness, spread;
};

/// How late an account pays: a habit each, a few of them told one by one.
Habit habitOf(int position)
{
    static const QMap<int, Habit> known{{23, {74, 4}}, {27, {43, 5}}, {28, {38, 5}}, {9, {25, 4}},
                                        {2, {15, 3}},  {19, {13, 3}}, {32, {11, 3}}, {36, {8, 3}}};
    static const std::array<Habit, 5> usual{{{-2, 2}, {-1, 4}, {10, 4}, {15, 5}, {5, 4}}};
    return known.value(position, usual[std::size_t(position % 5)]);
}

bool leftUnlinked(int position)
{
    static const QSet<int> positions{7, 15, 29, 41, 59};
    return positions.contains(position);
}

/// What Books spells otherwise than the CRM does.
void diverge(ContactPlan &contact, QString &city, int position)
{
    if (position == 3)
        contact.email = u"comptabilite@"_s + contact.email.section(u'@', 1);
    else if (position == 12)
        city += u" Cedex"_s;
    else if (position == 27)
        contact.name = contact.name.toUpper();
    else if (position == 33)
        contact.email = contact.email.section(u'.', 0, -2) + u".test"_s;
}

QString countryCode(const QString &country)
{
    static const QMap<QString, QString> codes{{u"France"_s, u"FR"_s},     {u"United Kingdom"_s, u"GB"_s},
                                              {u"Belgium"_s, u"BE"_s},    {u"United States"_s, u"US"_s},
                                              {u"Luxembourg"_s, u"LU"_s}, {u"Netherlands"_s, u"NL"_s}};
    return codes.value(country);
}

QJsonObject postalAddress(const QString &street, const QString &zip, const QString &city, const QString &country,
                          const QString &phone)
{
    return {{u"attention"_s, u""_s}, {u"address"_s, street}, {u"street2"_s, u""_s},
            {u"city"_s, city},       {u"state"_s, u""_s},    {u"zip"_s, zip},
            {u"country"_s, country}, {u"phone"_s, phone},    {u"country_code"_s, countryCode(country)},
            {u"fax"_s, u""_s}};
}
} // namespace

void BooksBuilder::buildCustomers()
{
    static const std::array<int, 4> terms{30, 30, 45, 30};
    const auto count = int(m_store.parties.size());
    m_customers.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const books::CrmParty &party = m_store.parties.at(i);
        const int position = i % accountsPerWorld;
        const Habit habit = habitOf(position);
        ContactPlan contact;
        contact.id = m_store.nextId();
        contact.party = party;
        contact.name = party.name;
        contact.currency = m_currencies.contains(party.currency) ? party.currency : u"EUR"_s;
        contact.country = party.country.isEmpty() ? u"France"_s : party.country;
        contact.email = party.email;
        contact.terms = habit.lateness > 20 ? 30 : terms[std::size_t(position % 4)];
        contact.lateness = habit.lateness;
        contact.spread = habit.spread;
        QString city = party.city;
        diverge(contact, city, position);
        contact.address = postalAddress(party.street, party.zip, city, contact.country, party.phone);
        if (leftUnlinked(position))
            contact.party.accountId.clear();
        if (contact.country == u"France" && contact.currency == u"EUR")
            m_euro.append(i);
        m_customers.push_back(contact);
        m_store.of(kind::contacts).put(contact.id, contactRecord(m_customers.back(), false));
    }
}

void BooksBuilder::buildVendors()
{
    Dice dice = this->dice(22);
    const QList<QStringList> &rows = vendorRows();
    const int count = int(rows.size()) * m_scale;
    m_vendors.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const QStringList &row = rows.at(i % int(rows.size()));
        const int copy = i / int(rows.size());
        VendorPlan vendor;
        ContactPlan &contact = vendor.contact;
        contact.id = m_store.nextId();
        contact.name = copy > 0 ? u"%1 %2"_s.arg(row.at(0)).arg(copy + 1) : row.at(0);
        contact.currency = row.at(4);
        contact.country = row.at(3);
        contact.email = u"facturation@"_s + slugOf(contact.name) + u".example"_s;
        contact.party.website = u"https://www."_s + slugOf(contact.name) + u".example"_s;
        contact.party.phone = phoneFor(contact.country, dice);
        contact.address = postalAddress(QString::number(dice.between(1, 90)) + u' ' + dice.pick(streets()), row.at(2),
                                        row.at(1), contact.country, contact.party.phone);
        vendor.account = row.at(5);
        vendor.what = row.at(6);
        m_vendors.push_back(vendor);
        m_store.of(kind::contacts).put(contact.id, contactRecord(m_vendors.back().contact, true));
    }
}

QJsonArray BooksBuilder::contactPersons(ContactPlan &contact, bool vendor)
{
    if (contact.email.isEmpty())
        return {};
    const books::CrmParty &party = contact.party;
    contact.personId = m_store.nextId();
    return {QJsonObject{{u"contact_person_id"_s, contact.personId},
                        {u"salutation"_s, u""_s},
                        {u"first_name"_s, vendor ? u"Service"_s : party.firstName},
                        {u"last_name"_s, vendor ? u"facturation"_s : party.lastName},
                        {u"email"_s, contact.email},
                        {u"phone"_s, party.phone},
                        {u"mobile"_s, u""_s},
                        {u"designation"_s, u""_s},
                        {u"department"_s, u""_s},
                        {u"skype"_s, u""_s},
                        {u"is_primary_contact"_s, true},
                        {u"zcrm_contact_id"_s, party.accountId.isEmpty() ? QString() : party.contactId},
                        {u"enable_portal"_s, false}}};
}

QJsonObject BooksBuilder::contactRecord(ContactPlan &contact, bool vendor)
{
    const books::CrmParty &party = contact.party;
    const bool linked = !party.accountId.isEmpty();
    const QJsonArray people = contactPersons(contact, vendor);
    QJsonObject record{{u"contact_id"_s, contact.id},
                       {u"contact_name"_s, contact.name},
                       {u"company_name"_s, contact.name},
                       {u"contact_type"_s, vendor ? u"vendor"_s : u"customer"_s},
                       {u"customer_sub_type"_s, u"business"_s},
                       {u"status"_s, u"active"_s},
                       {u"source"_s, linked ? u"zoho_crm"_s : u"user"_s},
                       {u"is_linked_with_zohocrm"_s, linked},
                       {u"is_crm_customer"_s, linked},
                       {u"zcrm_account_id"_s, party.accountId},
                       {u"zcrm_contact_id"_s, linked ? party.contactId : QString()},
                       {u"zcrm_vendor_id"_s, u""_s},
                       {u"first_name"_s, vendor ? QString() : party.firstName},
                       {u"last_name"_s, vendor ? QString() : party.lastName},
                       {u"email"_s, contact.email},
                       {u"phone"_s, party.phone},
                       {u"mobile"_s, u""_s},
                       {u"website"_s, party.website},
                       {u"payment_terms"_s, contact.terms},
                       {u"payment_terms_label"_s, termsLabel(contact.terms)},
                       {u"payment_reminder_enabled"_s, true},
                       {u"is_bcy_only_contact"_s, contact.currency == u"EUR"},
                       {u"language_code"_s, contact.currency == u"EUR" ? u"fr"_s : u"en_gb"_s},
                       {u"primary_contact_id"_s, contact.personId},
                       {u"contact_persons"_s, people},
                       {u"billing_address"_s, contact.address},
                       {u"shipping_address"_s, postalAddress({}, {}, {}, {}, {})},
                       {u"notes"_s, u""_s},
                       {u"tags"_s, QJsonArray{}},
                       {u"custom_fields"_s, QJsonArray{}}};
    putCurrency(record, contact.currency, 1);
    record.insert(u"exchange_rate"_s, u""_s);
    const int salt = int(m_store.of(kind::contacts).all().size());
    putOrigin(record, ago(800 - salt % 200), ago(30 + salt % 300), salt);
    return record;
}
} // namespace atlas::sandbox::dataset
