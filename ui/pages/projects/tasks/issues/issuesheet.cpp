// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/issues/issuesheet.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/tasks/taskwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
IssueSheet::IssueSheet(ProjectsActions &actions, const ProjectIssue &issue, QWidget *parent)
    : DeliverySheet(u"issue"_s, actions, parent)
    , m_issue(issue)
    , m_name(new QLineEdit(this))
    , m_project(new QComboBox(this))
    , m_assignee(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_due(new DateField(this))
{
    const bool isNew = issue.id.isEmpty();
    //: %1 the key of an issue, %2 its severity
    setTitle(isNew ? tr("New issue") : tr("Issue %1, %2").arg(issue.key, issue.severity));
    build();
    addMainButton(isNew ? tr("Create issue") : tr("Save"));
    m_first = record();
    setClean();
    const QString locked = isNew ? QString() : taskwords::lockedReason(book().project(issue.projectId));
    showProblem(locked);
    if (auto *save = findChild<QPushButton *>(u"issue.save"_s); save && !locked.isEmpty()) {
        save->setEnabled(false);
        save->setToolTip(locked);
    }
    fit(480);
    m_name->setFocus(Qt::OtherFocusReason);
}

void IssueSheet::build()
{
    const bool isNew = m_issue.id.isEmpty();
    add(u"name"_s, tr("Title"), m_name, 0, 0, 2);
    add(u"project"_s, tr("Project"), m_project, 1, 0);
    add(u"assignee"_s, tr("Assignee"), m_assignee, 1, 1);
    add(u"due_date"_s, tr("Due"), m_due, 2, 0);
    if (!isNew)
        add(u"status"_s, tr("Status"), m_status, 2, 1);
    m_status->setVisible(!isNew);
    m_name->setText(m_issue.name);
    m_due->setDate(m_issue.due);
    fillProjects();
    fillPeople();
    fillStatuses();
}

void IssueSheet::fillProjects()
{
    for (const Project &project : book().snapshot().projects) {
        if (!project.isClosed() || project.id == m_issue.projectId)
            m_project->addItem(project.name, project.id);
    }
    m_project->setCurrentIndex(qMax(0, m_project->findData(m_issue.projectId)));
    m_project->setEnabled(m_issue.id.isEmpty());
}

void IssueSheet::fillPeople()
{
    if (m_issue.id.isEmpty() || m_issue.assignee.id.isEmpty())
        m_assignee->addItem(tr("Nobody"), QString());
    const QList<const ProjectsUser *> staff = book().staff();
    for (const ProjectsUser *user : staff)
        m_assignee->addItem(user->name, user->id);
    if (m_assignee->findData(m_issue.assignee.id) < 0)
        m_assignee->addItem(m_issue.assignee.name, m_issue.assignee.id);
    m_assignee->setCurrentIndex(m_assignee->findData(m_issue.assignee.id));
}

/// Nothing lists the statuses of issues: the project's other issues tell those that are in use.
void IssueSheet::fillStatuses()
{
    m_status->addItem(m_issue.status.name, m_issue.status.id);
    const QList<ProjectIssue> &all = book().snapshot().issues;
    for (const ProjectIssue &one : all) {
        if (one.projectId == m_issue.projectId && m_status->findData(one.status.id) < 0)
            m_status->addItem(one.status.name, one.status.id);
    }
}

QJsonObject IssueSheet::record() const
{
    QJsonObject out{
        {u"name"_s, m_name->text().trimmed()},
        {u"due_date"_s, m_due->date().isValid() ? QJsonValue(m_due->date().toString(Qt::ISODate)) : QJsonValue()}};
    const QString assignee = m_assignee->currentData().toString();
    out.insert(u"assignee"_s, assignee.isEmpty() ? QJsonValue() : QJsonObject{{u"zpuid"_s, assignee}});
    if (!m_issue.id.isEmpty())
        out.insert(u"status"_s, QJsonObject{{u"id"_s, m_status->currentData().toString()}});
    return out;
}

QJsonObject IssueSheet::entries() const
{
    QJsonObject out = record();
    out.insert(u"due_date"_s, m_due->text());
    return out;
}

QList<EntryProblem> IssueSheet::problems() const
{
    QList<EntryProblem> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({u"name"_s, tr("Give the issue a title.")});
    if (m_project->currentData().toString().isEmpty())
        found.append({u"project"_s, tr("Choose a project.")});
    if (m_due->hasMistake())
        found.append({u"due_date"_s, tr("This is no date.")});
    return found;
}

void IssueSheet::send()
{
    const QJsonObject fields = record();
    QJsonObject base, changes;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const bool same = m_issue.id.isEmpty() ? it.value().isNull() : it.value() == m_first.value(it.key());
        if (same)
            continue;
        changes.insert(it.key(), it.value());
        base.insert(it.key(), m_first.value(it.key()));
    }
    if (m_issue.id.isEmpty())
        create(ProjectsKind::Issue, m_project->currentData().toString(), changes);
    else if (changes.isEmpty())
        accept();
    else
        update(ProjectsKind::Issue, m_issue.projectId, m_issue.id, base, changes);
}

void IssueSheet::stored(const QJsonObject &record)
{
    //: %1 is an issue's title
    actions().say(tr("%1 saved").arg(m_name->text().trimmed()));
    DeliverySheet::stored(record);
}
} // namespace atlas
