// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

class QSqlDatabase;

namespace atlas::storeschema
{
/// The schema this program knows.
[[nodiscard]] int newestVersion();
/// Runs the missing steps in one transaction, so that two processes starting together migrate once. Returns the
/// version. Storage error with code "damaged" when the file was written by a newer program.
[[nodiscard]] Result<int> migrate(const QSqlDatabase &db);
} // namespace atlas::storeschema
