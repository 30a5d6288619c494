// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/account.h"
#include "services/auth/oauthclient.h"
#include "services/auth/secretstore.h"
#include "services/core/apiclient.h"

namespace atlas
{
/// What the connection wizard asks for.
class SignInRequest
{
public:
    SignInRequest(DataCentre dc, QString id);
    DataCentre dataCentre;
    QString clientId, clientSecret;
    QString grantCode; ///< Self Client; empty: browser sign-in
    QStringList scopes;
    bool sessionOnly = false; ///< keep the grant in memory only
};

/// Result of one app's test: the cheapest read of each app (docs/zoho.md), once.
struct AppCheck {
    App app = App::Crm;
    bool ok = false;
    QString detail; ///< "Ran.AI, 25 users" or empty
    ApiError error; ///< when not ok
};

/// Sign-in as the wizard sees it: one call a step, every error a kind the ui has words for.
class SignInService : public QObject
{
    Q_OBJECT
public:
    /// All are used until the service is destroyed. openBrowser is given the authorization URL.
    SignInService(OAuthClient &oauth, SecretStore &keychain, SecretStore &memory, const Clock &clock,
                  std::function<void(const QUrl &)> openBrowser);
    /// Exchanges the code (or runs the browser flow), reads who it is where scopes allow, saves secrets and returns the
    /// account. KeychainAbsent/Locked/Denied leave nothing behind and keep the grant for a second try with sessionOnly,
    /// so that the spent code is not needed again. Errors: Usage (field "client_id" | "client_secret" | "grant_code"),
    /// those of OAuthClient::exchange, BrowserSignIn and SecretStore.
    [[nodiscard]] Task<Result<Account>> signIn(SignInRequest request, CancelToken cancel);
    /// Reads one thing of each app with the account's token. Results arrive one by one through `checked`.
    [[nodiscard]] Task<Result<Done>> testApps(ApiClient *client, CancelToken cancel);

Q_SIGNALS:
    void checked(const atlas::AppCheck &check);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with a sign-in under way: the wizard may close meanwhile

public:
    ~SignInService() override;
};
} // namespace atlas
