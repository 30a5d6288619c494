// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmerrors.h"

#include "services/core/json.h"

#include <optional>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmerrors
{
namespace
{
std::optional<ErrorKind> kindOf(const QString &code)
{
    static const QHash<QString, ErrorKind> kinds{
        {u"INVALID_DATA"_s, ErrorKind::Validation},
        {u"MANDATORY_NOT_FOUND"_s, ErrorKind::Validation},
        {u"DEPENDENT_FIELD_MISSING"_s, ErrorKind::Validation},
        {u"DEPENDENT_MISMATCH"_s, ErrorKind::Validation},
        {u"MAPPING_MISMATCH"_s, ErrorKind::Validation},
        {u"PATTERN_NOT_MATCHED"_s, ErrorKind::Validation},
        {u"LIMIT_EXCEEDED"_s, ErrorKind::Validation},
        {u"INVALID_QUERY"_s, ErrorKind::Validation},
        {u"SYNTAX_ERROR"_s, ErrorKind::Validation},
        {u"CRITERIA_LIMIT_EXCEEDED"_s, ErrorKind::Validation},
        {u"INVALID_MODULE"_s, ErrorKind::Validation},
        {u"NOT_SUPPORTED"_s, ErrorKind::Validation},
        {u"REQUIRED_PARAM_MISSING"_s, ErrorKind::Validation},
        {u"EXPECTED_PARAM_MISSING"_s, ErrorKind::Validation},
        {u"ID_ALREADY_CONVERTED"_s, ErrorKind::Validation},
        {u"CONVERTED_RECORD"_s, ErrorKind::Validation},
        {u"DUPLICATE_DATA"_s, ErrorKind::Duplicate},
        {u"ALREADY_MODIFIED"_s, ErrorKind::Conflict},
        {u"RECORD_LOCKED"_s, ErrorKind::Forbidden},
        {u"RECORD_IN_BLUEPRINT"_s, ErrorKind::Forbidden},
        {u"NOT_APPROVED"_s, ErrorKind::Forbidden},
        {u"NOT_REVIEWED"_s, ErrorKind::Forbidden},
        {u"NOT_ALLOWED"_s, ErrorKind::Forbidden},
        {u"NO_PERMISSION"_s, ErrorKind::Forbidden},
        {u"AUTHORIZATION_FAILED"_s, ErrorKind::Forbidden},
        {u"CANNOT_PERFORM_ACTION"_s, ErrorKind::Forbidden},
        {u"CANNOT_DELETE"_s, ErrorKind::Forbidden},
        {u"NOT_FOUND"_s, ErrorKind::NotFound},
        {u"NO_RECORDS_FOUND"_s, ErrorKind::NotFound},
        {u"TOO_MANY_REQUESTS"_s, ErrorKind::RateLimited},
        {u"INTERNAL_ERROR"_s, ErrorKind::Server},
        {u"INTERNAL_SERVER_ERROR"_s, ErrorKind::Server},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

QString fieldOf(const ApiError &error)
{
    for (const auto key : {"api_name"_L1, "param_name"_L1, "column_name"_L1}) {
        const QString name = json::text(error.details, key);
        if (!name.isEmpty())
            return name;
    }
    // A stage that its pipeline does not hold: some answers name only the other half of the mapping.
    if (error.code == "MAPPING_MISMATCH"_L1)
        return u"Stage"_s;
    return error.code == "INVALID_MODULE"_L1 ? u"module"_s : QString();
}
} // namespace

ApiError refined(ApiError error)
{
    const QJsonArray several = error.details.value("errors"_L1).toArray();
    if (error.code == "MULTIPLE_OR_MULTI_ERRORS"_L1 && !several.isEmpty())
        return fromElement(several.first().toObject(), error.http);
    // Only what the status left open: a 429 stays a throttle whatever its body says.
    const bool open = error.kind == ErrorKind::Unknown || error.kind == ErrorKind::Validation;
    if (open)
        error.kind = kindOf(error.code).value_or(error.kind);
    if (error.field.isEmpty())
        error.field = fieldOf(error);
    return error;
}

ApiError fromElement(const QJsonObject &element, int http)
{
    ApiError error(ErrorKind::Unknown, json::text(element, "code"_L1), json::text(element, "message"_L1));
    error.http = http;
    error.details = element.value("details"_L1).toObject();
    return refined(error);
}

Result<QJsonObject> writtenDetails(const QJsonObject &answer, int http)
{
    const QJsonObject element = answer.value("data"_L1).toArray().first().toObject();
    if (json::text(element, "status"_L1) == "success"_L1)
        return element.value("details"_L1).toObject();
    if (!json::text(element, "code"_L1).isEmpty())
        return fail(fromElement(element, http));
    ApiError error(ErrorKind::Decode, u"no_element"_s, u"The answer does not say what became of the record."_s);
    error.http = http;
    return fail(error);
}

bool meansNotFound(const ApiError &error)
{
    if (error.kind == ErrorKind::NotFound || error.http == 404)
        return true;
    return error.code == "INVALID_DATA"_L1 && error.http != 403 &&
           (error.field == "id"_L1 || error.details.contains("id"_L1) ||
            error.details.contains("resource_path_index"_L1));
}

bool leavesFateOpen(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Ambiguous:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Decode:
        return true;
    default:
        return false;
    }
}
} // namespace atlas::crmerrors
