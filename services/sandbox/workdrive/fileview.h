// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivecall.h"

#include <QHash>

namespace atlas::sandbox::workdrive
{
/// How many files and folders lie directly in each folder.
struct ChildCounts {
    int files = 0, folders = 0;
};
[[nodiscard]] QHash<QString, ChildCounts> childCounts(const Store &store);

/// The resource object of a listing. Source: docs/zoho.md, WorkDrive, listing.
[[nodiscard]] QJsonObject fileObject(const Call &call, const Item &item, const ChildCounts &counts);
/// The same with its counts taken now.
[[nodiscard]] QJsonObject fileObject(const Call &call, const Item &item);
/// What move and copy answer: id, name and parent alone.
[[nodiscard]] QJsonObject partialObject(const Item &item);

/// "Aug 26, 4:46 PM" in the agency's zone.
[[nodiscard]] QString displayTime(qint64 ms);
/// "12.3 KB"; "0 byte".
[[nodiscard]] QString displaySize(qint64 bytes);
[[nodiscard]] QString permalinkOf(const Item &item);
} // namespace atlas::sandbox::workdrive
