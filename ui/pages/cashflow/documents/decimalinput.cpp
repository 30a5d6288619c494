// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/decimalinput.h"

#include <algorithm>
#include <optional>
#include <QLocale>
#include <QStringList>

namespace atlas::decimalinput
{
namespace
{
bool consistsOfDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes the signs between thousands out where they stand between thousands; nullopt elsewhere.
std::optional<QString> withoutGroups(const QString &whole, QChar sign)
{
    const QStringList groups = whole.split(sign);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? !groups.at(i).isEmpty() && groups.at(i).size() <= 3 : groups.at(i).size() == 3;
        if (groups.size() > 1 && (!fits || !consistsOfDigits(groups.at(i))))
            return std::nullopt;
    }
    return groups.join(QString());
}
} // namespace

QString toPlain(const QString &typed)
{
    const QLocale locale;
    const QChar point = locale.decimalPoint().at(0);
    const QString group = locale.groupSeparator();
    QString text = typed.trimmed();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; });
    const QChar other = point == u',' ? u'.' : u',';
    // Where the other sign groups nothing (French), it can only be meant as the decimal point.
    if (group != other && !text.contains(point))
        text.replace(other, point);
    const qsizetype at = text.indexOf(point);
    const std::optional<QString> whole = withoutGroups(at < 0 ? text : text.left(at), other);
    if (!whole)
        return typed.trimmed();
    return at < 0 ? *whole : *whole + u'.' + text.mid(at + 1);
}

QString toTyped(const QString &plain)
{
    QString text = plain;
    const bool percent = text.endsWith(u'%');
    if (percent)
        text.chop(1);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    text.replace(QStringLiteral("."), QLocale().decimalPoint());
    return percent ? text + u'%' : text;
}
} // namespace atlas::decimalinput
