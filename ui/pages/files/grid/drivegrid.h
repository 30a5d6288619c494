// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/grid/tiledelegate.h"

#include <QListView>

namespace atlas
{
/// The files as tiles, of the same model and selection as the table.
class DriveGrid : public QListView
{
    Q_OBJECT
public:
    DriveGrid(FilesListModel &model, const FilesLook &look, QWidget *parent = nullptr);
    [[nodiscard]] NameDelegate *nameDelegate() const { return m_delegate; }

Q_SIGNALS:
    /// The person began to drag what is chosen.
    void dragStarted();

protected:
    void startDrag(Qt::DropActions supportedActions) override;

private:
    TileDelegate *m_delegate;
};
} // namespace atlas
