// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/deviceflow.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
DeviceFlow::DeviceFlow(TokenStore &store, std::function<qint64()> nowMs)
    : m_store(store)
    , m_now(std::move(nowMs))
{
}

DeviceFlow::Started DeviceFlow::start(const QStringList &scopes, bool offline)
{
    const Started started{m_store.mintUserCode(), m_store.mintDeviceCode()};
    const QMutexLocker lock(&m_mutex);
    Attempt attempt;
    attempt.userCode = started.userCode;
    attempt.scopes = scopes;
    attempt.offline = offline;
    attempt.expiresMs = m_now() + lifetimeMs;
    m_attempts.insert(started.deviceCode, attempt);
    return started;
}

std::optional<QStringList> DeviceFlow::pending(const QString &userCode) const
{
    const QMutexLocker lock(&m_mutex);
    for (const Attempt &attempt : m_attempts) {
        if (attempt.userCode == userCode && attempt.expiresMs > m_now() && attempt.answer == Attempt::Answer::None)
            return attempt.scopes;
    }
    return std::nullopt;
}

void DeviceFlow::decide(const QString &userCode, bool accepted)
{
    const QMutexLocker lock(&m_mutex);
    for (Attempt &attempt : m_attempts) {
        if (attempt.userCode == userCode)
            attempt.answer = accepted ? Attempt::Answer::Accepted : Attempt::Answer::Denied;
    }
}

TokenReply DeviceFlow::poll(const QString &deviceCode)
{
    const auto refused = [](const QString &error) { return TokenReply{error, false, {}, {}, {}}; };
    Attempt attempt;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_attempts.find(deviceCode);
        if (found == m_attempts.end())
            return refused(u"invalid_code"_s);
        const qint64 now = m_now();
        if (found->expiresMs <= now)
            return refused(u"expired"_s);
        const bool tooSoon = found->polledMs > 0 && now - found->polledMs < intervalMs;
        found->polledMs = now;
        if (tooSoon)
            return refused(u"slow_down"_s);
        if (found->answer == Attempt::Answer::None)
            return refused(u"authorization_pending"_s);
        attempt = *found;
        m_attempts.erase(found);
    }
    if (attempt.answer == Attempt::Answer::Denied)
        return refused(u"access_denied"_s);
    return m_store.grant(attempt.scopes, attempt.offline);
}
} // namespace atlas::sandbox
