// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QStringList>

class QPainter;
class QRect;

namespace atlas::keycaps
{
/// The names of the keys of a shortcut, one by one, as this computer calls them: "Ctrl", "Maj", "F".
[[nodiscard]] QStringList names(const QKeySequence &shortcut);
/// Draws them one beside the other, ending at `right`, in the middle of `row`; the new right edge of what is left of
/// it. Nothing for an empty shortcut.
int paint(QPainter &painter, const QRect &row, int right, const QKeySequence &shortcut);
} // namespace atlas::keycaps
