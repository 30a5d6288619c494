// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentwriter.h"

#include <cmath>

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestName = 100;
constexpr qsizetype longestDescription = 2000;

void setTax(QJsonObject &line, const QJsonObject &tax)
{
    line["tax_id"_L1] = tax.value("tax_id"_L1).toString();
    line["tax_name"_L1] = tax.value("tax_name"_L1).toString();
    line["tax_type"_L1] = tax.value("tax_type"_L1).toString(u"tax"_s);
    line["tax_percentage"_L1] = tax.value("tax_percentage"_L1).toDouble();
    QJsonArray parts;
    if (!tax.isEmpty())
        parts.append(QJsonObject{{"tax_id"_L1, tax.value("tax_id"_L1)},
                                 {"tax_name"_L1, tax.value("tax_name"_L1)},
                                 {"tax_percentage"_L1, tax.value("tax_percentage"_L1)}});
    line["line_item_taxes"_L1] = parts;
}

// Items are priced in the base currency; a document in another one gets the converted price.
double priceOf(const QJsonObject &item, const QJsonObject &record)
{
    const double rate = record.value("exchange_rate"_L1).toDouble(1);
    return rate == 1 ? item.value("rate"_L1).toDouble() : buying::cents(item.value("rate"_L1).toDouble() / rate);
}

Refusal takeItem(const Call &call, const QJsonObject &sent, const QJsonObject &record, QJsonObject &line)
{
    const QString id = sent.value("item_id"_L1).toString();
    if (id.isEmpty() || id == line.value("item_id"_L1).toString())
        return std::nullopt;
    const QJsonObject *item = findRecord(call, kind::items, id);
    if (!item)
        return notFound(u"Item"_s);
    line["item_id"_L1] = id;
    for (const QString &key : {u"name"_s, u"description"_s, u"unit"_s, u"account_id"_s, u"account_name"_s})
        line.insert(key, item->value(key).toString());
    line["rate"_L1] = priceOf(*item, record);
    line["sales_rate"_L1] = item->value("rate"_L1);
    if (const QJsonObject *tax = findRecord(call, kind::taxes, item->value("tax_id"_L1).toString()))
        setTax(line, *tax);
    return std::nullopt;
}

Refusal takeTexts(const QJsonObject &sent, QJsonObject &line)
{
    buying::take(line, sent,
                 {u"name"_s, u"description"_s, u"unit"_s, u"project_id"_s, u"expense_id"_s, u"time_entry_ids"_s,
                  u"salesorder_item_id"_s, u"tags"_s, u"bill_id"_s, u"bill_item_id"_s, u"expense_receipt_name"_s});
    if (line.value("name"_L1).toString().size() > longestName)
        return invalidValue(u"name"_s);
    if (line.value("description"_L1).toString().size() > longestDescription)
        return invalidValue(u"description"_s);
    if (line.value("item_id"_L1).toString().isEmpty() && line.value("name"_L1).toString().isEmpty() &&
        line.value("description"_L1).toString().isEmpty())
        return invalidValue(u"item_id"_s);
    const QString category = sent.value("line_item_category"_L1).toString(u"line_item"_s);
    if (!QStringList{u"line_item"_s, u"header"_s, u"subtotal"_s}.contains(category))
        return invalidValue(u"line_item_category"_s);
    line["line_item_category"_L1] = category;
    return std::nullopt;
}

Refusal takeAmounts(const QJsonObject &sent, QJsonObject &line)
{
    for (const QString &key : {u"rate"_s, u"quantity"_s}) {
        if (!sent.contains(key))
            continue;
        const auto value = amountValue(sent.value(key));
        if (!value || *value < 0)
            return invalidValue(key);
        line.insert(key, *value);
    }
    const double amount = line.value("rate"_L1).toDouble() * line.value("quantity"_L1).toDouble(1);
    if (std::abs(amount) > kLargestAmount)
        return invalidValue(u"rate"_s);
    if (!sent.contains("discount"_L1))
        return std::nullopt;
    const QJsonValue discount = sent.value("discount"_L1);
    if (const auto refusal = checkDiscount(discount))
        return refusal;
    if (const auto value = decimal(discount); value && *value > amount)
        return invalidValue(u"discount"_s);
    line["discount"_L1] = discount;
    return std::nullopt;
}

Refusal takeTaxAndAccount(const Call &call, const QJsonObject &sent, const QJsonObject &body, QJsonObject &line)
{
    const QJsonValue tax = sent.contains("tax_id"_L1) ? sent.value("tax_id"_L1) : body.value("tax_id"_L1);
    if (!tax.isUndefined()) {
        const QJsonObject *found = findRecord(call, kind::taxes, tax.toString());
        if (!found && !tax.toString().isEmpty())
            return notFound(u"Tax"_s);
        setTax(line, found ? *found : QJsonObject());
    }
    const QString accountId = sent.value("account_id"_L1).toString();
    if (accountId.isEmpty())
        return std::nullopt;
    const QJsonObject account = buying::accountRecord(call.store, accountId);
    if (account.isEmpty())
        return notFound(u"Account"_s);
    line["account_id"_L1] = accountId;
    line["account_name"_L1] = account.value("account_name"_L1);
    return std::nullopt;
}

// The row the body continues, else a blank one.
Refusal startLine(Call &call, const QJsonObject &sent, const QJsonObject &record, QJsonObject &line)
{
    const QString id = sent.value("line_item_id"_L1).toString();
    const QJsonArray stored = record.value("line_items"_L1).toArray();
    const qsizetype at = id.isEmpty() ? -1 : entryIndex(stored, u"line_item_id"_s, id);
    if (!id.isEmpty() && at < 0)
        return invalidValue(u"line_item_id"_s);
    line = at >= 0 ? stored.at(at).toObject() : lineShape();
    if (at < 0)
        line["line_item_id"_L1] = call.store.nextId();
    return std::nullopt;
}

Refusal readLine(Call &call, const QJsonObject &sent, const QJsonObject &body, const QJsonObject &record,
                 QJsonObject &line)
{
    if (auto refusal = startLine(call, sent, record, line))
        return refusal;
    if (auto refusal = takeItem(call, sent, record, line))
        return refusal;
    if (auto refusal = takeTexts(sent, line))
        return refusal;
    if (auto refusal = takeAmounts(sent, line))
        return refusal;
    return takeTaxAndAccount(call, sent, body, line);
}
} // namespace

Refusal checkDiscount(const QJsonValue &discount)
{
    const QString text = discount.toString().trimmed();
    const bool percent = text.endsWith(u'%');
    const auto value = percent ? decimal(QJsonValue(text.chopped(1).trimmed())) : amountValue(discount);
    if (!value || *value < 0 || (percent && *value > 100))
        return invalidValue(u"discount"_s);
    return std::nullopt;
}

Refusal setLines(Call &call, const QJsonObject &body, QJsonObject &record)
{
    const QJsonArray sent = body.value("line_items"_L1).toArray();
    if (sent.isEmpty())
        return invalidValue(u"line_items"_s);
    QJsonArray lines;
    bool lineDiscount = false;
    for (const auto &value : sent) {
        if (!value.isObject())
            return invalidValue(u"line_items"_s);
        QJsonObject line;
        if (auto refusal = readLine(call, value.toObject(), body, record, line))
            return refusal;
        line["item_order"_L1] = lines.size() + 1;
        lineDiscount = lineDiscount || value.toObject().contains("discount"_L1);
        lines.append(line);
    }
    record["line_items"_L1] = lines;
    if (lineDiscount && !body.contains("discount_type"_L1) && !body.contains("discount"_L1))
        record["discount_type"_L1] = u"item_level"_s;
    return std::nullopt;
}
} // namespace atlas::sandbox::books::selling
