// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/fieldvalues.h"

#include "services/sandbox/crm/zone.h"

#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<Value> wrongType(const Field &field, ValueError &error)
{
    error.details = {{u"expected_data_type"_s, expectedType(field)}};
    return std::nullopt;
}

bool wellFormed(const Field &field, const QString &text)
{
    static const QRegularExpression email(u"^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]{2,}$"_s);
    static const QRegularExpression phone(u"^[+0-9][-0-9 ().+/xX#]*$"_s);
    static const QRegularExpression website(u"^(https?://)?[^\\s/]+\\.[^\\s]{2,}$"_s);
    switch (field.type) {
    case DataType::Email:
        return email.match(text).hasMatch();
    case DataType::Phone:
        return phone.match(text).hasMatch();
    case DataType::Website:
        return website.match(text).hasMatch();
    default:
        return true;
    }
}

std::optional<Value> textFromJson(const Field &field, const QJsonValue &json, ValueError &error)
{
    if (!json.isString() || !wellFormed(field, json.toString()))
        return wrongType(field, error);
    const QString text = json.toString();
    if (text.size() > field.length) {
        error.details = {{u"maximum_length"_s, field.length}};
        return std::nullopt;
    }
    return text.trimmed().isEmpty() ? Value() : Value::string(text); // blanks are kept as "empty"
}

std::optional<Value> integerFromJson(const Field &field, const QJsonValue &json, ValueError &error)
{
    if (field.type == DataType::BigInt) {
        const auto number = json.isString() ? parseId(json.toString()) : std::nullopt;
        return number && json.toString().size() <= 18 ? std::optional(Value::whole(*number)) : wrongType(field, error);
    }
    const double number = json.toDouble();
    if (!json.isDouble() || number != std::floor(number))
        return wrongType(field, error);
    if (field.api == u"Probability" && (number < 0 || number > 100)) {
        error.message = u"Given Probability is not valid"_s;
        return std::nullopt;
    }
    if (std::abs(number) >= std::pow(10.0, field.length)) {
        error.details = {{u"maximum_length"_s, field.length}};
        return std::nullopt;
    }
    return Value::whole(qint64(number));
}

std::optional<Value> decimalFromJson(const Field &field, const QJsonValue &json, ValueError &error)
{
    if (!json.isDouble())
        return wrongType(field, error);
    if (std::abs(json.toDouble()) >= 1e16) {
        error.details = {{u"maximum_length"_s, 16}};
        return std::nullopt;
    }
    return Value::decimal(json.toDouble());
}

// An unknown option might also be taken as a new value, depending on a setting of the field (UNCONFIRMED); refusing it
// is what shows a client's mistake. Display values are refused for the same reason.
std::optional<Value> optionFromJson(const Field &field, const Schema &schema, const QJsonValue &json, ValueError &error)
{
    if (!json.isString() || !schema.picklist(field.picklist).find(json.toString()))
        return wrongType(field, error);
    return Value::string(json.toString());
}

// A plain id string was accepted by old versions; for v8 that is UNCONFIRMED, so only {"id":"..."} is.
std::optional<Value> referenceFromJson(const Field &field, const QJsonValue &json, ValueError &error)
{
    if (!json.isObject())
        return wrongType(field, error);
    const auto id = parseId(json.toObject().value(u"id"_s).toString());
    if (id)
        return Value::reference(*id);
    error.message = u"the id given seems to be invalid"_s;
    error.pathSuffix = u".id"_s;
    return std::nullopt;
}

std::optional<Value> structureFromJson(const Field &field, const QJsonValue &json, ValueError &error)
{
    const bool array = field.api == u"Participants" || field.api == u"Tag" || field.typeName == u"multireminder";
    if (array ? !json.isArray() : !json.isObject())
        return wrongType(field, error);
    const auto document = array ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return Value::json(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}
} // namespace

QString expectedType(const Field &field)
{
    if (field.type == DataType::Structure)
        return field.api == u"Participants" || field.api == u"Tag" || field.typeName == u"multireminder"
                   ? u"jsonarray"_s
                   : u"jsonobject"_s;
    return field.isReference() ? u"jsonobject"_s : field.typeName;
}

std::optional<Value> literalFor(const Field &field, const QString &text)
{
    bool ok = true;
    switch (field.type) {
    case DataType::Integer:
    case DataType::BigInt: {
        const qint64 number = text.toLongLong(&ok);
        return ok ? std::optional(Value::whole(number)) : std::nullopt;
    }
    case DataType::Double:
    case DataType::Currency: {
        const double number = text.toDouble(&ok);
        return ok ? std::optional(Value::decimal(number)) : std::nullopt;
    }
    case DataType::Boolean:
        return text == u"true" || text == u"false" ? std::optional(Value::boolean(text == u"true")) : std::nullopt;
    case DataType::Date: {
        const auto parsed = parseDay(text);
        return parsed ? std::optional(Value::date(parsed->toJulianDay())) : std::nullopt;
    }
    case DataType::DateTime: {
        const auto at = parseInstant(text);
        return at ? std::optional(Value::instant(*at)) : std::nullopt;
    }
    case DataType::Lookup:
    case DataType::OwnerLookup: {
        const auto id = parseId(text);
        return id ? std::optional(Value::reference(*id)) : std::nullopt;
    }
    default:
        return Value::string(text);
    }
}

std::optional<Value> valueFromJson(const Field &field, const Schema &schema, const QJsonValue &json, ValueError &error)
{
    if (json.isNull())
        return Value();
    switch (field.type) {
    case DataType::Integer:
    case DataType::BigInt:
        return integerFromJson(field, json, error);
    case DataType::Double:
    case DataType::Currency:
        return decimalFromJson(field, json, error);
    case DataType::Boolean:
        return json.isBool() ? std::optional(Value::boolean(json.toBool())) : wrongType(field, error);
    case DataType::Date:
    case DataType::DateTime: {
        const auto parsed = json.isString() ? literalFor(field, json.toString()) : std::nullopt;
        return parsed ? parsed : wrongType(field, error);
    }
    case DataType::Picklist:
        return optionFromJson(field, schema, json, error);
    case DataType::Lookup:
    case DataType::OwnerLookup:
        return referenceFromJson(field, json, error);
    case DataType::Structure:
        return structureFromJson(field, json, error);
    default:
        return textFromJson(field, json, error);
    }
}
} // namespace atlas::sandbox::crm
