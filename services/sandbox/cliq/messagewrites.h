// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqcall.h"

namespace atlas::sandbox::cliq
{
/// How long one may change or delete what one wrote; set by the organisation.
inline constexpr qint64 changeWindowMs = 48LL * 3600 * 1000;

/// Why the user may not delete this message: not theirs, or too old.
[[nodiscard]] std::optional<Response> deletionRefusal(const Call &call, const Chat &chat, const Message &message);
/// Takes the message away; its thread, pins and reactions go with it.
void deleteMessage(Call &call, Chat &chat, Message &message);
} // namespace atlas::sandbox::cliq
