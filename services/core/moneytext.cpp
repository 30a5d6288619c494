// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/moneytext.h"

#include <array>
#include <charconv>
#include <QtNumeric>

namespace atlas::detail
{
namespace
{
bool isAsciiDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// total * 10 + digit, false on overflow.
bool appendDigit(quint64 &total, int digit)
{
    quint64 shifted = 0;
    return !qMulOverflow<quint64>(total, 10, &shifted) && !qAddOverflow<quint64>(shifted, quint64(digit), &total);
}
} // namespace

QString decimalText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    if (value.toInteger(0) == value.toInteger(1)) // otherwise the fallback came back: not an integer
        return QString::number(value.toInteger());
    std::array<char, 400> buffer{}; // the longest fixed double has 309 digits before the point
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value.toDouble(), std::chars_format::fixed);
    if (end.ec != std::errc())
        return {};
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

std::optional<qint64> scaledDecimal(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || !isAsciiDigits(whole) || !isAsciiDigits(fraction))
        return std::nullopt;

    quint64 total = 0;
    for (const QChar c : whole) {
        if (!appendDigit(total, c.digitValue()))
            return std::nullopt;
    }
    for (int i = 0; i < decimals; ++i) {
        if (!appendDigit(total, i < fraction.size() ? fraction[i].digitValue() : 0))
            return std::nullopt;
    }
    if (fraction.size() > decimals && fraction[decimals] >= u'5')
        ++total;
    if (total > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return negative ? -qint64(total) : qint64(total);
}
} // namespace atlas::detail
