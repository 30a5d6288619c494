// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/exchangerate.h"

#include <QList>
#include <QString>

namespace atlas
{
/// An organisation of Zoho Books. Source: GET /organizations.
struct BooksOrg {
    QString id, name, currency, currencyId, timeZone, country, countryCode, language;
    int pricePrecision = 2;
    int fiscalYearStartMonth = 1; ///< 1 = January, however Zoho spelled it
    bool isDefault = false;
    friend bool operator==(const BooksOrg &, const BooksOrg &) = default;
};

struct BooksItem {
    QString id, name, description, unit, taxId;
    Money rate;
    bool active = true;
    friend bool operator==(const BooksItem &, const BooksItem &) = default;
};

struct BooksTax {
    QString id, name;
    QString percentage; ///< "20", "5.5": decimal text
    friend bool operator==(const BooksTax &, const BooksTax &) = default;
};

struct BooksCurrency {
    QString id, code, symbol;
    int precision = 2;
    bool isBase = false;
    std::optional<ExchangeRate> rate; ///< Zoho sends 0 where none is stored: nullopt
    friend bool operator==(const BooksCurrency &, const BooksCurrency &) = default;
};

struct BooksLedgerAccount {
    QString id, name, type; ///< type: expense, income, cost_of_goods_sold, ...
    bool active = true;
    friend bool operator==(const BooksLedgerAccount &, const BooksLedgerAccount &) = default;
};

/// What forms need; changes rarely, kept for a day.
struct BooksSettings {
    BooksOrg org;
    QList<BooksItem> items;
    QList<BooksTax> taxes;
    QList<BooksCurrency> currencies;
    QList<BooksLedgerAccount> accounts;
    friend bool operator==(const BooksSettings &, const BooksSettings &) = default;
};
} // namespace atlas
