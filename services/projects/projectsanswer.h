// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"

namespace atlas
{
/// The one way a call to Projects goes out: sent, decoded off the ui thread, and its envelope checked. A bare array
/// comes under projectsrequests::bareList(), 204 and an empty body as an empty object. A write whose answer cannot be
/// read is Ambiguous.
[[nodiscard]] Task<Result<QJsonObject>> projectsAnswer(ApiClient *client, ApiRequest request, CancelToken cancel);
} // namespace atlas
