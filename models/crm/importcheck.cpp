// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importcheck.h"

#include "models/crm/importfields.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::importcheck
{
namespace
{
struct DateParts {
    int first = 0, second = 0, year = 0;
    bool isoOrder = false; ///< the year came first
};

std::optional<DateParts> dateParts(const QString &cell)
{
    static const QRegularExpression year(uR"(^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?\s*$)"_s);
    static const QRegularExpression other(uR"(^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\s*$)"_s);
    const QRegularExpressionMatch iso = year.match(cell);
    if (iso.hasMatch())
        return DateParts{iso.captured(2).toInt(), iso.captured(3).toInt(), iso.captured(1).toInt(), true};
    const QRegularExpressionMatch parts = other.match(cell);
    if (!parts.hasMatch())
        return std::nullopt;
    int y = parts.captured(3).toInt();
    if (y < 100) // as people mean them: 69 and later belong to the last century
        y += y < 69 ? 2000 : 1900;
    return DateParts{parts.captured(1).toInt(), parts.captured(2).toInt(), y, false};
}

/// Without blanks, currency signs and codes; "(12)" is negative.
QString bareNumber(const QString &cell)
{
    QString text;
    for (const QChar c : cell)
        if (!c.isSpace() && c.category() != QChar::Symbol_Currency && c != u'\'' && c != u'\u2019' && c != u'%')
            text.append(c == u'\u2212' ? QChar(u'-') : c);
    static const QRegularExpression code(u"^[A-Z]{3}|[A-Z]{3}$"_s);
    text.remove(code);
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = u'-' + text.mid(1, text.size() - 2);
    return text;
}

/// The mark a number can only be read with; nullopt: either.
std::optional<ImportDecimal> certainMark(const QString &cell)
{
    const QString text = bareNumber(cell);
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return std::nullopt;
    if (comma >= 0 && point >= 0)
        return comma > point ? ImportDecimal::Comma : ImportDecimal::Point;
    const QChar mark = comma >= 0 ? u',' : u'.';
    if (text.count(mark) > 1)
        return mark == u',' ? ImportDecimal::Point : ImportDecimal::Comma;
    if (text.size() - std::max(comma, point) - 1 == 3)
        return std::nullopt; // thousands or three decimals
    return mark == u',' ? ImportDecimal::Comma : ImportDecimal::Point;
}
} // namespace

ImportDayOrder guessDayOrder(const QStringList &cells, ImportDayOrder otherwise)
{
    int day = 0;
    int month = 0;
    for (const QString &cell : cells) {
        const std::optional<DateParts> parts = dateParts(cell);
        if (!parts || parts->isoOrder)
            continue;
        day += parts->first > 12 && parts->second <= 12 ? 1 : 0;
        month += parts->second > 12 && parts->first <= 12 ? 1 : 0;
    }
    return day == month ? otherwise : day > month ? ImportDayOrder::DayFirst : ImportDayOrder::MonthFirst;
}

ImportDecimal guessDecimal(const QStringList &cells, ImportDecimal otherwise)
{
    int comma = 0;
    int point = 0;
    for (const QString &cell : cells) {
        const std::optional<ImportDecimal> mark = certainMark(cell);
        comma += mark == ImportDecimal::Comma ? 1 : 0;
        point += mark == ImportDecimal::Point ? 1 : 0;
    }
    return comma == point ? otherwise : comma > point ? ImportDecimal::Comma : ImportDecimal::Point;
}

QDate date(const QString &cell, ImportDayOrder order)
{
    const std::optional<DateParts> parts = dateParts(cell);
    if (!parts)
        return {};
    if (parts->isoOrder || order == ImportDayOrder::MonthFirst)
        return {parts->year, parts->first, parts->second};
    return {parts->year, parts->second, parts->first};
}

QString number(const QString &cell, ImportDecimal decimal)
{
    QString text = bareNumber(cell);
    // A number that can be read in one way only is read so, whatever the others are like.
    const ImportDecimal mark = certainMark(cell).value_or(decimal);
    text.remove(mark == ImportDecimal::Comma ? u'.' : u',');
    text.replace(u',', u'.');
    static const QRegularExpression plain(uR"(^[+-]?\d+(\.\d+)?$)"_s);
    if (!plain.match(text).hasMatch())
        return {};
    return text.startsWith(u'+') ? text.mid(1) : text;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression form(uR"(^[^\s@<>,;:"()]+@[^\s@<>,;:"().]+(\.[^\s@<>,;:"().]+)+$)"_s);
    return text.size() <= 254 && form.match(text).hasMatch();
}

QHash<QString, QHash<QString, QString>> knownNames(const DirectorySnapshot &directory)
{
    QHash<QString, QHash<QString, QString>> known;
    const auto add = [](QHash<QString, QString> &names, const QString &name, const QString &id) {
        const QString key = importfields::folded(name);
        names.insert(key, names.contains(key) ? QString() : id);
    };
    for (const CrmAccount &account : directory.accounts)
        add(known[u"Accounts"_s], account.name, account.id);
    for (const Campaign &campaign : directory.campaigns)
        add(known[u"Campaigns"_s], campaign.name, campaign.id);
    return known;
}
} // namespace atlas::importcheck
