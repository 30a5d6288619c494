// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"
#include "services/core/httpexchanges.h"

namespace atlas
{
/// The error of an exchange that broke. A transfer timeout arrives as OperationCanceledError; whoever cancelled on
/// purpose does not ask.
[[nodiscard]] ApiError transportError(const Exchange &exchange);
} // namespace atlas
