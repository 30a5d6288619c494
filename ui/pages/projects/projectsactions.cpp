// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectsactions.h"

#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"

namespace atlas
{
ProjectsActions::ProjectsActions(ProjectsRepository &repository, DeliveryBook &book, Prompter &prompter,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_teller(new ChangeTeller(this))
{
}

ProjectsActions::~ProjectsActions() = default;

void ProjectsActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

template <class T>
ProjectsActions::Then<T> ProjectsActions::telling(std::function<ToldChange(const T &)> change, Then<T> then)
{
    return [this, change = std::move(change), then = std::move(then)](const Result<T> &result) {
        if (result)
            m_teller->told(change(*result), [&] { then(result); });
        else
            then(result);
    };
}

QDateTime ProjectsActions::now() const
{
    return m_clock.now();
}

void ProjectsActions::create(ProjectsKind kind, const QString &projectId, const QJsonObject &record, QObject *receiver,
                             Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.create(kind, projectId, record, call->token()), call,
        telling<QJsonObject>(
            [this, kind, projectId](const QJsonObject &made) { return wayBackOfCreate(kind, projectId, made); },
            std::move(then)));
}

void ProjectsActions::update(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                             const QJsonObject &changes, QObject *receiver, Then<UpdateOutcome> then)
{
    updateOne(kind, projectId, id, base, changes, receiver,
              [this, kind, projectId, id, base, changes, then = std::move(then)](const Result<UpdateOutcome> &outcome) {
                  if (!outcome || outcome->conflict || outcome->unchanged)
                      then(outcome);
                  else
                      m_teller->told(wayBackOfUpdate(kind, projectId, id, base, changes), [&] { then(outcome); });
              });
}

void ProjectsActions::updateOne(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                                const QJsonObject &changes, QObject *receiver, Then<UpdateOutcome> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.update(kind, projectId, id, base, changes, call->token()), call, std::move(then));
}

void ProjectsActions::remove(ProjectsKind kind, const QString &projectId, const QString &id, QObject *receiver,
                             Then<Done> then)
{
    const auto final = [](const Done &) -> ToldChange {
        return {tr("Deleted in Projects"), {}, tr("Zoho Projects deletes for good."), {}};
    };
    removeOne(kind, projectId, id, receiver, telling<Done>(final, std::move(then)));
}

void ProjectsActions::removeOne(ProjectsKind kind, const QString &projectId, const QString &id, QObject *receiver,
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
                         telling<TaskComment>(
                             [](const TaskComment &) -> ToldChange {
                                 return {tr("Comment added"), {}, tr("Delete the comment in Zoho Projects."), {}};
                             },
                             std::move(then)));
}

void ProjectsActions::members(const QString &projectId, QObject *receiver, Then<QList<WorkPerson>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().members(projectId, call->token()), call, std::move(then));
}

void ProjectsActions::logTime(const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.logTime(entry, call->token()), call,
                         telling<TimeLog>([this](const TimeLog &made) { return wayBackOfLog(made); }, std::move(then)));
}

void ProjectsActions::changeLog(const TimeLog &before, const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.changeLog(before, entry, call->token()), call,
        telling<TimeLog>([this, before](const TimeLog &now) { return wayBackOfLogChange(before, now); },
                         std::move(then)));
}

void ProjectsActions::removeLog(const TimeLog &log, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.removeLog(log, call->token()), call,
        telling<Done>([this, log](const Done &) { return wayBackOfLogRemoval(log); }, std::move(then)));
}

void ProjectsActions::approve(const QList<TimeLog> &logs, LogApproval approval, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.approve(logs, approval, call->token()), call,
        telling<Done>([this, logs](const Done &) { return wayBackOfApproval(logs); }, std::move(then)));
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
    m_teller->say(text);
}

void ProjectsActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    m_teller->sayUndoable(text, std::move(undo));
}

void ProjectsActions::keep(const ToldChange &change)
{
    m_teller->keep(change);
}

void ProjectsActions::setPlan(const WorkPlan &plan)
{
    if (plan == m_book.plan())
        return;
    m_book.setPlan(plan);
    Q_EMIT planChanged(m_book.plan());
}
} // namespace atlas
