// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdrivejson.h"

#include "services/core/json.h"

#include <QCollator>
#include <QUrlQuery>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject attributesOf(const QJsonObject &row)
{
    return row.value("attributes"_L1).toObject();
}

/// Milliseconds since 1970, as a number or in quotes; -1 and 0 mean never.
QDateTime driveInstant(const QJsonObject &object, QLatin1StringView key)
{
    const qint64 ms = json::integer(object, key, -1);
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

/// What Zoho does not mention is allowed until it refuses.
DriveRights rightsOf(const QJsonObject &can)
{
    DriveRights rights;
    rights.canEdit = json::boolean(can, "can_edit"_L1, true);
    rights.canRename = json::boolean(can, "can_rename"_L1, rights.canEdit);
    rights.canDelete = json::boolean(can, "can_delete"_L1, true);
    rights.canShare = json::boolean(can, "can_share"_L1, true);
    rights.canMove = json::boolean(can, "can_move"_L1, true);
    rights.canDownload = json::boolean(can, "can_download"_L1, true);
    rights.canUpload = json::boolean(can, "can_upload"_L1, true);
    return rights;
}

void readKind(const QJsonObject &from, DriveItem &item)
{
    static const QStringList ownServices{u"zw"_s, u"zs"_s, u"zp"_s, u"zohowriter"_s, u"zohosheet"_s, u"zohoshow"_s};
    static const QStringList ownTypes{u"zwriter"_s,    u"zsheet"_s,    u"zshow"_s,
                                      u"zohowriter"_s, u"zohosheet"_s, u"zohoshow"_s};
    item.type = json::text(from, "type"_L1);
    item.extension = json::text(from, "extn"_L1).toLower();
    item.isFolder = json::boolean(from, "is_folder"_L1, item.type == "folder"_L1);
    item.isNative = ownServices.contains(json::text(from, "service_type"_L1)) || ownTypes.contains(item.type);
    item.isLocked = json::boolean(from, "is_locked"_L1);
}

void readStorage(const QJsonObject &from, DriveItem &item)
{
    const QJsonObject storage = from.value("storage_info"_L1).toObject();
    item.size = item.isNative || item.isFolder ? 0 : json::integer(storage, "size_in_bytes"_L1);
    item.files = int(json::integer(storage, "files_count"_L1));
    item.folders = int(json::integer(storage, "folders_count"_L1));
}

QCollator &nameOrder()
{
    static thread_local QCollator collator = [] {
        // The C locale, in which nothing is set, only compares bytes.
        QCollator made(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    return collator;
}

DrivePermission::Whom whomOf(const QString &sharedType)
{
    if (sharedType == "personal"_L1 || sharedType == "workspace"_L1)
        return DrivePermission::Whom::Person;
    if (sharedType == "groupmembers"_L1)
        return DrivePermission::Whom::Group;
    if (sharedType == "teammembers"_L1)
        return DrivePermission::Whom::Team;
    const bool all = sharedType == "everyone"_L1 || sharedType == "publish"_L1;
    return all ? DrivePermission::Whom::Everyone : DrivePermission::Whom::Other;
}

/// The address people outside open: the first https one of a host for them, whatever Zoho calls the key.
QString externalUrl(const QJsonObject &attributes)
{
    const QString named = json::text(attributes, "link"_L1);
    if (named.startsWith("https://"_L1))
        return named;
    for (const QJsonValue &value : attributes) {
        if (value.toString().startsWith("https://workdrive.zohoexternal."_L1))
            return value.toString();
    }
    return {};
}
} // namespace

DriveItem workdrive::itemFromJson(const QJsonObject &row)
{
    const QJsonObject from = attributesOf(row);
    DriveItem item;
    item.id = json::id(row.value("id"_L1));
    item.parentId = json::id(from.value("parent_id"_L1));
    item.name = json::text(from, "name"_L1);
    item.modifiedAt = driveInstant(from, "modified_time_in_millisecond"_L1);
    item.createdAt = driveInstant(from, "created_time_in_millisecond"_L1);
    item.modifiedBy = json::text(from, "modified_by"_L1);
    item.ownerId = json::id(from.value("owner"_L1));
    item.downloadUrl = json::text(from, "download_url"_L1);
    item.webUrl = json::text(from, "permalink"_L1);
    item.sharedWith = from.value("share_data"_L1).isArray() ? int(from.value("share_data"_L1).toArray().size()) : -1;
    readKind(from, item);
    readStorage(from, item);
    item.rights = rightsOf(from.value("capabilities"_L1).toObject());
    return item;
}

bool workdrive::itemBefore(const DriveItem &a, const DriveItem &b)
{
    if (a.isFolder != b.isFolder)
        return a.isFolder;
    const int order = nameOrder().compare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id; // names may be there twice
}

namespace drivejson
{
QJsonArray rowsOf(const QJsonObject &answer)
{
    const QJsonValue data = answer.value("data"_L1);
    if (data.isArray())
        return data.toArray();
    return data.isObject() ? QJsonArray{data} : QJsonArray();
}

QJsonObject firstRow(const QJsonObject &answer)
{
    return rowsOf(answer).first().toObject();
}

QString nextToken(const QJsonObject &answer)
{
    const QJsonObject cursor = answer.value("links"_L1).toObject().value("cursor"_L1).toObject();
    if (!json::boolean(cursor, "has_next"_L1))
        return {};
    const QUrlQuery query(QUrl(json::text(cursor, "next"_L1)).query(QUrl::FullyEncoded));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "page[next]"_L1)
            return value;
    }
    return {};
}

DriveSpace teamFolder(const QJsonObject &row)
{
    const QJsonObject from = attributesOf(row);
    DriveSpace space;
    space.id = json::id(row.value("id"_L1));
    space.name = json::text(from, "name"_L1);
    space.isMember = json::boolean(from, "is_partof"_L1, true);
    return space;
}

DriveVersion version(const QJsonObject &row)
{
    const QJsonObject from = attributesOf(row);
    DriveVersion version;
    version.id = json::id(row.value("id"_L1));
    version.number = json::id(from.value("version_number"_L1));
    version.createdAt = driveInstant(from, "created_time_in_milliseconds"_L1);
    version.createdBy = json::text(from, "created_by"_L1);
    version.note = json::text(from, "notes"_L1);
    version.sizeText = json::id(from.value("file_size"_L1)); // a text or a number
    return version;
}

DrivePermission permission(const QJsonObject &row, bool ofFolder)
{
    const QJsonObject from = attributesOf(row);
    DrivePermission permission;
    permission.id = json::id(row.value("id"_L1));
    permission.email = json::text(from, "email_id"_L1);
    permission.name = json::text(from, "display_name"_L1);
    permission.whom = whomOf(json::text(from, "shared_type"_L1));
    permission.roleId = int(json::integer(from, "role_id"_L1));
    permission.role = workdrive::roleFromId(permission.roleId, ofFolder);
    permission.expires = json::text(from, "expiration_date"_L1);
    return permission;
}

DriveLink link(const QJsonObject &row, bool ofFolder)
{
    const QJsonObject from = attributesOf(row);
    DriveLink link;
    link.id = json::id(row.value("id"_L1));
    link.name = json::text(from, "link_name"_L1);
    link.url = externalUrl(from);
    link.role = workdrive::roleFromId(int(json::integer(from, "role_id"_L1)), ofFolder);
    link.allowsDownload = json::boolean(from, "allow_download"_L1, true);
    link.hasPassword = json::boolean(from, "is_password_protected"_L1);
    link.expires = json::text(from, "expiration_date"_L1);
    link.itemId = json::id(from.value("resource_id"_L1));
    return link;
}
} // namespace drivejson
} // namespace atlas
