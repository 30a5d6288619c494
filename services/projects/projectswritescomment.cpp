// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsserviceprivate.h"
#include "services/projects/projectswriterequests.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Comments on tasks.
namespace atlas
{
namespace
{
constexpr std::array commentLookDelays{0ms, 2000ms, 4000ms, 9000ms};

QSet<QString> idsOf(const QList<TaskComment> &comments)
{
    QSet<QString> ids;
    for (const TaskComment &comment : comments)
        ids.insert(comment.id);
    return ids;
}

/// After a lost answer: the one that was not there before and says the same. All pointers outlive the task.
Task<Result<TaskComment>> lostComment(ProjectsService *service, const Clock *clock, QSet<QString> *claimed,
                                      QSet<QString> before, QString projectId, QString taskId, QString html,
                                      ApiError lost, CancelToken cancel)
{
    for (const std::chrono::milliseconds delay : commentLookDelays) {
        if (delay > 0ms)
            co_await clock->sleep(delay, cancel);
        const Result<QList<TaskComment>> now = co_await service->comments(projectId, taskId, cancel);
        if (!now)
            co_return fail(lostwrite::unknownFate(lost));
        QList<TaskComment> news;
        for (const TaskComment &comment : *now) {
            if (!before.contains(comment.id) && !claimed->contains(comment.id))
                news.append(comment);
        }
        // Zoho may have rewritten the HTML: another new comment may be this one.
        if (news.size() > 1 || (news.size() == 1 && news.first().html.simplified() != html.simplified()))
            co_return fail(lostwrite::unknownFate(lost));
        if (news.size() == 1) {
            claimed->insert(news.first().id);
            co_return news.first();
        }
    }
    co_return fail(lostwrite::notCreated(lost));
}

std::optional<TaskComment> commentIn(const QJsonObject &answer)
{
    const Result<QJsonObject> row = projectsrequests::recordIn(answer);
    if (!row)
        return std::nullopt;
    return projectsjson::comment(*row);
}
} // namespace

Task<Result<TaskComment>> ProjectsService::addComment(QString projectId, QString taskId, QString html,
                                                      CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(taskId, u"task_id"_s);
    if (!target)
        co_return fail(target.error());
    if (html.trimmed().isEmpty())
        co_return fail(projectsvalidation::refusal(u"mandatory_missing"_s, u"comment"_s, u"A comment has a text."_s));
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const Result<QList<TaskComment>> before = co_await comments(projectId, taskId, cancel);
    if (!before)
        co_return fail(before.error());
    const ApiRequest request = projectswriterequests::comment(portal->id, projectId, taskId, html);
    const Result<QJsonObject> answer = co_await d->send(request, cancel);
    if (!answer && !lostwrite::leavesFateOpen(answer.error()))
        co_return fail(projectsvalidation::refined(answer.error()));
    const std::optional<TaskComment> made = answer ? commentIn(*answer) : std::nullopt;
    if (made) {
        d->createdHere.insert(made->id);
        co_return *made;
    }
    const ApiError lost = answer ? ApiError(ErrorKind::Decode, u"no_record"_s) : answer.error();
    const QSet<QString> known = idsOf(*before);
    const Result<TaskComment> found =
        co_await lostComment(this, d->clock, &d->createdHere, known, projectId, taskId, html, lost, cancel);
    if (!found && answer)
        co_return fail(lostwrite::unknownFate(lost));
    co_return found;
}
} // namespace atlas
