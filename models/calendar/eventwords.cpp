// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::eventwords
{
namespace
{
QRegularExpression wordPattern(const QString &pattern)
{
    return QRegularExpression(u"(?<![\\w@.])(?:"_s + pattern + u")(?![\\w])"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Matches once and cuts the match out, leaving a space.
QRegularExpressionMatch cutOut(QString &text, const QRegularExpression &pattern)
{
    QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return match;
}

const QString &weekdayPattern()
{
    static const QString pattern = u"lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|"
                                   "mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?"_s;
    return pattern;
}

int weekdayOf(const QString &word)
{
    static const QStringList beginnings{u"lu|mon"_s,  u"mar|tue"_s, u"mer|wed"_s, u"jeu|thu"_s,
                                        u"ven|fri"_s, u"sam|sat"_s, u"dim|sun"_s};
    for (int day = 0; day < beginnings.size(); ++day) {
        const QStringList either = beginnings.at(day).split(u'|');
        if (word.startsWith(either.first(), Qt::CaseInsensitive) || word.startsWith(either.last(), Qt::CaseInsensitive))
            return day + 1;
    }
    return 0;
}

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

/// The next day with this month and day; a year of two digits is of this century.
std::optional<QDate> nextDate(int day, int month, int year, const QDate &today)
{
    if (year > 0)
        return QDate(year < 100 ? 2000 + year : year, month, day);
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear < today ? QDate(today.year() + 1, month, day) : thisYear;
}

std::optional<QDate> valid(const std::optional<QDate> &date)
{
    return date && date->isValid() ? date : std::nullopt;
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

std::optional<QDate> takeWritten(QString &text, const QDate &today)
{
    static const QRegularExpression iso = wordPattern(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression slashed =
        wordPattern(u"(?:le |on )?(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?"_s);
    static const QRegularExpression dayFirst =
        wordPattern(u"(?:le |on |the )?(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(%1)(?: (\\d{4}))?"_s.arg(monthPattern()));
    static const QRegularExpression monthFirst =
        wordPattern(u"(?:on )?(%1) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s.arg(monthPattern()));
    if (const auto match = cutOut(text, iso); match.hasMatch())
        return valid(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    if (const auto match = cutOut(text, dayFirst); match.hasMatch())
        return valid(nextDate(match.captured(1).toInt(), monthOf(match.captured(2)), match.captured(3).toInt(), today));
    if (const auto match = cutOut(text, monthFirst); match.hasMatch())
        return valid(nextDate(match.captured(2).toInt(), monthOf(match.captured(1)), match.captured(3).toInt(), today));
    if (const auto match = cutOut(text, slashed); match.hasMatch())
        return valid(nextDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), today));
    return std::nullopt;
}

std::optional<QDate> takeWeekday(QString &text, const QDate &today)
{
    static const QRegularExpression pattern =
        wordPattern(u"(next |on |ce |this )?(%1)( prochain)?"_s.arg(weekdayPattern()));
    const QRegularExpressionMatch match = cutOut(text, pattern);
    if (!match.hasMatch())
        return std::nullopt;
    int ahead = (weekdayOf(match.captured(2)) - today.dayOfWeek() + 7) % 7;
    const bool isNext = !match.captured(3).isEmpty() || match.captured(1).startsWith("next"_L1, Qt::CaseInsensitive);
    if (isNext && ahead == 0)
        ahead = 7;
    return today.addDays(ahead);
}

QString hourPattern(const QString &name)
{
    return u"(?<%1>midi|noon|minuit|midnight|(?:[01]?\\d|2[0-4])(?:(?:[h:](?:[0-5]\\d)?(?: ?[ap]\\.?m\\.?)?)| ?[ap]\\.?m\\.?))"_s
        .arg(name);
}

QTime hourOf(const QString &word)
{
    if (word.startsWith("midi"_L1, Qt::CaseInsensitive) || word.compare("noon"_L1, Qt::CaseInsensitive) == 0)
        return QTime(word.compare("midnight"_L1, Qt::CaseInsensitive) == 0 ? 0 : 12, 0);
    if (word.startsWith("mi"_L1, Qt::CaseInsensitive))
        return QTime(0, 0);
    static const QRegularExpression parts(u"^(\\d{1,2})(?:[h:](\\d{2})?)? ?([ap])?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(word);
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (half == "p"_L1 && hour < 12)
        hour += 12;
    else if (half == "a"_L1 && hour == 12)
        hour = 0;
    return QTime(hour % 24, match.captured(2).toInt());
}
} // namespace

std::optional<QDate> takeDay(QString &text, const QDate &today)
{
    if (const auto day = takeRelative(text, today))
        return day;
    if (const auto day = takeWritten(text, today)) {
        (void)takeWeekday(text, today); // "lundi 30 novembre": the date says it already
        return day;
    }
    return takeWeekday(text, today);
}

std::optional<Hours> takeHours(QString &text)
{
    // "2-3pm": the half of the day is said once.
    static const QRegularExpression shared = wordPattern(
        u"(?:from |at )?(1[0-2]|[1-9])(:[0-5]\\d)? ?(?:-|–|to) ?(1[0-2]|[1-9])(:[0-5]\\d)? ?([ap])\\.?m\\.?"_s);
    if (const auto match = cutOut(text, shared); match.hasMatch()) {
        const QString half = match.captured(5) + u'm';
        const QTime end = hourOf(match.captured(3) + match.captured(4) + half);
        QTime start = hourOf(match.captured(1) + match.captured(2) + half);
        if (start > end) // 11-1pm
            start = start.addSecs(-12 * 3600);
        return Hours{start, end};
    }
    static const QRegularExpression range =
        wordPattern(u"(?:de |from |entre |between |à |at )?%1 ?(?:-|–|à|to|et|and|until|jusqu['’]à) ?%2"_s.arg(
            hourPattern(u"from"_s), hourPattern(u"to"_s)));
    if (const auto match = cutOut(text, range); match.hasMatch())
        return Hours{hourOf(match.captured(u"from"_s)), hourOf(match.captured(u"to"_s))};
    static const QRegularExpression single =
        wordPattern(u"(?:à |a |at |vers |dès |from )?%1"_s.arg(hourPattern(u"from"_s)));
    if (const auto match = cutOut(text, single); match.hasMatch())
        return Hours{hourOf(match.captured(u"from"_s)), std::nullopt};
    return std::nullopt;
}

std::optional<int> takeLength(QString &text)
{
    static const QString before = u"(?:pendant |durant |for |dur[eé]e )?"_s;
    static const QRegularExpression minutes = wordPattern(before + u"(\\d{1,3}) ?(?:min(?:utes?)?|mn|')"_s);
    static const QRegularExpression hours =
        wordPattern(before + u"(\\d{1,2})(?: ?h(?:eures?|ours?|rs?)?| hr)(?: ?([0-5]\\d)(?: ?min)?)?"_s);
    if (const auto match = cutOut(text, hours); match.hasMatch()) {
        const int total = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        return total > 0 ? std::optional(total) : std::nullopt;
    }
    if (const auto match = cutOut(text, minutes); match.hasMatch() && match.captured(1).toInt() > 0)
        return match.captured(1).toInt();
    return std::nullopt;
}

std::optional<Repeat> takeRepeat(QString &text)
{
    static const QStringList codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    static const QRegularExpression weekly =
        wordPattern(u"(?:tous les|toutes les|chaque|every) (%1)"_s.arg(weekdayPattern()));
    if (const auto match = cutOut(text, weekly); match.hasMatch()) {
        const int day = weekdayOf(match.captured(1));
        return Repeat{u"FREQ=WEEKLY;INTERVAL=1;BYDAY="_s + codes.at(day - 1), day};
    }
    static const QRegularExpression often = wordPattern(
        u"(?:tous les|toutes les|chaque|every) (?:(\\d{1,2}) )?(jours?|days?|semaines?|weeks?|mois|months?|ans?|ann[eé]es?|years?)"_s);
    const auto match = cutOut(text, often);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const QString frequency = unit.startsWith(u'j') || unit.startsWith(u'd')   ? u"DAILY"_s
                              : unit.startsWith(u's') || unit.startsWith(u'w') ? u"WEEKLY"_s
                              : unit.startsWith(u'm')                          ? u"MONTHLY"_s
                                                                               : u"YEARLY"_s;
    return Repeat{u"FREQ=%1;INTERVAL=%2"_s.arg(frequency).arg(qMax(1, match.captured(1).toInt())), 0};
}

bool takeAllDay(QString &text)
{
    static const QRegularExpression pattern = wordPattern(u"toute la journ[eé]e|journ[eé]e enti[eè]re|all[- ]day"_s);
    return cutOut(text, pattern).hasMatch();
}
} // namespace atlas::eventwords
