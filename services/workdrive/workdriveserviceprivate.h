// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/workdrive/workdrivejson.h"
#include "services/workdrive/workdriverequests.h"

namespace atlas
{
/// What WorkDriveService keeps in memory, and its steps. Shared by its source files only.
struct WorkDriveService::Private {
    Private(ApiClient &api, const Clock *time);

    using SpacePage = ApiRequest (*)(const DriveSpace &space, int offset);

    Task<Result<QJsonArray>> rows(ApiRequest request, CancelToken cancel);
    /// All pages of what a space lists by offset, each row once.
    Task<Result<QJsonArray>> rowsIn(DriveSpace space, SpacePage page, CancelToken cancel);
    Task<Result<DriveUser>> askUser(Priority priority, CancelToken cancel);
    Task<Result<QJsonArray>> teamFolders(QString teamId, Priority priority, CancelToken cancel);
    /// Changes one attribute of many items, fifty a call; the rows of the answers.
    Task<Result<QJsonArray>> changeAll(QStringList ids, QString attribute, QString value, CancelToken cancel);
    /// After a lost answer: the folder of that name, of which there was none before unless `evenIfTaken`; then one made
    /// since `began`.
    Task<Result<DriveItem>> findCreated(WorkDriveService &service, QString parentId, QString name, QDateTime began,
                                        bool evenIfTaken, ApiError lost, CancelToken cancel);
    /// A call that removes what may be gone already.
    Task<Result<Done>> remove(ApiRequest request, CancelToken cancel);
    /// What an upload left behind; Ambiguous "unknown" when the answer does not say.
    Task<Result<DriveStored>> storedBy(ApiRequest request, CancelToken cancel);
    Task<Result<QJsonObject>> askProgress(QString uploadId, CancelToken cancel);
    /// Receives into a file from where it is, as long as each try brings it on; a document of Zoho's own, which is
    /// exported anew each time, from the start.
    Task<Result<qint64>> receive(DriveItem item, QString version, QString path, qint64 from, Progress progress,
                                 CancelToken cancel);

    ApiClient *client;
    const Clock *clock;
    std::optional<DriveUser> user;
};
} // namespace atlas
