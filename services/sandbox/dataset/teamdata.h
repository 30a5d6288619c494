// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

namespace atlas::sandbox::dataset
{
/// Messages of the invented conversations at scale 1.
inline constexpr int teamMessages = 1200;

/// The invented team: 9 channels, 12 direct, group and bot chats, `teamMessages` times `scale` messages in French and
/// English over the sixty days up to `today`, the last of them unread. The store has its people already; `projects`
/// names the projects that have channels. The same seed, scale and date give the same data.
void generateTeam(cliq::Store &store, const QStringList &projects, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::dataset
