// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Sizes of the rows of a conversation, px.
namespace atlas::messagemetrics
{
inline constexpr int sideMargin = 20;
inline constexpr int disc = 32;
inline constexpr int textLeft = sideMargin + disc + 12;
inline constexpr int headLine = 20, smallLine = 18;
inline constexpr int groupGap = 10, rowGap = 4;
inline constexpr int dayHeight = 38, infoHeight = 26;
inline constexpr int cardWidth = 430, cardHeight = 52, richCardWidth = 560;
inline constexpr int chipHeight = 24;
inline constexpr int previewWidth = 240, previewHeight = 160;
} // namespace atlas::messagemetrics
