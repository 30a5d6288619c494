// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace atlas::sandbox
{
/// The request line's target taken apart and decoded.
struct Target {
    QStringList segments; ///< of the path, each decoded on its own, so that %2F stays inside its segment
    QMap<QString, QString> query;
    [[nodiscard]] QString path() const; ///< "/" + segments joined
};

/// Origin form only ("/path?query"). Nothing when the percent-encoding or the UTF-8 in it is broken.
[[nodiscard]] std::optional<Target> parseTarget(const QByteArray &target);
/// application/x-www-form-urlencoded; a later value of the same name wins. Nothing when the encoding is broken.
[[nodiscard]] std::optional<QMap<QString, QString>> parseForm(const QByteArray &form);
/// The target as it may be logged: values of parameters that carry secrets, and anything shaped like a token, become
/// "***".
[[nodiscard]] QByteArray redactedTarget(const QByteArray &target);
/// The token of "Zoho-oauthtoken X" or "Bearer X", the scheme in any case; empty for anything else.
[[nodiscard]] QString authorizationToken(const QByteArray &header);
} // namespace atlas::sandbox
