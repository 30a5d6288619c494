// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atlas::errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
/// Source: https://www.zoho.com/mail/help/api/response-codes.html and live observations.
const KindTable &mailKinds()
{
    static const KindTable table{
        {u"INVALID_OAUTHTOKEN"_s, ErrorKind::SignedOut}, // older references: with HTTP 404
        {u"OAUTHTOKEN_EXPIRED"_s, ErrorKind::SignedOut},
        {u"INVALID_TICKET"_s, ErrorKind::SignedOut},
        {u"NOT_AUTHENTICATED"_s, ErrorKind::SignedOut},
        {u"INVALID_OAUTHSCOPE"_s, ErrorKind::MissingScope},
        {u"BLOCK_LISTED_IP"_s, ErrorKind::Forbidden},
        {u"INTERNAL_IP_ACCESS_ONLY"_s, ErrorKind::Forbidden},
        {u"URL_RULE_NOT_CONFIGURED"_s, ErrorKind::Usage}, // a wrong path, although it comes with 404
        {u"INVALID_URL"_s, ErrorKind::Usage},
        {u"INVALID_METHOD"_s, ErrorKind::Usage},
        {u"EXTRA_PARAM_FOUND"_s, ErrorKind::Usage},
        {u"LESS_THAN_MIN_OCCURANCE"_s, ErrorKind::Usage}, // Zoho's spelling
    };
    return table;
}

/// With HTTP 200 the status is the one in the body: {"status":{"code":404,...}} or [2,{"status":"401"}].
int mailStatus(const Answer &answer, const QJsonValue &inBody)
{
    const int status = codeText(inBody).toInt();
    return answer.status < 300 && status >= 300 ? status : answer.status;
}
} // namespace

ApiError mailError(const Answer &answer)
{
    // The gateway in front of Mail answers with an array: [2,{"errorCode":...,"msg":...,"status":"401"}].
    const bool gateway = answer.body.isArray();
    const QJsonObject data = gateway ? answer.body[1].toObject() : answer.body["data"_L1].toObject();
    const QJsonValue status = answer.body["status"_L1];
    const QString code = data.value("errorCode"_L1).toString();
    QString message = data.value(gateway ? "msg"_L1 : "moreInfo"_L1).toString();
    if (message.isEmpty())
        message = status["description"_L1].toString();
    const QJsonValue statusInBody = gateway ? data.value("status"_L1) : status["code"_L1];
    ApiError error = named(mailStatus(answer, statusInBody), code, message, mailKinds());
    error.http = answer.status;
    if (mentions(code + u' ' + message, {"THROTTLE"_L1, "RATE_LIMIT"_L1, "rate limit"_L1, "LIMIT_EXCEEDED"_L1,
                                         "limit exceeded"_L1, "Too many requests"_L1}))
        throttle(error, answer, 60s);
    return error;
}
} // namespace atlas::errormap
