// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QJsonValue>
#include <QMap>
#include <QString>

namespace atlas
{
/// An exact amount: integer minor units and an ISO 4217 currency. Two currencies are never added (see MoneyBag).
class Money
{
public:
    Money() = default;
    Money(qint64 minorUnits, QString currency)
        : m_minor(minorUnits)
        , m_currency(std::move(currency))
    {
    }

    /// Reads a JSON number or numeric string in major units (12500.5), rounded half away from zero to the currency's
    /// decimals. nullopt for null, non-numbers and what does not fit 63 bits.
    [[nodiscard]] static std::optional<Money> fromJson(const QJsonValue &value, const QString &currency);
    /// Reads "12500.50", optionally signed; digits beyond the currency's decimals are rounded half away from zero.
    [[nodiscard]] static std::optional<Money> fromDecimal(QStringView text, const QString &currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    /// "12500.50": plain decimal with the currency's decimals, for JSON text and logs of tests.
    [[nodiscard]] QString toDecimal() const;
    /// As a JSON number, exact up to 2^52 minor units (beyond, a double cannot tell two cents apart).
    [[nodiscard]] QJsonValue toJson() const;
    /// value * percent / 100, rounded half away from zero.
    [[nodiscard]] Money percent(int percent) const;
    /// Digits after the point: 2 for EUR, 0 for JPY, 3 for TND.
    [[nodiscard]] static int decimals(const QString &currency);

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor = 0;
    QString m_currency;
};

/// A sum that keeps currencies apart.
class MoneyBag
{
public:
    /// Adds; ignores an amount without currency. Saturates instead of overflowing.
    void add(const Money &amount);
    void add(const MoneyBag &other);
    void subtract(const Money &amount);
    [[nodiscard]] Money in(const QString &currency) const;
    /// Non-zero currencies, `first` leading, the others by code.
    [[nodiscard]] QList<Money> amounts(const QString &first = {}) const;
    [[nodiscard]] bool isEmpty() const { return m_minor.isEmpty(); }
    friend bool operator==(const MoneyBag &, const MoneyBag &) = default;

private:
    QMap<QString, qint64> m_minor;
};
} // namespace atlas
