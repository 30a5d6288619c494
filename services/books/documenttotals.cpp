// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/documenttotals.h"

#include "services/books/exactdecimal.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using exactdecimal::divided;
using exactdecimal::Int128;
using exactdecimal::powerOfTen;

constexpr int lineDecimals = 6;    ///< of quantities and rates
constexpr int percentDecimals = 4; ///< of tax and discount percentages
constexpr qint64 hundredPercent = 1'000'000;

ApiError tooLarge(const QString &field)
{
    return exactdecimal::faultError(exactdecimal::Scaled::Fault::TooLarge, field);
}

/// A share of a whole: a percentage of it or an amount in minor units.
struct Reduction {
    bool isPercent = false;
    qint64 value = 0; ///< percent times 10^4, or minor units
    [[nodiscard]] qint64 of(qint64 whole) const
    {
        return isPercent ? qint64(divided(Int128(whole) * value, hundredPercent)) : value;
    }
};

/// The lines of one tax, taxed together. Amounts in minor units.
struct TaxGroup {
    QString id, name;
    qint64 percent = 0;
    qint64 typed = 0; ///< sum of the lines; the tax is in it where prices include it
    qint64 net = 0;   ///< of which without tax, before the document's discount
    qint64 tax = 0;
};

struct LinePart {
    qsizetype group = 0;
    qint64 typed = 0;
};

/// Cuts `whole` in proportion to parts of `total`, in whole units that add up exactly.
class Shares
{
public:
    Shares(qint64 whole, qint64 total)
        : m_whole(whole)
        , m_total(total)
    {
    }
    qint64 next(qint64 part)
    {
        m_done += part;
        const qint64 upToHere = m_total == 0 ? 0 : qint64(divided(Int128(m_whole) * m_done, m_total));
        return upToHere - std::exchange(m_dealt, upToHere);
    }

private:
    qint64 m_whole, m_total;
    qint64 m_done = 0, m_dealt = 0;
};

Result<qint64> amountOf(const QString &text, const QString &currency, const QString &field, bool mayBeNegative)
{
    if (text.trimmed().isEmpty())
        return 0;
    const int decimals = Money::decimals(currency);
    const exactdecimal::Scaled exact = exactdecimal::scaled(text, decimals);
    if (exact.fault != exactdecimal::Scaled::Fault::None)
        return fail(exactdecimal::faultError(exact.fault, field));
    if (exact.value < 0 && !mayBeNegative)
        return fail(exactdecimal::refusal(u"negative"_s, field, u"%1 must not be negative."_s.arg(field)));
    if (exact.value > exactdecimal::largestMinor || exact.value < -exactdecimal::largestMinor)
        return fail(tooLarge(field));
    return qint64(exact.value);
}

Result<qint64> percentOf(QStringView text, const QString &field)
{
    const Result<Int128> percent = exactdecimal::notNegative(text, percentDecimals, field);
    if (!percent)
        return fail(percent.error());
    if (*percent > hundredPercent)
        return fail(tooLarge(field));
    return qint64(*percent);
}

Result<Reduction> reductionOf(const QString &typed, const QString &currency, const QString &field)
{
    const QString text = typed.trimmed();
    Reduction reduction;
    reduction.isPercent = text.endsWith(u'%');
    const Result<qint64> value =
        reduction.isPercent ? percentOf(QStringView(text).chopped(1), field) : amountOf(text, currency, field, false);
    if (!value)
        return fail(value.error());
    reduction.value = *value;
    return reduction;
}

/// The computation in steps, each of which can meet what cannot be computed.
class Summing
{
public:
    explicit Summing(const DocumentInput &input)
        : m_input(input)
        , m_decimals(Money::decimals(input.currency))
    {
    }
    [[nodiscard]] Result<DocumentTotals> run();

private:
    [[nodiscard]] Result<Done> addLine(qsizetype index);
    [[nodiscard]] Result<qint64> lineAmount(const DocumentLine &line, const QString &place) const;
    [[nodiscard]] qsizetype groupOf(const DocumentLine &line, qint64 percent);
    [[nodiscard]] qint64 taxOf(qint64 typed, qint64 percent) const;
    [[nodiscard]] Result<Done> computeTaxes();
    void shareOutLines();
    [[nodiscard]] Result<Done> finish();
    [[nodiscard]] Money money(qint64 minor) const { return Money(minor, m_input.currency); }

    const DocumentInput &m_input;
    int m_decimals;
    QList<TaxGroup> m_groups; ///< in order of first use; what is not taxed is a group without id
    QList<LinePart> m_lines;
    DocumentTotals m_totals;
    qint64 m_typed = 0, m_subTotal = 0, m_discount = 0, m_tax = 0;
};

/// rate * quantity - discount, rounded to the currency after each step, as the line is printed.
Result<qint64> Summing::lineAmount(const DocumentLine &line, const QString &place) const
{
    const Result<Int128> quantity = exactdecimal::notNegative(line.quantity, lineDecimals, place + u"quantity"_s);
    if (!quantity)
        return fail(quantity.error());
    const Result<Int128> rate = exactdecimal::notNegative(line.rate, lineDecimals, place + u"rate"_s);
    if (!rate)
        return fail(rate.error());
    Int128 product = 0;
    if (__builtin_mul_overflow(*quantity, *rate, &product))
        return fail(tooLarge(place + u"rate"_s));
    const Int128 gross = divided(product, powerOfTen(2 * lineDecimals - m_decimals));
    if (gross > exactdecimal::largestMinor)
        return fail(tooLarge(place + u"rate"_s));
    const Result<Reduction> discount = reductionOf(line.discount, m_input.currency, place + u"discount"_s);
    if (!discount)
        return fail(discount.error());
    const qint64 off = discount->of(qint64(gross));
    if (off > gross)
        return fail(tooLarge(place + u"discount"_s));
    return qint64(gross) - off;
}

qsizetype Summing::groupOf(const DocumentLine &line, qint64 percent)
{
    const auto same = [&](const TaxGroup &g) { return g.id == line.taxId && g.percent == percent; };
    const auto found = std::ranges::find_if(m_groups, same);
    if (found != m_groups.end())
        return found - m_groups.begin();
    TaxGroup group;
    group.id = line.taxId;
    group.name = line.taxName;
    group.percent = percent;
    m_groups.append(group);
    return m_groups.size() - 1;
}

/// The tax on an amount, or the tax in it where prices include it.
qint64 Summing::taxOf(qint64 typed, qint64 percent) const
{
    const qint64 whole = m_input.taxInclusive ? hundredPercent + percent : hundredPercent;
    return qint64(divided(Int128(typed) * percent, whole));
}

Result<Done> Summing::addLine(qsizetype index)
{
    const DocumentLine &line = m_input.lines.at(index);
    const QString place = u"line_items/%1/"_s.arg(index);
    const Result<qint64> amount = lineAmount(line, place);
    if (!amount)
        return fail(amount.error());
    qint64 percent = 0;
    if (!line.taxId.isEmpty() && !line.taxPercentage.trimmed().isEmpty()) {
        const Result<qint64> read = percentOf(line.taxPercentage, place + u"tax_percentage"_s);
        if (!read)
            return fail(read.error());
        percent = *read;
    }
    LinePart part;
    part.group = groupOf(line, percent);
    part.typed = *amount;
    m_lines.append(part);
    m_groups[part.group].typed += *amount;
    m_typed += *amount;
    if (m_typed > exactdecimal::largestMinor)
        return fail(tooLarge(place + u"rate"_s));
    return Done{};
}

/// Entity level: one rounding for each tax, on the sum of its lines less their share of a discount before tax.
Result<Done> Summing::computeTaxes()
{
    const Result<Reduction> reduction = reductionOf(m_input.discount, m_input.currency, u"discount"_s);
    if (!reduction)
        return fail(reduction.error());
    const qint64 typedDiscount = m_input.discountBeforeTax ? reduction->of(m_typed) : 0;
    Shares shares(typedDiscount, m_typed);
    for (TaxGroup &group : m_groups) {
        const qint64 left = group.typed - shares.next(group.typed);
        group.net = group.typed - (m_input.taxInclusive ? taxOf(group.typed, group.percent) : 0);
        group.tax = taxOf(left, group.percent);
        m_subTotal += group.net;
        m_discount += group.net - (m_input.taxInclusive ? left - group.tax : left);
        m_tax += group.tax;
        if (!group.id.isEmpty())
            m_totals.taxes.append({group.name, money(group.tax)});
    }
    if (!m_input.discountBeforeTax)
        m_discount = reduction->of(m_subTotal + m_tax);
    if (typedDiscount > m_typed || m_discount > m_subTotal + m_tax)
        return fail(tooLarge(u"discount"_s));
    return Done{};
}

/// The lines without tax, adding up to their tax's net amount.
void Summing::shareOutLines()
{
    QList<Shares> shares;
    for (const TaxGroup &group : std::as_const(m_groups))
        shares.append(Shares(group.net, group.typed));
    for (const LinePart &line : std::as_const(m_lines))
        m_totals.lineTotals.append(money(shares[line.group].next(line.typed)));
}

Result<Done> Summing::finish()
{
    const Result<qint64> shipping = amountOf(m_input.shipping, m_input.currency, u"shipping_charge"_s, false);
    if (!shipping)
        return fail(shipping.error());
    const Result<qint64> adjustment = amountOf(m_input.adjustment, m_input.currency, u"adjustment"_s, true);
    if (!adjustment)
        return fail(adjustment.error());
    const qint64 total = m_subTotal - m_discount + *shipping + *adjustment + m_tax;
    if (total > exactdecimal::largestMinor)
        return fail(tooLarge(u"total"_s));
    if (total < 0)
        return fail(exactdecimal::refusal(u"negative"_s, u"adjustment"_s, u"The total must not be negative."_s));
    m_totals.subTotal = money(m_subTotal);
    m_totals.discount = money(m_discount);
    m_totals.shipping = money(*shipping);
    m_totals.adjustment = money(*adjustment);
    m_totals.tax = money(m_tax);
    m_totals.total = money(total);
    return Done{};
}

Result<DocumentTotals> Summing::run()
{
    if (m_input.lines.isEmpty())
        return fail(exactdecimal::refusal(u"no_lines"_s, u"line_items"_s, u"A document needs at least one line."_s));
    for (qsizetype i = 0; i < m_input.lines.size(); ++i) {
        const Result<Done> added = addLine(i);
        if (!added)
            return fail(added.error());
    }
    const Result<Done> taxed = computeTaxes();
    if (!taxed)
        return fail(taxed.error());
    shareOutLines();
    const Result<Done> finished = finish();
    if (!finished)
        return fail(finished.error());
    return m_totals;
}
} // namespace

Result<DocumentTotals> documentTotals(const DocumentInput &input)
{
    return Summing(input).run();
}
} // namespace atlas
