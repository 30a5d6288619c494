// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/workload_p.h"

#include <algorithm>

namespace atlas::workspread
{
Presence::Presence(const QString &personId, const WorkPlan &plan, const QList<int> &workingDays, const QDate &from,
                   const QDate &to)
    : m_from(from)
{
    int met = 0;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        m_before.append(met);
        met += plan.availableMinutes(personId, day, workingDays) > 0 ? 1 : 0;
    }
    m_before.append(met);
}

int Presence::days(const QDate &from, const QDate &to) const
{
    return to < from ? 0 : before(to.addDays(1)) - before(from);
}

int Presence::before(const QDate &day) const
{
    return m_before.at(std::clamp<qint64>(m_from.daysTo(day), 0, m_before.size() - 1));
}

QList<std::pair<WorkPerson, int>> sharesOf(const ProjectTask &task)
{
    const bool told =
        std::any_of(task.owners.cbegin(), task.owners.cend(), [](const TaskShare &share) { return share.minutes > 0; });
    QList<std::pair<WorkPerson, int>> shares;
    const int count = int(task.owners.size());
    for (int i = 0; i < count; ++i) {
        const TaskShare &share = task.owners.at(i);
        const int equal = task.plannedMinutes * (i + 1) / count - task.plannedMinutes * i / count;
        if (const int minutes = told ? share.minutes : equal; minutes > 0 && !share.person.id.isEmpty())
            shares.append({share.person, minutes});
    }
    return shares;
}

int leftOf(int minutes, const ProjectTask &task)
{
    return task.isOpen() ? qRound(minutes * (100 - std::clamp(task.percent, 0, 100)) / 100.0) : 0;
}
} // namespace atlas::workspread
