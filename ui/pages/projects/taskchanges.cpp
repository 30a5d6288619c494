// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes of tasks that several views make, each with its way back.

#include "services/projects/projectsjson.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/theme/format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString instantOf(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// What verifiedUpdate found, as the one question views ask: did it work?
Result<Done> settled(const Result<UpdateOutcome> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    if (outcome->conflict)
        return fail(ErrorKind::Conflict, u"changed_meanwhile"_s, outcome->conflict->theirs.changedBy);
    return Done{};
}

struct TaskDays {
    QDate start, end;
};

/// Only what moves: a task whose end is dragged keeps the very instant of its start.
QJsonObject dayFields(const ProjectTask &task, const TaskDays &to, const ProjectsPortal &portal)
{
    QJsonObject fields;
    if (to.start != task.start)
        fields.insert(u"start_date"_s, projectsjson::taskInstant(to.start, false, portal));
    if (to.end != task.end)
        fields.insert(u"end_date"_s, projectsjson::taskInstant(to.end, true, portal));
    return fields;
}

QJsonObject seenFields(const ProjectTask &task, const QJsonObject &touched)
{
    QJsonObject fields;
    if (touched.contains("start_date"_L1))
        fields.insert(u"start_date"_s, instantOf(task.startAt));
    if (touched.contains("end_date"_L1))
        fields.insert(u"end_date"_s, instantOf(task.endAt));
    return fields;
}
} // namespace

/// Several tasks moved one after the other: the first refusal ends it, what was moved before stays and can be undone.
struct ProjectsActions::DayMoves {
    QList<NewDays> left, back;
    QString firstName;
    QPointer<QObject> receiver;
    Then<Done> then;
};

void ProjectsActions::reschedule(const QList<NewDays> &moves, QObject *receiver, Then<Done> then)
{
    auto run = std::make_shared<DayMoves>();
    run->left = moves;
    run->receiver = receiver ? receiver : this;
    run->then = std::move(then);
    moveNext(run);
}

void ProjectsActions::moveNext(const std::shared_ptr<DayMoves> &run)
{
    if (run->left.isEmpty()) {
        sayMoved(*run);
        run->then(Done{});
        return;
    }
    const NewDays move = run->left.takeFirst();
    const ProjectTask *task = m_book.task(move.taskId);
    if (!task) {
        endMoves(*run, ApiError(ErrorKind::NotFound, u"deleted_meanwhile"_s));
        return;
    }
    const QJsonObject changes = dayFields(*task, {move.start, move.end}, m_book.snapshot().portal);
    if (changes.isEmpty()) {
        moveNext(run);
        return;
    }
    if (run->firstName.isEmpty())
        run->firstName = task->name;
    const NewDays back{task->id, task->start, task->end};
    updateOne(ProjectsKind::Task, task->projectId, task->id, seenFields(*task, changes), changes, run->receiver,
              [this, run, back](const Result<UpdateOutcome> &outcome) {
                  const Result<Done> done = settled(outcome);
                  if (!done) {
                      endMoves(*run, done.error());
                      return;
                  }
                  run->back.prepend(back);
                  moveNext(run);
              });
}

void ProjectsActions::endMoves(const DayMoves &run, const ApiError &error)
{
    sayMoved(run);
    run.then(fail(error));
}

void ProjectsActions::sayMoved(const DayMoves &run)
{
    if (run.back.isEmpty())
        return;
    const ProjectTask *first = m_book.task(run.back.last().taskId);
    const QString days =
        first && first->start.isValid() && first->end.isValid()
            //: days of a task: from %1 to %2
            ? tr("%1 to %2")
                  .arg(format::shortDate(first->start, m_book.today()), format::shortDate(first->end, m_book.today()))
            : QString();
    //: %1 a task, %2 "3/11/2026 to 12/11/2026"
    QString text = tr("%1: %2").arg(run.firstName, days);
    if (run.back.size() > 1)
        text += u" \u00b7 "_s + tr("%n task(s) moved", nullptr, int(run.back.size()));
    sayUndoable(text, [this, back = run.back] {
        reschedule(back, this, [this](const Result<Done> &done) { sayUndone(done); });
    });
}

void ProjectsActions::changeTask(const ProjectTask &task, const QJsonObject &base, const QJsonObject &changes,
                                 const QString &said, QObject *receiver, Then<Done> then)
{
    const auto undo = [this, projectId = task.projectId, id = task.id, base, changes] {
        takeBack({{ProjectsKind::Task, projectId, id, changes, base}});
    };
    updateOne(ProjectsKind::Task, task.projectId, task.id, base, changes, receiver,
              [this, said, undo, then = std::move(then)](const Result<UpdateOutcome> &outcome) {
                  const Result<Done> done = settled(outcome);
                  if (done)
                      sayUndoable(said, undo);
                  then(done);
              });
}

void ProjectsActions::handOver(const QString &taskId, const QString &fromId, const QString &toId, QObject *receiver,
                               Then<Done> then)
{
    const ProjectTask *task = m_book.task(taskId);
    const ProjectsUser *to = m_book.user(toId);
    if (!task || !to) {
        then(fail(ErrorKind::NotFound, u"deleted_meanwhile"_s));
        return;
    }
    QList<TaskShare> owners;
    int minutes = 0;
    for (const TaskShare &share : task->owners) {
        if (share.person.id == fromId)
            minutes += share.minutes;
        else
            owners.append(share);
    }
    const auto already =
        std::find_if(owners.begin(), owners.end(), [&toId](const TaskShare &share) { return share.person.id == toId; });
    if (already != owners.end())
        already->minutes += minutes;
    else
        owners.append(TaskShare{static_cast<const WorkPerson &>(*to), minutes});
    const QJsonObject base{{u"owners_and_work"_s, projectsjson::ownersAndWork(task->owners)}};
    const QJsonObject changes{{u"owners_and_work"_s, projectsjson::ownersAndWork(owners)}};
    //: %1 a task, %2 a person
    changeTask(*task, base, changes, tr("%1 handed over to %2").arg(task->name, to->name), receiver, std::move(then));
}

void ProjectsActions::setStatus(const QString &taskId, const WorkStatus &status, QObject *receiver, Then<Done> then)
{
    const ProjectTask *task = m_book.task(taskId);
    if (!task) {
        then(fail(ErrorKind::NotFound, u"deleted_meanwhile"_s));
        return;
    }
    const QJsonObject base{{u"status"_s, QJsonObject{{u"id"_s, task->status.id}}}};
    const QJsonObject changes{{u"status"_s, QJsonObject{{u"id"_s, status.id}}}};
    //: %1 a task, %2 a status
    changeTask(*task, base, changes, tr("%1: now %2").arg(task->name, status.name), receiver, std::move(then));
}
} // namespace atlas
