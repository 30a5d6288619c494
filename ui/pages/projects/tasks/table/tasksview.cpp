// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/table/tasksview.h"

#include "models/projects/taskmatcher.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/table/bulkbar.h"
#include "ui/pages/projects/tasks/table/taskdelegate.h"
#include "ui/pages/projects/tasks/taskfilterrow.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using TaskColumnId = TaskTreeModel::Column;

FittedColumns::Column taskColumnWidth(TaskColumnId column)
{
    switch (column) {
    case TaskColumnId::Name:
        return {280, 210};
    case TaskColumnId::Project:
        return {180, 110};
    case TaskColumnId::Owner:
        return {150, 100};
    case TaskColumnId::Status:
        return {110, 110};
    case TaskColumnId::Start:
    case TaskColumnId::End:
        return {96, 76};
    case TaskColumnId::Percent:
        return {60, 60};
    default:
        return {72, 72};
    }
}
} // namespace

TasksView::TasksView(ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_book(actions.book())
    , m_model(new TaskTreeModel(m_book, this))
    , m_filter(new TaskFilterRow(m_book, this))
    , m_bulk(new BulkBar(actions, this))
    , m_card(new Card(this))
    , m_tree(new QTreeView(m_card))
    , m_delegate(new TaskDelegate(m_book, m_tree))
    , m_empty(new StateView(this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, m_card))
    , m_copy(new QToolButton(m_card))
{
    setObjectName(u"tasksView"_s);
    build();
    buildTree();
    m_filter->hideCompleted();
    m_model->setFilter(m_filter->filter());
    m_tree->expandAll();
    connectParts();
    retranslate();
}

TasksView::~TasksView() = default;

void TasksView::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_filter);
    box->addWidget(m_bulk);
    box->addWidget(m_card, 1);
    box->addWidget(m_empty, 1);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 6, 1, 4);
    inner->setSpacing(2);
    inner->addWidget(m_tree, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 8, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_copy);
    inner->addLayout(foot);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count->setObjectName(u"tasksCount"_s);
}

void TasksView::buildTree()
{
    m_tree->setObjectName(u"tasksTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setProperty("rows", u"table"_s);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setCornerWidget(new QWidget(m_tree)); // the style would draw a bevel where the scroll bars meet
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(int(TaskColumnId::End), Qt::AscendingOrder);
    m_tree->installEventFilter(this);
    QHeaderView *head = m_tree->header();
    head->setSectionsMovable(true);
    // Words beside words: a word that follows a number would seem to be its unit.
    head->moveSection(int(TaskColumnId::Priority), int(TaskColumnId::Owner));
    QList<FittedColumns::Column> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.append(taskColumnWidth(TaskColumnId(column)));
    m_columns = new FittedColumns(m_tree, head, columns);
}

void TasksView::connectParts()
{
    connect(m_filter, &TaskFilterRow::filterChanged, this, [this](const TaskFilter &filter) {
        m_model->setFilter(filter);
        m_tree->expandAll();
        updateFoot();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setSelection(selectedIds()); });
    // Several changes of the model may belong together: the foot counts once they are through.
    connect(&m_book, &DeliveryBook::changed, this, &TasksView::updateFoot, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        m_tree->expand(parent);
        for (int row = first; row <= last; ++row)
            m_tree->expandRecursively(m_model->index(row, 0, parent));
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers() == Qt::NoModifier)
            m_actions.openTask(m_model->idAt(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TasksView::showMenu);
    connect(m_bulk, &BulkBar::refusedTasks, this, &TasksView::selectTasks);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(asText()); });
    connect(m_empty, &StateView::actionTriggered, this, &TasksView::newTask);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &TaskFilterRow::focusText);
}

void TasksView::newTask()
{
    openCreateTask(m_actions, window(), m_project);
}

void TasksView::setProject(const QString &projectId)
{
    m_project = projectId;
    m_tree->setColumnHidden(int(TaskColumnId::Project), !projectId.isEmpty());
    m_columns->fit();
    m_filter->setProject(projectId);
    needStatuses();
}

void TasksView::needStatuses()
{
    // Without the list of statuses the menus have those its tasks have: that is no reason for a message.
    if (!m_project.isEmpty() && isVisible())
        m_actions.needTaskStatuses(m_project, this, [](const Result<Done> &) {});
}

void TasksView::showEvent(QShowEvent *event)
{
    ProjectView::showEvent(event);
    needStatuses();
}

void TasksView::showTasks(const QString &label, const QStringList &ids)
{
    m_filter->setOnly(label, ids);
}

void TasksView::openRecord(const QString &id)
{
    const ProjectTask *task = m_book.task(id);
    if (!task)
        return;
    if (!m_model->indexOf(id).isValid())
        m_filter->reveal(*task);
    // Several may be selected to be changed together: one of them being opened leaves them so.
    if (!selectedIds().contains(id))
        selectTasks({id});
}

QModelIndexList TasksView::allRows() const
{
    QModelIndexList rows;
    for (QModelIndex row = m_model->index(0, 0); row.isValid(); row = m_tree->indexBelow(row))
        rows.append(row.siblingAtColumn(0));
    return rows;
}

QStringList TasksView::selectedIds() const
{
    const QModelIndexList chosen = m_tree->selectionModel()->selectedRows();
    QStringList ids;
    const QModelIndexList rows = chosen.size() > 1 ? allRows() : chosen;
    for (const QModelIndex &row : rows) {
        if (m_tree->selectionModel()->isRowSelected(row.row(), row.parent()))
            ids.append(m_model->idAt(row));
    }
    return ids;
}

void TasksView::selectTasks(const QStringList &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    m_tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(first);
}

QString TasksView::currentId() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? m_model->idAt(index) : QString();
}

void TasksView::updateFoot()
{
    const bool none = m_book.snapshot().tasks.isEmpty();
    m_card->setVisible(!none);
    m_empty->setVisible(none);
    int planned = 0, logged = 0;
    TaskMatcher matcher(m_filter->filter(), m_book);
    for (const int place : m_book.taskPlaces()) {
        if (!matcher.passes(place))
            continue;
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        planned += task.plannedMinutes;
        logged += task.loggedMinutes;
    }
    QString text =
        m_model->taskCount() == 0 ? tr("Nothing matches the filter") : tr("%n tasks", nullptr, m_model->taskCount());
    const QString worked = taskwords::worked(logged, planned);
    if (!worked.isEmpty())
        text += u" \u00b7 "_s + worked;
    m_count->setText(text);
}

QStringList TasksView::tourStops() const
{
    return {u"tasks"_s, u"tasks-selected"_s};
}

void TasksView::showTourStop(const QString &stop)
{
    m_tree->clearSelection();
    if (stop != "tasks-selected"_L1)
        return;
    QStringList ids;
    const QModelIndexList rows = allRows();
    for (const QModelIndex &row : rows.mid(0, 3))
        ids.append(m_model->idAt(row));
    selectTasks(ids);
}

void TasksView::retranslate()
{
    m_model->retranslate();
    m_tree->setAccessibleName(tr("Tasks"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(Theme::get().icon(u"copy"_s));
    m_copy->setToolTip(tr("Copies the selected rows, or all of them, as tab-separated text"));
    m_empty->showEmpty(tr("No tasks yet"), tr("Tasks of your projects stand here with their subtasks."),
                       tr("New task"));
    updateFoot();
}

void TasksView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ProjectView *makeTasksView(ProjectsActions &actions, QWidget *parent)
{
    return new TasksView(actions, parent);
}
} // namespace atlas
