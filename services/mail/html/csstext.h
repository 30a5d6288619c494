// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atlas::mailhtml
{
/// CSS without comments, its escapes ("\75 rl") replaced by what they stand for.
[[nodiscard]] QString plainCss(const QString &css);
} // namespace atlas::mailhtml
