// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

#include <QJsonObject>

/// Zoho's answers as records. Keys that no public source confirms are read in every spelling seen.
/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/
namespace atlas::drivejson
{
/// "data" as rows, whether it is an array or one object.
[[nodiscard]] QJsonArray rowsOf(const QJsonObject &answer);
[[nodiscard]] QJsonObject firstRow(const QJsonObject &answer);
/// The token of the next page; empty at the last.
[[nodiscard]] QString nextToken(const QJsonObject &answer);

[[nodiscard]] DriveSpace teamFolder(const QJsonObject &row);
[[nodiscard]] DriveVersion version(const QJsonObject &row);
[[nodiscard]] DrivePermission permission(const QJsonObject &row, bool ofFolder);
[[nodiscard]] DriveLink link(const QJsonObject &row, bool ofFolder);

/// The state of a session at the top, below "data", in its first row, or in "attributes" of any of these.
[[nodiscard]] DriveSession session(const QJsonObject &answer);
/// What an upload of any kind left behind; fileId empty when the answer names none.
[[nodiscard]] DriveStored stored(const QJsonObject &answer);
/// The progress call's code ("D201"), wherever it stands; empty: none.
[[nodiscard]] QString progressCode(const QJsonObject &answer);
} // namespace atlas::drivejson
