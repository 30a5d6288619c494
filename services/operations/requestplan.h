// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"
#include "services/operations/operation.h"

namespace atlas
{
/// A request as a dry run shows it. `requests`: HTTP calls that doing it would make.
[[nodiscard]] OperationPlan planOf(const QString &summary, const ApiRequest &request, int requests);
} // namespace atlas
