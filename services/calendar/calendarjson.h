// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QJsonArray>
#include <QJsonObject>

/// Zoho's calendar objects and ours. Lenient in reading: numbers as strings, null texts, three shapes of times.
namespace atlas::calendarjson
{
[[nodiscard]] Calendar calendar(const QJsonObject &row);
/// `email`: the person signed in. A row without a usable time is invalid (time.isValid()).
[[nodiscard]] CalendarEvent event(const QJsonObject &row, const QString &email);
/// The entry of an answer that is the event meant: the occurrence, or the master (has a rule, no recurrenceid, not
/// deleted), or the only one left. Empty: all are deleted.
[[nodiscard]] QJsonObject chosen(const QJsonArray &entries, const QString &recurrenceId);
/// The writable fields of a detail row as PUT wants them, for merging; attendees keep their answers.
[[nodiscard]] QJsonObject writable(const QJsonObject &row);
/// A change in Zoho's fields; times as UTC with their zone, all-day as plain days. No attendees and no rule: no field.
[[nodiscard]] QJsonObject fields(const EventChange &change);
/// The whole event as PUT wants it: what is `stored` (writable()) with the change put in. What the change leaves alone
/// stays, as do the answers of attendees who stay.
[[nodiscard]] QJsonObject merged(QJsonObject stored, const EventChange &change);
/// The fields verifiedUpdate compares, in one form: title, location, description, rule, url, start, end (ISO 8601, both
/// days included), all_day, zone (where known), attendees (addresses, sorted), is_private, is_free, reminders.
[[nodiscard]] QJsonObject editedFields(const CalendarEvent &event);
[[nodiscard]] QJsonObject editedFields(const EventChange &change);
/// The other way round, for a conflict that was settled by hand. Times need start, end and all_day; attendees come
/// without their answers, which merged() takes from the event.
[[nodiscard]] EventChange change(const QJsonObject &editedFields);
} // namespace atlas::calendarjson
