// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectsactions.h"

#include "ui/pages/common/pendingcall.h"
#include "ui/widgets/toast.h"

namespace atlas
{
ProjectsActions::ProjectsActions(ProjectsRepository &repository, DeliveryBook &book, Prompter &prompter,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_prompter(prompter)
    , m_clock(clock)
{
}

ProjectsActions::~ProjectsActions() = default;

void ProjectsActions::setToast(Toast *toast)
{
    m_toast = toast;
}

QDateTime ProjectsActions::now() const
{
    return m_clock.now();
}

void ProjectsActions::create(ProjectsKind kind, const QString &projectId, const QJsonObject &record, QObject *receiver,
                             Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.create(kind, projectId, record, call->token()), call, std::move(then));
}

void ProjectsActions::update(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                             const QJsonObject &changes, QObject *receiver, Then<UpdateOutcome> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.update(kind, projectId, id, base, changes, call->token()), call, std::move(then));
}

void ProjectsActions::remove(ProjectsKind kind, const QString &projectId, const QString &id, QObject *receiver,
                             Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.remove(kind, projectId, id, call->token()), call, std::move(then));
}

void ProjectsActions::comments(const QString &projectId, const QString &taskId, QObject *receiver,
                               Then<QList<TaskComment>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().comments(projectId, taskId, call->token()), call, std::move(then));
}

void ProjectsActions::addComment(const QString &projectId, const QString &taskId, const QString &html,
                                 QObject *receiver, Then<TaskComment> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().addComment(projectId, taskId, html, call->token()), call,
                         std::move(then));
}

void ProjectsActions::members(const QString &projectId, QObject *receiver, Then<QList<WorkPerson>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().members(projectId, call->token()), call, std::move(then));
}

void ProjectsActions::logTime(const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.logTime(entry, call->token()), call, std::move(then));
}

void ProjectsActions::changeLog(const TimeLog &before, const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.changeLog(before, entry, call->token()), call, std::move(then));
}

void ProjectsActions::removeLog(const TimeLog &log, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.removeLog(log, call->token()), call, std::move(then));
}

void ProjectsActions::approve(const QList<TimeLog> &logs, LogApproval approval, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.approve(logs, approval, call->token()), call, std::move(then));
}

void ProjectsActions::needSchedules(const QStringList &projectIds, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readSchedules(projectIds, call->token()), call, std::move(then));
}

void ProjectsActions::needMonth(const QDate &month, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readMonth(month, call->token()), call, std::move(then));
}

void ProjectsActions::needTaskStatuses(const QString &projectId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readTaskStatuses(projectId, call->token()), call, std::move(then));
}

void ProjectsActions::say(const QString &text)
{
    if (m_toast)
        m_toast->show(text);
}

void ProjectsActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    if (!m_toast)
        return;
    m_toast->show(text, tr("Undo"), [actions = QPointer(this), undo = std::move(undo)] {
        if (actions)
            undo();
    });
}

void ProjectsActions::setPlan(const WorkPlan &plan)
{
    if (plan == m_book.plan())
        return;
    m_book.setPlan(plan);
    Q_EMIT planChanged(m_book.plan());
}
} // namespace atlas
