// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/deliverywords.h"

#include <QLocale>

namespace atlas
{
using namespace Qt::StringLiterals;

QString DeliveryWords::hours(int minutes)
{
    const int whole = minutes / 60;
    const int rest = minutes % 60;
    if (whole == 0 && rest != 0)
        //: a length of time under an hour
        return tr("%1 min").arg(rest);
    if (rest == 0)
        //: a length of time in whole hours
        return tr("%1 h").arg(QLocale().toString(whole));
    //: a length of time in hours and minutes, "4 h 30"
    return tr("%1 h %2").arg(QLocale().toString(whole)).arg(rest, 2, 10, QLatin1Char('0'));
}

QString DeliveryWords::level(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ahead:
        return tr("ahead");
    case HealthLevel::Good:
        return tr("on track");
    case HealthLevel::Warn:
        return tr("watch");
    case HealthLevel::Risk:
        return tr("at risk");
    case HealthLevel::Unknown:
        break;
    }
    return tr("not known");
}

QString DeliveryWords::reasons(const ProjectHealth &health)
{
    QStringList lines;
    for (const QString &key : health.reasons)
        lines.append(reason(key, health));
    return lines.join(u'\n');
}

QString DeliveryWords::reason(const QString &key, const ProjectHealth &health)
{
    const QLocale locale;
    if (key == "behind_schedule"_L1)
        return tr("Behind schedule: SPI %1 (at risk under 0.8, watch under 0.9)")
            .arg(locale.toString(health.spi.value_or(0), 'f', 2));
    if (key == "burn_gap"_L1)
        //: points: percent of the budget used, less percent of the work done
        return tr("%1% of the budget used, %2 points more than is done (at risk over 10, watch over 5)")
            .arg(qRound(health.burn.value_or(0) * 100))
            .arg(qRound(health.burnGap.value_or(0) * 100));
    if (key == "past_end"_L1)
        return tr("Past its end and still open");
    if (key == "late_milestones"_L1)
        return tr("%n of %1 due milestones late", nullptr, int(health.lateMilestoneIds.size()))
            .arg(health.milestonesDue);
    if (key == "overdue_tasks"_L1)
        return tr("%n overdue task(s)", nullptr, health.overdueTasks);
    if (key == "no_dates"_L1)
        return tr("No start and end: no schedule to compare with");
    return key == "no_budget"_L1 ? tr("No budget and no planned work") : QString();
}

QString DeliveryWords::priority(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::None:
        break;
    case TaskPriority::Low:
        //: priority of a task
        return tr("Low");
    case TaskPriority::Medium:
        //: priority of a task
        return tr("Medium");
    case TaskPriority::High:
        //: priority of a task
        return tr("High");
    }
    return {};
}

QString DeliveryWords::daysLate(int days)
{
    return tr("%n day(s) late", nullptr, days);
}

QString DeliveryWords::shortDay(const QDate &day)
{
    //: day and month, as QLocale takes it: "12 Dec"
    return QLocale().toString(day, tr("d MMM"));
}

QString DeliveryWords::names(const QList<TaskShare> &owners)
{
    QStringList names;
    for (const TaskShare &share : owners)
        names.append(share.person.name.isEmpty() ? share.person.email : share.person.name);
    return names.join(u", "_s);
}

QString DeliveryWords::initials(const QList<TaskShare> &owners)
{
    if (owners.isEmpty())
        return {};
    const QString first = initials(owners.front().person.name);
    return owners.size() == 1 ? first : first + u" +%1"_s.arg(owners.size() - 1);
}

QString DeliveryWords::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString letters = words.size() == 1 ? words.front().left(2) : words.front().left(1) + words.back().left(1);
    return letters.toUpper();
}
} // namespace atlas
