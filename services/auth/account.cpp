// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/account.h"

#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QByteArray AccountSecrets::toJson() const
{
    QJsonObject object{{u"client_secret"_s, clientSecret}, {u"refresh_token"_s, refreshToken}};
    if (!accessToken.isEmpty()) {
        object.insert(u"access_token"_s, accessToken);
        object.insert(u"access_expiry"_s, accessExpiry.toUTC().toString(Qt::ISODate));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AccountSecrets> AccountSecrets::fromJson(const QByteArray &text)
{
    const Result<QJsonObject> object = json::parseObject(text);
    if (!object)
        return std::nullopt;
    AccountSecrets secrets;
    secrets.clientSecret = json::text(*object, "client_secret"_L1);
    secrets.refreshToken = json::text(*object, "refresh_token"_L1);
    secrets.accessToken = json::text(*object, "access_token"_L1);
    secrets.accessExpiry = json::instant(*object, "access_expiry"_L1).toUTC();
    if (secrets.refreshToken.isEmpty())
        return std::nullopt;
    return secrets;
}

qint64 daysUntilDormant(const Account &account, const QDateTime &nowUtc)
{
    const QDateTime last = account.lastUsedAt.isValid() ? account.lastUsedAt : account.connectedAt;
    return nowUtc.daysTo(last.addYears(1));
}
} // namespace atlas
