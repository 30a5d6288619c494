// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

#include <array>
#include <deque>

namespace atlas
{
/// When what is looked for, within Cliq's limits. Knows no clock: times are monotonic, locks UTC.
class CliqSchedule
{
public:
    using Watch = CliqRepository::Watch;
    using Interval = std::chrono::milliseconds;
    enum class Job { Open, Chats, Channels, Mentions };
    static constexpr std::array kJobs{Job::Open, Job::Chats, Job::Channels, Job::Mentions};
    /// Reads of messages a minute that are made without being asked for.
    static constexpr int kOwnReads = 10;

    [[nodiscard]] static Interval interval(Job job, Watch watch);
    [[nodiscard]] bool isDue(Job job, Watch watch, Interval now, const QDateTime &utc) const;
    void began(Job job, Interval now);
    /// How it went; a refusal with a lock is kept, other failures are tried again later and later. True if it is the
    /// first failure in a row that is worth telling.
    bool ended(Job job, const ApiError *error, Interval now, const QDateTime &utc);
    /// As soon as the limits allow.
    void hurry(Job job);
    /// It was just done for another reason.
    void postpone(Job job, Interval now);
    /// UTC; invalid: it is not locked.
    [[nodiscard]] QDateTime lockedUntil(Job job, const QDateTime &utc) const;
    [[nodiscard]] QByteArray locks() const;
    /// At most an hour from now: a clock that was wrong must not lock for years.
    void setLocks(const QByteArray &stored, const QDateTime &utc);
    /// Whether the error is a refusal of Zoho's that lasts, not a wait within this computer.
    [[nodiscard]] static bool isLock(const ApiError &error);

private:
    struct Turn {
        std::optional<Interval> last; ///< when it was done
        Interval notBefore{0};
        int failures = 0;
        bool isRunning = false;
        QDateTime lockedUntil;
    };
    [[nodiscard]] Turn &turn(Job job) { return m_turns.at(size_t(job)); }
    [[nodiscard]] const Turn &turn(Job job) const { return m_turns.at(size_t(job)); }

    std::array<Turn, kJobs.size()> m_turns;
    std::deque<Interval> m_reads; ///< own reads of messages in the last minute
};
} // namespace atlas
