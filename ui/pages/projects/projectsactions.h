// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"
#include "services/core/cancel.h"
#include "services/core/clock.h"
#include "services/projects/projectsrepository.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toldchange.h"

#include <functional>
#include <QObject>

namespace atlas
{
class ChangeTeller;
class Toast;

/// What a person does to projects, as the views ask for it: every call goes through ProjectsRepository (verify, write,
/// confirm) and ends in exactly one callback on the ui thread, never after the receiver is gone. Views keep what was
/// typed until a callback says success. What was written can be taken back or says why not: say() within the callback
/// of a write offers it.
class ProjectsActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;

    ProjectsActions(ProjectsRepository &repository, DeliveryBook &book, Prompter &prompter, const Clock &clock,
                    QObject *parent = nullptr);
    ~ProjectsActions() override;
    void setToast(Toast *toast);
    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] DeliveryBook &book() const { return m_book; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }

    // `receiver` is the widget that waits: when it is destroyed the call is cancelled and `then` is not called.
    void create(ProjectsKind kind, const QString &projectId, const QJsonObject &record, QObject *receiver,
                Then<QJsonObject> then);
    void update(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                const QJsonObject &changes, QObject *receiver, Then<UpdateOutcome> then);
    void remove(ProjectsKind kind, const QString &projectId, const QString &id, QObject *receiver, Then<Done> then);
    /// As update and remove, of one of many: whoever runs through them tells all of them at the end (keep()).
    void updateOne(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                   const QJsonObject &changes, QObject *receiver, Then<UpdateOutcome> then);
    void removeOne(ProjectsKind kind, const QString &projectId, const QString &id, QObject *receiver, Then<Done> then);
    void comments(const QString &projectId, const QString &taskId, QObject *receiver, Then<QList<TaskComment>> then);
    void addComment(const QString &projectId, const QString &taskId, const QString &html, QObject *receiver,
                    Then<TaskComment> then);
    void members(const QString &projectId, QObject *receiver, Then<QList<WorkPerson>> then);
    void logTime(const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then);
    void changeLog(const TimeLog &before, const TimeLogEntry &entry, QObject *receiver, Then<TimeLog> then);
    void removeLog(const TimeLog &log, QObject *receiver, Then<Done> then);
    void approve(const QList<TimeLog> &logs, LogApproval approval, QObject *receiver, Then<Done> then);

    // Reads a view needs when it is shown; what comes arrives with DeliveryBook::changed. A failure is said by `then`.
    void needSchedules(const QStringList &projectIds, QObject *receiver, Then<Done> then);
    void needMonth(const QDate &month, QObject *receiver, Then<Done> then);
    void needTaskStatuses(const QString &projectId, QObject *receiver, Then<Done> then);

    // Changes that several views make, with optimistic words and undo in a toast. `then` is told the outcome.
    /// New days of a task (and of others that follow it), verified and written one by one; undo puts them back.
    struct NewDays {
        QString taskId;
        QDate start, end;
    };
    void reschedule(const QList<NewDays> &moves, QObject *receiver, Then<Done> then);
    /// Takes a task from one person and gives it, with its hours, to another.
    void handOver(const QString &taskId, const QString &fromId, const QString &toId, QObject *receiver,
                  Then<Done> then);
    void setStatus(const QString &taskId, const WorkStatus &status, QObject *receiver, Then<Done> then);

    /// A toast.
    void say(const QString &text);
    /// A toast with an "Undo" button that calls `undo`.
    void sayUndoable(const QString &text, std::function<void()> undo);
    /// Into the list of changes, without a toast.
    void keep(const ToldChange &change);
    /// One update as it is taken back: from what is there now to what was there before.
    struct ChangeBack {
        ProjectsKind kind = ProjectsKind::Task;
        QString projectId, id;
        QJsonObject now, before;
    };
    /// One after the other; the first refusal ends it.
    void takeBack(const QList<ChangeBack> &steps);
    /// Changes availability and rates; kept at once (see WorkPlan).
    void setPlan(const WorkPlan &plan);
    /// Opens a task in its panel, or the form for a new one, whatever view asks.
    void openTask(const QString &taskId) { Q_EMIT taskRequested(taskId); }
    void showTasks(const QString &label, const QStringList &ids) { Q_EMIT tasksRequested(label, ids); }

Q_SIGNALS:
    void planChanged(const atlas::WorkPlan &plan);
    /// The billable hours of a project are to become an invoice.
    void timeInvoiceRequested(const QString &projectId);
    void taskRequested(const QString &taskId);
    void tasksRequested(const QString &label, const QStringList &ids);

private:
    struct DayMoves;
    void moveNext(const std::shared_ptr<DayMoves> &run);
    void endMoves(const DayMoves &run, const ApiError &error);
    void sayMoved(const DayMoves &run);
    void sayUndone(const Result<Done> &done);
    template <class T>
    [[nodiscard]] Then<T> telling(std::function<ToldChange(const T &)> change, Then<T> then);
    // projectswaysback.cpp
    [[nodiscard]] ToldChange wayBackOfCreate(ProjectsKind kind, const QString &projectId, const QJsonObject &record);
    [[nodiscard]] ToldChange wayBackOfUpdate(ProjectsKind kind, const QString &projectId, const QString &id,
                                             const QJsonObject &base, const QJsonObject &changes);
    [[nodiscard]] ToldChange wayBackOfLog(const TimeLog &made);
    [[nodiscard]] ToldChange wayBackOfLogChange(const TimeLog &before, const TimeLog &now);
    [[nodiscard]] ToldChange wayBackOfLogRemoval(const TimeLog &removed);
    [[nodiscard]] ToldChange wayBackOfApproval(const QList<TimeLog> &logs);
    void changeTask(const ProjectTask &task, const QJsonObject &base, const QJsonObject &changes, const QString &said,
                    QObject *receiver, Then<Done> then);
    ProjectsRepository &m_repository;
    DeliveryBook &m_book;
    Prompter &m_prompter;
    const Clock &m_clock;
    ChangeTeller *m_teller;
};
} // namespace atlas
