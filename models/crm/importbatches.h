// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/importcheck.h"
#include "services/crm/importrecords.h"

namespace atlas::importbatches
{
/// Word of a fault, as it stands in ImportItem::code: "mandatory", "email", "choice", "twice_in_file", ...
[[nodiscard]] QString faultCode(ImportFault fault);
/// The plan as calls of up to 100 rows, in the order of the file within each way of sending. Rows that are refused or
/// skipped are in it too, so that the result speaks of every row.
[[nodiscard]] ImportRun run(const ImportRules &rules, const ImportTable &table, const ImportPlan &plan);
/// Rows that are not in Zoho after all: refused ones, and those that were not sent. As a CSV to correct and import
/// again.
[[nodiscard]] QByteArray leftOver(const ImportRun &run, QChar separator);
} // namespace atlas::importbatches
