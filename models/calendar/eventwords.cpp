// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventwords.h"

#include "models/calendar/eventwords_p.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::eventwords
{
QRegularExpression wordPattern(const QString &pattern)
{
    return QRegularExpression(u"(?<![\\w@.])(?:"_s + pattern + u")(?![\\w])"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

void cutMatch(QString &text, const QRegularExpressionMatch &match)
{
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s + cutMark + u' ');
}

QRegularExpressionMatch cutOut(QString &text, const QRegularExpression &pattern)
{
    QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        cutMatch(text, match);
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

namespace
{
/// An hour as people write it. Not after "pendant" and the like: that is a length.
QString hourPattern(const QString &name)
{
    return u"(?<!pendant )(?<!durant )(?<!durée )(?<!duree )(?<!for )"
           "(?<%1>(?<!-)midi|noon|minuit|midnight|"
           "(?:[01]?\\d|2[0-4])(?:h(?:[0-5]\\d)?|:[0-5]\\d(?: ?[ap]\\.?m\\.?)?| ?heures?(?: [0-5]\\d)?| ?[ap]\\.?m\\.?))"_s
               .arg(name);
}

QTime hourOf(const QString &word)
{
    if (word.startsWith("midi"_L1, Qt::CaseInsensitive) || word.compare("noon"_L1, Qt::CaseInsensitive) == 0)
        return {12, 0};
    if (word.startsWith("mi"_L1, Qt::CaseInsensitive))
        return {0, 0};
    static const QRegularExpression parts(u"^(\\d{1,2})(?: ?heures? ?|[h:])?(\\d{2})? ?([ap])?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(word);
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (half == "p"_L1 && hour < 12)
        hour += 12;
    else if (half == "a"_L1 && hour == 12)
        hour = 0;
    return {hour % 24, match.captured(2).toInt()};
}

/// "2-3pm", "14-15h30": what kind of hour it is, is said once. Not "lot 2 - 3pm" and "lot 2 à 15h".
std::optional<Hours> takeSharedHours(QString &text)
{
    static const QRegularExpression english = wordPattern(
        u"(?:from |at )?(1[0-2]|[1-9])(:[0-5]\\d)?(?: ?to ?|-|–)(1[0-2]|[1-9])(:[0-5]\\d)? ?([ap])\\.?m\\.?"_s);
    if (const auto match = cutOut(text, english); match.hasMatch()) {
        const QString half = match.captured(5) + u'm';
        const QTime end = hourOf(match.captured(3) + match.captured(4) + half);
        QTime start = hourOf(match.captured(1) + match.captured(2) + half);
        if (start > end) // 11-1pm
            start = start.addSecs(-12 * 3600);
        return Hours{start, end};
    }
    static const QRegularExpression french = wordPattern(
        u"(?:(?:de|entre) ([01]?\\d|2[0-3]) (?:à|a|et) |([01]?\\d|2[0-3])[-–])((?:[01]?\\d|2[0-4])h(?:[0-5]\\d)?)"_s);
    if (const auto match = cutOut(text, french); match.hasMatch())
        return Hours{QTime((match.captured(1) + match.captured(2)).toInt(), 0), hourOf(match.captured(3))};
    return std::nullopt;
}

/// "1h", "1h30", "2 heures", with nothing before them that says "at".
bool couldBeLength(const QString &match)
{
    static const QRegularExpression pattern(u"^[0-4] ?h"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(match).hasMatch();
}
} // namespace

std::optional<Hours> takeHours(QString &text)
{
    if (const auto hours = takeSharedHours(text))
        return hours;
    static const QRegularExpression range =
        wordPattern(u"(?:de |from |entre |between |à |at )?%1 ?(?:-|–|à|to|et|and|until|jusqu['’]à) ?%2"_s.arg(
            hourPattern(u"from"_s), hourPattern(u"to"_s)));
    if (const auto match = cutOut(text, range); match.hasMatch())
        return Hours{hourOf(match.captured(u"from"_s)), hourOf(match.captured(u"to"_s))};
    static const QRegularExpression single =
        wordPattern(u"(?:à |a |at |vers |dès |from )?%1"_s.arg(hourPattern(u"from"_s)));
    QRegularExpressionMatch meant;
    for (auto all = single.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        if (!meant.hasMatch() || (couldBeLength(meant.captured()) && !couldBeLength(match.captured())))
            meant = match;
    }
    if (!meant.hasMatch())
        return std::nullopt;
    cutMatch(text, meant);
    return Hours{hourOf(meant.captured(u"from"_s)), std::nullopt};
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
    static const QRegularExpression weekly = wordPattern(
        u"(?:tous les|toutes les|chaque|every) ((?:%1)(?:(?:, ?(?:et |and )?| et (?:les )?| and )(?:%1))*)"_s.arg(
            weekdayPattern()));
    static const QRegularExpression weekday = wordPattern(weekdayPattern());
    if (const auto match = cutOut(text, weekly); match.hasMatch()) {
        QStringList days;
        for (auto each = weekday.globalMatch(match.captured(1)); each.hasNext();)
            days.append(codes.at(weekdayOf(each.next().captured()) - 1));
        days.removeDuplicates();
        return Repeat{u"FREQ=WEEKLY;INTERVAL=1;BYDAY="_s + days.join(u','), int(codes.indexOf(days.first())) + 1};
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
