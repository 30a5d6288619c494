// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/identity.h"

#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
Task<Identity> whoAmI(OAuthClient *oauth, QUrl api, QString accessToken, CancelToken cancel)
{
    Identity identity;
    const Result<QJsonObject> users =
        co_await oauth->read(api, u"/crm/v8/users?type=CurrentUser"_s, accessToken, cancel);
    if (users)
        identity.email = json::text(users->value("users"_L1).toArray().at(0).toObject(), "email"_L1);
    const Result<QJsonObject> org = co_await oauth->read(api, u"/crm/v8/org"_s, accessToken, cancel);
    if (org)
        identity.company = json::text(org->value("org"_L1).toArray().at(0).toObject(), "company_name"_L1);
    co_return identity;
}

QString accountLabel(const Identity &identity, const DataCentre &dc)
{
    if (identity.company.isEmpty())
        return dc.name;
    const QString region = dc.id == u"custom"_s ? dc.name : dc.id.toUpper();
    return identity.company + u" · "_s + region;
}
} // namespace atlas
