// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrecords.h"

#include <initializer_list>
#include <QJsonObject>

/// Single values of Zoho Books' rows.
namespace atlas::booksfields
{
using Keys = std::initializer_list<QLatin1StringView>;

/// The first of the keys that holds a text or a number; numbers as text.
[[nodiscard]] QString text(const QJsonObject &row, Keys keys);
[[nodiscard]] QString text(const QJsonObject &row, QLatin1StringView key);
/// yyyy-MM-dd, also of a timestamp: the calendar day as written.
[[nodiscard]] QDate day(const QJsonObject &row, Keys keys);
/// Zero of that currency where the row says nothing readable.
[[nodiscard]] Money amount(const QJsonObject &row, QLatin1StringView key, const QString &currency);
[[nodiscard]] std::optional<Money> knownAmount(const QJsonObject &row, QLatin1StringView key, const QString &currency);
/// currency_code, else `base`.
[[nodiscard]] QString currencyOf(const QJsonObject &row, const QString &base);

/// The rate of a row, and whether it is to be believed.
struct RowRate {
    ExchangeRate rate;
    bool suspect = false;
};
[[nodiscard]] RowRate rateOf(const QJsonObject &row, const QString &base);
/// The bcy_ amount where the row has it, else `amount` converted with the row's rate; zero when that does not fit.
[[nodiscard]] Money inBase(const QJsonObject &row, QLatin1StringView bcyKey, const Money &amount, const QString &base);
} // namespace atlas::booksfields
