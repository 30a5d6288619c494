// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class CliqService;

/// cliq_list_channels, cliq_post_to_channel, cliq_send_message, cliq_create_bot_message. `cliq` may be null: then only
/// the table is wanted and nothing may be run.
[[nodiscard]] QList<Operation> cliqOperations(CliqService *cliq);
} // namespace atlas
