// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

#include <mutex>
#include <QDate>

/// The answers of the app itself, as opposed to those of its handlers. Source: the Books reference, sections 4.2, 5
/// and 8.
namespace atlas::sandbox::books
{
/// Calls of the organisation's calendar day. Thread-safe.
class DailyQuota
{
public:
    explicit DailyQuota(int limit);
    void setLimit(int limit);
    /// Counts a call; false when the day's calls are used up.
    [[nodiscard]] bool take(const QDate &day);
    [[nodiscard]] int limit() const;
    [[nodiscard]] int remaining(const QDate &day) const;

private:
    mutable std::mutex m_mutex;
    int m_limit;
    int m_used = 0;
    QDate m_day;
};

/// The headers that every answer has, added to those of the response. `allowed`: the verbs of its path, if known.
[[nodiscard]] Response dressed(Response response, const DailyQuota &quota, qint64 nowMs,
                               const QByteArray &allowed = {});

[[nodiscard]] Response noTokenAnswer();      ///< 401, code 14
[[nodiscard]] Response deniedAnswer();       ///< 401, code 57: a dead token and a missing scope look the same
[[nodiscard]] Response minuteAnswer();       ///< 429, code 44
[[nodiscard]] Response parallelAnswer();     ///< 429, code 1070
[[nodiscard]] Response dayAnswer(int limit); ///< 429, code 45
[[nodiscard]] Response foreignAnswer(const QString &orgId); ///< 400, code 6041
} // namespace atlas::sandbox::books
