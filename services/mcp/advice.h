// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

namespace atlas::mcp
{
/// What an assistant can do about an error, in one or two English sentences; empty where its detail says so
/// already.
[[nodiscard]] QString whatToDo(const ApiError &error);
} // namespace atlas::mcp
