// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

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
    /// Which of the places below the folders is shown, if one is.
    void setPlace(FilesPlace place);

Q_SIGNALS:
    void folderRequested(const QString &folderId);
    void placeRequested(atlas::FilesPlace place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void addPlaces(QBoxLayout *box);
    void retranslate();
    FilesActions &m_actions;
    FolderTreeModel *m_model;
    FolderTree *m_tree;
    QToolButton *m_recent, *m_links, *m_trash;
    QString m_current;
};
} // namespace atlas
