// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/board/boardcolumn.h"
#include "ui/pages/pipeline/board/dropbar.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace atlas
{
/// The open stages side by side. Says what a person wants (move, lose, postpone, open); changes nothing itself.
class BoardView : public QWidget
{
    Q_OBJECT
public:
    explicit BoardView(DealBook &book, QWidget *parent = nullptr);
    ~BoardView() override;
    void setSaving(const QString &dealId, bool saving);
    [[nodiscard]] bool isSaving(const QString &dealId) const;
    void selectDeal(const QString &dealId);
    [[nodiscard]] QString currentDealId() const;
    /// For the tour: the board as it looks while the first card is over the next column.
    void showDragPreview();
    void cancelDrag();

Q_SIGNALS:
    void opened(const QString &dealId);
    void currentDealChanged(const QString &dealId);
    void moveRequested(const QString &dealId, int stageIndex);
    void lossRequested(const QString &dealId);
    void postponeRequested(const QString &dealId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildColumns();
    void connectColumn(BoardColumn *column);
    void updateHeads();
    void showCardMenu(const QString &dealId, const QPoint &globalPos);
    void focusNeighbour(BoardColumn *from, int step, int row);
    void shift(const QString &dealId, int step);
    void startDrag(BoardColumn *source, const QString &dealId, const QRect &card, const QPoint &grip);
    void moveDrag(const QPoint &globalPos);
    void drop(const QPoint &globalPos);
    [[nodiscard]] BoardColumn *columnAt(const QPoint &globalPos) const;
    [[nodiscard]] BoardColumn *columnOf(int stageIndex) const;
    void target(BoardColumn *column);
    [[nodiscard]] int outcomeStage(StageOutcome outcome) const;

    DealBook &m_book;
    BoardMarks m_marks;
    QScrollArea *m_area;
    QHBoxLayout *m_row;
    DropBar *m_bar;
    QList<BoardColumn *> m_columns;
    QList<int> m_shownStages;
    QLabel *m_lifted;
    QPoint m_grip;
    BoardColumn *m_source = nullptr;
    BoardColumn *m_target = nullptr;
};
} // namespace atlas
