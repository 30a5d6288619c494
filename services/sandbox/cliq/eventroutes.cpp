// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"

// Answering an invitation. Source: https://www.zoho.com/cliq/help/restapi/v2/events/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// For who is invited, not for the organiser.
Response answerInvitation(Call &call)
{
    static const QStringList words{u"accepted"_s, u"tentative"_s, u"declined"_s, u"yet_to_respond"_s};
    const QString uid = call.segment(0), word = call.segment(1);
    if (!words.contains(word))
        return invalidInputs();
    const auto answered =
        call.source.respond ? call.source.respond(call.who.crmUserId, uid, word) : std::optional<RsvpAnswer>();
    if (!answered)
        return technicalError();
    const QJsonObject attendee{
        {u"zuid"_s, call.me}, {u"status"_s, word.toUpper()}, {u"email"_s, call.who.email}, {u"isapi"_s, true}};
    return Response::json(200, {{u"data"_s, QJsonObject{{u"uid"_s, uid},
                                                        {u"etag"_s, answered->etag},
                                                        {u"message"_s, u"Status Updated."_s},
                                                        {u"attendees"_s, QJsonArray{attendee}}}}});
}
} // namespace

QList<CliqRoute> eventRoutes()
{
    const QStringList scopes{u"CalendarEvents.ALL"_s, u"ZohoCalendar.calendar.ALL"_s, u"ZohoCalendar.event.ALL"_s};
    return {{"PUT", u"/api/v2/events/{event}/statuses/{status}"_s, {scopes}, limited(20, 10), answerInvitation}};
}
} // namespace atlas::sandbox::cliq
