// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsvalidationreads.h"

#include "services/core/clock.h"
#include "services/projects/projectsjson.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr auto keptFor = 60s;
constexpr int deepestTask = 20; ///< levels of subtasks; Zoho allows fewer

bool mayNotReadProject(const ApiError &error)
{
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden;
}

ApiError parentLoop()
{
    return projectsvalidation::refusal(u"parent_loop"_s, u"parental_info"_s,
                                       u"A task cannot be below itself or below one of its subtasks."_s);
}
} // namespace

ProjectsChecks::ProjectsChecks(const Clock &clock)
    : m_clock(clock)
{
}

bool ProjectsChecks::isFresh(std::chrono::milliseconds readAt) const
{
    return m_clock.monotonic() - readAt < keptFor;
}

void ProjectsChecks::forget(const QString &projectId)
{
    m_projects.remove(projectId);
    m_members.remove(projectId);
}

Task<Result<Done>> ProjectsChecks::open(ProjectsService *service, QString projectId, CancelToken cancel)
{
    const auto known = m_projects.constFind(projectId);
    if (known != m_projects.constEnd() && isFresh(known->readAt))
        co_return projectsvalidation::checkOpen(known->project);
    const Result<QJsonObject> record = co_await service->record(ProjectsKind::Project, {}, projectId, cancel);
    if (!record && mayNotReadProject(record.error()))
        co_return Done{};
    if (!record) {
        ApiError error = record.error();
        if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Usage)
            error.field = u"project_id"_s;
        co_return fail(error);
    }
    ReadProject read;
    read.project = projectsjson::project(*record);
    read.readAt = m_clock.monotonic();
    m_projects.insert(projectId, read);
    co_return projectsvalidation::checkOpen(read.project);
}

Task<Result<Done>> ProjectsChecks::members(ProjectsService *service, QString projectId,
                                           QList<projectsvalidation::NamedPerson> people, CancelToken cancel)
{
    if (people.isEmpty())
        co_return Done{};
    const auto known = m_members.constFind(projectId);
    if (known != m_members.constEnd() && isFresh(known->readAt)) {
        const Result<Done> checked = projectsvalidation::checkMembers(people, known->members);
        if (checked)
            co_return checked; // somebody who is none may have become one since
    }
    const Result<QList<WorkPerson>> members = co_await service->members(projectId, cancel);
    if (!members && mayNotReadProject(members.error()))
        co_return Done{};
    if (!members)
        co_return fail(members.error());
    ReadMembers read;
    read.members = *members;
    read.readAt = m_clock.monotonic();
    m_members.insert(projectId, read);
    co_return projectsvalidation::checkMembers(people, read.members);
}

Task<Result<Done>> ProjectsChecks::parent(ProjectsService *service, QString projectId, QString taskId, QString parentId,
                                          CancelToken cancel)
{
    QSet<QString> above{taskId};
    for (int level = 0; level < deepestTask && !parentId.isEmpty(); ++level) {
        if (above.contains(parentId))
            co_return fail(parentLoop());
        above.insert(parentId);
        const Result<QJsonObject> record = co_await service->record(ProjectsKind::Task, projectId, parentId, cancel);
        if (!record) {
            ApiError error = record.error();
            if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Usage)
                error.field = u"parental_info"_s;
            co_return fail(error);
        }
        parentId = projectsvalidation::parentOf(*record);
    }
    co_return Done{};
}
} // namespace atlas
