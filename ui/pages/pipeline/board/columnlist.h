// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/board/carddelegate.h"

#include <QListView>

namespace atlas
{
class DealColumnModel;

/// The cards of one column: virtualised, all of one height. Turns mouse and keyboard into what a person means.
class ColumnList : public QListView
{
    Q_OBJECT
public:
    ColumnList(DealColumnModel &model, const BoardMarks &marks, QWidget *parent = nullptr);
    [[nodiscard]] QString currentId() const;
    bool selectDeal(const QString &dealId);
    /// Rows that are out of sight below.
    [[nodiscard]] int rowsBelow() const;
    /// Leaves `height` px free on top for the drop slot; 0 takes it back.
    void setTopMargin(int height);
    /// Cards a second press would drag; while a drag runs, moves are reported instead of selecting.
    void endDrag();

Q_SIGNALS:
    void opened(const QString &dealId);
    void currentDealChanged(const QString &dealId);
    void shiftRequested(const QString &dealId, int stages); ///< Ctrl+arrow: -1 or +1
    void neighbourWanted(int columns, int row);             ///< plain arrow: focus goes to the next column
    void dragStarted(const QString &dealId, const QRect &card, const QPoint &grip); ///< card in global coordinates
    void dragMoved(const QPoint &globalPos);
    void dragDropped(const QPoint &globalPos);
    void dragCancelled();
    void visibleRowsChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void beginDrag();
    DealColumnModel &m_model;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    bool m_dragging = false;
};
} // namespace atlas
