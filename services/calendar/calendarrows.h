// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/calendar/calendarrecords.h"

#include <QJsonArray>

/// Rows of Zoho as the store keeps them. Pure: used off the ui thread.
namespace atlas::calendarrows
{
/// An event by itself and as the store has it.
struct Row {
    StoredRecord record;
    CalendarEvent event;
};
[[nodiscard]] Row ofEvent(const QJsonObject &row, const QString &email);
/// Those that have a time.
[[nodiscard]] QList<Row> ofEvents(const QJsonArray &rows, const QString &email);
[[nodiscard]] QList<CalendarEvent> events(const QList<StoredRecord> &records, const QString &email);
/// In the order Zoho shows them in.
[[nodiscard]] QList<Calendar> calendars(const QJsonArray &rows);
[[nodiscard]] QList<StoredRecord> records(const QJsonArray &calendars);
[[nodiscard]] QJsonArray objects(const QList<StoredRecord> &records);

/// The first day of a month.
[[nodiscard]] QDate monthOf(const QDate &day);
/// The months that [from, to] touches, in order.
[[nodiscard]] QList<QDate> monthsBetween(const QDate &from, const QDate &to);
/// The month as a span in UTC, the end excluded.
[[nodiscard]] QPair<QDateTime, QDateTime> spanOf(const QDate &month);
/// Whether an event belongs in a month.
[[nodiscard]] bool touches(const EventTime &time, const QDate &month);
/// What tells an event from those of all calendars.
[[nodiscard]] QString keyIn(const QString &calendarUid, const CalendarEvent &event);
} // namespace atlas::calendarrows
