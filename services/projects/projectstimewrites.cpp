// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsserviceprivate.h"
#include "services/projects/projectstime.h"
#include "services/projects/projectswriterequests.h"

using namespace Qt::Literals::StringLiterals;

// Logging, changing and removing hours.
namespace atlas
{
namespace
{
constexpr int mostLostChanges = 2;

Result<Done> checkEntry(const TimeLogEntry &entry)
{
    const Result<Done> complete = checkTimeLog(entry);
    if (!complete)
        return complete;
    const Result<Done> project = projectsrequests::checkId(entry.projectId, u"project_id"_s);
    if (!project || entry.module == LogModule::General)
        return project;
    return projectsrequests::checkId(entry.itemId, entry.module == LogModule::Task ? u"task_id"_s : u"issue_id"_s);
}

/// A log stays with the item it was made for: the call that changes it cannot move it.
Result<Done> checkSameItem(const TimeLog &before, const TimeLogEntry &entry)
{
    if (before.projectId == entry.projectId && before.module == entry.module && before.itemId == entry.itemId)
        return Done{};
    ApiError error(ErrorKind::Usage, u"other_item"_s, u"Hours cannot be moved to another task: log them there."_s);
    error.field = u"task_id"_s;
    return fail(error);
}

TimeLogEntry entryOf(const TimeLog &log)
{
    TimeLogEntry entry;
    entry.projectId = log.projectId;
    entry.module = log.module;
    entry.itemId = log.itemId;
    entry.name = log.module == LogModule::General ? log.itemName : QString();
    entry.personId = log.person.id;
    entry.date = log.date;
    entry.minutes = log.minutes;
    entry.billable = log.billable;
    entry.notes = log.notes;
    return entry;
}

/// A row of Zoho's with what it may leave out taken from the log it is of.
TimeLog logIn(const QJsonObject &row, const TimeLog &known)
{
    TimeLog log = projectsjson::timeLog(row);
    log.module = known.module;
    for (const auto member : {&TimeLog::projectId, &TimeLog::projectName, &TimeLog::itemId, &TimeLog::itemName}) {
        if ((log.*member).isEmpty())
            log.*member = known.*member;
    }
    return log;
}

ApiError logDeleted()
{
    ApiError error(ErrorKind::NotFound, u"deleted_meanwhile"_s, u"Somebody deleted these hours meanwhile."_s);
    error.field = u"id"_s;
    return error;
}

ApiError logChanged(const TimeLog &now)
{
    ApiError error(ErrorKind::Conflict, u"changed_by_others"_s, u"Somebody else changed these hours meanwhile."_s);
    error.details = {
        {"date"_L1, now.date.toString(Qt::ISODate)}, {"hours"_L1, hoursText(now.minutes)}, {"notes"_L1, now.notes}};
    return error;
}

/// The log as it is now. Where Zoho does not hand out a single one, its day tells; NotFound "deleted_meanwhile" if that
/// has it no more. `service` and `way` outlive the task.
template <class Way>
Task<Result<TimeLog>> logAsItIs(ProjectsService *service, Way *way, TimeLog log, CancelToken cancel)
{
    const Result<QJsonObject> single = co_await way->log(log.module, log.projectId, log.id, cancel);
    if (single)
        co_return logIn(*single, log);
    const ErrorKind kind = single.error().kind;
    if (kind != ErrorKind::NotFound && kind != ErrorKind::Validation && kind != ErrorKind::Usage &&
        kind != ErrorKind::Decode)
        co_return fail(single.error());
    const ProjectsListQuery query = logsOfDay(log.module, log.projectId, log.itemId, log.date);
    const Result<ProjectsRowPage> page = co_await service->list(query, cancel);
    if (!page)
        co_return fail(page.error());
    for (const QJsonValue &row : page->rows) {
        if (json::id(row["id"_L1]) == log.id)
            co_return logIn(row.toObject(), log);
    }
    co_return fail(logDeleted());
}
} // namespace

Task<Result<ApiRequest>> ProjectsService::logTimeRequest(TimeLogEntry entry, CancelToken cancel)
{
    const Result<Done> checked = checkEntry(entry);
    if (!checked)
        co_return fail(checked.error());
    const Result<Done> open = co_await d->checks.open(this, entry.projectId, cancel);
    if (!open)
        co_return fail(open.error());
    QList<projectsvalidation::NamedPerson> people;
    if (!entry.personId.isEmpty())
        people.append({u"owner_zpuid"_s, entry.personId});
    const Result<Done> member = co_await d->checks.members(this, entry.projectId, people, cancel);
    if (!member)
        co_return fail(member.error());
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    co_return projectswriterequests::addLog(portal->id, entry);
}

Task<Result<TimeLog>> ProjectsService::logTime(TimeLogEntry entry, CancelToken cancel)
{
    const Result<ApiRequest> request = co_await logTimeRequest(entry, cancel);
    if (!request)
        co_return fail(request.error());
    TimeLogCreate creation(*this, *d->clock, d->createdHere, entry);
    const Result<Done> looked = co_await creation.look(cancel);
    if (!looked)
        co_return fail(looked.error());
    const Result<QJsonObject> answer = co_await d->send(*request, cancel);
    if (!answer && !lostwrite::leavesFateOpen(answer.error()))
        co_return fail(projectsvalidation::refined(answer.error()));
    if (answer) {
        const std::optional<TimeLog> made = creation.madeBy(*answer);
        if (made)
            co_return *made;
    }
    const ApiError lost = answer ? ApiError(ErrorKind::Decode, u"no_record"_s) : answer.error();
    const Result<QString> me = co_await d->me(cancel);
    const Result<TimeLog> found = co_await creation.settle(lost, me.value_or(QString()), cancel);
    // Zoho said that it was made: a day that does not show it yet proves nothing.
    if (!found && answer)
        co_return fail(lostwrite::unknownFate(lost));
    co_return found;
}

Task<Result<TimeLog>> ProjectsService::changeLog(TimeLog before, TimeLogEntry entry, CancelToken cancel)
{
    const Result<Done> checked = checkEntry(entry);
    const Result<Done> same = checked ? checkSameItem(before, entry) : checked;
    if (!same)
        co_return fail(same.error());
    const TimeLogEntry seen = entryOf(before);
    // Sends nothing: it is asked for its checks of the project and the person.
    const Result<ApiRequest> allowed = co_await logTimeRequest(entry, cancel);
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!allowed || !portal)
        co_return fail(allowed ? portal.error() : allowed.error());
    TimeLog asked = before;
    for (int lost = 0;; ++lost) {
        Result<TimeLog> now = co_await logAsItIs(this, d.get(), asked, cancel);
        if (!now && lost > 0 && now.error().kind == ErrorKind::NotFound) {
            asked.date = entry.date; // the change that was lost may have moved it to another day
            now = co_await logAsItIs(this, d.get(), asked, cancel);
        }
        if (!now)
            co_return fail(now.error());
        if (holdsEntry(*now, entry))
            co_return *now;
        if (!holdsEntry(*now, seen))
            co_return fail(logChanged(*now));
        const ApiRequest request = projectswriterequests::changeLog(portal->id, before.id, entry);
        const Result<QJsonObject> answer = co_await d->send(request, cancel);
        if (!answer && (!lostwrite::leavesFateOpen(answer.error()) || lost == mostLostChanges))
            co_return fail(projectsvalidation::refined(answer.error()));
        if (!answer)
            continue;
        asked.date = entry.date; // where its day is read, it is the new one
        co_return co_await logAsItIs(this, d.get(), asked, cancel);
    }
}

Task<Result<Done>> ProjectsService::removeLog(TimeLog log, CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(log.id);
    const Result<Done> project = projectsrequests::checkId(log.projectId, u"project_id"_s);
    if (!target || !project)
        co_return fail(target ? project.error() : target.error());
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const ApiRequest request = projectswriterequests::removeLog(portal->id, log);
    const Result<QJsonObject> answer = co_await d->send(request, cancel);
    if (answer)
        co_return Done{};
    if (answer.error().kind == ErrorKind::NotFound)
        co_return fail(logDeleted());
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(answer.error());
    const Result<TimeLog> left = co_await logAsItIs(this, d.get(), log, cancel);
    if (!left && left.error().kind == ErrorKind::NotFound)
        co_return Done{};
    if (!left)
        co_return fail(lostwrite::unknownFate(answer.error()));
    ApiError error = answer.error();
    error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = u"not_deleted"_s;
    error.detail = u"The connection failed and the hours are still there. It is safe to try again."_s;
    co_return fail(error);
}
} // namespace atlas
