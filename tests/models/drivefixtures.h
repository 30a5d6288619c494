// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivebook.h"

namespace atlas::test
{
/// Monday, 23 November 2026, 9:00 UTC.
[[nodiscard]] QDateTime driveNow();
[[nodiscard]] DriveItem driveFile(const QString &id, const QString &name, qint64 size = 1000, int hoursAgo = 1);
/// `inside`: folders that Zoho says lie in it.
[[nodiscard]] DriveItem driveSubFolder(const QString &id, const QString &name, int inside = 0);
/// A folder as it was listed so many minutes before driveNow(); its rows get it as parent.
[[nodiscard]] DriveFolder driveListing(const QString &id, QList<DriveItem> items, int minutesAgo = 10);
/// Team folders "marketing" and "finance" (of which the person is no member), own folders "own"; "marketing" holds
/// "campaigns" and "press" and a file "brief", "campaigns" holds "spring" and "autumn".
[[nodiscard]] DriveSnapshot someDrive();
} // namespace atlas::test
