// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/account.h"
#include "services/auth/oauthclient.h"
#include "services/auth/secretstore.h"
#include "services/core/accesstokens.h"
#include "services/core/clock.h"

#include <QObject>

namespace atlas
{
class TokenKeeper;

/// One signed-in account: hands out access tokens, refreshing at most once for all callers of this process (shared
/// task) and of all processes (lock file beside the store; the loser re-reads the keychain). Refreshes 60 s early,
/// never twice within 60 s, never deletes a grant on a network error.
/// Errors of token() and renew(): SignedOut ("no_grant", "invalid_code"), RateLimited (Zoho throttles, or a refresh
/// less than 60 s after the last), Offline, Timeout, Server, SignInRejected (client or secret no longer valid), the
/// kinds of SecretStore, Cancelled.
class AccountSession : public QObject, public AccessTokens
{
    Q_OBJECT
public:
    AccountSession(Account account, SecretStore &secrets, OAuthClient &oauth, const Clock &clock,
                   QString lockDirectory);
    ~AccountSession() override;

    [[nodiscard]] const Account &account() const;
    [[nodiscard]] QString accountId() const override;
    [[nodiscard]] QUrl base(App app) const override;
    [[nodiscard]] QUrl base(App app, Host host) const override;
    [[nodiscard]] Task<Result<QString>> token(CancelToken cancel) override;
    [[nodiscard]] Task<Result<QString>> renew(QString rejected, CancelToken cancel) override;
    [[nodiscard]] QStringList grantedScopes() const override;
    /// Revokes at Zoho (best effort) and removes the keychain entry. A failed revoke is reported but the entry is gone.
    [[nodiscard]] Task<Result<Done>> signOut();

Q_SIGNALS:
    /// Scopes, api domain or last use changed: save the account again.
    void accountChanged(const atlas::Account &account);

private:
    std::shared_ptr<TokenKeeper> d; // shared with the refresh under way: it may outlive the object by an event
};

/// Key of the account's keychain entry.
[[nodiscard]] QString secretKey(const QString &accountId);

/// Stores a fresh grant: keychain entry and Account. The same client, user and data centre always get the same id,
/// unless account.id is set. Takes scopes and api domain from the reply where it has them. Errors of SecretStore.
[[nodiscard]] Task<Result<Account>> saveGrant(SecretStore *secrets, Account account, QString clientSecret,
                                              TokenReply reply);

/// Credentials of scripts: ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET, ZOHO_REFRESH_TOKEN, ZOHO_REGION (region name or
/// data-centre file). The account is sessionOnly and its id stable. nullopt when none is set; Usage (field = the
/// variable) when some but not all are.
struct EnvironmentGrant {
    Account account;
    AccountSecrets secrets;
};
[[nodiscard]] Result<std::optional<EnvironmentGrant>> environmentGrant();
} // namespace atlas
