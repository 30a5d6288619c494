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
    static const QRegularExpression address(u"(?:(?:avec|with) )?<?([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>?,?"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    QStringList guests;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text)) {
        guests.append(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
    return guests;
}

/// "@ Salle Ourcq": up to a comma or the end.
QString takePlace(QString &text)
{
    static const QRegularExpression place(u"(?:^|\\s)@\\s*([^,;]+)[,;]?"_s);
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

EventTime timedBetween(const QDate &day, const eventwords::Hours &hours, int minutes, const QTimeZone &zone)
{
    const QDateTime start = QDateTime(day, hours.start, zone).toUTC();
    QDateTime end = start.addSecs(qint64(minutes) * 60);
    if (hours.end) {
        const QDate endDay = *hours.end <= hours.start ? day.addDays(1) : day; // across midnight
        end = QDateTime(endDay, *hours.end, zone).toUTC();
    }
    return EventTime::timed(start, end, QString::fromLatin1(zone.id()));
}

/// The day a line without one means.
QDate impliedDay(const QDateTime &local, const eventwords::Hours &hours)
{
    return hours.start < local.time() ? local.date().addDays(1) : local.date();
}
} // namespace

TypedEvent readEventText(const QString &text, const QDateTime &now, const QTimeZone &zone, int usualMinutes)
{
    const QDateTime local = now.toTimeZone(zone);
    QString left = text;
    TypedEvent typed;
    typed.guests = takeGuests(left);
    typed.location = takePlace(left);
    const auto repeat = eventwords::takeRepeat(left);
    const bool wholeDay = eventwords::takeAllDay(left);
    auto day = eventwords::takeDay(left, local.date());
    const auto hours = wholeDay ? std::nullopt : eventwords::takeHours(left);
    const auto length = hours && !hours->end ? eventwords::takeLength(left) : std::nullopt;
    if (repeat) {
        typed.rule = repeat->rule;
        if (!day && repeat->weekday > 0)
            day = local.date().addDays((repeat->weekday - local.date().dayOfWeek() + 7) % 7);
    }
    typed.hasHour = hours.has_value();
    if (hours)
        typed.time = timedBetween(day.value_or(impliedDay(local, *hours)), *hours, length.value_or(usualMinutes), zone);
    else if (day || wholeDay || repeat)
        typed.time = EventTime::allDay(day.value_or(local.date()), day.value_or(local.date()));
    typed.title = titleOf(left);
    return typed;
}
} // namespace atlas
