// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas::pkce
{
/// 64 random characters of the unreserved set (RFC 7636 allows 43 to 128), from the system's generator. Also good as
/// `state`.
[[nodiscard]] QString randomText();
/// BASE64URL without padding of SHA-256 of the verifier (RFC 7636, S256).
[[nodiscard]] QString challenge(const QString &verifier);
} // namespace atlas::pkce
