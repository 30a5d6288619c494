// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <QJsonObject>
#include <QString>

namespace atlas
{
/// Milliseconds since the process began, as the kernel saw it, for the start-up budget.
class StartupTrace
{
public:
    StartupTrace();
    /// Notes the moment once; later calls with the same name are ignored.
    void mark(const QString &name);
    /// Notes now as the first paint with data, absolute: nanoseconds of the monotonic clock, which another process that
    /// started this one can compare with its own.
    void markFirstDataPaint();
    /// Writes the marks and the resident memory (MiB) as JSON. False if the file cannot be written.
    [[nodiscard]] bool write(const QString &path) const;

private:
    std::chrono::steady_clock::time_point m_start;
    QJsonObject m_marks;
    qint64 m_firstDataPaint = 0; ///< ns; 0: not yet
};

/// Resident memory of this process in MiB; 0 where the system does not tell.
[[nodiscard]] double residentMebibytes();
} // namespace atlas
