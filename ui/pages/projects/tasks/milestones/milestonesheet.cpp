// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/milestones/milestonesheet.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/tasks/taskwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MilestoneSheet::MilestoneSheet(ProjectsActions &actions, const Milestone &milestone, QWidget *parent)
    : DeliverySheet(u"milestone"_s, actions, parent)
    , m_milestone(milestone)
    , m_name(new QLineEdit(this))
    , m_project(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_start(new DateField(this))
    , m_end(new DateField(this))
    , m_done(new QCheckBox(this))
{
    const bool isNew = milestone.id.isEmpty();
    setTitle(isNew ? tr("New milestone") : tr("Milestone"));
    build();
    addMainButton(isNew ? tr("Create milestone") : tr("Save"));
    m_first = record();
    setClean();
    const QString locked = isNew ? QString() : taskwords::lockedReason(book().project(milestone.projectId));
    showProblem(locked);
    if (auto *save = findChild<QPushButton *>(u"milestone.save"_s); save && !locked.isEmpty()) {
        save->setEnabled(false);
        save->setToolTip(locked);
    }
    fit(480);
    m_name->setFocus(Qt::OtherFocusReason);
}

void MilestoneSheet::build()
{
    add(u"name"_s, tr("Name"), m_name, 0, 0, 2);
    add(u"project"_s, tr("Project"), m_project, 1, 0);
    add(u"owner_zpuid"_s, tr("Owner"), m_owner, 1, 1);
    add(u"start_date"_s, tr("Start"), m_start, 2, 0);
    add(u"end_date"_s, tr("Due"), m_end, 2, 1);
    fillProjects();
    const QList<const ProjectsUser *> staff = book().staff();
    for (const ProjectsUser *user : staff)
        m_owner->addItem(user->name, user->id);
    const WorkPerson &owner = m_milestone.owner;
    if (!owner.id.isEmpty() && m_owner->findData(owner.id) < 0)
        m_owner->addItem(owner.name, owner.id);
    if (!m_milestone.id.isEmpty() && owner.id.isEmpty())
        m_owner->insertItem(0, tr("Nobody"), QString());
    const QString chosen = m_milestone.id.isEmpty() ? book().snapshot().portal.userId : owner.id;
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
    m_name->setText(m_milestone.name);
    m_start->setDate(m_milestone.start);
    m_end->setDate(m_milestone.end);
    if (!m_milestone.id.isEmpty())
        prepareCompleting();
    m_done->setVisible(!m_milestone.id.isEmpty());
}

void MilestoneSheet::fillProjects()
{
    for (const Project &project : book().snapshot().projects) {
        if (!project.isClosed() || project.id == m_milestone.projectId)
            m_project->addItem(project.name, project.id);
    }
    m_project->setCurrentIndex(qMax(0, m_project->findData(m_milestone.projectId)));
    m_project->setEnabled(m_milestone.id.isEmpty());
}

/// Nothing lists the statuses of milestones: those of the others tell which one is closed.
void MilestoneSheet::prepareCompleting()
{
    const QList<Milestone> &all = book().snapshot().milestones;
    for (const Milestone &one : all) {
        QString &known = one.status.closed ? m_closedStatus : m_openStatus;
        if (known.isEmpty() || one.projectId == m_milestone.projectId)
            known = one.status.id;
    }
    m_done->setObjectName(u"milestone.done"_s);
    m_done->setText(tr("Completed"));
    m_done->setChecked(m_milestone.isCompleted);
    const bool possible = m_milestone.isCompleted ? !m_openStatus.isEmpty() : !m_closedStatus.isEmpty();
    m_done->setEnabled(possible);
    m_done->setToolTip(possible ? QString()
                                : tr("No milestone of the portal tells the status that means this. Set it once in Zoho "
                                     "Projects."));
    body()->addWidget(m_done);
}

QJsonObject MilestoneSheet::record() const
{
    const auto day = [](const DateField *field) {
        return field->date().isValid() ? QJsonValue(field->date().toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject out{{u"name"_s, m_name->text().trimmed()},
                    {u"owner_zpuid"_s, m_owner->currentData().toString()},
                    {u"start_date"_s, day(m_start)},
                    {u"end_date"_s, day(m_end)}};
    if (!m_milestone.id.isEmpty()) {
        const bool same = m_done->isChecked() == m_milestone.isCompleted;
        out.insert(u"status_id"_s, same ? m_milestone.status.id : m_done->isChecked() ? m_closedStatus : m_openStatus);
    }
    return out;
}

QJsonObject MilestoneSheet::entries() const
{
    QJsonObject out = record();
    out.insert(u"start_date"_s, m_start->text());
    out.insert(u"end_date"_s, m_end->text());
    return out;
}

QList<EntryProblem> MilestoneSheet::problems() const
{
    QList<EntryProblem> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({u"name"_s, tr("Give the milestone a name.")});
    if (m_project->currentData().toString().isEmpty())
        found.append({u"project"_s, tr("Choose a project.")});
    for (const auto &[field, editor] : {std::pair(u"start_date"_s, m_start), std::pair(u"end_date"_s, m_end)}) {
        if (editor->hasMistake())
            found.append({field, tr("This is no date.")});
    }
    if (m_start->date().isValid() && m_end->date().isValid() && m_end->date() < m_start->date())
        found.append({u"end_date"_s, tr("The due day is before the start.")});
    return found;
}

void MilestoneSheet::send()
{
    QJsonObject fields = record();
    if (m_milestone.id.isEmpty()) {
        for (const QString &name : fields.keys()) {
            if (fields.value(name).toString().isEmpty())
                fields.remove(name);
        }
        create(ProjectsKind::Milestone, m_project->currentData().toString(), fields);
        return;
    }
    QJsonObject base, changes;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (it.value() == m_first.value(it.key()))
            continue;
        changes.insert(it.key(), it.value());
        base.insert(it.key(), m_first.value(it.key()));
    }
    if (changes.isEmpty())
        accept();
    else
        update(ProjectsKind::Milestone, m_milestone.projectId, m_milestone.id, base, changes);
}

void MilestoneSheet::stored(const QJsonObject &record)
{
    //: %1 is a milestone's name
    actions().say(tr("%1 saved").arg(m_name->text().trimmed()));
    DeliverySheet::stored(record);
}
} // namespace atlas
