// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqcall.h"

/// Where the first segment of a path leads for who posts. Null with a refusal: unknown, or not a member.
namespace atlas::sandbox::cliq
{
[[nodiscard]] Chat *channelByName(Call &call, std::optional<Response> &refusal);
[[nodiscard]] Chat *channelById(Call &call, std::optional<Response> &refusal);
[[nodiscard]] Chat *chatById(Call &call, std::optional<Response> &refusal);
/// The conversation with a person of the organisation, by ZUID or address; begun if there is none.
[[nodiscard]] Chat *chatWithPerson(Call &call, std::optional<Response> &refusal);
} // namespace atlas::sandbox::cliq
