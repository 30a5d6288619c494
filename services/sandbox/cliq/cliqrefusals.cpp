// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqrefusals.h"

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

Response refuse(int status, const QString &code, const QString &message)
{
    return Response::json(status, {{u"code"_s, code}, {u"message"_s, message}});
}

Response refuse(int status, const QString &message)
{
    return Response::json(status, {{u"message"_s, message}});
}

Response done()
{
    return Response::empty(204);
}

Response extraKey(const QString &key)
{
    return refuse(400, u"extra_key_found"_s, u"'%1' is an extra key in the JSON Object."_s.arg(key));
}

Response extraParameter(const QString &name)
{
    return refuse(400, u"extra_param_found"_s, u"'%1' is an extra param."_s.arg(name));
}

Response missing(const QString &name)
{
    return refuse(400, u"param_missing"_s, u"The param '%1' is missing."_s.arg(name));
}

Response invalidInputs()
{
    return refuse(400, u"invalid.inputs.submitted"_s, u"Invalid inputs submitted."_s);
}

Response invalidTime()
{
    return refuse(400, u"invalid.time.submitted"_s, u"Invalid time submitted."_s);
}

Response technicalError()
{
    return refuse(400, u"Sorry, we couldn't process your request due to a technical error. Please try again later."_s);
}

Response invalidUrl()
{
    return refuse(400, u"Request URL is invalid"_s);
}

Response unknownUrl()
{
    return refuse(404, u"The request URL is invalid. Please check the URL pattern."_s);
}

Response notPermitted()
{
    return refuse(403, u"The user does not have enough permission or possibly not an user of the respective "
                       "organization to access the resource."_s);
}

Response chatDenied(bool v3)
{
    if (v3)
        return refuse(403, u"chat_access_denied"_s,
                      u"You must be a participant in this chat to perform this action."_s);
    return Response::json(403, {{u"code"_s, 430002}, {u"message"_s, u"chat_access_denied"_s}});
}

Response accessDenied()
{
    return refuse(403, u"access_denied"_s, u"You do not have permission to perform this action."_s);
}

Response noChat()
{
    return refuse(404, u"chat_not_found"_s, u"The chat does not exist."_s);
}

Response noMessage()
{
    return refuse(404, u"message_not_found"_s, u"The message does not exist."_s);
}

Response failed(const QString &message)
{
    return refuse(400, u"operation_failed"_s, message);
}

Response badToken()
{
    return refuse(401, u"Request was rejected because of invalid AuthToken."_s);
}

Response missingScope()
{
    return refuse(401, u"oauthtoken_scope_invalid"_s, u"The OAuth token passed does not have the required scope."_s);
}

Response throttled(int status, int retryAfterSeconds)
{
    Response response = refuse(status, u"request_limit_exceeded"_s, u"You have exceeded the URL throttle limits."_s);
    if (retryAfterSeconds > 0)
        response.headers.emplaceBack("Retry-After", QByteArray::number(retryAfterSeconds));
    return response;
}
} // namespace atlas::sandbox::cliq
