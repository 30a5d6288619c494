// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class CrmService;

/// crm_search, crm_get_record, crm_create_record, crm_update_record, crm_list_records. `crm` may be null: then only the
/// table is wanted and nothing may be run.
[[nodiscard]] QList<Operation> crmOperations(CrmService *crm);
} // namespace atlas
