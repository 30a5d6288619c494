// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands.h"
#include "services/auth/scopes.h"
#include "services/auth/signinservice.h"

#include <cstdio>
#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

// login, logout, status.
namespace atlas::ctl
{
namespace
{
QJsonObject accountToJson(const Account &account, const QString &currentId)
{
    QStringList missing;
    for (const QString &scope : defaultScopes()) {
        if (!coversScope(account.scopes, scope))
            missing.append(scope);
    }
    return {{"id"_L1, account.id},
            {"label"_L1, account.label},
            {"region"_L1, account.dataCentre.id},
            {"user_email"_L1, account.userEmail},
            {"current"_L1, account.id == currentId},
            {"scopes"_L1, QJsonArray::fromStringList(account.scopes)},
            {"missing_scopes"_L1, QJsonArray::fromStringList(missing)},
            {"days_until_dormant"_L1, daysUntilDormant(account, QDateTime::currentDateTimeUtc())},
            {"sandbox"_L1, account.sandbox}};
}

Outcome objectAnswer(const QString &command, const QJsonObject &data)
{
    OperationResult result;
    result.data = data;
    result.rows = 1;
    return success(command, result);
}

void showAddress(const QUrl &url)
{
    std::fprintf(stderr, "Open this address in a browser:\n%s\n", url.toEncoded().constData());
}

ApiError missingArgument(const QString &name)
{
    ApiError error(ErrorKind::Usage, u"wrong_arguments"_s, u"login needs %1."_s.arg(name));
    error.field = name;
    return error;
}
} // namespace

Task<Outcome> Commands::login()
{
    if (m_invocation.region.isEmpty())
        co_return failure(missingArgument(u"--region"_s));
    if (m_invocation.clientId.isEmpty())
        co_return failure(missingArgument(u"--client-id"_s));
    const Result<DataCentre> centre = dataCentreFrom(m_invocation.region);
    if (!centre)
        co_return failure(centre.error());
    SystemClock clock;
    QNetworkAccessManager network;
    OAuthClient oauth(network, clock);
    KeychainSecretStore keychain;
    MemorySecretStore memory;
    SignInService service(oauth, keychain, memory, clock, showAddress);
    SignInRequest request(*centre, m_invocation.clientId);
    request.clientSecret = m_secret;
    request.grantCode = m_code;
    request.scopes = m_invocation.scopes.isEmpty() ? defaultScopes() : parseScopes(m_invocation.scopes);
    const Result<Account> account = co_await service.signIn(request, {});
    if (!account)
        co_return failure(account.error());
    m_registry.save(*account);
    m_registry.setCurrentId(account->id);
    co_return objectAnswer(u"login"_s, accountToJson(*account, account->id));
}

Task<Outcome> Commands::logout()
{
    // The variables belong to a script and its owner: a sign-out here would revoke them for everybody who uses them.
    const Result<std::optional<EnvironmentGrant>> given = environmentGrant();
    if (!given || given->has_value()) {
        ApiError error(ErrorKind::Usage, u"wrong_arguments"_s,
                       u"Unset the ZOHO_* variables first: logout is for accounts in the keychain."_s);
        error.field = u"ZOHO_CLIENT_ID"_s;
        co_return failure(error);
    }
    const Result<Connection *> connection = co_await connected();
    if (!connection)
        co_return failure(connection.error());
    const Account account = (*connection)->account();
    const Result<Done> revoked = co_await (*connection)->session().signOut();
    m_registry.remove(account.id);
    if (m_invocation.forget) {
        const Result<Done> forgotten = co_await (*connection)->store().forget(account.id);
        if (!forgotten)
            co_return failure(forgotten.error());
    }
    if (!revoked)
        co_return failure(revoked.error());
    co_return objectAnswer(u"logout"_s, {{"id"_L1, account.id}, {"revoked"_L1, true}});
}

Task<QJsonArray> Commands::budgets()
{
    QJsonArray rows;
    for (const App app : allApps) {
        const RequestGate::State state = co_await m_connection->gate().state(m_connection->account().id, app);
        for (const QuotaUsage &usage : state.usage) {
            QJsonObject row{{"app"_L1, appId(app)},
                            {"rule"_L1, usage.rule},
                            {"used"_L1, usage.used},
                            {"limit"_L1, usage.limit},
                            {"window_seconds"_L1, qint64(usage.window.count() / 1000)}};
            if (state.pausedUntil)
                row.insert("paused_until"_L1, state.pausedUntil->toString(Qt::ISODate));
            rows.append(row);
        }
    }
    co_return rows;
}

Task<QJsonObject> Commands::keychainState()
{
    KeychainSecretStore keychain;
    const Result<QByteArray> probe = co_await keychain.read(u"status-probe"_s);
    const bool works = probe || probe.error().kind == ErrorKind::NotFound;
    if (works)
        co_return QJsonObject{{"state"_L1, u"available"_s}};
    co_return QJsonObject{{"state"_L1, errorKindName(probe.error().kind)}, {"detail"_L1, probe.error().detail}};
}

Task<Outcome> Commands::status()
{
    const Result<Connection *> connection = co_await connected();
    if (!connection && connection.error().kind != ErrorKind::SignedOut)
        co_return failure(connection.error());
    QJsonArray accounts;
    const QString currentId = connection ? (*connection)->account().id : QString();
    bool listed = false;
    const QList<Account> known = m_registry.accounts();
    for (const Account &account : known) {
        accounts.append(accountToJson(account, currentId));
        listed = listed || account.id == currentId;
    }
    if (connection && !listed) // from the environment, or the stand-in
        accounts.append(accountToJson((*connection)->account(), currentId));
    QJsonObject data{
        {"profile"_L1, m_profile.name()}, {"signed_in"_L1, connection.has_value()}, {"accounts"_L1, accounts}};
    data.insert("keychain"_L1, co_await keychainState());
    if (connection)
        data.insert("budget"_L1, co_await budgets());
    Outcome outcome = objectAnswer(u"status"_s, data);
    outcome.exitCode = connection ? 0 : 3;
    co_return outcome;
}
} // namespace atlas::ctl
