// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/board/taskboardview.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskfilterrow.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
TaskBoardView::TaskBoardView(ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_book(actions.book())
    , m_model(new TaskBoardModel(m_book, this))
    , m_filter(new TaskFilterRow(m_book, this))
    , m_area(new QScrollArea(this))
    , m_empty(new StateView(this))
    , m_hidden(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_problem(new Label(TextSize::Label, 500, Label::Tone::Bad, this))
    , m_lifted(new QLabel(this))
{
    setObjectName(u"taskBoard"_s);
    build();
    connect(m_filter, &TaskFilterRow::filterChanged, this, [this](const TaskFilter &filter) {
        cancelDrag();
        m_model->setFilter(filter);
        updateFoot();
    });
    connect(m_model, &TaskBoardModel::columnsReset, this, &TaskBoardView::rebuildColumns);
    connect(m_model, &TaskBoardModel::columnChanged, this, &TaskBoardView::updateColumn);
    connect(m_empty, &StateView::actionTriggered, this, [this] { openCreateTask(m_actions, window(), m_project); });
    m_model->setFilter(m_filter->filter());
    retranslate();
    rebuildColumns();
}

TaskBoardView::~TaskBoardView() = default;

void TaskBoardView::build()
{
    auto *content = new QWidget(m_area);
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
    m_hidden->setObjectName(u"boardHidden"_s);
    m_problem->setObjectName(u"boardProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_filter);
    box->addWidget(m_problem);
    box->addWidget(m_area, 1);
    box->addWidget(m_empty, 1);
    box->addWidget(m_hidden);
    m_lifted->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_lifted->hide();
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &TaskFilterRow::focusText);
}

void TaskBoardView::rebuildColumns()
{
    cancelDrag();
    for (TaskColumn *column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater();
    }
    m_columns.clear();
    for (int i = 0; i < m_model->columns().size(); ++i) {
        auto *column = new TaskColumn(m_book, i, m_marks, m_area->widget());
        m_row->addWidget(column, 1);
        m_columns.append(column);
        connectColumn(column);
        updateColumn(i);
        column->setVisible(true);
    }
    updateFoot();
}

void TaskBoardView::connectColumn(TaskColumn *column)
{
    CardList *list = &column->list();
    connect(list, &CardList::opened, this, [this](const QString &id) { m_actions.openTask(id); });
    connect(list, &CardList::currentCardChanged, this, [this, column] {
        for (TaskColumn *other : std::as_const(m_columns)) {
            if (other != column)
                other->list().clearSelection();
        }
    });
    connect(list, &CardList::shiftRequested, this, &TaskBoardView::shift);
    connect(list, &CardList::neighbourWanted, this,
            [this, column](int step, int row) { focusNeighbour(column, step, row); });
    connect(list, &CardList::dragStarted, this,
            [this, column](const QString &id, const QRect &card, const QPoint &grip) {
                startDrag(column, id, card, grip);
            });
    connect(list, &CardList::dragMoved, this, &TaskBoardView::moveDrag);
    connect(list, &CardList::dragDropped, this, &TaskBoardView::drop);
    connect(list, &CardList::dragCancelled, this, &TaskBoardView::cancelDrag);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](const QPoint &pos) {
        if (!list->currentId().isEmpty())
            showCardMenu(list->currentId(), list->viewport()->mapToGlobal(pos));
    });
}

void TaskBoardView::updateColumn(int column)
{
    if (column >= 0 && column < m_columns.size())
        m_columns.at(column)->show(m_model->columns().at(column));
    updateFoot();
}

void TaskBoardView::updateFoot()
{
    const int hidden = m_model->hiddenClosed();
    m_hidden->setText(tr("%n tasks closed more than 14 days ago are not shown", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    const bool none = m_book.snapshot().tasks.isEmpty();
    m_area->setVisible(!none);
    m_empty->setVisible(none);
}

void TaskBoardView::setProject(const QString &projectId)
{
    m_project = projectId;
    m_filter->setProject(projectId);
    needStatuses();
}

void TaskBoardView::needStatuses()
{
    if (m_project.isEmpty() || !isVisible())
        return;
    // Without the list of statuses the board has those its tasks have: that is no reason for a message.
    m_actions.needTaskStatuses(m_project, this, [](const Result<Done> &) {});
}

void TaskBoardView::showEvent(QShowEvent *event)
{
    ProjectView::showEvent(event);
    needStatuses();
}

void TaskBoardView::showTasks(const QString &label, const QStringList &ids)
{
    m_filter->setOnly(label, ids);
}

void TaskBoardView::openRecord(const QString &id)
{
    const auto find = [this, &id] {
        bool found = false;
        for (TaskColumn *column : std::as_const(m_columns))
            found = column->list().selectCard(id) || found;
        return found;
    };
    if (find() || !m_book.task(id))
        return;
    m_filter->clear();
    find();
}

QStringList TaskBoardView::tourStops() const
{
    return {u"board"_s, u"board-drag"_s};
}

void TaskBoardView::showTourStop(const QString &stop)
{
    cancelDrag();
    if (stop != "board-drag"_L1)
        return;
    for (qsizetype i = 0; i + 1 < m_columns.size(); ++i) {
        CardList &list = m_columns.at(i)->list();
        if (list.model()->rowCount() == 0)
            continue;
        const QModelIndex index = list.model()->index(0, 0);
        const QRect card = CardList::cardRect(list.visualRect(index));
        const QPoint start = list.viewport()->mapToGlobal(card.topLeft());
        startDrag(m_columns.at(i), m_columns.at(i)->model().idAt(0), QRect(start, card.size()),
                  QPoint(card.width() * 3 / 4, card.height() / 4));
        moveDrag(QPoint(m_columns.at(i + 1)->mapToGlobal(QPoint(30, 0)).x(), start.y() + card.height() / 2));
        return;
    }
}

QString TaskBoardView::problem() const
{
    return m_problem->text();
}

void TaskBoardView::retranslate()
{
    setAccessibleName(tr("Board of tasks"));
    m_empty->showEmpty(tr("No tasks yet"), tr("Tasks of your projects stand here by their status."), tr("New task"));
    for (int i = 0; i < m_columns.size(); ++i)
        updateColumn(i);
    updateFoot();
}

void TaskBoardView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ProjectView *makeBoardView(ProjectsActions &actions, QWidget *parent)
{
    return new TaskBoardView(actions, parent);
}
} // namespace atlas
