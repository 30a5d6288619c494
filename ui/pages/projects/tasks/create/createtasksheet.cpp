// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/create/createtasksheet.h"

#include "services/core/json.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/panel/ownersfield.h"
#include "ui/pages/projects/tasks/taskwords.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CreateTaskSheet::CreateTaskSheet(ProjectsActions &actions, const QString &projectId, const QString &parentTaskId,
                                 const QString &name, QWidget *parent)
    : DeliverySheet(u"createTask"_s, actions, parent)
    , m_parentId(parentTaskId)
    , m_project(new QComboBox(this))
    , m_list(new QComboBox(this))
    , m_parent(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_billing(new QComboBox(this))
    , m_name(new QLineEdit(name, this))
    , m_description(new QPlainTextEdit(this))
    , m_owners(new OwnersField(this))
    , m_start(new DateField(this))
    , m_end(new DateField(this))
{
    setTitle(parentTaskId.isEmpty() ? tr("New task") : tr("New subtask"));
    build();
    addMainButton(tr("Create task"));
    fillProjects(projectId);
    projectChosen();
    setClean();
    connect(m_project, &QComboBox::currentIndexChanged, this, &CreateTaskSheet::projectChosen);
    fit(560);
    m_name->setFocus(Qt::OtherFocusReason);
}

void CreateTaskSheet::build()
{
    for (const TaskPriority one : {TaskPriority::None, TaskPriority::Low, TaskPriority::Medium, TaskPriority::High})
        m_priority->addItem(taskwords::priority(one), int(one));
    for (const TaskBilling one : {TaskBilling::None, TaskBilling::Billable, TaskBilling::NonBillable})
        m_billing->addItem(taskwords::billing(one), int(one));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(72);
    add(u"name"_s, taskfields::label(u"name"_s), m_name, 0, 0, 2);
    add(u"project"_s, tr("Project"), m_project, 1, 0);
    add(u"tasklist"_s, taskfields::label(u"tasklist"_s), m_list, 1, 1);
    add(u"parental_info"_s, tr("Below the task"), m_parent, 2, 0, 2);
    add(u"start_date"_s, taskfields::label(u"start_date"_s), m_start, 3, 0);
    add(u"end_date"_s, taskfields::label(u"end_date"_s), m_end, 3, 1);
    add(u"owners_and_work"_s, tr("Owners and planned hours"), m_owners, 4, 0, 2);
    add(u"priority"_s, taskfields::label(u"priority"_s), m_priority, 5, 0);
    add(u"billing_type"_s, taskfields::label(u"billing_type"_s), m_billing, 5, 1);
    add(u"description"_s, taskfields::label(u"description"_s), m_description, 6, 0, 2);
}

void CreateTaskSheet::fillProjects(const QString &projectId)
{
    for (const Project &project : book().snapshot().projects) {
        if (!project.isClosed())
            m_project->addItem(project.name, project.id);
    }
    m_project->setCurrentIndex(qMax(0, m_project->findData(projectId)));
    // A subtask belongs to its parent's project and list.
    m_project->setEnabled(m_parentId.isEmpty());
    if (m_project->count() == 0)
        showProblem(tr("No project is open: make one first."));
}

QString CreateTaskSheet::projectId() const
{
    return m_project->currentData().toString();
}

void CreateTaskSheet::projectChosen()
{
    const QString id = projectId();
    m_list->clear();
    //: task list of a new task: Projects puts it into the general one
    m_list->addItem(tr("General"), QString());
    for (const TaskList &list : book().snapshot().taskLists) {
        if (list.projectId == id && !list.completed)
            m_list->addItem(list.name, list.id);
    }
    fillParents(id);
    readMembers(id);
}

void CreateTaskSheet::fillParents(const QString &projectId)
{
    m_parent->clear();
    //: a task that is no subtask
    m_parent->addItem(tr("None", "parent task"), QString());
    for (const int index : book().tasksOf(projectId)) {
        const ProjectTask &task = book().snapshot().tasks.at(index);
        if (task.isOpen() || task.id == m_parentId)
            m_parent->addItem(QString(task.depth * 2, u'\u00a0') + task.name, task.id);
    }
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(m_parentId)));
}

void CreateTaskSheet::readMembers(const QString &projectId)
{
    m_membersOf.clear();
    m_memberIds.clear();
    QList<WorkPerson> staff;
    const QList<const ProjectsUser *> users = book().staff();
    for (const ProjectsUser *user : users)
        staff.append(*user);
    m_owners->setPeople(staff); // until the members are known
    if (projectId.isEmpty())
        return;
    actions().members(projectId, this, [this, projectId, staff](const Result<QList<WorkPerson>> &members) {
        if (!members || projectId != this->projectId())
            return; // not known: Projects checks it when the task is made
        m_membersOf = projectId;
        for (const WorkPerson &person : *members)
            m_memberIds.insert(person.id);
        m_owners->setPeople(*members, staff);
    });
}

TaskEntries CreateTaskSheet::taskEntries() const
{
    TaskEntries entries;
    entries.name = m_name->text();
    entries.description = m_description->toPlainText().trimmed();
    entries.listId = m_list->currentData().toString();
    entries.owners = m_owners->owners();
    entries.start = {m_start->date(), m_start->hasMistake() ? m_start->text() : QString()};
    entries.end = {m_end->date(), m_end->hasMistake() ? m_end->text() : QString()};
    entries.priority = TaskPriority(m_priority->currentData().toInt());
    entries.billing = TaskBilling(m_billing->currentData().toInt());
    return entries;
}

QJsonObject CreateTaskSheet::entries() const
{
    QJsonObject out{{u"name"_s, m_name->text()},
                    {u"description"_s, m_description->toPlainText()},
                    {u"start_date"_s, m_start->text()},
                    {u"end_date"_s, m_end->text()},
                    {u"priority"_s, m_priority->currentIndex()},
                    {u"billing_type"_s, m_billing->currentIndex()}};
    QJsonArray owners;
    for (const OwnerEntry &owner : m_owners->owners())
        owners.append(QJsonArray{owner.id, owner.hours});
    out.insert(u"owners_and_work"_s, owners);
    return out;
}

QList<EntryProblem> CreateTaskSheet::problems() const
{
    QList<EntryProblem> found;
    if (projectId().isEmpty())
        found.append({u"project"_s, tr("Choose a project.")});
    found.append(taskfields::problemsOf(taskEntries()));
    if (m_membersOf != projectId())
        return found;
    for (const OwnerEntry &owner : m_owners->owners()) {
        if (owner.id.isEmpty() || m_memberIds.contains(owner.id))
            continue;
        const ProjectsUser *user = book().user(owner.id);
        //: %1 a person
        found.append(
            {u"owners_and_work"_s, tr("%1 is not a member of this project.").arg(user ? user->name : owner.id)});
    }
    return found;
}

void CreateTaskSheet::send()
{
    QJsonObject record = taskfields::newRecord(taskEntries(), book().snapshot().portal);
    const QString parent = m_parent->currentData().toString();
    if (!parent.isEmpty()) {
        record.insert(u"parental_info"_s, QJsonObject{{u"parent_task_id"_s, parent}});
        record.remove(u"tasklist"_s); // a subtask is in its parent's list
    }
    create(ProjectsKind::Task, projectId(), record);
}

void CreateTaskSheet::stored(const QJsonObject &record)
{
    const QString id = json::id(record.value(u"id"_s));
    //: %1 is a task's name
    actions().say(tr("%1 created").arg(m_name->text().trimmed()));
    accept();
    if (!id.isEmpty())
        actions().openTask(id);
}

void openCreateTask(ProjectsActions &actions, QWidget *over, const QString &projectId, const QString &parentTaskId,
                    const QString &name)
{
    const ProjectTask *parent = actions.book().task(parentTaskId);
    auto *sheet = new CreateTaskSheet(actions, parent ? parent->projectId : projectId, parentTaskId, name, over);
    sheet->present();
}
} // namespace atlas
