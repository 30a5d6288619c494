// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"
#include "services/core/result.h"

/// What can be known to be wrong with an event before anything is sent.
namespace atlas::calendarvalidation
{
/// Validation with the fields and codes that CalendarService documents. `isNew`: title and time are needed.
[[nodiscard]] Result<Done> check(const EventChange &change, bool isNew);
/// Validation with a field and a code.
[[nodiscard]] ApiError refused(const QString &field, const QString &code, const QString &sentence);
/// Whether it looks like an address mail can be sent to.
[[nodiscard]] bool isAddress(const QString &text);
} // namespace atlas::calendarvalidation
