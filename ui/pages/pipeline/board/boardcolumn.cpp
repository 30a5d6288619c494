// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/boardcolumn.h"

#include <QEvent>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

BoardColumn::BoardColumn(DealBook &book, int stageIndex, const BoardMarks &marks, QWidget *parent)
    : CardColumn(u"%1"_s.arg(stageIndex), parent)
    , m_book(book)
    , m_model(new DealColumnModel(book, stageIndex, this))
    , m_head(new ColumnHead(this))
    , m_list(new ColumnList(*m_model, marks, this))
{
    setParts(m_head, m_list);
    updateHead();
}

int BoardColumn::stageIndex() const
{
    return m_model->stageIndex();
}

void BoardColumn::updateHead()
{
    const QList<Stage> &stages = m_book.pipeline().stages;
    const bool known = stageIndex() >= 0 && stageIndex() < stages.size();
    //: board column of deals whose stage was removed from the CRM's settings
    const QString name = known ? stages.at(stageIndex()).display : tr("Unknown stage");
    m_head->setStage(name, known ? stages.at(stageIndex()).probability : -1, !known);
    m_head->setTotals(m_book.totals(stageIndex()), m_book.settings().org.currency);
    m_list->setAccessibleName(name);
    updateFooter();
}

void BoardColumn::changeEvent(QEvent *event)
{
    CardColumn::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateHead();
    }
}
} // namespace atlas
