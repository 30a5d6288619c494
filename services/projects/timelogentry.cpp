// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/timelogentry.h"

#include <cmath>
#include <QJsonValue>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;

ApiError hoursRefusal(const QString &code, const QString &sentence)
{
    ApiError error(ErrorKind::Validation, code, sentence);
    error.field = u"hours"_s;
    return error;
}

/// 1.33 hours are 80 minutes; less than a minute is none, however near to it.
std::optional<double> decimalMinutes(QString number)
{
    bool isNumber = false;
    const double hours = number.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(hours) && hours >= 0 ? std::optional(hours * minutesPerHour) : std::nullopt;
}

/// "1:30", "1h30", "1 h 30 min", ":30": hours and minutes below 60.
std::optional<double> clockMinutes(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{0,5})\\s*(?::|h|hrs?|hours?|heures?)\\s*([0-5]?\\d)\\s*(?:m|mn|mins?|minutes?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool colon = text.contains(u':');
    if (colon ? match.captured(2).size() != 2 : match.captured(1).isEmpty()) // "1:5" may mean two things
        return std::nullopt;
    return match.captured(1).toInt() * double(minutesPerHour) + match.captured(2).toInt();
}

/// "90m", "90 min".
std::optional<double> plainMinutes(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})\\s*(?:m|mn|mins?|minutes?)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional<double>(match.captured(1).toInt()) : std::nullopt;
}

/// "1.5", "1,5h", "2 hours", ".5".
std::optional<double> hoursAlone(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,6}(?:[.,]\\d{0,6})?|[.,]\\d{1,6})\\s*(?:h|hrs?|hours?|heures?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? decimalMinutes(match.captured(1)) : std::nullopt;
}

Result<Done> checkMinutes(double minutes)
{
    if (minutes < 1)
        return fail(hoursRefusal(u"no_hours"_s, u"A time log needs at least a minute."_s));
    if (std::lround(minutes) >= minutesPerDay)
        return fail(hoursRefusal(u"too_many_hours"_s, u"A time log has less than 24 hours."_s));
    return Done{};
}

ApiError missing(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Validation, code, sentence);
    error.field = field;
    return error;
}
} // namespace

Result<int> minutesFromText(const QString &text)
{
    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return fail(hoursRefusal(u"no_hours"_s, u"A time log needs its hours."_s));
    for (const auto &read : {clockMinutes, plainMinutes, hoursAlone}) {
        const std::optional<double> minutes = read(tidy);
        if (!minutes)
            continue;
        const Result<Done> fitting = checkMinutes(*minutes);
        if (!fitting)
            return fail(fitting.error());
        return int(std::lround(*minutes));
    }
    return fail(hoursRefusal(u"bad_hours"_s, u"Hours are written as 1:30, 1h30, 90m or 1.5."_s));
}

QString hoursText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesPerHour, 2, 10, QChar(u'0'))
        .arg(minutes % minutesPerHour, 2, 10, QChar(u'0'));
}

std::optional<int> minutesFromZoho(const QJsonValue &value)
{
    static const QRegularExpression clock(u"^(\\d{1,6}):([0-5]?\\d)(?::[0-5]?\\d)?$"_s);
    std::optional<double> minutes;
    if (value.isDouble() && value.toDouble() >= 0)
        minutes = value.toDouble() * minutesPerHour;
    const QString text = value.toString().trimmed();
    const QRegularExpressionMatch match = clock.match(text);
    if (match.hasMatch())
        minutes = match.captured(1).toInt() * double(minutesPerHour) + match.captured(2).toInt();
    else if (!text.isEmpty())
        minutes = decimalMinutes(text);
    constexpr double most = 1e8; // far beyond any project, within int
    return minutes && *minutes < most ? std::optional(int(std::lround(*minutes))) : std::nullopt;
}

Result<Done> checkTimeLog(const TimeLogEntry &entry)
{
    if (entry.projectId.isEmpty())
        return fail(missing(u"no_project"_s, u"project_id"_s, u"A time log belongs to a project."_s));
    if (entry.module == LogModule::General && entry.name.trimmed().isEmpty())
        return fail(missing(u"no_name"_s, u"log_name"_s, u"General work needs a name."_s));
    if (entry.module != LogModule::General && entry.itemId.isEmpty()) {
        const QString field = entry.module == LogModule::Task ? u"task_id"_s : u"issue_id"_s;
        return fail(missing(u"no_item"_s, field, u"A time log belongs to a task or an issue."_s));
    }
    if (!entry.date.isValid())
        return fail(missing(u"no_date"_s, u"date"_s, u"A time log needs its day."_s));
    return checkMinutes(entry.minutes);
}
} // namespace atlas
