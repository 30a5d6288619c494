// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"

#include <QSet>

namespace atlas
{
class DriveBook;
struct DriveItem;
} // namespace atlas

namespace atlas::home
{
/// Files in folders and everything below them, as far as the folders were read; each once.
class FileWalk
{
public:
    explicit FileWalk(const DriveBook &files)
        : m_files(files)
    {
    }
    void into(const QString &rootId);
    QList<const DriveItem *> found; ///< valid until the book changes

private:
    const DriveBook &m_files;
    QSet<QString> m_met; ///< what was read at different times may go round in a circle
};

[[nodiscard]] HomeRow fileRow(const DriveItem &item, const DriveBook &files);
/// By their instant.
void newestFirst(QList<HomeRow> &rows);
} // namespace atlas::home
