// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksfields.h"

#include "services/core/json.h"
#include "services/core/moneytext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksfields
{
QString text(const QJsonObject &row, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const QString found = text(row, key);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString text(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    return value.isString() ? value.toString() : detail::decimalText(value);
}

QDate day(const QJsonObject &row, Keys keys)
{
    constexpr qsizetype isoDateLength = 10;
    return QDate::fromString(text(row, keys).left(isoDateLength), Qt::ISODate);
}

Money amount(const QJsonObject &row, QLatin1StringView key, const QString &currency)
{
    return knownAmount(row, key, currency).value_or(Money(0, currency));
}

std::optional<Money> knownAmount(const QJsonObject &row, QLatin1StringView key, const QString &currency)
{
    return Money::fromJson(row.value(key), currency);
}

QString currencyOf(const QJsonObject &row, const QString &base)
{
    const QString own = json::text(row, "currency_code"_L1);
    return own.isEmpty() || own == base ? base : own; // the shared text: there are ten thousands of them
}

RowRate rateOf(const QJsonObject &row, const QString &base)
{
    // The base currency is worth itself, even where a row says 0 or nothing.
    if (currencyOf(row, base) == base)
        return {};
    const std::optional<ExchangeRate> rate = ExchangeRate::fromJson(row.value("exchange_rate"_L1));
    return {rate.value_or(ExchangeRate()), !rate || rate->isOne()};
}

Money inBase(const QJsonObject &row, QLatin1StringView bcyKey, const Money &amount, const QString &base)
{
    if (const std::optional<Money> stated = knownAmount(row, bcyKey, base))
        return *stated;
    return rateOf(row, base).rate.convert(amount, base).value_or(Money(0, base));
}
} // namespace atlas::booksfields
