// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/duplicates.h"
#include "services/crm/mergeplan.h"

/// The words of duplicates and merges, in the program's language.
namespace atlas::mergewords
{
/// "Same e-mail address: luis@acme.example".
[[nodiscard]] QString reason(const DuplicateGroup &group);
[[nodiscard]] QString value(const QJsonValue &value);
/// Each write of a plan in one line, in its order; `layout` names the fields.
[[nodiscard]] QStringList writes(const MergePlan &plan, const LayoutMeta &layout);
[[nodiscard]] QString nameOf(const QJsonObject &record);
} // namespace atlas::mergewords
