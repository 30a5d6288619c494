// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/tasktreemodel_p.h"

#include "models/projects/taskcells.h"

namespace atlas
{
using tasktree::Node;

TaskTreeModel::TaskTreeModel(DeliveryBook &book, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, book))
{
    d->tree.build(d->filter);
    connect(&book, &DeliveryBook::changed, this, [this] { d->takeChange(); });
}

TaskTreeModel::~TaskTreeModel() = default;

QModelIndex TaskTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= taskcell::kColumns || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, d->nodeOf(parent)->children.at(row));
}

QModelIndex TaskTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(d->nodeOf(child)->parent) : QModelIndex();
}

int TaskTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->nodeOf(parent)->children.size());
}

int TaskTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : taskcell::kColumns;
}

QVariant TaskTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProjectTask *task = d->taskOf(*d->nodeOf(index));
    if (!task)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return taskcell::display(*task, column, d->book);
    case Qt::TextAlignmentRole:
        return taskcell::alignment(column);
    case SortRole:
        return taskcell::sortValue(*task, column, d->book);
    case IdRole:
        return task->id;
    case ToneRole:
        return taskcell::tone(*task, column, d->book.today());
    case StatusColorRole:
        return task->status.color;
    case MinutesRole:
        return column == Column::Planned || column == Column::Logged ? taskcell::sortValue(*task, column, d->book)
                                                                     : QVariant();
    default:
        return {};
    }
}

QVariant TaskTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= taskcell::kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return taskcell::title(Column(section));
    return role == Qt::TextAlignmentRole ? QVariant(taskcell::alignment(Column(section))) : QVariant();
}

void TaskTreeModel::sort(int column, Qt::SortOrder order)
{
    d->relayout([this, column, order] {
        d->sorter.sort(column, order);
        d->tree.sort();
    });
}

void TaskTreeModel::setFilter(const TaskFilter &filter)
{
    if (filter == d->filter)
        return;
    beginResetModel();
    d->filter = filter;
    d->tree.build(d->filter);
    endResetModel();
}

const TaskFilter &TaskTreeModel::filter() const
{
    return d->filter;
}

QString TaskTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? d->nodeOf(index)->id : QString();
}

QModelIndex TaskTreeModel::indexOf(const QString &id, int column) const
{
    Node *node = d->tree.find(id);
    return node ? createIndex(tasktree::TaskTree::rowOf(node), column, node) : QModelIndex();
}

int TaskTreeModel::taskCount() const
{
    return d->tree.size();
}

void TaskTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, taskcell::kColumns - 1);
    d->relayout([this] {
        d->sorter.relearnLanguage();
        d->tree.sort();
    });
}
} // namespace atlas
