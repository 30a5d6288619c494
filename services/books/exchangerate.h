// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>

namespace atlas
{
/// Units of base currency for one unit of the record's currency, exact to ten decimals.
class ExchangeRate
{
public:
    ExchangeRate() = default; ///< 1
    /// From a JSON number or numeric string; nullopt for what is not positive.
    [[nodiscard]] static std::optional<ExchangeRate> fromJson(const QJsonValue &value);
    [[nodiscard]] bool isOne() const { return m_scaled == kScale; }
    /// The amount in `base`, rounded half away from zero; nullopt when it does not fit.
    [[nodiscard]] std::optional<Money> convert(const Money &amount, const QString &base) const;
    [[nodiscard]] QString toDecimal() const; ///< "1.0823"
    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;

private:
    static constexpr qint64 kScale = 10'000'000'000;
    qint64 m_scaled = kScale;
};
} // namespace atlas
