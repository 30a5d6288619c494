// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QStringList>

namespace atlas::sandbox
{
/// What the accounts server knows of an access token.
struct TokenFacts {
    enum class State { Unknown, Expired, Valid } state = State::Unknown;
    QString userId;
    QStringList scopes;
};

/// What the kernel asks of the accounts server.
struct TokenAuthority {
    std::function<TokenFacts(const QString &accessToken)> check;
    std::function<void()> expireAll; ///< every access token is past its hour
    std::function<void()> revokeAll; ///< every refresh and access token is gone
};
} // namespace atlas::sandbox
