// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/importcheck.h"
#include "services/core/apierror.h"
#include "services/crm/importrecords.h"

/// The words of imports, in the program's language.
namespace atlas::importwords
{
/// "Leads", "Contacts", ...
[[nodiscard]] QString module(const QString &api);
[[nodiscard]] QString encoding(ImportEncoding encoding);
[[nodiscard]] QString separator(QChar separator);
[[nodiscard]] QString fault(ImportFault fault);
[[nodiscard]] QString state(ImportItem::State state);
/// Why a row was refused; Zoho's own words for its codes.
[[nodiscard]] QString why(const ImportItem &item);
/// "12 new, 3 updated, 1 refused".
[[nodiscard]] QString outcome(const ImportRun &run);
} // namespace atlas::importwords
