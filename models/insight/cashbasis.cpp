// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashbasis.h"

#include <QtNumeric>

namespace atlas::cash
{
using namespace Qt::StringLiterals;

QString baseCurrency(const BooksSnapshot &books)
{
    const QString &known = books.settings.org.currency;
    return known.isEmpty() ? u"EUR"_s : known;
}

std::optional<Money> inBase(const BooksDocument &document, const Money &amount, const QString &base)
{
    if (amount.currency() == base)
        return amount;
    if (document.rateSuspect || document.rate.isOne())
        return std::nullopt;
    return document.rate.convert(amount, base);
}

qint64 sumOf(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

void addTo(Money &sum, const Money &amount)
{
    sum = Money(sumOf(sum.minor(), amount.minor()), sum.currency());
}

void subtractFrom(Money &sum, const Money &amount)
{
    sum = Money(sumOf(sum.minor(), -amount.minor()), sum.currency());
}

DateRange daysUntil(const QDate &last, int count)
{
    return {last.addDays(1 - count), last};
}

DateRange yearUntil(const QDate &last)
{
    return {last.addMonths(-12).addDays(1), last};
}

void Tally::add(const QString &id, const Money &part)
{
    addTo(amount, part);
    ids.append(id);
}

Tally netSales(const BooksSnapshot &books, const DateRange &period)
{
    const QString base = baseCurrency(books);
    Tally sales(base);
    for (const Invoice &invoice : books.invoices) {
        if (!invoice.isIssued() || !period.contains(invoice.date))
            continue;
        if (const std::optional<Money> total = inBase(invoice, invoice.total, base))
            sales.add(invoice.id, *total);
        else
            ++sales.suspects;
    }
    for (const CreditNote &note : books.creditNotes) {
        if (!note.isIssued() || !period.contains(note.date))
            continue;
        if (const std::optional<Money> total = inBase(note, note.total, base))
            subtractFrom(sales.amount, *total);
        else
            ++sales.suspects;
    }
    return sales;
}

Figure newFigure(const QString &id, const BooksSnapshot &books, const DateRange &period)
{
    Figure figure;
    figure.id = id;
    figure.readAt = books.readAt;
    figure.truncated = books.truncated;
    figure.from = period.from;
    figure.to = period.to;
    if (!books.readAt.isValid())
        figure.unavailable = u"never_read"_s;
    return figure;
}

MoneyBag bagOf(const Money &amount)
{
    MoneyBag bag;
    bag.add(amount);
    return bag;
}
} // namespace atlas::cash
