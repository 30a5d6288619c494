// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/fileview.h"
#include "services/sandbox/workdrive/listing.h"
#include "services/sandbox/workdrive/naming.h"
#include "services/sandbox/workdrive/resourcechanges.h"

#include <QHash>

// Files and folders: meta, create, copy, versions. Source: docs/zoho.md, WorkDrive.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response meta(Call &call)
{
    const Item *item = readable(call, call.id());
    return item == nullptr ? gone() : data(fileObject(call, *item));
}

/// Folders, and with service_type documents that have no content of their own. Several items of a name can coexist.
Response create(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"files"_s, {u"name"_s, u"parent_id"_s, u"service_type"_s}, refusal);
    if (refusal)
        return *refusal;
    if (body->isList)
        return invalid(u"JSON_PARSE_ERROR"_s);
    const QJsonObject attributes = body->first().attributes;
    if (!attributes.contains("name"_L1) || !attributes.contains("parent_id"_L1))
        return missing();
    static const QHash<QString, QString> services{
        {u"zw"_s, u"zw"_s}, {u"zohosheet"_s, u"zs"_s}, {u"zohoshow"_s, u"zp"_s}};
    const QString service = attributes["service_type"_L1].toString();
    const QString name = attributes["name"_L1].toString();
    if (!isNameAllowed(name) || (attributes.contains("service_type"_L1) && !services.contains(service)))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    const Item *parent = readableFolder(call, attributes["parent_id"_L1].toString());
    if (parent == nullptr)
        return gone();
    if (!accessTo(call, *parent).upload)
        return forbidden();
    Item item;
    item.id = call.store.nextId();
    item.name = name;
    item.kind = service.isEmpty() ? ItemKind::Folder : ItemKind::File;
    item.parentId = parent->id;
    item.libraryId = parent->libraryId;
    item.serviceType = services.value(service);
    item.creatorZuid = item.modifierZuid = call.zuid();
    item.createdMs = item.modifiedMs = call.nowMs;
    const Item &stored = call.store.items.insert_or_assign(item.id, item).first->second;
    call.changed();
    return data(fileObject(call, stored), 201);
}

QJsonObject versionObject(const Call &call, const Item &item, const Version &version)
{
    const Access access = accessTo(call, item);
    const QJsonObject attributes{
        {u"version_number"_s, version.number},
        {u"version_id"_s, version.id},
        {u"created_time"_s, displayTime(version.createdMs)},
        {u"created_time_in_milliseconds"_s, version.createdMs},
        {u"created_by"_s, call.store.nameOf(version.byZuid)},
        {u"file_size"_s, displaySize(version.content.size)},
        {u"notes"_s, version.notes},
        {u"is_locked"_s, false},
        {u"del_time"_s, -1},
        {u"capabilities"_s,
         QJsonObject{{u"can_read"_s, access.read}, {u"can_edit"_s, access.edit}, {u"can_delete"_s, access.organise}}}};
    return {{u"id"_s, item.id + u'-' + QString::number(version.id)},
            {u"type"_s, u"versions"_s},
            {u"attributes"_s, attributes}};
}

Response versions(Call &call)
{
    const Item *item = readable(call, call.id());
    if (item == nullptr || !item->isFile())
        return gone();
    QJsonArray rows; // latest first
    for (auto it = item->versions.crbegin(); it != item->versions.crend(); ++it)
        rows.append(versionObject(call, *item, *it));
    return data(rows);
}

Response copy(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"files"_s, {u"resource_id"_s}, refusal);
    if (refusal)
        return *refusal;
    QStringList sources;
    for (const Row &row : body->rows)
        sources.append(row.attributes["resource_id"_L1].toString());
    return copyItems(call, sources, body->isList);
}

QList<Change> changesOf(const Body &body, const QString &pathId, std::optional<Response> &refusal)
{
    QList<Change> changes;
    for (const Row &row : body.rows) {
        const Change change{pathId.isEmpty() ? row.id : pathId, row.attributes};
        if (change.id.isEmpty() || (!pathId.isEmpty() && !row.id.isEmpty() && row.id != pathId))
            refusal = missing();
        changes.append(change);
    }
    return changes;
}

Response changeOne(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"files"_s, {u"name"_s, u"parent_id"_s, u"status"_s}, refusal);
    if (!refusal && body->isList)
        refusal = invalid(u"JSON_PARSE_ERROR"_s);
    const QList<Change> changes = refusal ? QList<Change>() : changesOf(*body, call.id(), refusal);
    return refusal ? *refusal : changeItems(call, changes, false);
}

Response changeMany(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"files"_s, {u"parent_id"_s, u"status"_s}, refusal);
    if (!refusal && !body->isList)
        refusal = invalid(u"JSON_PARSE_ERROR"_s);
    const QList<Change> changes = refusal ? QList<Change>() : changesOf(*body, {}, refusal);
    return refusal ? *refusal : changeItems(call, changes, true);
}
} // namespace

QList<DriveRoute> resourceRoutes()
{
    const QList<QStringList> reading{{u"WorkDrive.files.READ"_s}}, creating{{u"WorkDrive.files.CREATE"_s}},
        updating{{u"WorkDrive.files.UPDATE"_s}};
    const QList<QStringList> administering{{u"WorkDrive.teamfolders.admin.READ"_s}};
    const QStringList listed = pageParameters + QStringList{u"filter[type]"_s, u"sort"_s};
    const QStringList trashed{u"page[offset]"_s, u"page[limit]"_s, u"filter[type]"_s, u"sort"_s};
    return {
        {"GET", apiBase + u"/files/{id}/files"_s, reading, listFolder, Locking::Shared, listed, false, true},
        {"GET", apiBase + u"/privatespace/{id}/files"_s, reading, listFolder, Locking::Shared, listed, false, true},
        {"GET", apiBase + u"/privatespace/{id}/trashedfiles"_s, reading, listOwnTrash, Locking::Shared, trashed},
        {"GET", apiBase + u"/teamfolders/{id}/trashedfiles"_s, administering, listTeamTrash, Locking::Shared, trashed},
        {"GET", apiBase + u"/files/{id}"_s, reading, meta},
        {"GET", apiBase + u"/files/{id}/versions"_s, reading, versions},
        {"POST", apiBase + u"/files"_s, creating, create, Locking::Alone},
        {"POST", apiBase + u"/files/{id}/copy"_s, creating, copy, Locking::Alone},
        {"PATCH", apiBase + u"/files/{id}"_s, updating, changeOne, Locking::Alone},
        {"PATCH", apiBase + u"/files"_s, updating, changeMany, Locking::Alone}};
}
} // namespace atlas::sandbox::workdrive
