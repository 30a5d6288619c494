// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmservice.h"
#include "services/operations/operation.h"

/// Parameters of the CRM operations as queries of CrmService; shared by running and planning.
namespace atlas::crmparameters
{
[[nodiscard]] QString textParameter(const QJsonObject &parameters, QLatin1StringView name);
/// `fields`, given as a list or as one text with commas; empty if absent.
[[nodiscard]] QStringList fieldNames(const QJsonObject &parameters);
[[nodiscard]] CrmListQuery listQuery(const QJsonObject &parameters);
/// Searches page by number: their page_token is that number as text. Usage when it is not one.
[[nodiscard]] Result<CrmSearchQuery> searchQuery(const QJsonObject &parameters);
/// {"fields":[{"field","base","mine","theirs"}],"changed_by","changed_at"} as the details of a Conflict.
[[nodiscard]] ApiError conflictError(const Conflict &conflict);
} // namespace atlas::crmparameters
