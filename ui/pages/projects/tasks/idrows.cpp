// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/idrows.h"

#include <QSet>

namespace atlas
{
int IdRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

void IdRows::removeUnwanted(const QStringList &wanted)
{
    const QSet<QString> kept(wanted.cbegin(), wanted.cend());
    for (int last = int(m_ids.size()) - 1; last >= 0; --last) {
        if (kept.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void IdRows::setIds(const QStringList &wanted)
{
    removeUnwanted(wanted);
    QSet<QString> present(m_ids.cbegin(), m_ids.cend());
    for (int row = 0; row < wanted.size(); ++row) {
        const QString &id = wanted.at(row);
        if (m_ids.value(row) == id)
            continue;
        if (present.contains(id)) {
            const int from = int(m_ids.indexOf(id, row));
            beginMoveRows({}, from, from, {}, row);
            m_ids.move(from, row);
            endMoveRows();
            continue;
        }
        int last = row;
        while (last + 1 < wanted.size() && !present.contains(wanted.at(last + 1)))
            ++last;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i)
            m_ids.insert(i, wanted.at(i));
        endInsertRows();
        row = last;
    }
}
} // namespace atlas
