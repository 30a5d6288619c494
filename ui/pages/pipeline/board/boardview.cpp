// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/boardview.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

BoardView::BoardView(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_area(new QScrollArea(this))
    , m_bar(new DropBar(this))
    , m_lifted(new QLabel(this))
{
    setObjectName(u"board"_s);
    auto *content = new QWidget(m_area);
    content->setObjectName(u"boardContent"_s);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_area, 1);
    box->addWidget(m_bar);
    m_lifted->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_lifted->hide();
    connect(&book, &DealBook::rebuilt, this, &BoardView::rebuildColumns);
    connect(&book, &DealBook::settingsChanged, this, &BoardView::rebuildColumns);
    connect(&book, &DealBook::filterChanged, this, &BoardView::updateHeads);
    connect(&book, &DealBook::rowsChanged, this, &BoardView::rebuildColumns);
    rebuildColumns();
}

BoardView::~BoardView() = default;

void BoardView::rebuildColumns()
{
    m_marks.today = m_book.today();
    QList<int> wanted;
    const QList<Stage> &stages = m_book.pipeline().stages;
    for (int i = 0; i < stages.size(); ++i) {
        if (stages.at(i).outcome == StageOutcome::Open) {
            wanted.append(i);
        }
    }
    if (!m_book.column(-1).isEmpty()) {
        wanted.append(-1);
    }
    if (wanted != m_shownStages) {
        cancelDrag();
        m_shownStages = wanted;
        for (BoardColumn *column : std::as_const(m_columns)) {
            column->hide();
            column->deleteLater();
        }
        m_columns.clear();
        for (const int stage : wanted) {
            auto *column = new BoardColumn(m_book, stage, m_marks, m_area->widget());
            m_row->addWidget(column, 1);
            m_columns.append(column);
            connectColumn(column);
        }
    }
    m_bar->setAvailable(outcomeStage(StageOutcome::Won) >= 0, outcomeStage(StageOutcome::Lost) >= 0);
    updateHeads();
}

void BoardView::connectColumn(BoardColumn *column)
{
    ColumnList *list = &column->list();
    connect(list, &CardList::opened, this, &BoardView::opened);
    connect(list, &CardList::currentCardChanged, this, [this, column](const QString &dealId) {
        for (BoardColumn *other : std::as_const(m_columns)) {
            if (other != column) {
                other->list().clearSelection();
            }
        }
        Q_EMIT currentDealChanged(dealId);
    });
    connect(list, &CardList::shiftRequested, this, &BoardView::shift);
    connect(list, &CardList::neighbourWanted, this,
            [this, column](int step, int row) { focusNeighbour(column, step, row); });
    connect(list, &CardList::dragStarted, this,
            [this, column](const QString &dealId, const QRect &card, const QPoint &grip) {
                startDrag(column, dealId, card, grip);
            });
    connect(list, &CardList::dragMoved, this, &BoardView::moveDrag);
    connect(list, &CardList::dragDropped, this, &BoardView::drop);
    connect(list, &CardList::dragCancelled, this, &BoardView::cancelDrag);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &pos) {
        if (!list->currentId().isEmpty()) {
            showCardMenu(list->currentId(), list->viewport()->mapToGlobal(pos));
        }
    });
}

void BoardView::showCardMenu(const QString &dealId, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, dealId] { Q_EMIT opened(dealId); });
    QMenu *move = menu->addMenu(tr("Move to"));
    const QList<Stage> &stages = m_book.pipeline().stages;
    for (int i = 0; i < stages.size(); ++i) {
        if (stages.at(i).outcome == StageOutcome::Open) {
            move->addAction(stages.at(i).display, this, [this, dealId, i] { Q_EMIT moveRequested(dealId, i); });
        }
    }
    menu->addSeparator();
    const int won = outcomeStage(StageOutcome::Won);
    if (won >= 0) {
        menu->addAction(tr("Won"), this, [this, dealId, won] { Q_EMIT moveRequested(dealId, won); });
    }
    if (outcomeStage(StageOutcome::Lost) >= 0) {
        menu->addAction(tr("Lost\u2026"), this, [this, dealId] { Q_EMIT lossRequested(dealId); });
    }
    menu->addAction(tr("Postpone closing\u2026"), this, [this, dealId] { Q_EMIT postponeRequested(dealId); });
    menu->popup(globalPos);
}

void BoardView::updateHeads()
{
    bool others = false;
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->updateHead();
        others = others || column->head().hasOtherCurrencies();
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->head().setReserveOtherLines(others);
    }
}

void BoardView::setSaving(const QString &dealId, bool saving)
{
    if (saving) {
        m_marks.savingIds.insert(dealId);
    } else {
        m_marks.savingIds.remove(dealId);
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->list().viewport()->update();
    }
}

bool BoardView::isSaving(const QString &dealId) const
{
    return m_marks.savingIds.contains(dealId);
}

void BoardView::selectDeal(const QString &dealId)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->list().selectDeal(dealId);
    }
}

QString BoardView::currentDealId() const
{
    for (BoardColumn *column : m_columns) {
        if (column->list().selectionModel()->hasSelection()) {
            return column->list().currentId();
        }
    }
    return {};
}

void BoardView::focusNeighbour(BoardColumn *from, int step, int row)
{
    qsizetype index = m_columns.indexOf(from) + step;
    // Empty columns have nothing to stand on: the next one with cards is meant.
    while (index >= 0 && index < m_columns.size() && m_columns.at(index)->model().rowCount() == 0) {
        index += step;
    }
    if (index < 0 || index >= m_columns.size()) {
        return;
    }
    ColumnList &list = m_columns.at(index)->list();
    m_area->ensureWidgetVisible(m_columns.at(index));
    list.setFocus(Qt::TabFocusReason);
    list.setCurrentIndex(list.model()->index(qMin(row, list.model()->rowCount() - 1), 0));
}

void BoardView::shift(const QString &dealId, int step)
{
    const DealRow *row = m_book.row(dealId);
    const qsizetype from = row ? m_shownStages.indexOf(row->stageIndex) : -1;
    const qsizetype to = from + step;
    if (from >= 0 && to >= 0 && to < m_shownStages.size() && m_shownStages.at(to) >= 0) {
        Q_EMIT moveRequested(dealId, m_shownStages.at(to));
    }
}

int BoardView::outcomeStage(StageOutcome outcome) const
{
    const QList<Stage> &stages = m_book.pipeline().stages;
    for (int i = 0; i < stages.size(); ++i) {
        if (stages.at(i).outcome == outcome) {
            return i;
        }
    }
    return -1;
}

void BoardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateHeads();
    }
}
} // namespace atlas
