// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/grid/drivegrid.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DriveGrid::DriveGrid(FilesListModel &model, const FilesLook &look, QWidget *parent)
    : QListView(parent)
    , m_delegate(new TileDelegate(look, this))
{
    setObjectName(u"files.tiles"_s);
    setAccessibleName(tr("Files and folders"));
    setProperty("ownFocus", true); // each tile shows it
    setModel(&model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAcceptDrops(true);
}

void DriveGrid::startDrag(Qt::DropActions)
{
    Q_EMIT dragStarted();
}
} // namespace atlas
