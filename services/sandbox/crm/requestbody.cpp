// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/requestbody.h"

#include <QJsonDocument>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response unparsable()
{
    return failure(400, u"UNABLE_TO_PARSE_DATA_TYPE"_s, {},
                   u"either the request body or parameters is in wrong format"_s);
}

void checkTriggers(const QJsonObject &body, std::optional<Response> &refusal)
{
    static const QStringList known{u"workflow"_s, u"approval"_s, u"blueprint"_s, u"pathfinder"_s, u"orchestration"_s};
    const QJsonValue trigger = body.value(u"trigger"_s);
    if (trigger.isUndefined())
        return;
    bool good = trigger.isArray();
    const QJsonArray names = trigger.toArray();
    for (const auto name : names)
        good = good && known.contains(name.toString());
    if (!good)
        refusal = invalidData({{u"api_name"_s, u"trigger"_s}, {u"json_path"_s, u"$.trigger"_s}}, u"invalid data"_s);
}
} // namespace

QJsonObject requestBody(const Call &call, std::optional<Response> &refusal)
{
    const bool json = call.request.headers.value("content-type").toLower().startsWith("application/json");
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!json || !document.isObject())
        refusal = unparsable();
    return document.object();
}

QJsonArray requestData(const Call &call, int maximum, std::optional<Response> &refusal, QJsonObject *whole)
{
    const QJsonObject body = requestBody(call, refusal);
    if (refusal)
        return {};
    if (whole)
        *whole = body;
    const QJsonValue data = body.value(u"data"_s);
    const QJsonObject where{{u"api_name"_s, u"data"_s}, {u"json_path"_s, u"$.data"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject details = where;
        details.insert(key, value);
        return details;
    };
    if (data.isUndefined() || data.isNull())
        refusal = failure(400, u"MANDATORY_NOT_FOUND"_s, where, u"required field not found"_s);
    else if (!data.isArray())
        refusal = invalidData(with(u"expected_data_type"_s, u"jsonarray"_s), u"invalid data"_s);
    else if (data.toArray().isEmpty())
        refusal = invalidData(with(u"minimum_length"_s, 1), u"invalid data"_s);
    else if (data.toArray().size() > maximum)
        refusal = failure(400, u"LIMIT_EXCEEDED"_s, with(u"maximum_length"_s, maximum),
                          u"count of records in your request exceeds the limit"_s);
    else
        checkTriggers(body, refusal);
    return data.toArray();
}
} // namespace atlas::sandbox::crm
