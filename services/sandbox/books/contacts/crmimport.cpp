// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactroutes.h"
#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/contacts/contactwriter.h"

// Records of Zoho CRM taken over (the Books reference, section 11). The integration is set up as "accounts with their
// contacts".
namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The customer a CRM account is linked with, else the one of its name; empty: none yet.
QString knownCustomer(const Store &store, const CrmParty &party)
{
    QString byName;
    for (const auto &[id, contact] : store.of(kind::contacts).all()) {
        if (contact.value(u"contact_type"_s).toString() == u"vendor"_s)
            continue;
        if (!party.accountId.isEmpty() && contact.value(u"zcrm_account_id"_s).toString() == party.accountId)
            return id;
        const QString name = contact.value(u"contact_name"_s).toString();
        const bool unlinked = contact.value(u"zcrm_account_id"_s).toString().isEmpty();
        if (unlinked && name.compare(party.name, Qt::CaseInsensitive) == 0)
            byName = id;
    }
    return byName;
}

QString currencyNamed(const Store &store, const QString &code)
{
    for (const auto &[id, currency] : store.of(kind::currencies).all()) {
        if (currency.value(u"currency_code"_s).toString() == code)
            return id;
    }
    return baseCurrencyId;
}

QJsonObject personFrom(const Call &call, const CrmParty &party)
{
    return wholePerson({{u"contact_person_id"_s, call.store.nextId()},
                        {u"first_name"_s, party.firstName},
                        {u"last_name"_s, party.lastName},
                        {u"email"_s, party.email},
                        {u"is_primary_contact"_s, true},
                        {u"zcrm_contact_id"_s, party.contactId}});
}

QJsonObject customerFrom(const Call &call, const CrmParty &party)
{
    QJsonObject contact = freshContact(call);
    contact.insert(u"contact_name"_s, party.name);
    contact.insert(u"company_name"_s, party.name);
    contact.insert(u"website"_s, party.website);
    contact.insert(u"source"_s, u"zoho_crm"_s);
    if (!setContactCurrency(call.store, currencyNamed(call.store, party.currency), contact))
        contact.insert(u"currency_code"_s, u"EUR"_s);
    contact.insert(u"billing_address"_s, wholeAddress({{u"address_id"_s, call.store.nextId()},
                                                       {u"address"_s, party.street},
                                                       {u"zip"_s, party.zip},
                                                       {u"city"_s, party.city},
                                                       {u"country"_s, party.country},
                                                       {u"phone"_s, party.phone}}));
    if (!party.contactId.isEmpty())
        contact.insert(u"contact_persons"_s, QJsonArray{personFrom(call, party)});
    mirrorPrimary(contact);
    return contact;
}

/// Creates or links the customer of a party; an import that was done before changes nothing.
Response importParty(Call &call, const CrmParty &party)
{
    const QString knownId = knownCustomer(call.store, party);
    QJsonObject contact = knownId.isEmpty() ? customerFrom(call, party) : *call.store.of(kind::contacts).find(knownId);
    const QString id = contact.value(u"contact_id"_s).toString();
    const bool linked = contact.value(u"zcrm_account_id"_s).toString() == party.accountId;
    if (!linked) {
        contact.insert(u"zcrm_account_id"_s, party.accountId);
        contact.insert(u"zcrm_contact_id"_s, party.contactId);
        contact.insert(u"is_linked_with_zohocrm"_s, true);
        contact.insert(u"is_crm_customer"_s, true);
        keepContact(call, contact);
        call.store.comment(id, u"Relié à Zoho CRM"_s, knownId.isEmpty() ? u"Added"_s : u"Updated"_s, call.nowMs);
    }
    return success(u"data"_s, QJsonObject{{u"contact_id"_s, id}});
}

Response importBy(Call &call, QString CrmParty::*idMember, const QString &resource)
{
    const QList<CrmParty> &parties = call.store.parties;
    const auto party = std::find_if(parties.cbegin(), parties.cend(),
                                    [&](const CrmParty &candidate) { return candidate.*idMember == call.id(); });
    return party == parties.cend() ? notFound(resource) : importParty(call, *party);
}

Response importAccount(Call &call)
{
    return importBy(call, &CrmParty::accountId, u"Account"_s);
}

Response importContact(Call &call)
{
    return importBy(call, &CrmParty::contactId, u"Contact"_s);
}

// Vendors are not part of the integration: no CRM vendor is known.
Response importVendor(Call &)
{
    return notFound(u"Vendor"_s);
}
} // namespace

QList<BooksRoute> crmImportRoutes()
{
    const QString create = u"contacts.CREATE"_s;
    return {{"POST", u"/crm/account/{id}/import"_s, create, importAccount},
            {"POST", u"/crm/contact/{id}/import"_s, create, importContact},
            {"POST", u"/crm/vendor/{id}/import"_s, create, importVendor}};
}
} // namespace atlas::sandbox::books::contacts
