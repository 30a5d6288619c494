// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/boardcolumns.h"

#include "models/crm/dealfilter.h"

#include <algorithm>
#include <limits>
#include <vector>

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
    m_found[0].clear();
    m_found[1].clear();
    for (const WorkStatus &status : std::as_const(m_statuses))
        m_indexOf.insert(keyOf(status), int(m_indexOf.size()));
}

int BoardColumns::indexOf(const WorkStatus &status) const
{
    QHash<QString, int> &found = m_found[status.closed ? 1 : 0];
    const auto known = found.constFind(status.name);
    return known != found.cend() ? *known : *found.insert(status.name, m_indexOf.value(keyOf(status), -1));
}

bool BoardOrder::precedes(int place, int otherPlace) const
{
    return keyPrecedes(keyOf(place), keyOf(otherPlace));
}

void BoardOrder::sort(QList<int> &places) const
{
    std::vector<Key> keys;
    keys.reserve(size_t(places.size()));
    for (const int place : std::as_const(places))
        keys.push_back(keyOf(place));
    std::sort(keys.begin(), keys.end(), [this](const Key &a, const Key &b) { return keyPrecedes(a, b); });
    std::transform(keys.cbegin(), keys.cend(), places.begin(), [](const Key &key) { return key.place; });
}

BoardOrder::Key BoardOrder::keyOf(int place) const
{
    const ProjectTask &task = m_book.snapshot().tasks.at(place);
    const qint64 end = task.end.isValid() ? task.end.toJulianDay() : std::numeric_limits<qint64>::max();
    return {task.isOverdue(m_book.today()), end, task.priority, place};
}

bool BoardOrder::keyPrecedes(const Key &a, const Key &b) const
{
    if (a.overdue != b.overdue)
        return a.overdue;
    if (a.end != b.end)
        return a.end < b.end;
    if (a.priority != b.priority)
        return a.priority > b.priority;
    if (const int byNeedle = m_book.needleAt(a.place).compare(m_book.needleAt(b.place)); byNeedle != 0)
        return byNeedle < 0;
    return m_book.snapshot().tasks.at(a.place).id < m_book.snapshot().tasks.at(b.place).id;
}
} // namespace atlas::taskboard
