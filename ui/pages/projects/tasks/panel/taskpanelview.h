// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/factlist.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/taskfields.h"

class QLineEdit;
class QPushButton;

namespace atlas
{
class Banner;
class ConflictDialog;
class EntryList;
class NotesView;
class RecordPanel;
class TaskForm;

/// What a person typed into a task and neither saved nor discarded yet.
struct TaskDraft {
    std::optional<ProjectTask> seen; ///< the task as it was when they began; unset: nothing typed into its fields
    TaskEntries entries;
    QString comment, subtask;
    [[nodiscard]] bool isEmpty() const { return !seen && comment.isEmpty() && subtask.isEmpty(); }
};

/// The panel of one task: its fields edited in place, hours, links, subtasks, comments. What is typed is kept by task
/// until it is saved or discarded, also while other tasks are looked at or the save is refused.
class TaskPanelView : public TaskPanel
{
    Q_OBJECT
public:
    TaskPanelView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent);
    ~TaskPanelView() override;
    void showTask(const QString &taskId) override;
    [[nodiscard]] QString taskId() const override { return m_id; }
    [[nodiscard]] bool hasDraft(const QString &taskId) const { return m_drafts.contains(taskId); }
    void save();
    void discard();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // Layout (taskpanellayout.cpp)
    void build();
    void buildWork();
    void buildFoot();
    void connectParts();
    void retranslate();
    // What is shown (taskpanelview.cpp)
    void refresh();
    void fillForm(const ProjectTask &task);
    void fillFacts(const ProjectTask &task);
    void fillLinks(const ProjectTask &task);
    void fillSubtasks(const ProjectTask &task);
    void updateButtons();
    void showGone();
    void keepDraft();
    void putDraft(const QString &taskId, const TaskDraft &draft);
    [[nodiscard]] const ProjectTask *task() const { return m_actions.book().task(m_id); }
    [[nodiscard]] QString lockedReason() const;
    [[nodiscard]] QList<WorkPerson> people(const QString &projectId) const;
    // Saving (taskpanelsave.cpp)
    void write(const QString &taskId, const QJsonObject &base, const QJsonObject &changes);
    void written(const QString &taskId, const QJsonObject &base, const QJsonObject &changes,
                 const Result<UpdateOutcome> &outcome);
    void saved(const QString &taskId);
    void refused(const QString &taskId, const ApiError &error);
    void openConflict(const QString &taskId, const QJsonObject &base, const Conflict &conflict);
    void setSaving(const QString &taskId, bool saving);
    void deleteTask();
    void copyTyped();
    // Around the task (taskpanelwork.cpp)
    void readMembers();
    void readComments();
    void addComment(const QString &text);
    void addSubtask();
    void toggleTimer();

    ProjectsActions &m_actions;
    TimeKeeper &m_keeper;
    QString m_id;
    QHash<QString, TaskDraft> m_drafts;
    QHash<QString, QList<WorkPerson>> m_members; ///< by project, once they were read
    QHash<QString, QList<TaskComment>> m_comments;
    QSet<QString> m_saving;
    QPointer<QObject> m_reader; ///< goes with the task that is shown
    QPointer<ConflictDialog> m_conflict;
    QString m_conflictTask;
    RecordPanel *m_panel;
    Banner *m_gone;
    TaskForm *m_form;
    FactList *m_facts;
    EntryList *m_links;
    EntryList *m_subtasks;
    QLineEdit *m_subtask;
    NotesView *m_notes;
    QPushButton *m_timer, *m_log, *m_delete;
    QWidget *m_foot;
    QPushButton *m_save, *m_discard;
};
} // namespace atlas
