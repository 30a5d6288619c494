// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/documentrecord.h"

#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/documents/dueterms.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::documentrecord
{
namespace
{
QString decimalIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isString() && value.toString().trimmed().endsWith(u'%'))
        return value.toString().trimmed();
    return exactdecimal::textOf(value);
}

/// Books writes "no discount" as 0.
QString discountIn(const QJsonObject &object)
{
    const QString text = decimalIn(object, "discount"_L1);
    const bool none = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'0' || c == u'.'; });
    return none ? QString() : text;
}

/// A number where it is one, so that what cannot be read is refused by whoever checks it.
QJsonValue numberOf(const QString &plain)
{
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? QJsonValue(value) : QJsonValue(plain);
}

DocumentLine lineOf(const QJsonObject &row)
{
    DocumentLine line;
    line.itemId = json::id(row.value("item_id"_L1));
    line.lineItemId = json::id(row.value("line_item_id"_L1));
    line.accountId = json::id(row.value("account_id"_L1));
    line.name = json::text(row, "name"_L1);
    line.description = json::text(row, "description"_L1);
    line.unit = json::text(row, "unit"_L1);
    line.quantity = decimalIn(row, "quantity"_L1);
    line.rate = decimalIn(row, "rate"_L1);
    line.discount = discountIn(row);
    line.taxId = json::id(row.value("tax_id"_L1));
    line.taxName = json::text(row, "tax_name"_L1);
    line.taxPercentage = decimalIn(row, "tax_percentage"_L1);
    return line;
}

QJsonObject rowOf(const DocumentLine &line)
{
    QJsonObject row{{"quantity"_L1, numberOf(line.quantity)},
                    {"rate"_L1, numberOf(line.rate)},
                    // Said even when empty: Books would put the item's own tax in.
                    {"tax_id"_L1, line.taxId}};
    const QList<QPair<QLatin1StringView, QString>> texts{
        {"item_id"_L1, line.itemId}, {"line_item_id"_L1, line.lineItemId}, {"account_id"_L1, line.accountId},
        {"name"_L1, line.name},      {"description"_L1, line.description}, {"unit"_L1, line.unit}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            row.insert(key, text);
    }
    if (!line.discount.isEmpty())
        row.insert("discount"_L1, line.discount.endsWith(u'%') ? QJsonValue(line.discount) : numberOf(line.discount));
    return row;
}

QString isoDay(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

bool saysNothing(const QJsonValue &value)
{
    return (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}
} // namespace

Content contentOf(DocumentForm::Kind kind, const QJsonObject &detail)
{
    Content content;
    content.contactId = json::id(detail.value(documentkind::partyField(kind)));
    content.number = detail.value(documentkind::numberField(kind)).toString();
    content.reference = json::text(detail, "reference_number"_L1);
    content.currencyId = json::id(detail.value("currency_id"_L1));
    content.exchangeRate = decimalIn(detail, "exchange_rate"_L1);
    content.notes = json::text(detail, "notes"_L1);
    content.date = json::date(detail, "date"_L1);
    const QString due = documentkind::dueField(kind);
    content.due = QDate::fromString(detail.value(due).toString(), Qt::ISODate);
    content.terms =
        dueterms::termsOf(content.date, content.due, int(json::integer(detail, "payment_terms"_L1, dueterms::custom)));
    if (json::text(detail, "discount_type"_L1) != "item_level"_L1)
        content.discount = discountIn(detail);
    const QJsonArray rows = detail.value("line_items"_L1).toArray();
    for (const QJsonValue &row : rows)
        content.lines.append(lineOf(row.toObject()));
    return content;
}

QJsonObject fieldsOf(DocumentForm::Kind kind, const Content &content)
{
    QJsonObject fields{{documentkind::partyField(kind), content.contactId},
                       {u"date"_s, isoDay(content.date)},
                       {u"reference_number"_s, content.reference},
                       {u"notes"_s, content.notes},
                       {u"currency_id"_s, content.currencyId}};
    const QString number = documentkind::typedNumberField(kind);
    if (!number.isEmpty())
        fields.insert(number, content.number);
    const QString due = documentkind::dueField(kind);
    if (!due.isEmpty())
        fields.insert(due, isoDay(content.due));
    if (documentkind::hasTerms(kind) && content.terms >= 0)
        fields.insert(u"payment_terms"_s, content.terms);
    if (!content.exchangeRate.isEmpty())
        fields.insert(u"exchange_rate"_s, numberOf(content.exchangeRate));
    QJsonArray rows;
    for (const DocumentLine &line : content.lines)
        rows.append(rowOf(line));
    fields.insert(u"line_items"_s, rows);
    const bool percent = content.discount.endsWith(u'%');
    fields.insert(u"discount"_s, content.discount.isEmpty() ? QJsonValue(0)
                                 : percent                  ? QJsonValue(content.discount)
                                                            : numberOf(content.discount));
    const auto reduced = [](const DocumentLine &line) { return !line.discount.isEmpty(); };
    if (!content.discount.isEmpty())
        fields.insert(u"discount_type"_s, u"entity_level"_s);
    else if (std::any_of(content.lines.cbegin(), content.lines.cend(), reduced))
        fields.insert(u"discount_type"_s, u"item_level"_s);
    return fields;
}

QJsonObject filledFields(DocumentForm::Kind kind, const Content &content)
{
    QJsonObject fields = fieldsOf(kind, content);
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        if (saysNothing(fields.value(name)) || (name == "discount"_L1 && content.discount.isEmpty()))
            fields.remove(name);
    }
    return fields;
}

QJsonObject changedFields(DocumentForm::Kind kind, const Content &before, const Content &now)
{
    const QJsonObject old = fieldsOf(kind, before);
    QJsonObject fields = fieldsOf(kind, now);
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        if (fields.value(name) == old.value(name))
            fields.remove(name);
    }
    return fields;
}
} // namespace atlas::documentrecord
