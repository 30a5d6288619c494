// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendaravailability.h"

#include "services/core/json.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendaravailability
{
namespace
{
/// Days as the person looking at them has them: whose they are is not told.
BusyTime busyDays(const QDate &first, const QDate &end, const QTimeZone &zone)
{
    const QDate after = end.isValid() && end > first ? end : first.addDays(1);
    return {first.startOfDay(zone).toUTC(), after.startOfDay(zone).toUTC(), true};
}

/// Whether the entry was understood; one that was not may hide that somebody is busy.
bool addEvent(QList<BusyTime> &busy, const QJsonObject &entry, const QTimeZone &zone)
{
    if (json::text(entry, "fbtype"_L1).compare("free"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QString start = json::text(entry, "startTime"_L1);
    const QString end = json::text(entry, "endTime"_L1);
    const QDateTime from = calendartime::instant(start, zone);
    const QDateTime to = calendartime::instant(end, zone);
    const QDate day = calendartime::day(start);
    if (from.isValid() && to.isValid() && from <= to)
        busy.append({from, to, false});
    else if (!from.isValid() && day.isValid()) // yyyyMMddZ: neither a date nor a date with a time
        busy.append(busyDays(day, calendartime::day(end), zone));
    else
        return false;
    return true;
}

/// "09:00-10:00" of a day.
bool addRange(QList<BusyTime> &busy, const QDate &day, const QString &range, const QTimeZone &zone)
{
    const QTime from = QTime::fromString(range.section(u'-', 0, 0).trimmed(), u"HH:mm"_s);
    const QString endText = range.section(u'-', 1).trimmed();
    const bool tillMidnight = endText == "24:00"_L1 || endText == "00:00"_L1;
    const QTime to = tillMidnight ? QTime(0, 0) : QTime::fromString(endText, u"HH:mm"_s);
    if (!from.isValid() || !to.isValid())
        return false;
    const QDateTime start = calendartime::instant(day, from, zone);
    const QDateTime end = calendartime::instant(to > from ? day : day.addDays(1), to, zone);
    busy.append({start, end, false});
    return true;
}

/// [whether all day or null, list of ranges] of one day.
bool addDay(QList<BusyTime> &busy, const QDate &day, const QJsonArray &entry, const QTimeZone &zone)
{
    if (entry.at(0).isObject() && json::boolean(entry.at(0).toObject(), "allday"_L1))
        busy.append(busyDays(day, day.addDays(1), zone));
    bool understood = true;
    const QJsonArray ranges = entry.at(1).toArray();
    for (const QJsonValue &range : ranges)
        understood = addRange(busy, day, range.toString(), zone) && understood;
    return understood;
}

bool isTimeBased(const QJsonObject &answer)
{
    const QStringList names = answer.keys();
    return !names.isEmpty() && std::all_of(names.cbegin(), names.cend(), [&answer](const QString &name) {
        return calendartime::day(name).isValid() && answer.value(name).isArray();
    });
}

Availability::Kind kindOf(QList<BusyTime> &busy, const QJsonObject &answer, const QTimeZone &zone)
{
    using Kind = Availability::Kind;
    if (json::boolean(answer, "fb_not_enabled"_L1))
        return Kind::NotShared;
    bool understood = true;
    if (answer.value("freebusy"_L1).isArray()) {
        const QJsonArray entries = answer.value("freebusy"_L1).toArray();
        for (const QJsonValue &entry : entries)
            understood = addEvent(busy, entry.toObject(), zone) && understood;
        return understood ? Kind::Known : Kind::Unknown;
    }
    if (!isTimeBased(answer)) // NODATA too: it does not say that there is nothing
        return Kind::Unknown;
    for (auto it = answer.constBegin(); it != answer.constEnd(); ++it)
        understood = addDay(busy, calendartime::day(it.key()), it->toArray(), zone) && understood;
    return understood ? Kind::Known : Kind::Unknown;
}

bool earlier(const BusyTime &a, const BusyTime &b)
{
    return a.start != b.start ? a.start < b.start : a.end < b.end;
}
} // namespace

void add(Availability &availability, const QJsonObject &answer, const QTimeZone &zone, bool isFirst)
{
    using Kind = Availability::Kind;
    const Kind kind = kindOf(availability.busy, answer, zone);
    if (isFirst || kind == Kind::NotShared || availability.kind == Kind::Known)
        availability.kind = kind;
}

void settle(Availability &availability)
{
    QList<BusyTime> &busy = availability.busy;
    for (BusyTime &time : busy) {
        time.start = std::max(time.start, availability.from);
        time.end = std::min(time.end, availability.to);
    }
    busy.removeIf([](const BusyTime &time) { return time.start >= time.end; });
    std::sort(busy.begin(), busy.end(), earlier);
    busy.erase(std::unique(busy.begin(), busy.end()), busy.end());
}

QList<BusyTime> freeBetween(QList<BusyTime> busy, const QDateTime &from, const QDateTime &to)
{
    std::sort(busy.begin(), busy.end(), earlier);
    QList<BusyTime> free;
    QDateTime since = from;
    for (const BusyTime &time : busy) {
        const QDateTime until = std::min(time.start, to);
        if (since < until)
            free.append({since, until, false});
        since = std::max(since, time.end);
    }
    if (since < to)
        free.append({since, to, false});
    return free;
}
} // namespace atlas::calendaravailability
