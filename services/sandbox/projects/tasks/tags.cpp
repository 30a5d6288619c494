// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

// Tags. Source: the Projects reference, section 8.9.
namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList taggedKinds{kind::projects, kind::milestones, kind::taskLists, kind::tasks, kind::issues};
const QString tagsField = u"tags"_s;

QStringList tagIdsOf(const QJsonObject &record)
{
    return textsOf(record.value(tagsField));
}

/// How many records carry a tag.
int usesOf(const Call &call, const QString &tagId)
{
    int uses = 0;
    for (const QString &of : taggedKinds) {
        for (const auto &[id, record] : std::as_const(call.store).of(of).all())
            uses += tagIdsOf(record).contains(tagId) ? 1 : 0;
    }
    return uses;
}

QJsonObject tagRow(const Call &call, const QJsonObject &tag)
{
    QJsonObject row = tag;
    row.insert(u"usage_count"_s, QString::number(usesOf(call, textOf(tag.value(u"id"))))); // a text, as observed
    return row;
}

Response answerTags(const Call &call, const QList<QJsonObject> &tags)
{
    ListSpec spec;
    spec.key = tagsField;
    spec.envelope = ListSpec::Envelope::NoInfo;
    spec.row = tagRow;
    return listRecords(call, spec, tags);
}

Response listTags(Call &call)
{
    QList<QJsonObject> tags;
    for (const auto &[id, tag] : std::as_const(call.store).of(kind::tags).all())
        tags.append(tag);
    return answerTags(call, tags);
}

/// The tags a project or anything in it carries.
Response listProjectTags(Call &call)
{
    const QJsonObject *project = projectRecord(call, call.id());
    if (!project)
        return notFound(call.request);
    QStringList used = tagIdsOf(*project);
    for (const QString &of : taggedKinds) {
        if (of == kind::projects)
            continue;
        const QList<QJsonObject> records = recordsOf(call, of, call.id());
        for (const QJsonObject &record : records)
            used += tagIdsOf(record);
    }
    const QSet<QString> ids(used.cbegin(), used.cend());
    QList<QJsonObject> tags;
    for (const auto &[id, tag] : std::as_const(call.store).of(kind::tags).all()) {
        if (ids.contains(id))
            tags.append(tag);
    }
    return answerTags(call, tags);
}

std::optional<Response> takeTagFields(const Call &call, QJsonObject &tag, const QJsonObject &sent)
{
    static const QRegularExpression colorClass(uR"(^bg-tag\d{1,2}$)"_s);
    if (sent.contains(u"name"))
        tag.insert(u"name"_s, sent.value(u"name").toString().trimmed());
    if (tag.value(u"name").toString().isEmpty())
        return missing(call.request, u"name"_s);
    for (const auto &[id, other] : std::as_const(call.store).of(kind::tags).all()) {
        if (id != textOf(tag.value(u"id")) && other.value(u"name") == tag.value(u"name"))
            return badValue(call.request, u"name"_s, u"Tag name already exists"_s);
    }
    const QString color = sent.value(u"color_class").toString(tag.value(u"color_class").toString(u"bg-tag1"_s));
    if (!colorClass.match(color).hasMatch())
        return badPattern(call.request, u"color_class"_s);
    tag.insert(u"color_class"_s, color);
    return std::nullopt;
}

/// Form data only, as one client found: "tags" = [{"name","color_class"}].
Response createTags(Call &call)
{
    const auto form = bodyForm(call);
    if (!form || !form->contains(tagsField))
        return inputMissing(call.request);
    const QJsonDocument document = QJsonDocument::fromJson(form->value(tagsField).toUtf8());
    if (!document.isArray() || document.array().isEmpty())
        return badPattern(call.request, tagsField);
    QList<QJsonObject> tags;
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        QJsonObject tag;
        if (auto refusal = takeTagFields(call, tag, row.toObject()))
            return *refusal;
        tags.append(tag);
    }
    QJsonArray added;
    for (QJsonObject &tag : tags) {
        const QString id = call.store.nextId();
        tag.insert(u"id"_s, id);
        keepRecord(call, kind::tags, id, tag);
        added.append(tagRow(call, tag));
    }
    return object({{tagsField, added}}, 201);
}

/// Records show a tag's name and colour: after a change, or without it when `tag` is empty.
void rewriteTag(const Call &call, const QString &tagId, const QJsonObject &tag)
{
    for (const QString &of : taggedKinds) {
        QList<QJsonObject> carrying;
        for (const auto &[id, record] : std::as_const(call.store).of(of).all()) {
            if (tagIdsOf(record).contains(tagId))
                carrying.append(record);
        }
        for (QJsonObject &record : carrying) {
            QJsonArray kept;
            const QJsonArray before = record.value(tagsField).toArray();
            for (const QJsonValue &one : before) {
                if (textOf(one.toObject().value(u"id")) != tagId)
                    kept.append(one);
                else if (!tag.isEmpty())
                    kept.append(tag);
            }
            record.insert(tagsField, kept);
            keepRecord(call, of, textOf(record.value(u"id")), record);
        }
    }
}

Response updateTag(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::tags).find(call.id());
    if (!found)
        return notFound(call.request);
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject tag = *found;
    if ((refusal = takeTagFields(call, tag, *body)))
        return *refusal;
    keepRecord(call, kind::tags, call.id(), tag);
    rewriteTag(call, call.id(), tag);
    return object({{tagsField, tagRow(call, tag)}}); // an object where the list has an array
}

Response deleteTag(Call &call)
{
    if (!std::as_const(call.store).of(kind::tags).find(call.id()))
        return notFound(call.request);
    rewriteTag(call, call.id(), {});
    dropRecord(call, kind::tags, call.id());
    return deletedAnswer();
}

/// The kind that a number of entityType names; forums (7) and feed statuses (8) are not kept here.
QString taggedKind(const QString &entityType)
{
    static const QMap<QString, QString> kinds{{u"2"_s, kind::projects},
                                              {u"3"_s, kind::milestones},
                                              {u"4"_s, kind::taskLists},
                                              {u"5"_s, kind::tasks},
                                              {u"6"_s, kind::issues}};
    return kinds.value(entityType);
}

/// tag_id, entity_id and entityType are in the query.
Response changeAssociation(Call &call, const QString &act)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    for (const QString &name : {u"tag_id"_s, u"entity_id"_s, u"entityType"_s}) {
        if (!call.has(name))
            return missing(call.request, name);
    }
    const QString of = taggedKind(call.param(u"entityType"_s));
    if (of.isEmpty())
        return badValue(call.request, u"entityType"_s, u"Invalid entity type"_s);
    const QString id = call.param(u"entity_id"_s);
    const QJsonObject *found = std::as_const(call.store).of(of).find(id);
    const QString project = of == kind::projects ? id : found ? idInside(*found, u"project"_s) : QString();
    if (!found || project != call.id())
        return badValue(call.request, u"entity_id"_s, u"Invalid entity"_s);
    QJsonObject record = *found;
    if (auto refusal = takeTags(call, record, QJsonObject{{act, QJsonArray{call.param(u"tag_id"_s)}}}))
        return *refusal;
    keepRecord(call, of, id, record);
    return object({{tagsField, record.value(tagsField)}});
}

Response associateTag(Call &call)
{
    return changeAssociation(call, u"add"_s);
}

Response dissociateTag(Call &call)
{
    return changeAssociation(call, u"remove"_s);
}
} // namespace

QList<ProjectsRoute> tagRoutes()
{
    const QString ofProject = u"/projects/{pr}/tags"_s;
    return {{"GET", u"/tags"_s, u"tags.READ"_s, listTags},
            {"POST", u"/tags"_s, u"tags.CREATE"_s, createTags},
            {"PATCH", u"/tags/{tag}"_s, u"tags.UPDATE"_s, updateTag},
            {"DELETE", u"/tags/{tag}"_s, u"tags.DELETE"_s, deleteTag},
            {"GET", ofProject, u"tags.READ"_s, listProjectTags},
            {"POST", ofProject + u"/associate"_s, u"tags.CREATE"_s, associateTag},
            {"POST", ofProject + u"/dissociate"_s, u"tags.CREATE"_s, dissociateTag}};
}
} // namespace atlas::sandbox::projects
