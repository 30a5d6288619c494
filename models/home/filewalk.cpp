// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/filewalk.h"

#include "models/files/drivebook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
void FileWalk::into(const QString &rootId)
{
    QStringList waiting{rootId};
    while (!waiting.isEmpty()) {
        const QString id = waiting.takeLast();
        const DriveFolder *folder = m_met.contains(id) ? nullptr : m_files.folder(id);
        m_met.insert(id);
        if (!folder)
            continue;
        for (const DriveItem &item : folder->items) {
            if (item.isFolder)
                waiting.append(item.id);
            else if (!m_met.contains(item.id)) { // moved between two readings it lies in both
                m_met.insert(item.id);
                found.append(&item);
            }
        }
    }
}

HomeRow fileRow(const DriveItem &item, const DriveBook &files)
{
    HomeRow row;
    row.app = App::WorkDrive;
    row.kind = u"files"_s;
    row.id = item.id;
    row.title = item.name;
    row.with = item.modifiedBy;
    row.at = item.modifiedAt;
    row.note = files.placeName(item.parentId);
    return row;
}

void newestFirst(QList<HomeRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(b.at, a.title, a.id) < std::tuple(a.at, b.title, b.id);
    });
}
} // namespace atlas::home
