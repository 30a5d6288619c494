// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/homelayouts.h"

#include <QRect>

namespace atlas
{
/// Where cards stand in a grid of `columns` (12; 6 in a narrow window, where a card takes double its share), in cells:
/// each at the first place, from the top left, where it fits. Reading order is kept as far as places allow.
[[nodiscard]] QList<QRect> packCards(const QList<HomePlace> &places, int columns = 12);
/// How many columns a window of this width gets: 12 from 1,080 px on, 6 down to 620, then 3.
[[nodiscard]] int gridColumns(int width);
/// Cells are stretched so that no row ends ragged: the last card of a row reaches the edge where nothing stands beside
/// it.
[[nodiscard]] QList<QRect> justified(QList<QRect> cells, int columns);
} // namespace atlas
