// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What BulkBar offers and what each choice means for a task.

#include "services/projects/projectsjson.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/table/bulkbar.h"
#include "ui/pages/projects/tasks/table/bulkdays.h"
#include "ui/pages/projects/tasks/taskfields.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const WorkStatus *statusNamed(const QList<WorkStatus> &statuses, const QString &name)
{
    const QString folded = name.trimmed().toCaseFolded();
    const auto found = std::find_if(statuses.cbegin(), statuses.cend(), [&folded](const WorkStatus &status) {
        return status.name.trimmed().toCaseFolded() == folded;
    });
    return found == statuses.cend() ? nullptr : &*found;
}

QJsonObject statusChange(const ProjectTask &task, const WorkStatus &status)
{
    if (task.status.id == status.id)
        return {};
    return {{u"status"_s, QJsonObject{{u"id"_s, status.id}}}};
}
} // namespace

void BulkBar::fillStatuses()
{
    QMenu &menu = *m_status->menu();
    menu.clear();
    QStringList names;
    for (const ProjectTask *task : tasks()) {
        const QList<WorkStatus> known = m_actions.book().statusesOf(task->projectId);
        for (const WorkStatus &status : known) {
            if (!names.contains(status.name, Qt::CaseInsensitive))
                names.append(status.name);
        }
    }
    for (const QString &name : std::as_const(names))
        menu.addAction(name, this, [this, name] { setStatus(name); });
}

void BulkBar::setStatus(const QString &name)
{
    run([this, name](const ProjectTask &task) {
        const QList<WorkStatus> known = m_actions.book().statusesOf(task.projectId);
        const WorkStatus *status = statusNamed(known, name);
        if (!status)
            return BulkChange::Step{{}, tr("its project has no status \u201c%1\u201d").arg(name)};
        return BulkChange::Step{statusChange(task, *status), {}};
    });
}

void BulkBar::fillOwners()
{
    QMenu &menu = *m_owner->menu();
    menu.clear();
    const QList<const ProjectsUser *> staff = m_actions.book().staff();
    for (const ProjectsUser *user : staff) {
        const WorkPerson person = *user;
        menu.addAction(person.name, this, [this, person] { setOwner(person); });
    }
}

void BulkBar::setOwner(const WorkPerson &person)
{
    run([person](const ProjectTask &task) {
        if (task.owners.size() == 1 && task.owners.first().person.id == person.id)
            return BulkChange::Step{};
        // The planned hours stay with the task.
        const QList<TaskShare> owners{{person, task.plannedMinutes}};
        return BulkChange::Step{{{u"owners_and_work"_s, projectsjson::ownersAndWork(owners)}}, {}};
    });
}

void BulkBar::fillDays()
{
    QMenu &menu = *m_days->menu();
    menu.clear();
    menu.addAction(tr("Move by working days\u2026"), this, [this] { askDays(true); });
    menu.addAction(tr("Set start or end\u2026"), this, [this] { askDays(false); });
}

void BulkBar::askDays(bool shift)
{
    auto *sheet = new BulkDaysSheet(m_actions, shift ? BulkDaysSheet::Way::Shift : BulkDaysSheet::Way::Set,
                                    int(m_ids.size()), this);
    connect(sheet, &BulkDaysSheet::chosen, this, [this](int days, const QDate &start, const QDate &end) {
        const ProjectsPortal portal = m_actions.book().snapshot().portal;
        run([days, start, end, portal](const ProjectTask &task) {
            TaskEntries wanted = taskfields::entriesOf(task);
            wanted.start.date = start.isValid() ? start : taskfields::shifted(task.start, days, portal);
            wanted.end.date = end.isValid() ? end : taskfields::shifted(task.end, days, portal);
            if (wanted.start.date.isValid() && wanted.end.date.isValid() && wanted.end.date < wanted.start.date)
                return BulkChange::Step{{}, tr("its end would be before its start")};
            return BulkChange::Step{taskfields::changes(task, wanted, portal), {}};
        });
    });
    sheet->present();
}

void BulkBar::fillDone()
{
    QMenu &menu = *m_done->menu();
    menu.clear();
    for (const int percent : {0, 25, 50, 75})
        menu.addAction(format::percent(percent / 100.0), this, [this, percent] { setPercent(percent); });
    menu.addSeparator();
    menu.addAction(tr("Complete"), this, [this] { run([this](const ProjectTask &task) { return closing(task); }); });
}

void BulkBar::setPercent(int percent)
{
    run([percent](const ProjectTask &task) {
        return task.percent == percent ? BulkChange::Step{}
                                       : BulkChange::Step{{{u"completion_percentage"_s, percent}}, {}};
    });
}

/// Complete means a closed status: 100 % alone leaves a task open in Projects.
BulkChange::Step BulkBar::closing(const ProjectTask &task) const
{
    if (!task.isOpen())
        return {};
    const QList<WorkStatus> known = m_actions.book().statusesOf(task.projectId);
    const auto closed =
        std::find_if(known.cbegin(), known.cend(), [](const WorkStatus &status) { return status.closed; });
    if (closed == known.cend())
        return {{}, tr("its project tells no closed status")};
    return {statusChange(task, *closed), {}};
}
} // namespace atlas
