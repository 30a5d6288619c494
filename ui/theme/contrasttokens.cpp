// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

namespace atlas
{
Tokens contrastLightTokens()
{
    Tokens t;
    t.window = QColor(0xFFFFFF);
    t.surface = QColor(0xFFFFFF);
    t.border = QColor(0x5A6270);
    t.text = QColor(Qt::black);
    t.secondary = QColor(0x333A45);
    t.accent = QColor(0x0A3F9E);
    t.good = QColor(0x00522A);
    t.warn = QColor(0x6E3A00);
    t.bad = QColor(0x8F0F2A);
    t.goodOnFill = QColor(0x004D26);
    t.warnOnFill = QColor(0x643400);
    t.badOnFill = QColor(0x850B25);
    t.accentOnFill = QColor(0x07357F);
    t.goodFill = QColor(0xE7F4EC);
    t.warnFill = QColor(0xFBF0E1);
    t.badFill = QColor(0xFBE9ED);
    t.hover = QColor(0xE8EDF5);
    t.selected = QColor(0xD6E4FC);
    const QRgb series[] = {0x0A3F9E, 0x9A5B00, 0x006B4A, 0x8A2D66, 0x1B6E99, 0x4A5260};
    std::copy(std::begin(series), std::end(series), std::begin(t.series));
    t.onAccent = QColor(0xFFFFFF);
    t.dim = QColor(0, 0, 0, 160);
    return t;
}

Tokens contrastDarkTokens()
{
    Tokens t;
    t.window = QColor(Qt::black);
    t.surface = QColor(Qt::black);
    t.border = QColor(0xA3ACB8);
    t.text = QColor(0xFFFFFF);
    t.secondary = QColor(0xD5DBE3);
    t.accent = QColor(0x9CC5FF);
    t.good = QColor(0x6FE3A8);
    t.warn = QColor(0xFFC078);
    t.bad = QColor(0xFFA8B7);
    t.goodOnFill = t.good;
    t.warnOnFill = t.warn;
    t.badOnFill = t.bad;
    t.accentOnFill = t.accent;
    t.goodFill = QColor(0x0B2A1C);
    t.warnFill = QColor(0x33240F);
    t.badFill = QColor(0x3B141D);
    t.hover = QColor(0x1D242E);
    t.selected = QColor(0x142C52);
    const QRgb series[] = {0x6FA1FF, 0xF2B84B, 0x3CC79A, 0xE2A0C4, 0x7CC7F0, 0x9AA4B2};
    std::copy(std::begin(series), std::end(series), std::begin(t.series));
    t.onAccent = QColor(Qt::black);
    t.dim = QColor(0x5A, 0x62, 0x70, 150);
    return t;
}
} // namespace atlas
