// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqcall.h"

namespace atlas::sandbox::cliq
{
/// Posts what the service itself says in a chat ("Ada Lindt added Ben Ruiz"), in the name of the user, and notes the
/// change.
void postInfo(Call &call, Chat &chat, const QString &text);
} // namespace atlas::sandbox::cliq
