// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;

namespace atlas
{
/// What a key in the mail list does.
enum class TriageAct {
    Next,
    Previous,
    Archive,
    Label,
    Move,
    Flag,
    Snooze,
    Reply,
    ReplyAll,
    Forward,
    ToggleRead,
    Trash,
    Mark, ///< takes the mail into or out of the selection
    Open,
    Unmark
};

/// J K E L V S Z R A F U #, Delete, Space, Return, Escape without modifiers; nullopt: the key means nothing here.
/// "#" is taken as typed, wherever the keyboard has it. Held keys only walk.
[[nodiscard]] std::optional<TriageAct> triageActOf(const QKeyEvent &event);
} // namespace atlas
