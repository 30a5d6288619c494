// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/datacentre.h"

#include <QDateTime>
#include <QStringList>

namespace atlas
{
/// A connected Zoho account, as kept in the profile's settings. Holds no secret.
struct Account {
    QString id;    ///< made once by saveGrant; key of the store and of the keychain entry; not a secret
    QString label; ///< "Ran.AI · EU": organisation and region
    QString userEmail;
    DataCentre dataCentre;
    QString clientId;
    QStringList scopes;       ///< granted, as Zoho reported them (or asked for, where it did not)
    QDateTime connectedAt;    ///< UTC
    QDateTime lastUsedAt;     ///< UTC; a warning is due when this nears a year
    bool sandbox = false;     ///< the embedded stand-in
    bool sessionOnly = false; ///< not in the keychain
};

/// What the keychain holds for an account, as one JSON text: client secret, refresh token, and the shared access token.
struct AccountSecrets {
    QString clientSecret; ///< empty for a PKCE client without a secret
    QString refreshToken;
    QString accessToken;    ///< shared between processes; may be empty
    QDateTime accessExpiry; ///< UTC

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<AccountSecrets> fromJson(const QByteArray &text);
};

/// Days until the grant is a year without use; negative when past. A grant is not known to expire, so this only warns.
[[nodiscard]] qint64 daysUntilDormant(const Account &account, const QDateTime &nowUtc);
} // namespace atlas
