// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/incoming.h"

#include "services/sandbox/workdrive/filetypes.h"
#include "services/sandbox/workdrive/naming.h"
#include "services/sandbox/workdrive/resourcechanges.h"

#include <QJsonDocument>

// What all three ways of uploading have in common. Source: docs/zoho.md, WorkDrive, uploads.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
IncomingRefusal because(const Response &response, const QString &code)
{
    return {response, code};
}

const Item *takenBy(const Call &call, const Incoming &incoming)
{
    const Item *there = call.store.namedIn(incoming.parentId, incoming.name);
    return there != nullptr && there->isFile() ? there : nullptr;
}

QJsonObject auditInfo(const Call &call, const Item &item)
{
    const Version &version = item.versions.constLast();
    const Item &parent = *call.store.item(item.parentId), &library = *call.store.item(item.libraryId);
    const QJsonObject versionInfo{{u"versionId"_s, QString::number(version.id)},
                                  {u"versionNumber"_s, QString::number(version.number) + u".0"_s},
                                  {u"versionTime"_s, version.createdMs},
                                  {u"isMinorVersion"_s, false},
                                  {u"versionNotes"_s, version.notes},
                                  {u"versionAuthors"_s, QJsonArray{call.store.nameOf(version.byZuid)}},
                                  {u"versionAuthorZuid"_s, QJsonArray{version.byZuid}}};
    const QJsonObject resource{{u"name"_s, item.name},
                               {u"extension"_s, extensionOf(item.name)},
                               {u"owner"_s, item.creatorZuid},
                               {u"creator"_s, item.creatorZuid},
                               {u"created_time"_s, item.createdMs},
                               {u"status_change_time"_s, item.createdMs},
                               {u"service_type"_s, 0},
                               {u"resource_type"_s, 2001}};
    return {{u"versionInfo"_s, versionInfo},
            {u"resource"_s, resource},
            {u"parentInfo"_s,
             QJsonObject{{u"parentId"_s, parent.id}, {u"parentName"_s, parent.name}, {u"parentType"_s, 1001}}},
            {u"libraryInfo"_s,
             QJsonObject{{u"libraryId"_s, library.id}, {u"libraryName"_s, library.name}, {u"libraryType"_s, 1}}},
            {u"updateType"_s, QString()},
            {u"statusCode"_s, QString()}};
}
} // namespace

std::optional<IncomingRefusal> checkIncoming(const Call &call, Incoming &incoming)
{
    incoming.name = uploadedName(incoming.name);
    if (!isNameAllowed(incoming.name))
        return because(invalid(u"PATTERN_NOT_MATCHED"_s), u"D9200"_s);
    const Item *folder = readableFolder(call, incoming.parentId);
    if (folder == nullptr)
        return because(gone(), u"D9214"_s);
    if (!accessTo(call, *folder).upload)
        return because(forbidden(), u"D9219"_s);
    if (incoming.size > call.settings.largestFile)
        return because(refuse(413, u"F000"_s, u"File size limit exceeded"_s), u"D9200"_s); // title UNCONFIRMED
    const Item *there = takenBy(call, incoming);
    if (there != nullptr && incoming.taken == TakenName::Refuse)
        return because(nameTaken(), u"D9200"_s);
    if (there != nullptr && incoming.taken == TakenName::Replace) {
        if (lockedForOthers(call, *there))
            return because(locked(), u"D9219"_s);
        if (!accessTo(call, *there).edit)
            return because(forbidden(), u"D9219"_s);
    }
    if (auto full = checkQuota(call, *folder, incoming.size))
        return because(*full, u"D9211"_s);
    return std::nullopt;
}

const Item &placeIncoming(const Call &call, const Incoming &incoming, const Content &content)
{
    const Item *there = takenBy(call, incoming);
    if (there != nullptr && incoming.taken == TakenName::Replace) {
        Item &item = *call.store.item(there->id);
        call.store.addVersion(item, content, call.zuid(), call.nowMs);
        return item;
    }
    Item item;
    item.id = call.store.nextId();
    item.name = freeName(call, incoming.parentId, incoming.name);
    item.parentId = incoming.parentId;
    item.libraryId = call.store.item(incoming.parentId)->libraryId;
    item.creatorZuid = call.zuid();
    item.createdMs = call.nowMs;
    call.store.addVersion(item, content, call.zuid(), call.nowMs);
    return call.store.items.insert_or_assign(item.id, item).first->second;
}

QString incomingInfo(const Call &call, const Item &item, const QByteArray &md5)
{
    const QJsonObject info{{u"RESOURCE_ID"_s, item.id},
                           {u"LIBRARY_ID"_s, item.libraryId},
                           {u"PARENT_MODEL_ID"_s, item.parentId},
                           {u"PARENT_ID"_s, item.parentId},
                           {u"RESOURCE_TYPE"_s, 2001},
                           {u"ORG_ID"_s, call.store.teamId},
                           {u"TEAM_ID"_s, call.store.teamId},
                           {u"OWNER"_s, item.creatorZuid},
                           {u"ZUID"_s, call.zuid().toLongLong()},
                           {u"MD5_CHECKSUM"_s, QString::fromLatin1(md5)},
                           {u"OPERATION"_s, u"upload"_s},
                           {u"WMS_SENT_TIME"_s, QString::number(call.nowMs)},
                           {u"size"_s, item.size()},
                           {u"AUDIT_INFO"_s, auditInfo(call, item)}};
    return QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact));
}
} // namespace atlas::sandbox::workdrive
