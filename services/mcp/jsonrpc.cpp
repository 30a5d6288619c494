// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/jsonrpc.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::jsonrpc
{
namespace
{
QByteArray asLine(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

Parsed refused(const QJsonValue &id, Code code, const QString &why)
{
    Parsed parsed;
    parsed.refusal = error(id, code, why);
    return parsed;
}

bool isIdOrAbsent(const QJsonValue &id)
{
    return id.isUndefined() || id.isString() || id.isDouble();
}

Parsed checked(const QJsonObject &object)
{
    const QJsonValue id = object.value("id"_L1);
    if (!isIdOrAbsent(id))
        return refused(QJsonValue::Null, InvalidRequest, u"An id must be a text or a number."_s);
    const QJsonValue shown = id.isUndefined() ? QJsonValue() : id;
    if (object.value("jsonrpc"_L1) != QJsonValue(u"2.0"_s))
        return refused(shown, InvalidRequest, u"This server speaks JSON-RPC 2.0: \"jsonrpc\" must be \"2.0\"."_s);
    const bool isAnswer = object.contains("result"_L1) || object.contains("error"_L1);
    if (isAnswer && !object.contains("method"_L1))
        return {}; // this server asks nothing, so there is nothing it answers
    const QString method = object.value("method"_L1).toString();
    if (method.isEmpty())
        return refused(shown, InvalidRequest, u"A request must name its method."_s);
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return refused(shown, InvalidParams, u"params must be an object."_s);
    Parsed parsed;
    parsed.message = Message{id, method, params.toObject()};
    return parsed;
}
} // namespace

Parsed parse(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return {};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String)
        return refused(QJsonValue::Null, ParseError, u"The line is not UTF-8."_s);
    if (document.isArray())
        return refused(QJsonValue::Null, InvalidRequest,
                       u"Batches are not part of this protocol: one message a line."_s);
    if (!document.isObject())
        return refused(QJsonValue::Null, ParseError,
                       u"The line is not a JSON object (offset %1)."_s.arg(problem.offset));
    return checked(document.object());
}

QByteArray result(const QJsonValue &id, const QJsonObject &result)
{
    return asLine({{"jsonrpc"_L1, u"2.0"_s}, {"id"_L1, id}, {"result"_L1, result}});
}

QByteArray error(const QJsonValue &id, int code, const QString &message, const QJsonObject &data)
{
    QJsonObject body{{"code"_L1, code}, {"message"_L1, message}};
    if (!data.isEmpty())
        body.insert("data"_L1, data);
    return asLine({{"jsonrpc"_L1, u"2.0"_s}, {"id"_L1, id}, {"error"_L1, body}});
}

QByteArray notification(const QString &method, const QJsonObject &params)
{
    return asLine({{"jsonrpc"_L1, u"2.0"_s}, {"method"_L1, method}, {"params"_L1, params}});
}

QByteArray key(const QJsonValue &id)
{
    return QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
}
} // namespace atlas::jsonrpc
