// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdrivemirrorstored.h"

#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::drivestored
{
namespace
{
/// Bits of a row; the numbers are in stores: never change them.
enum DriveBit {
    Folder = 1,
    Native = 2,
    Locked = 4,
    NoEdit = 8,
    NoRename = 16,
    NoDelete = 32,
    NoShare = 64,
    NoMove = 128,
    NoDownload = 256,
    NoUpload = 512
};

const QString userRecord = u"user"_s, spacesRecord = u"spaces"_s;

int bitsOfItem(const DriveItem &item)
{
    const DriveRights &may = item.rights;
    return (item.isFolder ? Folder : 0) | (item.isNative ? Native : 0) | (item.isLocked ? Locked : 0) |
           (may.canEdit ? 0 : NoEdit) | (may.canRename ? 0 : NoRename) | (may.canDelete ? 0 : NoDelete) |
           (may.canShare ? 0 : NoShare) | (may.canMove ? 0 : NoMove) | (may.canDownload ? 0 : NoDownload) |
           (may.canUpload ? 0 : NoUpload);
}

void setBits(DriveItem &item, int bits)
{
    const auto has = [bits](int bit) { return (bits & bit) != 0; };
    item.isFolder = has(Folder);
    item.isNative = has(Native);
    item.isLocked = has(Locked);
    item.rights.canEdit = !has(NoEdit);
    item.rights.canRename = !has(NoRename);
    item.rights.canDelete = !has(NoDelete);
    item.rights.canShare = !has(NoShare);
    item.rights.canMove = !has(NoMove);
    item.rights.canDownload = !has(NoDownload);
    item.rights.canUpload = !has(NoUpload);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putNumber(QJsonObject &object, const QString &key, qint64 number, qint64 usual = 0)
{
    if (number != usual)
        object.insert(key, number);
}

void putTime(QJsonObject &object, const QString &key, const QDateTime &when)
{
    if (when.isValid())
        object.insert(key, when.toMSecsSinceEpoch());
}

QDateTime timeAt(const QJsonObject &stored, QLatin1StringView key)
{
    const QJsonValue value = stored.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

/// Without the parent: it is the folder's own id.
QJsonObject itemObject(const DriveItem &item)
{
    QJsonObject object{{u"i"_s, item.id}, {u"n"_s, item.name}};
    putText(object, u"x"_s, item.extension);
    putText(object, u"t"_s, item.type);
    putTime(object, u"m"_s, item.modifiedAt);
    putTime(object, u"c"_s, item.createdAt);
    putText(object, u"by"_s, item.modifiedBy);
    putText(object, u"o"_s, item.ownerId);
    putText(object, u"d"_s, item.downloadUrl);
    putText(object, u"w"_s, item.webUrl);
    putNumber(object, u"s"_s, item.size);
    putNumber(object, u"nf"_s, item.files);
    putNumber(object, u"nd"_s, item.folders);
    putNumber(object, u"sh"_s, item.sharedWith, -1);
    putNumber(object, u"b"_s, bitsOfItem(item));
    return object;
}

DriveItem itemAt(const QJsonObject &stored, const QString &folderId)
{
    DriveItem item;
    item.id = json::text(stored, "i"_L1);
    item.parentId = folderId;
    item.name = json::text(stored, "n"_L1);
    item.extension = json::text(stored, "x"_L1);
    item.type = json::text(stored, "t"_L1);
    item.modifiedAt = timeAt(stored, "m"_L1);
    item.createdAt = timeAt(stored, "c"_L1);
    item.modifiedBy = json::text(stored, "by"_L1);
    item.ownerId = json::text(stored, "o"_L1);
    item.downloadUrl = json::text(stored, "d"_L1);
    item.webUrl = json::text(stored, "w"_L1);
    item.size = json::integer(stored, "s"_L1);
    item.files = int(json::integer(stored, "nf"_L1));
    item.folders = int(json::integer(stored, "nd"_L1));
    item.sharedWith = int(json::integer(stored, "sh"_L1, -1));
    setBits(item, int(json::integer(stored, "b"_L1)));
    return item;
}

StoredRecord record(const QString &id, const QJsonObject &body)
{
    return {id, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QList<DriveSpace> spacesAt(const QJsonObject &stored)
{
    QList<DriveSpace> spaces;
    const QJsonArray list = stored.value("list"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonArray row = value.toArray();
        DriveSpace space;
        space.id = row.at(0).toString();
        space.name = row.at(1).toString();
        space.kind = row.at(2).toBool() ? DriveSpace::Kind::Own : DriveSpace::Kind::Team;
        space.isMember = row.at(3).toBool(true);
        spaces.append(space);
    }
    return spaces;
}

DriveUser userAt(const QJsonObject &stored)
{
    return {json::text(stored, "zuid"_L1), json::text(stored, "member"_L1), json::text(stored, "team"_L1),
            json::text(stored, "team_name"_L1), json::text(stored, "email"_L1)};
}
} // namespace

StoredRecord ofUser(const DriveUser &user)
{
    return record(userRecord, {{u"zuid"_s, user.zuid},
                               {u"member"_s, user.memberId},
                               {u"team"_s, user.teamId},
                               {u"team_name"_s, user.teamName},
                               {u"email"_s, user.email}});
}

StoredRecord ofSpaces(const QList<DriveSpace> &spaces)
{
    QJsonArray list;
    for (const DriveSpace &space : spaces)
        list.append(QJsonArray{space.id, space.name, space.kind == DriveSpace::Kind::Own, space.isMember});
    return record(spacesRecord, {{u"list"_s, list}});
}

StoredRecord ofFolder(const DriveFolder &folder)
{
    QJsonArray rows;
    for (const DriveItem &item : folder.items)
        rows.append(itemObject(item));
    QJsonObject body{{u"rows"_s, rows}};
    putTime(body, u"at"_s, folder.readAt);
    return record(folder.id, body);
}

DriveSnapshot decode(const RecordSnapshot &spaces, const QList<StoredRecord> &folders)
{
    DriveSnapshot snapshot;
    for (const StoredRecord &stored : spaces.records) {
        const Result<QJsonObject> body = json::parseObject(stored.body);
        if (!body)
            return {};
        if (stored.id == userRecord)
            snapshot.user = userAt(*body);
        else
            snapshot.spaces = spacesAt(*body);
    }
    snapshot.readAt = spaces.state.readAt;
    for (const StoredRecord &stored : folders) {
        const Result<QJsonObject> body = json::parseObject(stored.body);
        if (!body)
            continue;
        DriveFolder folder{stored.id, timeAt(*body, "at"_L1), {}};
        const QJsonArray rows = body->value("rows"_L1).toArray();
        folder.items.reserve(rows.size());
        for (const QJsonValue &row : rows)
            folder.items.append(itemAt(row.toObject(), stored.id));
        snapshot.folders.insert(folder.id, folder);
    }
    return snapshot;
}
} // namespace atlas::drivestored
