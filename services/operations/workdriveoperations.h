// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class WorkDriveService;

/// workdrive_list_files, workdrive_upload, workdrive_download, workdrive_create_folder, workdrive_share. `drive` may be
/// null: then only the table is wanted and nothing may be run.
[[nodiscard]] QList<Operation> workDriveOperations(WorkDriveService *drive);
} // namespace atlas
