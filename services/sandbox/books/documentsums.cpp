// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/cents.h"

#include <vector>

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 factorScale = 1'000'000;    ///< rates and quantities have up to six decimals
constexpr qint64 percentScale = 10'000;      ///< percentages up to four
constexpr qint64 whole = 100 * percentScale; ///< 100 %

/// The lines of one tax: taxed together, which is what entity-level rounding means.
struct TaxGroup {
    QString taxId, name;
    qint64 percent = 0; ///< in 1/percentScale
    qint64 gross = 0;   ///< sum of the lines as typed: with tax when the document's prices include it
    qint64 net = 0;     ///< of which without tax, before the document's discount
    qint64 taxable = 0; ///< without tax, after the discount where that comes before tax
    qint64 tax = 0;
};

struct SumLine {
    int index = 0;
    std::size_t group = 0;
    qint64 gross = 0;
};

/// All in minor units of the document's currency.
struct DocumentSum {
    qint64 units = 100;
    std::vector<SumLine> lines;
    std::vector<TaxGroup> groups;
    qint64 gross = 0, subTotal = 0, discount = 0, tax = 0, taxable = 0, shipping = 0, adjustment = 0;
    [[nodiscard]] double amount(qint64 value) const { return double(value) / double(units); }
    [[nodiscard]] qint64 total() const { return subTotal - discount + shipping + adjustment + tax; }
};

/// `share` of `amount` where `part` of `total` has been dealt with so far; what is dealt out adds up exactly.
qint64 shareUpTo(qint64 amount, qint64 part, qint64 total)
{
    return total == 0 ? 0 : qint64(std::llround(double(amount) * double(part) / double(total)));
}

/// A discount as Books takes it: 12.5 and "12.5" are amounts, "10%" a part of `of`.
qint64 discountOf(const QJsonValue &discount, qint64 of, qint64 units)
{
    const QString text = discount.toString().trimmed();
    if (!text.endsWith(u'%'))
        return exact::scaled(discount, units);
    return exact::roundedProduct(of, exact::scaled(text.chopped(1), percentScale), whole);
}

bool carriesAmount(const QJsonObject &line)
{
    const QString category = line.value(u"line_item_category"_s).toString();
    return category.isEmpty() || category == u"line_item"_s;
}

qint64 typedAmount(QJsonObject &line, bool itemDiscount, qint64 units)
{
    const qint64 quantity =
        exact::scaled(line.value(u"quantity"_s).isUndefined() ? QJsonValue(1) : line.value(u"quantity"_s), factorScale);
    const qint64 rate = exact::scaled(line.value(u"rate"_s), factorScale);
    const qint64 before = exact::roundedProduct(rate, quantity, factorScale * factorScale / units);
    const qint64 discount = itemDiscount ? discountOf(line.value(u"discount"_s), before, units) : 0;
    line.insert(u"discount_amount"_s, double(discount) / double(units));
    return before - discount;
}

std::size_t groupIndex(std::vector<TaxGroup> &groups, const QJsonObject &line)
{
    const QString taxId = line.value(u"tax_id"_s).toString();
    const qint64 percent = exact::scaled(line.value(u"tax_percentage"_s), percentScale);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].taxId == taxId && groups[i].percent == percent)
            return i;
    }
    groups.push_back({taxId, line.value(u"tax_name"_s).toString(), percent});
    return groups.size() - 1;
}

void addLines(DocumentSum &sum, QJsonArray &lines, bool itemDiscount)
{
    for (int i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines.at(i).toObject();
        if (!carriesAmount(line))
            continue;
        const qint64 gross = typedAmount(line, itemDiscount, sum.units);
        const std::size_t group = groupIndex(sum.groups, line);
        sum.groups[group].gross += gross;
        sum.gross += gross;
        sum.lines.push_back({i, group, gross});
        lines.replace(i, line);
    }
}

qint64 includedTax(qint64 gross, qint64 percent)
{
    return exact::roundedProduct(gross, percent, whole + percent);
}

/// Taxes, and the discount of the whole document where it lowers what is taxed.
void addTaxes(DocumentSum &sum, const QJsonValue &discount, bool beforeTax, bool inclusive)
{
    const qint64 typed = beforeTax ? discountOf(discount, sum.gross, sum.units) : 0;
    qint64 done = 0, dealt = 0;
    for (TaxGroup &group : sum.groups) {
        done += group.gross;
        const qint64 share = shareUpTo(typed, done, sum.gross) - dealt;
        dealt += share;
        const qint64 left = group.gross - share;
        group.net = group.gross - (inclusive ? includedTax(group.gross, group.percent) : 0);
        group.tax = inclusive ? includedTax(left, group.percent) : exact::roundedProduct(left, group.percent, whole);
        group.taxable = inclusive ? left - group.tax : left;
        sum.subTotal += group.net;
        sum.discount += group.net - group.taxable;
        sum.tax += group.tax;
        sum.taxable += group.percent > 0 ? group.taxable : 0;
    }
    // What a percentage after tax refers to is UNCONFIRMED: here all that would be owed.
    if (!beforeTax)
        sum.discount = discountOf(discount, sum.subTotal + sum.tax, sum.units);
}

void writeLines(const DocumentSum &sum, QJsonArray &lines, const QJsonValue &rate)
{
    std::vector<qint64> done(sum.groups.size()), dealt(sum.groups.size());
    for (const SumLine &part : sum.lines) {
        const TaxGroup &group = sum.groups[part.group];
        done[part.group] += part.gross;
        const qint64 net = shareUpTo(group.net, done[part.group], group.gross) - dealt[part.group];
        dealt[part.group] += net;
        QJsonObject line = lines.at(part.index).toObject();
        line.insert(u"item_total"_s, sum.amount(net));
        const qint64 typedRate = exact::scaled(line.value(u"rate"_s), sum.units);
        line.insert(u"bcy_rate"_s, exact::fromCents(exact::baseCents(typedRate, sum.units, rate)));
        lines.replace(part.index, line);
    }
}

QJsonArray taxList(const DocumentSum &sum)
{
    QJsonArray taxes;
    for (const TaxGroup &group : sum.groups) {
        if (!group.taxId.isEmpty() || group.percent > 0)
            taxes.append(QJsonObject{{u"tax_name"_s, group.name}, {u"tax_amount"_s, sum.amount(group.tax)}});
    }
    return taxes;
}

void writeSums(QJsonObject &document, const DocumentSum &sum, bool inclusive)
{
    const QJsonValue rate = document.value(u"exchange_rate"_s);
    const auto both = [&](const QString &key, qint64 value) {
        document.insert(key, sum.amount(value));
        document.insert(u"bcy_"_s + key, exact::fromCents(exact::baseCents(value, sum.units, rate)));
    };
    both(u"sub_total"_s, sum.subTotal);
    both(u"discount_total"_s, sum.discount);
    both(u"tax_total"_s, sum.tax);
    both(u"shipping_charge"_s, sum.shipping);
    both(u"adjustment"_s, sum.adjustment);
    both(u"total"_s, sum.total());
    document.insert(u"taxes"_s, taxList(sum));
    document.insert(u"total_taxable_amount"_s, sum.amount(sum.taxable));
    document.insert(u"discount_applied_on_amount"_s, sum.amount(sum.discount != 0 ? sum.subTotal : 0));
    document.insert(u"sub_total_inclusive_of_tax"_s, sum.amount(inclusive ? sum.gross : 0));
}
} // namespace

void sumDocument(QJsonObject &document)
{
    const bool itemDiscount = document.value(u"discount_type"_s).toString() == u"item_level"_s;
    const bool beforeTax = document.value(u"is_discount_before_tax"_s).toBool(true);
    const bool inclusive = document.value(u"is_inclusive_tax"_s).toBool();
    DocumentSum sum;
    sum.units = exact::minorUnits(document.value(u"price_precision"_s));
    sum.shipping = exact::scaled(document.value(u"shipping_charge"_s), sum.units);
    sum.adjustment = exact::scaled(document.value(u"adjustment"_s), sum.units);
    QJsonArray lines = document.value(u"line_items"_s).toArray();
    addLines(sum, lines, itemDiscount);
    // The lines' own discounts are in item_total already.
    addTaxes(sum, itemDiscount ? QJsonValue(0) : document.value(u"discount"_s), beforeTax, inclusive);
    writeLines(sum, lines, document.value(u"exchange_rate"_s));
    document.insert(u"line_items"_s, lines);
    writeSums(document, sum, inclusive);
}
} // namespace atlas::sandbox::books
