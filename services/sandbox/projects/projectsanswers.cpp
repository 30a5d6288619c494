// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsanswers.h"

#include "services/sandbox/projects/projectscall.h"

#include <algorithm>
#include <QRegularExpression>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// An error of the security layer, which is not told the request: instance and method are missing, as they may be.
Response securityRefusal(int status, const QString &title, const QString &message)
{
    const QJsonObject error{{u"status_code"_s, QString::number(status)},
                            {u"title"_s, title},
                            {u"error_type"_s, u"OPERATIONAL_VALIDATION_ERROR"_s},
                            {u"details"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}};
    return Response::json(status, {{u"error"_s, error}});
}
} // namespace

Response badTokenAnswer()
{
    return securityRefusal(400, u"INVALID_OAUTHTOKEN"_s, u"Invalid OAuth access token."_s);
}

Response missingScopeAnswer()
{
    return securityRefusal(401, u"INVALID_OAUTHSCOPE"_s, u"Invalid OAuth scope."_s);
}

Response strangerAnswer(const Request &request)
{
    return refuse(request, {.status = 403,
                            .title = u"UNAUTHORIZED"_s,
                            .message = u"You are not a user of this portal"_s,
                            .field = {},
                            .errorType = u"OPERATIONAL_VALIDATION_ERROR"_s});
}

Response olderRefusal(int status, int code, const QString &message)
{
    return Response::json(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

Response lockedAnswer(const ThrottleLimit &limit, int retryAfterSeconds)
{
    const QString message =
        u"Cannot execute more than %1 requests per API in %2 minutes. Try again after %3 minutes."_s.arg(limit.calls)
            .arg((limit.window.count() + 59) / 60)
            .arg((retryAfterSeconds + 59) / 60);
    // 400, not 429, and details as an object here: as observed by clients.
    const QJsonObject error{{u"status_code"_s, 400},
                            {u"title"_s, u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s},
                            {u"error_type"_s, u"OPERATIONAL_VALIDATION_ERROR"_s},
                            {u"details"_s, QJsonObject{{u"message"_s, message}}}};
    Response response = Response::json(400, {{u"error"_s, error}});
    response.headers.emplaceBack("Retry-After", QByteArray::number(retryAfterSeconds));
    return response;
}

Response withRateHeaders(Response response, const ThrottleLimit &limit, int remaining)
{
    if (response.status >= 300)
        return response;
    response.headers.emplaceBack("RateLimit", QByteArray::number(limit.calls));
    response.headers.emplaceBack("RateLimit-Remaining", QByteArray::number(remaining));
    response.headers.emplaceBack("RateLimit-Window", QByteArray::number(qint64(limit.window.count())));
    response.headers.emplaceBack("RateLimit-Window-Unit", "seconds");
    return response;
}

QString bucketOf(const QString &pattern)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    return QString(pattern).replace(placeholder, u"*"_s);
}

QString zpuidOfCrmUser(const Store &store, const QString &crmUserId)
{
    const auto known = std::find_if(store.crmUsers.cbegin(), store.crmUsers.cend(),
                                    [&crmUserId](const CrmUser &user) { return user.id == crmUserId; });
    if (known == store.crmUsers.cend())
        return {};
    for (const auto &[zpuid, user] : store.of(kind::users).all()) {
        if (user.value(u"email"_s).toString().compare(known->email, Qt::CaseInsensitive) == 0)
            return zpuid;
    }
    return {};
}
} // namespace atlas::sandbox::projects
