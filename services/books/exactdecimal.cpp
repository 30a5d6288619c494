// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/exactdecimal.h"

#include "services/core/moneytext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::exactdecimal
{
namespace
{
constexpr int mostDigits = 30; ///< of a number with its decimals: well inside 127 bits

bool onlyDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.sliced(1);
    return digits;
}

QStringView withoutTrailingZeros(QStringView digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}
} // namespace

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Int128 divided(Int128 numerator, Int128 denominator)
{
    const Int128 whole = numerator / denominator;
    const Int128 rest = numerator % denominator;
    const Int128 distance = rest < 0 ? -rest : rest;
    if (distance * 2 < denominator)
        return whole;
    return numerator < 0 ? whole - 1 : whole + 1;
}

Scaled scaled(QStringView text, int decimals)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView before = point < 0 ? text : text.first(point);
    const QStringView after = point < 0 ? QStringView() : text.sliced(point + 1);
    if ((before.isEmpty() && after.isEmpty()) || !onlyDigits(before) || !onlyDigits(after))
        return {Scaled::Fault::NotANumber, 0};
    const QStringView whole = withoutLeadingZeros(before);
    const QStringView fraction = withoutTrailingZeros(after);
    if (fraction.size() > decimals)
        return {Scaled::Fault::TooManyDecimals, 0};
    if (whole.size() + decimals > mostDigits)
        return {Scaled::Fault::TooLarge, 0};
    Int128 value = 0;
    for (const QChar c : whole)
        value = value * 10 + c.digitValue();
    for (int i = 0; i < decimals; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i].digitValue() : 0);
    return {Scaled::Fault::None, negative ? -value : value};
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().trimmed() : detail::decimalText(value);
}

ApiError refusal(const QString &code, const QString &field, const QString &detail)
{
    ApiError error(ErrorKind::Validation, code, detail);
    error.field = field;
    return error;
}

ApiError faultError(Scaled::Fault fault, const QString &field)
{
    switch (fault) {
    case Scaled::Fault::TooManyDecimals:
        return refusal(u"too_many_decimals"_s, field, u"%1 has too many decimals."_s.arg(field));
    case Scaled::Fault::TooLarge:
        return refusal(u"too_large"_s, field, u"%1 is larger than Books can compute exactly."_s.arg(field));
    case Scaled::Fault::NotANumber:
    case Scaled::Fault::None:
        break;
    }
    return refusal(u"not_a_number"_s, field, u"%1 is not a number."_s.arg(field));
}

Result<Int128> notNegative(QStringView text, int decimals, const QString &field)
{
    const Scaled number = scaled(text, decimals);
    if (number.fault != Scaled::Fault::None)
        return fail(faultError(number.fault, field));
    if (number.value < 0)
        return fail(refusal(u"negative"_s, field, u"%1 must not be negative."_s.arg(field)));
    return number.value;
}
} // namespace atlas::exactdecimal
