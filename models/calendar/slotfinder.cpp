// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/slotfinder.h"

#include <QHash>

namespace atlas
{
namespace
{
constexpr int slotStepMinutes = 15;
constexpr int proposalsPerDay = 2;

bool isOutsideHours(const QDateTime &start, const QDateTime &end, const QTimeZone &zone, const WorkingHours &hours)
{
    const QDateTime from = start.toTimeZone(zone), to = end.toTimeZone(zone);
    const int first = from.time().hour() * 60 + from.time().minute();
    const int last = to.date() > from.date() ? 24 * 60 : to.time().hour() * 60 + to.time().minute();
    return from.date().dayOfWeek() > 5 || first < hours.startMinute || last > hours.endMinute;
}

/// Outside the stretch that was asked for nothing is known, and unknown is never free.
bool isKnownAt(const Availability &availability, const QDateTime &start, const QDateTime &end)
{
    return availability.kind == Availability::Kind::Known &&
           (!availability.from.isValid() || availability.from <= start) &&
           (!availability.to.isValid() || end <= availability.to);
}

/// Whether something there is more than an invitation that was not answered.
bool isFirmlyBusyAt(const SlotPerson &person, const QDateTime &start, const QDateTime &end)
{
    const QList<BusyTime> &busy = person.availability.busy;
    return std::any_of(busy.cbegin(), busy.cend(), [&](const BusyTime &each) {
        return each.start < end && start < each.end && !person.tentative.contains(each);
    });
}

/// nullopt: somebody is busy.
std::optional<SlotProposal> judged(const SlotRequest &request, const QDateTime &start, const QDateTime &end)
{
    SlotProposal proposal;
    proposal.start = start;
    proposal.end = end;
    for (const SlotPerson &person : request.people) {
        const bool maybe = isBusyAt(person.tentative, start, end);
        if (isFirmlyBusyAt(person, start, end))
            return std::nullopt;
        if (!isKnownAt(person.availability, start, end))
            proposal.unknown.append(person.email);
        else if (maybe)
            proposal.tentative.append(person.email);
        else
            proposal.free.append(person.email);
        const QTimeZone zone = person.zone.isValid() ? person.zone : request.zone;
        if (isOutsideHours(start, end, zone, request.hours))
            proposal.outside.append(person.email);
    }
    return proposal;
}

bool isBetter(const SlotProposal &a, const SlotProposal &b)
{
    if (a.outside.size() != b.outside.size())
        return a.outside.size() < b.outside.size();
    if (a.tentative.size() != b.tentative.size())
        return a.tentative.size() < b.tentative.size();
    if (a.unknown.size() != b.unknown.size())
        return a.unknown.size() < b.unknown.size();
    return a.start < b.start;
}

void collectDay(const SlotRequest &request, const QDate &day, QList<SlotProposal> &found)
{
    const int first = (request.hours.startMinute + slotStepMinutes - 1) / slotStepMinutes * slotStepMinutes;
    for (int minute = first; minute + request.minutes <= request.hours.endMinute; minute += slotStepMinutes) {
        const QDateTime start = calendartime::instant(day, QTime(minute / 60, minute % 60), request.zone);
        if (start < request.now)
            continue;
        if (const auto proposal = judged(request, start, start.addSecs(qint64(request.minutes) * 60)))
            found.append(*proposal);
    }
}
} // namespace

bool isBusyAt(const QList<BusyTime> &busy, const QDateTime &start, const QDateTime &end)
{
    return std::any_of(busy.cbegin(), busy.cend(),
                       [&](const BusyTime &each) { return each.start < end && start < each.end; });
}

QList<SlotProposal> proposeSlots(const SlotRequest &request, int limit)
{
    QList<SlotProposal> found;
    QDate day = request.firstDay;
    for (int counted = 0; counted < request.workingDays; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        ++counted;
        collectDay(request, day, found);
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    QList<SlotProposal> best;
    QHash<QDate, int> onDay;
    for (const SlotProposal &each : std::as_const(found)) {
        if (best.size() == limit)
            break;
        // Two that overlap are one idea.
        const bool overlaps = std::any_of(best.cbegin(), best.cend(), [&each](const SlotProposal &other) {
            return other.start < each.end && each.start < other.end;
        });
        int &count = onDay[each.start.toTimeZone(request.zone).date()];
        if (overlaps || count == proposalsPerDay)
            continue;
        ++count;
        best.append(each);
    }
    return best;
}
} // namespace atlas
