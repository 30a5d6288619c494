// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/cliqtext.h"

namespace atlas
{
struct CliqHistory;

/// The messages of a conversation that hold all words, in their text, the name of their file, on their card or in the
/// sender's name; oldest first. Case and accents do not count. Without a word: none.
[[nodiscard]] QStringList messagesWith(const CliqHistory &history, const QString &words,
                                       const cliqtext::NameOf &nameOf);
} // namespace atlas
