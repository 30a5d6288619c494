// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksfieldcheck.h"

#include "services/books/documenttotals.h"
#include "services/books/exactdecimal.h"
#include "services/core/json.h"

#include <algorithm>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksvalidation::fieldcheck
{
namespace
{
using exactdecimal::Int128;
using exactdecimal::refusal;

constexpr int rateDecimals = 10;  ///< of exchange rates
constexpr int longestTerms = 100; ///< days; documented maximum of payment_terms

bool isNumberField(const QString &name)
{
    static const QStringList names{
        u"amount"_s, u"exchange_rate"_s,  u"shipping_charge"_s, u"adjustment"_s,    u"bank_charges"_s, u"quantity"_s,
        u"rate"_s,   u"amount_applied"_s, u"discount_amount"_s, u"payment_terms"_s, u"purchase_rate"_s};
    return names.contains(name);
}

QJsonValue asNumber(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    const exactdecimal::Scaled plain = exactdecimal::scaled(value.toString(), rateDecimals);
    return ok && plain.fault == exactdecimal::Scaled::Fault::None ? QJsonValue(number) : value;
}

/// The list with its objects changed; texts and numbers in it stay.
QJsonArray rowsWith(QJsonArray rows, QJsonObject (*changed)(QJsonObject))
{
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).isObject())
            rows.replace(i, changed(rows.at(i).toObject()));
    }
    return rows;
}

bool consistsOfDigits(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<Done> checkLength(const QJsonObject &object, QLatin1StringView name, int longest, const QString &place)
{
    if (object.value(name).toString().size() <= longest)
        return Done{};
    return fail(refusal(u"too_long"_s, place + name, u"%1 may have at most %2 characters."_s.arg(name).arg(longest)));
}

Result<Done> checkExchangeRate(const QJsonValue &value)
{
    const QString field = u"exchange_rate"_s;
    const Result<Int128> rate = exactdecimal::notNegative(exactdecimal::textOf(value), rateDecimals, field);
    if (!rate)
        return fail(rate.error());
    if (*rate == 0)
        return fail(refusal(u"rate_missing"_s, field, u"An exchange rate must be above zero."_s));
    return Done{};
}

Result<Done> checkTerms(const QJsonValue &value)
{
    const QString field = u"payment_terms"_s;
    const Result<Int128> days = exactdecimal::notNegative(exactdecimal::textOf(value), 0, field);
    if (!days)
        return fail(days.error());
    if (*days > longestTerms)
        return fail(refusal(u"too_large"_s, field, u"Payment terms may have at most 100 days."_s));
    return Done{};
}

/// A heading or a sub-total between the lines has neither quantity nor price.
bool carriesAmount(const QJsonObject &line)
{
    const QString category = json::text(line, "line_item_category"_L1);
    return category.isEmpty() || category == "line_item"_L1;
}

Result<Done> checkLineContent(const QJsonObject &line, const QString &place)
{
    const bool known = !isBlank(line.value("item_id"_L1)) || !isBlank(line.value("line_item_id"_L1));
    const bool named = !isBlank(line.value("name"_L1)) || !isBlank(line.value("description"_L1));
    if (!known && !named)
        return fail(refusal(u"mandatory_missing"_s, place + u"name"_s, u"A line needs an item or a name."_s));
    if (!known && isBlank(line.value("rate"_L1)))
        return fail(refusal(u"mandatory_missing"_s, place + u"rate"_s, u"A line without an item needs a rate."_s));
    return Done{};
}

QString typedOr(const QJsonValue &value, const QString &usual)
{
    if (value.isUndefined() || value.isNull())
        return usual;
    return value.isString() ? value.toString() : exactdecimal::textOf(value);
}

DocumentLine documentLine(const QJsonObject &line)
{
    DocumentLine typed;
    typed.quantity = typedOr(line.value("quantity"_L1), u"1"_s);
    typed.rate = typedOr(line.value("rate"_L1), u"0"_s);
    typed.discount = typedOr(line.value("discount"_L1), {});
    typed.taxId = json::id(line.value("tax_id"_L1));
    typed.taxPercentage = typedOr(line.value("tax_percentage"_L1), {});
    return typed;
}
} // namespace

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

QJsonObject withoutBlanks(QJsonObject record)
{
    const QStringList names = record.keys();
    for (const QString &name : names) {
        const QJsonValue value = record.value(name);
        if (isBlank(value))
            record.remove(name);
        else if (value.isArray())
            record.insert(name, rowsWith(value.toArray(), withoutBlanks));
    }
    return record;
}

QJsonObject tidied(QJsonObject record)
{
    for (auto it = record.begin(); it != record.end(); ++it) {
        const QString name = it.key();
        if (name.endsWith("_id"_L1) && it.value().isDouble())
            it.value() = json::id(it.value());
        else if (isNumberField(name))
            it.value() = asNumber(it.value());
        else if (it.value().isArray())
            it.value() = rowsWith(it.value().toArray(), tidied);
    }
    return record;
}

Result<Done> checkIds(BooksKind, const QJsonObject &record)
{
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (it.key().endsWith("_id"_L1) && !consistsOfDigits(it.value().toString()))
            return fail(refusal(u"invalid_id"_s, it.key(), u"%1 must be the digits of an id."_s.arg(it.key())));
    }
    return Done{};
}

Result<Done> checkDates(BooksKind, const QJsonObject &record)
{
    for (auto it = record.begin(); it != record.end(); ++it) {
        const bool isDate = it.key() == "date"_L1 || it.key().endsWith("_date"_L1);
        if (!isDate || isBlank(it.value()))
            continue;
        const QString text = it.value().toString();
        if (text.size() != 10 || !QDate::fromString(text, u"yyyy-MM-dd"_s).isValid())
            return fail(refusal(u"invalid_date"_s, it.key(), u"%1 must be a date as yyyy-MM-dd."_s.arg(it.key())));
    }
    return Done{};
}

Result<Done> checkLengths(BooksKind kind, const QJsonObject &record)
{
    if (kind == BooksKind::Expense)
        return checkLength(record, "description"_L1, 100, {});
    const QJsonArray lines = record.value("line_items"_L1).toArray();
    for (int i = 0; i < lines.size(); ++i) {
        const QString place = u"line_items/%1/"_s.arg(i);
        const QJsonObject line = lines.at(i).toObject();
        const Result<Done> name = checkLength(line, "name"_L1, 100, place);
        if (!name)
            return name;
        const Result<Done> description = checkLength(line, "description"_L1, 2000, place);
        if (!description)
            return description;
    }
    return Done{};
}

Result<Done> checkAmount(const QJsonValue &value, const QString &currency, const QString &field)
{
    const Result<Int128> amount =
        exactdecimal::notNegative(exactdecimal::textOf(value), Money::decimals(currency), field);
    if (!amount)
        return fail(amount.error());
    if (*amount == 0)
        return fail(refusal(u"not_positive"_s, field, u"%1 must be above zero."_s.arg(field)));
    if (*amount > exactdecimal::largestMinor)
        return fail(exactdecimal::faultError(exactdecimal::Scaled::Fault::TooLarge, field));
    return Done{};
}

Result<Done> checkNumbers(const QJsonObject &record, const QString &currency)
{
    if (record.contains("amount"_L1)) {
        const Result<Done> amount = checkAmount(record.value("amount"_L1), currency, u"amount"_s);
        if (!amount)
            return amount;
    }
    if (!isBlank(record.value("rate"_L1))) {
        const Result<Int128> rate =
            exactdecimal::notNegative(exactdecimal::textOf(record.value("rate"_L1)), 6, u"rate"_s);
        if (!rate)
            return fail(rate.error());
    }
    if (!isBlank(record.value("exchange_rate"_L1))) {
        const Result<Done> rate = checkExchangeRate(record.value("exchange_rate"_L1));
        if (!rate)
            return rate;
    }
    if (isBlank(record.value("payment_terms"_L1)))
        return Done{};
    return checkTerms(record.value("payment_terms"_L1));
}

Result<Done> checkLines(const QJsonObject &document, const QString &currency)
{
    DocumentInput input;
    input.currency = currency;
    input.discount = typedOr(document.value("discount"_L1), {});
    input.discountBeforeTax = document.value("is_discount_before_tax"_L1).toBool(true);
    input.taxInclusive = document.value("is_inclusive_tax"_L1).toBool();
    input.shipping = typedOr(document.value("shipping_charge"_L1), {});
    input.adjustment = typedOr(document.value("adjustment"_L1), {});
    if (json::text(document, "discount_type"_L1) == "item_level"_L1)
        input.discount.clear();
    const QJsonArray lines = document.value("line_items"_L1).toArray();
    for (int i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines.at(i).toObject();
        DocumentLine typed; // a heading counts as a line without amount, so that places stay right
        if (carriesAmount(line)) {
            const Result<Done> content = checkLineContent(line, u"line_items/%1/"_s.arg(i));
            if (!content)
                return content;
            typed = documentLine(line);
        }
        input.lines.append(typed);
    }
    const Result<DocumentTotals> totals = documentTotals(input);
    if (!totals)
        return fail(totals.error());
    return Done{};
}
} // namespace atlas::booksvalidation::fieldcheck
