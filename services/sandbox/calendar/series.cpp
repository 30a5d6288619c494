// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/series.h"

#include "services/sandbox/calendar/recurrence.h"

#include <algorithm>

namespace atlas::sandbox::calendar
{
namespace
{
/// The start that a recurrence id names: an instant, or a day as its midnight in UTC.
std::optional<QDateTime> startNamed(const EventRecord &event, const QString &recurrenceId)
{
    if (!event.time.allDay)
        return parseInstant(recurrenceId);
    const auto day = parseDay(recurrenceId);
    return day ? std::optional(QDateTime(*day, QTime(0, 0), Qt::UTC)) : std::nullopt;
}

/// The start of the occurrence, were it not deleted; nothing when the rule does not make it.
std::optional<QDateTime> startOf(const EventRecord &event, const QString &recurrenceId)
{
    const auto start = startNamed(event, recurrenceId);
    if (!start || event.rule.isEmpty())
        return std::nullopt;
    const QList<QDateTime> starts = occurrenceStarts(event.rule, event.time, start->addSecs(1));
    return !starts.isEmpty() && starts.constLast() == *start ? start : std::nullopt;
}

/// A start beyond which no occurrence can reach into the range, with a margin for the zones of all-day events.
QDateTime latestStart(const TimeSpan &range)
{
    return range.to.addDays(1);
}
} // namespace

Occurrence wholeEvent(const EventRecord &event)
{
    return {&event, &event.fields, event.time, {}, false};
}

QList<Occurrence> occurrencesIn(const EventRecord &event, const TimeSpan &range, const QTimeZone &zone)
{
    QList<Occurrence> found;
    const auto take = [&](const Occurrence &occurrence) {
        if (overlaps(coverage(occurrence.time, zone), range))
            found.append(occurrence);
    };
    if (event.rule.isEmpty()) {
        take(wholeEvent(event));
        return found;
    }
    const QList<QDateTime> starts = occurrenceStarts(event.rule, event.time, latestStart(range));
    for (const QDateTime &start : starts) {
        const EventTime time = movedTo(event.time, start);
        const QString id = recurrenceIdOf(time);
        if (!event.deleted.contains(id) && !event.broken.contains(id))
            take({&event, &event.fields, time, id, false});
    }
    for (const auto &[id, broken] : event.broken)
        take({&event, &broken.fields, broken.time, id, true});
    return found;
}

std::optional<Occurrence> occurrenceAt(const EventRecord &event, const QString &recurrenceId)
{
    const auto start = startOf(event, recurrenceId);
    if (!start)
        return std::nullopt;
    const EventTime time = movedTo(event.time, *start);
    const QString id = recurrenceIdOf(time);
    const auto broken = event.broken.find(id);
    if (broken != event.broken.end())
        return Occurrence{&event, &broken->second.fields, broken->second.time, id, true};
    if (event.deleted.contains(id))
        return std::nullopt;
    return Occurrence{&event, &event.fields, time, id, false};
}

void removeOccurrence(EventRecord &event, const QString &recurrenceId)
{
    const auto start = startOf(event, recurrenceId);
    if (!start)
        return;
    const QString id = recurrenceIdOf(movedTo(event.time, *start));
    event.broken.erase(id);
    if (!event.deleted.contains(id))
        event.deleted.append(id);
    event.deleted.sort();
}

bool endBefore(EventRecord &event, const QString &recurrenceId)
{
    const auto start = startOf(event, recurrenceId);
    if (!start || *start == event.time.start)
        return false;
    event.rule = ruleEndedBefore(event.rule, event.time, *start);
    settleExceptions(event);
    return true;
}

std::optional<EventRecord> splitBefore(EventRecord &event, const QString &recurrenceId)
{
    const auto start = startOf(event, recurrenceId);
    if (!start || *start == event.time.start)
        return std::nullopt;
    EventRecord later = event;
    later.uid.clear();
    later.id.clear();
    later.etag = 0;
    later.rule = ruleAfter(event.rule, int(occurrenceStarts(event.rule, event.time, *start).size()));
    later.time = movedTo(event.time, *start);
    settleExceptions(later);
    static_cast<void>(endBefore(event, recurrenceId));
    return later;
}

void settleExceptions(EventRecord &event)
{
    event.deleted.removeIf([&event](const QString &id) { return !startOf(event, id).has_value(); });
    std::erase_if(event.broken, [&event](const auto &entry) { return !startOf(event, entry.first).has_value(); });
}
} // namespace atlas::sandbox::calendar
