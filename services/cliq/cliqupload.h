// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"

namespace atlas::cliqupload
{
inline constexpr int kMostFiles = 10;
inline constexpr qint64 kLargestFile = 50LL << 20; ///< bytes

/// What Cliq would refuse is refused before anything is sent. Validation, field "files": "empty", "too_many",
/// "unreadable", "too_large".
[[nodiscard]] Result<Done> checked(const QList<CliqUpload> &files);
/// Puts the form of the files into the request: read from disk as it is sent, so that no file is held in memory.
void putForm(ApiRequest &request, const QList<CliqUpload> &files);
} // namespace atlas::cliqupload
