// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/organisations.h"

// Currencies with their stored rates, and taxes (the Books reference, section 18).
namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject currencyRow(const QJsonObject &currency)
{
    const QString code = currency.value(u"currency_code"_s).toString();
    QJsonObject row{{u"currency_name"_s, code},
                    {u"currency_symbol"_s, code},
                    {u"price_precision"_s, 2},
                    {u"currency_format"_s, u"1,234,567.89"_s},
                    {u"is_base_currency"_s, currency.value(u"currency_id"_s).toString() == baseCurrencyId},
                    {u"effective_date"_s, u""_s},
                    {u"auto_exchange_rate_enabled"_s, true}};
    for (auto it = currency.begin(); it != currency.end(); ++it)
        row.insert(it.key(), it.value());
    row.insert(u"currency_name_formatted"_s, code + u"- "_s + row.value(u"currency_name"_s).toString());
    // 0 wherever no rate is stored, and for the base currency: live.
    const bool base = row.value(u"is_base_currency"_s).toBool();
    row.insert(u"exchange_rate"_s, base ? 0.0 : currency.value(u"exchange_rate"_s).toDouble());
    return row;
}

// Its page_context is shorter than that of other lists, and it takes no filters but this one.
Response listCurrencies(Call &call)
{
    const QString filter = call.param(u"filter_by"_s);
    if (!filter.isEmpty() && filter != u"Currencies.ExcludeBaseCurrency"_s && filter != u"Currencies.All"_s)
        return invalidValue(u"filter_by"_s);
    QJsonArray rows;
    for (const auto &[id, currency] : std::as_const(call.store).of(kind::currencies).all()) {
        const QJsonObject row = currencyRow(currency);
        if (!row.value(u"is_base_currency"_s).toBool() || filter != u"Currencies.ExcludeBaseCurrency"_s)
            rows.append(row);
    }
    const QJsonObject context{
        {u"page"_s, 1}, {u"per_page"_s, 200}, {u"has_more_page"_s, false}, {u"report_name"_s, u"Currencies"_s}};
    return Response::json(
        200, {{u"code"_s, 0}, {u"message"_s, u"success"_s}, {u"currencies"_s, rows}, {u"page_context"_s, context}});
}

Response getCurrency(Call &call)
{
    const QJsonObject *currency = call.store.of(kind::currencies).find(call.id());
    return currency ? success(u"currency"_s, currencyRow(*currency)) : notFound(u"Currency"_s);
}

QJsonObject rateRecord(const QJsonObject &currency, const QString &rateId, const QString &day, double rate)
{
    return {{u"exchange_rate_id"_s, rateId},
            {u"currency_id"_s, currency.value(u"currency_id"_s)},
            {u"currency_code"_s, currency.value(u"currency_code"_s)},
            {u"effective_date"_s, day},
            {u"rate"_s, rate}};
}

Response listRates(Call &call)
{
    const QJsonObject *currency = call.store.of(kind::currencies).find(call.id());
    if (!currency)
        return notFound(u"Currency"_s);
    const QString from = call.param(u"from_date"_s);
    if (!from.isEmpty() && !parsedDay(from))
        return invalidValue(u"from_date"_s);
    QJsonArray rates;
    for (const auto &[id, rate] : std::as_const(call.store).of(kind::exchangeRates).all()) {
        const bool fits = from.isEmpty() || rate.value(u"effective_date"_s).toString() >= from;
        if (rate.value(u"currency_id"_s).toString() == call.id() && fits)
            rates.append(rate);
    }
    const double stored = currency->value(u"exchange_rate"_s).toDouble();
    const QString storedOn = currency->value(u"effective_date"_s).toString();
    if (rates.isEmpty() && stored > 0 && (from.isEmpty() || storedOn >= from))
        rates.append(rateRecord(*currency, call.id(), storedOn, stored));
    return success(u"exchange_rates"_s, rates);
}

Response addRate(Call &call)
{
    const QJsonObject *found = call.store.of(kind::currencies).find(call.id());
    if (!found)
        return notFound(u"Currency"_s);
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const double rate = body->value(u"rate"_s).toDouble();
    const QString day = body->value(u"effective_date"_s).toString(call.today.toString(Qt::ISODate));
    if (rate <= 0)
        return invalidValue(u"rate"_s);
    if (!parsedDay(day))
        return invalidValue(u"effective_date"_s);
    QJsonObject currency = *found;
    const QString id = call.store.nextId();
    const QJsonObject record = rateRecord(currency, id, day, rate);
    call.store.of(kind::exchangeRates).put(id, record);
    if (day >= currency.value(u"effective_date"_s).toString()) {
        currency.insert(u"exchange_rate"_s, rate);
        currency.insert(u"effective_date"_s, day);
        call.store.of(kind::currencies).put(call.id(), currency);
    }
    *call.wrote = true;
    return created(u"exchange_rate"_s, record, u"settings/currencies/"_s + call.id() + u"/exchangerates"_s, id,
                   u"The exchange rate has been added."_s);
}

QJsonObject taxRow(const Call &, const QJsonObject &tax)
{
    QJsonObject row{{u"tax_type"_s, u"tax"_s},      {u"tax_factor"_s, u"rate"_s},     {u"tax_specific_type"_s, u""_s},
                    {u"tax_authority_id"_s, u""_s}, {u"tax_authority_name"_s, u""_s}, {u"is_value_added"_s, true},
                    {u"is_default_tax"_s, false},   {u"is_editable"_s, true}};
    for (auto it = tax.begin(); it != tax.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

std::optional<bool> taxPasses(const Call &, const QJsonObject &tax, const QString &filter)
{
    const bool active = tax.value(u"status"_s).toString(u"active"_s) == u"active"_s;
    if (filter == u"taxes.active"_s)
        return active;
    return filter == u"taxes.inactive"_s ? std::optional(!active) : std::nullopt;
}

Response listTaxes(Call &call)
{
    ListSpec spec;
    spec.kind = kind::taxes;
    spec.key = u"taxes"_s;
    spec.idField = u"tax_id"_s;
    spec.reportName = u"Taxes"_s;
    spec.defaultFilter = u"Taxes.Active"_s;
    spec.defaultSort = u"tax_name"_s;
    spec.defaultDescending = false;
    spec.sortColumns = {u"tax_name"_s, u"tax_percentage"_s};
    spec.row = taxRow;
    spec.passes = taxPasses;
    return listRecords(call, spec);
}

Response getTax(Call &call)
{
    const QJsonObject *tax = call.store.of(kind::taxes).find(call.id());
    return tax ? success(u"tax"_s, taxRow(call, *tax)) : notFound(u"Tax"_s);
}
} // namespace

QList<BooksRoute> rateRoutes()
{
    const QString read = u"settings.READ"_s;
    return {{"GET", u"/settings/currencies"_s, read, listCurrencies},
            {"GET", u"/settings/currencies/{id}"_s, read, getCurrency},
            {"GET", u"/settings/currencies/{id}/exchangerates"_s, read, listRates},
            {"POST", u"/settings/currencies/{id}/exchangerates"_s, u"settings.CREATE"_s, addRate},
            {"GET", u"/settings/taxes"_s, read, listTaxes},
            {"GET", u"/settings/taxes/{id}"_s, read, getTax}};
}
} // namespace atlas::sandbox::books
