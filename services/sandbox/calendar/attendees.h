// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarstore.h"

namespace atlas::sandbox::calendar
{
/// `attendees` of a write: {email, permission 0-3, attendance 0-1, status, zid}; an empty array is none.
[[nodiscard]] bool areAttendees(const QJsonValue &value);
/// `group_attendees`: the members by the id of their group.
[[nodiscard]] bool areGroupAttendees(const QJsonValue &value);
/// As they are kept: every one with status, permission and attendance.
[[nodiscard]] QJsonArray storedAttendees(const QJsonArray &written);
/// `current` with what `written` says about some of them, and its new ones.
[[nodiscard]] QJsonArray mergedAttendees(const QJsonArray &current, const QJsonArray &written);
/// The entry of this person; empty when they are not invited.
[[nodiscard]] QJsonObject attendeeNamed(const QJsonObject &fields, const QString &email);
/// Whether the person may change the event: its organizer, or a guest with permission 3; with `guestsOnly`, its list
/// of guests: permission 2 suffices.
[[nodiscard]] bool mayChange(const EventRecord &event, const QString &email, bool guestsOnly = false);
/// The person's own answer as rsvpStatus: 0 none yet, 1 accepted, 2 declined, 3 tentative.
[[nodiscard]] int answerOf(const EventRecord &event, const QJsonObject &fields, const QString &email);
} // namespace atlas::sandbox::calendar
