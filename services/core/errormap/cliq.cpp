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
        {u"bot_not_found"_s, ErrorKind::NotFound},
        {u"thread_chatid_invalid"_s, ErrorKind::NotFound},
        {u"chat_continue_nonorg_nonmutual_contact_failed"_s, ErrorKind::NotFound},
        {u"no_valid_users_available_to_create_chat"_s, ErrorKind::NotFound},
        {u"param_missing"_s, ErrorKind::Usage},
        {u"extra_key_found"_s, ErrorKind::Usage},
        {u"extra_param_found"_s, ErrorKind::Usage},
        {u"invalid.time.submitted"_s, ErrorKind::Usage},
        {u"INVALID_PARAMS"_s, ErrorKind::Usage},
        {u"invalid.inputs.submitted"_s, ErrorKind::Validation},
        {u"invalid_inputs"_s, ErrorKind::Validation},
        // Done or not: Cliq does not say.
        {u"operation_failed"_s, ErrorKind::Server},
        {u"chat_operation_failed"_s, ErrorKind::Server},
        {u"MENTIONS_FETCH_FAILED"_s, ErrorKind::Server},
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
    else if (mentions(message, {"request URL is invalid"_L1})) // a malformed id in the path
        error.kind = ErrorKind::NotFound;
    return error;
}
} // namespace atlas::errormap
