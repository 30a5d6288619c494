// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TaskPanelView that writes: verified, one save a task at a time, nothing typed lost.

#include "ui/pages/common/recordpanel.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/projects/tasks/panel/taskform.h"
#include "ui/pages/projects/tasks/panel/taskpanelview.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The fields worth comparing in a conflict, in the order of the form.
QStringList comparedTaskFields()
{
    return {u"name"_s,       u"status"_s,       u"completion_percentage"_s,
            u"start_date"_s, u"end_date"_s,     u"owners_and_work"_s,
            u"priority"_s,   u"billing_type"_s, u"tasklist"_s,
            u"description"_s};
}

LayoutMeta taskLayout()
{
    LayoutMeta layout;
    const QStringList names = comparedTaskFields();
    for (const QString &name : names) {
        FieldMeta field;
        field.apiName = name;
        field.label = taskfields::label(name);
        field.dataType = name == "description"_L1 ? u"textarea"_s : u"text"_s;
        layout.fields.append(field);
    }
    return layout;
}
} // namespace

void TaskPanelView::save()
{
    const TaskDraft draft = m_drafts.value(m_id);
    if (!draft.seen || m_saving.contains(m_id) || !lockedReason().isEmpty())
        return;
    m_form->clearProblems();
    const QList<EntryProblem> found = taskfields::problemsOf(draft.entries);
    for (const EntryProblem &problem : found)
        m_form->setProblem(problem.field, problem.sentence);
    if (!found.isEmpty())
        return;
    const QJsonObject changes = taskfields::changes(*draft.seen, draft.entries, m_actions.book().snapshot().portal);
    if (changes.isEmpty()) {
        discard();
        return;
    }
    write(m_id, taskfields::base(*draft.seen, changes.keys()), changes);
}

void TaskPanelView::discard()
{
    TaskDraft draft = m_drafts.value(m_id);
    draft.seen.reset();
    putDraft(m_id, draft);
    m_form->clearProblems();
    m_panel->clearProblem();
    refresh();
}

void TaskPanelView::setSaving(const QString &taskId, bool saving)
{
    if (saving)
        m_saving.insert(taskId);
    else
        m_saving.remove(taskId);
    if (taskId == m_id) {
        m_panel->setWorking(saving ? tr("Saving\u2026") : QString());
        updateButtons();
    }
}

void TaskPanelView::write(const QString &taskId, const QJsonObject &base, const QJsonObject &changes)
{
    const ProjectTask *known = m_actions.book().task(taskId);
    if (!known)
        return;
    if (taskId == m_id)
        m_panel->clearProblem();
    setSaving(taskId, true);
    m_actions.update(ProjectsKind::Task, known->projectId, taskId, base, changes, this,
                     [this, taskId, base, changes](const Result<UpdateOutcome> &outcome) {
                         written(taskId, base, changes, outcome);
                     });
}

void TaskPanelView::written(const QString &taskId, const QJsonObject &base, const QJsonObject &changes,
                            const Result<UpdateOutcome> &outcome)
{
    setSaving(taskId, false);
    if (!outcome) {
        if (m_conflict && m_conflictTask == taskId)
            m_conflict->setProblem(taskwords::refusal(outcome.error()));
        refused(taskId, outcome.error());
        return;
    }
    if (outcome->conflict) {
        Conflict complete = *outcome->conflict;
        complete.mine = changes;
        openConflict(taskId, base, complete);
        return;
    }
    if (m_conflict && m_conflictTask == taskId)
        m_conflict->accept();
    saved(taskId);
}

void TaskPanelView::saved(const QString &taskId)
{
    TaskDraft draft = m_drafts.value(taskId);
    draft.seen.reset();
    putDraft(taskId, draft);
    if (const ProjectTask *known = m_actions.book().task(taskId))
        m_actions.say(tr("\u201c%1\u201d saved").arg(known->name));
    if (taskId == m_id)
        refresh();
}

void TaskPanelView::refused(const QString &taskId, const ApiError &error)
{
    if (taskId != m_id) {
        // The person looks at another task: what was typed waits under its own.
        if (const ProjectTask *known = m_actions.book().task(taskId))
            m_actions.say(tr("\u201c%1\u201d was not saved: %2").arg(known->name, taskwords::refusal(error)));
        return;
    }
    if (error.kind == ErrorKind::NotFound) {
        showGone();
        return;
    }
    const QString label = error.field.isEmpty() ? QString() : taskfields::label(error.field);
    const QString words = taskwords::refusal(error, label);
    const bool marked = !error.field.isEmpty() && m_form->setProblem(error.field, words);
    ErrorText text = errorText(error, label);
    if (marked || text.title.isEmpty() || error.kind == ErrorKind::RateLimited) {
        text.title = words;
        text.advice.clear();
    }
    m_panel->showProblem(text);
}

void TaskPanelView::openConflict(const QString &taskId, const QJsonObject &base, const Conflict &conflict)
{
    if (m_conflict && m_conflictTask == taskId) {
        m_conflict->refresh(conflict);
        return;
    }
    const ProjectTask *known = m_actions.book().task(taskId);
    ConflictSubject subject;
    subject.dealName = known ? known->name : QString();
    subject.accountName = known ? known->projectName : QString();
    subject.changedBy = conflict.theirs.changedBy;
    subject.changedAt = conflict.theirs.changedAt;
    subject.editedAt = m_actions.now();
    subject.title = tr("This task changed while you were editing");
    subject.valueText = [book = &m_actions.book(), project = known ? known->projectId : QString()](
                            const QString &field, const QJsonValue &value) {
        return taskfields::valueText(field, value, project, *book);
    };
    // Only what was touched was kept as seen: of the other fields nobody can say who changed them.
    const ConflictChoices choices(conflict, base, base.keys());
    auto *dialog = new ConflictDialog(choices, subject, taskLayout(), {}, window());
    m_conflict = dialog;
    m_conflictTask = taskId;
    connect(dialog, &ConflictDialog::saveChosen, this,
            [this, taskId](const QJsonObject &theirs, const QJsonObject &changes) { write(taskId, theirs, changes); });
    connect(dialog, &ConflictDialog::allTakenFromZoho, this, [this, taskId] { saved(taskId); });
    dialog->present();
}

void TaskPanelView::deleteTask()
{
    const ProjectTask *shown = task();
    if (!shown)
        return;
    const QString id = shown->id;
    const QString name = shown->name;
    if (!m_actions.prompter().confirm(window(), tr("Delete \u201c%1\u201d?").arg(name),
                                      tr("Its subtasks and comments go with it. This cannot be undone."), tr("Delete")))
        return;
    setSaving(id, true);
    m_actions.remove(ProjectsKind::Task, shown->projectId, id, this, [this, id, name](const Result<Done> &done) {
        setSaving(id, false);
        if (!done && done.error().kind != ErrorKind::NotFound) {
            refused(id, done.error());
            return;
        }
        m_drafts.remove(id);
        m_actions.say(tr("\u201c%1\u201d deleted").arg(name));
        if (id == m_id)
            Q_EMIT closed();
    });
}

void TaskPanelView::copyTyped()
{
    const TaskDraft draft = m_drafts.value(m_id);
    QStringList parts;
    if (draft.seen)
        parts << draft.entries.name << draft.entries.description;
    parts << draft.subtask << draft.comment;
    parts.removeAll(QString());
    QApplication::clipboard()->setText(parts.join(u"\n\n"_s));
    m_actions.say(tr("Your text is in the clipboard"));
}
} // namespace atlas
