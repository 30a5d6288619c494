// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/drivetransfer.h"

namespace atlas::downloadpart
{
[[nodiscard]] QString partPath(const QString &path);
/// Where it is noted what the part is a part of.
[[nodiscard]] QString notePath(const QString &path);

/// Bytes of the part that may be gone on with: 0 when there is none or it is of another file or version (then it is
/// removed), and where Zoho tells no length to check it by (a document of its own, an earlier version).
/// Usage (field "path") "exists" | "unwritable" | "no_space". For the thread pool.
[[nodiscard]] Result<qint64> prepare(const DownloadOrder &order);
/// Makes the part the file. Usage "exists" | "unwritable". For the thread pool.
[[nodiscard]] Result<Done> finish(const DownloadOrder &order);
/// How many bytes the file must have; -1: Zoho does not tell.
[[nodiscard]] qint64 wholeSize(const DownloadOrder &order);
/// Why the disk did not take any more: "no_space" or "unwritable".
[[nodiscard]] ApiError diskError(const QString &path, const ApiError &error);
} // namespace atlas::downloadpart
