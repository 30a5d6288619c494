// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/list/fileslistmodel.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace atlas
{
/// What list and grid show beyond the items themselves.
struct FilesLook {
    QString dropId;    ///< of the folder below the pointer of a drag; empty: none
    QSet<QString> cut; ///< ids that wait to be pasted elsewhere
    QDateTime now;     ///< UTC
};

/// Lets a name be edited in its place: the ending stays unless it is chosen too, and a name that WorkDrive does not
/// take is not let through.
class NameDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `look` outlives the delegate.
    NameDelegate(const FilesLook &look, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed is no name, and why.
    void refused(const QString &why) const;

protected:
    [[nodiscard]] const FilesLook &look() const { return m_look; }
    [[nodiscard]] static const DriveItem *itemAt(const QModelIndex &index);
    /// Ground of a row or tile: drop target, selected, hovered.
    void paintGround(QPainter &painter, const QRectF &place, const QStyleOptionViewItem &option,
                     const DriveItem &item) const;
    [[nodiscard]] bool isDropTarget(const DriveItem &item) const;

private:
    const FilesLook &m_look;
};
} // namespace atlas
