// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectscall.h"

#include "services/sandbox/kernel/target.h"
#include "services/sandbox/projects/formparts.h"

#include <QDateTime>
#include <QJsonDocument>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray contentTypeOf(const Request &request)
{
    return request.headers.value("content-type");
}

QByteArray bareTypeOf(const Request &request)
{
    return contentTypeOf(request).split(';').constFirst().trimmed().toLower();
}

Response streamRefusal(const Request &request)
{
    return refuse(request, {.title = u"INVALID_INPUTSTREAM"_s, .message = {}, .field = {}});
}
} // namespace

QString Call::stamp() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

Response refuse(const Request &request, const Problem &problem)
{
    QJsonObject detail;
    if (!problem.message.isEmpty())
        detail.insert(u"message"_s, problem.message);
    if (!problem.field.isEmpty())
        detail.insert(u"field_name"_s, problem.field);
    const QJsonObject error{{u"status_code"_s, QString::number(problem.status)},
                            {u"instance"_s, request.path},
                            {u"method"_s, QString::fromLatin1(request.method)},
                            {u"title"_s, problem.title},
                            {u"error_type"_s, problem.errorType},
                            {u"details"_s, QJsonArray{detail}}};
    return Response::json(problem.status, {{u"error"_s, error}});
}

Response notFound(const Request &request)
{
    return refuse(request, {.status = 404,
                            .title = u"RESOURCE_NOT_FOUND"_s,
                            .message = u"Resource not found"_s,
                            .field = {},
                            .errorType = u"OPERATIONAL_VALIDATION_ERROR"_s});
}

Response missing(const Request &request, const QString &field)
{
    return refuse(request, {.title = u"LESS_THAN_MIN_OCCURANCE"_s,
                            .message = u"Value is less than the minimum occurance"_s, // the text is UNCONFIRMED
                            .field = field});
}

Response badPattern(const Request &request, const QString &field)
{
    return refuse(request, {.title = u"PATTERN_NOT_MATCHED"_s,
                            .message = u"Value does not match the pattern"_s, // the text is UNCONFIRMED
                            .field = field});
}

Response badValue(const Request &request, const QString &field, const QString &message)
{
    return refuse(request, {.title = u"INVALID_PARAMETER_VALUE"_s, .message = message, .field = field});
}

Response inputMissing(const Request &request)
{
    // Only the message has been recorded; the title is UNCONFIRMED.
    return refuse(request,
                  {.title = u"INPUT_PARAMETER_MISSING"_s, .message = u"Input Parameter Missing"_s, .field = {}});
}

QJsonObject shown(const QJsonObject &record)
{
    QJsonObject visible = record;
    for (const QString &key : record.keys()) {
        if (key.startsWith(u'_'))
            visible.remove(key);
    }
    return visible;
}

Response object(const QJsonObject &record, int status)
{
    return Response::json(status, shown(record));
}

Response array(const QJsonArray &rows, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return response;
}

std::optional<QJsonObject> bodyObject(const Call &call, std::optional<Response> &refusal)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (document.isObject())
        return document.object();
    refusal = streamRefusal(call.request);
    return std::nullopt;
}

std::optional<QJsonArray> bodyArray(const Call &call, std::optional<Response> &refusal)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (document.isArray())
        return document.array();
    refusal = streamRefusal(call.request);
    return std::nullopt;
}

std::optional<QMap<QString, QString>> bodyForm(const Call &call)
{
    const QByteArray type = bareTypeOf(call.request);
    if (type == "application/x-www-form-urlencoded")
        return parseForm(call.request.body);
    if (type == "multipart/form-data")
        return multipartFields(contentTypeOf(call.request), call.request.body);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
