// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarservice.h"

/// Parameters of the calendar operations as what CalendarService takes; shared by running and planning. Times may be
/// days (yyyy-MM-dd), instants (RFC 3339), or clock times without an offset, which are those of the event's zone.
namespace atlas::calendarparameters
{
/// Usage "invalid_parameter" naming the parameter.
[[nodiscard]] ApiError badParameter(const QString &name, const QString &sentence);
/// The span [start, end) in UTC: from today on for seven days where nothing else is said. Days are those of this
/// computer's zone, the last one included. Usage for a span that does not end after it begins.
[[nodiscard]] Result<QPair<QDateTime, QDateTime>> span(const QJsonObject &parameters, const QDateTime &now);
/// What is to be set. `current`: the event as it is, empty for a new one; its attendees and times complete what is
/// given only in part.
[[nodiscard]] Result<EventChange> change(const QJsonObject &parameters, const std::optional<CalendarEvent> &current);
/// The time of `change`, if any parameter tells of it.
[[nodiscard]] Result<std::optional<EventTime>> time(const QJsonObject &parameters,
                                                    const std::optional<EventTime> &current);
/// The scope that was asked for; of a single event it does not matter. Usage "recurrence_scope_required" for a series
/// without one, "recurrence_id_required" for a part of a series without saying which.
[[nodiscard]] Result<RecurrenceScope> scope(const QJsonObject &parameters, bool isSeries);
[[nodiscard]] NotifyGuests notify(const QJsonObject &parameters);
/// A list, or one text with commas.
[[nodiscard]] QStringList texts(const QJsonObject &parameters, QLatin1StringView name);
/// The addresses of `email`, each once. Validation "invalid_address" for what is none.
[[nodiscard]] Result<QStringList> emails(const QJsonObject &parameters);
} // namespace atlas::calendarparameters
