// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/organisations.h"

#include <QJsonDocument>

// Items (the Books reference, section 18).
namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// The keys of an item, in the state of a new one.
const char *const itemKeys = R"({
"item_id":"","name":"","sku":"","status":"active","source":"api","is_linked_with_zohocrm":false,"zcrm_product_id":"",
"crm_owner_id":"","unit":"","unit_id":"","description":"","rate":0,"account_id":"","account_name":"","tax_id":"",
"tax_name":"","tax_percentage":0,"tax_type":"","is_default_tax_applied":false,"purchase_description":"",
"pricebook_rate":0,"sales_rate":0,"purchase_rate":0,"sales_margin":"","purchase_account_id":"",
"purchase_account_name":"","created_at":"","created_time":"","last_modified_time":"","tags":[],"can_be_sold":true,
"can_be_purchased":false,"track_inventory":false,"item_type":"sales","product_type":"service","custom_fields":[]})";

QJsonObject wholeItem(const QJsonObject &record)
{
    static const QJsonObject keys = QJsonDocument::fromJson(itemKeys).object();
    QJsonObject item = keys;
    for (auto it = record.begin(); it != record.end(); ++it)
        item.insert(it.key(), it.value());
    return item;
}

QJsonObject itemRow(const Call &, const QJsonObject &record)
{
    static const QStringList detailOnly{u"crm_owner_id"_s,           u"unit_id"_s,       u"tax_type"_s,
                                        u"is_default_tax_applied"_s, u"sales_rate"_s,    u"pricebook_rate"_s,
                                        u"sales_margin"_s,           u"custom_fields"_s, u"created_at"_s};
    QJsonObject row = wholeItem(record);
    for (const QString &key : detailOnly)
        row.remove(key);
    row.insert(u"item_name"_s, row.value(u"name"_s));
    row.insert(u"has_attachment"_s, false);
    for (const char16_t *key :
         {u"image_name", u"image_type", u"image_document_id", u"product_subtype", u"purpose_of_use", u"vendor_name"})
        row.insert(QString::fromUtf16(key), u""_s);
    return row;
}

std::optional<bool> itemPasses(const Call &, const QJsonObject &item, const QString &filter)
{
    const QString status = item.value(u"status"_s).toString(u"active"_s);
    if (filter == u"active"_s || filter == u"inactive"_s)
        return status == filter;
    return std::nullopt;
}

Response listItems(Call &call)
{
    ListSpec spec;
    spec.kind = kind::items;
    spec.key = u"items"_s;
    spec.idField = u"item_id"_s;
    spec.reportName = u"Items"_s;
    spec.defaultSort = u"name"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"name"_s, u"rate"_s, u"tax_name"_s};
    spec.textFilters = {u"name"_s, u"description"_s, u"sku"_s, u"tax_name"_s};
    spec.amountFilters = {u"rate"_s};
    spec.exactFilters = {u"tax_id"_s, u"account_id"_s, u"product_type"_s};
    spec.searchFields = {u"name"_s, u"description"_s, u"sku"_s};
    spec.row = itemRow;
    spec.passes = itemPasses;
    return listRecords(call, spec);
}

Response getItem(Call &call)
{
    const QJsonObject *item = call.store.of(kind::items).find(call.id());
    return item ? success(u"item"_s, wholeItem(*item)) : notFound(u"Item"_s);
}

Response itemDetails(Call &call)
{
    QJsonArray items;
    const QStringList ids = call.param(u"item_ids"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const QJsonObject *item = call.store.of(kind::items).find(id.trimmed());
        if (!item)
            return notFound(u"Item"_s);
        items.append(wholeItem(*item));
    }
    return success(u"items"_s, items);
}

bool itemNameTaken(const Store &store, const QString &name, const QString &exceptId)
{
    const auto &items = store.of(kind::items).all();
    return std::any_of(items.begin(), items.end(), [&](const auto &entry) {
        return entry.first != exceptId &&
               entry.second.value(u"name"_s).toString().compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Takes tax and account with their names; the first that does not exist is refused.
std::optional<Response> linkItem(const Store &store, QJsonObject &item)
{
    const QString taxId = item.value(u"tax_id"_s).toString();
    const QJsonObject *tax = store.of(kind::taxes).find(taxId);
    if (!taxId.isEmpty() && !tax)
        return invalidValue(u"tax_id"_s);
    item.insert(u"tax_name"_s, tax ? tax->value(u"tax_name"_s) : QJsonValue(u""_s));
    item.insert(u"tax_percentage"_s, tax ? tax->value(u"tax_percentage"_s) : QJsonValue(0));
    item.insert(u"tax_type"_s, tax ? u"tax"_s : u""_s);
    for (const QString &prefix : {u""_s, u"purchase_"_s}) {
        const QString accountId = item.value(prefix + u"account_id"_s).toString();
        const QJsonObject *account = store.of(kind::accounts).find(accountId);
        if (!accountId.isEmpty() && !account)
            return invalidValue(prefix + u"account_id"_s);
        item.insert(prefix + u"account_name"_s, account ? account->value(u"account_name"_s) : QJsonValue(u""_s));
    }
    return std::nullopt;
}

std::optional<Response> takeItemTexts(const QJsonObject &body, QJsonObject &item)
{
    static const QStringList texts{u"name"_s,
                                   u"description"_s,
                                   u"sku"_s,
                                   u"unit"_s,
                                   u"tax_id"_s,
                                   u"account_id"_s,
                                   u"item_type"_s,
                                   u"purchase_description"_s,
                                   u"purchase_account_id"_s,
                                   u"product_type"_s};
    for (const QString &key : texts) {
        if (body.contains(key) && !body.value(key).isString())
            return invalidValue(key);
        if (body.contains(key))
            item.insert(key, body.value(key));
    }
    return std::nullopt;
}

/// Numbers, or texts that hold one; never below zero.
std::optional<Response> takeItemAmounts(const QJsonObject &body, QJsonObject &item)
{
    for (const QString &key : {u"rate"_s, u"purchase_rate"_s}) {
        const QJsonValue value = body.value(key);
        if (value.isUndefined())
            continue;
        bool number = value.isDouble();
        const double amount = value.isString() ? value.toString().toDouble(&number) : value.toDouble();
        if (!number || amount < 0)
            return invalidValue(key);
        item.insert(key, amount);
    }
    return std::nullopt;
}

/// The body's fields into the item, checked.
std::optional<Response> fillItem(const Call &call, const QJsonObject &body, QJsonObject &item)
{
    static const QStringList types{u"sales"_s, u"purchases"_s, u"sales_and_purchases"_s, u"inventory"_s};
    if (auto refused = takeItemTexts(body, item))
        return refused;
    if (auto refused = takeItemAmounts(body, item))
        return refused;
    const QString type = item.value(u"item_type"_s).toString();
    if (!types.contains(type))
        return invalidValue(u"item_type"_s);
    item.insert(u"can_be_sold"_s, type != u"purchases"_s);
    item.insert(u"can_be_purchased"_s, type != u"sales"_s);
    item.insert(u"sales_rate"_s, item.value(u"rate"_s));
    item.insert(u"pricebook_rate"_s, item.value(u"rate"_s));
    item.insert(u"last_modified_time"_s, call.stamp());
    return linkItem(call.store, item);
}

/// Creates with an empty id, else updates.
Response writeItem(Call &call, const QString &id)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *known = call.store.of(kind::items).find(id);
    QJsonObject item = wholeItem(known ? *known : QJsonObject());
    if (!known && !body->contains(u"rate"_s))
        return invalidValue(u"rate"_s);
    if (auto refused = fillItem(call, *body, item))
        return *refused;
    const QString name = item.value(u"name"_s).toString().trimmed();
    if (name.isEmpty())
        return invalidValue(u"name"_s);
    if (itemNameTaken(call.store, name, id))
        return refuse(400, 1001, u"Item \"%1\" already exists."_s.arg(name));
    const QString newId = known ? id : call.store.nextId();
    if (!known) {
        item.insert(u"item_id"_s, newId);
        item.insert(u"created_time"_s, call.stamp());
        item.insert(u"created_at"_s, call.today.toString(Qt::ISODate));
    }
    call.store.of(kind::items).put(newId, item);
    *call.wrote = true;
    return known ? success(u"item"_s, item, u"Item details have been saved."_s)
                 : created(u"item"_s, item, u"items"_s, newId, u"The item has been added."_s);
}

Response createItem(Call &call)
{
    return writeItem(call, {});
}

Response updateItem(Call &call)
{
    return call.store.of(kind::items).find(call.id()) ? writeItem(call, call.id()) : notFound(u"Item"_s);
}

bool itemUsed(const Store &store, const QString &itemId)
{
    for (const QString &kind :
         {kind::invoices, kind::estimates, kind::salesOrders, kind::purchaseOrders, kind::bills}) {
        for (const auto &[id, record] : store.of(kind).all()) {
            const QJsonArray lines = record.value(u"line_items"_s).toArray();
            for (const auto line : lines) {
                if (line.toObject().value(u"item_id"_s).toString() == itemId)
                    return true;
            }
        }
    }
    return false;
}

Response deleteItem(Call &call)
{
    if (!call.store.of(kind::items).find(call.id()))
        return notFound(u"Item"_s);
    if (itemUsed(call.store, call.id())) // the code is UNCONFIRMED
        return refuse(400, 1003, u"Items which are part of a transaction cannot be deleted. Mark them as inactive."_s);
    call.store.of(kind::items).remove(call.id());
    *call.wrote = true;
    return done(u"The item has been deleted."_s);
}

Response setItemStatus(Call &call, const QString &status)
{
    const QJsonObject *found = call.store.of(kind::items).find(call.id());
    if (!found)
        return notFound(u"Item"_s);
    QJsonObject item = *found;
    item.insert(u"status"_s, status);
    item.insert(u"last_modified_time"_s, call.stamp());
    call.store.of(kind::items).put(call.id(), item);
    *call.wrote = true;
    return done(u"The item has been marked as %1."_s.arg(status));
}

Response activateItem(Call &call)
{
    return setItemStatus(call, u"active"_s);
}

Response deactivateItem(Call &call)
{
    return setItemStatus(call, u"inactive"_s);
}
} // namespace

QList<BooksRoute> itemRoutes()
{
    const QString read = u"settings.READ"_s, create = u"settings.CREATE"_s;
    return {{"GET", u"/items"_s, read, listItems},
            {"POST", u"/items"_s, create, createItem},
            {"GET", u"/items/{id}"_s, read, getItem},
            {"PUT", u"/items/{id}"_s, u"settings.UPDATE"_s, updateItem},
            {"DELETE", u"/items/{id}"_s, u"settings.DELETE"_s, deleteItem},
            {"POST", u"/items/{id}/active"_s, create, activateItem},
            {"POST", u"/items/{id}/inactive"_s, create, deactivateItem},
            {"GET", u"/itemdetails"_s, read, itemDetails}};
}
} // namespace atlas::sandbox::books
