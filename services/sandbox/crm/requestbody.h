// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

namespace atlas::sandbox::crm
{
/// The JSON object of a POST or PUT. Without a JSON content type or without an object the call is refused.
[[nodiscard]] QJsonObject requestBody(const Call &call, std::optional<Response> &refusal);
/// The `data` array: 1 to `maximum` objects; trigger names are checked as well.
[[nodiscard]] QJsonArray requestData(const Call &call, int maximum, std::optional<Response> &refusal,
                                     QJsonObject *body = nullptr);
} // namespace atlas::sandbox::crm
