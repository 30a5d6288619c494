// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/accounts/secretmint.h"
#include "services/sandbox/kernel/tokencheck.h"
#include "services/sandbox/kernel/world.h"

namespace atlas::sandbox
{
/// What an authorization was given for; the code it yields is exchanged once.
struct CodeSpec {
    QStringList scopes;
    QString redirectUri;  ///< empty: a Self Client's code
    bool offline = false; ///< wants a refresh token
    bool consent = false; ///< prompt=consent: a refresh token even if the user consented before
    QString challenge;    ///< PKCE; empty: none
    bool challengeIsS256 = false;
    qint64 lifetimeMs = 0;
};

/// What the token endpoint hands out, or why it does not ("invalid_code", ...).
struct TokenReply {
    QString error;
    bool throttled = false;
    QString accessToken, refreshToken;
    QStringList scopes;
};

/// The one client, its codes and tokens, and the limits of the accounts reference, section 10. Thread-safe.
class TokenStore
{
public:
    struct Settings {
        quint32 seed = 1;
        bool limits = true;
        std::function<qint64()> nowMs; ///< milliseconds since the epoch
        std::function<void()> changed; ///< called, unlocked, after each change worth keeping
    };
    explicit TokenStore(Settings settings);

    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString clientSecret() const;
    /// "invalid_client", "invalid_client_secret" or empty.
    [[nodiscard]] QString clientError(const QString &id, const QString &secret) const;
    void setUserId(const QString &userId);

    [[nodiscard]] QString issueCode(const CodeSpec &spec);
    [[nodiscard]] TokenReply exchange(const QString &code, const QString &redirectUri, const QString &verifier);
    [[nodiscard]] TokenReply refresh(const QString &refreshToken);
    /// Tokens without a code in between (device flow).
    [[nodiscard]] TokenReply grant(const QStringList &scopes, bool offline);
    /// A refresh token, with its access tokens, or an access token. False if there is no such token.
    [[nodiscard]] bool revoke(const QString &token);
    /// The refresh token of the announcement: the same as long as it lives, else a new one with all scopes.
    [[nodiscard]] QString announcedRefreshToken();
    [[nodiscard]] QString mintDeviceCode();
    [[nodiscard]] QString mintUserCode();

    [[nodiscard]] TokenFacts check(const QString &accessToken) const;
    void expireAll();
    void revokeAll();

    [[nodiscard]] QJsonObject save() const;
    void load(const QJsonObject &state);

private:
    struct Code {
        CodeSpec spec;
        qint64 expiresMs = 0;
    };
    struct Access {
        QString refreshToken; ///< empty: online access
        QStringList scopes;
        qint64 createdMs = 0, expiresMs = 0;
    };
    struct Refresh {
        QString token;
        QStringList scopes;
        QList<qint64> minted; ///< when its latest access tokens were made
    };
    [[nodiscard]] static bool verifierFits(const CodeSpec &spec, const QString &verifier);
    [[nodiscard]] QString newRefreshToken(const QStringList &scopes);
    [[nodiscard]] QString newAccessToken(const QString &refreshToken, const QStringList &scopes);
    [[nodiscard]] bool throttled(Refresh &refresh) const;
    [[nodiscard]] TokenReply grantLocked(const QStringList &scopes, bool withRefreshToken);
    [[nodiscard]] Refresh *findRefresh(const QString &token);
    void dropRefresh(const QString &token);
    void killOldestAccess(const QString &refreshToken);
    void forgetLongExpired();

    Settings m_settings;
    mutable QMutex m_mutex;
    SecretMint m_mint;
    QString m_clientId, m_clientSecret, m_userId, m_announced;
    bool m_consentedBefore = false;
    QHash<QString, Code> m_codes;
    QHash<QString, Access> m_access;
    QList<Refresh> m_refresh; ///< oldest first
};
} // namespace atlas::sandbox
