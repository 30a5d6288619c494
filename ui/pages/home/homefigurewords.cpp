// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homefigurewords.h"

#include "models/home/homewords.h"
#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/pages/common/tones.h"
#include "ui/pages/pipeline/figurewords.h"
#include "ui/pages/projects/portfolio/deliveryfigurewords.h"
#include "ui/theme/format.h"

#include <cmath>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct HomeFigureWords {
    Q_DECLARE_TR_FUNCTIONS(HomeFigures)
public:
    static QString label(const QString &id);
    static QString formula(const QString &id);
    static QString line(const Figure &figure, const FigureContext &context);
    static QString countsLine(const Figure &figure);
    static QString dayLine(const Figure &figure);
    static QString returnLine(const Figure &figure);
    static QString varianceLine(const Figure &figure);
    static QString changeLine(const Figure &figure);
    static QString explanation(const Figure &figure, const FigureContext &context);
    static void setValue(FigureView::Content &content, const Figure &figure, const FigureContext &context);
};

int homeCount(const Figure &figure, const QString &key)
{
    return int(figure.counts.value(key));
}

QString HomeFigureWords::label(const QString &id)
{
    static const QHash<QString, const char *> labels{{u"won_home"_s, QT_TR_NOOP("Won")},
                                                     {u"coverage_home"_s, QT_TR_NOOP("Coverage")},
                                                     {u"sales_velocity"_s, QT_TR_NOOP("Sales velocity, a day")},
                                                     {u"cycle_days"_s, QT_TR_NOOP("Sales cycle")},
                                                     {u"leads_created"_s, QT_TR_NOOP("New leads")},
                                                     {u"lead_conversion"_s, QT_TR_NOOP("Lead conversion")},
                                                     {u"first_touch"_s, QT_TR_NOOP("Time to first contact")},
                                                     {u"campaign_return"_s, QT_TR_NOOP("Return on campaigns")},
                                                     {u"acquisition_cost"_s, QT_TR_NOOP("Cost of a new client")},
                                                     {u"receivables_overdue"_s, QT_TR_NOOP("Overdue invoices")},
                                                     {u"payables_due"_s, QT_TR_NOOP("To pay in 30 days")},
                                                     {u"invoiced"_s, QT_TR_NOOP("Invoiced")},
                                                     {u"collected_period"_s, QT_TR_NOOP("Collected against invoiced")},
                                                     {u"unbilled_work"_s, QT_TR_NOOP("Work not invoiced")},
                                                     {u"gross_margin"_s, QT_TR_NOOP("Gross margin")},
                                                     {u"utilisation"_s, QT_TR_NOOP("Utilisation")},
                                                     {u"overloaded_people"_s, QT_TR_NOOP("People overloaded")},
                                                     {u"mails_to_answer"_s, QT_TR_NOOP("Mails to answer")},
                                                     {u"meetings_today"_s, QT_TR_NOOP("Meetings today")},
                                                     {u"follow_ups_owed"_s, QT_TR_NOOP("Follow-ups owed")},
                                                     {u"mentions"_s, QT_TR_NOOP("Mentions")},
                                                     {u"response_time"_s, QT_TR_NOOP("Time to answer a mail")},
                                                     {u"schedule_performance"_s, QT_TR_NOOP("Work done against plan")},
                                                     {u"realisation"_s, QT_TR_NOOP("Realisation")},
                                                     {u"decisions"_s, QT_TR_NOOP("Decisions waiting")}};
    const char *text = labels.value(id);
    return text ? tr(text) : id;
}

QString HomeFigureWords::formula(const QString &id)
{
    static const QHash<QString, const char *> formulas{
        {u"won_home"_s, QT_TR_NOOP("Sum of the amounts of won deals that close in the period.")},
        {u"coverage_home"_s,
         QT_TR_NOOP("Open deals closing in the period \u00f7 (target of the period \u2212 won in it).")},
        {u"sales_velocity"_s,
         QT_TR_NOOP("Open qualified deals \u00d7 win rate \u00d7 average won amount \u00f7 sales cycle in days.")},
        {u"cycle_days"_s, QT_TR_NOOP("Median days from creation to closing of the deals won in twelve months.")},
        {u"leads_created"_s, QT_TR_NOOP("Leads created in the period.")},
        {u"lead_conversion"_s, QT_TR_NOOP("Converted leads \u00f7 leads created, of those created in the period.")},
        {u"first_touch"_s,
         QT_TR_NOOP("Median time from creation to the first task, call or meeting with a lead created in the period.")},
        {u"campaign_return"_s,
         QT_TR_NOOP("(Won revenue that came from campaigns \u2212 their cost) \u00f7 their cost.")},
        {u"acquisition_cost"_s,
         QT_TR_NOOP("Marketing and sales expenses \u00f7 new clients of the period. Salaries are mostly not in it.")},
        {u"receivables_overdue"_s, QT_TR_NOOP("Balance of invoices past their due date.")},
        {u"payables_due"_s, QT_TR_NOOP("Balance of bills that are late or fall due within 30 days.")},
        {u"invoiced"_s, QT_TR_NOOP("Invoices issued in the period, less credit notes.")},
        {u"collected_period"_s, QT_TR_NOOP("Payments received \u00f7 invoices issued, in the period.")},
        {u"unbilled_work"_s, QT_TR_NOOP("Billable hours that no invoice holds \u00d7 the hourly rate.")},
        {u"gross_margin"_s, QT_TR_NOOP("(Revenue \u2212 hours \u00d7 cost rate \u2212 expenses of clients) \u00f7 "
                                       "revenue, twelve months. Revenue and expenses as Books lists them, tax "
                                       "included. Healthy for an agency: 50 to 70 %.")},
        {u"schedule_performance"_s,
         QT_TR_NOOP("Work done \u00f7 work planned until today (SPI), in hours, over the open projects with hours and "
                    "dates. Under 80 % is a risk.")},
        {u"realisation"_s, QT_TR_NOOP("Billed hours \u00f7 recorded billable hours. Target: 90 % or more.")},
        {u"response_time"_s,
         QT_TR_NOOP("Median time from a mail of a person to the first answer, over 30 days. Answers "
                    "are told by subject and counterpart.")},
        {u"overloaded_people"_s, QT_TR_NOOP("Staff planned above the hours they have, this week or the next.")},
        {u"mails_to_answer"_s, QT_TR_NOOP("Mail of people in the inbox, of the last 30 days, that nobody answered.")},
        {u"meetings_today"_s, QT_TR_NOOP("Events of today that take time.")},
        {u"follow_ups_owed"_s, QT_TR_NOOP("Mail sent 3 to 30 days ago whose answer has not come.")},
        {u"mentions"_s, QT_TR_NOOP("Unread mentions in the team chat.")},
        {u"decisions"_s,
         QT_TR_NOOP("What waits for a yes or a no: estimates, late invoices, projects at risk, mails, mentions.")}};
    const char *text = formulas.value(id);
    return text ? tr(text) : QString();
}

/// What the counts of a figure add to it.
QString HomeFigureWords::countsLine(const Figure &figure)
{
    if (figure.id == u"leads_created" && !figure.counts.contains(u"untouched"_s))
        return {};
    if (figure.id == u"gross_margin")
        return figure.truncated ? tr("partial: some amounts are not known here") : tr("twelve months");
    if (figure.id == u"campaign_return")
        return returnLine(figure);
    if (figure.id == u"follow_ups_owed" && figure.counts.contains(u"oldest_days"_s))
        return tr("the oldest for %n day(s)", nullptr, homeCount(figure, u"oldest_days"_s));
    if (figure.id == u"mentions" && homeCount(figure, u"chats"_s) > 0)
        return tr("in %n conversation(s)", nullptr, homeCount(figure, u"chats"_s));
    if (figure.id == u"leads_created")
        return tr("%n not contacted yet", nullptr, homeCount(figure, u"untouched"_s));
    if (figure.id == u"lead_conversion")
        //: %1 "12 converted", %2 "48 created"
        return tr("%1 of %2")
            .arg(tr("%n converted", nullptr, homeCount(figure, u"converted"_s)),
                 tr("%n created", nullptr, homeCount(figure, u"created"_s)));
    if (figure.id == u"first_touch")
        return tr("%n without contact", nullptr, homeCount(figure, u"untouched"_s));
    if (figure.id == u"acquisition_cost")
        return tr("%n new client(s), partial", nullptr, homeCount(figure, u"new_customers"_s));
    if (figure.id == u"receivables_overdue" || figure.id == u"invoiced")
        return tr("%n invoice(s)", nullptr, int(figure.recordIds.size()));
    if (figure.id == u"payables_due")
        return tr("%n bill(s)", nullptr, int(figure.recordIds.size()));
    if (figure.id == u"response_time")
        return tr("%n mail(s) answered", nullptr, homeCount(figure, u"answered"_s));
    if (figure.id == u"schedule_performance")
        return varianceLine(figure);
    if (figure.id == u"overloaded_people")
        return tr("of %n with hours", nullptr, homeCount(figure, u"people"_s));
    if (figure.id == u"sales_velocity" || figure.id == u"cycle_days" || figure.id == u"won_home")
        return tr("%n deal(s)", nullptr, int(figure.recordIds.size()));
    return dayLine(figure);
}

/// "145 500 EUR won for 30 300 EUR".
QString HomeFigureWords::returnLine(const Figure &figure)
{
    const QList<Money> cost = figure.parts.value(u"cost"_s).amounts();
    if (cost.isEmpty())
        return {};
    const Money won = figure.parts.value(u"won"_s).in(cost.constFirst().currency());
    //: what campaigns brought and cost: %1 and %2 amounts of money
    const QString line =
        tr("%1 won for %2").arg(format::money(format::whole(won)), format::money(format::whole(cost.constFirst())));
    return figure.truncated ? line + u" \u00b7 "_s + tr("partial") : line;
}

/// "34 h behind the plan, 9 of 12 projects".
QString HomeFigureWords::varianceLine(const Figure &figure)
{
    const qint64 minutes = figure.counts.value(u"variance_minutes"_s);
    const QString hours = format::number(qAbs(minutes) / 60);
    //: %1 a number of hours
    const QString stands = minutes < 0 ? toned(Label::Tone::Bad, tr("%1 h behind the plan").arg(hours).toHtmlEscaped())
                                       : tr("%1 h ahead of the plan").arg(hours).toHtmlEscaped();
    return stands + u" \u00b7 "_s + tr("%n project(s)", nullptr, homeCount(figure, u"projects"_s)).toHtmlEscaped();
}

QString HomeFigureWords::dayLine(const Figure &figure)
{
    if (figure.id == u"mails_to_answer") {
        const int unread = homeCount(figure, u"unread"_s);
        return homeCount(figure, u"floor"_s) > 0 ? tr("%1 unread or more").arg(format::number(unread))
                                                 : tr("%n unread", nullptr, unread);
    }
    if (figure.id != u"meetings_today")
        return {};
    QStringList parts;
    if (const int conflicts = homeCount(figure, u"conflicts"_s); conflicts > 0)
        parts << toned(Label::Tone::Bad, tr("%n conflict(s)", nullptr, conflicts).toHtmlEscaped());
    if (const int bare = homeCount(figure, u"without_agenda"_s); bare > 0)
        parts << tr("%n without agenda", nullptr, bare).toHtmlEscaped();
    return parts.isEmpty() ? tr("no conflict") : parts.join(u" \u00b7 "_s);
}

QString HomeFigureWords::changeLine(const Figure &figure)
{
    if (!figure.change)
        return {};
    const QString mark = *figure.change < 0 ? u"\u25bc\u00a0"_s : u"\u25b2\u00a0"_s;
    const QString text = mark + format::percent(qAbs(*figure.change), qAbs(*figure.change) < 0.1 ? 1 : 0);
    //: %1 a change such as "+6.2 %"
    return tr("%1 against the period before")
        .arg(toned(*figure.change < 0 ? Label::Tone::Bad : Label::Tone::Good, text.toHtmlEscaped()));
}

QString HomeFigureWords::line(const Figure &figure, const FigureContext &context)
{
    if (!figure.unavailable.isEmpty())
        return homewords::reason(figure.unavailable).toHtmlEscaped();
    QStringList parts;
    const Money target = figure.parts.value(u"target"_s).in(context.homeCurrency);
    if (target.minor() > 0 && figure.money) {
        const double share = double(figure.money->in(context.homeCurrency).minor()) / double(target.minor());
        //: %1 a percentage, %2 an amount
        parts << tr("%1 of the target of %2")
                     .arg(toned(share >= 1 ? Label::Tone::Good : Label::Tone::Warn, format::percent(share)),
                          format::money(target).toHtmlEscaped());
    } else {
        parts << changeLine(figure);
    }
    parts << countsLine(figure);
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString HomeFigureWords::explanation(const Figure &figure, const FigureContext &context)
{
    QStringList lines;
    if (!figure.unavailable.isEmpty())
        lines << homewords::reason(figure.unavailable);
    lines << formula(figure.id);
    if (figure.from.isValid() && figure.to.isValid())
        lines << tr("Period: %1 to %2").arg(format::longDate(figure.from), format::longDate(figure.to));
    if (figure.money && !figure.money->isEmpty()) {
        lines << format::money(*figure.money, context.homeCurrency);
        lines << tr("Currency: %1; others are shown apart, never added.").arg(context.homeCurrency);
    }
    lines << tr("%n record(s) behind it.", nullptr, int(figure.recordIds.size()));
    if (figure.readAt.isValid())
        lines << tr("Read %1.").arg(format::age(figure.readAt, context.now));
    if (figure.truncated)
        lines << tr("Not everything was read.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void HomeFigureWords::setValue(FigureView::Content &content, const Figure &figure, const FigureContext &context)
{
    content.unavailable = !figure.unavailable.isEmpty();
    if (content.unavailable) {
        //: not available: a figure without value
        content.number = tr("n/a");
    } else if (figure.money) {
        const format::Parts parts = format::moneyParts(format::whole(figure.money->in(context.homeCurrency)));
        content.number = parts.number;
        content.unit = parts.unit;
        content.unitFirst = parts.unitFirst;
    } else if (figure.counts.contains(u"hours"_s)) {
        content.number = format::number(figure.counts.value(u"hours"_s));
        content.unit = u"h"_s;
    } else if (figure.counts.contains(u"days"_s)) {
        content.number = format::number(figure.counts.value(u"days"_s));
        content.unit = tr("days");
    } else if (figure.ratio) {
        content.number = format::number(qint64(std::llround(*figure.ratio * 100)));
        content.unit = u"%"_s;
    } else {
        content.number = format::number(figure.counts.value(u"count"_s));
    }
}

bool isOfPipeline(const QString &id)
{
    return id == u"weighted_pipeline" || id == u"coverage" || id == u"won_period" || id.startsWith(u"win_rate");
}

bool isOfDelivery(const QString &id)
{
    static const QSet<QString> ids{u"projects_at_risk"_s, u"overdue_tasks"_s, u"on_time_milestones"_s,
                                   u"blocked_tasks"_s,    u"open_issues"_s,   u"utilisation"_s,
                                   u"billable_ratio"_s};
    return ids.contains(id);
}

bool isOfCash(const QString &id)
{
    static const QSet<QString> ids{u"cash_balance"_s, u"low_point"_s, u"runway"_s,        u"dso"_s,
                                   u"dpo"_s,          u"net_burn"_s,  u"concentration"_s, u"collected"_s};
    return ids.contains(id);
}
} // namespace

FigureView::Content homeFigureContent(const Figure &figure, const FigureContext &context, const CashBook *cash)
{
    if (isOfPipeline(figure.id))
        return figureContent(figure, context);
    if (isOfDelivery(figure.id) && figure.unavailable != u"availability_unset")
        return deliveryFigureContent(figure, context);
    if (cash && isOfCash(figure.id))
        return cashFigureContent(figure, context, *cash);
    FigureView::Content content;
    content.label = HomeFigureWords::label(figure.id);
    content.line = HomeFigureWords::line(figure, context);
    content.explanation = HomeFigureWords::explanation(figure, context);
    HomeFigureWords::setValue(content, figure, context);
    return content;
}
} // namespace atlas
