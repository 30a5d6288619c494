// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/list/drivetable.h"

#include <QHeaderView>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using DriveColumn = DriveListModel::Column;
constexpr int driveByWidth = 160, driveModifiedWidth = 150, driveSizeWidth = 96, driveSharingWidth = 190;
/// Less room: the column goes.
constexpr int roomForBy = 760, roomForSharing = 560, roomForModified = 400;
} // namespace

DriveTable::DriveTable(FilesListModel &model, const FilesLook &look, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new DriveDelegate(look, this))
{
    setObjectName(u"files.table"_s);
    setAccessibleName(tr("Files and folders"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is the page's: it works in the grid too
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAcceptDrops(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(60);
    header()->setSectionResizeMode(int(DriveColumn::Name), QHeaderView::Stretch);
    header()->resizeSection(int(DriveColumn::By), driveByWidth);
    header()->resizeSection(int(DriveColumn::Modified), driveModifiedWidth);
    header()->resizeSection(int(DriveColumn::Size), driveSizeWidth);
    header()->resizeSection(int(DriveColumn::Sharing), driveSharingWidth);
    setSortingEnabled(true);
    sortByColumn(int(DriveColumn::Name), Qt::AscendingOrder);
}

void DriveTable::startDrag(Qt::DropActions)
{
    Q_EMIT dragStarted();
}

void DriveTable::fitColumns()
{
    const int room = viewport()->width();
    setColumnHidden(int(DriveColumn::By), room < roomForBy);
    setColumnHidden(int(DriveColumn::Sharing), room < roomForSharing);
    setColumnHidden(int(DriveColumn::Modified), room < roomForModified);
}

void DriveTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void DriveTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool onDots = index.isValid() && index.column() == int(DriveColumn::Sharing) &&
                        event->button() == Qt::LeftButton && DriveDelegate::menuRect(visualRect(index)).contains(at);
    if (!onDots) {
        QTreeView::mousePressEvent(event);
        return;
    }
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT menuRequested(event->globalPosition().toPoint());
}
} // namespace atlas
