// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/recordstore.h"

namespace atlas::sandbox::crm
{
/// Only what differs from the generated data: changed and added rows, the bin, the timeline. The lock is the caller's.
[[nodiscard]] QJsonObject savedState(const Store &store);
void loadState(Store &store, const QJsonObject &state);
} // namespace atlas::sandbox::crm
