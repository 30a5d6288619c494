// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonObject>

namespace atlas::errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
/// Source: https://www.zoho.com/cliq/help/restapi/v2/ and the v3 specification.
const KindTable &cliqKinds()
{
    static const KindTable table{
        {u"request_limit_exceeded"_s, ErrorKind::RateLimited},
        {u"oauthtoken_scope_invalid"_s, ErrorKind::MissingScope},
        {u"oauthtoken_invalid"_s, ErrorKind::SignedOut},
        {u"chat_access_denied"_s, ErrorKind::Forbidden},
        {u"access_denied"_s, ErrorKind::Forbidden},
        {u"message_delete_timeout"_s, ErrorKind::Forbidden},
        {u"message_not_found"_s, ErrorKind::NotFound},
        {u"chat_not_found"_s, ErrorKind::NotFound},
        {u"param_missing"_s, ErrorKind::Usage},
        {u"extra_key_found"_s, ErrorKind::Usage},
    };
    return table;
}
} // namespace

ApiError cliqError(const Answer &answer)
{
    const QJsonValue wrapped = answer.body["error"_L1];
    const QJsonObject body = wrapped.isObject() ? wrapped.toObject() : answer.body.toObject();
    const QString message = body.value("message"_L1).toString();
    QString code = codeText(body.value("code"_L1));
    // {"code":430002,"message":"chat_access_denied"}: the word is in the message, the number means nothing to anybody.
    if (cliqKinds().contains(message))
        code = message;
    ApiError error = named(answer.status, code, message, cliqKinds());
    if (mentions(message, {"URL throttle limit"_L1, "Too many requests"_L1}) || error.kind == ErrorKind::RateLimited)
        throttle(error, answer, 10min);
    else if (mentions(message, {"does not have the required scope"_L1}))
        error.kind = ErrorKind::MissingScope;
    else if (mentions(message, {"disabled your permission"_L1}))
        error.kind = ErrorKind::Forbidden;
    return error;
}
} // namespace atlas::errormap
