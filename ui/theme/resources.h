// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
/// Makes :/icons and :/roles available. Harmless when called again.
void ensureResources();
} // namespace atlas
