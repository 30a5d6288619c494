// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/recurrencerule.h"

#include "services/calendar/eventtime.h"

#include <QMap>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QStringList &ruleDays()
{
    static const QStringList days{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return days;
}

const QStringList &ruleFrequencies()
{
    static const QStringList words{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    return words;
}

QString untilText(const QDate &day, bool isAllDay, const QString &zone)
{
    if (isAllDay)
        return calendartime::text(day);
    return calendartime::text(day.addDays(1).startOfDay(calendartime::zone(zone)).addSecs(-1).toUTC());
}

QMap<QString, QString> partsOf(const QString &rule)
{
    QMap<QString, QString> parts;
    const QString bare = rule.startsWith("RRULE:"_L1) ? rule.mid(6) : rule;
    const QStringList pieces = bare.split(u';', Qt::SkipEmptyParts);
    for (const QString &piece : pieces)
        parts.insert(piece.section(u'=', 0, 0).toUpper(), piece.section(u'=', 1).toUpper());
    return parts;
}

/// "MO,WE" or "-1FR"; false: something this form cannot hold.
bool readDays(const QString &text, RecurrenceRule &rule)
{
    const QStringList pieces = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const qsizetype day = ruleDays().indexOf(piece.right(2));
        const QString ordinal = piece.chopped(2);
        const int nth = ordinal.toInt();
        if (day < 0 || (!ordinal.isEmpty() && (nth == 0 || nth < -1 || nth > 4 || pieces.size() > 1)))
            return false;
        rule.weekdays.append(int(day) + 1);
        rule.nth = nth;
    }
    return true;
}

bool readEnd(const QMap<QString, QString> &parts, RecurrenceRule &rule)
{
    if (parts.contains(u"COUNT"_s)) {
        bool isNumber = false;
        rule.count = parts.value(u"COUNT"_s).toInt(&isNumber);
        return isNumber && *rule.count > 0;
    }
    if (parts.contains(u"UNTIL"_s)) {
        const QString until = parts.value(u"UNTIL"_s);
        const QDateTime instant = calendartime::instant(until, QTimeZone::utc());
        rule.until = instant.isValid() ? instant.toLocalTime().date() : calendartime::day(until);
        return rule.until->isValid();
    }
    return true;
}
} // namespace

QString RecurrenceRule::text(const QDate &start, bool isAllDay, const QString &ianaZone) const
{
    QStringList parts{u"FREQ="_s + ruleFrequencies().at(int(every)), u"INTERVAL=%1"_s.arg(interval)};
    const auto dayNames = [this](const QString &prefix) {
        QStringList names;
        for (const int day : weekdays)
            names.append(prefix + ruleDays().at(day - 1));
        return names.join(u',');
    };
    if (every == Every::Week)
        parts.append(u"BYDAY="_s + (weekdays.isEmpty() ? ruleDays().at(start.dayOfWeek() - 1) : dayNames({})));
    if (every == Every::Month && nth != 0 && !weekdays.isEmpty())
        parts.append(u"BYDAY="_s + dayNames(QString::number(nth)));
    else if (every == Every::Month)
        parts.append(u"BYMONTHDAY=%1"_s.arg(start.day()));
    if (count)
        parts.append(u"COUNT=%1"_s.arg(*count));
    else if (until)
        parts.append(u"UNTIL="_s + untilText(*until, isAllDay, ianaZone));
    return parts.join(u';');
}

std::optional<RecurrenceRule> RecurrenceRule::fromText(const QString &rule)
{
    const QMap<QString, QString> parts = partsOf(rule);
    static const QStringList known{u"FREQ"_s,  u"INTERVAL"_s, u"BYDAY"_s, u"BYMONTHDAY"_s,
                                   u"COUNT"_s, u"UNTIL"_s,    u"WKST"_s,  u"BYMONTH"_s};
    const QStringList names = parts.keys();
    if (std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return !known.contains(name); }))
        return std::nullopt;
    const qsizetype frequency = ruleFrequencies().indexOf(parts.value(u"FREQ"_s));
    RecurrenceRule read;
    read.interval = qMax(1, parts.value(u"INTERVAL"_s, u"1"_s).toInt());
    if (frequency < 0)
        return std::nullopt;
    read.every = Every(frequency);
    const bool single = !parts.value(u"BYMONTHDAY"_s).contains(u',') && !parts.value(u"BYMONTH"_s).contains(u',');
    if (!single || !readDays(parts.value(u"BYDAY"_s), read) || !readEnd(parts, read))
        return std::nullopt;
    return read;
}
} // namespace atlas
