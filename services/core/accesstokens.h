// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"
#include "services/core/cancel.h"
#include "services/core/task.h"

#include <QUrl>

namespace atlas
{
/// What ApiClient needs to know of an account: which hosts, which token. Implemented by AccountSession in
/// services/auth.
class AccessTokens
{
public:
    virtual ~AccessTokens() = default;
    /// Key of the account in the store and in quota tables; not a secret.
    [[nodiscard]] virtual QString accountId() const = 0;
    /// Base URL of an app in this account's data centre, without trailing slash and without the API version path.
    [[nodiscard]] virtual QUrl base(App app) const = 0;
    /// Base URL of one of an app's hosts; the same as base(app) unless the app has several.
    [[nodiscard]] virtual QUrl base(App app, Host) const { return base(app); }
    /// A token believed to be valid; refreshes when needed, once for all who wait.
    [[nodiscard]] virtual Task<Result<QString>> token(CancelToken cancel) = 0;
    /// Called once after a 401 that blames `rejected`. Returns a newer token (another call or process may already have
    /// fetched it) or SignedOut.
    [[nodiscard]] virtual Task<Result<QString>> renew(QString rejected, CancelToken cancel) = 0;
    /// Granted scopes if known; empty means unknown. Used to name the missing one.
    [[nodiscard]] virtual QStringList grantedScopes() const = 0;
};
} // namespace atlas
