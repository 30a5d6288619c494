// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/eventwording.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas::eventwording
{
namespace
{
struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWording)
};

QString clockTime(const QDateTime &instant, const QTimeZone &zone)
{
    return format::clock(instant.toTimeZone(zone).time());
}

/// "mer. 25 nov.", with the year when it is not this one.
QString weekdayAndDay(const QDate &day, const QDate &today)
{
    return QLocale().toString(day, u"ddd "_s) + format::shortDate(day, today);
}

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    //: the last two of a list: "Monday and Wednesday"
    return EventWords::tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString weekdayNames(const QList<int> &days)
{
    QStringList names;
    for (const int day : days)
        names.append(QLocale().dayName(day));
    return joined(names);
}

QString everyUnit(const RecurrenceRule &rule)
{
    switch (rule.every) {
    case RecurrenceRule::Every::Day:
        return rule.interval == 1 ? EventWords::tr("Every day")
                                  : EventWords::tr("Every %n day(s)", nullptr, rule.interval);
    case RecurrenceRule::Every::Week:
        return rule.interval == 1 ? EventWords::tr("Every week")
                                  : EventWords::tr("Every %n week(s)", nullptr, rule.interval);
    case RecurrenceRule::Every::Month:
        return rule.interval == 1 ? EventWords::tr("Every month")
                                  : EventWords::tr("Every %n month(s)", nullptr, rule.interval);
    case RecurrenceRule::Every::Year:
        break;
    }
    return rule.interval == 1 ? EventWords::tr("Every year")
                              : EventWords::tr("Every %n year(s)", nullptr, rule.interval);
}

QString whichDays(const RecurrenceRule &rule, const QDate &start)
{
    if (rule.every == RecurrenceRule::Every::Week)
        //: days of a week: "on Monday and Wednesday"
        return EventWords::tr("on %1").arg(
            weekdayNames(rule.weekdays.isEmpty() ? QList<int>{start.dayOfWeek()} : rule.weekdays));
    if (rule.every != RecurrenceRule::Every::Month)
        return {};
    if (rule.nth == 0)
        //: day of a month: "on day 15"
        return EventWords::tr("on day %1").arg(start.day());
    const QStringList places{EventWords::tr("first"), EventWords::tr("second"), EventWords::tr("third"),
                             EventWords::tr("fourth")};
    const QString place = rule.nth < 0 ? EventWords::tr("last") : places.value(rule.nth - 1);
    //: "on the first Monday"
    return EventWords::tr("on the %1 %2").arg(place, weekdayNames(rule.weekdays));
}
} // namespace

QString hours(const EventTime &time, const QTimeZone &zone)
{
    if (time.isAllDay)
        return {};
    return clockTime(time.start, zone) + u" \u2013 "_s + clockTime(time.end, zone);
}

QString when(const EventTime &time, const QTimeZone &zone, const QDate &today)
{
    const QDate first = time.isAllDay ? time.firstDay : time.start.toTimeZone(zone).date();
    const QDate last = time.isAllDay ? time.lastDay : time.end.addMSecs(-1).toTimeZone(zone).date();
    if (time.isAllDay && first == last)
        return EventWords::tr("%1, all day").arg(weekdayAndDay(first, today));
    if (time.isAllDay)
        return weekdayAndDay(first, today) + u" \u2013 "_s + weekdayAndDay(last, today);
    if (first >= last)
        return weekdayAndDay(first, today) + u" \u00b7 "_s + hours(time, zone);
    return weekdayAndDay(first, today) + u' ' + clockTime(time.start, zone) + u" \u2013 "_s +
           weekdayAndDay(last, today) + u' ' + clockTime(time.end, zone);
}

QString length(int minutes)
{
    if (minutes < 60)
        return EventWords::tr("%1 min").arg(minutes);
    if (minutes % (24 * 60) == 0)
        return EventWords::tr("%n day(s)", nullptr, minutes / (24 * 60));
    const QString left = minutes % 60 == 0 ? QString() : u"\u00a0%1"_s.arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return EventWords::tr("%1 h").arg(minutes / 60) + left;
}

QString repetition(const QString &rule, const QDate &start, const QString &ianaZone)
{
    if (rule.isEmpty())
        return {};
    const auto read = RecurrenceRule::fromText(rule, ianaZone);
    if (!read)
        return EventWords::tr("Another repetition");
    QString text = everyUnit(*read);
    if (const QString days = whichDays(*read, start); !days.isEmpty())
        text += u' ' + days;
    if (read->count)
        text += u", "_s + EventWords::tr("%n time(s)", nullptr, *read->count);
    else if (read->until)
        text += u", "_s + EventWords::tr("until %1").arg(format::longDate(*read->until));
    return text;
}

QString answer(AttendeeAnswer answer)
{
    switch (answer) {
    case AttendeeAnswer::Accepted:
        return EventWords::tr("accepted");
    case AttendeeAnswer::Declined:
        return EventWords::tr("declined");
    case AttendeeAnswer::Tentative:
        return EventWords::tr("maybe");
    case AttendeeAnswer::NeedsAction:
        break;
    }
    return EventWords::tr("no answer");
}

QString reminder(int minutes)
{
    if (minutes == 0)
        return EventWords::tr("at the start");
    const QString span = length(qAbs(minutes));
    return minutes < 0 ? EventWords::tr("%1 before").arg(span) : EventWords::tr("%1 after").arg(span);
}

QString range(const QDate &first, const QDate &last, const QDate &today)
{
    const QLocale locale;
    const QString year = first.year() == today.year() && last.year() == today.year() ? QString() : u" yyyy"_s;
    if (first == last)
        return locale.toString(first, EventWords::tr("dddd d MMMM", "a day without its year") + year);
    if (first.year() == last.year() && first.month() == last.month())
        //: days of one month, "23 – 29 November": %1 first day, %2 last day, %3 month
        return EventWords::tr("%1 \u2013 %2 %3")
            .arg(QString::number(first.day()), QString::number(last.day()), locale.toString(last, u"MMMM"_s + year));
    const QString pattern = EventWords::tr("d MMM", "a day of a range over two months") + year;
    return locale.toString(first, pattern) + u" \u2013 "_s + locale.toString(last, pattern);
}

QString city(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.section(u'/', -1).replace(u'_', u' ');
}

QColor colour(const Calendar *calendar)
{
    const QColor own(calendar ? calendar->colour : QString());
    return own.isValid() ? own : Theme::get().tokens().series[0];
}

QString spoken(const CalendarEvent &event, const EventTime &time, const QTimeZone &zone, const QDate &today)
{
    QStringList parts{event.title, when(time, zone, today)};
    if (!event.location.isEmpty())
        parts.append(event.location);
    if (event.ownAnswer != AttendeeAnswer::Accepted)
        parts.append(answer(event.ownAnswer));
    return parts.join(u", "_s);
}
} // namespace atlas::eventwording
