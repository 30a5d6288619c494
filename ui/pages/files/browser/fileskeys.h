// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;

namespace atlas
{
/// What a person can ask for with the files before them.
enum class FilesAct {
    Open,
    Up,
    Back,
    Forward,
    Copy,
    Cut,
    Paste,
    Trash,
    Restore,
    Rename,
    NewFolder,
    Search,
    Details,
    Download,
    Share,
    ToClient,
    Versions,
    Browser,
    Upload,
    Refresh
};

/// The act of a key in the list or grid; nothing for keys that are the view's (arrows, Ctrl+A, letters).
[[nodiscard]] std::optional<FilesAct> filesActOf(const QKeyEvent &event);
} // namespace atlas
