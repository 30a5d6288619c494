// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/oauthclient.h"

namespace atlas
{
/// Who a token belongs to, as far as its scopes allow asking.
struct Identity {
    QString email;
    QString company;
};

/// Asks CRM for the current user and the organisation (GET /crm/v8/users?type=CurrentUser, GET /crm/v8/org). Never
/// fails: what cannot be learnt stays empty.
[[nodiscard]] Task<Identity> whoAmI(OAuthClient *oauth, QUrl api, QString accessToken, CancelToken cancel);
/// "Company · EU"; the region's name where the company is unknown.
[[nodiscard]] QString accountLabel(const Identity &identity, const DataCentre &dc);
} // namespace atlas
