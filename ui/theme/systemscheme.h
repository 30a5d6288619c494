// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
/// Whether the desktop asks for dark programs, as far as Qt 6.4 can tell: the registry on Windows, elsewhere the
/// platform's own palette. Call it while the program has no palette of its own set.
[[nodiscard]] bool systemPrefersDark();
} // namespace atlas
