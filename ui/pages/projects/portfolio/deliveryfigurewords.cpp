// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/portfolio/deliveryfigurewords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr(): one translation context for all wording of figures.
struct DeliveryFigureWords {
    Q_DECLARE_TR_FUNCTIONS(DeliveryFigures)
public:
    static QString label(const QString &id);
    static QString formula(const QString &id);
    static QString reason(const QString &key);
    static QString line(const Figure &figure);
    static QString explanation(const Figure &figure, const FigureContext &context);
    static void setValue(FigureView::Content &content, const Figure &figure);
};

QString DeliveryFigureWords::label(const QString &id)
{
    static const QHash<QString, const char *> labels{{u"projects_at_risk"_s, QT_TR_NOOP("Projects at risk")},
                                                     {u"overdue_tasks"_s, QT_TR_NOOP("Overdue tasks")},
                                                     {u"on_time_milestones"_s, QT_TR_NOOP("Milestones on time")},
                                                     {u"burn_gap"_s, QT_TR_NOOP("Widest burn gap")},
                                                     {u"blocked_tasks"_s, QT_TR_NOOP("Blocked tasks")},
                                                     {u"open_issues"_s, QT_TR_NOOP("Open issues")},
                                                     {u"utilisation"_s, QT_TR_NOOP("Utilisation")},
                                                     {u"billable_ratio"_s, QT_TR_NOOP("Billable ratio")},
                                                     {u"logged_hours"_s, QT_TR_NOOP("Hours logged")},
                                                     {u"unlogged_people"_s, QT_TR_NOOP("People without hours")},
                                                     {u"unapproved_hours"_s, QT_TR_NOOP("Hours to approve")}};
    const char *text = labels.value(id);
    return text ? tr(text) : id;
}

QString DeliveryFigureWords::formula(const QString &id)
{
    static const QHash<QString, const char *> formulas{
        {u"projects_at_risk"_s,
         QT_TR_NOOP("Open projects with a burn gap over 10 points, a schedule index under 0.8, an end that has passed, "
                    "or a third of their due milestones late.")},
        {u"overdue_tasks"_s, QT_TR_NOOP("Open tasks whose end has passed; the line says by how many days half of them "
                                        "are late.")},
        {u"on_time_milestones"_s, QT_TR_NOOP("Milestones completed by their day \u00f7 milestones due so far.")},
        {u"burn_gap"_s, QT_TR_NOOP("Hours logged \u00f7 hours budgeted \u2212 percent complete, of the open project "
                                   "where it is widest.")},
        {u"blocked_tasks"_s, QT_TR_NOOP("Open tasks that wait for an open task that is overdue.")},
        {u"open_issues"_s, QT_TR_NOOP("Issues that are not closed, in open projects.")},
        {u"utilisation"_s, QT_TR_NOOP("Billable hours \u00f7 hours available. Healthy for delivery staff: 65 to "
                                      "80\u00a0%.")},
        {u"billable_ratio"_s, QT_TR_NOOP("Billable hours \u00f7 all hours logged.")},
        {u"logged_hours"_s, QT_TR_NOOP("All hours logged in the period.")},
        {u"unlogged_people"_s, QT_TR_NOOP("Staff who were there on the last working day and logged nothing.")},
        {u"unapproved_hours"_s, QT_TR_NOOP("Hours logged in the period that nobody has approved or rejected.")}};
    const char *text = formulas.value(id);
    return text ? tr(text) : QString();
}

QString DeliveryFigureWords::reason(const QString &key)
{
    static const QHash<QString, const char *> reasons{
        {u"no_logs"_s, QT_TR_NOOP("No hours logged in the period")},
        {u"months_unread"_s, QT_TR_NOOP("Hours of the period are not read yet")},
        {u"no_staff"_s, QT_TR_NOOP("Nobody is counted as staff")},
        {u"never_read"_s, QT_TR_NOOP("Not read yet")},
        {u"no_links"_s, QT_TR_NOOP("Open the timeline")},
        {u"no_milestones_due"_s, QT_TR_NOOP("No milestone was due yet")},
        {u"no_budget"_s, QT_TR_NOOP("No project has budgeted hours")},
        {u"no_projects"_s, QT_TR_NOOP("No open project")}};
    const char *text = reasons.value(key);
    return text ? tr(text) : tr("Not enough data");
}

QString DeliveryFigureWords::line(const Figure &figure)
{
    if (!figure.unavailable.isEmpty())
        return reason(figure.unavailable);
    const auto count = [&figure](QLatin1StringView name) { return int(figure.counts.value(QString(name))); };
    if (figure.id == "projects_at_risk"_L1)
        return tr("of %n open", nullptr, count("open"_L1));
    if (figure.id == "overdue_tasks"_L1)
        return tr("median delay %n day(s)", nullptr, count("median_days"_L1));
    if (figure.id == "on_time_milestones"_L1)
        return tr("%1 of %2 due").arg(format::number(count("on_time"_L1)), format::number(count("due"_L1)));
    if (figure.id == "open_issues"_L1)
        return tr("%n severe", nullptr, count("severe"_L1));
    if (figure.id == "burn_gap"_L1)
        return tr("budget ahead of the work");
    if (figure.id == "unlogged_people"_L1)
        return tr("on the last working day");
    if (figure.id == "logged_hours"_L1 || figure.id == "unapproved_hours"_L1)
        return tr("%n time entries", nullptr, int(figure.recordIds.size()));
    if (figure.counts.contains(u"available_minutes"_s))
        return tr("of %1 h available").arg(format::number(count("available_minutes"_L1) / 60));
    if (figure.counts.contains(u"logged_minutes"_s))
        return tr("of %1 h logged").arg(format::number(count("logged_minutes"_L1) / 60));
    return tr("%n record(s)", nullptr, int(figure.recordIds.size()));
}

QString DeliveryFigureWords::explanation(const Figure &figure, const FigureContext &context)
{
    QStringList lines{formula(figure.id)};
    if (figure.from.isValid() && figure.to.isValid())
        lines.append(tr("Period: %1 to %2").arg(format::longDate(figure.from), format::longDate(figure.to)));
    lines.append(tr("%n record(s) behind it.", nullptr, int(figure.recordIds.size())));
    if (figure.readAt.isValid())
        lines.append(tr("Read %1.").arg(format::age(figure.readAt, context.now)));
    if (figure.truncated)
        lines.append(tr("Only the first 100,000 records were read."));
    return lines.join(u'\n');
}

void DeliveryFigureWords::setValue(FigureView::Content &content, const Figure &figure)
{
    if (figure.id == "burn_gap"_L1 && figure.ratio) {
        const int points = qRound(*figure.ratio * 100);
        content.number = (points > 0 ? u"+"_s : QString()) + QLocale().toString(points);
        //: unit of a difference of percentages
        content.unit = tr("points");
    } else if (figure.ratio) {
        content.number = QLocale().toString(qRound(*figure.ratio * 100));
        content.unit = u"%"_s;
    } else if (figure.counts.contains(u"minutes"_s)) {
        content.number = format::number(figure.counts.value(u"minutes"_s) / 60);
        content.unit = u"h"_s;
    } else {
        content.number = format::number(figure.counts.value(u"count"_s));
    }
}
} // namespace

FigureView::Content deliveryFigureContent(const Figure &figure, const FigureContext &context)
{
    FigureView::Content content;
    content.label = DeliveryFigureWords::label(figure.id);
    content.line = DeliveryFigureWords::line(figure).toHtmlEscaped();
    content.explanation = DeliveryFigureWords::explanation(figure, context);
    content.unavailable = !figure.unavailable.isEmpty();
    if (content.unavailable) {
        //: not available: a figure without value
        content.number = DeliveryFigureWords::tr("n/a");
    } else {
        DeliveryFigureWords::setValue(content, figure);
    }
    return content;
}

QString deliveryFigureLabel(const Figure &figure)
{
    return DeliveryFigureWords::label(figure.id);
}
} // namespace atlas
