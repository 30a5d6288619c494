// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/portal/removal.h"
#include "services/sandbox/projects/tasks/recordfields.h"

// What these calls answer is UNCONFIRMED: 204 without a body, as the status list has it.
namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response setTrashed(const Call &call, bool trashed)
{
    const QJsonObject *stored = std::as_const(call.store).of(kind::projects).find(call.id());
    if (!stored || stored->value(u"_trashed"_s).toBool() == trashed)
        return notFound(call.request);
    QJsonObject project = *stored;
    if (trashed)
        project.insert(u"_trashed"_s, true);
    else
        project.remove(u"_trashed"_s);
    project.insert(u"modified_time"_s, stampAfter(call, project.value(u"modified_time"_s).toString()));
    keepRecord(call, kind::projects, call.id(), project);
    return deletedAnswer();
}

/// The project a record belongs to, however its kind spells it.
QString owningProject(const QJsonObject &record)
{
    const QString id = idInside(record, u"project"_s);
    if (!id.isEmpty())
        return id;
    const QString older = idInside(record, u"project"_s, u"project_id"_s);
    return older.isEmpty() ? textOf(record.value(u"project_id"_s)) : older;
}
} // namespace

Response trashProject(Call &call)
{
    return setTrashed(call, true);
}

Response restoreProject(Call &call)
{
    return setTrashed(call, false);
}

Response deleteProject(Call &call)
{
    const Store &store = call.store;
    const QString project = call.id();
    if (!store.of(kind::projects).find(project))
        return notFound(call.request);
    const auto isHere = [&project](const QJsonObject &record) { return owningProject(record) == project; };
    QSet<QString> tasks;
    for (const auto &[id, task] : store.of(kind::tasks).all()) {
        if (isHere(task))
            tasks.insert(id);
    }
    dropTasksWhole(call, tasks);
    for (const QString &kind :
         {kind::taskLists, kind::milestones, kind::issues, kind::timeLogs, kind::timers, kind::baselines})
        dropWhere(call, kind, isHere);
    dropRecord(call, kind::projects, project);
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
