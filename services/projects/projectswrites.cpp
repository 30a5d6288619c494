// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectscreate.h"
#include "services/projects/projectsgateway.h"
#include "services/projects/projectsserviceprivate.h"
#include "services/projects/projectsvalidation.h"
#include "services/projects/projectswriterequests.h"

using namespace Qt::Literals::StringLiterals;

// Creating, changing and deleting records.
namespace atlas
{
namespace
{
/// The record is there, but not all of it: repeating the create would make a second one.
ApiError createdInPart(ApiError error, const QString &id)
{
    error.kind = ErrorKind::Ambiguous;
    error.code = u"created_in_part"_s;
    error.detail = u"It was created, but not all of its fields could be set: complete it rather than repeat."_s;
    error.details = {{"id"_L1, id}};
    return error;
}

ApiError notDeleted(ApiError error)
{
    error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = u"not_deleted"_s;
    error.detail = u"The connection failed and the record is still there. It is safe to try again."_s;
    return error;
}

/// `way`: of the service, outlives what is sent.
template <class Way>
ProjectsSender projectsSender(Way &way)
{
    return [&way](ApiRequest request, CancelToken cancel) { return way.send(std::move(request), std::move(cancel)); };
}

/// A record that is made of two calls: the second one. A refusal takes the first one back, so that the person can
/// correct what was refused and try again. `service` and `send` outlive the task.
Task<Result<QJsonObject>> completedRecord(ProjectsService *service, ProjectsSender send, ProjectsTarget target,
                                          QJsonObject rest, CancelToken cancel)
{
    ApiRequest request =
        projectswriterequests::update(target.portal.id, target.kind, target.projectId, target.id, rest);
    request.repeat = Repeat::Safe; // nobody else knows the record yet
    const Result<QJsonObject> answer = co_await sendChanges(send, target.kind, request, cancel);
    if (answer)
        co_return co_await service->record(target.kind, target.projectId, target.id, cancel);
    const ApiError refused = answer.error();
    if (refused.kind != ErrorKind::Validation && refused.kind != ErrorKind::Forbidden)
        co_return fail(createdInPart(refused, target.id));
    const Result<Done> undone = co_await service->remove(target.kind, target.projectId, target.id, cancel);
    co_return fail(undone ? refused : createdInPart(refused, target.id));
}
} // namespace

Task<Result<QJsonObject>> ProjectsService::checkedCreate(ProjectsKind kind, QString projectId, QJsonObject record,
                                                         CancelToken cancel)
{
    const Result<QJsonObject> shaped = projectsvalidation::checkCreate(kind, record);
    if (!shaped)
        co_return fail(shaped.error());
    if (kind == ProjectsKind::Project)
        co_return *shaped;
    const Result<Done> target = projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<Done> open = co_await d->checks.open(this, projectId, cancel);
    if (!open)
        co_return fail(open.error());
    const QList<projectsvalidation::NamedPerson> people = projectsvalidation::peopleIn(*shaped);
    const Result<Done> members = co_await d->checks.members(this, projectId, people, cancel);
    if (!members)
        co_return fail(members.error());
    if (kind != ProjectsKind::Task)
        co_return *shaped;
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    co_return projectsvalidation::withInstants(*shaped, *portal);
}

Task<Result<ApiRequest>> ProjectsService::createRequest(ProjectsKind kind, QString projectId, QJsonObject checked,
                                                        CancelToken cancel)
{
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    co_return projectswriterequests::create(portal->id, kind, projectId, checked);
}

Task<Result<QJsonObject>> ProjectsService::create(ProjectsKind kind, QString projectId, QJsonObject record,
                                                  CancelToken cancel)
{
    const Result<QJsonObject> checked = co_await checkedCreate(kind, projectId, record, cancel);
    if (!checked)
        co_return fail(checked.error());
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    ProjectsCreate creation(*this, *d->clock, d->createdHere, kind, projectId, *checked);
    const Result<Done> looked = co_await creation.look(cancel);
    if (!looked)
        co_return fail(looked.error());
    const ApiRequest request = projectswriterequests::create(portal->id, kind, projectId, *checked);
    const Result<QJsonObject> answer = co_await d->send(request, cancel);
    Result<QJsonObject> created = answer ? projectsrequests::recordIn(*answer) : answer;
    if (!created && !lostwrite::leavesFateOpen(created.error()))
        co_return fail(projectsvalidation::refined(created.error()));
    if (!created) {
        const ApiError lost = created.error();
        const Result<QString> me = co_await d->me(cancel);
        created = co_await creation.settle(lost, me.value_or(QString()), cancel);
    }
    if (!created)
        co_return created;
    const QString id = json::id(created->value("id"_L1));
    d->createdHere.insert(id);
    const QJsonObject rest = projectswriterequests::secondPart(kind, *checked);
    if (rest.isEmpty())
        co_return created;
    const ProjectsTarget target{*portal, kind, projectId, id};
    const ProjectsSender send = projectsSender(*d);
    co_return co_await completedRecord(this, send, target, rest, cancel);
}

Task<Result<UpdateOutcome>> ProjectsService::update(ProjectsKind kind, QString projectId, QString id, QJsonObject base,
                                                    QJsonObject changes, CancelToken cancel)
{
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const ProjectsTarget target{*portal, kind, projectId, id};
    ProjectsRecordGateway gateway(*this, d->checks, projectsSender(*d), target, changes);
    const Result<UpdateOutcome> outcome = co_await gateway.update(base, cancel);
    if (kind == ProjectsKind::Project)
        d->checks.forget(id);
    co_return outcome;
}

Task<Result<Done>> ProjectsService::remove(ProjectsKind kind, QString projectId, QString id, CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(id);
    const bool alone = kind == ProjectsKind::Project;
    const Result<Done> project = alone ? Done{} : projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target || !project)
        co_return fail(target ? project.error() : target.error());
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const ApiRequest request = projectswriterequests::remove(portal->id, kind, projectId, id);
    const Result<QJsonObject> answer = co_await d->send(request, cancel);
    if (alone)
        d->checks.forget(id);
    if (answer)
        co_return Done{};
    if (answer.error().kind == ErrorKind::NotFound)
        co_return fail(deletedMeanwhile(answer.error()));
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(answer.error());
    const Result<QJsonObject> left = co_await d->record(kind, projectId, id, cancel);
    if (!left && left.error().kind == ErrorKind::NotFound)
        co_return Done{};
    co_return fail(left ? notDeleted(answer.error()) : lostwrite::unknownFate(answer.error()));
}
} // namespace atlas
