// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/accountsession.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Stable, so that signing in again finds the old records and call counts instead of beginning a second account.
QString stableAccountId(const Account &account)
{
    const DataCentre &dc = account.dataCentre;
    const QString place = dc.id == u"custom"_s ? dc.accounts.authority() : dc.id;
    const QString what = account.clientId + u'\n' + account.userEmail.toLower() + u'\n' + place;
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

struct GrantVariables {
    QString clientId = qEnvironmentVariable("ZOHO_CLIENT_ID");
    QString clientSecret = qEnvironmentVariable("ZOHO_CLIENT_SECRET");
    QString refreshToken = qEnvironmentVariable("ZOHO_REFRESH_TOKEN");
    QString region = qEnvironmentVariable("ZOHO_REGION");

    [[nodiscard]] bool none() const
    {
        return clientId.isEmpty() && clientSecret.isEmpty() && refreshToken.isEmpty() && region.isEmpty();
    }
    [[nodiscard]] QString firstMissing() const
    {
        if (clientId.isEmpty())
            return u"ZOHO_CLIENT_ID"_s;
        if (clientSecret.isEmpty())
            return u"ZOHO_CLIENT_SECRET"_s;
        if (refreshToken.isEmpty())
            return u"ZOHO_REFRESH_TOKEN"_s;
        return region.isEmpty() ? u"ZOHO_REGION"_s : QString();
    }
};

ApiError badVariable(const QString &variable, ApiError error)
{
    error.field = variable;
    return error;
}
} // namespace

QString secretKey(const QString &accountId)
{
    return u"account/"_s + accountId;
}

Task<Result<Account>> saveGrant(SecretStore *secrets, Account account, QString clientSecret, TokenReply reply)
{
    if (!reply.scopes.isEmpty())
        account.scopes = reply.scopes;
    if (!reply.apiDomain.isEmpty())
        account.dataCentre.api = reply.apiDomain;
    if (account.id.isEmpty())
        account.id = stableAccountId(account);
    account.sessionOnly = !secrets->persistent();
    AccountSecrets kept;
    kept.clientSecret = clientSecret;
    kept.refreshToken = reply.refreshToken;
    kept.accessToken = reply.accessToken;
    kept.accessExpiry = reply.expiry;
    const QString key = secretKey(account.id);
    const QByteArray text = kept.toJson();
    const Result<Done> written = co_await secrets->write(key, text);
    if (!written)
        co_return fail(written.error());
    co_return account;
}

Result<std::optional<EnvironmentGrant>> environmentGrant()
{
    const GrantVariables given;
    if (given.none())
        return std::optional<EnvironmentGrant>();
    if (const QString missing = given.firstMissing(); !missing.isEmpty())
        return fail(badVariable(missing, ApiError(ErrorKind::Usage, u"missing"_s)));
    const Result<DataCentre> dc = dataCentreFrom(given.region);
    if (!dc)
        return fail(badVariable(u"ZOHO_REGION"_s, dc.error()));
    EnvironmentGrant grant;
    grant.account.dataCentre = *dc;
    grant.account.label = dc->name;
    grant.account.clientId = given.clientId;
    grant.account.sessionOnly = true;
    grant.account.id = u"env-"_s + stableAccountId(grant.account);
    grant.secrets.clientSecret = given.clientSecret;
    grant.secrets.refreshToken = given.refreshToken;
    return std::optional(grant);
}
} // namespace atlas
