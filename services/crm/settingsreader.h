// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"

namespace atlas
{
/// Reads what the pipeline page needs besides deals: layout, stages with probabilities, pipelines, organisation, users.
/// A grant without ZohoCRM.users.READ or ZohoCRM.org.READ gets empty users or an empty organisation, not a failure.
[[nodiscard]] Task<Result<CrmSettings>> readCrmSettings(CrmService *service, CancelToken cancel);
} // namespace atlas
