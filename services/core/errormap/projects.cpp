// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace atlas::errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
/// Titles of v3 and numeric codes of the older API. Source: https://projects.zoho.com/api-docs and
/// https://www.zoho.com/projects/developers/error-codes.html
const KindTable &projectsKinds()
{
    static const KindTable table{
        {u"INVALID_OAUTHTOKEN"_s, ErrorKind::SignedOut},
        {u"INVALID_OAUTHSCOPE"_s, ErrorKind::MissingScope},
        {u"6403"_s, ErrorKind::MissingScope},
        {u"6404"_s, ErrorKind::NotFound},
        {u"6504"_s, ErrorKind::NotFound},
        {u"URL_RULE_NOT_CONFIGURED"_s, ErrorKind::Usage},
        {u"INVALID_METHOD"_s, ErrorKind::Usage},
        {u"INVALID_INPUTSTREAM"_s, ErrorKind::Usage},
        {u"6891"_s, ErrorKind::Usage},
        {u"INTERNAL_SERVER_ERROR"_s, ErrorKind::Server},
    };
    return table;
}

/// "details" is an array in most bodies, an object in the throttle's.
QJsonObject projectsDetails(const QJsonObject &error)
{
    const QJsonValue details = error.value("details"_L1);
    return details.isArray() ? details[0].toObject() : details.toObject();
}

/// "Try again after 17 minutes."
milliseconds minutesInText(const QString &message, milliseconds fallback)
{
    static const QRegularExpression pattern(u"after (\\d{1,4}) minute"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(message);
    return match.hasMatch() ? milliseconds(std::chrono::minutes(match.captured(1).toInt())) : fallback;
}

/// Errors also come with HTTP 200; the body then names the status, or none at all.
int effectiveStatus(int status, const QJsonObject &error)
{
    if (status >= 300)
        return status;
    const int inBody = codeText(error.value("status_code"_L1)).toInt();
    return inBody >= 300 ? inBody : 400;
}
} // namespace

ApiError projectsError(const Answer &answer)
{
    const QJsonValue wrapped = answer.body["error"_L1];
    const QJsonObject body = wrapped.isObject() ? wrapped.toObject() : answer.body.toObject();
    const QJsonObject details = projectsDetails(body);
    const QString title = body.value("title"_L1).toString();
    const QString code = title.isEmpty() ? codeText(body.value("code"_L1)) : title;
    QString message = details.value("message"_L1).toString();
    if (message.isEmpty())
        message = wrapped.isString() ? wrapped.toString() : body.value("message"_L1).toString();

    ApiError error = named(effectiveStatus(answer.status, body), code, message, projectsKinds());
    error.http = answer.status;
    error.field = details.value("field_name"_L1).toString();
    error.details = details;
    if (mentions(code, {"THROTTLES_LIMIT_EXCEEDED"_L1}) || error.kind == ErrorKind::RateLimited)
        throttle(error, answer, minutesInText(message, 20min));
    return error;
}
} // namespace atlas::errormap
