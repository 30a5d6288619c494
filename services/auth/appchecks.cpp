// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/appchecks.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::appchecks
{
namespace
{
struct CheckRow {
    App app;
    QLatin1StringView path;
    QLatin1StringView scope;
    QList<QLatin1StringView> list;  ///< where the answer's list or object is
    QList<QLatin1StringView> names; ///< keys of a name in it, best first
};

// Sources: the pages of each app's API: crm/developer/docs/api/v8/get-org-data.html, books/api/v3/organizations,
// projectsapi.zoho.com/api-docs, cliq/help/restapi/v2, calendar/help/api, mail/help/api, workdrive.zoho.com/apidocs/v1.
const QList<CheckRow> &checkRows()
{
    static const QList<CheckRow> rows{
        {App::Crm, "/crm/v8/org"_L1, "ZohoCRM.org.READ"_L1, {"org"_L1}, {"company_name"_L1}},
        {App::Books, "/books/v3/organizations"_L1, "ZohoBooks.fullaccess.all"_L1, {"organizations"_L1}, {"name"_L1}},
        {App::Projects,
         "/api/v3/portals"_L1,
         "ZohoProjects.portals.READ"_L1,
         {"portals"_L1},
         {"org_name"_L1, "portal_name"_L1, "name"_L1}},
        {App::Cliq, "/api/v2/channels"_L1, "ZohoCliq.Channels.READ"_L1, {"channels"_L1}, {"name"_L1}},
        {App::Calendar, "/api/v1/calendars"_L1, "ZohoCalendar.calendar.READ"_L1, {"calendars"_L1}, {"name"_L1}},
        {App::Mail,
         "/api/accounts"_L1,
         "ZohoMail.accounts.READ"_L1,
         {"data"_L1},
         {"primaryEmailAddress"_L1, "mailboxAddress"_L1}},
        {App::WorkDrive,
         "/api/v1/users/me"_L1,
         "WorkDrive.users.READ"_L1,
         {"data"_L1, "attributes"_L1},
         {"display_name"_L1, "email_id"_L1}},
    };
    return rows;
}

const CheckRow &rowOf(App app)
{
    const auto row =
        std::find_if(checkRows().begin(), checkRows().end(), [app](const CheckRow &r) { return r.app == app; });
    Q_ASSERT(row != checkRows().end());
    return *row;
}

// Some answers are a bare list, some hold one, some hold the object itself.
QJsonObject firstObject(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
}
} // namespace

ApiRequest request(App app)
{
    const CheckRow &row = rowOf(app);
    ApiRequest made(app, Verb::Get, row.path);
    made.requiredScope = row.scope;
    if (app == App::Cliq)
        made.addParam(u"limit"_s, u"1"_s);
    return made;
}

QString detail(App app, const QByteArray &body)
{
    const CheckRow &row = rowOf(app);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonObject object = document.isArray() ? firstObject(document.array()) : document.object();
    for (const QLatin1StringView key : row.list)
        object = object.contains(key) ? firstObject(object.value(key)) : object;
    for (const QLatin1StringView name : row.names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}
} // namespace atlas::appchecks
