// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QWidget>

namespace atlas
{
class DropWatch;
class FolderTree;
class FolderTreeModel;

/// Left of the files: team folders and the own folders as a tree, read as it is opened; takes what is dropped.
class DriveFolderPane : public QWidget
{
    Q_OBJECT
public:
    DriveFolderPane(FilesActions &actions, DropWatch &watch, QWidget *parent = nullptr);
    /// Shows the folder as chosen without asking for it, as soon as it is in the tree.
    void setCurrent(const QString &folderId);

Q_SIGNALS:
    void folderRequested(const QString &folderId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();
    FilesActions &m_actions;
    FolderTreeModel *m_model;
    FolderTree *m_tree;
    QString m_current;
};
} // namespace atlas
