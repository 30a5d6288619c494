// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"
#include "services/core/apirequest.h"

#include <QDateTime>

namespace atlas
{
/// Turns an unsuccessful answer of an app into the one error value of the client. Each app has its own envelope
/// (docs/zoho.md, "Errors"); all are read tolerantly: an unknown body is judged by the HTTP status alone.
/// SignedOut means "the token is to blame": ApiClient renews once before it believes it. A throttle always carries
/// retryAfter: Zoho's Retry-After plus one second, else the app's usual penalty. `now` (UTC) resolves HTTP dates.
[[nodiscard]] ApiError classify(App app, const ApiReply &reply, const QDateTime &now);

/// Whether an answer with a 2xx status is a failure all the same (Projects, Mail and Books report some errors with
/// 200).
[[nodiscard]] bool failsInBody(App app, const ApiReply &reply);

/// Retry-After as an interval, in seconds or as an HTTP date, plus the one second that keeps Zoho from answering
/// "still too early". nullopt when the header is absent or unreadable.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const ApiReply &reply, const QDateTime &now);

/// "Sun, 22 Nov 2026 09:00:00 GMT" as UTC; invalid if it is not that.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);
} // namespace atlas
