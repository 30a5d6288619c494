// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TaskPanelView about what stands around a task: members, comments, subtasks, the timer.

#include "ui/pages/common/recordpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/projects/tasks/panel/taskform.h"
#include "ui/pages/projects/tasks/panel/taskpanelview.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/timekeeper.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<Note> commentsAsNotes(QList<TaskComment> comments)
{
    std::stable_sort(comments.begin(), comments.end(),
                     [](const TaskComment &a, const TaskComment &b) { return a.created > b.created; });
    QList<Note> notes;
    for (const TaskComment &comment : std::as_const(comments)) {
        Note note;
        note.id = comment.id;
        note.content = taskwords::plainText(comment.html);
        note.authorName = comment.author.name;
        note.created = comment.created;
        notes.append(note);
    }
    return notes;
}
} // namespace

void TaskPanelView::readMembers()
{
    const ProjectTask *shown = task();
    if (!shown || m_members.contains(shown->projectId))
        return;
    const QString project = shown->projectId;
    // Without an answer the staff stays on offer: Projects checks the owners when they are saved.
    m_actions.members(project, this, [this, project](const Result<QList<WorkPerson>> &members) {
        if (!members)
            return;
        m_members.insert(project, *members);
        const ProjectTask *now = task();
        if (now && now->projectId == project)
            m_form->setChoices(m_actions.book(), *now, *members);
    });
}

void TaskPanelView::readComments()
{
    const ProjectTask *shown = task();
    if (!shown)
        return;
    if (m_comments.contains(m_id))
        m_notes->setNotes(commentsAsNotes(m_comments.value(m_id)), m_actions.book().today());
    else
        m_notes->setLoading();
    m_actions.comments(shown->projectId, m_id, m_reader, [this, id = m_id](const Result<QList<TaskComment>> &comments) {
        if (id != m_id)
            return;
        if (!comments) {
            m_notes->setError(errorText(comments.error()));
            return;
        }
        m_comments.insert(id, *comments);
        m_notes->setNotes(commentsAsNotes(*comments), m_actions.book().today());
    });
}

void TaskPanelView::addComment(const QString &text)
{
    const ProjectTask *shown = task();
    if (!shown || text.isEmpty())
        return;
    m_notes->setAdding(true);
    const auto answered = [this, id = m_id](const Result<TaskComment> &added) {
        if (id == m_id)
            m_notes->setAdding(false);
        if (!added) {
            if (id == m_id)
                m_panel->showProblem(errorText(added.error()));
            else
                m_actions.say(tr("The comment was not added: %1").arg(taskwords::refusal(added.error())));
            return;
        }
        m_comments[id].prepend(*added);
        TaskDraft draft = m_drafts.value(id);
        draft.comment.clear();
        putDraft(id, draft);
        if (id != m_id)
            return;
        m_notes->setDraft({});
        m_notes->setNotes(commentsAsNotes(m_comments.value(id)), m_actions.book().today());
    };
    m_actions.addComment(shown->projectId, m_id, taskwords::simpleHtml(text), this, answered);
}

void TaskPanelView::addSubtask()
{
    const ProjectTask *shown = task();
    const QString name = m_subtask->text().trimmed();
    if (!shown || name.isEmpty() || !m_subtask->isEnabled())
        return;
    m_subtask->setEnabled(false);
    const QJsonObject record{{u"name"_s, name}, {u"parental_info"_s, QJsonObject{{u"parent_task_id"_s, m_id}}}};
    const auto answered = [this, id = m_id](const Result<QJsonObject> &made) {
        if (id == m_id)
            updateButtons();
        if (!made) {
            if (id == m_id)
                m_panel->showProblem(errorText(made.error()));
            else
                m_actions.say(tr("The subtask was not created: %1").arg(taskwords::refusal(made.error())));
            return;
        }
        TaskDraft draft = m_drafts.value(id);
        draft.subtask.clear();
        putDraft(id, draft);
        if (id == m_id)
            m_subtask->clear();
    };
    m_actions.create(ProjectsKind::Task, shown->projectId, record, this, answered);
}

void TaskPanelView::toggleTimer()
{
    if (m_keeper.taskId() == m_id) {
        m_keeper.stop();
        m_actions.say(tr("The timer stopped: its time waits to be logged"));
    } else {
        m_keeper.start(m_id);
    }
}
} // namespace atlas
