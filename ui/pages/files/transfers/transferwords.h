// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/transferqueue.h"

/// What the transfer panel says.
namespace atlas::transferwords
{
/// "2 running, 1 paused, 1 failed, 1 done"; what there is none of is left out.
[[nodiscard]] QString counts(const TransferTotals &totals);
/// "17.9 MB/s · 3 min left"; empty while nothing runs.
[[nodiscard]] QString pace(const TransferTotals &totals);
/// "6.1 MB/s".
[[nodiscard]] QString speed(double bytesPerSecond);
/// "212 MB of 331 MB"; a size alone when it is done.
[[nodiscard]] QString amount(const Transfer &transfer);
/// What a row says in place of speed and bar where it does not run: "paused", "waiting", "goes on at 10:42",
/// "Done, size verified".
[[nodiscard]] QString state(const Transfer &transfer);
/// Why it failed, and what is kept: "The organisation's storage is full. 71 % are kept, 1.2 GB left to send."
struct Failure {
    QString title, rest;
};
[[nodiscard]] Failure failure(const Transfer &transfer);
/// All of it in one line, for screen readers.
[[nodiscard]] QString spoken(const Transfer &transfer);
/// 0 to 1; an empty file is all there once it is done.
[[nodiscard]] double share(const Transfer &transfer);
} // namespace atlas::transferwords
