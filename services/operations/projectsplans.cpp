// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/clock.h"
#include "services/operations/crmparameters.h"
#include "services/operations/projectshandlers.h"
#include "services/operations/projectsparameters.h"
#include "services/operations/requestplan.h"
#include "services/projects/projectsgateway.h"
#include "services/projects/projectsrequests.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the Projects operations would send. They may read, they never write.
namespace atlas::projectshandlers
{
using namespace projectsparameters;

namespace
{
/// Reads and checks like the real one; where the real one would write, it notes the request.
class PlannedUpdate final : public ProjectsRecordGateway
{
public:
    PlannedUpdate(ProjectsService &service, ProjectsChecks &checks, const ProjectsTarget &target,
                  const QJsonObject &changes)
        : ProjectsRecordGateway(service, checks, {}, target, changes)
    {
    }
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version, CancelToken) override
    {
        const Result<ApiRequest> request = requestFor(changes);
        if (!request)
            co_return fail(request.error());
        m_request = *request;
        m_names = changes.keys().join(u", "_s);
        VersionedRecord unsaved;
        unsaved.version = version;
        co_return unsaved;
    }
    [[nodiscard]] const std::optional<ApiRequest> &request() const { return m_request; }
    [[nodiscard]] const QString &names() const { return m_names; }

private:
    std::optional<ApiRequest> m_request;
    QString m_names;
};

Task<Result<OperationPlan>> plannedList(ProjectsService *projects, QJsonObject parameters, ProjectsListQuery query,
                                        QString summary, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const Result<ApiRequest> request = projectsrequests::list(query, portal->id);
    if (!request)
        co_return fail(request.error());
    co_return planOf(summary, *request, 1);
}
} // namespace

Task<Result<OperationPlan>> planProjects(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    return plannedList(projects, parameters, projectQuery(parameters), u"List projects."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planTasks(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    return plannedList(projects, parameters, taskQuery(parameters), u"List tasks."_s, std::move(cancel));
}

Task<Result<OperationPlan>> planGetProject(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString id = parameters.value("project_id"_L1).toString();
    const QString path = projectsrequests::pathOf(ProjectsKind::Project, {}, id);
    const ApiRequest request = projectsrequests::projectRequest(Verb::Get, portal->id, path, u"projects"_s);
    co_return planOf(u"Read project %1."_s.arg(id), request, 1);
}

Task<Result<OperationPlan>> planCreateTask(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    ProjectsService *const service = target.service();
    const QString project = parameters.value("project_id"_L1).toString();
    const QJsonObject task = parameters.value("task"_L1).toObject();
    const Result<QJsonObject> checked = co_await service->checkedCreate(ProjectsKind::Task, project, task, cancel);
    if (!checked)
        co_return fail(blamed(checked.error(), u"project_id"_s));
    const Result<ApiRequest> request = co_await service->createRequest(ProjectsKind::Task, project, *checked, cancel);
    if (!request)
        co_return fail(request.error());
    const int members = checked->contains("owners_and_work"_L1) ? 1 : 0;
    co_return planOf(u"Read the project and its newest tasks, then create one task."_s, *request, 3 + members);
}

Task<Result<OperationPlan>> planUpdateTask(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target service(projects, parameters);
    const Result<ProjectsPortal> portal = co_await service.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString project = parameters.value("project_id"_L1).toString();
    const QString id = parameters.value("task_id"_L1).toString();
    const ProjectsTarget target{*portal, ProjectsKind::Task, project, id};
    const SystemClock clock;
    ProjectsChecks checks(clock);
    PlannedUpdate gateway(*service.service(), checks, target, parameters.value("task"_L1).toObject());
    const QJsonObject base = parameters.value("base"_L1).toObject();
    const Result<UpdateOutcome> outcome = co_await gateway.update(base, cancel);
    if (!outcome)
        co_return fail(blamed(outcome.error(), u"task_id"_s));
    if (outcome->conflict)
        co_return fail(crmparameters::conflictError(*outcome->conflict));
    if (!gateway.request()) {
        OperationPlan nothing;
        nothing.summary = u"Nothing to do: task %1 already holds these values."_s.arg(id);
        nothing.requests = 1;
        co_return nothing;
    }
    const ApiRequest request = *gateway.request();
    const int members = gateway.names().contains("owners_and_work"_L1) ? 1 : 0;
    co_return planOf(
        u"Read task %1 and its project, change %2 unless somebody else did meanwhile, and read it again."_s.arg(
            id, gateway.names()),
        request, 4 + members);
}

Task<Result<OperationPlan>> planLogTime(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const Result<TimeLogEntry> entry = co_await loggedEntry(target.service(), parameters, cancel);
    if (!entry)
        co_return fail(blamed(entry.error(), u"project_id"_s));
    const Result<ApiRequest> request = co_await target.service()->logTimeRequest(*entry, cancel);
    if (!request)
        co_return fail(blamed(request.error(), u"project_id"_s));
    const int members = entry->personId.isEmpty() ? 0 : 2;
    co_return planOf(u"Read the project and the day, then log %1 on %2."_s.arg(hoursText(entry->minutes),
                                                                               entry->date.toString(Qt::ISODate)),
                     *request, 3 + members);
}
} // namespace atlas::projectshandlers
