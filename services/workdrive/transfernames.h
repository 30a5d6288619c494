// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

#include <QSet>

namespace atlas
{
class Wake;

/// The name as WorkDrive stores it: it silently drops most full-width characters (docs/zoho.md, "WorkDrive").
[[nodiscard]] QString nameAsStored(const QString &name);
/// "report (2).pdf" for 2.
[[nodiscard]] QString numberedName(const QString &name, int number);

/// What lies in the folders that files are sent to, as far as their names matter: read once for a batch, because
/// WorkDrive punishes the twentieth listing of a folder in a minute. In the thread of its service.
class FolderNames
{
public:
    /// Reads the folder unless it is known; `again`: even then, for a name turned out to be another than thought.
    [[nodiscard]] static Task<Result<Done>> read(std::shared_ptr<FolderNames> self, WorkDriveService *service,
                                                 QString folderId, bool again, CancelToken cancel);
    /// Files and folders of that name, as they are stored.
    [[nodiscard]] QList<DriveItem> named(const QString &folderId, const QString &name) const;
    /// One of them is a folder: its id; empty: none.
    [[nodiscard]] QString folderNamed(const QString &folderId, const QString &name) const;
    /// The name itself or the first numbered one that nothing has and nobody was promised.
    [[nodiscard]] QString freeName(const QString &folderId, const QString &name) const;
    [[nodiscard]] bool isTaken(const QString &folderId, const QString &name) const;
    void add(const QString &folderId, const DriveItem &item);
    /// A folder that was just made: nothing is in it.
    void addEmpty(const QString &folderId);
    [[nodiscard]] bool knows(const QString &folderId) const { return m_folders.contains(folderId); }
    void forget() { m_folders.clear(); }

    /// Keeps a name from being given twice while its file is on its way.
    class Promise
    {
    public:
        Promise(std::shared_ptr<FolderNames> names, QString folderId, const QString &name);
        ~Promise();
        Q_DISABLE_COPY_MOVE(Promise)

    private:
        std::shared_ptr<FolderNames> m_names;
        QString m_key;
    };

private:
    using Items = QMultiHash<QString, DriveItem>;
    [[nodiscard]] static QString key(const QString &folderId, const QString &name);
    [[nodiscard]] static Task<Result<Done>> list(std::shared_ptr<FolderNames> self, WorkDriveService *service,
                                                 QString folderId, CancelToken cancel);
    QHash<QString, Items> m_folders;                        ///< by id, then by stored name
    QHash<QString, QList<std::shared_ptr<Wake>>> m_waiting; ///< for a listing under way, by the folder's id
    QSet<QString> m_promised;
};
} // namespace atlas
