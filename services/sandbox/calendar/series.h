// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarstore.h"

namespace atlas::sandbox::calendar
{
/// An event as it takes place once. Points into the store: valid while that is locked.
struct Occurrence {
    const EventRecord *event = nullptr;
    const QJsonObject *fields = nullptr; ///< of the event, or of the occurrence that was changed by itself
    EventTime time;
    QString recurrenceId; ///< empty: not an occurrence of a series (or the series itself)
    bool broken = false;  ///< changed by itself
};

/// The event itself; of a series its first time.
[[nodiscard]] Occurrence wholeEvent(const EventRecord &event);
/// What takes place in the range, deleted occurrences left out; all-day events are days of `zone`. Unsorted.
[[nodiscard]] QList<Occurrence> occurrencesIn(const EventRecord &event, const TimeSpan &range, const QTimeZone &zone);
/// Nothing for an id that the series does not have, or whose occurrence was deleted.
[[nodiscard]] std::optional<Occurrence> occurrenceAt(const EventRecord &event, const QString &recurrenceId);

// Edits. None gives out an etag: that is the caller's.
/// Deletes one occurrence. It must be one.
void removeOccurrence(EventRecord &event, const QString &recurrenceId);
/// Ends the series before the occurrence, which must be one. False when nothing would be left: unchanged then.
[[nodiscard]] bool endBefore(EventRecord &event, const QString &recurrenceId);
/// Takes the occurrence and all after it away into a series of their own, without uid, id and etag, which begins where
/// the occurrence was and carries the exceptions that belong to it. Nothing when the occurrence is the first: then the
/// whole series is meant, which is unchanged.
[[nodiscard]] std::optional<EventRecord> splitBefore(EventRecord &event, const QString &recurrenceId);
/// Drops exceptions of occurrences that the series does not have any more.
void settleExceptions(EventRecord &event);
} // namespace atlas::sandbox::calendar
