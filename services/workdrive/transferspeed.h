// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/quotaledger.h"

#include <deque>

namespace atlas
{
/// Bytes per second over the last `window`.
class TransferSpeed
{
public:
    explicit TransferSpeed(std::chrono::milliseconds window = std::chrono::seconds(10))
        : m_window(window)
    {
    }
    /// `bytes` moved since the last note, at `now` (monotonic).
    void note(std::chrono::milliseconds now, qint64 bytes);
    [[nodiscard]] double at(std::chrono::milliseconds now) const;
    void clear() { m_notes.clear(); }

private:
    struct Note {
        std::chrono::milliseconds at;
        qint64 bytes;
    };
    std::chrono::milliseconds m_window;
    std::deque<Note> m_notes;
};

/// One part of this many of each rule's calls is left to the person.
inline constexpr int personsPart = 10;
[[nodiscard]] int callsForTransfers(const QuotaUsage &usage);

/// How long so many calls take at the rate that is left: those that fit go at the pace of the shortest rule, others
/// wait until earlier ones leave their window.
[[nodiscard]] std::chrono::milliseconds timeForCalls(const QList<QuotaUsage> &usage, qint64 calls);
/// How long so many bytes take; unset: not a byte moved of late.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeForBytes(double bytesPerSecond, qint64 bytes);
} // namespace atlas
