// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"

/// Cliq's refusals in the words of CliqService: the same code means different things of different calls.
namespace atlas::cliqerrors
{
/// Of a post. NotFound "no_channel" | "no_chat" | "no_person" | "no_bot"; Forbidden "archived" | "not_a_member" |
/// "mention_all".
[[nodiscard]] ApiError ofPost(ApiError error, const CliqTarget &target, const QString &text);
/// Of a change of a message. NotFound "deleted_meanwhile"; Forbidden "too_late" when the time to change it is over.
[[nodiscard]] ApiError ofMessage(ApiError error);
/// Of a record that an id or a name in the path names: the "technical error" Cliq answers for unknown ones is NotFound.
[[nodiscard]] ApiError ofLookup(ApiError error, const QString &code);
} // namespace atlas::cliqerrors
