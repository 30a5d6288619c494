// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/eventrule.h"

#include "services/core/json.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::eventrule
{
namespace
{
using RulePart = QPair<QString, QString>;

QList<RulePart> partsOf(const QString &rule)
{
    QList<RulePart> parts;
    const QStringList texts = rule.split(u';', Qt::SkipEmptyParts);
    for (const QString &text : texts)
        parts.append({text.section(u'=', 0, 0).trimmed().toUpper(), text.section(u'=', 1).trimmed()});
    return parts;
}

QString joined(const QList<RulePart> &parts)
{
    QStringList texts;
    for (const RulePart &part : parts)
        texts.append(part.first + u'=' + part.second);
    return texts.join(u';');
}

QString partNamed(const QList<RulePart> &parts, QLatin1StringView name)
{
    for (const RulePart &part : parts) {
        if (part.first == name)
            return part.second;
    }
    return {};
}

const QStringList &weekdayWords()
{
    static const QStringList words{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return words;
}

QString ofRepeat(const QJsonObject &repeat)
{
    QList<RulePart> parts;
    for (const auto name :
         {"freq"_L1, "interval"_L1, "count"_L1, "until"_L1, "byday"_L1, "bymonthday"_L1, "bymonth"_L1, "bysetpos"_L1}) {
        const QString value = json::id(repeat.value(name)).toUpper();
        if (!value.isEmpty())
            parts.append({QString(name).toUpper(), value});
    }
    return parts.isEmpty() || parts.first().first != "FREQ"_L1 ? QString() : joined(parts);
}

QRegularExpression listOf(const QString &item)
{
    return QRegularExpression(u"^(%1)(,(%1))*$"_s.arg(item));
}

/// What each known part may hold.
const QRegularExpression *patternOf(const QString &part)
{
    static const QHash<QString, QRegularExpression> patterns{
        {u"FREQ"_s, QRegularExpression(u"^(DAILY|WEEKLY|MONTHLY|YEARLY)$"_s)},
        {u"INTERVAL"_s, QRegularExpression(u"^[1-9][0-9]{0,2}$"_s)},
        {u"COUNT"_s, QRegularExpression(u"^[1-9][0-9]{0,3}$"_s)},
        {u"UNTIL"_s, QRegularExpression(u"^[0-9]{8}(T[0-9]{6}Z?)?$"_s)},
        {u"BYDAY"_s, listOf(u"[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)"_s)},
        {u"BYMONTHDAY"_s, listOf(u"-?([1-9]|[12][0-9]|3[01])"_s)},
        {u"BYMONTH"_s, listOf(u"[1-9]|1[0-2]"_s)},
        {u"BYSETPOS"_s, listOf(u"-?[1-9][0-9]{0,2}"_s)},
        {u"WKST"_s, QRegularExpression(u"^(MO|TU|WE|TH|FR|SA|SU)$"_s)},
    };
    const auto found = patterns.constFind(part);
    return found == patterns.constEnd() ? nullptr : &*found;
}

bool isUntilReal(const QString &until)
{
    return until.isEmpty() || QDate::fromString(until.first(8), u"yyyyMMdd"_s).isValid();
}

/// Whether the rule of a series that began on `first` makes it take place on `day`.
bool takesPlace(const QList<RulePart> &parts, const QDate &first, const QDate &day)
{
    const QString frequency = partNamed(parts, "FREQ"_L1).toUpper();
    const int interval = std::max(1, partNamed(parts, "INTERVAL"_L1).toInt());
    const QStringList days = partNamed(parts, "BYDAY"_L1).toUpper().split(u',');
    const QStringList monthDays = partNamed(parts, "BYMONTHDAY"_L1).split(u',', Qt::SkipEmptyParts);
    const QStringList months = partNamed(parts, "BYMONTH"_L1).split(u',', Qt::SkipEmptyParts);
    if (frequency == "WEEKLY"_L1) {
        const QDate firstMonday = first.addDays(1 - first.dayOfWeek());
        return firstMonday.daysTo(day) / 7 % interval == 0 && days.contains(weekdayWords().at(day.dayOfWeek() - 1));
    }
    const bool rightDay =
        monthDays.isEmpty() ? day.day() == first.day() : monthDays.contains(QString::number(day.day()));
    const int sinceYears = day.year() - first.year();
    if (frequency == "MONTHLY"_L1)
        return rightDay && (sinceYears * 12 + day.month() - first.month()) % interval == 0;
    const bool rightMonth =
        months.isEmpty() ? day.month() == first.month() : months.contains(QString::number(day.month()));
    return rightDay && rightMonth && sinceYears % interval == 0;
}

QString movedWeekdays(const QString &days, int by)
{
    QStringList words = days.toUpper().split(u',');
    for (QString &word : words) {
        const qsizetype at = weekdayWords().indexOf(word);
        if (at >= 0)
            word = weekdayWords().at((at + by % 7 + 7) % 7);
    }
    return words.join(u',');
}
} // namespace

QString ofRow(const QJsonObject &row)
{
    QString rule = json::text(row, "rrule"_L1).trimmed();
    if (rule.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
        rule.remove(0, 6);
    if (!rule.isEmpty())
        return rule;
    const QJsonValue repeat = row.value("repeat"_L1);
    return ofRepeat(repeat.isArray() ? repeat[0].toObject() : repeat.toObject());
}

bool isValid(const QString &rule)
{
    const QList<RulePart> parts = partsOf(rule);
    QStringList names;
    for (const RulePart &part : parts) {
        const QRegularExpression *pattern = patternOf(part.first);
        if (!pattern || names.contains(part.first) || !pattern->match(part.second).hasMatch())
            return false;
        names.append(part.first);
    }
    const bool endsTwice = names.contains("COUNT"_L1) && names.contains("UNTIL"_L1);
    return names.contains("FREQ"_L1) && !endsTwice && isUntilReal(partNamed(parts, "UNTIL"_L1));
}

bool isBounded(const QString &rule)
{
    const QList<RulePart> parts = partsOf(rule);
    return !partNamed(parts, "COUNT"_L1).isEmpty() || !partNamed(parts, "UNTIL"_L1).isEmpty();
}

QString moved(const QString &rule, const QDate &from, const QDate &to)
{
    if (from == to || rule.isEmpty())
        return rule;
    QList<RulePart> parts = partsOf(rule);
    const QString frequency = partNamed(parts, "FREQ"_L1).toUpper();
    for (RulePart &part : parts) {
        if (part.first == "BYDAY"_L1 && frequency == "WEEKLY"_L1)
            part.second = movedWeekdays(part.second, int(from.daysTo(to)));
        else if (part.first == "BYMONTHDAY"_L1 && part.second.toInt() == from.day())
            part.second = QString::number(to.day());
        else if (part.first == "BYMONTH"_L1 && part.second.toInt() == from.month())
            part.second = QString::number(to.month());
    }
    return joined(parts);
}

QString remaining(const QString &rule, const QDate &first, const QDate &until)
{
    QList<RulePart> parts = partsOf(rule);
    int before = 0;
    for (QDate day = first; day < until; day = day.addDays(1))
        before += takesPlace(parts, first, day) ? 1 : 0;
    for (RulePart &part : parts) {
        if (part.first == "COUNT"_L1)
            part.second = QString::number(std::max(1, part.second.toInt() - before));
    }
    return joined(parts);
}
} // namespace atlas::eventrule
