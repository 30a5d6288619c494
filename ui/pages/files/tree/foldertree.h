// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/foldertreemodel.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace atlas
{
/// Draws a folder of the tree or a heading above some.
class FolderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `book` outlives the delegate.
    FolderDelegate(const DriveBook &book, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DriveBook &m_book;
};

/// The tree of folders: choosing one asks for it.
class FolderTree : public QTreeView
{
    Q_OBJECT
public:
    FolderTree(const DriveBook &book, FolderTreeModel &model, QWidget *parent = nullptr);
    /// Shows the folder as chosen without asking for it, with the way to it open; none if it is not in the tree.
    void setChosen(const QString &folderId, const QStringList &way);
    void setDropFolder(const QString &folderId);

Q_SIGNALS:
    void chosen(const QString &folderId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void ask(const QString &folderId);
    FolderTreeModel &m_model;
    QString m_chosen, m_dropId;
    bool m_quiet = false;
};
} // namespace atlas
