// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class CrmService;

/// What the CRM operations do. Parameters have passed their schema.
namespace crmhandlers
{
[[nodiscard]] Task<Result<OperationResult>> search(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> list(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> getRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> updateRecord(CrmService *crm, QJsonObject parameters, CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planSearch(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planList(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planGet(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreate(CrmService *crm, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planUpdate(CrmService *crm, QJsonObject parameters, CancelToken cancel);
} // namespace crmhandlers
} // namespace atlas
