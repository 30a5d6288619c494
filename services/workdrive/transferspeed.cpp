// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferspeed.h"

#include <algorithm>
#include <cmath>

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
constexpr std::chrono::milliseconds shortestSpan = 1s; ///< a burst into the network's buffers is no speed
} // namespace

void TransferSpeed::note(std::chrono::milliseconds now, qint64 bytes)
{
    while (!m_notes.empty() && now - m_notes.front().at > m_window)
        m_notes.pop_front();
    if (!m_notes.empty() && now == m_notes.back().at)
        m_notes.back().bytes += bytes;
    else
        m_notes.push_back(Note{now, bytes});
}

double TransferSpeed::at(std::chrono::milliseconds now) const
{
    qint64 bytes = 0;
    std::chrono::milliseconds oldest = now;
    for (const Note &each : m_notes) {
        if (now - each.at > m_window)
            continue;
        oldest = std::min(oldest, each.at);
        bytes += each.bytes;
    }
    const std::chrono::milliseconds span = std::max(now - oldest, shortestSpan);
    return std::max(0.0, double(bytes) * 1000.0 / double(span.count()));
}

int callsForTransfers(const QuotaUsage &usage)
{
    return usage.limit - usage.limit / personsPart;
}

std::chrono::milliseconds timeForCalls(const QList<QuotaUsage> &usage, qint64 calls)
{
    std::chrono::milliseconds longest{0};
    for (const QuotaUsage &each : usage) {
        const qint64 limit = callsForTransfers(each);
        const qint64 free = std::max<qint64>(0, limit - each.used);
        if (limit > 0 && calls > free)
            longest = std::max(longest, std::chrono::milliseconds(each.window.count() * (calls - free) / limit));
    }
    return longest;
}

std::optional<std::chrono::milliseconds> timeForBytes(double bytesPerSecond, qint64 bytes)
{
    if (bytes <= 0)
        return 0ms;
    if (bytesPerSecond < 1)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(std::ceil(double(bytes) * 1000.0 / bytesPerSecond)));
}
} // namespace atlas
