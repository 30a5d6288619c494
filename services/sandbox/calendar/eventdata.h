// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarcall.h"

namespace atlas::sandbox::calendar
{
/// What `eventdata` is for: which keys it may and must have.
enum class Purpose { Create, Replace, Patch, Remove, Move };

/// `eventdata`, checked.
struct EventData {
    QJsonObject fields; ///< the writable keys given, in the shape of answers; "conference" as it came
    std::optional<QString> rule;
    QJsonValue dateAndTime; ///< undefined: not given
    std::optional<bool> allDay;
    QString etag, uid, recurrenceId, editType;
    bool wallTimes = false; ///< convertToEventTZ
};

/// Reads and checks the parameter: every value but dateandtime, whose meaning depends on the event. Sections 8.1, 8.2.
[[nodiscard]] std::optional<EventData> readEventData(const Call &call, Purpose purpose,
                                                     std::optional<Response> &refusal);
/// `attendeedata` of a PATCH as event data that changes the attendees; those it does not name stay as they are in
/// `current`.
[[nodiscard]] std::optional<EventData> readAttendeeData(const Call &call, const QJsonArray &current,
                                                        std::optional<Response> &refusal);
/// The times of the data, for an event that now has `current` (nothing: a new one); PATTERN_NOT_MATCHED on
/// dateandtime.
[[nodiscard]] std::optional<EventTime> timesOf(const EventData &data, const std::optional<EventTime> &current,
                                               const QString &calendarZone, std::optional<Response> &refusal);
/// The fields after the write: all of them replaced, or those given over `before`. A meeting that stays keeps its link.
[[nodiscard]] QJsonObject writtenFields(Store &store, const EventData &data, const QJsonObject &before, bool replace);
/// What a write of the event costs beyond its own scope: a meeting may need one, and a bounded series.
[[nodiscard]] std::optional<Response> conferenceRefusal(const Call &call, const EventData &data, const QString &rule);
} // namespace atlas::sandbox::calendar
