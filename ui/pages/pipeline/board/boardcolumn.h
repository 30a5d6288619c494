// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealcolumnmodel.h"
#include "ui/pages/pipeline/board/columnhead.h"
#include "ui/pages/pipeline/board/columnlist.h"

#include <QAbstractButton>
#include <QFrame>

namespace atlas
{
/// Where a dragged card would land, drawn dashed with the effect in words.
class DropSlot : public QWidget
{
    Q_OBJECT
public:
    explicit DropSlot(QWidget *parent = nullptr);
    void setEffect(const QString &effect);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_effect;
};

/// "14 more below" at the foot of a column; scrolls a page further.
class MoreBelow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MoreBelow(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One column of the board: head, cards, and how many more are below.
class BoardColumn : public QFrame
{
    Q_OBJECT
public:
    /// `stageIndex` in the book's pipeline; -1: deals whose stage no longer exists.
    BoardColumn(DealBook &book, int stageIndex, const BoardMarks &marks, QWidget *parent = nullptr);
    [[nodiscard]] int stageIndex() const;
    [[nodiscard]] ColumnList &list() { return *m_list; }
    [[nodiscard]] ColumnHead &head() { return *m_head; }
    [[nodiscard]] DealColumnModel &model() { return *m_model; }
    void updateHead();
    /// Highlights the column and opens a slot on top; empty text: no slot.
    void setDropTarget(bool target, const QString &effect = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFooter();
    void placeSlot();
    DealBook &m_book;
    DealColumnModel *m_model;
    ColumnHead *m_head;
    ColumnList *m_list;
    MoreBelow *m_footer;
    DropSlot *m_slot;
    bool m_target = false;
};
} // namespace atlas
