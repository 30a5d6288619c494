// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
/// Whether the desktop asks for dark programs, as far as Qt 6.4 can tell: the registry on Windows, elsewhere the
/// platform's own palette. Call it while the program has no palette of its own set.
[[nodiscard]] bool systemPrefersDark();
/// Whether the desktop asks for more contrast: its accessibility setting on Windows, elsewhere a palette of black and
/// white, as high-contrast themes have. To be called like systemPrefersDark().
[[nodiscard]] bool systemPrefersContrast();
} // namespace atlas
