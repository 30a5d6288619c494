// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/signinservice.h"

namespace atlas::appchecks
{
/// The cheapest read that proves an app answers to this account.
[[nodiscard]] ApiRequest request(App app);
/// What the answer says of the account: the name of the organisation, portal or person; empty if it has none.
[[nodiscard]] QString detail(App app, const QByteArray &body);
} // namespace atlas::appchecks
