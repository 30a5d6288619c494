// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/account.h"
#include "services/auth/oauthclient.h"
#include "services/auth/refreshlock.h"
#include "services/auth/secretstore.h"
#include "services/core/clock.h"
#include "services/core/wake.h"

#include <functional>
#include <vector>

namespace atlas
{
/// The token of one account and the one refresh that may be under way for it. Its coroutines hold it by shared pointer
/// and look at `alive` after every wait, so that a refresh that outlives its AccountSession, and with it the secret
/// store, the OAuth client and the clock, ends harmlessly.
class TokenKeeper : public std::enable_shared_from_this<TokenKeeper>
{
public:
    TokenKeeper(Account account, SecretStore &secrets, OAuthClient &oauth, const Clock &clock,
                const QString &lockDirectory);

    /// A valid token other than `rejected` (empty: any valid one).
    [[nodiscard]] static Task<Result<QString>> token(std::shared_ptr<TokenKeeper> self, QString rejected,
                                                     CancelToken cancel);
    [[nodiscard]] static Task<Result<Done>> signOut(std::shared_ptr<TokenKeeper> self);
    /// Ends the waiting of all callers with Cancelled; nothing is reported any more.
    void close();

    Account account;
    std::function<void(const Account &)> onChanged;

private:
    /// One refresh and those who wait for it. A caller who gives up leaves the others alone.
    struct Flight {
        std::optional<Result<QString>> result;
        std::vector<std::weak_ptr<Wake>> waiters;
    };

    static Task<Result<QString>> join(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken cancel);
    static Task<void> fly(std::shared_ptr<TokenKeeper> self, std::shared_ptr<Flight> flight, QString rejected);
    static Task<Result<QString>> fetch(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken alive);
    static Task<Result<QString>> fetchLocked(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken alive);
    static Task<Result<QString>> refresh(std::shared_ptr<TokenKeeper> self, AccountSecrets secrets, CancelToken alive);
    static Task<Result<AccountSecrets>> readSecrets(std::shared_ptr<TokenKeeper> self, CancelToken alive);
    static Task<void> keepToken(std::shared_ptr<TokenKeeper> self, AccountSecrets secrets, TokenReply reply);
    static void land(Flight &flight, Result<QString> result);

    [[nodiscard]] bool usable(const QString &token, const QDateTime &expiry, const QString &rejected) const;
    [[nodiscard]] std::optional<ApiError> tooSoon() const;
    [[nodiscard]] ApiError refused(const ApiError &error, const QString &refreshToken);
    void adopt(const TokenReply &reply);

    SecretStore &m_secrets;
    OAuthClient &m_oauth;
    const Clock &m_clock;
    std::shared_ptr<RefreshLock> m_lock;
    CancelScope m_life; ///< of the refresh: ended by close() and signOut(), never by a single caller
    std::shared_ptr<Flight> m_flight;
    QString m_token;
    QDateTime m_expiry;                                     ///< UTC
    QString m_deadRefreshToken;                             ///< refused as invalid_code: not sent again
    std::optional<std::chrono::milliseconds> m_lastRefresh; ///< monotonic
};
} // namespace atlas
