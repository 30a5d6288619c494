// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QJsonObject &lineShape()
{
    static const QJsonObject shape = shapeOf(R"({"purchaseorder_id":"","purchaseorder_item_id":"","item_id":"",
"line_item_category":"line_item","name":"","account_id":"","account_name":"","account_code":"","description":"",
"rate":0,"sales_rate":"","pricebook_id":"","tags":[],"quantity":1,"quantity_received":0,"quantity_billed":0,
"quantity_marked_as_received":0,"discount":0,"markup_percent":0,"tax_id":"","tax_name":"","tax_type":"tax",
"tax_percentage":0,"item_total":0,"unit":"","item_type":"","is_billable":false,"customer_id":"","customer_name":"",
"project_id":"","project_name":"","invoice_id":"","invoice_number":"","item_custom_fields":[]})");
    return shape;
}

bool numeric(const QJsonObject &line, const QString &key)
{
    bool good = true;
    const QJsonValue value = line.value(key);
    if (value.isString())
        (void)value.toString().toDouble(&good);
    return good && !value.isBool() && !value.isArray() && !value.isObject();
}

std::optional<Response> itemInto(const Call &call, QJsonObject &line, const QJsonObject &sent)
{
    const QString itemId = textOf(sent, u"item_id");
    if (itemId.isEmpty())
        return std::nullopt;
    const QJsonObject *item = std::as_const(call.store).of(kind::items).find(itemId);
    if (!item)
        return notFound(u"Item"_s);
    const auto fill = [&](const QString &key, const QString &from) {
        if (!sent.contains(key) && item->contains(from))
            line.insert(key, item->value(from));
    };
    fill(u"name"_s, u"name"_s);
    fill(u"description"_s, u"purchase_description"_s);
    fill(u"rate"_s, u"purchase_rate"_s);
    fill(u"account_id"_s, u"purchase_account_id"_s);
    fill(u"unit"_s, u"unit"_s);
    fill(u"tax_id"_s, u"tax_id"_s);
    line.insert(u"item_type"_s, item->value(u"item_type"));
    return std::nullopt;
}

std::optional<Response> accountInto(const Call &call, QJsonObject &line)
{
    QJsonObject account = accountRecord(call.store, textOf(line, u"account_id"));
    if (account.isEmpty() && !textOf(line, u"account_id").isEmpty())
        return invalidValue(u"account_id"_s);
    if (account.isEmpty())
        account = accountOfType(call.store, u"cost_of_goods_sold"_s);
    if (account.isEmpty())
        account = accountOfType(call.store, u"expense"_s);
    take(line, account, {u"account_id"_s, u"account_name"_s, u"account_code"_s});
    return std::nullopt;
}

std::optional<Response> taxInto(const Call &call, QJsonObject &line)
{
    const QString taxId = textOf(line, u"tax_id");
    const QJsonObject *tax = std::as_const(call.store).of(kind::taxes).find(taxId);
    if (!tax && !taxId.isEmpty())
        return invalidValue(u"tax_id"_s);
    line.insert(u"tax_name"_s, tax ? tax->value(u"tax_name") : QJsonValue(QString()));
    line.insert(u"tax_percentage"_s, tax ? tax->value(u"tax_percentage") : QJsonValue(0));
    line.insert(u"tax_type"_s, tax ? tax->value(u"tax_type") : QJsonValue(u"tax"_s));
    return std::nullopt;
}

std::optional<Response> completeLine(const Call &call, QJsonObject &line, const QJsonObject &sent)
{
    for (const QString &key : {u"rate"_s, u"quantity"_s})
        if (!numeric(sent, key))
            return invalidValue(key);
    if (numberOf(sent, u"quantity", 1) <= 0)
        return invalidValue(u"quantity"_s);
    for (auto it = sent.constBegin(); it != sent.constEnd(); ++it)
        line.insert(it.key(), it.value());
    if (auto refusal = itemInto(call, line, sent))
        return refusal;
    line.insert(u"rate"_s, numberOf(line, u"rate"));
    line.insert(u"quantity"_s, numberOf(line, u"quantity", 1));
    if (auto refusal = accountInto(call, line))
        return refusal;
    if (textOf(line, u"line_item_id").isEmpty())
        line.insert(u"line_item_id"_s, call.store.nextId());
    return taxInto(call, line);
}

// A line that names its line_item_id keeps what the body leaves out; all others start empty.
QJsonObject lineBefore(const QJsonObject &document, const QJsonObject &sent)
{
    const QString id = textOf(sent, u"line_item_id");
    const QList<QJsonObject> lines = objectsOf(document, u"line_items");
    for (const QJsonObject &line : lines)
        if (!id.isEmpty() && textOf(line, u"line_item_id") == id)
            return line;
    return lineShape();
}
} // namespace

std::optional<Response> setLines(const Call &call, QJsonObject &document, const QJsonArray &lines)
{
    if (lines.isEmpty())
        return invalidValue(u"line_items"_s);
    QJsonArray complete;
    for (const QJsonValue &value : lines) {
        if (!value.isObject())
            return invalidValue(u"line_items"_s);
        const QJsonObject sent = value.toObject();
        QJsonObject line = lineBefore(document, sent);
        if (auto refusal = completeLine(call, line, sent))
            return refusal;
        line.insert(u"item_order"_s, complete.size() + 1);
        line.insert(u"bcy_rate"_s, cents(numberOf(line, u"rate") * numberOf(document, u"exchange_rate", 1)));
        complete.append(line);
    }
    document.insert(u"line_items"_s, complete);
    return std::nullopt;
}
} // namespace atlas::sandbox::books::buying
