// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QString>

namespace atlas::storefile
{
/// Renames the database and its -wal and -shm to "<name>.damaged-<UTC timestamp>[...]". Returns the new path of the
/// database. Storage error "cannot_move" when the file system refuses. Nothing may have the file open here.
[[nodiscard]] Result<QString> moveAside(const QString &path);
} // namespace atlas::storefile
