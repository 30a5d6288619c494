// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/agenda/agendamodel.h"

#include "models/calendar/conflicts.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
AgendaModel::AgendaModel(CalendarActions &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_actions(actions)
{
    connect(&actions.book(), &CalendarBook::changed, this, &AgendaModel::update);
}

void AgendaModel::showDays(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
    update();
}

void AgendaModel::update()
{
    QList<Row> rows;
    m_inConflict.clear();
    const QList<CalendarConflict> conflicts =
        m_first.isValid() ? conflictsBetween(m_actions.book(), m_first, m_last) : QList<CalendarConflict>();
    for (const CalendarConflict &each : conflicts) {
        if (each.to > m_actions.now())
            m_inConflict << each.firstKey << each.secondKey;
    }
    const QDate today = m_actions.today();
    for (QDate day = m_first; day.isValid() && day <= m_last; day = day.addDays(1)) {
        const QList<const CalendarEvent *> events = m_actions.book().between(day, day);
        if (events.isEmpty() && day != today)
            continue;
        rows.append({day, {}});
        for (const CalendarEvent *event : events)
            rows.append({day, event->key()});
    }
    if (rows.isEmpty() && m_first.isValid())
        rows.append({m_first, {}}); // says that nothing is planned
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel(); // a few dozen rows: a difference would cost more than it saves
    m_rows = rows;
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IsHeadingRole:
        return row.key.isEmpty();
    case DayRole:
        return row.day;
    case KeyRole:
        return row.key;
    case IsEmptyDayRole:
        return row.key.isEmpty() && (index.row() + 1 == m_rows.size() || m_rows.at(index.row() + 1).key.isEmpty());
    case InConflictRole:
        return m_inConflict.contains(row.key);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const CalendarEvent *event = m_actions.book().event(row.key);
        if (!event)
            return eventwording::range(row.day, row.day, m_actions.today());
        return eventwording::spoken(*event, m_actions.book().timeOf(*event), m_actions.book().zone(),
                                    m_actions.today()) +
               (m_inConflict.contains(row.key) ? u", "_s + tr("conflict") : QString());
    }
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    const bool heading = index.data(IsHeadingRole).toBool();
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int AgendaModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&key](const Row &row) { return !key.isEmpty() && row.key == key; });
    return found == m_rows.cend() ? -1 : int(std::distance(m_rows.cbegin(), found));
}

int AgendaModel::rowOfDay(const QDate &day) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&day](const Row &row) { return row.key.isEmpty() && row.day >= day; });
    return found == m_rows.cend() ? -1 : int(std::distance(m_rows.cbegin(), found));
}
} // namespace atlas
