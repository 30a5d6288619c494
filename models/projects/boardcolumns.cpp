// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/boardcolumns.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

namespace atlas::taskboard
{
QString BoardColumns::keyOf(const WorkStatus &status)
{
    return foldForSearch(status.name).simplified() + (status.closed ? u'\1' : u'\0');
}

void BoardColumns::join(const QList<WorkStatus> &statuses)
{
    QStringList keys;
    for (const WorkStatus &known : std::as_const(m_statuses))
        keys.append(keyOf(known));
    qsizetype after = 0;
    for (const WorkStatus &status : statuses) {
        const QString key = keyOf(status);
        if (const qsizetype known = keys.indexOf(key); known >= 0) {
            after = known + 1;
            if (m_statuses.at(known).color.isEmpty())
                m_statuses[known].color = status.color;
            continue;
        }
        m_statuses.insert(after, {{}, status.name, status.color, status.closed});
        keys.insert(after, key);
        ++after;
    }
}

void BoardColumns::finish(const QList<WorkStatus> &further)
{
    join(m_statuses + further);
    std::stable_sort(m_statuses.begin(), m_statuses.end(),
                     [](const WorkStatus &a, const WorkStatus &b) { return !a.closed && b.closed; });
    m_indexOf.clear();
    for (const WorkStatus &status : std::as_const(m_statuses))
        m_indexOf.insert(keyOf(status), int(m_indexOf.size()));
}

int BoardColumns::indexOf(const WorkStatus &status) const
{
    return m_indexOf.value(keyOf(status), -1);
}

bool BoardOrder::precedes(int place, int otherPlace) const
{
    const ProjectTask &left = m_book.snapshot().tasks.at(place);
    const ProjectTask &right = m_book.snapshot().tasks.at(otherPlace);
    const bool leftOverdue = left.isOverdue(m_book.today());
    if (leftOverdue != right.isOverdue(m_book.today()))
        return leftOverdue;
    if (left.end != right.end)
        return left.end.isValid() && (!right.end.isValid() || left.end < right.end);
    if (left.priority != right.priority)
        return left.priority > right.priority;
    const int byNeedle = m_book.needleAt(place).compare(m_book.needleAt(otherPlace));
    return byNeedle != 0 ? byNeedle < 0 : left.id < right.id;
}
} // namespace atlas::taskboard
