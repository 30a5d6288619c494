// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/fileview.h"

#include "services/sandbox/workdrive/filetypes.h"

#include <QLocale>
#include <QTimeZone>
#include <QUrl>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void putTimes(QJsonObject &to, const Item &item)
{
    const QList<QPair<QString, qint64>> times{{u"created_time"_s, item.createdMs},
                                              {u"modified_time"_s, item.modifiedMs},
                                              {u"uploaded_time"_s, item.createdMs}};
    for (const auto &[key, ms] : times) {
        to.insert(key, displayTime(ms));
        to.insert(key + u"_i18"_s, displayTime(ms));
        to.insert(key + u"_in_millisecond"_s, ms);
    }
    to.insert(u"opened_time_in_millisecond"_s, -1);
    to.insert(u"status_change_time_in_millisecond"_s, item.statusMs > 0 ? item.statusMs : item.createdMs);
}

void putNames(QJsonObject &to, const Item &item)
{
    to.insert(u"name"_s, item.name);
    to.insert(u"display_attr_name"_s, item.name);
    to.insert(u"display_html_name"_s, item.name.toHtmlEscaped());
    to.insert(u"display_url_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(item.name)));
    to.insert(u"description"_s, item.description);
}

void putKind(QJsonObject &to, const Call &call, const Item &item)
{
    const QString type = typeOf(item);
    to.insert(u"type"_s, type);
    to.insert(u"extn"_s, item.isFile() ? extensionOf(item.name) : QString());
    to.insert(u"icon_class"_s, type);
    to.insert(u"service_type"_s, item.serviceType);
    to.insert(u"resource_type"_s, item.isFile() ? 2001 : 1001);
    to.insert(u"is_folder"_s, !item.isFile());
    to.insert(u"parent_id"_s, item.parentId);
    to.insert(u"library_id"_s, item.libraryId);
    to.insert(u"org_id"_s, call.store.teamId);
    to.insert(u"status"_s, call.store.isTrashed(item) ? 51 : 1);
    to.insert(u"is_locked"_s, !item.lockedByZuid.isEmpty());
    to.insert(u"lock_status"_s, item.lockedByZuid.isEmpty() ? 2 : 1);
    to.insert(u"is_published"_s, item.published);
    for (const QString &never : {u"is_unread"_s, u"favorite"_s, u"is_external_upload"_s, u"is_email_in_upload"_s,
                                 u"is_app_associated"_s, u"is_fillable_resource"_s})
        to.insert(never, false);
    for (const QString &none : {u"comment_badge_count"_s, u"edit_badge_count"_s, u"new_badge_count"_s})
        to.insert(none, 0);
}

void putPeople(QJsonObject &to, const Store &store, const Item &item)
{
    to.insert(u"created_by"_s, store.nameOf(item.creatorZuid));
    to.insert(u"creator"_s, item.creatorZuid);
    to.insert(u"owner"_s, item.creatorZuid);
    to.insert(u"modified_by"_s, store.nameOf(item.modifierZuid));
    to.insert(u"modified_by_zuid"_s, item.modifierZuid);
    QJsonArray shared;
    const QList<const Permission *> permissions = store.permissionsOf(item.id);
    for (const Permission *permission : permissions)
        shared.append(QJsonObject{{u"email_id"_s, permission->email}, {u"role_id"_s, permission->role}});
    to.insert(u"share_data"_s, shared);
    to.insert(u"labels"_s, QJsonArray());
}

QJsonObject capabilitiesOf(const Access &access, const Item &item, bool lockedForCaller)
{
    const bool change = access.edit && !lockedForCaller;
    return {{u"can_read"_s, access.read},
            {u"can_download"_s, access.read && item.isFile()},
            {u"can_edit"_s, change},
            {u"can_rename"_s, change && !item.isRoot()},
            {u"can_delete"_s, access.organise && !item.isRoot()},
            {u"can_share"_s, access.share},
            {u"can_copy"_s, access.read},
            {u"can_move"_s, access.organise && !item.isRoot()},
            {u"can_upload"_s, access.upload && !item.isFile()}};
}
} // namespace

QHash<QString, ChildCounts> childCounts(const Store &store)
{
    QHash<QString, ChildCounts> counts;
    for (const auto &[id, item] : store.items) {
        if (item.trashed)
            continue;
        ChildCounts &of = counts[item.parentId];
        ++(item.isFile() ? of.files : of.folders);
    }
    return counts;
}

QJsonObject fileObject(const Call &call, const Item &item, const ChildCounts &counts)
{
    QJsonObject attributes;
    putNames(attributes, item);
    putKind(attributes, call, item);
    putPeople(attributes, call.store, item);
    putTimes(attributes, item);
    const qint64 size = item.isRoot() ? call.store.usedBytes(item.id) : item.size();
    attributes.insert(u"storage_info"_s, QJsonObject{{u"size"_s, displaySize(size)},
                                                     {u"size_in_bytes"_s, size},
                                                     {u"files_count"_s, counts.files},
                                                     {u"folders_count"_s, counts.folders}});
    attributes.insert(u"has_folders"_s, counts.folders > 0);
    attributes.insert(u"permalink"_s, permalinkOf(item));
    if (item.isFile())
        attributes.insert(u"download_url"_s, call.base + u"/_download/v1/workdrive/download/"_s + item.id);
    attributes.insert(u"capabilities"_s, capabilitiesOf(accessTo(call, item), item, lockedForOthers(call, item)));
    return {{u"id"_s, item.id},
            {u"type"_s, u"files"_s},
            {u"attributes"_s, attributes},
            {u"relationships"_s, QJsonObject()},
            {u"links"_s, QJsonObject{{u"self"_s, call.base + apiBase + u"/files/"_s + item.id}}}};
}

QJsonObject fileObject(const Call &call, const Item &item)
{
    return fileObject(call, item, item.isFile() ? ChildCounts() : childCounts(call.store).value(item.id));
}

QJsonObject partialObject(const Item &item)
{
    return {{u"id"_s, item.id},
            {u"type"_s, u"files"_s},
            {u"attributes"_s, QJsonObject{{u"name"_s, item.name}, {u"parent_id"_s, item.parentId}}}};
}

QString displayTime(qint64 ms)
{
    static const QTimeZone zone("Europe/Paris");
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, zone), u"MMM d, h:mm AP"_s);
}

QString displaySize(qint64 bytes)
{
    if (bytes < 1024)
        return bytes == 0 ? u"0 byte"_s : QString::number(bytes) + u" bytes"_s;
    static const QStringList units{u" KB"_s, u" MB"_s, u" GB"_s, u" TB"_s};
    double value = double(bytes) / 1024;
    int unit = 0;
    for (; value >= 1024 && unit + 1 < units.size(); ++unit)
        value /= 1024;
    return QString::number(value, 'f', value < 100 ? 1 : 0) + units.at(unit);
}

QString permalinkOf(const Item &item)
{
    return (item.isFile() ? u"https://workdrive.zoho.com/file/"_s : u"https://workdrive.zoho.com/folder/"_s) + item.id;
}
} // namespace atlas::sandbox::workdrive
