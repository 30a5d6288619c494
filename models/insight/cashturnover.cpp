// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Days sales and days payables outstanding, today and 30 days ago.

#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"

#include <map>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kDaysBack = 30; ///< of the comparison

/// What was owed at the end of a day, and what was invoiced in the days up to it.
struct Turnover {
    explicit Turnover(const QString &base)
        : owed(0, base)
        , traded(0, base)
    {
    }
    Money owed, traded;
    QStringList ids;
    int suspects = 0;
    /// owed / traded x days, rounded; nullopt when nothing was traded.
    [[nodiscard]] std::optional<qint64> days(int period) const
    {
        if (traded.minor() <= 0)
            return std::nullopt;
        return qRound64(double(owed.minor()) / double(traded.minor()) * period);
    }
};

/// What a document owed at the end of a day; nullopt: nothing. Records keep no history: one paid in full or in part
/// after that day is taken to have owed its total, any other what it owes now. One that was settled without a payment
/// has no day of settlement and is taken to have been settled at once.
template <class Document>
std::optional<Money> owedThen(const Document &document, const QDate &day, const QDate &lastPaid)
{
    if (document.date > day)
        return std::nullopt;
    if (lastPaid.isValid() && lastPaid > day)
        return document.total;
    return document.isOpen() ? std::optional(document.balance) : std::nullopt;
}

template <class Document, class LastPaid>
Turnover turnoverOf(const QList<Document> &documents, const QString &base, const DateRange &period,
                    const LastPaid &lastPaid)
{
    Turnover turnover(base);
    for (const Document &document : documents) {
        if (!document.isIssued())
            continue;
        const std::optional<Money> owed = owedThen(document, period.to, lastPaid(document));
        const bool traded = period.contains(document.date);
        if (!owed && !traded)
            continue;
        const std::optional<Money> owedBase = owed ? cash::inBase(document, *owed, base) : Money(0, base);
        const std::optional<Money> total = traded ? cash::inBase(document, document.total, base) : Money(0, base);
        if (!owedBase || !total) {
            ++turnover.suspects;
            continue;
        }
        turnover.ids.append(document.id);
        cash::addTo(turnover.owed, *owedBase);
        cash::addTo(turnover.traded, *total);
    }
    return turnover;
}

Turnover salesTurnover(const BooksSnapshot &books, const QDate &day, const QDate &today, int days)
{
    const QString base = cash::baseCurrency(books);
    const DateRange period = cash::daysUntil(day, days);
    const bool past = day < today;
    Turnover turnover = turnoverOf(books.invoices, base, period, [past](const Invoice &invoice) {
        return past ? invoice.lastPayment : QDate(); // today's balance is known
    });
    for (const CreditNote &note : books.creditNotes) {
        if (!note.isIssued() || !period.contains(note.date))
            continue;
        if (const std::optional<Money> total = cash::inBase(note, note.total, base))
            cash::subtractFrom(turnover.traded, *total);
        else
            ++turnover.suspects;
    }
    return turnover;
}

using BillKey = std::pair<QString, QString>; ///< vendor id, bill number

// Rows of bills do not say when they were paid; the payments name the bills by number.
QHash<BillKey, QDate> lastPaymentsOfBills(const BooksSnapshot &books)
{
    QHash<BillKey, QDate> last;
    for (const BooksPayment &payment : books.vendorPayments) {
        const QStringList numbers = payment.documentNumbers.split(u',', Qt::SkipEmptyParts);
        for (const QString &number : numbers) {
            QDate &day = last[{payment.contactId, number.trimmed()}];
            day = std::max(day, payment.date);
        }
    }
    return last;
}

Turnover purchaseTurnover(const BooksSnapshot &books, const QDate &day, const QDate &today, int days)
{
    const QString base = cash::baseCurrency(books);
    const DateRange period = cash::daysUntil(day, days);
    if (day >= today)
        return turnoverOf(books.bills, base, period, [](const Bill &) { return QDate(); });
    const QHash<BillKey, QDate> last = lastPaymentsOfBills(books);
    return turnoverOf(books.bills, base, period, [&last](const Bill &bill) {
        return last.value({bill.contactId, bill.number});
    });
}

void setDays(Figure &figure, std::optional<qint64> now, std::optional<qint64> before, const QString &reason)
{
    if (!figure.unavailable.isEmpty())
        return;
    if (!now) {
        figure.unavailable = reason;
        return;
    }
    figure.counts.insert(u"days"_s, *now);
    if (before)
        figure.counts.insert(u"days_before"_s, *before);
}

Figure turnoverFigure(const QString &id, const BooksSnapshot &books, const QDate &today, int days, const Turnover &now,
                      const Turnover &before)
{
    const bool sales = id == "dso"_L1;
    Figure figure = cash::newFigure(id, books, cash::daysUntil(today, days));
    figure.recordIds = now.ids;
    figure.counts.insert(u"suspect"_s, now.suspects);
    figure.parts.insert(sales ? u"receivables"_s : u"payables"_s, cash::bagOf(now.owed));
    figure.parts.insert(sales ? u"sales"_s : u"purchases"_s, cash::bagOf(now.traded));
    setDays(figure, now.days(days), before.days(days), sales ? u"no_sales"_s : u"no_purchases"_s);
    return figure;
}

/// Net sales by month, the months numbered through.
using MonthlySales = std::map<int, qint64>;

int monthNumber(const QDate &date)
{
    return date.year() * 12 + date.month() - 1;
}

MonthlySales salesByMonth(const BooksSnapshot &books, const QDate &until)
{
    const QString base = cash::baseCurrency(books);
    MonthlySales sales;
    for (const Invoice &invoice : books.invoices)
        if (invoice.isIssued() && invoice.date.isValid() && invoice.date <= until)
            if (const std::optional<Money> total = cash::inBase(invoice, invoice.total, base))
                sales[monthNumber(invoice.date)] = cash::sumOf(sales[monthNumber(invoice.date)], total->minor());
    if (sales.empty())
        return sales;
    for (const CreditNote &note : books.creditNotes)
        if (note.isIssued() && note.date.isValid() && note.date <= until)
            if (const std::optional<Money> total = cash::inBase(note, note.total, base))
                sales[monthNumber(note.date)] = cash::sumOf(sales[monthNumber(note.date)], -total->minor());
    return sales;
}

// Whole months as long as what is owed exceeds their sales, then the share of the month that is left.
std::optional<qint64> countedBack(qint64 owed, const MonthlySales &sales, const QDate &day)
{
    if (sales.empty())
        return std::nullopt;
    double days = 0;
    for (QDate last = day; owed > 0 && monthNumber(last) >= sales.begin()->first;
         last = QDate(last.year(), last.month(), 1).addDays(-1)) {
        const auto month = sales.find(monthNumber(last));
        const qint64 sold = month == sales.end() ? 0 : month->second;
        days += sold > owed ? double(owed) / double(sold) * last.day() : last.day();
        owed = sold > owed ? 0 : cash::sumOf(owed, -sold);
    }
    return qRound64(days);
}
} // namespace

Figure dsoFigure(const BooksSnapshot &books, const QDate &today, int days)
{
    return turnoverFigure(u"dso"_s, books, today, days, salesTurnover(books, today, today, days),
                          salesTurnover(books, today.addDays(-kDaysBack), today, days));
}

Figure dpoFigure(const BooksSnapshot &books, const QDate &today, int days)
{
    return turnoverFigure(u"dpo"_s, books, today, days, purchaseTurnover(books, today, today, days),
                          purchaseTurnover(books, today.addDays(-kDaysBack), today, days));
}

Figure dsoCountbackFigure(const BooksSnapshot &books, const QDate &today)
{
    const QDate before = today.addDays(-kDaysBack);
    const Turnover owed = salesTurnover(books, today, today, 1);
    const Turnover owedBefore = salesTurnover(books, before, today, 1);
    Figure figure = cash::newFigure(u"dso_countback"_s, books);
    figure.to = today;
    figure.recordIds = owed.ids;
    figure.counts.insert(u"suspect"_s, owed.suspects);
    figure.parts.insert(u"receivables"_s, cash::bagOf(owed.owed));
    setDays(figure, countedBack(owed.owed.minor(), salesByMonth(books, today), today),
            countedBack(owedBefore.owed.minor(), salesByMonth(books, before), before), u"no_sales"_s);
    return figure;
}
} // namespace atlas
