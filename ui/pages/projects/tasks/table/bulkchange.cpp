// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/table/bulkchange.h"

#include "ui/pages/projects/tasks/taskfields.h"
#include "ui/pages/projects/tasks/taskwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
BulkChange::BulkChange(ProjectsActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
}

bool BulkChange::begin(const QStringList &taskIds)
{
    if (m_running || taskIds.isEmpty())
        return false;
    m_left = taskIds;
    m_total = int(taskIds.size());
    m_running = true;
    m_result = {};
    m_back.clear();
    return true;
}

bool BulkChange::start(const QStringList &taskIds, Wanted wanted)
{
    if (!begin(taskIds))
        return false;
    m_deleting = false;
    m_wanted = std::move(wanted);
    next();
    return true;
}

bool BulkChange::startDeleting(const QStringList &taskIds)
{
    if (!begin(taskIds))
        return false;
    m_deleting = true;
    m_result.deleted = true;
    next();
    return true;
}

void BulkChange::stop()
{
    m_result.left = int(m_left.size());
    m_left.clear();
}

void BulkChange::next()
{
    while (!m_left.isEmpty()) {
        Q_EMIT progressed(m_total - int(m_left.size()), m_total);
        const ProjectTask *task = m_actions.book().task(m_left.takeFirst());
        if (!task) // gone with its parent, or deleted in Projects: nothing is left to change
            continue;
        const QString locked = taskwords::lockedReason(m_actions.book().project(task->projectId));
        if (!locked.isEmpty()) {
            m_result.refused.append({task->id, task->name, locked, {}});
            continue;
        }
        if (m_deleting) {
            remove(*task);
            return;
        }
        const Step step = m_wanted(*task);
        if (!step.refusal.isEmpty()) {
            m_result.refused.append({task->id, task->name, step.refusal, {}});
        } else if (step.changes.isEmpty()) {
            ++m_result.unchanged;
        } else {
            change(*task);
            return;
        }
    }
    m_running = false;
    keep();
    Q_EMIT finished();
}

/// The bar shows what became of each; the list of changes gets one entry for all of them.
void BulkChange::keep()
{
    const QList<ProjectsActions::ChangeBack> back = std::exchange(m_back, {});
    if (m_deleting && m_result.changed > 0)
        m_actions.keep(
            {tr("%n task(s) deleted", nullptr, m_result.changed), {}, tr("Zoho Projects deletes for good."), {}});
    else if (!back.isEmpty())
        m_actions.keep({tr("%n task(s) changed", nullptr, int(back.size())),
                        [actions = &m_actions, back] { actions->takeBack(back); },
                        {},
                        {}});
}

void BulkChange::change(const ProjectTask &seen)
{
    const ProjectTask task = seen; // the book may change while Projects is asked
    const QJsonObject changes = m_wanted(task).changes;
    const QJsonObject base = taskfields::base(task, changes.keys());
    m_actions.updateOne(ProjectsKind::Task, task.projectId, task.id, base, changes, this,
                        [this, task, base, changes](const Result<UpdateOutcome> &outcome) {
                            if (!outcome) {
                                refuse(task, outcome.error());
                            } else if (outcome->conflict) {
                                const QString who = outcome->conflict->theirs.changedBy;
                                m_result.refused.append({task.id,
                                                         task.name,
                                                         who.isEmpty() ? tr("changed in Zoho Projects meanwhile")
                                                                       : tr("changed by %1 meanwhile").arg(who),
                                                         {}});
                            } else if (outcome->unchanged) {
                                ++m_result.unchanged;
                            } else {
                                ++m_result.changed;
                                m_back.prepend({ProjectsKind::Task, task.projectId, task.id, changes, base});
                            }
                            goOn();
                        });
}

void BulkChange::remove(const ProjectTask &seen)
{
    const ProjectTask task = seen;
    m_actions.removeOne(ProjectsKind::Task, task.projectId, task.id, this, [this, task](const Result<Done> &done) {
        if (done || done.error().kind == ErrorKind::NotFound)
            ++m_result.changed;
        else
            refuse(task, done.error());
        goOn();
    });
}

void BulkChange::refuse(const ProjectTask &task, const ApiError &error)
{
    m_result.refused.append({task.id, task.name, taskwords::refusal(error), taskwords::details(error)});
    // Without a connection, or while Projects pauses, the rest would only fail the same way.
    const bool hopeless = error.kind == ErrorKind::Offline || error.kind == ErrorKind::SignedOut ||
                          error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::BudgetSpent;
    for (const QString &id : hopeless ? std::exchange(m_left, {}) : QStringList()) {
        if (const ProjectTask *other = m_actions.book().task(id))
            m_result.refused.append({other->id, other->name, tr("not tried any more"), {}});
    }
}

void BulkChange::goOn()
{
    // From the event loop: a hundred answers in a row must not nest a hundred calls.
    QMetaObject::invokeMethod(this, &BulkChange::next, Qt::QueuedConnection);
}
} // namespace atlas
