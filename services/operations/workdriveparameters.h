// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/drivetransfer.h"

/// Parameters of the WorkDrive operations as what WorkDriveService takes, and what the operations show; shared by
/// running and planning.
namespace atlas::workdriveparameters
{
/// Without the folder, which may have to be found. Usage with the parameter: those of fileMark() and checkName().
[[nodiscard]] Result<UploadOrder> uploadOrder(const QJsonObject &parameters);
/// The order of a file as listed; `path` may name a folder, then the file's own name is taken, made safe for this
/// computer. Usage "not_a_file" for a folder, "exists" for a file that is there, unless `overwrite` is given, and
/// "no_such_folder".
[[nodiscard]] Result<DownloadOrder> downloadOrder(const QJsonObject &parameters, const DriveItem &item);

/// A share with a person.
struct PersonShare {
    QString email;
    DriveRole role = DriveRole::View;
    bool notify = false;
};
[[nodiscard]] bool isLink(const QJsonObject &parameters);
/// Usage "invalid_parameter" for what does not go together: an expiry without a link, a role that files or folders do
/// not have, a day that does not exist.
[[nodiscard]] Result<PersonShare> personShare(const QJsonObject &parameters, const DriveItem &item);
[[nodiscard]] Result<DriveLinkDraft> linkDraft(const QJsonObject &parameters, const DriveItem &item);

/// "view", "comment", "edit", "share", "upload", "organize".
[[nodiscard]] QString roleName(DriveRole role);
[[nodiscard]] QStringList roleNames();

/// A file or folder with Zoho's field names, and "modified_at" (ISO 8601, UTC).
[[nodiscard]] QJsonObject shown(const DriveItem &item);
[[nodiscard]] QJsonObject shown(const DrivePermission &permission);
[[nodiscard]] QJsonObject shown(const DriveLink &link);
/// The error with the operation's own name of the parameter at fault; `usual` where the error names none and the kind
/// says that what was named is not there.
[[nodiscard]] ApiError blamed(ApiError error, const QString &usual);
} // namespace atlas::workdriveparameters
