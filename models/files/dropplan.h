// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/transferqueue.h"

namespace atlas
{
/// What was dropped or pasted, folders walked through.
struct DropContents {
    struct File {
        QString path;
        QString below; ///< the folders between the drop and the file, "Campagne/Visuels"; empty: dropped itself
        qint64 size = 0;
    };
    QList<File> files;      ///< in the order of their paths
    QStringList folders;    ///< all folders to be made, empty ones too, parents first: "Campagne", "Campagne/Visuels"
    QStringList unreadable; ///< files and folders that cannot be read
    QStringList topNames;   ///< the names as they would appear in the destination: dropped files and folders
    qint64 size = 0;
};

/// Walks through what was dropped. Symbolic links to folders are not followed (a loop would have no end); hidden files
/// of the system (".DS_Store", "Thumbs.db", "desktop.ini") are left out. Slow for large trees: to be called off the ui
/// thread (`offThread`). `limit`: stops beyond this many files, with `files` cut there.
[[nodiscard]] DropContents walkDropped(const QStringList &paths, int limit = 20'000);

/// Names of the drop that are taken in the destination: files by name without case; folders are merged and are none.
[[nodiscard]] QStringList takenNames(const DropContents &contents, const QList<DriveItem> &there);

/// One wish a file. `taken`: what becomes of those whose name is taken; std::nullopt: they are left out.
[[nodiscard]] QList<UploadWish> wishesFor(const DropContents &contents, const QString &folderId,
                                          const QString &placeName, const QList<DriveItem> &there,
                                          std::optional<NameConflict> taken);
} // namespace atlas
