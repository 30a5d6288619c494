// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/schema.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Qt::Literals::StringLiterals;

namespace atlas::schema
{
namespace
{
/// Where the library found the first fault, as a JSON pointer without the slash; nullopt: no fault; empty: the object
/// as a whole.
std::optional<QString> firstFault(const QJsonObject &schema, const QJsonObject &value)
{
    const QJsonValue schemaValue(schema), targetValue(value);
    valijson::Schema compiled;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), compiled);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(compiled, valijson::adapters::QtJsonAdapter(targetValue), &results))
        return std::nullopt;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (error.context.size() < 2)
            continue;
        QStringList path; // "<root>", "[fields]", "[1]"
        for (std::size_t i = 1; i < error.context.size(); ++i)
            path.append(QString::fromStdString(error.context.at(i)).remove(u'[').remove(u']'));
        return path.join(u'/');
    }
    return QString();
}

QString listed(const QStringList &words, const QString &last)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(u", "_s) + last + words.last();
}

QString expectation(const QJsonObject &property)
{
    const QString type = property.value("type"_L1).toString();
    if (property.contains("enum"_L1))
        return u"one of "_s + listed(property.value("enum"_L1).toVariant().toStringList(), u" and "_s);
    if (type == "integer"_L1)
        return u"a whole number from %1 to %2"_s.arg(property.value("minimum"_L1).toInt())
            .arg(property.value("maximum"_L1).toInt());
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "object"_L1)
        return u"an object with at least one field"_s;
    if (property.contains("anyOf"_L1))
        return u"a list of names, or names joined by commas"_s;
    return u"a text that is not empty"_s;
}

QString sentenceFor(const QString &name, const QJsonObject &property)
{
    const QString description = property.value("description"_L1).toString();
    return u"%1 must be %2 (%3)."_s.arg(name, expectation(property), description);
}

QStringList oneOfWays(const QJsonObject &schema)
{
    QStringList ways;
    const QJsonArray choices = schema.value("oneOf"_L1).toArray();
    for (const QJsonValue &choice : choices)
        ways.append(choice["required"_L1][0].toString());
    return ways;
}

/// Words for what the library only reports about the object as a whole.
Problem wholeProblem(const QJsonObject &schema, const QJsonObject &value)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QStringList given = value.keys();
    for (const QString &name : given) {
        if (!properties.contains(name))
            return {name, u"There is no parameter \"%1\" here; the parameters are %2."_s.arg(
                              name, listed(properties.keys(), u" and "_s))};
    }
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &entry : required) {
        const QString name = entry.toString();
        if (!value.contains(name))
            return {name, sentenceFor(name, properties.value(name).toObject())};
    }
    const QStringList ways = oneOfWays(schema);
    return {ways.value(0), u"Give exactly one of %1."_s.arg(listed(ways, u" and "_s))};
}
} // namespace

std::optional<Problem> firstProblem(const QJsonObject &schema, const QJsonObject &value)
{
    const std::optional<QString> fault = firstFault(schema, value);
    if (!fault)
        return std::nullopt;
    const QString parameter = fault->section(u'/', 0, 0);
    const QJsonObject property = schema.value("properties"_L1)[parameter].toObject();
    if (fault->isEmpty() || property.isEmpty())
        return wholeProblem(schema, value);
    return Problem{*fault, sentenceFor(parameter, property)};
}
} // namespace atlas::schema
