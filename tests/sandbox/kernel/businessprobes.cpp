// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/kernel/probeapp.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// First endpoint of Cliq. Errors: the accounts reference, section 12; body: the Cliq reference, section 4.1.
namespace atlas::sandbox
{
namespace
{
Response cliqError(int status, const QString &code, const QString &message)
{
    return Response::json(status, {{u"code"_s, code}, {u"message"_s, message}});
}
} // namespace

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
