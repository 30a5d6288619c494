// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <QJsonValue>

/// Whole minor units, so that sums stay exact where doubles would drift.
namespace atlas::sandbox::books::exact
{
/// Quotient rounded half away from zero ("round_half_up"). `divisor` above zero.
[[nodiscard]] inline qint64 roundedQuotient(qint64 number, qint64 divisor)
{
    const qint64 half = divisor / 2;
    return number >= 0 ? (number + half) / divisor : -((-number + half) / divisor);
}

/// Takes the tens out of a fraction: 150000000 / 1000000 becomes 150 / 1.
inline void reduceByTens(qint64 &number, qint64 &divisor)
{
    while (number % 10 == 0 && divisor % 10 == 0) {
        number /= 10;
        divisor /= 10;
    }
}

/// left * right / divisor, rounded the same way. `divisor` above zero. What no document has (beyond 63 bits) becomes a
/// large number rather than nonsense.
[[nodiscard]] inline qint64 roundedProduct(qint64 left, qint64 right, qint64 divisor)
{
    constexpr double representable = 9e18, large = 9e15;
    if (left == 0 || right == 0)
        return 0;
    reduceByTens(left, divisor);
    reduceByTens(right, divisor);
    if (std::abs(double(left) * double(right)) < representable)
        return roundedQuotient(left * right, divisor);
    return std::llround(qBound(-large, double(left) / double(divisor) * double(right), large));
}

/// A number, or a text holding one, in units of 1/scale; 0 for anything else.
[[nodiscard]] inline qint64 scaled(const QJsonValue &value, qint64 scale)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    constexpr double large = 9e15; // beyond, doubles have no units any more
    return std::isfinite(number) ? std::llround(qBound(-large, number * double(scale), large)) : 0;
}

/// 10 to the number of decimals of the currency: 100 for EUR.
[[nodiscard]] inline qint64 minorUnits(const QJsonValue &pricePrecision)
{
    qint64 units = 1;
    for (int i = 0; i < pricePrecision.toInt(2); ++i)
        units *= 10;
    return units;
}

/// Units of EUR, the base currency, or of any currency with two decimals.
[[nodiscard]] inline qint64 cents(const QJsonValue &value)
{
    return scaled(value, 100);
}
[[nodiscard]] inline double fromCents(qint64 amount)
{
    return double(amount) / 100.0;
}

/// An amount with `units` per whole in base cents: times the rate, rounded half up.
[[nodiscard]] inline qint64 baseCents(qint64 amount, qint64 units, const QJsonValue &exchangeRate)
{
    constexpr qint64 rateScale = 10'000'000'000;
    const qint64 rate = scaled(exchangeRate, rateScale);
    return roundedProduct(amount, rate > 0 ? rate : rateScale, rateScale * units / 100);
}
} // namespace atlas::sandbox::books::exact
