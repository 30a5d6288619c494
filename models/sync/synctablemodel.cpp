// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/synctablemodel.h"

#include "models/support/listdiff.h"
#include "models/sync/syncwords.h"
#include "services/sync/syncnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
bool SyncFilter::accepts(const SyncRow &row) const
{
    if (state ? row.state != *state : !everything && row.state == SyncRow::State::Equal)
        return false;
    const QStringList words = syncnames::plainName(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QStringList texts;
    for (const SyncParty &party : QList<SyncParty>{row.crm, row.books} + row.crmMany + row.booksMany)
        texts += QStringList{party.name(), party.values.value(SyncField::Company)} + party.emails;
    const QString all = syncnames::plainName(texts.join(u' '));
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

SyncTableModel::SyncTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SyncTableModel::setComparison(const SyncComparison &comparison)
{
    QHash<QString, SyncRow> rows;
    QSet<QString> changed;
    m_order.clear();
    for (const SyncRow &row : comparison.rows) {
        const auto before = m_rows.constFind(row.key);
        if (before != m_rows.constEnd() && !(*before == row))
            changed.insert(row.key);
        if (!rows.contains(row.key))
            m_order.append(row.key);
        rows.insert(row.key, row);
    }
    // Rows that go are still asked for while they are removed.
    for (const QString &key : std::as_const(m_keys)) {
        if (!rows.contains(key))
            rows.insert(key, m_rows.value(key));
    }
    m_rows = rows;
    update(changed);
    const QSet<QString> kept(m_order.cbegin(), m_order.cend());
    m_rows.removeIf([&kept](const auto &entry) { return !kept.contains(entry.key()); });
}

void SyncTableModel::setFilter(const SyncFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update({});
}

void SyncTableModel::update(const QSet<QString> &changed)
{
    QStringList wanted;
    for (const QString &key : std::as_const(m_order)) {
        if (m_filter.accepts(*m_rows.constFind(key)))
            wanted.append(key);
    }
    ListDiffHandlers handlers;
    handlers.remove = [this](int first, int last, const std::function<void()> &apply) {
        beginRemoveRows({}, first, last);
        apply();
        endRemoveRows();
    };
    handlers.insert = [this](int first, int last, const std::function<void()> &apply) {
        beginInsertRows({}, first, last);
        apply();
        endInsertRows();
    };
    handlers.changed = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    };
    applyListDiff<QString>(
        m_keys, wanted, [&changed](const QString &key) { return changed.contains(key); }, handlers);
}

int SyncTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int SyncTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SyncTableModel::text(const SyncRow &row, int column)
{
    switch (column) {
    case Client:
        return row.name();
    case State:
        return SyncWords::state(row.state);
    case Differences:
        return SyncWords::differences(row);
    case Match:
        return SyncWords::reason(row);
    default:
        return {};
    }
}

QVariant SyncTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = m_rows.constFind(m_keys.at(index.row()));
    if (found == m_rows.constEnd())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*found, index.column());
    case KeyRole:
        return found->key;
    case StateRole:
        return int(found->state);
    default:
        return {};
    }
}

QVariant SyncTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case State:
        return tr("State");
    case Differences:
        return tr("What differs");
    case Match:
        return tr("Match");
    default:
        return {};
    }
}

const SyncRow *SyncTableModel::row(const QString &key) const
{
    const auto found = m_rows.constFind(key);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QString SyncTableModel::keyAt(int row) const
{
    return m_keys.value(row);
}

int SyncTableModel::rowOf(const QString &key) const
{
    return int(m_keys.indexOf(key));
}
} // namespace atlas
