// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QJsonValue>
#include <QString>

namespace atlas::sandbox::books::selling
{
/// The sums are exact up to here, in the document's and in the base currency (see documentsums.cpp); larger amounts are
/// refused.
inline constexpr double kLargestAmount = 9'000'000'000.0;

/// A finite JSON number or numeric text; nothing for all else, the empty text included.
[[nodiscard]] std::optional<double> decimal(const QJsonValue &value);
/// As decimal(), and within the amounts Books can hold.
[[nodiscard]] std::optional<double> amountValue(const QJsonValue &value);
/// "26,885.15": grouped as the organisation's currency_format ("###,##0.00") says.
[[nodiscard]] QString formattedAmount(double amount, const QString &pattern);
} // namespace atlas::sandbox::books::selling
