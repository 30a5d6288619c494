// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/panel/taskpanelview.h"

#include "models/projects/deliverywords.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/recordpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/projects/tasks/panel/taskform.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void TaskPanelView::showTask(const QString &taskId)
{
    if (taskId == m_id) {
        refresh();
        return;
    }
    m_id = taskId;
    delete m_reader;
    m_reader = new QObject(this);
    m_panel->clearProblem();
    m_form->clearProblems();
    m_gone->dismiss();
    const TaskDraft draft = m_drafts.value(taskId);
    m_notes->setDraft(draft.comment);
    m_notes->setAdding(false);
    {
        const QSignalBlocker quiet(m_subtask);
        m_subtask->setText(draft.subtask);
    }
    if (const ProjectTask *shown = task()) {
        m_form->setEntries(draft.seen ? draft.entries : taskfields::entriesOf(*shown));
        readComments();
        m_actions.needTaskStatuses(shown->projectId, m_reader, [](const Result<Done> &) {});
    }
    refresh();
    m_panel->scrollToTop();
}

QString TaskPanelView::lockedReason() const
{
    const ProjectTask *shown = task();
    return shown ? taskwords::lockedReason(m_actions.book().project(shown->projectId))
                 : tr("The task is not there any more.");
}

QList<WorkPerson> TaskPanelView::people(const QString &projectId) const
{
    if (m_members.contains(projectId))
        return m_members.value(projectId);
    QList<WorkPerson> staff;
    const QList<const ProjectsUser *> users = m_actions.book().staff();
    for (const ProjectsUser *user : users)
        staff.append(*user);
    return staff;
}

void TaskPanelView::refresh()
{
    if (m_id.isEmpty())
        return;
    const ProjectTask *shown = task();
    if (!shown) {
        showGone();
        return;
    }
    m_gone->dismiss();
    const QString place = shown->key.isEmpty() ? shown->projectName : shown->projectName + u" \u00b7 "_s + shown->key;
    m_panel->setHead(place, shown->name, taskwords::lateness(*shown, m_actions.book().today()));
    m_panel->setStatus(shown->status.name, !shown->isOpen()                             ? Pill::Tone::Good
                                           : shown->isOverdue(m_actions.book().today()) ? Pill::Tone::Bad
                                                                                        : Pill::Tone::Neutral);
    fillForm(*shown);
    fillFacts(*shown);
    fillSubtasks(*shown);
    fillLinks(*shown);
    updateButtons();
}

void TaskPanelView::fillForm(const ProjectTask &shown)
{
    const TaskDraft draft = m_drafts.value(m_id);
    m_form->setChoices(m_actions.book(), shown, people(shown.projectId));
    if (!draft.seen)
        m_form->setEntries(taskfields::entriesOf(shown));
    const bool retyped = draft.seen && draft.entries.description != taskfields::entriesOf(*draft.seen).description;
    m_form->setDescriptionNote(retyped && taskwords::isFormatted(shown.description)
                                   ? tr("Saving replaces the formatting and pictures of this description by text.")
                                   : QString());
}

void TaskPanelView::fillFacts(const ProjectTask &shown)
{
    const DeliveryBook &book = m_actions.book();
    const Milestone *milestone = book.milestone(shown.milestoneId);
    const ProjectTask *parent = book.task(shown.parentId);
    const bool over = shown.plannedMinutes > 0 && shown.loggedMinutes > shown.plannedMinutes;
    QString worked = taskwords::worked(shown.loggedMinutes, shown.plannedMinutes);
    if (shown.plannedMinutes > 0)
        worked += u" \u00b7 "_s + format::percent(double(shown.loggedMinutes) / shown.plannedMinutes);
    QList<Fact> facts{
        {tr("Hours"), worked, over ? Label::Tone::Warn : Label::Tone::Text, true},
        {tr("of it billable"), shown.billableMinutes > 0 ? DeliveryWords::hours(shown.billableMinutes) : QString()},
        {tr("Milestone"), milestone ? milestone->name : QString()},
        {tr("Subtask of"), parent ? parent->name : QString()},
        {tr("Tags"), shown.tags.join(u", "_s)}};
    if (shown.completed.isValid())
        facts.append({tr("Completed"), format::shortDate(shown.completed, book.today()), Label::Tone::Good});
    if (shown.created.isValid())
        facts.append({tr("Created"), format::shortDate(shown.created.toLocalTime().date(), book.today())});
    m_facts->setFacts(facts);
}

void TaskPanelView::fillSubtasks(const ProjectTask &shown)
{
    const DeliveryBook &book = m_actions.book();
    QList<PanelEntry> entries;
    for (const int index : book.tasksOf(shown.projectId)) {
        const ProjectTask &child = book.snapshot().tasks.at(index);
        if (child.parentId != m_id)
            continue;
        PanelEntry entry{child.name, child.status.name, format::percent(child.percent / 100.0),
                         u"tasks"_s, child.id,          child.isOpen() ? Label::Tone::Text : Label::Tone::Good};
        const QString late = child.isOverdue(book.today()) ? taskwords::lateness(child, book.today()) : QString();
        if (!late.isEmpty()) {
            entry.note += u" \u00b7 "_s + late;
            entry.tone = Label::Tone::Bad;
        }
        entries.append(entry);
    }
    m_subtasks->setEntries(entries);
}

void TaskPanelView::fillLinks(const ProjectTask &shown)
{
    const DeliveryBook &book = m_actions.book();
    QList<PanelEntry> entries;
    const auto append = [&](const QString &otherId, const QString &how, bool holdsUp) {
        const ProjectTask *other = book.task(otherId);
        if (!other)
            return;
        const QString state =
            other->isOpen() ? tr("open, %1").arg(format::percent(other->percent / 100.0)) : tr("done");
        const QString day = other->end.isValid() ? format::shortDate(other->end, book.today()) : QString();
        const Label::Tone tone = !other->isOpen()                 ? Label::Tone::Good
                                 : other->isOverdue(book.today()) ? Label::Tone::Bad
                                 : holdsUp                        ? Label::Tone::Warn
                                                                  : Label::Tone::Text;
        entries.append({other->name, how + u" \u00b7 "_s + state, day, u"tasks"_s, other->id, tone});
    };
    const QList<TaskLink> before = book.predecessorsOf(m_id);
    for (const TaskLink &link : before)
        append(link.predecessorId, tr("this waits for it"), shown.isOpen());
    const QList<TaskLink> after = book.successorsOf(m_id);
    for (const TaskLink &link : after)
        append(link.taskId, tr("it waits for this"), false);
    m_links->setEntries(entries);
    const bool known = book.snapshot().schedules.contains(shown.projectId);
    m_links->setNote(!entries.isEmpty() ? QString()
                     : known            ? tr("Waits for nothing and blocks nothing.")
                                        : tr("Links are read with the timeline of the project."));
}

void TaskPanelView::updateButtons()
{
    const QString locked = lockedReason();
    const bool saving = m_saving.contains(m_id);
    const bool mine = m_keeper.taskId() == m_id && !m_id.isEmpty();
    m_timer->setText(mine ? tr("Stop the timer") : tr("Start the timer"));
    m_panel->allow(*m_timer, mine ? QString() : locked,
                   !mine && !m_keeper.taskId().isEmpty() ? tr("Stops the timer of another task first") : QString());
    m_panel->allow(*m_log, locked);
    m_panel->allow(*m_delete, locked);
    m_form->setLocked(saving ? tr("Saving\u2026") : locked);
    m_notes->setLocked(locked);
    m_subtask->setEnabled(locked.isEmpty());
    m_subtask->setToolTip(locked);
    const bool typed = m_drafts.value(m_id).seen.has_value();
    m_foot->setVisible(typed && task());
    m_save->setEnabled(!saving && locked.isEmpty());
    m_save->setToolTip(locked.isEmpty() ? tr("Ctrl+S") : locked);
    m_discard->setEnabled(!saving);
    m_save->setText(saving ? tr("Saving\u2026") : tr("Save"));
    update();
}

void TaskPanelView::showGone()
{
    const bool typed = hasDraft(m_id);
    m_gone->showMessage(Banner::Tone::Warn, tr("This task was deleted in Zoho Projects."),
                        typed ? tr("Copy my text") : QString());
    m_links->setEntries({});
    m_subtasks->setEntries({});
    updateButtons();
}

void TaskPanelView::putDraft(const QString &taskId, const TaskDraft &draft)
{
    if (draft.isEmpty())
        m_drafts.remove(taskId);
    else
        m_drafts.insert(taskId, draft);
}

void TaskPanelView::keepDraft()
{
    const ProjectTask *shown = task();
    if (!shown)
        return;
    TaskDraft draft = m_drafts.value(m_id);
    draft.comment = m_notes->draft();
    draft.subtask = m_subtask->text();
    draft.entries = m_form->entries();
    const ProjectTask seen = draft.seen.value_or(*shown);
    // Typed and taken back again is nothing to save.
    draft.seen = draft.entries == taskfields::entriesOf(seen) ? std::nullopt : std::optional(seen);
    putDraft(m_id, draft);
    m_form->setDescriptionNote(draft.seen && draft.entries.description != taskfields::entriesOf(seen).description &&
                                       taskwords::isFormatted(seen.description)
                                   ? tr("Saving replaces the formatting and pictures of this description by text.")
                                   : QString());
    updateButtons();
}

void TaskPanelView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else
        TaskPanel::keyPressEvent(event);
}
} // namespace atlas
