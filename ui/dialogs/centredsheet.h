// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
/// Fills a view with one column in its middle, at most `widest` pixels wide, that scrolls where the window is too
/// small.
struct CentredSheet {
    CentredSheet(QWidget *view, int widest);
    QScrollArea *scroll;
    QWidget *body;       ///< parent of what stands in the column
    QVBoxLayout *column; ///< of body; 4 px at the sides for focus rings
};
} // namespace atlas
