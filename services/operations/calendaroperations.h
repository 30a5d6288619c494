// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class CalendarService;

/// calendar_list_events, calendar_create_event, calendar_update_event, calendar_delete_event, calendar_get_freebusy.
/// Without calendar_uid the default calendar is meant. `calendar` may be null: then only the table is wanted and
/// nothing may be run.
[[nodiscard]] QList<Operation> calendarOperations(CalendarService *calendar);
} // namespace atlas
