// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivebook.h"

#include <memory>
#include <QAbstractItemModel>

namespace atlas
{
/// Team folders and the own folders with the folders in them, as far as they were listed. Top rows: a heading, the team
/// folders, a heading, the own folders; a kind of which there is none has no heading. What lies in a folder that was
/// never listed is asked for with folderWanted when a view wants it. Rows move and change by id, never by a reset, so
/// that what is expanded stays so.
class FolderTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< empty for a heading
        HeadingRole,               ///< bool: a word above the rows that follow; neither selectable nor a target
        SpaceRole                  ///< bool: a team folder or the own folders
    };
    /// `book` outlives the model.
    explicit FolderTreeModel(const DriveBook &book, QObject *parent = nullptr);
    ~FolderTreeModel() override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Also for a folder that was never listed, unless Zoho says that no folder lies in it.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QModelIndex indexOf(const QString &folderId) const; ///< invalid: not in the tree
    [[nodiscard]] QString idAt(const QModelIndex &index) const;       ///< empty for a heading
    /// A folder that was wanted could not be listed: it may be wanted again.
    void noteFailed(const QString &folderId);
    void retranslate();

Q_SIGNALS:
    /// Its folders are wanted, once until it was listed or noteFailed().
    void folderWanted(const QString &folderId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
