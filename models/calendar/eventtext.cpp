// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventtext.h"

#include "models/calendar/eventwords.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QStringList takeGuests(QString &text)
{
    static const QRegularExpression address(u"(?:(?:avec|with|et|and) )?<?([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>?,?"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    QStringList guests;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text)) {
        guests.append(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s + eventwords::cutMark + u' ');
    }
    return guests;
}

/// "@ Salle Ourcq": up to a comma, something else that was understood, or the end.
QString takePlace(QString &text)
{
    static const QRegularExpression place(u"(?:^|\\s)@\\s*([^,;\\x0b]+)[,;]?"_s);
    const QRegularExpressionMatch match = place.match(text);
    if (!match.hasMatch())
        return {};
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return match.captured(1).simplified();
}

QString titleOf(const QString &left)
{
    static const QRegularExpression edges(u"^[\\s,;:–-]+|[\\s,;:–-]+$"_s);
    return left.simplified().remove(edges);
}

EventTime timedBetween(const eventwords::Days &days, const eventwords::Hours &hours, int minutes, const QTimeZone &zone)
{
    const QDateTime start = calendartime::instant(days.first, hours.start, zone);
    QDateTime end = start.addSecs(qint64(minutes) * 60);
    if (hours.end) {
        const bool acrossMidnight = days.first == days.last && *hours.end <= hours.start;
        end = calendartime::instant(acrossMidnight ? days.first.addDays(1) : days.last, *hours.end, zone);
    }
    return EventTime::timed(start, end, QString::fromLatin1(zone.id()));
}

/// The days a line means: today without any, and of weekdays and hours the next that are not over.
eventwords::Days meantDays(const std::optional<eventwords::Days> &said, const std::optional<eventwords::Hours> &hours,
                           const QDateTime &local)
{
    eventwords::Days days = said.value_or(eventwords::Days{local.date(), local.date(), false});
    const bool isOver = hours && days.first == local.date() && hours->start < local.time();
    const int later = !isOver ? 0 : !said ? 1 : said->isWeekday ? 7 : 0;
    return {days.first.addDays(later), days.last.addDays(later), days.isWeekday};
}
} // namespace

TypedEvent readEventText(const QString &text, const QDateTime &now, const QTimeZone &zone, int usualMinutes)
{
    const QDateTime local = now.toTimeZone(zone);
    QString left = text;
    TypedEvent typed;
    typed.guests = takeGuests(left);
    const auto repeat = eventwords::takeRepeat(left);
    const bool wholeDay = eventwords::takeAllDay(left);
    auto days = eventwords::takeDays(left, local.date());
    const auto hours = wholeDay ? std::nullopt : eventwords::takeHours(left);
    const auto length = hours && !hours->end ? eventwords::takeLength(left) : std::nullopt;
    if (repeat) {
        typed.rule = repeat->rule;
        const QDate next = local.date().addDays((repeat->weekday - local.date().dayOfWeek() + 7) % 7);
        if (!days && repeat->weekday > 0)
            days = eventwords::Days{next, next, true};
    }
    const eventwords::Days meant = meantDays(days, hours, local);
    typed.hasHour = hours.has_value();
    if (hours)
        typed.time = timedBetween(meant, *hours, length.value_or(usualMinutes), zone);
    else if (days || wholeDay || repeat)
        typed.time = EventTime::allDay(meant.first, meant.last);
    typed.location = takePlace(left);
    typed.title = titleOf(left);
    return typed;
}
} // namespace atlas
