// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/foldertreemodel.h"

#include "models/files/foldertreemodel_p.h"

namespace atlas
{
FolderTreeModel::FolderTreeModel(const DriveBook &book, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, book))
{
    d->followAll();
    connect(&book, &DriveBook::changed, this, [this] { d->followAll(); });
    connect(&book, &DriveBook::folderChanged, this, [this](const QString &id) { d->follow(id); });
}

FolderTreeModel::~FolderTreeModel() = default;

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, d->nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex FolderTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(d->nodeOf(child)->parent) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->nodeOf(parent)->children.size());
}

int FolderTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : 1;
}

QVariant FolderTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Private::Node *node = d->nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node->name;
    case IdRole:
        return idAt(index);
    case HeadingRole:
        return node->isHeading();
    case SpaceRole:
        return node->kind == Private::Kind::Space;
    default:
        return {};
    }
}

Qt::ItemFlags FolderTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (d->nodeOf(index)->kind) {
    case Private::Kind::TeamHeading:
    case Private::Kind::OwnHeading:
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    case Private::Kind::Space:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    case Private::Kind::Folder:
        break;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
}

bool FolderTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Private::Node *node = d->nodeOf(parent);
    if (node->isHeading())
        return false;
    return !node->children.empty() || (node->parent && node->mayHaveFolders && !d->book.folder(node->key));
}

bool FolderTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() > 0)
        return false;
    const Private::Node *node = d->nodeOf(parent);
    return !node->isHeading() && node->mayHaveFolders && !d->asked.contains(node->key) && !d->book.folder(node->key);
}

void FolderTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QString id = d->nodeOf(parent)->key;
    d->asked.insert(id);
    Q_EMIT folderWanted(id);
}

QModelIndex FolderTreeModel::indexOf(const QString &folderId) const
{
    return d->indexOf(d->nodes.value(folderId));
}

QString FolderTreeModel::idAt(const QModelIndex &index) const
{
    const Private::Node *node = d->nodeOf(index);
    return node->isHeading() ? QString() : node->key;
}

void FolderTreeModel::noteFailed(const QString &folderId)
{
    d->asked.remove(folderId);
}

void FolderTreeModel::retranslate()
{
    d->learnLanguage();
    d->followAll();
}
} // namespace atlas
