// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/kernel/target.h"

#include <QJsonDocument>

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int codeNotJson = 1038;
constexpr int codeInvalidValue = 2;
constexpr int codeNotThere = 1002;

QByteArray mediaType(const Request &request)
{
    return request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
}

std::optional<QJsonObject> objectFrom(const QByteArray &json, const Response &notJson, std::optional<Response> &refusal)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return document.object();
    refusal = document.isNull() ? notJson : invalidValue(u"JSONString"_s);
    return std::nullopt;
}
} // namespace

QString Call::stamp() const
{
    return stampAt(nowMs);
}

Response success(const QString &key, const QJsonValue &value, const QString &message, int status)
{
    return Response::json(status, {{u"code"_s, 0}, {u"message"_s, message}, {key, value}});
}

Response created(const QString &key, const QJsonObject &record, const QString &resource, const QString &id,
                 const QString &message)
{
    Response response = success(key, record, message, 201);
    response.headers.append({"Location", "/api/v3/" + resource.toUtf8() + '/' + id.toUtf8()});
    return response;
}

Response done(const QString &message)
{
    return Response::json(200, {{u"code"_s, 0}, {u"message"_s, message}});
}

Response refuse(int status, int code, const QString &message)
{
    return Response::json(status, {{u"code"_s, code}, {u"message"_s, message}});
}

Response invalidValue(const QString &field)
{
    return refuse(400, codeInvalidValue, u"Invalid value passed for "_s + field);
}

Response notFound(const QString &resource)
{
    return refuse(404, codeNotThere, resource + u" does not exist."_s);
}

std::optional<QJsonObject> bodyObject(const Call &call, std::optional<Response> &refusal)
{
    const Request &request = call.request;
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    const QByteArray type = mediaType(request);
    if (type == "application/json")
        return objectFrom(request.body, refuse(400, codeNotJson, u"JSON is not well formed"_s), refusal);
    const Response unread = invalidValue(u"JSONString"_s); // its code is UNCONFIRMED
    const auto form = type == "application/x-www-form-urlencoded" ? parseForm(request.body) : std::nullopt;
    if (form && form->contains(u"JSONString"_s))
        return objectFrom(form->value(u"JSONString"_s).toUtf8(), unread, refusal);
    refusal = unread;
    return std::nullopt;
}
} // namespace atlas::sandbox::books
