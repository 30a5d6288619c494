// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/expiry.h"
#include "services/sandbox/workdrive/workdrivecall.h"

#include <algorithm>
#include <QRegularExpression>

// Sharing with people. Source: docs/zoho.md, WorkDrive, permissions.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A number, or a string of digits: both are taken. -1: neither.
int roleOf(const QJsonValue &value)
{
    bool digits = false;
    const int role = value.isString() ? value.toString().toInt(&digits) : value.toInt(-1);
    return value.isString() && !digits ? -1 : role;
}

/// Role 6 is "view and comment" of a file but "view" of a folder; plain view of a file is 34.
bool roleFits(const Item &item, const QString &sharedType, int role)
{
    static const QList<int> ofMembers{1, 2, 5, 6}, ofFolders{3, 5, 6, 7}, ofFiles{4, 5, 6, 33, 34};
    if (sharedType == "everyone"_L1)
        return role == (item.isFile() ? 34 : 6);
    if (sharedType == "workspace"_L1)
        return item.kind == ItemKind::TeamFolder && ofMembers.contains(role);
    return !item.isRoot() && (item.isFile() ? ofFiles : ofFolders).contains(role);
}

bool isAddress(const QString &text)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return pattern.match(text).hasMatch();
}

QJsonObject permissionObject(const Call &call, const Permission &permission)
{
    QJsonObject attributes{{u"resource_id"_s, permission.resourceId},
                           {u"shared_type"_s, permission.sharedType},
                           {u"role_id"_s, permission.role},
                           {u"shared_by"_s, call.store.nameOf(permission.byZuid)},
                           {u"shared_time_in_millisecond"_s, permission.createdMs}};
    if (!permission.email.isEmpty()) {
        const auto who = std::find_if(call.store.people.cbegin(), call.store.people.cend(),
                                      [&](const Person &person) { return person.email == permission.email; });
        attributes.insert(u"email_id"_s, permission.email);
        attributes.insert(u"display_name"_s, who == call.store.people.cend() ? permission.email.section(u'@', 0, 0)
                                                                             : who->firstName + u' ' + who->lastName);
    }
    if (!permission.groupId.isEmpty())
        attributes.insert(u"share_to"_s, permission.groupId);
    if (!permission.expiration.isEmpty())
        attributes.insert(u"expiration_date"_s, permission.expiration);
    return {{u"id"_s, permission.id}, {u"type"_s, u"permissions"_s}, {u"attributes"_s, attributes}};
}

/// Fills in whom it is for and until when; the refusal of what is missing or wrong.
std::optional<Response> readTarget(const Call &call, const QJsonObject &attributes, Permission &permission)
{
    permission.sharedType = attributes["shared_type"_L1].toString();
    if (permission.sharedType == "publish"_L1)
        permission.sharedType = u"everyone"_s;
    static const QStringList types{u"personal"_s, u"teammembers"_s, u"groupmembers"_s, u"everyone"_s, u"workspace"_s};
    if (!types.contains(permission.sharedType))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    const bool byMail = permission.sharedType == "personal"_L1 || permission.sharedType == "workspace"_L1;
    const bool group = permission.sharedType == "groupmembers"_L1;
    if ((byMail && !attributes.contains("email_id"_L1)) || (group && !attributes.contains("share_to"_L1)))
        return missing();
    permission.email = byMail ? attributes["email_id"_L1].toString().toLower() : QString();
    permission.groupId = group ? attributes["share_to"_L1].toString() : QString();
    if (byMail && !isAddress(permission.email))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    if (!attributes.contains("expiration_date"_L1))
        return std::nullopt;
    permission.expiration = attributes["expiration_date"_L1].toString();
    const auto expires = expiryOf(permission.expiration);
    if (!expires || *expires <= call.nowMs)
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    permission.expiresMs = *expires;
    return std::nullopt;
}

/// The same people again get the new role on the permission they have.
QString existingFor(const Store &store, const Permission &wanted)
{
    const QList<const Permission *> there = store.permissionsOf(wanted.resourceId);
    for (const Permission *permission : there) {
        if (permission->sharedType == wanted.sharedType && permission->email == wanted.email &&
            permission->groupId == wanted.groupId)
            return permission->id;
    }
    return {};
}

Response share(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"permissions"_s,
                             {u"resource_id"_s, u"shared_type"_s, u"email_id"_s, u"role_id"_s, u"share_to"_s,
                              u"send_notification_mail"_s, u"expiration_date"_s},
                             refusal);
    if (refusal)
        return *refusal;
    const QJsonObject attributes = body->first().attributes;
    if (body->isList || !attributes.contains("resource_id"_L1) || !attributes.contains("shared_type"_L1) ||
        !attributes.contains("role_id"_L1))
        return missing();
    Item *item = readable(call, attributes["resource_id"_L1].toString());
    if (item == nullptr || call.store.isTrashed(*item))
        return gone();
    if (!accessTo(call, *item).share)
        return forbidden();
    Permission permission;
    permission.resourceId = item->id;
    permission.role = roleOf(attributes["role_id"_L1]);
    refusal = readTarget(call, attributes, permission);
    if (refusal)
        return *refusal;
    if (!roleFits(*item, permission.sharedType, permission.role))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    permission.id = existingFor(call.store, permission);
    if (permission.id.isEmpty())
        permission.id = item->id + u'-' + QString::number(call.store.nextNumber());
    permission.byZuid = call.zuid();
    permission.createdMs = call.nowMs;
    call.store.permissions.insert_or_assign(permission.id, permission);
    item->published = item->published || permission.sharedType == "everyone"_L1;
    call.changed();
    return data(permissionObject(call, permission), 201);
}

Response permissionsOfItem(Call &call)
{
    const Item *item = readable(call, call.id());
    if (item == nullptr)
        return gone();
    QJsonArray rows;
    const QList<const Permission *> all = call.store.permissionsOf(item->id);
    for (const Permission *permission : all)
        rows.append(permissionObject(call, *permission));
    return data(rows);
}

/// The permission of the path with its item, if the caller may change it; nullptr and the refusal otherwise.
Permission *changeable(const Call &call, Item **item, Response &refusal)
{
    const auto found = call.store.permissions.find(call.id());
    *item = found == call.store.permissions.end() ? nullptr : readable(call, found->second.resourceId);
    refusal = *item == nullptr ? gone() : forbidden();
    return *item != nullptr && accessTo(call, **item).share ? &found->second : nullptr;
}

Response changeRole(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyOf(call, u"permissions"_s, {u"role_id"_s}, refusal);
    if (refusal)
        return *refusal;
    Item *item = nullptr;
    Response refused;
    Permission *permission = changeable(call, &item, refused);
    if (permission == nullptr)
        return refused;
    if (!body->first().attributes.contains("role_id"_L1))
        return missing();
    const int role = roleOf(body->first().attributes["role_id"_L1]);
    if (!roleFits(*item, permission->sharedType, role))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    permission->role = role;
    call.changed();
    return data(permissionObject(call, *permission));
}

Response revoke(Call &call)
{
    Item *item = nullptr;
    Response refused;
    const Permission *permission = changeable(call, &item, refused);
    if (permission == nullptr)
        return refused;
    if (permission->sharedType == "everyone"_L1)
        item->published = false;
    call.store.permissions.erase(QString(permission->id));
    call.changed();
    return Response::empty(204);
}
} // namespace

// The pairing of scopes beyond sharing.CREATE is UNCONFIRMED.
QList<DriveRoute> sharingRoutes()
{
    const QString scope = u"WorkDrive.files.sharing."_s;
    return {{"POST", apiBase + u"/permissions"_s, {{scope + u"CREATE"_s}}, share, Locking::Alone},
            {"GET", apiBase + u"/files/{id}/permissions"_s, {{scope + u"READ"_s}}, permissionsOfItem},
            {"GET",
             apiBase + u"/workspaces/{id}/permissions"_s,
             {{u"WorkDrive.workspace.READ"_s}, {u"WorkDrive.teamfolders.READ"_s}},
             permissionsOfItem},
            {"PATCH", apiBase + u"/permissions/{id}"_s, {{scope + u"UPDATE"_s}}, changeRole, Locking::Alone},
            {"DELETE", apiBase + u"/permissions/{id}"_s, {{scope + u"DELETE"_s}}, revoke, Locking::Alone}};
}
} // namespace atlas::sandbox::workdrive
