// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactroutes.h"
#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/contacts/contactwriter.h"

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool hasInvoice(const Call &call, const QString &contactId, const QStringList &statuses)
{
    const auto &invoices = std::as_const(call.store).of(kind::invoices).all();
    return std::any_of(invoices.begin(), invoices.end(), [&](const auto &entry) {
        return entry.second.value(u"customer_id"_s).toString() == contactId &&
               statuses.contains(entry.second.value(u"status"_s).toString());
    });
}

bool nameOccursTwice(const Call &call, const QJsonObject &contact)
{
    return contactNameTaken(call.store, contact.value(u"contact_name"_s).toString(),
                            contact.value(u"contact_id"_s).toString());
}

std::optional<bool> contactPasses(const Call &call, const QJsonObject &contact, const QString &filter)
{
    const QString id = contact.value(u"contact_id"_s).toString();
    if (filter == u"active"_s || filter == u"inactive"_s)
        return contact.value(u"status"_s).toString() == filter;
    if (filter == u"crm"_s)
        return contact.value(u"is_linked_with_zohocrm"_s).toBool();
    if (filter == u"duplicate"_s)
        return nameOccursTwice(call, contact);
    if (filter == u"portalenabled"_s || filter == u"portaldisabled"_s)
        return (contact.value(u"portal_status"_s).toString() == u"enabled"_s) == (filter == u"portalenabled"_s);
    if (filter == u"creditlimitexceed"_s)
        return contact.value(u"credit_limit_exceeded_amount"_s).toDouble() > 0;
    if (filter == u"invoice.overdue"_s)
        return hasInvoice(call, id, {u"overdue"_s});
    if (filter == u"invoice.unpaid"_s)
        return hasInvoice(call, id, {u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s});
    return std::nullopt;
}

Response listContacts(Call &call)
{
    ListSpec spec;
    spec.kind = kind::contacts;
    spec.key = u"contacts"_s;
    spec.idField = u"contact_id"_s;
    spec.reportName = u"Contacts"_s;
    spec.defaultSort = u"contact_name"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"contact_name"_s,
                        u"first_name"_s,
                        u"last_name"_s,
                        u"email"_s,
                        u"created_time"_s,
                        u"last_modified_time"_s,
                        u"outstanding_receivable_amount"_s};
    spec.textFilters = {u"contact_name"_s, u"company_name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s};
    spec.exactFilters = {u"contact_type"_s, u"zcrm_contact_id"_s, u"zcrm_account_id"_s, u"zcrm_vendor_id"_s};
    spec.searchFields = {u"contact_name"_s, u"company_name"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s};
    spec.row = contactRow;
    spec.passes = contactPasses;
    return listRecords(call, spec);
}

Response getContact(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    return contact ? success(u"contact"_s, contactDetail(*contact)) : notFound(u"Contact"_s);
}

Response nameTaken(const QJsonObject &contact)
{
    // The code is UNCONFIRMED.
    return refuse(400, 3062,
                  u"The %1 \"%2\" already exists. Please specify a different name."_s.arg(
                      partyWord(contact), contact.value(u"contact_name"_s).toString()));
}

/// Fields and persons of the body into the contact. A body without contact_persons removes them all: as observed.
Refusal fillContact(const Call &call, const QJsonObject &body, QJsonObject &contact)
{
    if (auto refused = takeFields(call, body, contact))
        return refused;
    const QJsonValue persons = body.value(u"contact_persons"_s);
    if (!persons.isUndefined() && !persons.isArray())
        return invalidValue(u"contact_persons"_s);
    if (auto refused = replacePersons(call, persons.toArray(), contact))
        return refused;
    if (contactNameTaken(call.store, contact.value(u"contact_name"_s).toString(),
                         contact.value(u"contact_id"_s).toString()))
        return nameTaken(contact);
    return std::nullopt;
}

Response createContact(Call &call)
{
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject contact = freshContact(call);
    if (auto refused = fillContact(call, *body, contact))
        return *refused;
    const QString id = contact.value(u"contact_id"_s).toString();
    keepContact(call, contact);
    call.store.comment(id, u"Contact créé"_s, u"Added"_s, call.nowMs);
    return created(u"contact"_s, contactDetail(*call.store.of(kind::contacts).find(id)), u"contacts"_s, id,
                   u"The contact has been added."_s);
}

Response updateContact(Call &call)
{
    const QJsonObject *known = call.store.of(kind::contacts).find(call.id());
    if (!known)
        return notFound(u"Contact"_s);
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject contact = *known;
    const QString type = contact.value(u"contact_type"_s).toString();
    const QString nameBefore = contact.value(u"contact_name"_s).toString();
    if (auto refused = fillContact(call, *body, contact))
        return *refused;
    if (contact.value(u"contact_type"_s).toString() != type && contact.value(u"has_transaction"_s).toBool())
        return invalidValue(u"contact_type"_s);
    keepContact(call, contact);
    if (contact.value(u"contact_name"_s).toString() != nameBefore)
        call.store.comment(call.id(), u"Nom modifié, auparavant « %1 »"_s.arg(nameBefore), u"Updated"_s, call.nowMs);
    return success(u"contact"_s, contactDetail(*call.store.of(kind::contacts).find(call.id())),
                   u"Contact information has been saved."_s);
}

bool appearsInDocuments(const Store &store, const QString &contactId)
{
    static const QStringList kinds{kind::invoices,      kind::payments,          kind::creditNotes,
                                   kind::estimates,     kind::salesOrders,       kind::purchaseOrders,
                                   kind::bills,         kind::vendorPayments,    kind::vendorCredits,
                                   kind::expenses,      kind::recurringInvoices, kind::recurringExpenses,
                                   kind::recurringBills};
    for (const QString &kind : kinds) {
        for (const auto &[id, record] : store.of(kind).all()) {
            if (record.value(u"customer_id"_s).toString() == contactId ||
                record.value(u"vendor_id"_s).toString() == contactId)
                return true;
        }
    }
    return false;
}

Response deleteContact(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    const QString word = partyWord(*contact);
    if (appearsInDocuments(call.store, call.id())) // the code is UNCONFIRMED
        return refuse(400, 1003,
                      u"A %1 with transactions cannot be deleted. It can be marked as inactive."_s.arg(word));
    call.store.of(kind::contacts).remove(call.id());
    *call.wrote = true;
    return done(u"The %1 has been deleted."_s.arg(word));
}

Response setStatusOf(Call &call, const QString &status)
{
    const QJsonObject *known = call.store.of(kind::contacts).find(call.id());
    if (!known)
        return notFound(u"Contact"_s);
    QJsonObject contact = *known;
    contact.insert(u"status"_s, status);
    keepContact(call, contact);
    call.store.comment(call.id(), status == u"active"_s ? u"Contact réactivé"_s : u"Contact désactivé"_s, u"Updated"_s,
                       call.nowMs);
    return done(u"The contact has been marked as %1."_s.arg(status));
}

Response activateContact(Call &call)
{
    return setStatusOf(call, u"active"_s);
}

Response deactivateContact(Call &call)
{
    return setStatusOf(call, u"inactive"_s);
}
} // namespace

QList<BooksRoute> recordRoutes()
{
    const QString create = u"contacts.CREATE"_s;
    return {{"GET", u"/contacts"_s, u"contacts.READ"_s, listContacts},
            {"POST", u"/contacts"_s, create, createContact},
            {"GET", u"/contacts/{id}"_s, u"contacts.READ"_s, getContact},
            {"PUT", u"/contacts/{id}"_s, u"contacts.UPDATE"_s, updateContact},
            {"DELETE", u"/contacts/{id}"_s, u"contacts.DELETE"_s, deleteContact},
            {"POST", u"/contacts/{id}/active"_s, create, activateContact},
            {"POST", u"/contacts/{id}/inactive"_s, create, deactivateContact}};
}
} // namespace atlas::sandbox::books::contacts

namespace atlas::sandbox::books
{
QList<BooksRoute> contactRoutes()
{
    return contacts::recordRoutes() + contacts::personRoutes() + contacts::addressRoutes() + contacts::mailRoutes() +
           contacts::crmImportRoutes();
}
} // namespace atlas::sandbox::books
