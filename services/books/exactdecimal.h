// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QJsonValue>
#include <QStringView>

/// Decimals of documents, exact. Amounts of Books are JSON numbers, so that what a double cannot hold is refused.
namespace atlas::exactdecimal
{
__extension__ using Int128 = __int128;

/// Books computes in doubles: beyond this many minor units two cents can no longer be told apart.
inline constexpr qint64 largestMinor = qint64(1) << 52;

/// 10^exponent, for exponents from 0 to 18.
[[nodiscard]] Int128 powerOfTen(int exponent);
/// numerator / denominator (> 0), rounded half away from zero, as Books' "round_half_up" does.
[[nodiscard]] Int128 divided(Int128 numerator, Int128 denominator);

/// What is wrong with a decimal, or its value.
struct Scaled {
    enum class Fault { None, NotANumber, TooManyDecimals, TooLarge } fault = Fault::None;
    Int128 value = 0; ///< times 10^decimals
};
/// "-12.5" times 10^decimals: sign, digits and one point only. Trailing zeros do not count as decimals.
[[nodiscard]] Scaled scaled(QStringView text, int decimals);
/// A JSON number or numeric text as plain decimal text; empty for anything else.
[[nodiscard]] QString textOf(const QJsonValue &value);

/// The Validation error of a fault ("not_a_number", "too_many_decimals", "too_large") in `field`.
[[nodiscard]] ApiError faultError(Scaled::Fault fault, const QString &field);
/// A Validation error that names its field.
[[nodiscard]] ApiError refusal(const QString &code, const QString &field, const QString &detail);
/// A decimal that is not negative, times 10^decimals; "negative" and the faults above otherwise.
[[nodiscard]] Result<Int128> notNegative(QStringView text, int decimals, const QString &field);
} // namespace atlas::exactdecimal
