// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace atlas
{
/// The cards of one column of a board: virtualised, all of one height. Turns mouse and keyboard into what a person
/// means; cards are known by an id.
class CardList : public QListView
{
    Q_OBJECT
public:
    /// `idRole`: of the model, the card's id as text. `delegate` draws the cards and is taken over.
    CardList(QAbstractItemModel &model, int idRole, QAbstractItemDelegate *delegate, QWidget *parent = nullptr);
    [[nodiscard]] QString currentId() const;
    /// False, and nothing selected, if the column has no such card.
    bool selectCard(const QString &id);
    /// Cards that are out of sight below.
    [[nodiscard]] int rowsBelow() const;
    /// Height of a card with the gap to the next, px.
    [[nodiscard]] int cardStep() const;
    /// Leaves `height` px free on top for the drop slot; 0 takes it back.
    void setTopMargin(int height);
    /// Cards a second press would drag; while a drag runs, moves are reported instead of selecting.
    void endDrag();
    /// Where a card is drawn inside its item's rectangle: half the gap on each side leaves room for the focus ring.
    [[nodiscard]] static QRect cardRect(const QRect &item);

Q_SIGNALS:
    void opened(const QString &id);
    void currentCardChanged(const QString &id);
    void shiftRequested(const QString &id, int columns); ///< Ctrl+arrow: -1 or +1
    void neighbourWanted(int columns, int row);          ///< plain arrow: focus goes to the next column
    void dragStarted(const QString &id, const QRect &card, const QPoint &grip); ///< card in global coordinates
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
    int m_idRole;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    bool m_dragging = false;
};
} // namespace atlas
