// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/workdrivecall.h"

#include <algorithm>
#include <QJsonDocument>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray jsonApi = "application/vnd.api+json";

/// Of "type/subtype; parameter, other/type": the types alone.
QByteArrayList mediaTypes(const QByteArray &header)
{
    QByteArrayList types;
    const QByteArrayList parts = header.split(',');
    for (const QByteArray &part : parts)
        types.append(part.split(';').constFirst().trimmed().toLower());
    return types;
}

Response unsupportedMedia()
{
    return refuse(415, u"F016"_s, u"Unsupported media type"_s); // id UNCONFIRMED
}

std::optional<Response> checkRow(const QJsonValue &value, const QString &type, const QStringList &attributes)
{
    if (!value.isObject())
        return invalid(u"JSON_PARSE_ERROR"_s);
    const QJsonObject row = value.toObject();
    if (!row.contains("type"_L1) || !row.contains("attributes"_L1))
        return missing();
    if (row["type"_L1].toString() != type || !row["attributes"_L1].isObject())
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    const QStringList keys = row.keys();
    const QStringList known{u"id"_s, u"type"_s, u"attributes"_s};
    const QStringList given = row["attributes"_L1].toObject().keys();
    const bool strange =
        std::any_of(keys.cbegin(), keys.cend(), [&known](const QString &key) { return !known.contains(key); }) ||
        std::any_of(given.cbegin(), given.cend(),
                    [&attributes](const QString &key) { return !attributes.contains(key); });
    return strange ? std::optional(invalid(u"EXTRA_KEY_FOUND_IN_JSON"_s)) : std::nullopt;
}
} // namespace

Response answer(int status, const QJsonObject &object)
{
    Response response = Response::json(status, object);
    response.contentType = jsonApi + ";charset=UTF-8";
    return response;
}

Response data(const QJsonValue &value, int status)
{
    return answer(status, {{u"data"_s, value}});
}

Response refuse(int status, const QString &id, const QString &title)
{
    return answer(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"title"_s, title}}}}});
}

Response gone()
{
    return refuse(401, u"R008"_s, u"Unauthorized access"_s);
}

Response forbidden()
{
    return refuse(403, u"A001"_s, u"Access denied"_s); // title UNCONFIRMED
}

Response locked()
{
    return refuse(423, u"R010"_s, u"Resource is locked"_s); // id and title UNCONFIRMED
}

Response nameTaken()
{
    return refuse(409, u"R009"_s, u"Name already exists"_s); // id and title UNCONFIRMED
}

Response invalid(const QString &word)
{
    return refuse(500, u"F000"_s, word);
}

Response missing()
{
    return invalid(u"LESS_THAN_MIN_OCCURANCE"_s);
}

Response throttled(int seconds)
{
    Response response = refuse(429, u"F7008"_s, u"Request rate limit exceeded"_s);
    response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return response;
}

std::optional<Response> checkHeaders(const Request &request, bool form)
{
    if (!mediaTypes(request.headers.value("accept")).contains(jsonApi))
        return unsupportedMedia();
    const QByteArray type = mediaTypes(request.headers.value("content-type")).constFirst();
    if (form)
        return type == "multipart/form-data" ? std::nullopt : std::optional(unsupportedMedia());
    if (!request.body.isEmpty() && type != jsonApi && type != "application/json")
        return unsupportedMedia();
    return std::nullopt;
}

std::optional<Response> checkQuery(const Request &request, const QStringList &known)
{
    for (auto it = request.query.cbegin(); it != request.query.cend(); ++it) {
        if (!known.contains(it.key()))
            return invalid(u"EXTRA_PARAM_FOUND"_s);
    }
    return std::nullopt;
}

std::optional<Body> bodyOf(const Call &call, const QString &type, const QStringList &attributes,
                           std::optional<Response> &refusal)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject() || document.object().keys() != QStringList{u"data"_s}) {
        refusal = invalid(u"JSON_PARSE_ERROR"_s);
        return std::nullopt;
    }
    const QJsonValue value = document.object().value("data"_L1);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    if (list.isEmpty())
        refusal = missing();
    Body body;
    body.isList = value.isArray();
    for (const QJsonValue &row : list) {
        if (!refusal)
            refusal = checkRow(row, type, attributes);
        if (!refusal)
            body.rows.append({row["id"_L1].toString(), row["attributes"_L1].toObject()});
    }
    return refusal ? std::nullopt : std::optional(body);
}

Item *readable(const Call &call, const QString &id)
{
    Item *item = call.store.item(id);
    return item != nullptr && accessTo(call, *item).read ? item : nullptr;
}

Item *readableFolder(const Call &call, const QString &id)
{
    Item *item = readable(call, id);
    return item != nullptr && !item->isFile() && !call.store.isTrashed(*item) ? item : nullptr;
}

Access accessTo(const Call &call, const Item &item)
{
    return call.store.accessOf(call.person, item, call.nowMs);
}

bool lockedForOthers(const Call &call, const Item &item)
{
    return !item.lockedByZuid.isEmpty() && item.lockedByZuid != call.zuid();
}
} // namespace atlas::sandbox::workdrive
