// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"
#include "services/sandbox/projects/projectsstore.h"
#include "services/sandbox/projects/throttle.h"

/// The answers of the app itself, as opposed to those of its handlers. Source: the Projects reference, sections 3, 4.
namespace atlas::sandbox::projects
{
[[nodiscard]] Response badTokenAnswer();     ///< 400 INVALID_OAUTHTOKEN: Zoho's text says 400, clients have seen 401
[[nodiscard]] Response missingScopeAnswer(); ///< 401 INVALID_OAUTHSCOPE
[[nodiscard]] Response strangerAnswer(const Request &request); ///< 403 (UNCONFIRMED): no user of this portal
/// {"error":{"code":6404,"message":"..."}} of the older API.
[[nodiscard]] Response olderRefusal(int status, int code, const QString &message);

/// 400 URL_ROLLING_THROTTLES_LIMIT_EXCEEDED with Retry-After, of both APIs.
[[nodiscard]] Response lockedAnswer(const ThrottleLimit &limit, int retryAfterSeconds);
/// The RateLimit headers, put on successes only.
[[nodiscard]] Response withRateHeaders(Response response, const ThrottleLimit &limit, int remaining);
/// "/api/v3/portal/*/projects/*/tasks": verb and ids do not count.
[[nodiscard]] QString bucketOf(const QString &pattern);

/// The portal user with the e-mail address of a CRM user; empty if there is none.
[[nodiscard]] QString zpuidOfCrmUser(const Store &store, const QString &crmUserId);
} // namespace atlas::sandbox::projects
