// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"
#include "services/projects/projectspeople.h"

#include <optional>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace atlas
{
struct Project {
    QString id, key, name, description; ///< description is HTML
    WorkPerson owner;
    WorkStatus status;
    QString groupName;
    QString crmAccountId; ///< of a text field of the project named after the CRM account; empty: not linked
    QDate start, end;     ///< invalid: not set
    QDate completed;      ///< invalid: not completed
    int percent = 0;      ///< percent_complete
    bool isCompleted = false, isArchived = false, isStrict = false;
    std::optional<int> budgetMinutes; ///< an hours budget of the project itself, if it has one
    std::optional<Money> budgetMoney; ///< an amount as budget
    int openTasks = 0, closedTasks = 0, openMilestones = 0, closedMilestones = 0, openIssues = 0, closedIssues = 0;
    QDateTime created, modified; ///< instants
    QString version;             ///< modified_time verbatim
    /// Takes no new tasks, hours or changes: completed or archived.
    [[nodiscard]] bool isClosed() const { return isCompleted || isArchived || status.closed; }
    friend bool operator==(const Project &, const Project &) = default;
};

struct TaskList {
    QString id, projectId, name, milestoneId;
    bool completed = false;
    int sequence = 0;
    QString version;
    friend bool operator==(const TaskList &, const TaskList &) = default;
};

enum class TaskPriority { None, Low, Medium, High };
enum class TaskBilling { None, Billable, NonBillable };

/// Planned work of one person on a task.
struct TaskShare {
    WorkPerson person;
    int minutes = 0; ///< work_values; 0: not planned
    friend bool operator==(const TaskShare &, const TaskShare &) = default;
};

struct ProjectTask {
    QString id, key;           ///< key: "NW-T282"
    QString name, description; ///< description is HTML
    QString projectId, projectName, taskListId, taskListName, milestoneId, parentId;
    WorkStatus status;
    TaskPriority priority = TaskPriority::None;
    TaskBilling billing = TaskBilling::None;
    QDate start, end;         ///< days in the portal's zone; invalid: not set
    QDateTime startAt, endAt; ///< the instants behind them, UTC
    int percent = 0;
    bool isCompleted = false, hasSubtasks = false, hasComments = false;
    QDate completed; ///< invalid: not known
    QList<TaskShare> owners;
    int plannedMinutes = 0;                     ///< owners_and_work.total_work
    int loggedMinutes = 0, billableMinutes = 0; ///< log_hours
    QStringList tags;
    int depth = 0;
    int sequence = 0;
    QDateTime created, modified;
    QString version; ///< last_modified_time verbatim
    [[nodiscard]] bool isOpen() const { return !isCompleted && !status.closed; }
    [[nodiscard]] bool isOverdue(const QDate &today) const { return isOpen() && end.isValid() && end < today; }
    friend bool operator==(const ProjectTask &, const ProjectTask &) = default;
};

struct Milestone {
    QString id, projectId, projectName, name;
    QDate start, end;
    QDate completed; ///< invalid: open, or the day is not known (then version tells the last change)
    bool isCompleted = false;
    int percent = 0;
    WorkPerson owner;
    WorkStatus status;
    QDateTime modified;
    QString version;
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

struct ProjectIssue {
    QString id, key, name, projectId, projectName;
    WorkStatus status;
    QString severity, classification, reproducible; ///< Zoho's words
    WorkPerson assignee, reporter;
    QDate due;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const ProjectIssue &, const ProjectIssue &) = default;
};

enum class LogModule { Task, Issue, General };
enum class LogApproval { Unapproved, Approved, Rejected };

struct TimeLog {
    QString id, projectId, projectName;
    LogModule module = LogModule::Task;
    QString itemId, itemName; ///< of the task or issue; itemId may be empty
    WorkPerson person;
    QDate date;
    int minutes = 0;
    bool billable = true;
    QString notes;
    LogApproval approval = LogApproval::Unapproved;
    std::optional<double> costPerHour;
    QString version; ///< last_modified_time where Zoho tells it
    friend bool operator==(const TimeLog &, const TimeLog &) = default;
};

/// `taskId` cannot start (or end) before `predecessorId` did. Read only: v3 has no call that writes it.
struct TaskLink {
    enum class Type { FinishStart, StartStart, FinishFinish, StartFinish };
    QString predecessorId, taskId;
    Type type = Type::FinishStart;
    int lagDays = 0;
    friend bool operator==(const TaskLink &, const TaskLink &) = default;
};

/// Where a task was planned to be when the baseline was taken.
struct BaselineTask {
    QString taskId;
    QDate start, end;
    friend bool operator==(const BaselineTask &, const BaselineTask &) = default;
};

/// What only the timeline needs of a project; read when it is shown.
struct ProjectSchedule {
    QString projectId;
    QList<TaskLink> links;
    QString baselineName;
    QDate baselineTaken; ///< invalid: the project has no baseline
    QList<BaselineTask> baseline;
    QDateTime readAt;
    friend bool operator==(const ProjectSchedule &, const ProjectSchedule &) = default;
};

struct TaskComment {
    QString id, html;
    WorkPerson author;
    QDateTime created;
    friend bool operator==(const TaskComment &, const TaskComment &) = default;
};
} // namespace atlas
