// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/money.h"

#include "services/core/moneytext.h"

#include <QtNumeric>

namespace atlas
{
namespace
{
qint64 saturatingSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

qint64 saturatingProduct(qint64 a, qint64 b)
{
    qint64 product = 0;
    if (!qMulOverflow(a, b, &product))
        return product;
    return (a > 0) == (b > 0) ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

qint64 negated(qint64 value)
{
    return value == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : -value;
}

qint64 unitsPerMajor(const QString &currency)
{
    qint64 units = 1;
    for (int i = Money::decimals(currency); i > 0; --i)
        units *= 10;
    return units;
}
} // namespace

std::optional<Money> Money::fromJson(const QJsonValue &value, const QString &currency)
{
    if (value.isString())
        return fromDecimal(value.toString(), currency);
    const QString text = detail::decimalText(value);
    if (text.isEmpty())
        return std::nullopt;
    return fromDecimal(text, currency);
}

std::optional<Money> Money::fromDecimal(QStringView text, const QString &currency)
{
    const auto minor = detail::scaledDecimal(text.trimmed(), decimals(currency));
    if (!minor)
        return std::nullopt;
    return Money(*minor, currency);
}

QString Money::toDecimal() const
{
    const int places = decimals(m_currency);
    const bool negative = m_minor < 0;
    QString digits = QString::number(negative ? 0 - static_cast<quint64>(m_minor) : static_cast<quint64>(m_minor));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return negative ? u'-' + digits : digits;
}

QJsonValue Money::toJson() const
{
    const qint64 units = unitsPerMajor(m_currency);
    if (m_minor % units == 0)
        return m_minor / units;
    return static_cast<double>(m_minor) / static_cast<double>(units);
}

Money Money::percent(int percent) const
{
    // Split, so that the product of the large part stays exact and only the rest is rounded.
    const qint64 whole = saturatingProduct(m_minor / 100, percent);
    const qint64 rest = (m_minor % 100) * percent;
    const qint64 rounded = (rest >= 0 ? rest + 50 : rest - 50) / 100;
    return Money(saturatingSum(whole, rounded), m_currency);
}

int Money::decimals(const QString &currency)
{
    // ISO 4217, "Minor unit" column; every other currency in use has two.
    static const QStringList none{QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
                                  QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"),
                                  QStringLiteral("KMF"), QStringLiteral("KRW"), QStringLiteral("PYG"),
                                  QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("UYI"),
                                  QStringLiteral("VND"), QStringLiteral("VUV"), QStringLiteral("XAF"),
                                  QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                   QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

void MoneyBag::add(const Money &amount)
{
    if (amount.currency().isEmpty())
        return;
    qint64 &sum = m_minor[amount.currency()];
    sum = saturatingSum(sum, amount.minor());
}

void MoneyBag::add(const MoneyBag &other)
{
    for (auto it = other.m_minor.cbegin(); it != other.m_minor.cend(); ++it)
        add(Money(it.value(), it.key()));
}

void MoneyBag::subtract(const Money &amount)
{
    add(Money(negated(amount.minor()), amount.currency()));
}

Money MoneyBag::in(const QString &currency) const
{
    return Money(m_minor.value(currency), currency);
}

QList<Money> MoneyBag::amounts(const QString &first) const
{
    QList<Money> list;
    if (m_minor.value(first) != 0)
        list.append(in(first));
    for (auto it = m_minor.cbegin(); it != m_minor.cend(); ++it) {
        if (it.value() != 0 && it.key() != first)
            list.append(Money(it.value(), it.key()));
    }
    return list;
}
} // namespace atlas
