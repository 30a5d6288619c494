// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarcall.h"
#include "services/sandbox/calendar/series.h"

namespace atlas::sandbox::calendar
{
/// How rows are to be shown.
struct RowStyle {
    QString zone;       ///< of the times; empty: each event's own
    bool large = false; ///< with description
};

// The shapes of answers: Calendar reference, sections 6, 6.1, 7, 8.3, 9.1 and 11.5.
/// A row of a calendar's list. Of the guests of an occurrence the caller sees themselves alone.
[[nodiscard]] QJsonObject listRow(const Call &call, const Occurrence &occurrence, const RowStyle &style);
/// A row of the occurrences of one series.
[[nodiscard]] QJsonObject instanceRow(const Call &call, const Occurrence &occurrence);
[[nodiscard]] QJsonObject searchRow(const Occurrence &occurrence);
/// Everything about an event.
[[nodiscard]] QJsonObject detailRow(const Call &call, const Occurrence &occurrence);
/// What stands for a deleted occurrence; it has no etag.
[[nodiscard]] QJsonObject deletedRow(const EventRecord &event, const QString &recurrenceId);
/// The answer to a write; `status`: estatus, empty for a new event.
[[nodiscard]] QJsonObject writtenRow(const Occurrence &occurrence, const QString &status);
} // namespace atlas::sandbox::calendar
