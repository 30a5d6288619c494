// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of WorkloadBoard that changes who does what.

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/workload/reliefdialog.h"
#include "ui/pages/projects/workload/workloadboard.h"
#include "ui/pages/projects/workload/workparts.h"

#include <QMenu>

namespace atlas
{
void WorkloadBoard::watch(WorkParts &parts)
{
    connect(&parts, &WorkParts::dragMoved, this, &WorkloadBoard::moveDrag);
    connect(&parts, &WorkParts::dropped, this, &WorkloadBoard::dropAt);
    connect(&parts, &WorkParts::dragCancelled, this, [this] { m_grid->setDropTarget({}); });
    connect(&parts, &WorkParts::opened, this, &WorkloadBoard::openParts);
    connect(&parts, &WorkParts::menuRequested, this,
            [this](const QStringList &ids, const QPoint &pos) { offer(ids, pos); });
}

void WorkloadBoard::openParts(const QStringList &taskIds)
{
    if (taskIds.size() == 1) {
        m_actions.openTask(taskIds.constFirst());
    } else {
        openTasks();
    }
}

void WorkloadBoard::moveDrag(const QStringList &taskIds, const QPoint &globalPos)
{
    const QString to = m_grid->personAt(globalPos);
    const WorkRow *person = m_grid->row(to);
    if (!person || to == m_grid->selected().personId) {
        m_grid->setDropTarget({});
        return;
    }
    const ProjectTask *task = m_actions.book().task(taskIds.constFirst());
    const QString what =
        taskIds.size() == 1 && task ? task->name : tr("one of %n task(s)", nullptr, static_cast<int>(taskIds.size()));
    //: effect of a drop: %1 a task, %2 a person
    m_grid->setDropTarget(to, tr("Hand %1 over to %2").arg(what, person->name));
}

void WorkloadBoard::dropAt(const QStringList &taskIds, const QPoint &globalPos)
{
    m_grid->setDropTarget({});
    const QString to = m_grid->personAt(globalPos);
    if (to.isEmpty() || to == m_grid->selected().personId) {
        return;
    }
    if (taskIds.size() == 1) {
        handOver(taskIds.constFirst(), to);
    } else {
        offer(taskIds, globalPos, to); // which of them is asked
    }
}

void WorkloadBoard::offer(const QStringList &taskIds, const QPoint &globalPos, const QString &onlyTo)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("workload.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DeliveryBook &book = m_actions.book();
    for (const QString &taskId : taskIds) {
        const ProjectTask *task = book.task(taskId);
        if (!task) {
            continue;
        }
        if (!onlyTo.isEmpty()) {
            menu->addAction(task->name, this, [this, taskId, onlyTo] { handOver(taskId, onlyTo); });
            continue;
        }
        //: menu; %1 is a task, persons follow
        QMenu *people = menu->addMenu(tr("Hand %1 over to").arg(task->name));
        for (const ProjectsUser *user : book.staff()) {
            if (user->id != m_grid->selected().personId) {
                people->addAction(user->name, this, [this, taskId, to = user->id] { handOver(taskId, to); });
            }
        }
    }
    menu->popup(globalPos);
}

void WorkloadBoard::handOver(const QString &taskId, const QString &toId)
{
    if (m_savingIds.contains(taskId)) {
        return; // its last hand-over is not confirmed yet
    }
    m_problem.clear();
    m_savingIds.append(taskId);
    fillHead();
    m_actions.handOver(taskId, m_grid->selected().personId, toId, this, [this, taskId](const Result<Done> &done) {
        m_savingIds.removeAll(taskId);
        if (!done) {
            m_problem = taskwords::refusal(done.error());
        }
        fillHead();
    });
}

void WorkloadBoard::shareOut()
{
    const WorkloadGrid::Cell place = m_grid->selected();
    if (!m_grid->cell(place)) {
        return;
    }
    const DeliveryBook &book = m_actions.book();
    const QList<Relief> proposals =
        proposeRelief(book.snapshot(), book.plan(), m_grid->load(), place.personId, place.week, book.today());
    auto *dialog = new ReliefDialog(m_actions, *m_grid->row(place.personId), *m_grid->cell(place), proposals, this);
    dialog->present();
}
} // namespace atlas
