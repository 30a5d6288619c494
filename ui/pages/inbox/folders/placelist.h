// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/folders/placemodel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace atlas
{
/// Draws a line of the folder pane: icon or coloured square, name, count.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where mails would fall; -1: nowhere.
    void setDropRow(int row) { m_dropRow = row; }
    [[nodiscard]] int dropRow() const { return m_dropRow; }

private:
    int m_dropRow = -1;
};

/// The lines themselves: mouse and up/down choose, mails may be dropped on folders, labels and follow-ups.
class PlaceList : public QListView
{
    Q_OBJECT
public:
    PlaceList(PlaceModel &model, QWidget *parent = nullptr);
    /// Shows the place as chosen without asking for it; none if it has no line.
    void setChosen(const MailFilter &place);

Q_SIGNALS:
    void chosen(const atlas::MailFilter &place);
    void dropped(const QStringList &messageIds, const atlas::MailFilter &place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] const PlaceRow *dropTarget(const QPoint &at) const;
    void markDrop(int row);
    void choose(const MailFilter &place);
    PlaceModel &m_model;
    PlaceDelegate *m_delegate;
    MailFilter m_chosen;
    bool m_quiet = false;
};
} // namespace atlas
