// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <cmath>

namespace atlas
{
Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF6F7F9);
    t.surface = QColor(0xFFFFFF);
    t.border = QColor(0xE1E4EA);
    t.text = QColor(0x1B1F27);
    t.secondary = QColor(0x5B6472);
    t.accent = QColor(0x2F6FED);
    t.good = QColor(0x1A7F4B);
    t.warn = QColor(0xB25E09);
    t.bad = QColor(0xC4314B);
    t.goodOnFill = QColor(0x15693E);
    t.warnOnFill = QColor(0x8F4A05);
    t.badOnFill = QColor(0xAE2740);
    t.accentOnFill = QColor(0x1F57C6);
    t.goodFill = QColor(0xE7F4EC);
    t.warnFill = QColor(0xFBF0E1);
    t.badFill = QColor(0xFBE9ED);
    t.hover = QColor(0xEEF1F6);
    t.selected = QColor(0xE6EEFD);
    const QRgb series[] = {0x2F6FED, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0x8A94A6};
    std::copy(std::begin(series), std::end(series), std::begin(t.series));
    t.onAccent = QColor(0xFFFFFF);
    t.dim = QColor(0x14, 0x17, 0x1C, 117);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x14171C);
    t.surface = QColor(0x1C2027);
    t.border = QColor(0x2C323C);
    t.text = QColor(0xE8EBF0);
    t.secondary = QColor(0x9AA4B2);
    t.accent = QColor(0x6FA1FF);
    t.good = QColor(0x4CC38A);
    t.warn = QColor(0xF0A24A);
    t.bad = QColor(0xFF7A90);
    t.goodOnFill = t.good;
    t.warnOnFill = t.warn;
    t.badOnFill = t.bad;
    t.accentOnFill = t.accent;
    t.goodFill = QColor(0x1C312A);
    t.warnFill = QColor(0x352A1E);
    t.badFill = QColor(0x3A232B);
    t.hover = QColor(0x232831);
    t.selected = QColor(0x22304A);
    const QRgb series[] = {0x6FA1FF, 0xF2B84B, 0x3CC79A, 0xE2A0C4, 0x7CC7F0, 0x76808F};
    std::copy(std::begin(series), std::end(series), std::begin(t.series));
    t.onAccent = QColor(0x14171C);
    t.dim = QColor(0x14, 0x17, 0x1C, 117);
    return t;
}

QColor mixed(const QColor &base, const QColor &colour, qreal share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(channel(base.red(), colour.red()), channel(base.green(), colour.green()),
                  channel(base.blue(), colour.blue()));
}

namespace
{
qreal relativeLuminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const qreal la = relativeLuminance(a);
    const qreal lb = relativeLuminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accentOnFill);
    p.setColor(QPalette::LinkVisited, t.accentOnFill);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, t.secondary);
    }
    p.setColor(QPalette::Disabled, QPalette::Button, t.hover);
    p.setColor(QPalette::Disabled, QPalette::Base, t.hover);
    return p;
}
} // namespace atlas
