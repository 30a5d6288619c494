// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/tasks.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject commentRow(const Call &, const QJsonObject &comment)
{
    QJsonObject row = comment;
    row.remove(u"entity_id"_s);
    return row;
}

QList<QJsonObject> commentsOf(const Call &call, const QString &taskId)
{
    QList<QJsonObject> comments;
    for (const auto &[id, comment] : std::as_const(call.store).of(kind::comments).all()) {
        if (textOf(comment.value(u"entity_id")) == taskId)
            comments.append(comment);
    }
    return comments;
}

void markComments(const Call &call)
{
    QJsonObject task = *recordInPath(call, kind::tasks);
    QJsonObject flags = task.value(u"association_info").toObject();
    flags.insert(u"has_comments"_s, !commentsOf(call, call.id(1)).isEmpty());
    task.insert(u"association_info"_s, flags);
    saveTask(call, task);
}

/// The comment's text of a body; mentions are [~zpuid] in it.
std::optional<QString> commentText(const Call &call, std::optional<Response> &refusal)
{
    const auto body = bodyObject(call, refusal);
    if (!body)
        return std::nullopt;
    const QString text = body->value(u"comment").toString().trimmed();
    if (text.isEmpty())
        refusal = missing(call.request, u"comment"_s);
    return refusal ? std::nullopt : std::optional(text);
}

const QJsonObject *commentInPath(const Call &call)
{
    const QJsonObject *comment = std::as_const(call.store).of(kind::comments).find(call.id(2));
    return comment && textOf(comment->value(u"entity_id")) == call.id(1) ? comment : nullptr;
}
} // namespace

Response listComments(Call &call)
{
    if (!recordInPath(call, kind::tasks))
        return notFound(call.request);
    ListSpec spec;
    spec.key = u"comments"_s;
    spec.envelope = ListSpec::Envelope::NoInfo;
    spec.row = commentRow;
    return listRecords(call, spec, commentsOf(call, call.id(1)));
}

Response addComment(Call &call)
{
    std::optional<Response> refusal;
    if (!taskToWrite(call, refusal))
        return *refusal;
    const auto text = commentText(call, refusal);
    if (!text)
        return *refusal;
    const QString id = call.store.nextId();
    const QJsonObject comment{{u"id"_s, id},
                              {u"entity_id"_s, call.id(1)},
                              {u"comment"_s, *text},
                              {u"created_by"_s, personObject(call.store, call.zpuid)},
                              {u"created_time"_s, call.stamp()},
                              {u"updated_time"_s, call.stamp()},
                              {u"attachments"_s, QJsonArray()}};
    keepRecord(call, kind::comments, id, comment);
    markComments(call);
    return array({commentRow(call, comment)}, 201); // one observer saw {"comments":[...]} instead
}

Response changeComment(Call &call)
{
    std::optional<Response> refusal;
    if (!taskToWrite(call, refusal))
        return *refusal;
    const QJsonObject *found = commentInPath(call);
    if (!found)
        return notFound(call.request);
    const auto text = commentText(call, refusal);
    if (!text)
        return *refusal;
    QJsonObject comment = *found;
    comment.insert(u"comment"_s, *text);
    comment.insert(u"updated_time"_s, stampAfter(call, comment.value(u"updated_time").toString()));
    keepRecord(call, kind::comments, call.id(2), comment);
    return array({commentRow(call, comment)});
}

Response deleteComment(Call &call)
{
    std::optional<Response> refusal;
    if (!taskToWrite(call, refusal))
        return *refusal;
    if (!commentInPath(call))
        return notFound(call.request);
    dropRecord(call, kind::comments, call.id(2));
    markComments(call);
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
