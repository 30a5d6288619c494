// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas
{
enum class MotionChoice { System, Reduced, Full };

/// Whether the desktop asks programs to stand still: the registry on Windows, elsewhere the settings files of GTK and
/// KDE, because Qt 6.4 has no hint for it.
[[nodiscard]] bool systemPrefersLessMotion();
/// Applies the choice to everything that moves by itself: carets, menus, lists and tips. Anything that is ever to be
/// animated asks motionIsReduced() before it moves.
void applyMotion(MotionChoice choice);
[[nodiscard]] bool motionIsReduced();
} // namespace atlas
