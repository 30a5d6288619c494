// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

namespace atlas::sandbox::crm
{
/// One field as /settings/fields describes it, labelled in the user's language.
[[nodiscard]] QJsonObject fieldMetadata(const Field &field, const Module &module, const Schema &schema,
                                        const User &user);
/// The options of a picklist field; Pipeline carries the stages of each pipeline in `maps`.
[[nodiscard]] QJsonArray optionsMetadata(const Field &field, const Schema &schema, const User &user);
[[nodiscard]] QJsonObject moduleMetadata(const Module &module, const User &user);
[[nodiscard]] QJsonObject layoutMetadata(const Module &module, const Schema &schema, const User &user);
[[nodiscard]] QJsonObject pipelineMetadata(const Pipeline &pipeline, const Schema &schema, const User &user);
} // namespace atlas::sandbox::crm
