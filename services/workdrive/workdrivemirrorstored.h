// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverepository.h"

/// The drive as the store keeps it: compact JSON with short names; what is as usual is left out.
namespace atlas::drivestored
{
[[nodiscard]] StoredRecord ofUser(const DriveUser &user);
[[nodiscard]] StoredRecord ofSpaces(const QList<DriveSpace> &spaces);
[[nodiscard]] StoredRecord ofFolder(const DriveFolder &folder);
/// Both sets as a snapshot. What cannot be read counts as never read.
[[nodiscard]] DriveSnapshot decode(const RecordSnapshot &spaces, const QList<StoredRecord> &folders);
} // namespace atlas::drivestored
