// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The agency's week. Key names are confirmed, the spelling of the values is not (the Projects reference, 8.1).
QJsonObject businessDetails()
{
    return {{u"working_days"_s, QJsonArray{u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s}},
            {u"weekends"_s, QJsonArray{u"Saturday"_s, u"Sunday"_s}},
            {u"week_start_day"_s, u"Monday"_s},
            {u"week_start_year"_s, u"January"_s},
            {u"start_time"_s, u"09:00"_s},
            {u"end_time"_s, u"18:00"_s},
            {u"date_format"_s, u"dd-MM-yyyy"_s},
            {u"time_format"_s, u"HH:mm"_s}};
}

QJsonObject plansOf(const QJsonObject &portal)
{
    return {{u"projects_service_plan"_s, portal.value(u"project_plan"_s)},
            {u"bugtracker_service_plan"_s, portal.value(u"bug_plan"_s)}};
}
} // namespace

Response listPortals(Call &call)
{
    return array({shown(call.store.portal)});
}

Response portalDetails(Call &call)
{
    const QJsonObject &portal = call.store.portal;
    QJsonObject owner = portal.value(u"owner"_s).toObject();
    owner.remove(u"first_name"_s);
    owner.remove(u"last_name"_s);
    const QJsonObject details{{u"id"_s, portal.value(u"id"_s)},
                              {u"name"_s, portal.value(u"portal_name"_s)},
                              {u"org_name"_s, portal.value(u"org_name"_s)},
                              {u"timezone"_s, portal.value(u"timezone"_s)},
                              {u"is_customdomain_enabled"_s, false},
                              {u"logo_url"_s, portal.value(u"org_logo"_s).toString()},
                              {u"storage_type"_s, u"workdrive"_s},
                              {u"owner"_s, owner},
                              {u"plan_details"_s, plansOf(portal)},
                              {u"business_details"_s, businessDetails()}};
    return Response::json(200, {{u"portal_details"_s, details}});
}
} // namespace atlas::sandbox::projects
