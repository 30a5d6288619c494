// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QJsonObject>

/// The answers of free/busy (docs/zoho.md, "Calendar v1"). Most of them are HTTP 200, also where nothing is known.
/// Source: https://www.zoho.com/calendar/help/api/get-user-freebusy-details.html
namespace atlas::calendaravailability
{
/// Adds one answer to what is known of a person: list of events, list of times of days, sharing disabled, no data.
/// Only a list makes it Known, and only if all answers were. `zone`: of days and of times without one.
void add(Availability &availability, const QJsonObject &answer, const QTimeZone &zone, bool isFirst);
/// Sorted, cut to what was asked for, each once.
void settle(Availability &availability);
/// The stretches of [from, to) in which none of `busy` falls, in order.
[[nodiscard]] QList<BusyTime> freeBetween(QList<BusyTime> busy, const QDateTime &from, const QDateTime &to);
} // namespace atlas::calendaravailability
