// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace atlas::sandbox::dataset
{
/// A file of the sample data. `name` may hold {client}, {year}, {month} and {number}; `kind`: pdf png txt csv xlsx docx
/// zip, or zw zs zp for a document without a content of its own. Sizes in KiB.
struct FilePattern {
    QString name, kind;
    int least = 4, most = 400;
};

/// A folder with what lies in it.
struct FolderPattern {
    QString name;
    QList<FilePattern> files;
};

[[nodiscard]] const QList<FolderPattern> &clientFolders(bool french);
[[nodiscard]] const QList<FolderPattern> &technicalFolders();
[[nodiscard]] const QList<FolderPattern> &managementFolders();
/// Files nobody has sorted in yet.
[[nodiscard]] const QList<FilePattern> &unsortedFiles();
[[nodiscard]] const QList<FilePattern> &unsortedFilesOfColleague();
[[nodiscard]] const QStringList &versionNotes();
} // namespace atlas::sandbox::dataset
