// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/probes/probeapp.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// First endpoints of Calendar, Mail and WorkDrive. Errors: the accounts reference, section 12; bodies: the list calls
// of the Calendar reference, section 4.1, the Mail reference, section 4 and the WorkDrive reference, section 6.1.
namespace atlas::sandbox
{
namespace
{
Response calendarError(int status, const QString &code, const QString &description)
{
    const QJsonObject error{{u"error_code"_s, code}, {u"message"_s, code}, {u"description"_s, description}};
    return Response::json(status, {{u"error"_s, QJsonArray{error}}});
}

Response mailError(int status, const QJsonObject &data, const QString &description)
{
    return Response::json(
        status, {{u"data"_s, data}, {u"status"_s, QJsonObject{{u"code"_s, status}, {u"description"_s, description}}}});
}

Response workDriveError(int status, const QString &id, const QString &title)
{
    Response response =
        Response::json(status, {{u"errors"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"title"_s, title}}}}});
    response.contentType = "application/vnd.api+json;charset=UTF-8";
    return response;
}

QJsonObject mailAccount(const ProbeIdentity &who)
{
    const QJsonObject address{
        {u"mailId"_s, who.email}, {u"isPrimary"_s, true}, {u"isAlias"_s, false}, {u"isConfirmed"_s, true}};
    const QJsonObject sender{{u"sendMailId"_s, u"1234567000000008003"_s},
                             {u"fromAddress"_s, who.email},
                             {u"displayName"_s, who.fullName()},
                             {u"mode"_s, u"mailbox"_s},
                             {u"status"_s, true},
                             {u"validated"_s, false}};
    return {{u"accountId"_s, u"1234567000000008002"_s},
            {u"zuid"_s, 900000001},
            {u"isDefaultAccount"_s, true},
            {u"type"_s, u"ZOHO_ACCOUNT"_s},
            {u"accountName"_s, u"zohomail"_s},
            {u"displayName"_s, who.fullName()},
            {u"firstName"_s, who.firstName},
            {u"lastName"_s, who.lastName},
            {u"primaryEmailAddress"_s, who.email},
            {u"mailboxAddress"_s, who.email},
            {u"emailAddress"_s, QJsonArray{address}},
            {u"sendMailDetails"_s, QJsonArray{sender}},
            {u"timeZone"_s, u"Europe/Paris"_s},
            {u"country"_s, u"fr"_s},
            {u"language"_s, u"fr"_s},
            {u"role"_s, u"member"_s},
            {u"usedStorage"_s, 0},
            {u"allowedStorage"_s, 5242880},
            {u"mailboxStatus"_s, u"enabled"_s},
            {u"enabled"_s, true}};
}
} // namespace

ProbeSpec calendarProbe(const ProbeIdentity &who)
{
    const QJsonObject calendar{{u"uid"_s, u"1683be4ab6c74d2ab02e6450a0b34d4a"_s},
                               {u"id"_s, u"112748000000002003"_s},
                               {u"name"_s, who.firstName},
                               {u"description"_s, u""_s},
                               {u"caltype"_s, u"own"_s},
                               {u"category"_s, u"own"_s},
                               {u"type"_s, 0},
                               {u"isdefault"_s, true},
                               {u"privilege"_s, u"owner"_s},
                               {u"color"_s, u"#005DE0"_s},
                               {u"textcolor"_s, u"#FFFFFF"_s},
                               {u"timezone"_s, u"Europe/Paris"_s},
                               {u"visibility"_s, true},
                               {u"status"_s, true},
                               {u"include_infreebusy"_s, true},
                               {u"reminders"_s, QJsonArray{}},
                               {u"ctag"_s, qint64(1772612985948)}};
    const Response list = Response::json(200, {{u"calendars"_s, QJsonArray{calendar}}});
    const Response missing =
        calendarError(401, u"INVALID_OAUTHSCOPE"_s, u"Invalid OAuth scope."_s); // exact body UNCONFIRMED
    const auto throttled = [](int) {
        return calendarError(429, u"TOO_MANY_REQUESTS"_s, u"Too many requests."_s); // UNCONFIRMED
    };
    return {u"calendar"_s,
            u"/_calendar"_s,
            u"/api/v1"_s,
            {constantRoute(u"/api/v1/calendars"_s, {{u"ZohoCalendar.calendar.READ"_s}}, list)},
            {always(calendarError(400, u"INVALID_TICKET"_s, u"Invalid ticket."_s)),
             always(calendarError(401, u"INVALID_OAUTHTOKEN"_s, u"Invalid OAuth token."_s)),
             always(missing),
             throttled,
             {}},
            calendarError(404, u"URL_RULE_NOT_CONFIGURED"_s, u"The requested URL does not exist."_s),
            calendarError(405, u"METHOD_NOT_ALLOWED"_s, u"The HTTP method is not allowed."_s)};
}

ProbeSpec mailProbe(const ProbeIdentity &who)
{
    const Response list =
        Response::json(200, {{u"status"_s, QJsonObject{{u"code"_s, 200}, {u"description"_s, u"success"_s}}},
                             {u"data"_s, QJsonArray{mailAccount(who)}}});
    const Response noToken = mailError(
        400, {{u"errorCode"_s, u"INVALID_TICKET"_s}, {u"moreInfo"_s, u"Invalid ticket"_s}}, u"Invalid Input"_s);
    const Response badToken = mailError(401, {{u"errorCode"_s, u"INVALID_OAUTHTOKEN"_s}}, u"Invalid Access"_s);
    const Response missing = jsonArray(401, {2, QJsonObject{{u"msg"_s, u"Error while processing!"_s},
                                                            {u"errorCode"_s, u"INVALID_OAUTHSCOPE"_s},
                                                            {u"authFail"_s, u"true"_s},
                                                            {u"status"_s, u"401"_s}}});
    const auto throttled = [](int) { // body UNCONFIRMED
        return mailError(429, {{u"errorCode"_s, u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s}}, u"Too Many Requests"_s);
    };
    return {u"mail"_s,
            u"/_mail"_s,
            u"/api"_s,
            {constantRoute(u"/api/accounts"_s, {{u"ZohoMail.accounts.READ"_s}}, list)},
            {always(noToken), always(badToken), always(missing), throttled, {}},
            mailError(404, {{u"errorCode"_s, u"URL_RULE_NOT_CONFIGURED"_s}}, u"Invalid Input"_s),
            mailError(405, {{u"errorCode"_s, u"INVALID_METHOD"_s}}, u"Invalid Input"_s)};
}

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
