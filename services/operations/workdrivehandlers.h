// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"
#include "services/workdrive/workdriveservice.h"

/// What the WorkDrive operations do. Parameters have passed their schema.
namespace atlas::workdrivehandlers
{
[[nodiscard]] Task<Result<OperationResult>> listFiles(WorkDriveService *drive, QJsonObject parameters,
                                                      OperationProgress progress, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> upload(WorkDriveService *drive, QJsonObject parameters,
                                                   OperationProgress progress, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> download(WorkDriveService *drive, QJsonObject parameters,
                                                     OperationProgress progress, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createFolder(WorkDriveService *drive, QJsonObject parameters,
                                                         OperationProgress progress, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> share(WorkDriveService *drive, QJsonObject parameters,
                                                  OperationProgress progress, CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planListFiles(WorkDriveService *drive, QJsonObject parameters,
                                                        CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planUpload(WorkDriveService *drive, QJsonObject parameters,
                                                     CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planDownload(WorkDriveService *drive, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreateFolder(WorkDriveService *drive, QJsonObject parameters,
                                                           CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planShare(WorkDriveService *drive, QJsonObject parameters,
                                                    CancelToken cancel);

/// The folder a parameter names, or the first team folder the person belongs to, or their own folders where there is
/// none; the last two take calls. NotFound "no_folder".
[[nodiscard]] Task<Result<QString>> folderOf(WorkDriveService *drive, QJsonObject parameters, QString parameter,
                                             CancelToken cancel);
/// The file or folder of `file_id`. NotFound with that field.
[[nodiscard]] Task<Result<DriveItem>> itemOf(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel);
} // namespace atlas::workdrivehandlers
