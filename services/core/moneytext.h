// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QJsonValue>
#include <QString>

namespace atlas::detail
{
/// A JSON number as plain decimal text: integers exactly (also above 2^53), doubles as their shortest decimal, so that
/// 0.1 is "0.1" and not the binary value next to it. Empty for anything else.
[[nodiscard]] QString decimalText(const QJsonValue &value);

/// "-12.345" times 10^decimals, rounded half away from zero. Sign, digits and one point only. nullopt when it is not a
/// number or does not fit.
[[nodiscard]] std::optional<qint64> scaledDecimal(QStringView text, int decimals);
} // namespace atlas::detail
