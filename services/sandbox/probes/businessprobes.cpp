// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/probes/probeapp.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// First endpoints of Projects and Cliq. Errors: the accounts reference, section 12; bodies: the list calls of the
// Projects reference, section 8.1 and the Cliq reference, section 4.1.
namespace atlas::sandbox
{
namespace
{
Response projectsError(int status, const QString &title, const QString &message)
{
    const QJsonObject error{{u"status_code"_s, QString::number(status)},
                            {u"method"_s, u"GET"_s},
                            {u"instance"_s, u"/api/v3/portals"_s},
                            {u"title"_s, title},
                            {u"error_type"_s, u"OPERATIONAL_VALIDATION_ERROR"_s},
                            {u"details"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}};
    return Response::json(status, {{u"error"_s, error}});
}

Response projectsThrottle(int seconds)
{
    // 400, not 429, and details as an object here: as observed by clients.
    const QString message =
        u"Cannot execute more than 100 requests per API in 2 minutes. Try again after %1 minutes."_s.arg(
            (seconds + 59) / 60);
    const QJsonObject error{{u"status_code"_s, 400},
                            {u"title"_s, u"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"_s},
                            {u"error_type"_s, u"OPERATIONAL_VALIDATION_ERROR"_s},
                            {u"details"_s, QJsonObject{{u"message"_s, message}}}};
    Response response = Response::json(400, {{u"error"_s, error}});
    response.headers.append({"retry-after", QByteArray::number(seconds)});
    return response;
}

Response cliqError(int status, const QString &code, const QString &message)
{
    return Response::json(status, {{u"code"_s, code}, {u"message"_s, message}});
}
} // namespace

ProbeSpec projectsProbe(const ProbeIdentity &who)
{
    const QJsonObject owner{{u"id"_s, u"2210000000014003"_s}, {u"zpuid"_s, u"2210000000014003"_s},
                            {u"first_name"_s, who.firstName}, {u"last_name"_s, who.lastName},
                            {u"full_name"_s, who.fullName()}, {u"email"_s, who.email},
                            {u"is_client_user"_s, false}};
    const QJsonObject portal{
        {u"id"_s, u"60012345678"_s},
        {u"portal_name"_s, who.organisation.toLower().remove(u' ')},
        {u"org_name"_s, who.organisation},
        {u"is_default_portal"_s, true},
        {u"project_plan"_s, u"Enterprise"_s},
        {u"profile"_s, QJsonObject{{u"id"_s, u"2210000000010009"_s}, {u"name"_s, u"Administrator"_s}}},
        {u"owner"_s, owner},
        {u"timezone"_s, u"Europe/Paris"_s},
        {u"zsoid"_s, u"60012345678"_s}};
    Response list = jsonArray(200, {portal});
    // Zoho's text says 400, clients have seen 401; the stand-in is as strict as the text.
    const Response badToken = projectsError(400, u"INVALID_OAUTHTOKEN"_s, u"Invalid OAuth access token."_s);
    const Response missing = projectsError(401, u"INVALID_OAUTHSCOPE"_s, u"Invalid OAuth scope."_s);
    return {u"projects"_s,
            u"/_projects"_s,
            u"/api/v3"_s,
            {constantRoute(u"/api/v3/portals"_s, {{u"ZohoProjects.portals.READ"_s}}, list)},
            {always(badToken), always(badToken), always(missing), projectsThrottle, {}},
            projectsError(404, u"URL_NOT_FOUND"_s, u"The requested URL does not exist."_s),
            projectsError(405, u"METHOD_NOT_ALLOWED"_s, u"The HTTP method is not allowed."_s)};
}

ProbeSpec cliqProbe(const ProbeIdentity &who)
{
    const QJsonObject channel{{u"name"_s, u"#Général"_s},
                              {u"channel_id"_s, u"P2043178000000118009"_s},
                              {u"chat_id"_s, u"CT_1348820133640852001_20431780"_s},
                              {u"unique_name"_s, u"general"_s},
                              {u"level"_s, u"organization"_s},
                              {u"status"_s, u"created"_s},
                              {u"description"_s, u""_s},
                              {u"joined"_s, true},
                              {u"pinned"_s, false},
                              {u"participant_count"_s, 25},
                              {u"total_message_count"_s, u"2731"_s}, // a string, as Zoho sends it
                              {u"creator_name"_s, who.fullName()},
                              {u"organization_id"_s, u"20431780"_s},
                              {u"creation_time"_s, u"2024-07-03T14:59:20+02:00"_s},
                              {u"current_user_role"_s, u"super_admin"_s}};
    const Response list = Response::json(200, {{u"channels"_s, QJsonArray{channel}}, {u"has_more"_s, false}});
    const Response badToken =
        Response::json(401, {{u"message"_s, u"Request was rejected because of invalid AuthToken."_s}});
    const Response missing =
        cliqError(401, u"oauthtoken_scope_invalid"_s, u"The OAuth token passed does not have the required scope."_s);
    const auto throttled = [](int) {
        return Response::json(429, {{u"message"_s, u"Too many requests within a certain time frame."_s}});
    };
    return {u"cliq"_s,
            u"/_cliq"_s,
            u"/api/v2"_s,
            {constantRoute(u"/api/v2/channels"_s, {{u"ZohoCliq.Channels.READ"_s}}, list)},
            {always(badToken), always(badToken), always(missing), throttled, {}},
            cliqError(404, u"url_not_found"_s, u"The requested URL does not exist."_s),
            cliqError(405, u"method_not_allowed"_s, u"The HTTP method is not allowed for this URL."_s)};
}
} // namespace atlas::sandbox
