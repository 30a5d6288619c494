// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonArray>

namespace atlas::errormap
{
using namespace Qt::StringLiterals;

namespace
{
/// Codes whose meaning is not that of their HTTP status. Source:
/// https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html and the record specification of v8.
const KindTable &crmKinds()
{
    static const KindTable table{
        {u"INVALID_TOKEN"_s, ErrorKind::SignedOut},
        {u"AUTHENTICATION_FAILURE"_s, ErrorKind::SignedOut},
        {u"OAUTH_SCOPE_MISMATCH"_s, ErrorKind::MissingScope},
        {u"NO_PERMISSION"_s, ErrorKind::Forbidden},
        {u"AUTHORIZATION_FAILED"_s, ErrorKind::Forbidden},
        {u"NOT_ALLOWED"_s, ErrorKind::Forbidden},
        {u"CANNOT_PERFORM_ACTION"_s, ErrorKind::Forbidden},
        {u"CANNOT_DELETE"_s, ErrorKind::Forbidden},
        {u"FEATURE_NOT_SUPPORTED"_s, ErrorKind::Forbidden},
        {u"NOT_FOUND"_s, ErrorKind::NotFound},
        {u"NO_RECORDS_FOUND"_s, ErrorKind::NotFound},
        {u"INVALID_URL_PATTERN"_s, ErrorKind::Usage},
        {u"INVALID_REQUEST_METHOD"_s, ErrorKind::Usage},
        {u"INVALID_MODULE"_s, ErrorKind::Usage},
        {u"NOT_SUPPORTED"_s, ErrorKind::Usage},
        {u"REQUIRED_PARAM_MISSING"_s, ErrorKind::Usage},
        {u"EXPECTED_PARAM_MISSING"_s, ErrorKind::Usage},
        {u"EXPECTED_FIELD_MISSING"_s, ErrorKind::Usage},
        {u"UNABLE_TO_PARSE_DATA_TYPE"_s, ErrorKind::Usage},
        {u"LIMIT_REACHED"_s, ErrorKind::Usage},
        {u"CRITERIA_LIMIT_EXCEEDED"_s, ErrorKind::Usage},
        {u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s, ErrorKind::Usage},
        {u"PAGINATION_LIMIT_EXCEEDED"_s, ErrorKind::Usage},
        {u"EXPIRED_VALUE"_s, ErrorKind::Usage},
        {u"TOKEN_BOUND_DATA_MISMATCH"_s, ErrorKind::Usage},
        {u"AMBIGUITY_DURING_PROCESSING"_s, ErrorKind::Usage},
        {u"INVALID_QUERY"_s, ErrorKind::Usage},
        {u"SYNTAX_ERROR"_s, ErrorKind::Usage},
        {u"INVALID_ALIAS"_s, ErrorKind::Usage},
        {u"DUPLICATE_ALIAS"_s, ErrorKind::Usage},
        {u"API_NOT_SUPPORTED"_s, ErrorKind::Usage},
        {u"DUPLICATE_DATA"_s, ErrorKind::Duplicate},
        {u"ALREADY_MODIFIED"_s, ErrorKind::Conflict},
        {u"TOO_MANY_REQUESTS"_s, ErrorKind::RateLimited},
    };
    return table;
}

/// The error of the whole call, or of the first record that failed ({"data":[...]}, settings: {"fields":[...]}).
QJsonObject crmErrorObject(const QJsonValue &body)
{
    const QJsonObject object = body.toObject();
    if (object.contains("code"_L1))
        return object;
    for (const QJsonValue &member : object) {
        for (const QJsonValue &element : member.toArray()) {
            if (element["status"_L1].toString() == "error"_L1)
                return element.toObject();
        }
    }
    return {};
}

QString crmField(const QJsonObject &details)
{
    for (const QLatin1StringView key : {"api_name"_L1, "param_name"_L1}) {
        const QString name = details.value(key).toString();
        if (!name.isEmpty())
            return name;
    }
    return details.value("param_names"_L1)[0].toString();
}

/// INVALID_DATA is also what CRM says about a record id it does not know.
bool blamesRecordId(const QString &message, const QString &field, const QJsonObject &details)
{
    return field == "id"_L1 || (field.isEmpty() && details.contains("id"_L1)) ||
           mentions(message, {"the id given seems"_L1, "the related id given seems"_L1});
}
} // namespace

ApiError crmError(const Answer &answer)
{
    const QJsonObject body = crmErrorObject(answer.body);
    const QString code = body.value("code"_L1).toString();
    ApiError error = named(answer.status, code, body.value("message"_L1).toString(), crmKinds());
    error.details = body.value("details"_L1).toObject();
    error.field = crmField(error.details);
    if (code == "INVALID_DATA"_L1 && blamesRecordId(error.detail, error.field, error.details))
        error.kind = ErrorKind::NotFound;
    if (code == "LIMIT_EXCEEDED"_L1 && answer.status != 429)
        error.kind = ErrorKind::Usage; // more fields or records than one call may have
    return error;
}
} // namespace atlas::errormap
