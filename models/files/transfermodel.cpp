// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/transfermodel.h"

namespace atlas
{
TransferModel::TransferModel(TransferQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
{
    for (const Transfer &transfer : queue.transfers())
        m_ids.append(transfer.id);
    connect(&queue, &TransferQueue::listChanged, this, &TransferModel::follow);
    connect(&queue, &TransferQueue::transfersChanged, this, &TransferModel::tell);
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    const Transfer *transfer = index.isValid() ? at(index.row()) : nullptr;
    if (!transfer)
        return {};
    if (role == Qt::DisplayRole)
        return transfer->name;
    if (role == TransferRole)
        return QVariant::fromValue(*transfer);
    return {};
}

const Transfer *TransferModel::at(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_queue.find(m_ids.at(row)) : nullptr;
}

/// Transfers are added at the end and removed anywhere; their order never changes.
void TransferModel::follow()
{
    QSet<QString> there;
    for (const Transfer &transfer : m_queue.transfers())
        there.insert(transfer.id);
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (there.contains(m_ids.at(row)))
            continue;
        int first = row;
        while (first > 0 && !there.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, row);
        m_ids.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
    QStringList added;
    for (qsizetype i = m_ids.size(); i < m_queue.transfers().size(); ++i)
        added.append(m_queue.transfers().at(i).id);
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + added.size()) - 1);
        m_ids += added;
        endInsertRows();
    }
    Q_EMIT totalsChanged();
}

void TransferModel::tell(const QStringList &ids)
{
    for (const QString &id : ids) {
        const int row = int(m_ids.indexOf(id));
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT totalsChanged();
}
} // namespace atlas
