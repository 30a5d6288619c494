// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/operationtext.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString typeWord(const QJsonObject &property)
{
    if (property.contains("anyOf"_L1))
        return u"list or text"_s;
    if (property.contains("enum"_L1))
        return u"one of "_s + property.value("enum"_L1).toVariant().toStringList().join(u", "_s);
    const QString type = property.value("type"_L1).toString();
    if (type == "integer"_L1)
        return u"%1 to %2"_s.arg(property.value("minimum"_L1).toInt()).arg(property.value("maximum"_L1).toInt());
    return type == "string"_L1 ? u"text"_s : type;
}

QString whenNeeded(const QJsonObject &schema, const QString &name)
{
    if (schema.value("required"_L1).toArray().contains(name))
        return u"yes"_s;
    const QJsonArray choices = schema.value("oneOf"_L1).toArray();
    for (const QJsonValue &choice : choices) {
        if (choice["required"_L1][0].toString() == name)
            return u"exactly one of these"_s;
    }
    return u"no"_s;
}

QString parameterTable(const QJsonObject &schema)
{
    QString table = u"| parameter | type | needed | meaning |\n| --- | --- | --- | --- |\n"_s;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        table += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(it.key(), typeWord(property), whenNeeded(schema, it.key()),
                                                    property.value("description"_L1).toString());
    }
    return table;
}
} // namespace

QString operationKindName(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Read:
        return u"read"_s;
    case OperationKind::Create:
        return u"create"_s;
    case OperationKind::Update:
        return u"update"_s;
    case OperationKind::Delete:
        return u"delete"_s;
    case OperationKind::Send:
        return u"send"_s;
    }
    return {};
}

QJsonObject operationToJson(const Operation &operation)
{
    return {{"name"_L1, operation.name},
            {"app"_L1, appId(operation.app)},
            {"kind"_L1, operationKindName(operation.kind)},
            {"summary"_L1, operation.summary},
            {"parameters"_L1, operation.parameters},
            {"result"_L1, operation.result},
            {"scopes"_L1, QJsonArray::fromStringList(operation.scopes)},
            {"needs_confirmation"_L1, operation.needsConfirmation},
            {"requests"_L1, operation.requestCost}};
}

QString operationsReference(const QList<Operation> &operations)
{
    QString text =
        u"# Operations\n\nMade by `atlasctl reference` from the table in services/operations; do not edit.\n"
        "\n`atlasctl call OPERATION --parameter value ...` answers with one JSON object on standard output.\n"_s;
    for (const Operation &operation : operations) {
        text += u"\n## %1\n\n%2\n\n"_s.arg(operation.name, operation.summary);
        text += u"App: %1. Kind: %2. Scopes: `%3`. Requests: %4.%5\n\n"_s.arg(
            appName(operation.app), operationKindName(operation.kind), operation.scopes.join(u"`, `"_s),
            operation.requestCost, operation.needsConfirmation ? u" Asks before it acts."_s : QString());
        text += parameterTable(operation.parameters);
        text += u"\nData: %1.\n"_s.arg(operation.result.value("description"_L1).toString());
    }
    return text;
}
} // namespace atlas
