// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/logtimesheet.h"

#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<FieldEntry> openTaskEntries(const DeliveryBook &book)
{
    QList<FieldEntry> entries;
    for (const ProjectTask &task : book.snapshot().tasks) {
        const Project *project = book.project(task.projectId);
        if (task.isOpen() && project && !project->isClosed())
            entries.append({task.id, task.name + u" \u00b7 "_s + task.projectName});
    }
    return entries;
}
} // namespace

LogTimeSheet::LogTimeSheet(ProjectsActions &actions, QWidget *over)
    : EntrySheet(actions.prompter(), over)
    , m_actions(actions)
    , m_task(new CompletingField(CompletingField::entryModel(openTaskEntries(actions.book()), this), this))
    , m_person(new QComboBox(this))
    , m_date(new DateField(this))
    , m_hours(new QLineEdit(this))
    , m_billable(new QCheckBox(tr("Billable"), this))
    , m_notes(new QLineEdit(this))
    , m_taskBox(new FieldBox(tr("Task"), m_task, this))
    , m_personBox(new FieldBox(tr("Person"), m_person, this))
    , m_dateBox(new FieldBox(tr("Day"), m_date, this))
    , m_hoursBox(new FieldBox(tr("Hours"), m_hours, this))
    , m_notesBox(new FieldBox(tr("Note"), m_notes, this))
    , m_remove(addButton(tr("Delete"), u"time.remove"_s, false))
    , m_save(addButton(tr("Log time"), u"time.save"_s, true))
{
    setObjectName(u"logTimeSheet"_s);
    setTitle(tr("Log time"));
    build();
    fillPeople();
    m_date->setDate(actions.book().today());
    m_billable->setChecked(true);
    m_remove->hide();
    fit(460);
    m_task->setFocus();
}

void LogTimeSheet::build()
{
    m_task->setObjectName(u"time.task"_s);
    m_task->setPlaceholderText(tr("Part of a task's or project's name"));
    m_person->setObjectName(u"time.person"_s);
    m_date->setObjectName(u"time.date"_s);
    m_hours->setObjectName(u"time.hours"_s);
    m_hours->setPlaceholderText(tr("1:30, 1h30, 90m or 1.5"));
    m_billable->setObjectName(u"time.billable"_s);
    m_notes->setObjectName(u"time.notes"_s);
    m_notes->setMaxLength(1000);
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    body()->addWidget(m_taskBox);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_dateBox);
    line->addWidget(m_hoursBox);
    body()->addLayout(line);
    for (QWidget *part :
         {static_cast<QWidget *>(m_personBox), static_cast<QWidget *>(m_notesBox), static_cast<QWidget *>(m_billable)})
        body()->addWidget(part);
    body()->addStretch(1);
    const auto touch = [this] { m_touched = true; };
    connect(m_task, &CompletingField::chosen, this, touch);
    connect(m_person, &QComboBox::activated, this, touch);
    connect(m_date, &DateField::dateEdited, this, touch);
    connect(m_billable, &QCheckBox::clicked, this, touch);
    for (QLineEdit *field : {m_hours, m_notes})
        connect(field, &QLineEdit::textEdited, this, touch);
    connect(m_save, &QPushButton::clicked, this, &LogTimeSheet::submit);
    connect(m_remove, &QPushButton::clicked, this, &LogTimeSheet::removeLog);
}

void LogTimeSheet::fillPeople()
{
    const DeliveryBook &book = m_actions.book();
    for (const ProjectsUser *user : book.staff())
        m_person->addItem(user->name, user->id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(book.snapshot().portal.userId)));
}

void LogTimeSheet::setEntry(const TimeLogEntry &entry)
{
    m_task->setChosen(entry.itemId);
    if (entry.minutes > 0)
        m_hours->setText(hoursText(entry.minutes));
    if (entry.date.isValid())
        m_date->setDate(entry.date);
    if (const int person = m_person->findData(entry.personId); person >= 0)
        m_person->setCurrentIndex(person);
    m_billable->setChecked(entry.billable);
    m_notes->setText(entry.notes);
    if (!m_task->chosenId().isEmpty())
        m_hours->setFocus();
}

void LogTimeSheet::setLog(const TimeLog &log)
{
    m_before = log;
    setTitle(tr("Change hours"));
    m_save->setText(tr("Save"));
    m_remove->show();
    TimeLogEntry entry;
    entry.itemId = log.itemId;
    entry.personId = log.person.id;
    entry.date = log.date;
    entry.minutes = log.minutes;
    entry.billable = log.billable;
    entry.notes = log.notes;
    setEntry(entry);
    m_task->setChosen(log.itemId, log.itemName + u" \u00b7 "_s + log.projectName);
    m_task->setEnabled(false);
    m_person->setEnabled(false);
    m_hours->setFocus();
}

std::optional<TimeLogEntry> LogTimeSheet::entry()
{
    for (FieldBox *box : {m_taskBox, m_personBox, m_dateBox, m_hoursBox, m_notesBox})
        box->setProblem({});
    const Result<int> minutes = minutesFromText(m_hours->text());
    const ProjectTask *task = m_actions.book().task(m_task->chosenId());
    if (!m_before && !task)
        m_taskBox->setProblem(tr("Choose a task of the list."));
    if (!m_date->date().isValid())
        m_dateBox->setProblem(tr("Enter the day the work was done."));
    if (!minutes)
        m_hoursBox->setProblem(timewords::hoursProblem(minutes.error()));
    if ((!m_before && !task) || !m_date->date().isValid() || !minutes)
        return std::nullopt;
    TimeLogEntry entry;
    entry.projectId = m_before ? m_before->projectId : task->projectId;
    entry.module = m_before ? m_before->module : LogModule::Task;
    entry.itemId = m_before ? m_before->itemId : task->id;
    entry.name = m_before && m_before->module == LogModule::General ? m_before->itemName : QString();
    entry.personId = m_before ? m_before->person.id : m_person->currentData().toString();
    entry.date = m_date->date();
    entry.minutes = *minutes;
    entry.billable = m_billable->isChecked();
    entry.notes = m_notes->text().trimmed();
    return entry;
}

void LogTimeSheet::submit()
{
    const std::optional<TimeLogEntry> wanted = entry();
    if (!wanted || isBusy())
        return;
    showProblem({});
    setBusy(tr("Saving\u2026"));
    const auto then = [this](const Result<TimeLog> &log) { stored(log); };
    if (m_before)
        m_actions.changeLog(*m_before, *wanted, this, then);
    else
        m_actions.logTime(*wanted, this, then);
}

void LogTimeSheet::stored(const Result<TimeLog> &log)
{
    setBusy({});
    if (!log) {
        refused(log.error());
        return;
    }
    m_touched = false;
    m_actions.say(timewords::loggedSentence(*log));
    if (m_done)
        m_done();
    accept();
}

FieldBox *LogTimeSheet::boxOf(const QString &field) const
{
    const QHash<QString, FieldBox *> boxes{
        {u"hours"_s, m_hoursBox},        {u"log_hour"_s, m_hoursBox}, {u"date"_s, m_dateBox},
        {u"owner_zpuid"_s, m_personBox}, {u"owner"_s, m_personBox},   {u"notes"_s, m_notesBox},
        {u"task_id"_s, m_taskBox},       {u"item"_s, m_taskBox},      {u"project_id"_s, m_taskBox}};
    return boxes.value(field);
}

void LogTimeSheet::refused(const ApiError &error)
{
    if (FieldBox *box = boxOf(error.field); box && error.kind == ErrorKind::Validation)
        box->setProblem(words(error));
    else if (error.kind == ErrorKind::RateLimited)
        showProblem(taskwords::refusal(error));
    else
        showError(error, {},
                  tr("The answer was lost, and a look could not tell whether the hours were stored. Look at the week "
                     "before you enter them again."));
}

void LogTimeSheet::removeLog()
{
    if (isBusy() || !m_actions.prompter().confirm(this, tr("Delete these hours?"),
                                                  tr("They are deleted from Zoho Projects for good."), tr("Delete")))
        return;
    setBusy(tr("Deleting\u2026"));
    m_actions.removeLog(*m_before, this, [this](const Result<Done> &done) {
        setBusy({});
        if (!done) {
            refused(done.error());
            return;
        }
        m_touched = false;
        m_actions.say(tr("Hours deleted"));
        accept();
    });
}

QString LogTimeSheet::lossWords(bool lost) const
{
    return lost ? tr("The last answer was lost: the hours may be stored already. What you typed is dropped.")
                : tr("The hours you typed are not stored.");
}

void openLogTime(ProjectsActions &actions, QWidget *over, const QString &taskId, int minutes)
{
    auto *sheet = new LogTimeSheet(actions, over);
    TimeLogEntry entry;
    entry.itemId = taskId;
    entry.minutes = minutes;
    if (!taskId.isEmpty() || minutes > 0)
        sheet->setEntry(entry);
    sheet->present();
}
} // namespace atlas
