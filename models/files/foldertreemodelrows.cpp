// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/foldertreemodel_p.h"
#include "models/files/nameorder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// How the tree follows the book: rows that go, come, move and change, each told as what it is.
namespace atlas
{
FolderTreeModel::Private::Private(FolderTreeModel &model, const DriveBook &drive)
    : q(model)
    , book(drive)
{
    learnLanguage();
}

void FolderTreeModel::Private::learnLanguage()
{
    collator = nameCollator();
}

FolderTreeModel::Private::Node *FolderTreeModel::Private::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&root);
}

int FolderTreeModel::Private::rowOf(const Node *node)
{
    const auto &siblings = node->parent->children;
    const auto found = std::find_if(siblings.cbegin(), siblings.cend(),
                                    [node](const std::unique_ptr<Node> &each) { return each.get() == node; });
    return int(found - siblings.cbegin());
}

QModelIndex FolderTreeModel::Private::indexOf(const Node *node) const
{
    return !node || !node->parent ? QModelIndex() : q.createIndex(rowOf(node), 0, node);
}

QList<FolderTreeModel::Private::Wanted> FolderTreeModel::Private::wantedTop() const
{
    QList<Wanted> top;
    const auto add = [&](DriveSpace::Kind kind, const Wanted &heading) {
        bool first = true;
        for (const DriveSpace &space : book.spaces()) {
            if (space.kind != kind)
                continue;
            if (std::exchange(first, false))
                top.append(heading);
            const QList<DriveStep> way = book.wayTo(space.id);
            const QString name = way.isEmpty() ? space.name : way.first().name;
            top.append({Kind::Space, space.id, name, space.isMember});
        }
    };
    add(DriveSpace::Kind::Team, {Kind::TeamHeading, u"/team"_s, tr("Team folders"), false});
    add(DriveSpace::Kind::Own, {Kind::OwnHeading, u"/own"_s, tr("Mine"), false});
    return top;
}

QList<FolderTreeModel::Private::Wanted> FolderTreeModel::Private::wantedIn(const QString &folderId) const
{
    QList<Wanted> wanted;
    const DriveFolder *folder = book.folder(folderId);
    if (!folder)
        return wanted;
    for (const DriveItem &item : folder->items) {
        // What two folders list, because one was read before it was moved, is in the tree once. Where Zoho counts
        // nothing at all it may not have counted.
        if (item.isFolder && !book.space(item.id) && book.item(item.id) == &item)
            wanted.append({Kind::Folder, item.id, item.name, item.folders > 0 || item.files == 0});
    }
    std::stable_sort(wanted.begin(), wanted.end(), [this](const Wanted &a, const Wanted &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return wanted;
}

void FolderTreeModel::Private::followAll()
{
    sync(&root, wantedTop());
}

void FolderTreeModel::Private::follow(const QString &folderId)
{
    asked.remove(folderId);
    Node *node = nodes.value(folderId);
    if (!node)
        return;
    sync(node, wantedIn(folderId));
    const QModelIndex index = indexOf(node);
    Q_EMIT q.dataChanged(index, index); // whether it can be expanded
}

void FolderTreeModel::Private::sync(Node *node, QList<Wanted> wanted)
{
    // What was read at different times may go round in a circle.
    wanted.removeIf([node](const Wanted &each) { return isAbove(each.key, node); });
    QSet<QString> keys;
    for (const Wanted &each : wanted)
        keys.insert(each.key);
    removeUnwanted(node, keys);
    QSet<QString> there;
    for (const std::unique_ptr<Node> &child : node->children)
        there.insert(child->key);
    for (int row = 0; row < wanted.size();) {
        const QString &key = wanted.at(row).key;
        if (!there.contains(key)) {
            row += insertRun(node, row, wanted, there);
            continue;
        }
        moveHere(node, row, key);
        update(node->children[size_t(row)].get(), wanted.at(row));
        ++row;
    }
    for (size_t row = 0; row < node->children.size(); ++row) {
        Node *child = node->children[row].get();
        if (!child->isHeading())
            sync(child, wantedIn(child->key));
    }
}

bool FolderTreeModel::Private::isAbove(const QString &key, const Node *node)
{
    for (; node; node = node->parent) {
        if (node->parent && node->key == key)
            return true;
    }
    return false;
}

// From the back, so that the numbers of the rows still to be looked at stay true.
void FolderTreeModel::Private::removeUnwanted(Node *node, const QSet<QString> &keys)
{
    for (int last = int(node->children.size()) - 1; last >= 0;) {
        if (keys.contains(node->children[size_t(last)]->key)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !keys.contains(node->children[size_t(first) - 1]->key))
            --first;
        removeRows(node, first, last);
        last = first - 1;
    }
}

void FolderTreeModel::Private::removeRows(Node *node, int first, int last)
{
    q.beginRemoveRows(indexOf(node), first, last);
    for (int row = first; row <= last; ++row)
        forget(*node->children[size_t(row)]);
    node->children.erase(node->children.begin() + first, node->children.begin() + last + 1);
    q.endRemoveRows();
}

void FolderTreeModel::Private::forget(const Node &node)
{
    nodes.remove(node.key);
    asked.remove(node.key);
    for (const std::unique_ptr<Node> &child : node.children)
        forget(*child);
}

int FolderTreeModel::Private::insertRun(Node *node, int first, const QList<Wanted> &wanted, const QSet<QString> &there)
{
    int end = first;
    while (end < wanted.size() && !there.contains(wanted.at(end).key)) {
        // It was moved here from another folder that still shows it.
        if (Node *elsewhere = nodes.value(wanted.at(end).key))
            removeRows(elsewhere->parent, rowOf(elsewhere), rowOf(elsewhere));
        ++end;
    }
    q.beginInsertRows(indexOf(node), first, end - 1);
    for (int row = first; row < end; ++row)
        node->children.insert(node->children.begin() + row, make(wanted.at(row), node));
    q.endInsertRows();
    return end - first;
}

std::unique_ptr<FolderTreeModel::Private::Node> FolderTreeModel::Private::make(const Wanted &wanted, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->kind = wanted.kind;
    node->key = wanted.key;
    node->name = wanted.name;
    node->mayHaveFolders = wanted.mayHaveFolders;
    node->parent = parent;
    if (!node->isHeading())
        nodes.insert(node->key, node.get());
    return node;
}

void FolderTreeModel::Private::moveHere(Node *node, int row, const QString &key)
{
    auto &children = node->children;
    int from = row;
    while (children[size_t(from)]->key != key)
        ++from;
    if (from == row)
        return;
    q.beginMoveRows(indexOf(node), from, from, indexOf(node), row);
    std::rotate(children.begin() + row, children.begin() + from, children.begin() + from + 1);
    q.endMoveRows();
}

void FolderTreeModel::Private::update(Node *node, const Wanted &wanted)
{
    if (node->name == wanted.name && node->mayHaveFolders == wanted.mayHaveFolders)
        return;
    node->name = wanted.name;
    node->mayHaveFolders = wanted.mayHaveFolders;
    const QModelIndex index = indexOf(node);
    Q_EMIT q.dataChanged(index, index);
}
} // namespace atlas
