// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/retrypolicy.h"

namespace atlas
{
using std::chrono::milliseconds;

namespace
{
/// Failures that the next attempt meets again.
bool lastingTransportFailure(const QString &code)
{
    return code == QStringLiteral("tls_failed") || code == QStringLiteral("proxy_authentication");
}
} // namespace

bool RetryPolicy::mayRetry(const ApiRequest &request, const ApiError &error, int attempt, bool sent) const
{
    if (attempt >= maxAttempts)
        return false;
    const bool harmless = request.repeat == Repeat::Safe || !sent;
    switch (error.kind) {
    case ErrorKind::Offline:
        return harmless && !lastingTransportFailure(error.code);
    case ErrorKind::Timeout:
        return harmless && attempt < 2; // each one has cost the whole time limit already
    case ErrorKind::RateLimited:
        return error.retryAfter.value_or(milliseconds{0}) <= cap; // refused, not processed
    case ErrorKind::Server:
        // 503 says "not now" before any processing; the other 5xx may come after it.
        return error.http == 503 || (error.http >= 500 && harmless);
    default:
        return false;
    }
}

milliseconds RetryPolicy::delay(const ApiError &error, int attempt, double random) const
{
    if (error.retryAfter)
        return std::min(*error.retryAfter, cap);
    milliseconds ceiling = base;
    for (int i = 1; i < attempt && ceiling < cap; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, cap);
    return milliseconds(qint64(double(ceiling.count()) * random));
}
} // namespace atlas
