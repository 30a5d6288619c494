// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/recordstore.h"

namespace atlas::sandbox::dataset
{
/// The invented agency the data belong to.
[[nodiscard]] QString organisationName();
/// Fills an empty store: users, accounts, contacts, leads, deals in two pipelines, campaigns, activities and notes over
/// the 18 months before `today`. The same seed, scale and date give the same data; ids do not depend on the date.
/// `scale` multiplies every number of records.
void generate(crm::Store &store, quint32 seed, int scale, QDate today);
} // namespace atlas::sandbox::dataset
