// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/calendartime.h"

#include <QHash>
#include <QRegularExpression>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern(u"^(\\d{8})T(\\d{6})(Z|[+-]\\d{4})?$"_s);
    return pattern;
}

QDateTime utcMidnight(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

/// The date and time of a match, as if in UTC; nothing for a 25th hour or a 31st of June.
std::optional<QDateTime> plainTime(const QRegularExpressionMatch &match)
{
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmss"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC);
}

std::optional<QDateTime> readMoment(const QJsonValue &value, const TimeReading &reading, const QTimeZone &zone)
{
    const QString text = value.toString();
    if (reading.allDay) {
        const auto day = parseDay(text);
        return day ? std::optional(utcMidnight(*day)) : std::nullopt;
    }
    const auto instant = parseInstant(text);
    return instant || !reading.wallTimes ? instant : parseWallTime(text, zone);
}
} // namespace

std::optional<QTimeZone> zoneNamed(const QString &name)
{
    // An empty name would be the computer's own zone.
    if (name.isEmpty())
        return std::nullopt;
    // Made anew each time, zones would cost more than all else in a list of a month.
    thread_local QHash<QString, QTimeZone> known;
    const auto cached = known.constFind(name);
    if (cached != known.constEnd())
        return *cached;
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        return std::nullopt;
    known.insert(name, zone);
    return zone;
}

QDateTime wallInstant(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime local(day, time, zone);
    if (local.isValid())
        return local.toUTC();
    const QDateTime asUtc(day, time, Qt::UTC);
    return asUtc.addSecs(-zone.offsetFromUtc(asUtc.addDays(-1)));
}

std::optional<QDate> parseDay(const QString &text)
{
    const QDate day = text.size() == 8 ? QDate::fromString(text, u"yyyyMMdd"_s) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> parseInstant(const QString &text)
{
    const auto match = timePattern().match(text);
    const QString zone = match.captured(3);
    if (!match.hasMatch() || zone.isEmpty())
        return std::nullopt;
    const auto plain = plainTime(match);
    if (!plain || zone == u"Z")
        return plain;
    const int offset = QStringView(zone).mid(1, 2).toInt() * 3600 + QStringView(zone).mid(3, 2).toInt() * 60;
    return plain->addSecs(zone.startsWith(u'-') ? offset : -offset);
}

std::optional<QDateTime> parseWallTime(const QString &text, const QTimeZone &zone)
{
    const auto match = timePattern().match(text);
    if (!match.hasMatch() || !match.captured(3).isEmpty())
        return std::nullopt;
    const auto plain = plainTime(match);
    return plain ? std::optional(wallInstant(plain->date(), plain->time(), zone)) : std::nullopt;
}

QString utcStamp(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dayText(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString wallText(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).toString(u"yyyyMMdd'T'HHmmss"_s);
}

QString offsetText(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const int minutes = local.offsetFromUtc() / 60;
    const int size = qAbs(minutes);
    return local.toString(u"yyyyMMdd'T'HHmmss"_s) + (minutes < 0 ? u'-' : u'+') +
           u"%1%2"_s.arg(size / 60, 2, 10, QChar(u'0')).arg(size % 60, 2, 10, QChar(u'0'));
}

std::optional<EventTime> readTimes(const QJsonValue &dateAndTime, const TimeReading &reading)
{
    const QJsonObject object = dateAndTime.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"start" && it.key() != u"end" && it.key() != u"timezone")
            return std::nullopt;
    }
    EventTime time;
    time.allDay = reading.allDay;
    time.zone = object.contains(u"timezone"_s) ? object.value(u"timezone"_s).toString() : reading.defaultZone;
    const auto zone = zoneNamed(time.zone);
    if (!zone)
        return std::nullopt;
    const auto start = readMoment(object.value(u"start"_s), reading, *zone);
    const auto end = readMoment(object.value(u"end"_s), reading, *zone);
    if (!start || !end || *end < *start)
        return std::nullopt;
    time.start = *start;
    time.end = time.allDay && *end == *start ? start->addDays(1) : *end;
    return time;
}

QJsonObject shownTimes(const EventTime &time, const QString &zone)
{
    if (time.allDay)
        return {{u"start"_s, dayText(time.start.date())}, {u"end"_s, dayText(time.end.date())}};
    const QString name = zone.isEmpty() ? time.zone : zone;
    const QTimeZone shown = zoneNamed(name).value_or(QTimeZone::utc());
    return {
        {u"timezone"_s, name}, {u"start"_s, offsetText(time.start, shown)}, {u"end"_s, offsetText(time.end, shown)}};
}

QString recurrenceIdOf(const EventTime &time)
{
    return time.allDay ? dayText(time.start.date()) : utcStamp(time.start);
}

EventTime movedTo(const EventTime &time, const QDateTime &start)
{
    EventTime moved = time;
    moved.start = start;
    moved.end = start.addSecs(time.start.secsTo(time.end));
    return moved;
}

TimeSpan coverage(const EventTime &time, const QTimeZone &zone)
{
    if (!time.allDay)
        return {time.start, time.end};
    return {wallInstant(time.start.date(), QTime(0, 0), zone), wallInstant(time.end.date(), QTime(0, 0), zone)};
}

bool overlaps(const TimeSpan &covered, const TimeSpan &range)
{
    const bool reaches = covered.to > range.from || (covered.from == covered.to && covered.from == range.from);
    return reaches && covered.from < range.to;
}

bool isMultiDay(const EventTime &time, const QTimeZone &zone)
{
    if (time.allDay)
        return time.start.daysTo(time.end) > 1;
    const QDateTime last = time.end > time.start ? time.end.addSecs(-1) : time.end;
    return time.start.toTimeZone(zone).date() != last.toTimeZone(zone).date();
}
} // namespace atlas::sandbox::calendar
