// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/lostwrite.h"
#include "services/workdrive/workdriveserviceprivate.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Result<Done> checkRole(DriveRole role, bool folder)
{
    if (workdrive::roleId(role, folder) > 0)
        return Done{};
    ApiError error(ErrorKind::Validation, u"no_such_role"_s);
    error.field = u"role"_s;
    return fail(error);
}

QString roleExpiry(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// A link that is what the draft asked for: whoever made it, it serves.
bool isAsDrafted(const DriveLink &link, const DriveLinkDraft &draft)
{
    return link.name == draft.name && link.role == draft.role && link.allowsDownload == draft.allowsDownload &&
           link.hasPassword == !draft.password.isEmpty() && link.expires.left(10) == roleExpiry(draft.expiresOn);
}
} // namespace

Task<Result<QList<DrivePermission>>> WorkDriveService::permissions(QString id, CancelToken cancel)
{
    const Result<DriveItem> about = co_await item(id, cancel); // role numbers mean other things on a folder
    if (!about)
        co_return fail(about.error());
    const ApiRequest request = driverequests::permissions(id);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<DrivePermission> permissions;
    for (const QJsonValue &row : *rows)
        permissions.append(drivejson::permission(row.toObject(), about->isFolder));
    co_return permissions;
}

Task<Result<DrivePermission>> WorkDriveService::shareWith(DriveItem item, QString email, DriveRole role, bool notify,
                                                          CancelToken cancel)
{
    Result<Done> sound = driverequests::checkId(item.id, u"file_id"_s);
    if (sound)
        sound = checkRole(role, item.isFolder);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::share(item.id, email, workdrive::roleId(role, item.isFolder), notify);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (rows)
        co_return drivejson::permission(rows->first().toObject(), item.isFolder);
    const ApiError lost = rows.error();
    if (!lostwrite::leavesFateOpen(lost))
        co_return fail(lost);
    const Result<QList<DrivePermission>> all = co_await permissions(item.id, cancel);
    if (!all)
        co_return fail(lostwrite::unknownFate(lost));
    for (const DrivePermission &permission : *all) {
        if (permission.role == role && permission.email.compare(email, Qt::CaseInsensitive) == 0)
            co_return permission;
    }
    co_return fail(lostwrite::notCreated(lost));
}

Task<Result<Done>> WorkDriveService::changeRole(QString permissionId, bool ofFolder, DriveRole role, CancelToken cancel)
{
    Result<Done> sound = driverequests::checkId(permissionId, u"permission_id"_s);
    if (sound)
        sound = checkRole(role, ofFolder);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::changeRole(permissionId, workdrive::roleId(role, ofFolder));
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return Done{};
}

Task<Result<Done>> WorkDriveService::Private::remove(ApiRequest request, CancelToken cancel)
{
    const Result<ApiReply> reply = co_await client->send(request, cancel);
    if (!reply && reply.error().kind != ErrorKind::NotFound)
        co_return fail(reply.error());
    co_return Done{};
}

Task<Result<Done>> WorkDriveService::revoke(QString permissionId, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(permissionId, u"permission_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::revoke(permissionId);
    co_return co_await d->remove(request, cancel);
}

Task<Result<QList<DriveLink>>> WorkDriveService::links(QString id, CancelToken cancel)
{
    const Result<DriveItem> about = co_await item(id, cancel);
    if (!about)
        co_return fail(about.error());
    const ApiRequest request = driverequests::links(id);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<DriveLink> links;
    for (const QJsonValue &row : *rows)
        links.append(drivejson::link(row.toObject(), about->isFolder));
    co_return links;
}

Task<Result<DriveLink>> WorkDriveService::createLink(DriveItem item, DriveLinkDraft draft, CancelToken cancel)
{
    if (draft.name.trimmed().isEmpty())
        draft.name = item.name; // Zoho wants one
    Result<Done> sound = driverequests::checkId(item.id, u"file_id"_s);
    if (sound)
        sound = checkRole(draft.role, item.isFolder);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::createLink(item, draft);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (rows)
        co_return drivejson::link(rows->first().toObject(), item.isFolder);
    const ApiError lost = rows.error();
    if (!lostwrite::leavesFateOpen(lost))
        co_return fail(lost);
    const Result<QList<DriveLink>> all = co_await links(item.id, cancel);
    if (!all)
        co_return fail(lostwrite::unknownFate(lost));
    for (const DriveLink &link : *all) {
        if (isAsDrafted(link, draft))
            co_return link;
    }
    co_return fail(lostwrite::notCreated(lost));
}

Task<Result<Done>> WorkDriveService::revokeLink(QString linkId, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(linkId, u"link_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::revokeLink(linkId);
    co_return co_await d->remove(request, cancel);
}
} // namespace atlas
