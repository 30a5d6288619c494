// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/accounts/tokenstore.h"

namespace atlas::sandbox
{
/// Sign-in of devices without a browser (the accounts reference, section 6). Thread-safe; pending codes are not kept
/// over a restart.
class DeviceFlow
{
public:
    static constexpr qint64 intervalMs = 30'000;
    static constexpr qint64 lifetimeMs = 300'000;

    DeviceFlow(TokenStore &store, std::function<qint64()> nowMs);
    struct Started {
        QString userCode, deviceCode;
    };
    [[nodiscard]] Started start(const QStringList &scopes, bool offline);
    /// The scopes waiting behind a user code; nothing if there is no such code or it is over.
    [[nodiscard]] std::optional<QStringList> pending(const QString &userCode) const;
    void decide(const QString &userCode, bool accepted);
    /// Tokens, or error: authorization_pending, slow_down, access_denied, expired, invalid_code.
    [[nodiscard]] TokenReply poll(const QString &deviceCode);

private:
    struct Attempt {
        QString userCode;
        QStringList scopes;
        bool offline = false;
        qint64 expiresMs = 0, polledMs = 0;
        enum class Answer { None, Accepted, Denied } answer = Answer::None;
    };
    TokenStore &m_store;
    std::function<qint64()> m_now;
    mutable QMutex m_mutex;
    QHash<QString, Attempt> m_attempts; ///< by device code
};
} // namespace atlas::sandbox
