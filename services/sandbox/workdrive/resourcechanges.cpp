// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/resourcechanges.h"

#include "services/sandbox/workdrive/fileview.h"
#include "services/sandbox/workdrive/naming.h"

#include <QHash>

// Rename, move, trash, restore, delete, copy. Source: docs/zoho.md, WorkDrive.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
qint64 branchBytes(const Store &store, const QString &id)
{
    qint64 bytes = 0;
    const QStringList branch = store.branchOf(id);
    for (const QString &part : branch)
        bytes += store.item(part)->size();
    return bytes;
}

std::optional<Response> checkMove(const Call &call, const Item &item, const QString &parentId)
{
    const Item *parent = readableFolder(call, parentId);
    if (parent == nullptr || call.store.isTrashed(item))
        return gone();
    if (!accessTo(call, item).organise || !accessTo(call, *parent).upload)
        return forbidden();
    if (call.store.isBelow(*parent, item.id))
        return invalid(u"PATTERN_NOT_MATCHED"_s); // into itself
    return parent->libraryId == item.libraryId ? std::nullopt
                                               : checkQuota(call, *parent, branchBytes(call.store, item.id));
}

std::optional<Response> checkStatus(const Call &call, const Item &item, const QString &status)
{
    if (!accessTo(call, item).organise)
        return forbidden();
    if (status == "51"_L1 || status == "61"_L1)
        return std::nullopt;
    if (status != "1"_L1)
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    // Back to where it was, which must still be there.
    const Item *parent = call.store.item(item.parentId);
    return parent == nullptr || call.store.isTrashed(*parent) ? std::optional(gone()) : std::nullopt;
}

std::optional<Response> checkChange(const Call &call, const Change &change)
{
    const Item *item = readable(call, change.id);
    if (item == nullptr)
        return gone();
    // Copy and move cannot rename in the same call.
    if (change.attributes.isEmpty())
        return missing();
    if (change.attributes.size() != 1)
        return invalid(u"EXTRA_KEY_FOUND_IN_JSON"_s);
    if (!change.attributes.begin()->isString()) // "51", not 51
        return invalid(u"INVALID_DATATYPE"_s);
    if (item->isRoot())
        return forbidden();
    if (lockedForOthers(call, *item))
        return locked();
    const QString key = change.attributes.keys().constFirst(), value = change.attributes[key].toString();
    if (key == "parent_id"_L1)
        return checkMove(call, *item, value);
    if (key == "status"_L1)
        return checkStatus(call, *item, value);
    if (call.store.isTrashed(*item))
        return gone();
    if (!isNameAllowed(value))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    return accessTo(call, *item).edit ? std::nullopt : std::optional(forbidden());
}

/// The item and everything below it, with permissions, links and contents nothing else uses.
void deleteForGood(const Call &call, const QString &id)
{
    Store &store = call.store;
    QStringList blobs;
    const QStringList branch = store.branchOf(id);
    for (const QString &doomed : branch) {
        const Item *item = store.item(doomed);
        for (const Version &version : item->versions)
            blobs.append(version.content.blob);
        const QList<const Permission *> permissions = store.permissionsOf(doomed);
        for (const Permission *permission : permissions)
            store.permissions.erase(QString(permission->id));
        std::erase_if(store.links, [&doomed](const auto &entry) { return entry.second.resourceId == doomed; });
    }
    for (const QString &doomed : branch)
        store.items.erase(doomed);
    for (const QString &blob : std::as_const(blobs)) {
        if (!blob.isEmpty() && !store.blobUsed(blob))
            call.contents.remove(blob);
    }
}

void moveBranch(Store &store, Item &item, const Item &parent)
{
    item.parentId = parent.id;
    const QStringList branch = store.branchOf(item.id);
    for (const QString &id : branch)
        store.item(id)->libraryId = parent.libraryId;
}

/// The row of the answer.
QJsonObject apply(const Call &call, const Change &change)
{
    Item *item = call.store.item(change.id);
    if (item == nullptr) // went with a folder of the same call
        return {{u"id"_s, change.id}, {u"type"_s, u"files"_s}};
    const QString key = change.attributes.keys().constFirst(), value = change.attributes[key].toString();
    if (key == "name"_L1) {
        item->name = value;
        item->modifiedMs = call.nowMs;
        item->modifierZuid = call.zuid();
        return fileObject(call, *item);
    }
    if (key == "parent_id"_L1) {
        moveBranch(call.store, *item, *call.store.item(value));
        return partialObject(*item);
    }
    item->trashed = value == "51"_L1;
    item->statusMs = call.nowMs;
    QJsonObject row = fileObject(call, *item);
    if (value == "61"_L1) {
        QJsonObject attributes = row["attributes"_L1].toObject();
        attributes.insert(u"status"_s, 61);
        row.insert(u"attributes"_s, attributes);
        deleteForGood(call, QString(item->id));
    }
    return row;
}

/// A copy of one item below the folder; files with their latest content only.
QString copyOne(const Call &call, const Item &source, const QString &parentId, const QString &libraryId,
                const QString &name)
{
    Item copy = source;
    copy.id = call.store.nextId();
    copy.name = name;
    copy.parentId = parentId;
    copy.libraryId = libraryId;
    copy.kind = source.isFile() ? ItemKind::File : ItemKind::Folder;
    copy.lockedByZuid.clear();
    copy.published = false;
    copy.creatorZuid = copy.modifierZuid = call.zuid();
    copy.createdMs = copy.modifiedMs = call.nowMs;
    copy.statusMs = 0;
    copy.versions.clear();
    if (!source.versions.isEmpty())
        call.store.addVersion(copy, source.versions.constLast().content, call.zuid(), call.nowMs);
    const QString id = copy.id;
    call.store.items.insert_or_assign(id, copy);
    return id;
}

QString copyBranch(const Call &call, const Item &source, const Item &folder)
{
    const QString name = freeName(call, folder.id, source.name);
    const QStringList branch = call.store.branchOf(source.id); // before the copy can become part of it
    QHash<QString, QString> copies;
    for (const QString &id : branch) {
        const Item &item = *call.store.item(id);
        const bool top = id == source.id;
        if (!top && (item.trashed || !copies.contains(item.parentId)))
            continue;
        copies.insert(id, copyOne(call, item, top ? folder.id : copies.value(item.parentId), folder.libraryId,
                                  top ? name : item.name));
    }
    return copies.value(source.id);
}
} // namespace

std::optional<Response> checkQuota(const Call &call, const Item &folder, qint64 bytes)
{
    const Item *root = call.store.item(folder.libraryId);
    if (root != nullptr && root->kind == ItemKind::PrivateSpace) {
        if (call.store.usedBytes(root->id) + bytes > call.settings.privateQuota)
            return refuse(509, u"F7005"_s, u"My Folders storage is full"_s); // id and title UNCONFIRMED
    } else if (call.store.teamBytes() + bytes > call.settings.teamQuota) {
        return refuse(507, u"F7006"_s, u"Organization storage is full"_s); // id and title UNCONFIRMED
    }
    return std::nullopt;
}

QString freeName(const Call &call, const QString &folderId, const QString &wanted)
{
    QString name = wanted;
    for (int attempt = 0; call.store.namedIn(folderId, name) != nullptr; ++attempt)
        name = stampedName(wanted, call.nowMs, attempt);
    return name;
}

Response changeItems(Call &call, const QList<Change> &changes, bool asList)
{
    for (const Change &change : changes) {
        if (auto refusal = checkChange(call, change))
            return *refusal;
    }
    QJsonArray rows;
    for (const Change &change : changes)
        rows.append(apply(call, change));
    call.changed();
    return data(asList ? QJsonValue(rows) : rows.first());
}

Response copyItems(Call &call, const QStringList &sources, bool asList)
{
    const Item *folder = readableFolder(call, call.id());
    if (folder == nullptr)
        return gone();
    if (!accessTo(call, *folder).upload)
        return forbidden();
    qint64 bytes = 0;
    for (const QString &id : sources) {
        const Item *source = readable(call, id);
        if (source == nullptr || source->isRoot() || call.store.isTrashed(*source))
            return gone();
        if (call.store.isBelow(*folder, source->id))
            return invalid(u"PATTERN_NOT_MATCHED"_s); // into itself
        bytes += branchBytes(call.store, id);
    }
    if (auto full = checkQuota(call, *folder, bytes))
        return *full;
    QJsonArray rows;
    for (const QString &id : sources)
        rows.append(partialObject(*call.store.item(copyBranch(call, *call.store.item(id), *folder))));
    call.changed();
    return data(asList ? QJsonValue(rows) : rows.first(), 201);
}
} // namespace atlas::sandbox::workdrive
