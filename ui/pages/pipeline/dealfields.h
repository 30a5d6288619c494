// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

namespace atlas
{
/// Between a typed deal and the fields of its Zoho record (API names as in docs/zoho.md).
namespace dealfields
{
/// The deal with Zoho's field names: the base of an update made from the list.
[[nodiscard]] QJsonObject toRecord(const Deal &deal);
/// The deal as it will look once `changes` are accepted; a new stage brings its probability along.
[[nodiscard]] Deal withChanges(const Deal &deal, const QJsonObject &changes, const Pipeline &pipeline);
/// What is sent: lookups reduced to their id, the rest as it is.
[[nodiscard]] QJsonObject forWriting(const QJsonObject &changes);
/// Only the members of `record` that `changes` touches.
[[nodiscard]] QJsonObject touched(const QJsonObject &record, const QJsonObject &changes);
[[nodiscard]] QJsonObject lookup(const LookupRef &ref);
} // namespace dealfields
} // namespace atlas
