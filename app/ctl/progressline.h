// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

#include <chrono>

namespace atlas::ctl
{
/// "  41 %  1.47 of 3.58 GB  11.8 MB/s" on one line of standard error, four times a second, when that is a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine(); ///< takes the line away
    Q_DISABLE_COPY_MOVE(ProgressLine)
    /// Empty when standard error is no terminal: then nobody would read it.
    [[nodiscard]] OperationProgress told();
    /// The line for so many bytes after so long.
    [[nodiscard]] static QString text(qint64 done, qint64 total, std::chrono::milliseconds after);

private:
    void show(qint64 done, qint64 total);
    std::chrono::steady_clock::time_point m_began, m_shown;
    bool m_terminal, m_written = false;
};
} // namespace atlas::ctl
