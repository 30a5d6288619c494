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
        const bool isOrdinal = ordinal.isEmpty() || (nth >= -1 && nth <= 4 && nth != 0);
        if (day < 0 || !isOrdinal || (!rule.weekdays.isEmpty() && rule.nth != nth))
            return false;
        rule.weekdays.append(int(day) + 1);
        rule.nth = nth;
    }
    return true;
}

/// Whether text() would write each part back: "every weekday", "Friday the 13th" or "the last day" it would lose.
bool holdsParts(const QMap<QString, QString> &parts, const RecurrenceRule &rule)
{
    using Every = RecurrenceRule::Every;
    const bool hasDays = !rule.weekdays.isEmpty();
    const QString monthDay = parts.value(u"BYMONTHDAY"_s), month = parts.value(u"BYMONTH"_s);
    const bool ofMonths = rule.every == Every::Month || rule.every == Every::Year;
    if (hasDays && rule.every != Every::Week && (rule.every != Every::Month || rule.nth == 0))
        return false;
    if (rule.every == Every::Week && rule.nth != 0)
        return false;
    if (!monthDay.isEmpty() && (!ofMonths || hasDays || monthDay.toInt() < 1 || monthDay.toInt() > 31))
        return false;
    if (!month.isEmpty() && (rule.every != Every::Year || month.toInt() < 1 || month.toInt() > 12))
        return false;
    const bool startsOnMonday = parts.value(u"WKST"_s, u"MO"_s) == u"MO"_s;
    return startsOnMonday || rule.every != Every::Week || rule.interval == 1;
}

bool readEnd(const QMap<QString, QString> &parts, const QTimeZone &zone, RecurrenceRule &rule)
{
    if (parts.contains(u"COUNT"_s) && parts.contains(u"UNTIL"_s))
        return false;
    if (parts.contains(u"COUNT"_s)) {
        bool isNumber = false;
        rule.count = parts.value(u"COUNT"_s).toInt(&isNumber);
        return isNumber && *rule.count > 0;
    }
    if (parts.contains(u"UNTIL"_s)) {
        const QString until = parts.value(u"UNTIL"_s);
        const QDateTime instant = calendartime::instant(until, zone);
        rule.until = instant.isValid() ? instant.toTimeZone(zone).date() : calendartime::day(until);
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

std::optional<RecurrenceRule> RecurrenceRule::fromText(const QString &rule, const QString &ianaZone)
{
    const QMap<QString, QString> parts = partsOf(rule);
    static const QStringList known{u"FREQ"_s,  u"INTERVAL"_s, u"BYDAY"_s, u"BYMONTHDAY"_s,
                                   u"COUNT"_s, u"UNTIL"_s,    u"WKST"_s,  u"BYMONTH"_s};
    const QStringList names = parts.keys();
    if (std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return !known.contains(name); }))
        return std::nullopt;
    const qsizetype frequency = ruleFrequencies().indexOf(parts.value(u"FREQ"_s));
    RecurrenceRule read;
    read.interval = parts.value(u"INTERVAL"_s, u"1"_s).toInt();
    if (frequency < 0 || read.interval < 1)
        return std::nullopt;
    read.every = Every(frequency);
    if (!readDays(parts.value(u"BYDAY"_s), read) || !holdsParts(parts, read) ||
        !readEnd(parts, calendartime::zone(ianaZone), read))
        return std::nullopt;
    return read;
}
} // namespace atlas
