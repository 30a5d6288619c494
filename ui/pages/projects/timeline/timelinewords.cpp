// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinewords.h"

#include "models/projects/deliverywords.h"
#include "ui/theme/format.h"

#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QChar kTimelineNoBreak(0x00A0);

/// At most three names; how many more is told by the sentence around them.
QString firstTimelineNames(const QStringList &names)
{
    return names.size() > 3 ? names.mid(0, 3).join(u", "_s) + u"\u2026"_s : names.join(u", "_s);
}

} // namespace

QString TimelineWords::week(const QDate &monday)
{
    //: a calendar week by its ISO number: W48
    return tr("W%1").arg(monday.weekNumber());
}

QString TimelineWords::weekLabel(const QDate &monday)
{
    return week(monday) + u" \u00b7 "_s + format::shortDate(monday, monday);
}

QString TimelineWords::month(const QDate &day)
{
    const QLocale locale;
    QString text = locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    text[0] = text.at(0).toUpper();
    return text;
}

Pill::Tone TimelineWords::healthTone(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ahead:
    case HealthLevel::Good:
        return Pill::Tone::Good;
    case HealthLevel::Warn:
        return Pill::Tone::Warn;
    case HealthLevel::Risk:
        return Pill::Tone::Bad;
    case HealthLevel::Unknown:
        break;
    }
    return Pill::Tone::Neutral;
}

QString TimelineWords::late(int days)
{
    return (days > 0 ? u"+"_s : u"\u2212"_s) + kTimelineNoBreak + format::days(qAbs(days));
}

QString TimelineWords::days(const QDate &start, const QDate &end, const QDate &today)
{
    if (!start.isValid() && !end.isValid()) {
        //: a task without dates
        return tr("not planned");
    }
    if (!start.isValid()) {
        //: %1 is a day
        return tr("until %1").arg(format::shortDate(end, today));
    }
    if (!end.isValid()) {
        //: %1 is a day
        return tr("from %1").arg(format::shortDate(start, today));
    }
    return format::shortDate(start, today) + u" \u2013 "_s + format::shortDate(end, today);
}

QString TimelineWords::hours(int minutes, bool exact)
{
    if (exact) {
        return DeliveryWords::hours(minutes).replace(u' ', kTimelineNoBreak);
    }
    //: a number of hours: 47 h
    return tr("%1 h").arg(qRound(minutes / 60.0)).replace(u' ', kTimelineNoBreak);
}

QString TimelineWords::saving()
{
    return tr("saving\u2026");
}

QString TimelineWords::endBeforeStart()
{
    return tr("The end would be before the start");
}

QString TimelineWords::row(const TimelineRow &row, const DeliveryBook &book)
{
    QStringList lines{row.name};
    lines.append(row.kind == TimelineRow::Kind::Milestone ? format::shortDate(row.end, book.today())
                                                          : days(row.start, row.end, book.today()));
    if (row.kind == TimelineRow::Kind::Project) {
        lines.last() += u" \u00b7 "_s + DeliveryWords::level(row.health);
        if (!row.note.isEmpty()) {
            lines.append(row.note);
        }
    }
    if (row.kind != TimelineRow::Kind::Milestone) {
        //: %1 is a percentage
        lines.append(tr("%1 done").arg(format::percent(row.percent / 100.0)));
    }
    if (const ProjectTask *task = book.task(row.id); task && row.kind == TimelineRow::Kind::Task) {
        lines.append(task->owners.isEmpty() ? tr("nobody yet") : DeliveryWords::names(task->owners));
        //: hours of a task; %1 and %2 are durations
        lines.append(
            tr("%1 logged of %2 planned").arg(hours(task->loggedMinutes, true), hours(task->plannedMinutes, true)));
    }
    if (row.baselineEnd.isValid()) {
        //: days of the baseline; %1 "1 Nov – 8 Nov"
        const QString base = tr("Baseline: %1").arg(days(row.baselineStart, row.baselineEnd, book.today()));
        lines.append(row.lateDays != 0 ? base + u" ("_s + late(row.lateDays) + u')' : base);
    }
    return lines.join(u'\n');
}

QList<TimelineWords::Line> TimelineWords::effect(const RescheduleEffect &effect, const QDate &today)
{
    if (!effect.valid) {
        return {{endBeforeStart(), true}};
    }
    QList<Line> lines{{days(effect.start, effect.end, today), false}};
    if (effect.loop) {
        lines.append({tr("The links go in a circle: what follows cannot be told"), true});
    } else if (!effect.followers.isEmpty()) {
        QStringList names;
        for (const RescheduleEffect::Moved &moved : effect.followers) {
            names.append(moved.name);
        }
        lines.append({tr("%n task(s) would have to follow", nullptr, static_cast<int>(names.size())) + u" ("_s +
                          firstTimelineNames(names) + u')',
                      false});
    }
    if (!effect.lateMilestones.isEmpty()) {
        //: %1 are names of milestones
        lines.append({tr("%n milestone(s) would be late: %1", nullptr, static_cast<int>(effect.lateMilestones.size()))
                          .arg(firstTimelineNames(effect.lateMilestones)),
                      true});
    }
    if (effect.projectEnd.isValid()) {
        //: %1 is a day
        lines.append({tr("The project would end on %1").arg(format::shortDate(effect.projectEnd, today)), false});
    }
    return lines;
}
} // namespace atlas
