// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/timelogentry.h"

#include <QDate>

namespace atlas::timewords
{
/// "1 h 30", "45 min", "0 h".
[[nodiscard]] QString hours(int minutes);
/// What is wrong with typed hours, and which ways of typing there are.
[[nodiscard]] QString hoursProblem(const ApiError &error);
/// "1 h 30 logged on Composants, 22 Nov".
[[nodiscard]] QString loggedSentence(const TimeLog &log);
/// "0:07:12": a running clock.
[[nodiscard]] QString clock(qint64 seconds);
} // namespace atlas::timewords
