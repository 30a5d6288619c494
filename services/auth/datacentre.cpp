// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/datacentre.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// One row of the table of data centres. Whole hosts wherever a rule would be wrong for one of the rows: Canada's API
// host is not under its app domain, and Saudi Arabia and the Emirates have one transfer host.
// Source: https://www.zoho.com/accounts/protocol/oauth/multi-dc.html and the apps' own API introductions.
struct DataCentreRow {
    QLatin1StringView id, name, appDomain, apiHost, uploadHost, downloadHost;
    bool confirmed;
};

constexpr DataCentreRow dataCentreRows[] = {
    {"eu"_L1, "Europe"_L1, "zoho.eu"_L1, "www.zohoapis.eu"_L1, "upload.zoho.eu"_L1, "download.zoho.eu"_L1, true},
    {"us"_L1, "United States"_L1, "zoho.com"_L1, "www.zohoapis.com"_L1, "upload.zoho.com"_L1, "download.zoho.com"_L1,
     true},
    {"in"_L1, "India"_L1, "zoho.in"_L1, "www.zohoapis.in"_L1, "upload.zoho.in"_L1, "download.zoho.in"_L1, true},
    {"au"_L1, "Australia"_L1, "zoho.com.au"_L1, "www.zohoapis.com.au"_L1, "upload.zoho.com.au"_L1,
     "download.zoho.com.au"_L1, true},
    {"jp"_L1, "Japan"_L1, "zoho.jp"_L1, "www.zohoapis.jp"_L1, "upload.zoho.jp"_L1, "download.zoho.jp"_L1, true},
    {"ca"_L1, "Canada"_L1, "zohocloud.ca"_L1, "www.zohoapis.ca"_L1, "upload.zohocloud.ca"_L1,
     "download.zohocloud.ca"_L1, true},
    {"sa"_L1, "Saudi Arabia"_L1, "zoho.sa"_L1, "www.zohoapis.sa"_L1, "files.zoho.sa"_L1, "files.zoho.sa"_L1, true},
    {"uk"_L1, "United Kingdom"_L1, "zoho.uk"_L1, "www.zohoapis.uk"_L1, "upload.zoho.uk"_L1, "download.zoho.uk"_L1,
     false},
    {"cn"_L1, "China"_L1, "zoho.com.cn"_L1, "www.zohoapis.com.cn"_L1, "upload.zoho.com.cn"_L1,
     "download.zoho.com.cn"_L1, true},
    {"ae"_L1, "United Arab Emirates"_L1, "zoho.ae"_L1, "www.zohoapis.ae"_L1, "files.zoho.ae"_L1, "files.zoho.ae"_L1,
     false},
    {"sg"_L1, "Singapore"_L1, "zoho.sg"_L1, "www.zohoapis.sg"_L1, "upload.zoho.sg"_L1, "download.zoho.sg"_L1, false},
};

QUrl hostUrl(const QString &host, const QString &path = {})
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    return url;
}

DataCentre fromRow(const DataCentreRow &row)
{
    DataCentre dc;
    dc.id = row.id;
    dc.name = row.name;
    dc.accounts = hostUrl("accounts."_L1 + row.appDomain);
    dc.api = hostUrl(row.apiHost);
    dc.projects = hostUrl("projectsapi."_L1 + row.appDomain);
    dc.cliq = hostUrl("cliq."_L1 + row.appDomain);
    dc.calendar = hostUrl("calendar."_L1 + row.appDomain);
    dc.mail = hostUrl("mail."_L1 + row.appDomain);
    dc.workdrive = hostUrl(row.apiHost, u"/workdrive"_s);
    dc.workdriveUpload = hostUrl(row.uploadHost);
    dc.workdriveDownload = hostUrl(row.downloadHost);
    dc.apiConsole = hostUrl("api-console."_L1 + row.appDomain);
    dc.confirmed = row.confirmed;
    return dc;
}
} // namespace

QUrl DataCentre::base(App app) const
{
    switch (app) {
    case App::Accounts:
        return accounts;
    case App::Crm:
    case App::Books:
        return api;
    case App::Projects:
        return projects;
    case App::Cliq:
        return cliq;
    case App::Calendar:
        return calendar;
    case App::Mail:
        return mail;
    case App::WorkDrive:
        return workdrive;
    }
    Q_UNREACHABLE();
}

const QList<DataCentre> &dataCentres()
{
    static const QList<DataCentre> all = [] {
        QList<DataCentre> list;
        for (const DataCentreRow &row : dataCentreRows)
            list.append(fromRow(row));
        return list;
    }();
    return all;
}

std::optional<DataCentre> dataCentre(const QString &id)
{
    for (const DataCentre &dc : dataCentres()) {
        if (dc.id.compare(id.trimmed(), Qt::CaseInsensitive) == 0)
            return dc;
    }
    return std::nullopt;
}

std::optional<DataCentre> dataCentreByAccounts(const QUrl &accountsServer)
{
    const bool plain =
        accountsServer.scheme() == u"https"_s && accountsServer.port(443) == 443 && accountsServer.userInfo().isEmpty();
    if (!plain)
        return std::nullopt;
    for (const DataCentre &dc : dataCentres()) {
        if (dc.accounts.host() == accountsServer.host())
            return dc;
    }
    return std::nullopt;
}
} // namespace atlas
