// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/invocation.h"
#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
/// A value as typed, in the type its schema wants. What cannot be read stays text: the schema then says what is wrong.
QJsonValue typedValue(const QJsonObject &property, const QString &text)
{
    const QString type = property.value("type"_L1).toString();
    if (type == "integer"_L1) {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    if (type == "object"_L1) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
    }
    return text;
}
} // namespace

Result<QJsonObject> parameterObject(const Invocation &invocation, const Operation &operation,
                                    const QByteArray &standardInput)
{
    QJsonObject object;
    if (!invocation.jsonText.isEmpty()) {
        const QByteArray text = invocation.jsonText == "-"_L1 ? standardInput : invocation.jsonText.toUtf8();
        const Result<QJsonObject> given = json::parseObject(text);
        if (!given) {
            ApiError error(ErrorKind::Usage, u"invalid_json"_s,
                           u"--json is not a JSON object (%1)."_s.arg(given.error().detail));
            error.field = u"--json"_s;
            return fail(error);
        }
        object = *given;
    }
    const QJsonObject properties = operation.parameters.value("properties"_L1).toObject();
    for (const auto &[name, text] : invocation.parameters)
        object.insert(name, typedValue(properties.value(name).toObject(), text));
    for (const QString &name : invocation.flags)
        object.insert(name, true);
    return object;
}
} // namespace atlas::ctl
