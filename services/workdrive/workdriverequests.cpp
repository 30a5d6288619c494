// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdriverequests.h"

#include <algorithm>

namespace atlas::driverequests
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestId = 128;

ApiRequest driveCall(Verb verb, const QString &below, const QString &scope)
{
    ApiRequest request(App::WorkDrive, verb, u"/api/v1/"_s + below);
    request.requiredScope = u"WorkDrive."_s + scope;
    return request;
}

ApiRequest driveRead(const QString &below, const QString &scope, Priority priority = Priority::User)
{
    ApiRequest request = driveCall(Verb::Get, below, scope);
    request.priority = priority;
    return request;
}

void setData(ApiRequest &request, const QJsonValue &data)
{
    request.setJson({{u"data"_s, data}});
    request.contentType = "application/vnd.api+json";
}

ApiRequest spaceRead(const DriveSpace &space, const QString &what, int offset)
{
    const bool isOwn = space.kind == DriveSpace::Kind::Own;
    const QString below = (isOwn ? u"privatespace/%1/%2"_s : u"teamfolders/%1/%2"_s).arg(space.id, what);
    ApiRequest request = driveRead(below, isOwn ? u"files.READ"_s : u"teamfolders.admin.READ"_s);
    request.addParam(u"page[limit]"_s, QString::number(offsetRows));
    request.addParam(u"page[offset]"_s, QString::number(offset));
    return request;
}

QJsonObject resourceOf(const QString &type, const QJsonObject &attributes)
{
    return {{u"type"_s, type}, {u"attributes"_s, attributes}};
}
} // namespace

Result<Done> checkId(const QString &id, const QString &field)
{
    const auto isOfId = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_'; };
    if (!id.isEmpty() && id.size() <= longestId && std::all_of(id.cbegin(), id.cend(), isOfId))
        return Done{};
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, u"This is no id of WorkDrive."_s);
    error.field = field;
    return fail(error);
}

Result<Done> checkIds(const QStringList &ids, const QString &field)
{
    for (const QString &id : ids) {
        Result<Done> sound = checkId(id, field);
        if (!sound)
            return sound;
    }
    return Done{};
}

ApiRequest me(Priority priority)
{
    return driveRead(u"users/me"_s, u"users.READ"_s, priority);
}

ApiRequest teams(const QString &zuid, Priority priority)
{
    return driveRead(u"users/%1/teams"_s.arg(zuid), u"team.READ"_s, priority);
}

ApiRequest currentMember(const QString &teamId, Priority priority)
{
    return driveRead(u"teams/%1/currentuser"_s.arg(teamId), u"team.READ"_s, priority);
}

ApiRequest teamFolders(const QString &teamId, bool newer, int offset, Priority priority)
{
    const QString below = newer ? u"teams/%1/teamfolders"_s : u"teams/%1/workspaces"_s;
    ApiRequest request = driveRead(below.arg(teamId), newer ? u"teamfolders.READ"_s : u"workspace.READ"_s, priority);
    if (offset > 0) {
        request.addParam(u"page[offset]"_s, QString::number(offset));
        request.addParam(u"page[limit]"_s, QString::number(offsetRows));
    }
    return request;
}

ApiRequest ownFolder(const QString &userId, Priority priority)
{
    return driveRead(u"users/%1/privatespace"_s.arg(userId), u"files.READ"_s, priority);
}

ApiRequest list(const QString &folderId, const QString &token, Priority priority)
{
    ApiRequest request = driveRead(u"files/%1/files"_s.arg(folderId), u"files.READ"_s, priority);
    request.addParam(u"page[next]"_s, token.isEmpty() ? u"0"_s : token);
    request.addParam(u"page[limit]"_s, QString::number(pageRows));
    if (token.isEmpty()) // Zoho counts walks through a folder, not pages
        request.endpoint = u"list:"_s + folderId;
    return request;
}

ApiRequest item(const QString &id)
{
    return driveRead(u"files/"_s + id, u"files.READ"_s);
}

ApiRequest versions(const QString &fileId)
{
    return driveRead(u"files/%1/versions"_s.arg(fileId), u"files.READ"_s);
}

ApiRequest search(const QString &teamId, const QString &text)
{
    ApiRequest request = driveRead(u"teams/%1/records"_s.arg(teamId), u"team.READ"_s);
    request.requiredScope = u"ZohoSearch.securesearch.READ"_s;
    request.heavy = true;
    request.addParam(u"search[all]"_s, text);
    request.addParam(u"page[limit]"_s, QString::number(offsetRows));
    return request;
}

ApiRequest trashIn(const DriveSpace &space, int offset)
{
    return spaceRead(space, u"trashedfiles"_s, offset);
}

ApiRequest linksIn(const DriveSpace &space, int offset)
{
    return spaceRead(space, u"links"_s, offset);
}

ApiRequest createFolder(const QString &parentId, const QString &name)
{
    ApiRequest request = driveCall(Verb::Post, u"files"_s, u"files.CREATE"_s);
    setData(request, resourceOf(u"files"_s, {{u"name"_s, name}, {u"parent_id"_s, parentId}}));
    return request;
}

ApiRequest change(const QStringList &ids, const QString &attribute, const QString &value)
{
    const bool renames = attribute == "name"_L1; // of one item, by its path
    ApiRequest request =
        driveCall(Verb::Patch, renames ? u"files/"_s + ids.constFirst() : u"files"_s, u"files.UPDATE"_s);
    request.repeat = Repeat::Safe;
    const QJsonObject one = resourceOf(u"files"_s, {{attribute, value}});
    QJsonArray rows;
    for (const QString &id : ids) {
        QJsonObject row = one;
        row.insert(u"id"_s, id);
        rows.append(row);
    }
    setData(request, renames ? QJsonValue(one) : QJsonValue(rows));
    return request;
}

ApiRequest copy(const QStringList &ids, const QString &toFolder)
{
    ApiRequest request = driveCall(Verb::Post, u"files/%1/copy"_s.arg(toFolder), u"files.CREATE"_s);
    QJsonArray rows;
    for (const QString &id : ids)
        rows.append(resourceOf(u"files"_s, {{u"resource_id"_s, id}}));
    setData(request, rows);
    return request;
}

ApiRequest permissions(const QString &id)
{
    return driveRead(u"files/%1/permissions"_s.arg(id), u"files.sharing.READ"_s);
}

ApiRequest share(const QString &id, const QString &email, int roleId, bool notify)
{
    ApiRequest request = driveCall(Verb::Post, u"permissions"_s, u"files.sharing.CREATE"_s);
    setData(request, resourceOf(u"permissions"_s, {{u"resource_id"_s, id},
                                                   {u"shared_type"_s, u"personal"_s},
                                                   {u"email_id"_s, email},
                                                   {u"role_id"_s, QString::number(roleId)},
                                                   {u"send_notification_mail"_s, notify}}));
    return request;
}

ApiRequest changeRole(const QString &permissionId, int roleId)
{
    ApiRequest request = driveCall(Verb::Patch, u"permissions/"_s + permissionId, u"files.sharing.UPDATE"_s);
    request.repeat = Repeat::Safe;
    setData(request, resourceOf(u"permissions"_s, {{u"role_id"_s, QString::number(roleId)}}));
    return request;
}

ApiRequest revoke(const QString &permissionId)
{
    ApiRequest request = driveCall(Verb::Delete, u"permissions/"_s + permissionId, u"files.sharing.DELETE"_s);
    request.repeat = Repeat::Safe;
    return request;
}

ApiRequest links(const QString &id)
{
    return driveRead(u"files/%1/links"_s.arg(id), u"files.READ"_s);
}

ApiRequest createLink(const DriveItem &item, const DriveLinkDraft &draft)
{
    ApiRequest request = driveCall(Verb::Post, u"links"_s, u"links.CREATE"_s);
    QJsonObject attributes{{u"resource_id"_s, item.id},
                           {u"link_name"_s, draft.name},
                           {u"role_id"_s, QString::number(workdrive::roleId(draft.role, item.isFolder))},
                           {u"allow_download"_s, draft.allowsDownload},
                           {u"request_user_data"_s, false}};
    if (!draft.password.isEmpty())
        attributes.insert(u"password_text"_s, draft.password);
    if (draft.expiresOn.isValid())
        attributes.insert(u"expiration_date"_s, draft.expiresOn.toString(Qt::ISODate) + u" 23:59:59"_s);
    setData(request, resourceOf(u"links"_s, attributes));
    return request;
}

ApiRequest revokeLink(const QString &linkId)
{
    ApiRequest request = driveCall(Verb::Delete, u"links/"_s + linkId, u"links.DELETE"_s);
    request.repeat = Repeat::Safe;
    return request;
}
} // namespace atlas::driverequests
