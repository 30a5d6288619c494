// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventwords.h"
#include "models/calendar/eventwords_p.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::eventwords
{
namespace
{
const QString &monthPattern()
{
    static const QString pattern =
        u"janv(?:ier|\\.)?|january|jan\\.?|f[eé]v(?:rier|r?\\.)?|february|feb\\.?|mars|march|mar\\.|avr(?:il|\\.)?|"
        u"april|"
        "apr\\.?|mai|may|juin|june|jun\\.?|juil(?:let|\\.)?|july|jul\\.?|ao[uû]t|august|aug\\.?|sept(?:embre|ember|\\.)"
        "?|"
        "oct(?:obre|ober|\\.)?|nov(?:embre|ember|\\.)?|d[eé]c(?:embre|\\.)?|december|dec\\.?"_s;
    return pattern;
}

int monthOf(const QString &word)
{
    static const QList<QPair<QLatin1StringView, int>> beginnings{
        {"jan"_L1, 1}, {"fe"_L1, 2},   {"mar"_L1, 3}, {"av"_L1, 4},  {"ap"_L1, 4},  {"mai"_L1, 5},
        {"may"_L1, 5}, {"juin"_L1, 6}, {"jun"_L1, 6}, {"jui"_L1, 7}, {"jul"_L1, 7}, {"ao"_L1, 8},
        {"au"_L1, 8},  {"s"_L1, 9},    {"o"_L1, 10},  {"n"_L1, 11},  {"d"_L1, 12}};
    const QString lower = word.toLower().replace(u'é', u'e');
    for (const auto &[beginning, month] : beginnings) {
        if (lower.startsWith(beginning))
            return month;
    }
    return 0;
}

/// The next day with this month and day, from `from` on; a year of two digits is of this century. Invalid: no such day.
QDate nextDate(const QString &day, int month, const QString &year, const QDate &from)
{
    if (!year.isEmpty())
        return {year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day.toInt()};
    const QDate thisYear(from.year(), month, day.toInt());
    return thisYear.isValid() && thisYear < from ? thisYear.addYears(1) : thisYear;
}

std::optional<QDate> takeRelative(QString &text, const QDate &today)
{
    static const QList<QPair<QRegularExpression, int>> words{
        {wordPattern(u"apr[eè]s[- ]demain|(?:the )?day after tomorrow"_s), 2},
        {wordPattern(u"aujourd['’]hui|today|ce soir|tonight"_s), 0},
        {wordPattern(u"demain|tomorrow"_s), 1}};
    for (const auto &[pattern, days] : words) {
        if (cutOut(text, pattern).hasMatch())
            return today.addDays(days);
    }
    static const QRegularExpression later = wordPattern(u"(?:dans|in) (\\d{1,3}) (jours?|days?|semaines?|weeks?)"_s);
    const QRegularExpressionMatch match = cutOut(text, later);
    if (!match.hasMatch())
        return std::nullopt;
    const bool weeks = match.captured(2).startsWith(u's', Qt::CaseInsensitive) ||
                       match.captured(2).startsWith(u'w', Qt::CaseInsensitive);
    return today.addDays(match.captured(1).toInt() * (weeks ? 7 : 1));
}

const QString ordinalEnding = u"(?:er|st|nd|rd|th)?"_s;
const QString yearEnding = u"(?:,? (\\d{4}))?"_s;

/// "lundi 12/11": the date says it already.
std::optional<int> weekdaySaid(const QString &text)
{
    static const QRegularExpression pattern = wordPattern(u"(%1)"_s.arg(weekdayPattern()));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(weekdayOf(match.captured(1))) : std::nullopt;
}

std::optional<QDate> takeIf(QString &text, const QRegularExpressionMatch &match, const QDate &date)
{
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    cutMatch(text, match);
    return date;
}

/// "12/11", "12.11.2026". A fraction in a title ("lot 1/2 jeudi") is no date: the weekday said does not fall on it.
std::optional<QDate> takeSlashed(QString &text, const QDate &today)
{
    static const QRegularExpression pattern =
        wordPattern(u"(le |on )?(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|\\.(\\d{1,2})\\.(\\d{4}))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int month = (match.captured(3) + match.captured(5)).toInt();
    const QString year = match.captured(4) + match.captured(6);
    const QDate date = nextDate(match.captured(2), month, year, today);
    const std::optional<int> weekday = weekdaySaid(text);
    if (match.captured(1).isEmpty() && year.isEmpty() && weekday && *weekday != date.dayOfWeek())
        return std::nullopt;
    return takeIf(text, match, date);
}

std::optional<QDate> takeWritten(QString &text, const QDate &today)
{
    static const QRegularExpression iso = wordPattern(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression dayFirst = wordPattern(u"(?:le |on |the )?(\\d{1,2})"_s + ordinalEnding +
                                                           u" (?:of )?(%1)"_s.arg(monthPattern()) + yearEnding);
    static const QRegularExpression monthFirst =
        wordPattern(u"(?:on )?(%1) (\\d{1,2})"_s.arg(monthPattern()) + ordinalEnding + yearEnding);
    QRegularExpressionMatch match = iso.match(text);
    const QDate written(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto date = takeIf(text, match, written))
        return date;
    match = dayFirst.match(text);
    if (const auto date =
            takeIf(text, match, nextDate(match.captured(1), monthOf(match.captured(2)), match.captured(3), today)))
        return date;
    match = monthFirst.match(text);
    if (const auto date =
            takeIf(text, match, nextDate(match.captured(2), monthOf(match.captured(1)), match.captured(3), today)))
        return date;
    return takeSlashed(text, today);
}

const QString &weekdayBefore()
{
    static const QString words = u"(next |on |ce |this |le )?"_s;
    return words;
}

std::optional<QDate> takeWeekday(QString &text, const QDate &today)
{
    static const QRegularExpression pattern =
        wordPattern(weekdayBefore() + u"(%1)( prochain)?"_s.arg(weekdayPattern()));
    const QRegularExpressionMatch match = cutOut(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    int ahead = (weekdayOf(match.captured(2)) - today.dayOfWeek() + 7) % 7;
    const bool isNext = !match.captured(3).isEmpty() || match.captured(1).startsWith("next"_L1, Qt::CaseInsensitive);
    if (isNext && ahead == 0)
        ahead = 7;
    return today.addDays(ahead);
}

std::optional<Days> takeIf(QString &text, const QRegularExpressionMatch &match, const Days &days)
{
    if (!match.hasMatch() || !days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return std::nullopt;
    cutMatch(text, match);
    return days;
}

/// Both ends as day and month; a first day without a month is of the last one's.
Days daysBetween(const QString &firstDay, const QString &firstMonth, const QString &lastDay, const QString &lastMonth,
                 const QString &year, const QDate &today)
{
    const int end = lastMonth.isEmpty() ? monthOf(firstMonth) : monthOf(lastMonth);
    const int begin = firstMonth.isEmpty() ? end : monthOf(firstMonth);
    const QDate first = nextDate(firstDay, begin, year, today);
    return {first, nextDate(lastDay, end, {}, first), false};
}

/// "du 3 au 5 décembre", "30 novembre au 2 décembre", "December 3-5", "from November 30 to December 2".
std::optional<Days> takeMonthDays(QString &text, const QDate &today)
{
    static const QString until = u"(?: (?:au|to|until) |-|–)"_s;
    static const QString from = u"(?:du |from )?"_s;
    static const QRegularExpression dayFirst =
        wordPattern(from + u"(\\d{1,2})"_s + ordinalEnding + u"(?: (%1))?"_s.arg(monthPattern()) + until +
                    u"(\\d{1,2})"_s + ordinalEnding + u" (?:of )?(%1)"_s.arg(monthPattern()) + yearEnding);
    static const QRegularExpression monthFirst =
        wordPattern(from + u"(%1) (\\d{1,2})"_s.arg(monthPattern()) + ordinalEnding + until +
                    u"(?:(%1) )?(\\d{1,2})"_s.arg(monthPattern()) + ordinalEnding + yearEnding);
    QRegularExpressionMatch match = dayFirst.match(text);
    if (const auto days = takeIf(text, match,
                                 daysBetween(match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                                             match.captured(5), today)))
        return days;
    match = monthFirst.match(text);
    return takeIf(text, match,
                  daysBetween(match.captured(2), match.captured(1), match.captured(4), match.captured(3),
                              match.captured(5), today));
}

/// "du 3/12 au 5/12", "du lundi au mercredi", "from Monday to Wednesday".
std::optional<Days> takeDaysFromTo(QString &text, const QDate &today)
{
    static const QRegularExpression slashed =
        wordPattern(u"(?:du |from )?(\\d{1,2})/(\\d{1,2}) ?(?:au|to|-|–) ?(\\d{1,2})/(\\d{1,2})"_s);
    static const QRegularExpression weekdays = wordPattern(u"(?:du|from) (%1) (?:au|to) (%1)"_s.arg(weekdayPattern()));
    QRegularExpressionMatch match = slashed.match(text);
    const QDate first = nextDate(match.captured(1), match.captured(2).toInt(), {}, today);
    const QDate last = nextDate(match.captured(3), match.captured(4).toInt(), {}, first);
    if (const auto days = takeIf(text, match, Days{first, last, false}))
        return days;
    match = weekdays.match(text);
    const int begin = weekdayOf(match.captured(1)), end = weekdayOf(match.captured(2));
    const QDate from = today.addDays((begin - today.dayOfWeek() + 7) % 7);
    return takeIf(text, match, Days{from, from.addDays((end - begin + 7) % 7), false});
}
} // namespace

std::optional<Days> takeDays(QString &text, const QDate &today)
{
    if (const auto days = takeMonthDays(text, today))
        return days;
    if (const auto days = takeDaysFromTo(text, today))
        return days;
    if (const auto day = takeRelative(text, today))
        return Days{*day, *day, false};
    if (const auto day = takeWritten(text, today)) {
        const std::optional<int> weekday = weekdaySaid(text);
        if (weekday && *weekday == day->dayOfWeek())
            (void)takeWeekday(text, today); // "lundi 30 novembre"
        return Days{*day, *day, false};
    }
    if (const auto day = takeWeekday(text, today))
        return Days{*day, *day, true};
    return std::nullopt;
}
} // namespace atlas::eventwords
