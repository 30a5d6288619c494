// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/quickwords.h"

#include "models/crm/dealfilter.h"
#include "services/projects/timelogentry.h"

#include <QHash>
#include <QRegularExpression>

namespace atlas::quickwords
{
using namespace Qt::StringLiterals;

namespace
{
// A clock, or a number with a unit; "1 h 30" is one.
const auto kHoursWithUnit =
    QStringLiteral(R"((?:\d{1,3}:\d{2}|\d+(?:[.,]\d+)?\s*(?:heures?|hours?|hrs?|h)(?:\s*\d{1,2}(?:\s*(?:min|mn|m))?)?)"
                   R"(|\d+\s*(?:minutes?|min|mn|m)))");
const auto kBareNumber = QStringLiteral(R"(\d{1,2}(?:[.,]\d{1,2})?)");

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

Hours hoursIn(const QString &hours, const QString &rest)
{
    const Result<int> minutes = minutesFromText(hours);
    return {minutes ? std::optional(*minutes) : std::nullopt, rest.trimmed(), true};
}

const QHash<QString, int> &weekdays()
{
    static const QHash<QString, int> days{{u"lundi"_s, 1},    {u"monday"_s, 1},    {u"mardi"_s, 2},  {u"tuesday"_s, 2},
                                          {u"mercredi"_s, 3}, {u"wednesday"_s, 3}, {u"jeudi"_s, 4},  {u"thursday"_s, 4},
                                          {u"vendredi"_s, 5}, {u"friday"_s, 5},    {u"samedi"_s, 6}, {u"saturday"_s, 6},
                                          {u"dimanche"_s, 7}, {u"sunday"_s, 7}};
    return days;
}

const QHash<QString, int> &relativeDays()
{
    static const QHash<QString, int> days{
        {u"hier"_s, -1}, {u"yesterday"_s, -1}, {u"avant-hier"_s, -2}, {u"aujourd'hui"_s, 0}, {u"today"_s, 0}};
    return days;
}

// "12/11": of this year, or of the last one if that is still to come.
QDate dayOfNumbers(const QString &word, const QDate &today)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})/(\d{1,2})(?:/(\d{2}|\d{4}))?$)"_s);
    const QRegularExpressionMatch match = numbers.match(word);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (const int year = match.captured(3).toInt(); year > 0)
        return {year < 100 ? 2000 + year : year, month, day};
    for (int year = today.year(); year > today.year() - 8; --year) // a 29 February may be eight years back
        if (const QDate date(year, month, day); date.isValid() && date <= today)
            return date;
    return {};
}

QDate dayOfWord(const QString &typed, const QDate &today)
{
    const QString word = foldForSearch(typed);
    if (const auto relative = relativeDays().constFind(word); relative != relativeDays().cend())
        return today.addDays(*relative);
    if (const auto weekday = weekdays().constFind(word); weekday != weekdays().cend())
        return today.addDays(-((today.dayOfWeek() - *weekday + 6) % 7 + 1));
    return dayOfNumbers(word, today);
}

// Folded phrase -> whether it says billable.
const QList<std::pair<QString, bool>> &billingPhrases()
{
    static const QList<std::pair<QString, bool>> phrases{{u"non facturable"_s, false},
                                                         {u"non-facturable"_s, false},
                                                         {u"non billable"_s, false},
                                                         {u"non-billable"_s, false},
                                                         {u"not billable"_s, false},
                                                         {u"nf"_s, false},
                                                         {u"nb"_s, false},
                                                         {u"facturable"_s, true},
                                                         {u"billable"_s, true}};
    return phrases;
}

bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const bool before = at == 0 || text.at(at - 1).isSpace();
    return before && (at + length == text.size() || text.at(at + length).isSpace());
}
} // namespace

Hours takeHours(const QString &text, BareNumbers bare)
{
    static const QRegularExpression first = expression(u"^\\s*(%1|%2)(?=\\s|$)"_s.arg(kHoursWithUnit, kBareNumber));
    static const QRegularExpression firstWithUnit = expression(u"^\\s*(%1)(?=\\s|$)"_s.arg(kHoursWithUnit));
    static const QRegularExpression last = expression(u"(?:^|\\s)(%1)\\s*$"_s.arg(kHoursWithUnit));
    const QRegularExpression &leading = bare == BareNumbers::AreHours ? first : firstWithUnit;
    if (const QRegularExpressionMatch match = leading.match(text); match.hasMatch())
        return hoursIn(match.captured(1), text.mid(match.capturedEnd()));
    if (const QRegularExpressionMatch match = last.match(text); match.hasMatch())
        return hoursIn(match.captured(1), text.left(match.capturedStart()));
    return {std::nullopt, text, false};
}

std::optional<Day> takeDay(const QString &text, const QDate &today)
{
    const QString tidy = text.simplified();
    const QString first = tidy.section(u' ', 0, 0);
    if (const QDate day = dayOfWord(first, today); day.isValid())
        return Day{day, tidy.mid(first.size()).trimmed()};
    const QString last = tidy.section(u' ', -1);
    if (const QDate day = dayOfWord(last, today); day.isValid())
        return Day{day, tidy.chopped(last.size()).trimmed()};
    return std::nullopt;
}

std::optional<Billing> takeBilling(const QString &text)
{
    const QString tidy = text.simplified();
    const QString folded = foldForSearch(tidy);
    if (folded.size() != tidy.size()) // a letter folds into two: places would not agree
        return std::nullopt;
    for (const auto &[phrase, billable] : billingPhrases()) {
        if (folded.startsWith(phrase) && standsAlone(folded, 0, phrase.size()))
            return Billing{billable, tidy.mid(phrase.size()).trimmed()};
        if (folded.endsWith(phrase) && standsAlone(folded, folded.size() - phrase.size(), phrase.size()))
            return Billing{billable, tidy.chopped(phrase.size()).trimmed()};
    }
    return std::nullopt;
}

Parts cutNotes(const QString &text)
{
    static const QRegularExpression separator =
        expression(uR"((?<!\d),|,(?!\d)|//|(?<=\s)[-\x{2013}\x{2014}](?=\s))"_s);
    const QRegularExpressionMatch match = separator.match(text);
    if (!match.hasMatch())
        return {text.trimmed(), {}};
    return {text.left(match.capturedStart()).trimmed(), text.mid(match.capturedEnd()).trimmed()};
}
} // namespace atlas::quickwords
