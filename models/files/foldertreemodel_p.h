// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/foldertreemodel.h"

#include <QCollator>
#include <QHash>
#include <QSet>
#include <vector>

namespace atlas
{
/// The nodes of the tree, and how they follow the book.
struct FolderTreeModel::Private {
    enum class Kind { TeamHeading, OwnHeading, Space, Folder };
    struct Node {
        Kind kind = Kind::Folder;
        QString key; ///< among its siblings: the id, or the heading's
        QString name;
        bool mayHaveFolders = true;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
        [[nodiscard]] bool isHeading() const { return kind == Kind::TeamHeading || kind == Kind::OwnHeading; }
    };
    /// A row as the book has it.
    struct Wanted {
        Kind kind = Kind::Folder;
        QString key, name;
        bool mayHaveFolders = true;
    };
    Private(FolderTreeModel &model, const DriveBook &drive);

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] static int rowOf(const Node *node);
    [[nodiscard]] QList<Wanted> wantedTop() const;
    [[nodiscard]] QList<Wanted> wantedIn(const QString &folderId) const;
    void learnLanguage();

    void followAll();
    void follow(const QString &folderId);
    /// The rows of a node, and those below them.
    void sync(Node *node, QList<Wanted> wanted);
    /// Whether the id is that of the node or of one it lies in.
    [[nodiscard]] static bool isAbove(const QString &key, const Node *node);
    void removeUnwanted(Node *node, const QSet<QString> &keys);
    /// Inserts wanted rows from `first` on up to the next one that is there. Returns how many.
    int insertRun(Node *node, int first, const QList<Wanted> &wanted, const QSet<QString> &there);
    void moveHere(Node *node, int row, const QString &key);
    void update(Node *node, const Wanted &wanted);
    void removeRows(Node *node, int first, int last);
    void forget(const Node &node);
    [[nodiscard]] std::unique_ptr<Node> make(const Wanted &wanted, Node *parent);

    FolderTreeModel &q;
    const DriveBook &book;
    QCollator collator;
    Node root{Kind::Folder, {}, {}, true, nullptr, {}};
    QHash<QString, Node *> nodes; ///< of spaces and folders, by id
    QSet<QString> asked;          ///< wanted and not listed yet
};
} // namespace atlas
