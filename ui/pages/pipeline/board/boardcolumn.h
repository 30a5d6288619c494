// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealcolumnmodel.h"
#include "ui/pages/common/cardcolumn.h"
#include "ui/pages/pipeline/board/columnhead.h"
#include "ui/pages/pipeline/board/columnlist.h"

namespace atlas
{
/// One column of the board: head, cards, and how many more are below.
class BoardColumn : public CardColumn
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

protected:
    void changeEvent(QEvent *event) override;

private:
    DealBook &m_book;
    DealColumnModel *m_model;
    ColumnHead *m_head;
    ColumnList *m_list;
};
} // namespace atlas
