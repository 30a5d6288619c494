// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/timeline/timelinescene.h"

class QPainter;

namespace atlas
{
/// Draws the names left of the days: project, task, milestone, who or health, percent or lateness.
namespace timelinetree
{
void paint(QPainter &painter, const TimelineScene &scene);
/// Where a row is opened and closed; null for rows that cannot be.
[[nodiscard]] QRect chevron(const TimelineScene &scene, int row);
} // namespace timelinetree
} // namespace atlas
