// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarcalls.h"

namespace atlas
{
struct CalendarService::Private : CalendarCalls {
    using CalendarCalls::CalendarCalls;
};
} // namespace atlas
