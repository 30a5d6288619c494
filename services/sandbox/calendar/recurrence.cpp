// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/recurrence.h"

#include <libical/ical.h>
#include <memory>
#include <QRegularExpression>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// More than two generations of a daily series.
constexpr int mostOccurrences = 20000;

using RuleIterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

icaltimetype wallTime(const QDateTime &local, bool isDate)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.is_date = isDate ? 1 : 0;
    if (!isDate) {
        time.hour = local.time().hour();
        time.minute = local.time().minute();
        time.second = local.time().second();
    }
    return time;
}

QDateTime instantOf(const icaltimetype &time, const QTimeZone &zone)
{
    const QDate day(time.year, time.month, time.day);
    return wallInstant(day, QTime(time.hour, time.minute, time.second), zone);
}

/// UNTIL is an instant, but libical compares it with the wall clock the series runs on.
void settleUntil(icalrecurrencetype &rule, bool allDay, const QTimeZone &zone)
{
    if (icaltime_is_null_time(rule.until))
        return;
    const QDate day(rule.until.year, rule.until.month, rule.until.day);
    if (allDay) {
        rule.until = wallTime(QDateTime(day, QTime(0, 0), Qt::UTC), true);
    } else if (rule.until.is_date) {
        rule.until = wallTime(QDateTime(day, QTime(23, 59, 59), Qt::UTC), false);
    } else if (icaltime_is_utc(rule.until)) {
        const QTime time(rule.until.hour, rule.until.minute, rule.until.second);
        rule.until = wallTime(QDateTime(day, time, Qt::UTC).toTimeZone(zone), false);
    }
}

/// A rule that never meets a day would be followed for centuries.
void endAt(icalrecurrencetype &rule, const icaltimetype &limit)
{
    if (icaltime_is_null_time(rule.until) || icaltime_compare(rule.until, limit) > 0)
        rule.until = limit;
}

QStringList partsWithout(const QString &rule, const QStringList &names)
{
    QStringList kept;
    const QStringList parts = rule.split(u';');
    for (const QString &part : parts) {
        if (!names.contains(part.section(u'=', 0, 0)))
            kept.append(part);
    }
    return kept;
}

QString partOf(const QString &rule, const QString &name)
{
    const QStringList parts = rule.split(u';');
    for (const QString &part : parts) {
        if (part.section(u'=', 0, 0) == name)
            return part.section(u'=', 1);
    }
    return {};
}

icalrecurrencetype parsedRule(const QString &rule)
{
    return icalrecurrencetype_from_string(rule.toLatin1().constData());
}
} // namespace

bool isRule(const QString &rule)
{
    static const QRegularExpression shape(u"^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)"
                                          "(;(INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|"
                                          "BYSETPOS)=[A-Z0-9,+-]+)*$"_s);
    if (!shape.match(rule).hasMatch())
        return false;
    if (!partOf(rule, u"COUNT"_s).isEmpty() && !partOf(rule, u"UNTIL"_s).isEmpty())
        return false;
    return parsedRule(rule).freq != ICAL_NO_RECURRENCE;
}

bool isBounded(const QString &rule)
{
    return !partOf(rule, u"COUNT"_s).isEmpty() || !partOf(rule, u"UNTIL"_s).isEmpty();
}

QList<QDateTime> occurrenceStarts(const QString &rule, const EventTime &first, const QDateTime &before)
{
    QList<QDateTime> starts;
    if (first.start < before)
        starts.append(first.start);
    const QTimeZone zone = first.allDay ? QTimeZone::utc() : zoneNamed(first.zone).value_or(QTimeZone::utc());
    icalrecurrencetype parsed = parsedRule(rule);
    settleUntil(parsed, first.allDay, zone);
    endAt(parsed, wallTime(before.addDays(1).toTimeZone(zone), first.allDay));
    const int most = parsed.count > 0 ? qMin(parsed.count, mostOccurrences) : mostOccurrences;
    const RuleIterator iterator(icalrecur_iterator_new(parsed, wallTime(first.start.toTimeZone(zone), first.allDay)),
                                icalrecur_iterator_free);
    while (iterator && starts.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            break;
        const QDateTime start = instantOf(next, zone);
        if (start >= before)
            break;
        if (start > first.start)
            starts.append(start);
    }
    return starts;
}

QString ruleEndedBefore(const QString &rule, const EventTime &first, const QDateTime &start)
{
    const QDateTime last = first.allDay ? start.addDays(-1) : start.addSecs(-1);
    return partsWithout(rule, {u"COUNT"_s, u"UNTIL"_s}).join(u';') + u";UNTIL="_s +
           (first.allDay ? dayText(last.date()) : utcStamp(last));
}

QString ruleAfter(const QString &rule, int passed)
{
    const int count = partOf(rule, u"COUNT"_s).toInt();
    if (count == 0)
        return rule;
    return partsWithout(rule, {u"COUNT"_s}).join(u';') + u";COUNT=%1"_s.arg(qMax(1, count - passed));
}

std::optional<QString> ruleOfRepeat(const QJsonValue &repeat)
{
    const QJsonArray rows = repeat.toArray();
    if (rows.size() != 1)
        return std::nullopt;
    const QJsonObject row = rows.at(0).toObject();
    QStringList parts{u"FREQ="_s + row.value(u"freq"_s).toString().toUpper()};
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() != u"freq") {
            // An until in this form has no zone; it is read as UTC.
            const bool bare = it.key() == u"until" && it->toString().size() == 15;
            parts.append(it.key().toUpper() + u'=' + it->toString() + (bare ? u"Z"_s : QString()));
        }
    }
    const QString rule = parts.join(u';');
    return isRule(rule) ? std::optional(rule) : std::nullopt;
}

QJsonArray repeatOfRule(const QString &rule)
{
    QJsonObject row;
    const QStringList parts = rule.split(u';');
    for (const QString &part : parts) {
        const QString name = part.section(u'=', 0, 0).toLower();
        const QString value = part.section(u'=', 1);
        row.insert(name, name == u"freq" ? value.toLower() : value);
    }
    return {row};
}
} // namespace atlas::sandbox::calendar
