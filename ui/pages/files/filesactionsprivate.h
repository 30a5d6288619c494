// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/changeteller.h"
#include "ui/pages/files/filesactions.h"

#include <QTemporaryDir>

namespace atlas
{
struct FilesActions::Private {
    ChangeTeller *teller = nullptr; ///< a child of the actions
    FilesOutdoors outdoors = desktopFilesOutdoors();
    QTemporaryDir copies;             ///< readable by its owner alone; goes with the program
    QList<DriveItem> trashed;         ///< with Atlas on this computer, newest first
    DriveGathered trash, linked;      ///< as WorkDrive listed them
    QHash<QString, QString> copyPath; ///< of copies that are whole, by id and state of the file
};

/// A download that is being put together: folders are listed one after the other.
struct DownloadPlan {
    struct Entry {
        DriveItem item;
        QString path; ///< as it would be without a file in its way
    };
    QList<Entry> open;   ///< folders still to be listed
    QList<Entry> files;  ///< to be fetched
    QStringList folders; ///< to be made on this computer, parents first
    QSet<QString> used;  ///< paths of the plan: WorkDrive allows a name twice
};

/// The name a file gets on this computer: safe, and for a document of Zoho's own with the ending of its export.
[[nodiscard]] QString localName(const DriveItem &item);
/// `path`, numbered ("plan (2).pdf") until neither the disk (unless `mayExist`) nor `used` has it.
[[nodiscard]] QString freeLocalPath(const QString &path, const QSet<QString> &used, bool mayExist);
} // namespace atlas
