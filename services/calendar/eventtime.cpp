// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/eventtime.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype dayDigits = 8; ///< yyyyMMdd

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QDate leadingDay(QStringView text)
{
    const QStringView digits = text.first(std::min(text.size(), dayDigits));
    if (digits.size() < dayDigits || !isDigits(digits))
        return {};
    return {digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6, 2).toInt()};
}

/// The seconds of "+0530", "-08:00" or "Z"; nothing for anything else.
std::optional<int> offsetSeconds(QStringView text)
{
    if (text == u"Z"_s || text == u"z"_s)
        return 0;
    QString digits = text.sliced(1).toString();
    digits.remove(u':');
    const bool hasSign = text.front() == u'+' || text.front() == u'-';
    if (!hasSign || (digits.size() != 4 && digits.size() != 2) || !isDigits(digits))
        return std::nullopt;
    const int seconds = QStringView(digits).first(2).toInt() * 3600 + QStringView(digits).sliced(2).toInt() * 60;
    return text.front() == u'-' ? -seconds : seconds;
}

/// What a clock on the wall of the zone shows, as an instant: the first of two, and after a gap as if it were not there
/// (as RFC 5545 has it; QDateTime knows no instant for a time in a gap).
QDateTime wallInstant(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime shown(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(shown.addDays(-1));
    const int after = zone.offsetFromUtc(shown.addDays(1));
    const QDateTime early = shown.addSecs(-before);
    const QDateTime late = shown.addSecs(-after);
    const bool onlyLate = zone.offsetFromUtc(early) != before && zone.offsetFromUtc(late) == after;
    return onlyLate ? late : early;
}
} // namespace

bool EventTime::isValid() const
{
    if (isAllDay)
        return firstDay.isValid() && lastDay.isValid() && firstDay <= lastDay;
    return start.isValid() && end.isValid() && start <= end;
}

QDateTime EventTime::from(const QTimeZone &place) const
{
    return isAllDay ? firstDay.startOfDay(place).toUTC() : start;
}

QDateTime EventTime::to(const QTimeZone &place) const
{
    return isAllDay ? lastDay.addDays(1).startOfDay(place).toUTC() : end;
}

EventTime EventTime::timed(const QDateTime &start, const QDateTime &end, const QString &zone)
{
    EventTime time;
    time.start = start.toUTC();
    time.end = end.toUTC();
    time.zone = zone;
    return time;
}

EventTime EventTime::allDay(const QDate &first, const QDate &last)
{
    EventTime time;
    time.isAllDay = true;
    time.firstDay = first;
    time.lastDay = last;
    return time;
}

EventTime EventTime::movedTo(const QDateTime &to) const
{
    if (isAllDay)
        return movedTo(to.date());
    return timed(to, to.addMSecs(start.msecsTo(end)), zone);
}

EventTime EventTime::movedTo(const QDate &day) const
{
    if (isAllDay)
        return allDay(day, day.addDays(firstDay.daysTo(lastDay)));
    const QTimeZone place = calendartime::zone(zone);
    return movedTo(calendartime::instant(day, start.toTimeZone(place).time(), place));
}

namespace calendartime
{
QDateTime instant(const QString &text, const QTimeZone &zone)
{
    const QDate day = leadingDay(text);
    if (!day.isValid() || text.size() < dayDigits + 2 || text.at(dayDigits) != u'T')
        return {};
    const QStringView rest = QStringView(text).sliced(dayDigits + 1);
    const auto digitsEnd = std::find_if_not(rest.begin(), rest.end(), [](QChar c) { return isDigits({&c, 1}); });
    const QString clock = rest.first(digitsEnd - rest.begin()).toString().leftJustified(6, u'0');
    const QStringView place = rest.sliced(digitsEnd - rest.begin());
    const QTime time(clock.first(2).toInt(), clock.sliced(2, 2).toInt(), clock.sliced(4, 2).toInt());
    if (clock.size() != 6 || digitsEnd - rest.begin() < 2 || !time.isValid())
        return {};
    if (place.isEmpty())
        return instant(day, time, zone);
    const std::optional<int> offset = offsetSeconds(place);
    return offset ? QDateTime(day, time, Qt::UTC).addSecs(-*offset) : QDateTime();
}

QDateTime instant(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    return day.isValid() && time.isValid() ? wallInstant(day, time, zone) : QDateTime();
}

QDate day(const QString &text)
{
    const bool stands = text.size() == dayDigits || (text.size() > dayDigits && !text.at(dayDigits).isDigit());
    return stands ? leadingDay(text) : QDate();
}

QString text(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) : QString();
}

QString text(const QDate &day)
{
    return day.toString(u"yyyyMMdd"_s);
}

bool isZone(const QString &name)
{
    const QByteArray id = name.toUtf8();
    // Any word is a zone to QTimeZone: it takes it for a rule of POSIX. Legacy names are valid and not in its list.
    return QTimeZone::isTimeZoneIdAvailable(id) ||
           ((name.contains(u'/') || name == "GMT"_L1) && QTimeZone(id).isValid());
}

QTimeZone zone(const QString &ianaName)
{
    return isZone(ianaName) ? QTimeZone(ianaName.toUtf8()) : QTimeZone::systemTimeZone();
}
} // namespace calendartime
} // namespace atlas
