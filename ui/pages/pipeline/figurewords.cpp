// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/figurewords.h"

#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr(): one translation context for all wording of figures.
struct PipelineFigureWords {
    Q_DECLARE_TR_FUNCTIONS(PipelineFigures)
public:
    static QString label(const Figure &figure, const FigureContext &context);
    static QString formula(const Figure &figure);
    static QString reason(const Figure &figure);
    static QString line(const Figure &figure, const FigureContext &context);
    static QString explanation(const Figure &figure, const FigureContext &context);
    static QString weightedLine(const Figure &figure, const FigureContext &context);
    static QString wonLine(const Figure &figure, const FigureContext &context);
};

QString monthName(const QDate &date)
{
    return QLocale().standaloneMonthName(date.month());
}

QString changeText(double change)
{
    const QString mark = change < 0 ? u"\u25bc\u00a0"_s : u"\u25b2\u00a0"_s;
    const QString text = mark + format::percent(qAbs(change), qAbs(change) < 0.1 ? 1 : 0);
    return toned(change < 0 ? Label::Tone::Bad : Label::Tone::Good, text.toHtmlEscaped());
}

QString PipelineFigureWords::label(const Figure &figure, const FigureContext &context)
{
    const QDate month = figure.from.isValid() ? figure.from : context.today;
    if (figure.id == u"weighted_pipeline") {
        return tr("Weighted pipeline");
    }
    if (figure.id == u"coverage") {
        return tr("Coverage of the month");
    }
    if (figure.id == u"won_period") {
        //: %1 is the name of a month
        return tr("Won in %1").arg(monthName(month));
    }
    return figure.id == u"win_rate_strict" ? tr("Win rate, strict, 90 d") : tr("Win rate, honest, 90 d");
}

QString PipelineFigureWords::formula(const Figure &figure)
{
    if (figure.id == u"weighted_pipeline") {
        return tr("Sum of amount \u00d7 probability over open deals.");
    }
    if (figure.id == u"coverage") {
        return tr("Open deals closing this month \u00f7 (monthly target \u2212 won this month).");
    }
    if (figure.id == u"won_period") {
        return tr("Sum of the amounts of won deals that close this month.");
    }
    if (figure.id == u"win_rate_strict") {
        return tr("Won \u00f7 (won + lost), by closing date.");
    }
    return tr("Won \u00f7 (won + lost + open with a closing date in the past): a deal that should have closed counts "
              "as not won.");
}

QString PipelineFigureWords::reason(const Figure &figure)
{
    if (figure.unavailable == u"target_unset") {
        return toned(Label::Tone::Accent, tr("Set a monthly target").toHtmlEscaped());
    }
    if (figure.unavailable == u"target_reached") {
        return tr("Target reached: nothing left to cover");
    }
    if (figure.unavailable == u"no_closed_deals") {
        return tr("No deal closed in 90 days");
    }
    if (figure.unavailable == u"never_read") {
        return tr("Not read yet");
    }
    return tr("Not enough data");
}

QString PipelineFigureWords::weightedLine(const Figure &figure, const FigureContext &context)
{
    int others = 0;
    for (const Money &amount : figure.money ? figure.money->amounts(context.homeCurrency) : QList<Money>()) {
        others += amount.currency() == context.homeCurrency ? 0 : 1;
    }
    if (others > 0) {
        //: beside an amount: it does not contain the amounts in this many other currencies
        const QString apart = tr("+ %n other currencies", nullptr, others).toHtmlEscaped();
        return figure.change ? changeText(*figure.change) + u" \u00b7 "_s + apart : apart;
    }
    if (figure.change) {
        //: %1 is a change such as "+6.2 %", %2 the name of the month before
        return tr("%1 against %2").arg(changeText(*figure.change), monthName(context.today.addMonths(-1)));
    }
    return tr("%n open deals", nullptr, int(figure.recordIds.size()));
}

QString PipelineFigureWords::wonLine(const Figure &figure, const FigureContext &context)
{
    const Money target = figure.parts.value(u"target"_s).in(context.homeCurrency);
    const Money won = figure.money ? figure.money->in(context.homeCurrency) : Money();
    if (target.minor() > 0) {
        const double share = double(won.minor()) / double(target.minor());
        const Label::Tone tone = share >= 1.0 ? Label::Tone::Good : Label::Tone::Warn;
        //: %1 a percentage, %2 the monthly target
        return tr("%1 of the target of %2")
            .arg(toned(tone, format::percent(share)), format::money(target).toHtmlEscaped());
    }
    if (figure.change) {
        return tr("%1 against %2").arg(changeText(*figure.change), monthName(context.today.addMonths(-1)));
    }
    return tr("%n deals", nullptr, int(figure.recordIds.size()));
}

QString PipelineFigureWords::line(const Figure &figure, const FigureContext &context)
{
    if (!figure.unavailable.isEmpty()) {
        return reason(figure);
    }
    if (figure.id == u"weighted_pipeline") {
        return weightedLine(figure, context);
    }
    if (figure.id == u"won_period") {
        return wonLine(figure, context);
    }
    if (figure.id == u"coverage") {
        const Money open = figure.parts.value(u"open"_s).in(context.homeCurrency);
        const Money needed = figure.parts.value(u"remaining"_s).in(context.homeCurrency);
        //: %1 open amount closing this month, %2 what is still missing to the target
        return tr("%1 for %2")
            .arg(format::money(format::whole(open)), format::money(format::whole(needed)))
            .toHtmlEscaped();
    }
    if (figure.id == u"win_rate_strict") {
        //: two counts of deals, already put together: "14 won, 17 lost"
        return tr("%1, %2").arg(tr("%n won", nullptr, int(figure.counts.value(u"won"_s))),
                                tr("%n lost", nullptr, int(figure.counts.value(u"lost"_s))));
    }
    const int overdue = int(figure.counts.value(u"overdue"_s));
    const QString late = tr("%n closings in the past", nullptr, overdue).toHtmlEscaped();
    //: %1 is "6 closings in the past"
    return tr("with %1").arg(overdue > 0 ? toned(Label::Tone::Bad, late) : late);
}

QString PipelineFigureWords::explanation(const Figure &figure, const FigureContext &context)
{
    QStringList lines{formula(figure)};
    if (figure.from.isValid() && figure.to.isValid()) {
        lines.append(tr("Period: %1 to %2").arg(format::longDate(figure.from), format::longDate(figure.to)));
    }
    if (figure.change) {
        //: %1 is a change such as "+6.2 %", %2 the name of the month before
        const QString change = format::percent(*figure.change, 1);
        lines.append(tr("%1 against %2").arg(change, monthName(context.today.addMonths(-1))));
    }
    if (figure.money && !figure.money->isEmpty()) {
        lines.append(format::money(*figure.money, context.homeCurrency));
    }
    //: %1 is a currency code
    lines.append(tr("Currency: %1; others are shown apart, never added.").arg(context.homeCurrency));
    lines.append(tr("%n records behind it.", nullptr, int(figure.recordIds.size())));
    if (figure.readAt.isValid()) {
        lines.append(tr("Read %1.").arg(format::age(figure.readAt, context.now)));
    }
    if (figure.truncated) {
        lines.append(tr("Only the first 100,000 deals were read."));
    }
    return lines.join(u'\n');
}
} // namespace

QString figureLabel(const Figure &figure, const FigureContext &context)
{
    return PipelineFigureWords::label(figure, context);
}

FigureView::Content figureContent(const Figure &figure, const FigureContext &context)
{
    FigureView::Content content;
    content.label = PipelineFigureWords::label(figure, context);
    content.line = PipelineFigureWords::line(figure, context);
    content.explanation = PipelineFigureWords::explanation(figure, context);
    content.unavailable = !figure.unavailable.isEmpty() || (!figure.money && !figure.ratio);
    if (content.unavailable) {
        //: not available: a figure without value
        content.number = PipelineFigureWords::tr("n/a");
    } else if (figure.money) {
        const format::Parts parts = format::moneyParts(format::whole(figure.money->in(context.homeCurrency)));
        content.number = parts.number;
        content.unit = parts.unit;
        content.unitFirst = parts.unitFirst;
    } else if (figure.id == u"coverage") {
        content.number = QLocale().toString(*figure.ratio, 'f', 1);
        content.unit = u"\u00d7"_s;
    } else {
        content.number = QLocale().toString(qRound(*figure.ratio * 100));
        content.unit = u"%"_s;
    }
    return content;
}
} // namespace atlas
