// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/call.h"

#include "services/sandbox/kernel/router.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

QJsonObject errorObject(const QString &code, const QJsonObject &details, const QString &message)
{
    return {{u"code"_s, code}, {u"details"_s, details}, {u"message"_s, message}, {u"status"_s, u"error"_s}};
}

Response failure(int status, const QString &code, const QJsonObject &details, const QString &message)
{
    return Response::json(status, errorObject(code, details, message));
}

Response invalidData(const QJsonObject &details, const QString &message)
{
    return failure(400, u"INVALID_DATA"_s, details, message);
}

// 204 and 404 have been seen as well for an id that is well formed but unknown (UNCONFIRMED for v8).
Response invalidId(int pathIndex)
{
    return invalidData({{u"resource_path_index"_s, pathIndex}}, u"the id given seems to be invalid"_s);
}

Response missingParam(const QString &name)
{
    return failure(400, u"REQUIRED_PARAM_MISSING"_s, {{u"param_name"_s, name}},
                   u"One of the expected parameter is missing"_s);
}

Response scopeMismatch()
{
    return failure(401, u"OAUTH_SCOPE_MISMATCH"_s, {}, u"invalid oauth scope to access this URL"_s);
}

Response bytes(int status, const QByteArray &json)
{
    Response response;
    response.status = status;
    response.body = json;
    return response;
}

Response writeResult(const QJsonArray &elements, int successStatus, const QString &key)
{
    int good = 0, stale = 0;
    for (const auto element : elements) {
        const QJsonObject object = element.toObject();
        good += object.value(u"status"_s) == u"success"_s;
        stale += object.value(u"code"_s) == u"ALREADY_MODIFIED"_s;
    }
    int status = successStatus;
    if (stale && stale == elements.size())
        status = 412;
    else if (good == 0)
        status = 400;
    else if (good < elements.size())
        status = 207;
    return Response::json(status, {{key, elements}});
}

QJsonObject userObject(const User &user)
{
    return {{u"name"_s, user.fullName()}, {u"id"_s, QString::number(user.id)}};
}

bool mayUse(const Call &call, const QString &module, const QString &operation)
{
    const QString scope = u"ZohoCRM.modules."_s + module.toLower();
    const QStringList &granted = call.request.scopes;
    return grants(granted, u"ZohoCRM.modules.ALL"_s) || grants(granted, scope + u".ALL"_s) ||
           grants(granted, scope + u'.' + operation) || (operation != u"READ" && grants(granted, scope + u".WRITE"_s));
}

bool mayReadSettings(const Call &call, const QString &area)
{
    return grants(call.request.scopes, u"ZohoCRM.settings.ALL"_s) ||
           grants(call.request.scopes, u"ZohoCRM.settings."_s + area + u".READ"_s);
}

const Module *targetModule(const Call &call, const QString &operation, std::optional<Response> &refusal)
{
    const QString &name = call.request.segments.value(0);
    if (!mayUse(call, name, operation)) {
        refusal = scopeMismatch();
        return nullptr;
    }
    const Module *module = call.schema().module(name);
    if (!module)
        refusal = failure(400, u"INVALID_MODULE"_s, {{u"resource_path_index"_s, 0}},
                          u"the module name given seems to be invalid"_s);
    return module;
}

const Module *moduleParam(const Call &call, std::optional<Response> &refusal)
{
    if (!call.has(u"module"_s)) {
        refusal = missingParam(u"module"_s);
        return nullptr;
    }
    const Module *module = call.schema().module(call.param(u"module"_s));
    if (!module)
        refusal = failure(400, u"INVALID_MODULE"_s, {{u"param_name"_s, u"module"_s}},
                          u"the module name given seems to be invalid"_s);
    return module;
}

int intParam(const Call &call, const QString &name, int fallback, int maximum, std::optional<Response> &refusal)
{
    if (!call.has(name))
        return fallback;
    bool ok = false;
    const int number = call.param(name).toInt(&ok);
    if (ok && number >= 1 && number <= maximum)
        return number;
    // The body for a page size above the maximum is UNCONFIRMED; this is the one of `fields`.
    refusal =
        ok && number > maximum
            ? failure(400, u"LIMIT_EXCEEDED"_s, {{u"limit"_s, maximum}, {u"param_name"_s, name}}, u"limit exceeded"_s)
            : invalidData({{u"expected_data_type"_s, u"integer"_s}, {u"param_name"_s, name}}, u"invalid data"_s);
    return fallback;
}

std::optional<qint64> instantHeader(const Call &call, const QByteArray &name, std::optional<Response> &refusal)
{
    const auto header = call.request.headers.constFind(name);
    if (header == call.request.headers.cend())
        return std::nullopt;
    const auto at = parseInstant(QString::fromUtf8(*header).trimmed());
    if (!at)
        refusal = invalidData({{u"expected_data_type"_s, u"datetime"_s}, {u"header_name"_s, QString::fromUtf8(name)}},
                              u"invalid data"_s);
    return at;
}
} // namespace atlas::sandbox::crm
