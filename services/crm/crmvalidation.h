// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/crm/crmrecords.h"

namespace atlas::crmvalidation
{
/// What is known of a module before anything is sent. Empty layout or pipelines: nothing is known, nothing is refused.
struct KnownRules {
    LayoutMeta layout;
    QList<Pipeline> pipelines; ///< Deals only
};

/// Checks `values` and gives them back as they should be sent: a picklist's display text becomes its actual value.
/// `current` is the record they are written over (empty for a create, when mandatory fields are asked for).
/// Validation errors name the field: "mandatory_missing", "too_long", "read_only", "not_a_choice", "stage_unknown".
[[nodiscard]] Result<QJsonObject> checkCreate(const KnownRules &rules, const QJsonObject &values);
[[nodiscard]] Result<QJsonObject> checkUpdate(const KnownRules &rules, const QJsonObject &values,
                                              const QJsonObject &current);
} // namespace atlas::crmvalidation
