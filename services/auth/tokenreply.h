// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/oauthclient.h"

/// Reading the answers of the accounts server. Pure.
/// Source: https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html and Zoho's troubleshooting posts;
/// most failures come with HTTP 200, so the body decides.
namespace atlas::tokenreply
{
enum class Grant { Code, Refresh };

/// How long Zoho refuses after "You have made too many requests continuously".
inline constexpr std::chrono::minutes throttlePause{10};

[[nodiscard]] Result<TokenReply> parse(int status, const QByteArray &body, Grant grant, const QDateTime &nowUtc);
/// {"status":"success"}, or what the refusal means.
[[nodiscard]] Result<Done> parseRevoked(int status, const QByteArray &body);
/// An `error` word as we compare it: lower case, spaces as underscores.
[[nodiscard]] QString foldedCode(const QString &error);
} // namespace atlas::tokenreply
