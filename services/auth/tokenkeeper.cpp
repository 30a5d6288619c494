// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/tokenkeeper.h"

#include "services/auth/accountsession.h"
#include "services/auth/tokenreply.h"
#include "services/core/logging.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto refreshEarly = 60s;
constexpr auto betweenRefreshes = 60s;

// From the event loop: whoever fires may be a destructor or another waiter's cancel.
void wakeLater(const std::shared_ptr<Wake> &wake)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [wake] {
            if (!wake->fired())
                wake->fire();
        },
        Qt::QueuedConnection);
}

ApiError holdBack(const QString &code, std::chrono::milliseconds wait)
{
    ApiError error(ErrorKind::RateLimited, code);
    error.retryAfter = wait;
    return error;
}
} // namespace

TokenKeeper::TokenKeeper(Account who, SecretStore &secrets, OAuthClient &oauth, const Clock &clock,
                         const QString &lockDirectory)
    : account(std::move(who))
    , m_secrets(secrets)
    , m_oauth(oauth)
    , m_clock(clock)
    , m_lock(std::make_shared<RefreshLock>(lockDirectory, account.id))
{
}

void TokenKeeper::close()
{
    onChanged = {};
    m_life.cancel();
    if (m_flight)
        land(*m_flight, fail(ErrorKind::Cancelled));
}

bool TokenKeeper::usable(const QString &token, const QDateTime &expiry, const QString &rejected) const
{
    return !token.isEmpty() && token != rejected && expiry.addSecs(-refreshEarly.count()) > m_clock.now();
}

Task<Result<QString>> TokenKeeper::token(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken cancel)
{
    // A const copy, here and below: QCoro's return_value moves out of any lvalue that is not const.
    const QString current = self->m_token;
    if (self->usable(current, self->m_expiry, rejected))
        co_return current;
    Result<QString> got = co_await join(self, rejected, cancel);
    // The flight we joined may have begun before the rejection and brought the very token that was rejected.
    if (got && !rejected.isEmpty() && *got == rejected)
        got = co_await join(self, rejected, cancel);
    co_return got;
}

Task<Result<QString>> TokenKeeper::join(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    auto flight = self->m_flight;
    if (!flight) {
        flight = std::make_shared<Flight>();
        self->m_flight = flight;
        fly(self, flight, rejected); // ends by itself and answers all who wait in `flight`
    }
    const auto wake = std::make_shared<Wake>();
    flight->waiters.push_back(wake);
    const auto registration = cancel.onCancel([wake] { wakeLater(wake); });
    if (!flight->result)
        co_await wake->event();
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const Result<QString> result = *flight->result;
    co_return result;
}

Task<void> TokenKeeper::fly(std::shared_ptr<TokenKeeper> self, std::shared_ptr<Flight> flight, QString rejected)
{
    const CancelToken alive = self->m_life.token();
    const Result<QString> result = co_await fetch(self, rejected, alive);
    if (self->m_flight == flight)
        self->m_flight.reset();
    land(*flight, result);
}

void TokenKeeper::land(Flight &flight, Result<QString> result)
{
    if (flight.result)
        return;
    flight.result = std::move(result);
    for (const auto &waiter : std::exchange(flight.waiters, {})) {
        if (const auto wake = waiter.lock())
            wakeLater(wake);
    }
}

Task<Result<AccountSecrets>> TokenKeeper::readSecrets(std::shared_ptr<TokenKeeper> self, CancelToken alive)
{
    const QString key = secretKey(self->account.id);
    const Result<QByteArray> text = co_await self->m_secrets.read(key);
    if (alive.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!text && text.error().kind == ErrorKind::NotFound)
        co_return fail(ErrorKind::SignedOut, u"no_grant"_s);
    if (!text)
        co_return fail(text.error());
    const auto secrets = AccountSecrets::fromJson(*text);
    if (!secrets)
        co_return fail(ErrorKind::SignedOut, u"no_grant"_s);
    co_return *secrets;
}

Task<Result<QString>> TokenKeeper::fetch(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken alive)
{
    const bool locked = co_await RefreshLock::acquire(self->m_lock, &self->m_clock, alive);
    if (alive.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!locked)
        co_return fail(ErrorKind::Timeout, u"refresh_lock"_s);
    const Result<QString> result = co_await fetchLocked(self, rejected, alive);
    self->m_lock->release();
    co_return result;
}

Task<Result<QString>> TokenKeeper::fetchLocked(std::shared_ptr<TokenKeeper> self, QString rejected, CancelToken alive)
{
    // Only now: the process that held the lock before us may have stored a newer token.
    const Result<AccountSecrets> stored = co_await readSecrets(self, alive);
    if (!stored)
        co_return fail(stored.error());
    if (self->usable(stored->accessToken, stored->accessExpiry, rejected)) {
        self->m_token = stored->accessToken;
        self->m_expiry = stored->accessExpiry;
        co_return stored->accessToken;
    }
    if (const auto held = self->tooSoon())
        co_return fail(*held);
    const Result<QString> fresh = co_await refresh(self, *stored, alive);
    if (fresh || fresh.error().kind != ErrorKind::SignedOut)
        co_return fresh;
    // A person may have signed in again, in another process, while we held the old grant.
    const Result<AccountSecrets> again = co_await readSecrets(self, alive);
    if (!again || again->refreshToken == stored->refreshToken)
        co_return fresh;
    co_return co_await refresh(self, *again, alive);
}

std::optional<ApiError> TokenKeeper::tooSoon() const
{
    const QDateTime now = m_clock.now();
    const QDateTime throttled = m_lock->throttledUntil();
    // A time further off than Zoho's pause was written under a clock that has been set back since.
    const auto left = std::chrono::milliseconds(now.msecsTo(throttled));
    if (throttled.isValid() && left > 0ms && left <= tokenreply::throttlePause)
        return holdBack(u"access_denied"_s, left);
    if (m_lastRefresh && m_clock.monotonic() - *m_lastRefresh < betweenRefreshes)
        return holdBack(u"refreshed_just_now"_s, *m_lastRefresh + betweenRefreshes - m_clock.monotonic());
    return std::nullopt;
}

Task<Result<QString>> TokenKeeper::refresh(std::shared_ptr<TokenKeeper> self, AccountSecrets secrets, CancelToken alive)
{
    if (secrets.refreshToken == self->m_deadRefreshToken)
        co_return fail(ErrorKind::SignedOut, u"invalid_code"_s);
    const DataCentre dc = self->account.dataCentre;
    const Result<TokenReply> reply =
        co_await self->m_oauth.refresh(dc, self->account.clientId, secrets.clientSecret, secrets.refreshToken, alive);
    if (alive.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!reply)
        co_return fail(self->refused(reply.error(), secrets.refreshToken));
    self->m_lastRefresh = self->m_clock.monotonic();
    self->adopt(*reply);
    co_await keepToken(self, secrets, *reply);
    co_return reply->accessToken;
}

ApiError TokenKeeper::refused(const ApiError &error, const QString &refreshToken)
{
    qCWarning(lcAuth) << "refresh failed:" << errorKindName(error.kind) << error.code;
    // Nothing is removed: the grant may come back to life, and a person decides about signing in again.
    if (error.kind == ErrorKind::SignedOut)
        m_deadRefreshToken = refreshToken;
    if (error.kind == ErrorKind::RateLimited)
        m_lock->setThrottledUntil(m_clock.now().addMSecs(error.retryAfter.value_or(tokenreply::throttlePause).count()));
    return error;
}

void TokenKeeper::adopt(const TokenReply &reply)
{
    m_token = reply.accessToken;
    m_expiry = reply.expiry;
    if (!reply.scopes.isEmpty())
        account.scopes = reply.scopes;
    if (!reply.apiDomain.isEmpty())
        account.dataCentre.api = reply.apiDomain;
    account.lastUsedAt = m_clock.now();
    if (onChanged)
        onChanged(account);
}

Task<void> TokenKeeper::keepToken(std::shared_ptr<TokenKeeper> self, AccountSecrets secrets, TokenReply reply)
{
    secrets.accessToken = reply.accessToken;
    secrets.accessExpiry = reply.expiry;
    const QString key = secretKey(self->account.id);
    const QByteArray text = secrets.toJson();
    const Result<Done> kept = co_await self->m_secrets.write(key, text);
    // The token works all the same; only the other processes will have to refresh for themselves.
    if (!kept)
        qCWarning(lcAuth) << "token not shared:" << errorKindName(kept.error().kind) << kept.error().code;
}

Task<Result<Done>> TokenKeeper::signOut(std::shared_ptr<TokenKeeper> self)
{
    self->m_life.cancel(); // a refresh under way would bring the account back to life
    const CancelToken alive = self->m_life.token();
    self->m_token.clear();
    const Result<AccountSecrets> secrets = co_await readSecrets(self, alive);
    if (alive.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    Result<Done> revoked = Done{};
    if (secrets) {
        const DataCentre dc = self->account.dataCentre;
        revoked = co_await self->m_oauth.revoke(dc, secrets->refreshToken, alive);
        if (alive.isCancelled())
            co_return fail(ErrorKind::Cancelled);
    }
    const QString key = secretKey(self->account.id);
    const Result<Done> removed = co_await self->m_secrets.remove(key);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return fail(removed.error());
    co_return revoked;
}
} // namespace atlas
