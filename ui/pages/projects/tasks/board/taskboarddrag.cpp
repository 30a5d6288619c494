// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TaskBoardView that moves cards. The drag is our own rather than QDrag's, which runs an event loop of its
// own: refreshes and confirmations go on arriving while a card is in the air.

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/board/taskboardview.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString TaskBoardView::effectOf(const QString &taskId, int column, bool &allowed) const
{
    allowed = false;
    const ProjectTask *task = m_book.task(taskId);
    if (!task)
        return taskwords::refusal(ApiError(ErrorKind::NotFound, u"deleted_meanwhile"_s));
    const Project *project = m_book.project(task->projectId);
    const QString locked = taskwords::lockedReason(project);
    if (!locked.isEmpty())
        return locked;
    const QString name = m_model->columns().at(column).name;
    if (!m_model->statusFor(task->projectId, column)) {
        //: %1 a project, %2 a status
        return tr("%1 has no status \u201c%2\u201d.").arg(project->name, name);
    }
    allowed = true;
    //: effect of dropping a card on a column; %1 is a status
    return tr("becomes %1").arg(name);
}

void TaskBoardView::moveTo(const QString &taskId, int column)
{
    bool allowed = false;
    const QString words = effectOf(taskId, column, allowed);
    if (!allowed) {
        say(words);
        return;
    }
    if (isSaving(taskId)) // its last move is not confirmed: a second one would be checked against what nobody saw
        return;
    say({});
    const ProjectTask *task = m_book.task(taskId);
    const WorkStatus status = *m_model->statusFor(task->projectId, column);
    m_marks.savingIds.insert(taskId);
    for (TaskColumn *one : std::as_const(m_columns))
        one->list().viewport()->update();
    m_actions.setStatus(taskId, status, this,
                        [this, taskId, name = task->name](const Result<Done> &done) { moved(taskId, name, done); });
}

void TaskBoardView::moved(const QString &taskId, const QString &name, const Result<Done> &done)
{
    m_marks.savingIds.remove(taskId);
    for (TaskColumn *one : std::as_const(m_columns)) {
        one->list().viewport()->update();
        if (done && one->list().hasFocus() && one->model().rowOf(taskId) >= 0)
            one->list().selectCard(taskId);
    }
    if (!done) {
        //: a move that Zoho Projects refused: %1 a task, %2 why
        say(tr("\u201c%1\u201d stays where it was: %2").arg(name, taskwords::refusal(done.error())),
            taskwords::details(done.error()));
    }
}

void TaskBoardView::say(const QString &problem, const QString &details)
{
    m_problem->setText(problem);
    m_problem->setToolTip(details);
    m_problem->setVisible(!problem.isEmpty());
}

void TaskBoardView::shift(const QString &taskId, int step)
{
    for (const TaskColumn *column : std::as_const(m_columns)) {
        const int from = column->number();
        const int to = from + step;
        if (m_model->columns().at(from).taskIds.contains(taskId)) {
            if (to >= 0 && to < m_columns.size())
                moveTo(taskId, to);
            return;
        }
    }
}

void TaskBoardView::focusNeighbour(TaskColumn *from, int step, int row)
{
    qsizetype index = m_columns.indexOf(from) + step;
    // Empty columns have nothing to stand on: the next one with cards is meant.
    while (index >= 0 && index < m_columns.size() && m_columns.at(index)->model().rowCount() == 0)
        index += step;
    if (index < 0 || index >= m_columns.size())
        return;
    CardList &list = m_columns.at(index)->list();
    m_area->ensureWidgetVisible(m_columns.at(index));
    list.setFocus(Qt::TabFocusReason);
    list.setCurrentIndex(list.model()->index(qMin(row, list.model()->rowCount() - 1), 0));
}

void TaskBoardView::showCardMenu(const QString &taskId, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, taskId] { m_actions.openTask(taskId); });
    QMenu *move = menu->addMenu(tr("Move to"));
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_model->columns().at(i).taskIds.contains(taskId))
            continue;
        bool allowed = false;
        const QString effect = effectOf(taskId, i, allowed);
        QAction *action =
            move->addAction(m_model->columns().at(i).name, this, [this, taskId, i] { moveTo(taskId, i); });
        action->setEnabled(allowed);
        action->setToolTip(effect);
    }
    move->setToolTipsVisible(true);
    menu->addAction(tr("New subtask\u2026"), this, [this, taskId] {
        if (const ProjectTask *task = m_book.task(taskId))
            openCreateTask(m_actions, window(), task->projectId, taskId);
    });
    menu->popup(globalPos);
}

TaskColumn *TaskBoardView::columnAt(const QPoint &globalPos) const
{
    for (TaskColumn *column : m_columns) {
        const bool inside = column->rect().contains(column->mapFromGlobal(globalPos));
        if (inside && m_area->viewport()->rect().contains(m_area->viewport()->mapFromGlobal(globalPos)))
            return column;
    }
    return nullptr;
}

void TaskBoardView::startDrag(TaskColumn *source, const QString &taskId, const QRect &card, const QPoint &grip)
{
    const ProjectTask *task = m_book.task(taskId);
    if (!task || isSaving(taskId)) {
        source->list().endDrag();
        return;
    }
    m_source = source;
    m_grip = grip;
    m_marks.draggedId = taskId;
    CardState state;
    state.today = m_book.today();
    state.lifted = true;
    const Milestone *milestone = m_book.milestone(task->milestoneId);
    const QString stone = milestone ? milestone->name : QString();
    const QPixmap picture =
        cardparts::picture(card.size(), devicePixelRatioF(), [&](QPainter &painter, const QRect &rect) {
            taskcard::paint(painter, rect, *task, stone, state);
        });
    m_lifted->setPixmap(picture);
    m_lifted->resize(picture.deviceIndependentSize().toSize());
    m_lifted->move(mapFromGlobal(card.topLeft()));
    m_lifted->show();
    m_lifted->raise();
    source->setPreview(-1);
    source->list().viewport()->update();
    setCursor(Qt::ClosedHandCursor);
}

void TaskBoardView::moveDrag(const QPoint &globalPos)
{
    if (!m_source)
        return;
    m_lifted->move(mapFromGlobal(globalPos) - m_grip);
    m_lifted->raise();
    target(columnAt(globalPos));
    // Near an edge of a board wider than the window the board follows the pointer.
    const int x = m_area->mapFromGlobal(globalPos).x();
    QScrollBar *bar = m_area->horizontalScrollBar();
    if (x < 24)
        bar->setValue(bar->value() - 16);
    else if (x > m_area->width() - 24)
        bar->setValue(bar->value() + 16);
}

void TaskBoardView::target(TaskColumn *column)
{
    if (column == m_source)
        column = nullptr;
    if (column == m_target)
        return;
    if (m_target) {
        m_target->setDropTarget(false);
        m_target->setPreview(0);
    }
    m_target = column;
    if (!column)
        return;
    bool allowed = false;
    const QString effect = effectOf(m_marks.draggedId, column->number(), allowed);
    column->setPreview(allowed ? 1 : 0);
    column->setDropTarget(true, effect, !allowed);
}

void TaskBoardView::drop(const QPoint &globalPos)
{
    if (!m_source)
        return;
    const QString taskId = m_marks.draggedId;
    const TaskColumn *column = columnAt(globalPos);
    const int from = m_source->number();
    const int to = column ? column->number() : from;
    cancelDrag();
    if (to != from)
        moveTo(taskId, to);
}

void TaskBoardView::cancelDrag()
{
    if (!m_source)
        return;
    target(nullptr);
    m_source->setPreview(0);
    m_source->list().endDrag();
    m_source->list().viewport()->update();
    m_source = nullptr;
    m_marks.draggedId.clear();
    m_lifted->hide();
    unsetCursor();
}
} // namespace atlas
