// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/tokenstore.h"

#include "services/sandbox/accounts/scopecatalogue.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

// Numbers: the accounts reference, section 10.
namespace atlas::sandbox
{
namespace
{
constexpr qint64 accessLifetimeMs = 3'600'000;
constexpr qint64 throttleWindowMs = 600'000;
constexpr int accessPerWindow = 10;
constexpr int liveAccessPerRefresh = 15; ///< CRM v8 says 15; pages of other apps say 30
constexpr int refreshPerUser = 20;
constexpr qint64 rememberExpiredMs = 24 * 3'600'000; ///< WorkDrive tells expired from unknown
} // namespace

TokenStore::TokenStore(Settings settings)
    : m_settings(std::move(settings))
    , m_mint(m_settings.seed)
    , m_clientId(m_mint.clientId())
{
    const QString head = m_mint.hex32();
    m_clientSecret = head + m_mint.hex32().first(10);
}

QString TokenStore::clientId() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clientId;
}

QString TokenStore::clientSecret() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clientSecret;
}

QString TokenStore::clientError(const QString &id, const QString &secret) const
{
    const QMutexLocker lock(&m_mutex);
    if (id != m_clientId)
        return u"invalid_client"_s;
    return secret == m_clientSecret ? QString() : u"invalid_client_secret"_s;
}

void TokenStore::setUserId(const QString &userId)
{
    const QMutexLocker lock(&m_mutex);
    m_userId = userId;
}

QString TokenStore::issueCode(const CodeSpec &spec)
{
    QString code;
    {
        const QMutexLocker lock(&m_mutex);
        code = m_mint.token();
        m_codes.insert(code, {spec, m_settings.nowMs() + spec.lifetimeMs});
    }
    m_settings.changed();
    return code;
}

bool TokenStore::verifierFits(const CodeSpec &spec, const QString &verifier)
{
    if (spec.challenge.isEmpty())
        return true;
    if (!spec.challengeIsS256)
        return verifier == spec.challenge;
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QString::fromLatin1(hash.toBase64(encoding)) == spec.challenge;
}

TokenReply TokenStore::exchange(const QString &code, const QString &redirectUri, const QString &verifier)
{
    TokenReply reply;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_codes.constFind(code);
        if (found == m_codes.cend() || found->expiresMs <= m_settings.nowMs()) {
            m_codes.remove(code);
            return {u"invalid_code"_s, false, {}, {}, {}};
        }
        const CodeSpec spec = found->spec;
        // A Self Client has no redirect URI; one that is sent is ignored (UNCONFIRMED).
        if (!spec.redirectUri.isEmpty() && redirectUri != spec.redirectUri)
            return {u"invalid_redirect_uri"_s, false, {}, {}, {}};
        m_codes.remove(code); // a wrong verifier spends it too: it may have been stolen
        if (!verifierFits(spec, verifier))
            return {u"invalid_code"_s, false, {}, {}, {}}; // the word for this case is UNCONFIRMED
        reply = grantLocked(spec.scopes, spec.offline && (spec.consent || !m_consentedBefore));
        m_consentedBefore = m_consentedBefore || (spec.offline && !spec.redirectUri.isEmpty());
    }
    m_settings.changed();
    return reply;
}

TokenReply TokenStore::grantLocked(const QStringList &scopes, bool withRefreshToken)
{
    TokenReply reply;
    reply.scopes = scopes;
    if (withRefreshToken)
        reply.refreshToken = newRefreshToken(scopes);
    reply.accessToken = newAccessToken(reply.refreshToken, scopes);
    return reply;
}

TokenReply TokenStore::grant(const QStringList &scopes, bool offline)
{
    TokenReply reply;
    {
        const QMutexLocker lock(&m_mutex);
        reply = grantLocked(scopes, offline);
    }
    m_settings.changed();
    return reply;
}

TokenReply TokenStore::refresh(const QString &refreshToken)
{
    TokenReply reply;
    {
        const QMutexLocker lock(&m_mutex);
        Refresh *refresh = findRefresh(refreshToken);
        if (!refresh)
            return {u"invalid_code"_s, false, {}, {}, {}};
        if (m_settings.limits && throttled(*refresh))
            return {u"Access Denied"_s, true, {}, {}, {}};
        reply.scopes = refresh->scopes;
        reply.accessToken = newAccessToken(refreshToken, refresh->scopes);
    }
    m_settings.changed();
    return reply;
}

bool TokenStore::throttled(Refresh &refresh) const
{
    const qint64 horizon = m_settings.nowMs() - throttleWindowMs;
    refresh.minted.removeIf([horizon](qint64 when) { return when <= horizon; });
    return refresh.minted.size() >= accessPerWindow;
}

TokenStore::Refresh *TokenStore::findRefresh(const QString &token)
{
    const auto found = std::find_if(m_refresh.begin(), m_refresh.end(),
                                    [&token](const Refresh &refresh) { return refresh.token == token; });
    return found == m_refresh.end() ? nullptr : &*found;
}

QString TokenStore::newRefreshToken(const QStringList &scopes)
{
    if (m_settings.limits && m_refresh.size() >= refreshPerUser)
        dropRefresh(QString(m_refresh.constFirst().token));
    m_refresh.append({m_mint.token(), scopes, {}});
    return m_refresh.constLast().token;
}

QString TokenStore::newAccessToken(const QString &refreshToken, const QStringList &scopes)
{
    forgetLongExpired();
    const qint64 now = m_settings.nowMs();
    if (Refresh *refresh = findRefresh(refreshToken)) {
        if (m_settings.limits)
            killOldestAccess(refreshToken);
        refresh->minted.append(now);
    }
    const QString token = m_mint.token();
    m_access.insert(token, {refreshToken, scopes, now, now + accessLifetimeMs});
    return token;
}

void TokenStore::killOldestAccess(const QString &refreshToken)
{
    QList<QString> live;
    for (auto it = m_access.cbegin(); it != m_access.cend(); ++it) {
        if (it->refreshToken == refreshToken && it->expiresMs > m_settings.nowMs())
            live.append(it.key());
    }
    if (live.size() < liveAccessPerRefresh)
        return;
    m_access.remove(*std::min_element(live.cbegin(), live.cend(), [this](const QString &left, const QString &right) {
        return m_access.value(left).createdMs < m_access.value(right).createdMs;
    }));
}

void TokenStore::forgetLongExpired()
{
    const qint64 horizon = m_settings.nowMs() - rememberExpiredMs;
    m_access.removeIf([horizon](const auto &entry) { return entry.value().expiresMs < horizon; });
}

void TokenStore::dropRefresh(const QString &token)
{
    m_refresh.removeIf([&token](const Refresh &refresh) { return refresh.token == token; });
    m_access.removeIf([&token](const auto &entry) { return entry.value().refreshToken == token; });
}

bool TokenStore::revoke(const QString &token)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (token.isEmpty())
            return false;
        if (findRefresh(token))
            dropRefresh(token);
        else if (m_access.remove(token) == 0)
            return false;
    }
    m_settings.changed();
    return true;
}

QString TokenStore::announcedRefreshToken()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (findRefresh(m_announced))
            return m_announced;
        m_announced = newRefreshToken(fullScopes());
    }
    m_settings.changed();
    const QMutexLocker lock(&m_mutex);
    return m_announced;
}

QString TokenStore::mintDeviceCode()
{
    const QMutexLocker lock(&m_mutex);
    return m_mint.token(u"1004"_s);
}

QString TokenStore::mintUserCode()
{
    const QMutexLocker lock(&m_mutex);
    return m_mint.userCode();
}

TokenFacts TokenStore::check(const QString &accessToken) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_access.constFind(accessToken);
    if (found == m_access.cend())
        return {};
    const bool expired = found->expiresMs <= m_settings.nowMs();
    return {expired ? TokenFacts::State::Expired : TokenFacts::State::Valid, m_userId, found->scopes};
}

void TokenStore::expireAll()
{
    {
        const QMutexLocker lock(&m_mutex);
        for (Access &access : m_access)
            access.expiresMs = std::min(access.expiresMs, m_settings.nowMs());
    }
    m_settings.changed();
}

void TokenStore::revokeAll()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_refresh.clear();
        m_access.clear();
    }
    m_settings.changed();
}
} // namespace atlas::sandbox
