// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

/// The calls of WorkDrive v1 as requests. Only documented parameters are ever sent: unknown ones are refused.
/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/
namespace atlas::driverequests
{
/// Rows of a page by cursor, as many as Zoho gives at once.
constexpr int pageRows = 1000;
/// Rows of a page by offset.
constexpr int offsetRows = 50;

/// Usage "invalid_parameter" unless `id` is one of WorkDrive's (letters, digits, '-', '_'); `field`: what to name.
[[nodiscard]] Result<Done> checkId(const QString &id, const QString &field);
[[nodiscard]] Result<Done> checkIds(const QStringList &ids, const QString &field);

[[nodiscard]] ApiRequest me(Priority priority);
[[nodiscard]] ApiRequest teams(const QString &zuid, Priority priority);
[[nodiscard]] ApiRequest currentMember(const QString &teamId, Priority priority);
/// Team folders by the path and scope that are proven, or by the newer ones; from `offset` on.
[[nodiscard]] ApiRequest teamFolders(const QString &teamId, bool newer, int offset, Priority priority);
[[nodiscard]] ApiRequest ownFolder(const QString &userId, Priority priority);

/// A page of a folder; only the first (`token` empty) counts as a listing of it.
[[nodiscard]] ApiRequest list(const QString &folderId, const QString &token, Priority priority);
[[nodiscard]] ApiRequest item(const QString &id);
[[nodiscard]] ApiRequest versions(const QString &fileId);
[[nodiscard]] ApiRequest search(const QString &teamId, const QString &text);
/// What lies in the trash of a space, and the links for people outside to what lies in it, from `offset` on. Of a team
/// folder they have a scope of their own. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/get-team-folder-trashed-files.html
[[nodiscard]] ApiRequest trashIn(const DriveSpace &space, int offset);
[[nodiscard]] ApiRequest linksIn(const DriveSpace &space, int offset);

[[nodiscard]] ApiRequest createFolder(const QString &parentId, const QString &name);
/// One attribute of items: "name" of one, "parent_id" or "status" of many. May be repeated: it sets what it says.
[[nodiscard]] ApiRequest change(const QStringList &ids, const QString &attribute, const QString &value);
[[nodiscard]] ApiRequest copy(const QStringList &ids, const QString &toFolder);

[[nodiscard]] ApiRequest permissions(const QString &id);
[[nodiscard]] ApiRequest share(const QString &id, const QString &email, int roleId, bool notify);
[[nodiscard]] ApiRequest changeRole(const QString &permissionId, int roleId);
[[nodiscard]] ApiRequest revoke(const QString &permissionId);
[[nodiscard]] ApiRequest links(const QString &id);
[[nodiscard]] ApiRequest createLink(const DriveItem &item, const DriveLinkDraft &draft);
[[nodiscard]] ApiRequest revokeLink(const QString &linkId);

/// The name as Zoho wants it in headers and forms: percent-encoded UTF-8.
[[nodiscard]] QByteArray encodedName(const QString &name);
[[nodiscard]] ApiRequest uploadForm(const DriveBytes &bytes, const QString &folderId, const QString &name, bool replace,
                                    const WorkDriveService::Progress &progress);
[[nodiscard]] ApiRequest uploadStream(const DriveBytes &bytes, const QString &uploadId, const QString &folderId,
                                      const QString &name, bool replace, const WorkDriveService::Progress &progress);
[[nodiscard]] ApiRequest streamProgress(const QString &zuid, const QString &uploadId);
[[nodiscard]] ApiRequest openSession(qint64 size, const QString &folderId, const QString &name, NameConflict conflict);
[[nodiscard]] ApiRequest session(const QString &uploadId);
[[nodiscard]] ApiRequest sendChunk(const DriveBytes &bytes, qint64 total, const QString &uploadId,
                                   const WorkDriveService::Progress &progress);
[[nodiscard]] ApiRequest commit(const QString &uploadId, const QString &folderId, const QString &name,
                                NameConflict conflict);
/// From the byte `from` on; the sink is the caller's.
[[nodiscard]] ApiRequest download(const QString &id, const QString &version, qint64 from);
} // namespace atlas::driverequests
