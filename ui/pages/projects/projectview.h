// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSettings;

namespace atlas
{
class ProjectsActions;
class TimeKeeper;

/// A view of the projects page. Built when it is first shown; paints from the DeliveryBook at once.
class ProjectView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Never: the shell would give the page its preferred height, and scroll it, where its least does.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] virtual QString viewId() const = 0; ///< "list", "board", "tasks", "timeline", "workload", "time", ...
    /// Shows one project only; empty: all that are open. Views that know no projects ignore it.
    virtual void setProject(const QString &projectId) { Q_UNUSED(projectId) }
    /// Shows exactly these tasks, under a chip with `label` that can be closed. Views without tasks ignore it.
    virtual void showTasks(const QString &label, const QStringList &ids)
    {
        Q_UNUSED(label)
        Q_UNUSED(ids)
    }
    /// Selects one record and opens its details.
    virtual void openRecord(const QString &id) { Q_UNUSED(id) }
    /// Controls the page places at the right of its header while this view is in front ("Month | 8 weeks", "Today").
    [[nodiscard]] virtual QWidget *tools() { return nullptr; }
    [[nodiscard]] virtual QStringList tourStops() const { return {}; }
    virtual void showTourStop(const QString &) {}

Q_SIGNALS:
    void projectRequested(const QString &projectId);
    void viewRequested(const QString &viewId);
};

// One factory per view, so that the page needs no header of theirs.
[[nodiscard]] ProjectView *makePortfolioView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeBoardView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeTasksView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeTimelineView(ProjectsActions &actions, QWidget *parent); ///< with the workload below it
[[nodiscard]] ProjectView *makeWorkloadView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeMilestonesView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeIssuesView(ProjectsActions &actions, QWidget *parent);
[[nodiscard]] ProjectView *makeTimeView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent);

/// The docked panel of the selected task: read, edit, comments, subtasks, hours.
class TaskPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showTask(const QString &taskId) = 0;
    [[nodiscard]] virtual QString taskId() const = 0;

Q_SIGNALS:
    void closed();
};
[[nodiscard]] TaskPanel *makeTaskPanel(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent);

// Dialogs other views open too.
/// A new task; `projectId` and `parentTaskId` may be empty, `name` is filled in. The id of the task comes with
/// ProjectsActions::taskRequested.
void openCreateTask(ProjectsActions &actions, QWidget *over, const QString &projectId, const QString &parentTaskId = {},
                    const QString &name = {});
void openCreateProject(ProjectsActions &actions, QWidget *over);
/// Availability, absences, holidays and hourly rates of everybody.
void openWorkPlan(ProjectsActions &actions, QWidget *over);
/// Hours of a task (empty: to be picked), or a log to change.
void openLogTime(ProjectsActions &actions, QWidget *over, const QString &taskId, int minutes = 0);
} // namespace atlas
