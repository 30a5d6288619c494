// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPair>

namespace atlas::sandbox::cliq
{
/// Width and height of a PNG in pixels; 0, 0 for anything else. Source: PNG Specification, second edition,
/// section 11.2.2.
[[nodiscard]] QPair<int, int> pngSize(const QByteArray &bytes);
} // namespace atlas::sandbox::cliq
