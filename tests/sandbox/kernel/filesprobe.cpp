// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/kernel/probeapp.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// First endpoint of WorkDrive. Errors: the accounts reference, section 12; body: the WorkDrive reference, section 6.1.
namespace atlas::sandbox
{
namespace
{
Response workDriveError(int status, const QString &id, const QString &title)
{
    Response response =
        Response::json(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"title"_s, title}}}}});
    response.contentType = "application/vnd.api+json;charset=UTF-8";
    return response;
}

} // namespace

ProbeSpec workDriveProbe(const ProbeIdentity &who)
{
    const QJsonObject attributes{{u"email_id"_s, who.email},
                                 {u"display_name"_s, who.fullName()},
                                 {u"zuid"_s, u"900000001"_s},
                                 {u"edition"_s, u"TEAM"_s},
                                 {u"member_type"_s, 1}};
    const QJsonObject data{{u"id"_s, u"900000001"_s}, {u"type"_s, u"users"_s}, {u"attributes"_s, attributes}};
    Response me = Response::json(200, {{u"data"_s, data}});
    me.contentType = "application/vnd.api+json;charset=UTF-8";
    Route route = constantRoute(u"/workdrive/api/v1/users/me"_s, {{u"WorkDrive.users.READ"_s}}, me);
    route.handle = [me](const Request &request) {
        return request.headers.value("accept").isEmpty()
                   ? workDriveError(415, u"F016"_s, u"Unsupported media type"_s) // id UNCONFIRMED
                   : me;
    };
    const Response badToken = workDriveError(401, u"F7003"_s, u"Invalid OAuth token."_s);
    Response expired = badToken;
    expired.headers.append({QByteArray("WWW-Authenticate"), QByteArray("Bearer error=\"expired_token\"")});
    const auto throttled = [](int seconds) {
        Response response = workDriveError(429, u"F7008"_s, u"Request rate limit exceeded"_s);
        response.headers.append({"Retry-After", QByteArray::number(std::max(seconds, 60))});
        return response;
    };
    return {u"workdrive"_s,
            {},
            u"/workdrive"_s,
            {route},
            {always(workDriveError(500, u"F000"_s, u"INVALID_TICKET"_s)), always(badToken),
             always(workDriveError(401, u"F7004"_s, u"INVALID_OAUTHSCOPE"_s)), throttled, always(expired)},
            workDriveError(404, u"F000"_s, u"URL_RULE_NOT_CONFIGURED"_s),
            workDriveError(405, u"F000"_s, u"Method not allowed"_s)};
}
} // namespace atlas::sandbox
