// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/cashfigurewords.h"

#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"

#include <cmath>
#include <QCoreApplication>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr(): one translation context for all wording of figures.
struct CashFigureWords {
    Q_DECLARE_TR_FUNCTIONS(CashFigures)
public:
    static QString label(const QString &id);
    static QString formula(const QString &id);
    static QString reason(const QString &key);
    static QString line(const Figure &figure, const FigureContext &context, const CashBook &book);
    static QString balanceLine(const Figure &figure, const FigureContext &context);
    static QString daysLine(const Figure &figure);
    static QString burnLine(const Figure &figure, const FigureContext &context);
    static QString lastsUntil(const Figure &figure, const FigureContext &context);
    static QString lowPointLine(const FigureContext &context, const CashBook &book);
    static QString shareLine(const Figure &figure, const FigureContext &context);
    static QString explanation(const Figure &figure, const FigureContext &context);
    static void setValue(FigureView::Content &content, const Figure &figure, const FigureContext &context);
};

/// "▲ 1 900 €", good or bad.
QString markedChange(bool up, bool good, const QString &text)
{
    const QString mark = up ? u"\u25b2\u00a0"_s : u"\u25bc\u00a0"_s;
    return toned(good ? Label::Tone::Good : Label::Tone::Bad, (mark + text).toHtmlEscaped());
}

QString CashFigureWords::label(const QString &id)
{
    static const QHash<QString, const char *> labels{{u"cash_balance"_s, QT_TR_NOOP("Balance")},
                                                     {u"dso"_s, QT_TR_NOOP("DSO, 90 days")},
                                                     {u"dso_countback"_s, QT_TR_NOOP("DSO, count-back")},
                                                     {u"dpo"_s, QT_TR_NOOP("DPO, 90 days")},
                                                     {u"net_burn"_s, QT_TR_NOOP("Net burn")},
                                                     {u"runway"_s, QT_TR_NOOP("Runway")},
                                                     {u"low_point"_s, QT_TR_NOOP("Low point in 13 weeks")},
                                                     {u"concentration"_s, QT_TR_NOOP("Largest client")},
                                                     {u"collected"_s, QT_TR_NOOP("Collected against invoiced")},
                                                     {u"invoiced_month"_s, QT_TR_NOOP("Invoiced this month")}};
    const char *text = labels.value(id);
    return text ? tr(text) : id;
}

QString CashFigureWords::formula(const QString &id)
{
    static const QHash<QString, const char *> formulas{
        {u"cash_balance"_s, QT_TR_NOOP("Sum of the bank and cash accounts of the base currency.")},
        {u"dso"_s, QT_TR_NOOP("Receivables \u00f7 sales of 90 days \u00d7 90: how long customers take to pay.")},
        {u"dso_countback"_s, QT_TR_NOOP("Days of the latest sales that make up what customers owe.")},
        {u"dpo"_s, QT_TR_NOOP("Payables \u00f7 purchases of 90 days \u00d7 90: how long we take to pay.")},
        {u"net_burn"_s, QT_TR_NOOP("(Paid \u2212 received) of the last three whole months \u00f7 3.")},
        {u"runway"_s, QT_TR_NOOP("Balance \u00f7 net burn.")},
        {u"low_point"_s, QT_TR_NOOP("Lowest balance at the end of a day: balance + expected receipts \u2212 expected "
                                    "payments. A receipt is expected on its due date plus the customer's median "
                                    "lateness over the last six paid invoices.")},
        {u"concentration"_s, QT_TR_NOOP("Revenue of the largest client \u00f7 revenue of all, 12 months.")},
        {u"collected"_s, QT_TR_NOOP("Payments received \u00f7 invoices issued, 90 days.")},
        {u"invoiced_month"_s, QT_TR_NOOP("Invoices issued this month, less credit notes.")}};
    const char *text = formulas.value(id);
    return text ? tr(text) : QString();
}

QString CashFigureWords::reason(const QString &key)
{
    static const QHash<QString, const char *> reasons{{u"no_bank_account"_s, QT_TR_NOOP("No bank account in Books")},
                                                      {u"no_sales"_s, QT_TR_NOOP("No sales in the period")},
                                                      {u"no_purchases"_s, QT_TR_NOOP("No purchases in the period")},
                                                      {u"no_movements"_s, QT_TR_NOOP("No payment in three months")},
                                                      {u"profitable"_s, QT_TR_NOOP("Profitable: no burn")},
                                                      {u"never_read"_s, QT_TR_NOOP("Not read yet")}};
    const char *text = reasons.value(key);
    return text ? tr(text) : tr("Not enough data");
}

QString CashFigureWords::balanceLine(const Figure &figure, const FigureContext &context)
{
    const int accounts = int(figure.counts.value(u"accounts"_s) + figure.counts.value(u"other_accounts"_s));
    const QString count = tr("%n accounts", nullptr, accounts);
    const MoneyBag other = figure.parts.value(u"other"_s);
    if (other.amounts().isEmpty()) {
        return count.toHtmlEscaped();
    }
    MoneyBag whole;
    const QList<Money> amounts = other.amounts();
    for (const Money &amount : amounts) {
        whole.add(format::whole(amount));
    }
    //: under the balance: %1 amounts in other currencies, which are not added, %2 "5 accounts"
    return tr("+ %1 \u00b7 %2").arg(format::money(whole, context.homeCurrency), count).toHtmlEscaped();
}

QString CashFigureWords::daysLine(const Figure &figure)
{
    const qint64 now = figure.counts.value(u"days"_s);
    const bool sales = figure.id != u"dpo";
    QString text = tr("stable");
    if (figure.counts.contains(u"days_before"_s) && figure.counts.value(u"days_before"_s) != now) {
        const qint64 change = now - figure.counts.value(u"days_before"_s);
        // Customers who pay later cost cash; what we pay later keeps it.
        const QString marked = markedChange(change > 0, (change > 0) != sales, format::days(int(qAbs(change))));
        //: %1 is a change such as "▲ 4 d"
        text = tr("%1 in 30 days").arg(marked);
    } else if (!figure.counts.contains(u"days_before"_s)) {
        text = tr("nothing to compare with yet");
    }
    if (!sales && figure.counts.contains(u"dso"_s)) {
        const qint64 gap = figure.counts.value(u"dso"_s) - now;
        //: %1 a number of days by which suppliers are paid sooner than customers pay
        text += u" \u00b7 "_s + tr("%1 apart from DSO").arg(format::days(int(qAbs(gap)))).toHtmlEscaped();
    }
    return text;
}

QString CashFigureWords::burnLine(const Figure &figure, const FigureContext &context)
{
    const QString average = tr("3-month average").toHtmlEscaped();
    if (!figure.parts.contains(u"previous"_s) || !figure.money) {
        return average;
    }
    const Money now = figure.money->in(context.homeCurrency);
    const Money before = figure.parts.value(u"previous"_s).in(context.homeCurrency);
    const Money change(qAbs(now.minor() - before.minor()), context.homeCurrency);
    if (change.isZero()) {
        return average;
    }
    const bool up = now.minor() > before.minor();
    return markedChange(up, !up, format::money(format::whole(change))) + u" \u00b7 "_s + average;
}

QString CashFigureWords::lastsUntil(const Figure &figure, const FigureContext &context)
{
    constexpr double daysPerMonth = 30.44;
    constexpr double longest = 120; // a decade: a date beyond says nothing
    if (*figure.ratio > longest) {
        return tr("more than ten years");
    }
    const QDate end = context.today.addDays(qRound64(*figure.ratio * daysPerMonth));
    const QString month = QLocale().toString(end, u"MMMM yyyy"_s);
    //: how long the money lasts; %1 is a month with its year
    const QString early = tr("until early %1").arg(month);
    const QString middle = tr("until mid-%1").arg(month);
    const QString late = tr("until late %1").arg(month);
    return (end.day() <= 10 ? early : end.day() <= 20 ? middle : late).toHtmlEscaped();
}

QString CashFigureWords::lowPointLine(const FigureContext &context, const CashBook &book)
{
    const CashForecast &forecast = book.forecast();
    const QString day = format::shortDate(forecast.lowestDay, context.today).toHtmlEscaped();
    if (!book.plan().floor) {
        //: when the balance is lowest; %1 a date
        return tr("on %1 \u00b7 %2").arg(day, toned(Label::Tone::Accent, tr("set a floor").toHtmlEscaped()));
    }
    if (forecast.underFloorBy) {
        const QString amount = markedChange(false, false, format::money(format::whole(*forecast.underFloorBy)));
        //: %1 is an amount with a mark
        return tr("%1 under the floor").arg(amount);
    }
    const Money above(forecast.lowest.minor() - book.plan().floor->minor(), context.homeCurrency);
    const QString amount = markedChange(true, true, format::money(format::whole(above)));
    return tr("%1 above the floor").arg(amount);
}

QString CashFigureWords::shareLine(const Figure &figure, const FigureContext &context)
{
    const auto part = [&](const QString &name) {
        return format::money(format::whole(figure.parts.value(name).in(context.homeCurrency)));
    };
    if (figure.id == u"collected") {
        //: %1 collected of %2 invoiced
        return tr("%1 of %2 invoiced").arg(part(u"collected"_s), part(u"invoiced"_s)).toHtmlEscaped();
    }
    if (figure.id == u"concentration") {
        //: %1 revenue of the largest client, %2 of all
        return tr("%1 of %2 in 12 months").arg(part(u"top"_s), part(u"total"_s)).toHtmlEscaped();
    }
    if (figure.change) {
        const bool up = *figure.change >= 0;
        //: %1 a change in percent, %2 the amount of the month before
        return tr("%1 against %2 last month")
            .arg(markedChange(up, up, format::percent(qAbs(*figure.change))), part(u"previous"_s).toHtmlEscaped());
    }
    return tr("%n records", nullptr, int(figure.recordIds.size()));
}

QString CashFigureWords::line(const Figure &figure, const FigureContext &context, const CashBook &book)
{
    if (!figure.unavailable.isEmpty()) {
        return reason(figure.unavailable).toHtmlEscaped();
    }
    if (figure.id == u"cash_balance") {
        return balanceLine(figure, context);
    }
    if (figure.counts.contains(u"days"_s)) {
        return daysLine(figure);
    }
    if (figure.id == u"net_burn") {
        return burnLine(figure, context);
    }
    if (figure.id == u"runway") {
        return lastsUntil(figure, context);
    }
    return figure.id == u"low_point" ? lowPointLine(context, book) : shareLine(figure, context);
}

QString CashFigureWords::explanation(const Figure &figure, const FigureContext &context)
{
    QStringList lines{formula(figure.id)};
    if (figure.from.isValid() && figure.to.isValid()) {
        lines.append(tr("Period: %1 to %2").arg(format::longDate(figure.from), format::longDate(figure.to)));
    }
    if (figure.money && !figure.money->isEmpty()) {
        lines.append(format::money(*figure.money, context.homeCurrency));
    }
    //: %1 is a currency code
    lines.append(tr("Currency: %1; others are shown apart, never added.").arg(context.homeCurrency));
    const int suspects = int(figure.counts.value(u"suspect"_s));
    if (suspects > 0) {
        lines.append(tr("%n records left out: their exchange rate is missing.", nullptr, suspects));
    }
    lines.append(tr("%n records behind it.", nullptr, int(figure.recordIds.size())));
    if (figure.readAt.isValid()) {
        lines.append(tr("Read %1.").arg(format::age(figure.readAt, context.now)));
    }
    if (figure.truncated) {
        lines.append(tr("Only the first 100,000 records were read."));
    }
    return lines.join(u'\n');
}

void CashFigureWords::setValue(FigureView::Content &content, const Figure &figure, const FigureContext &context)
{
    if (figure.money) {
        const format::Parts parts = format::moneyParts(format::whole(figure.money->in(context.homeCurrency)));
        content.number = parts.number;
        content.unit = parts.unit;
        content.unitFirst = parts.unitFirst;
        if (figure.id == u"net_burn" && !parts.unitFirst) {
            //: unit of an amount each month; %1 is the sign of a currency
            content.unit = tr("%1 / month").arg(parts.unit);
        } else if (figure.id == u"net_burn") {
            content.number = format::money(format::whole(figure.money->in(context.homeCurrency)));
            content.unit = tr("a month");
            content.unitFirst = false;
        }
    } else if (figure.counts.contains(u"days"_s)) {
        content.number = format::number(figure.counts.value(u"days"_s));
        content.unit = tr("days");
    } else if (figure.id == u"runway") {
        content.number = QLocale().toString(*figure.ratio, 'f', 1);
        content.unit = tr("months");
    } else {
        content.number = QLocale().toString(qRound(*figure.ratio * 100));
        content.unit = u"%"_s;
    }
}
} // namespace

FigureView::Content cashFigureContent(const Figure &figure, const FigureContext &context, const CashBook &book)
{
    FigureView::Content content;
    content.label = CashFigureWords::label(figure.id);
    content.line = CashFigureWords::line(figure, context, book);
    content.explanation = CashFigureWords::explanation(figure, context);
    const bool hasValue = figure.money || figure.ratio || figure.counts.contains(u"days"_s);
    content.unavailable = !figure.unavailable.isEmpty() || !hasValue;
    if (content.unavailable) {
        //: not available: a figure without value
        content.number = CashFigureWords::tr("n/a");
    } else {
        CashFigureWords::setValue(content, figure, context);
    }
    return content;
}

QString cashFigureLabel(const Figure &figure)
{
    return CashFigureWords::label(figure.id);
}

double majorUnits(const Money &amount)
{
    return double(amount.minor()) / std::pow(10.0, Money::decimals(amount.currency()));
}

QString majorWords(double value, const QString &currency)
{
    const double minor = value * std::pow(10.0, Money::decimals(currency));
    return format::money(format::whole(Money(qRound64(minor), currency)));
}
} // namespace atlas
