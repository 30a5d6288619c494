// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/list/drivedelegate.h"

#include <QTreeView>

namespace atlas
{
/// The files as a table of rows that are sorted by its heads. Where it is narrow, columns go: by whom first, sharing
/// next.
class DriveTable : public QTreeView
{
    Q_OBJECT
public:
    DriveTable(FilesListModel &model, const FilesLook &look, QWidget *parent = nullptr);
    [[nodiscard]] NameDelegate *nameDelegate() const { return m_delegate; }

Q_SIGNALS:
    /// The person began to drag what is chosen.
    void dragStarted();
    void menuRequested(const QPoint &globalPos);

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void fitColumns();
    DriveDelegate *m_delegate;
};
} // namespace atlas
