// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksfields.h"
#include "services/books/booksjson.h"
#include "services/core/json.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

// The organisation, and what forms offer.
namespace atlas::booksjson
{
namespace
{
constexpr int monthsOfYear = 12;

/// A month name, or an index that counts from 0; 12 can only be December counted from 1.
int fiscalMonth(const QJsonObject &row)
{
    const QString text = booksfields::text(row, "fiscal_year_start_month"_L1).trimmed().toLower();
    constexpr qsizetype shortName = 3;
    const QLocale english = QLocale::c();
    for (int month = 1; month <= monthsOfYear && text.size() >= shortName; ++month) {
        if (english.monthName(month).toLower().startsWith(text))
            return month;
    }
    bool ok = false;
    const int index = text.toInt(&ok);
    if (!ok || index < 0 || index > monthsOfYear)
        return 1;
    return std::min(index + 1, monthsOfYear);
}

template <class T, class Read>
QList<T> rowsOf(const QJsonObject &stored, QLatin1StringView key, Read read)
{
    const QJsonArray rows = stored.value(key).toArray();
    QList<T> list;
    list.reserve(rows.size());
    for (const QJsonValue &row : rows)
        list.append(read(row.toObject()));
    return list;
}
} // namespace

bool usesBooks(const QJsonObject &row)
{
    if (json::id(row.value("organization_id"_L1)).isEmpty() || json::boolean(row, "isOrgNotSupported"_L1) ||
        !json::boolean(row, "is_org_active"_L1, true))
        return false;
    for (const QLatin1StringView key : {"org_joined_app_list"_L1, "AppList"_L1}) {
        const QJsonArray apps = row.value(key).toArray();
        if (apps.isEmpty())
            continue;
        return std::any_of(apps.begin(), apps.end(), [](const QJsonValue &app) {
            return app.toString().contains("books"_L1, Qt::CaseInsensitive);
        });
    }
    return true;
}

BooksOrg organisation(const QJsonObject &row)
{
    BooksOrg org;
    org.id = json::id(row.value("organization_id"_L1));
    org.name = json::text(row, "name"_L1);
    org.currency = json::text(row, "currency_code"_L1);
    org.currencyId = json::id(row.value("currency_id"_L1));
    org.timeZone = json::text(row, "time_zone"_L1);
    org.country = json::text(row, "country"_L1);
    org.countryCode = json::text(row, "country_code"_L1);
    org.language = json::text(row, "language_code"_L1);
    org.pricePrecision = int(json::integer(row, "price_precision"_L1, 2));
    org.fiscalYearStartMonth = fiscalMonth(row);
    org.isDefault = json::boolean(row, "is_default_org"_L1);
    return org;
}

QJsonObject organisationRow(const BooksOrg &org)
{
    return {{"organization_id"_L1, org.id},
            {"name"_L1, org.name},
            {"currency_code"_L1, org.currency},
            {"currency_id"_L1, org.currencyId},
            {"time_zone"_L1, org.timeZone},
            {"country"_L1, org.country},
            {"country_code"_L1, org.countryCode},
            {"language_code"_L1, org.language},
            {"price_precision"_L1, org.pricePrecision},
            {"fiscal_year_start_month"_L1, org.fiscalYearStartMonth - 1},
            {"is_default_org"_L1, org.isDefault}};
}

BooksItem item(const QJsonObject &row, const QString &base)
{
    BooksItem item;
    item.id = json::id(row.value("item_id"_L1));
    item.name = booksfields::text(row, {"name"_L1, "item_name"_L1});
    item.description = booksfields::text(row, "description"_L1);
    item.unit = json::text(row, "unit"_L1);
    item.taxId = json::id(row.value("tax_id"_L1));
    item.rate = booksfields::amount(row, "rate"_L1, base);
    const QString status = json::text(row, "status"_L1);
    item.active = status.isEmpty() || status == "active"_L1;
    return item;
}

BooksTax tax(const QJsonObject &row)
{
    // A group of taxes may come as the group alone, under names of its own.
    const QJsonObject group = row.value("tax_group"_L1).toObject();
    BooksTax tax;
    tax.id = booksfields::text(row, {"tax_id"_L1, "tax_group_id"_L1});
    tax.name = booksfields::text(row, {"tax_name"_L1, "tax_group_name"_L1});
    tax.percentage = booksfields::text(row, {"tax_percentage"_L1, "tax_group_percentage"_L1});
    if (tax.id.isEmpty() && !group.isEmpty())
        return booksjson::tax(group);
    return tax;
}

BooksCurrency currency(const QJsonObject &row)
{
    BooksCurrency currency;
    currency.id = json::id(row.value("currency_id"_L1));
    currency.code = json::text(row, "currency_code"_L1);
    currency.symbol = json::text(row, "currency_symbol"_L1);
    currency.precision = int(json::integer(row, "price_precision"_L1, 2));
    currency.isBase = json::boolean(row, "is_base_currency"_L1);
    currency.rate = ExchangeRate::fromJson(row.value("exchange_rate"_L1));
    return currency;
}

BooksLedgerAccount ledgerAccount(const QJsonObject &row)
{
    BooksLedgerAccount account;
    account.id = json::id(row.value("account_id"_L1));
    account.name = json::text(row, "account_name"_L1);
    account.type = json::text(row, "account_type"_L1);
    account.active = json::boolean(row, "is_active"_L1, true);
    return account;
}

BooksSettings settings(const QJsonObject &stored)
{
    BooksSettings settings;
    settings.org = organisation(stored.value("org"_L1).toObject());
    const QString base = settings.org.currency;
    settings.items = rowsOf<BooksItem>(stored, "items"_L1, [&base](const QJsonObject &row) { return item(row, base); });
    settings.taxes = rowsOf<BooksTax>(stored, "taxes"_L1, tax);
    settings.currencies = rowsOf<BooksCurrency>(stored, "currencies"_L1, currency);
    settings.accounts = rowsOf<BooksLedgerAccount>(stored, "accounts"_L1, ledgerAccount);
    return settings;
}
} // namespace atlas::booksjson
