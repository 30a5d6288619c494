// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/list/fileslistmodel.h"

#include <set>

namespace atlas
{
QVariant FilesListModel::data(const QModelIndex &index, int role) const
{
    const bool isName = role == Qt::EditRole && index.column() == int(Column::Name);
    return DriveListModel::data(index, isName ? Qt::DisplayRole : role);
}

Qt::ItemFlags FilesListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = DriveListModel::flags(index);
    const DriveItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (item && index.column() == int(Column::Name) && item->rights.canRename)
        all |= Qt::ItemIsEditable;
    return all;
}

bool FilesListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const DriveItem *item = index.isValid() && role == Qt::EditRole ? itemAt(index.row()) : nullptr;
    const QString name = value.toString().trimmed();
    if (item && name != item->name)
        Q_EMIT renameRequested(*item, name);
    return false;
}

QList<DriveItem> FilesListModel::itemsOf(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<DriveItem> items;
    for (const int row : rows) {
        if (const DriveItem *item = itemAt(row))
            items.append(*item);
    }
    return items;
}
} // namespace atlas
