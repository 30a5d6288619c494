// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::schema
{
namespace
{
QJsonObject typed(QLatin1StringView type, const QString &description)
{
    return {{"type"_L1, QString(type)}, {"description"_L1, description}};
}
} // namespace

QJsonObject text(const QString &description)
{
    QJsonObject schema = typed("string"_L1, description);
    schema.insert("minLength"_L1, 1);
    return schema;
}

QJsonObject textLike(const QString &pattern, const QString &description)
{
    QJsonObject schema = typed("string"_L1, description);
    schema.insert("pattern"_L1, pattern);
    return schema;
}

QJsonObject choice(const QStringList &words, const QString &description)
{
    QJsonObject schema = typed("string"_L1, description);
    schema.insert("enum"_L1, QJsonArray::fromStringList(words));
    return schema;
}

QJsonObject wholeNumber(int minimum, int maximum, int usual, const QString &description)
{
    QJsonObject schema = typed("integer"_L1, description);
    schema.insert("minimum"_L1, minimum);
    schema.insert("maximum"_L1, maximum);
    schema.insert("default"_L1, usual);
    return schema;
}

QJsonObject flag(const QString &description)
{
    QJsonObject schema = typed("boolean"_L1, description);
    schema.insert("default"_L1, false);
    return schema;
}

QJsonObject record(const QString &description)
{
    QJsonObject schema = typed("object"_L1, description);
    schema.insert("minProperties"_L1, 1);
    return schema;
}

QJsonObject textList(const QString &description)
{
    const QJsonObject list{{"type"_L1, u"array"_s},
                           {"items"_L1, QJsonObject{{"type"_L1, u"string"_s}, {"minLength"_L1, 1}}},
                           {"minItems"_L1, 1}};
    const QJsonObject joined{{"type"_L1, u"string"_s}, {"minLength"_L1, 1}};
    return {{"anyOf"_L1, QJsonArray{list, joined}}, {"description"_L1, description}};
}

QJsonObject parameters(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{"type"_L1, u"object"_s}, {"properties"_L1, properties}, {"additionalProperties"_L1, false}};
    if (!required.isEmpty())
        schema.insert("required"_L1, QJsonArray::fromStringList(required));
    return schema;
}

QJsonObject parametersWithOneOf(const QJsonObject &properties, const QStringList &required, const QStringList &ways)
{
    QJsonArray choices;
    for (const QString &way : ways)
        choices.append(QJsonObject{{"required"_L1, QJsonArray{way}}});
    QJsonObject schema = parameters(properties, required);
    schema.insert("oneOf"_L1, choices);
    return schema;
}
} // namespace atlas::schema
