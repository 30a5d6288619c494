// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/drivelistmodel.h"

#include "models/crm/dealfilter.h"
#include "models/files/drivelistmodel_p.h"

#include <QMetaEnum>

namespace atlas
{
DriveListModel::DriveListModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this))
{
}

DriveListModel::~DriveListModel() = default;

void DriveListModel::setItems(const QList<DriveItem> &items)
{
    const QSet<QString> changed = d->replace(items);
    d->arrange();
    d->take(d->wanted(), changed);
}

void DriveListModel::setFilterText(const QString &text)
{
    if (text == d->filter)
        return;
    d->filter = text;
    d->take(d->wanted(), {});
}

QString DriveListModel::filterText() const
{
    return d->filter;
}

int DriveListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int DriveListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

const DriveListModel::Private::Entry *DriveListModel::Private::entryAt(int row) const
{
    if (row < 0 || row >= rows.size())
        return nullptr;
    const int place = places.value(rows.at(row), -1);
    return place < 0 ? nullptr : &entries[size_t(place)];
}

const DriveItem *DriveListModel::itemAt(int row) const
{
    const Private::Entry *entry = d->entryAt(row);
    return entry ? &entry->item : nullptr;
}

int DriveListModel::rowOf(const QString &id) const
{
    return int(d->rows.indexOf(id));
}

int DriveListModel::rowStarting(const QString &text) const
{
    const QString wanted = foldForSearch(text);
    for (int row = 0; row < d->rows.size(); ++row) {
        const Private::Entry *entry = d->entryAt(row);
        if (entry && entry->needle.startsWith(wanted))
            return row;
    }
    return -1;
}

int DriveListModel::totalCount() const
{
    return int(d->entries.size());
}

QVariant DriveListModel::data(const QModelIndex &index, int role) const
{
    const DriveItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return drivecells::display(*item, column);
    case Qt::ToolTipRole:
        return column == Column::Name ? QVariant(item->name) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Name ? drivecells::spoken(*item) : drivecells::display(*item, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Column::Size ? Qt::AlignRight : Qt::AlignLeft));
    case ItemRole:
        return QVariant::fromValue(*item);
    case IdRole:
        return item->id;
    case FolderRole:
        return item->isFolder;
    case SortRole:
        return drivecells::sortValue(*item, column);
    default:
        return {};
    }
}

QVariant DriveListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Column(section) == Column::Size ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(drivecells::title(Column(section))) : QVariant();
}

Qt::ItemFlags DriveListModel::flags(const QModelIndex &index) const
{
    const DriveItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    Qt::ItemFlags all = QAbstractTableModel::flags(index);
    if (item)
        all |= Qt::ItemIsDragEnabled;
    if (item && item->isFolder)
        all |= Qt::ItemIsDropEnabled;
    return all;
}

void DriveListModel::sort(int column, Qt::SortOrder order)
{
    d->column = column < columnCount() ? column : -1;
    d->direction = order;
    d->arrange();
    d->take(d->wanted(), {});
}

int DriveListModel::sortColumn() const
{
    return d->column;
}

Qt::SortOrder DriveListModel::sortOrder() const
{
    return d->direction;
}

void DriveListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->learnLanguage();
    d->arrange();
    d->take(d->wanted(), {});
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
} // namespace atlas
