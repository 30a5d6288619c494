// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/create/createprojectsheet.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/projectview.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CreateProjectSheet::CreateProjectSheet(ProjectsActions &actions, QWidget *parent)
    : DeliverySheet(u"createProject"_s, actions, parent)
    , m_name(new QLineEdit(this))
    , m_owner(new QComboBox(this))
    , m_start(new DateField(this))
    , m_end(new DateField(this))
{
    setTitle(tr("New project"));
    add(u"name"_s, tr("Name"), m_name, 0, 0, 2);
    add(u"owner"_s, tr("Owner"), m_owner, 1, 0, 2);
    add(u"start_date"_s, tr("Start"), m_start, 2, 0);
    add(u"end_date"_s, tr("End"), m_end, 2, 1);
    const QList<const ProjectsUser *> staff = book().staff();
    for (const ProjectsUser *user : staff)
        m_owner->addItem(user->name, user->id);
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(book().snapshot().portal.userId)));
    m_start->setDate(book().today());
    addMainButton(tr("Create project"));
    setClean();
    fit(480);
    m_name->setFocus(Qt::OtherFocusReason);
}

QJsonObject CreateProjectSheet::entries() const
{
    return {{u"name"_s, m_name->text()},
            {u"owner"_s, m_owner->currentData().toString()},
            {u"start_date"_s, m_start->text()},
            {u"end_date"_s, m_end->text()}};
}

QList<EntryProblem> CreateProjectSheet::problems() const
{
    QList<EntryProblem> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({u"name"_s, tr("Give the project a name.")});
    for (const auto &[field, editor] : {std::pair(u"start_date"_s, m_start), std::pair(u"end_date"_s, m_end)}) {
        if (editor->hasMistake())
            found.append({field, tr("This is no date.")});
    }
    if (m_start->date().isValid() && m_end->date().isValid() && m_end->date() < m_start->date())
        found.append({u"end_date"_s, tr("The end is before the start.")});
    return found;
}

void CreateProjectSheet::send()
{
    QJsonObject record{{u"name"_s, m_name->text().trimmed()}};
    if (!m_owner->currentData().toString().isEmpty())
        record.insert(u"owner"_s, QJsonObject{{u"zpuid"_s, m_owner->currentData().toString()}});
    for (const auto &[field, editor] : {std::pair(u"start_date"_s, m_start), std::pair(u"end_date"_s, m_end)}) {
        if (editor->date().isValid())
            record.insert(field, editor->date().toString(Qt::ISODate));
    }
    create(ProjectsKind::Project, {}, record);
}

void CreateProjectSheet::stored(const QJsonObject &record)
{
    Q_UNUSED(record)
    //: %1 is a project's name
    actions().say(tr("%1 created").arg(m_name->text().trimmed()));
    accept();
}

void openCreateProject(ProjectsActions &actions, QWidget *over)
{
    auto *sheet = new CreateProjectSheet(actions, over);
    sheet->present();
}
} // namespace atlas
