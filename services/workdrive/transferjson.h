// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/transferqueue.h"

/// A transfer as the store keeps it.
namespace atlas::transferkept
{
struct Kept {
    Transfer transfer;
    UploadMark mark;        ///< downloads: only begunAt
    DriveItem item;         ///< downloads: what is fetched, as it was listed
    bool overwrite = false; ///< downloads
};
[[nodiscard]] QJsonObject toJson(const Kept &kept);
[[nodiscard]] Kept fromJson(const QJsonObject &json);
} // namespace atlas::transferkept
