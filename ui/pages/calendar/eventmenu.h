// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

class QWidget;

namespace atlas
{
class CalendarActions;

/// What every view offers for an event.
namespace eventmenu
{
/// Open, change, find a time, delete: at a place of the screen. What the person may not do is there and disabled.
void show(CalendarActions &actions, const CalendarEvent &event, QWidget *over, const QPoint &globalPos);
/// For an empty place: makes an event at this time.
void showEmpty(CalendarActions &actions, const EventTime &time, QWidget *over, const QPoint &globalPos);
/// The Delete key: asks and deletes, or says why not.
void remove(CalendarActions &actions, const CalendarEvent &event, QWidget *over);
/// By days: whole days stay whole, timed events keep their hour on the clock in the zone that is drawn.
[[nodiscard]] EventTime movedByDays(const CalendarActions &actions, const CalendarEvent &event, int days);
} // namespace eventmenu
} // namespace atlas
