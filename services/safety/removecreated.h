// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operationregistry.h"

namespace atlas
{
/// Deletes what an operation made; `what` as in undoplan.h. Looks first: Conflict "changed_since" where somebody has
/// worked on it since. NotFound where it is gone already.
[[nodiscard]] Task<Result<Done>> removeCreated(OperationServices services, QJsonObject what, CancelToken cancel);
} // namespace atlas
