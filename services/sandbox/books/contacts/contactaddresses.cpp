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
constexpr qsizetype longestComment = 2000;

qsizetype addressIndex(const QJsonArray &addresses, const QString &id)
{
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (addresses.at(i).toObject().value(u"address_id"_s).toString() == id)
            return i;
    }
    return -1;
}

Response listAddresses(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    return contact ? success(u"addresses"_s, contact->value(u"addresses"_s).toArray()) : notFound(u"Contact"_s);
}

/// Adds an address, or changes the one the path names.
Response writeAddress(Call &call, const QString &addressId)
{
    const QJsonObject *known = call.store.of(kind::contacts).find(call.id());
    if (!known)
        return notFound(u"Contact"_s);
    QJsonObject contact = *known;
    QJsonArray addresses = contact.value(u"addresses"_s).toArray();
    const qsizetype index = addressIndex(addresses, addressId);
    if (!addressId.isEmpty() && index < 0)
        return notFound(u"Address"_s);
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject address = index < 0 ? QJsonObject() : addresses.at(index).toObject();
    if (auto refused = takeAddress(call, *body, u"address"_s, address))
        return *refused;
    if (index < 0)
        addresses.append(address);
    else
        addresses.replace(index, address);
    contact.insert(u"addresses"_s, addresses);
    keepContact(call, contact);
    if (index >= 0)
        return success(u"address_info"_s, address, u"Address updated"_s);
    return created(u"address_info"_s, address, u"contacts/%1/address"_s.arg(call.id()),
                   address.value(u"address_id"_s).toString(), u"Address added"_s);
}

Response addAddress(Call &call)
{
    return writeAddress(call, {});
}

Response updateAddress(Call &call)
{
    return writeAddress(call, call.id(1));
}

Response deleteAddress(Call &call)
{
    const QJsonObject *known = call.store.of(kind::contacts).find(call.id());
    if (!known)
        return notFound(u"Contact"_s);
    QJsonObject contact = *known;
    QJsonArray addresses = contact.value(u"addresses"_s).toArray();
    const qsizetype index = addressIndex(addresses, call.id(1));
    if (index < 0)
        return notFound(u"Address"_s);
    addresses.removeAt(index);
    contact.insert(u"addresses"_s, addresses);
    keepContact(call, contact);
    return done(u"Address deleted"_s);
}

QJsonObject contactComment(const QJsonObject &comment, const QJsonObject &contact)
{
    QJsonObject row = comment;
    row.insert(u"contact_id"_s, contact.value(u"contact_id"_s));
    row.insert(u"contact_name"_s, contact.value(u"contact_name"_s));
    row.insert(u"is_entity_deleted"_s, false);
    return row;
}

Response listComments(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    QJsonArray rows;
    const QJsonArray comments = std::as_const(call.store.comments).value(call.id());
    for (const auto comment : comments)
        rows.append(contactComment(comment.toObject(), *contact));
    return success(u"contact_comments"_s, rows);
}

Response addComment(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QString text = body->value(u"description"_s).toString().trimmed();
    if (text.isEmpty() || text.size() > longestComment)
        return invalidValue(u"description"_s);
    call.store.comment(call.id(), text, u"Added"_s, call.nowMs);
    *call.wrote = true;
    const QJsonObject comment = std::as_const(call.store.comments).value(call.id()).last().toObject();
    return created(u"comment"_s, contactComment(comment, *contact), u"contacts/%1/comments"_s.arg(call.id()),
                   comment.value(u"comment_id"_s).toString(), u"Comments added."_s);
}

// The shape of this answer is UNCONFIRMED.
Response unpaidInvoices(Call &call)
{
    static const QStringList owed{u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s};
    static const QStringList shown{
        u"invoice_id"_s, u"invoice_number"_s, u"reference_number"_s, u"status"_s,        u"date"_s,
        u"due_date"_s,   u"total"_s,          u"balance"_s,          u"currency_code"_s, u"exchange_rate"_s};
    if (!call.store.of(kind::contacts).find(call.id()))
        return notFound(u"Contact"_s);
    QJsonArray rows;
    for (const auto &[id, invoice] : std::as_const(call.store).of(kind::invoices).all()) {
        if (invoice.value(u"customer_id"_s).toString() != call.id() ||
            !owed.contains(invoice.value(u"status"_s).toString()))
            continue;
        QJsonObject row;
        for (const QString &key : shown)
            row.insert(key, invoice.value(key).isUndefined() ? QJsonValue(u""_s) : invoice.value(key));
        rows.append(row);
    }
    return success(u"unpaid_invoices"_s, rows);
}
} // namespace

QList<BooksRoute> addressRoutes()
{
    const QString read = u"contacts.READ"_s, create = u"contacts.CREATE"_s;
    return {{"GET", u"/contacts/{id}/address"_s, read, listAddresses},
            {"POST", u"/contacts/{id}/address"_s, create, addAddress},
            {"PUT", u"/contacts/{id}/address/{address}"_s, u"contacts.UPDATE"_s, updateAddress},
            {"DELETE", u"/contacts/{id}/address/{address}"_s, u"contacts.DELETE"_s, deleteAddress},
            {"GET", u"/contacts/{id}/comments"_s, read, listComments},
            {"POST", u"/contacts/{id}/comments"_s, create, addComment},
            {"GET", u"/contacts/{id}/unpaidinvoices"_s, read, unpaidInvoices}};
}
} // namespace atlas::sandbox::books::contacts
