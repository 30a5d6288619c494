// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarservice.h"
#include "services/operations/operation.h"

namespace atlas
{
/// What the calendar operations do. Parameters have passed their schema.
namespace calendarhandlers
{
[[nodiscard]] Task<Result<OperationResult>> listEvents(CalendarService *calendar, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createEvent(CalendarService *calendar, QJsonObject parameters,
                                                        CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> updateEvent(CalendarService *calendar, QJsonObject parameters,
                                                        CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> deleteEvent(CalendarService *calendar, QJsonObject parameters,
                                                        CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> freeBusy(CalendarService *calendar, QJsonObject parameters,
                                                     CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planListEvents(CalendarService *calendar, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreateEvent(CalendarService *calendar, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planUpdateEvent(CalendarService *calendar, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planDeleteEvent(CalendarService *calendar, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planFreeBusy(CalendarService *calendar, QJsonObject parameters,
                                                       CancelToken cancel);

/// The calendars that are meant: the one that is named, every one for "all", else the default one.
[[nodiscard]] Task<Result<QStringList>> calendarsMeant(CalendarService *calendar, QJsonObject parameters,
                                                       CancelToken cancel);
/// An event as it is now, and what is to be done with it.
struct MeantEvent {
    EventRef ref{{}, {}};
    RecurrenceScope scope = RecurrenceScope::All;
    CalendarEvent current;
};
/// Reads the event and settles the scope.
[[nodiscard]] Task<Result<MeantEvent>> eventMeant(CalendarService *calendar, QJsonObject parameters,
                                                  CancelToken cancel);
} // namespace calendarhandlers
} // namespace atlas
