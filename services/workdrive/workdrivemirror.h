// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/workdrive/workdriverepository.h"

#include <QSet>

namespace atlas
{
/// What Zoho last said of the drive: the same in memory and in the store. Two record sets: "spaces" holds the user and
/// the spaces, "folders" one record a folder with all its rows, so that everything is read at once and a folder that
/// changes is one write. Changes that Zoho has not confirmed are not here.
class WorkDriveMirror
{
public:
    WorkDriveMirror(Store &store, QString account);

    /// Reads the store once. Decodes off the ui thread.
    [[nodiscard]] Task<Result<Done>> load();
    [[nodiscard]] const DriveSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] Task<Result<Done>> putSpaces(DriveUser user, QList<DriveSpace> spaces, QDateTime readAt);
    /// In memory; `keep` writes it.
    void setFolder(const DriveFolder &folder) { m_snapshot.folders.insert(folder.id, folder); }
    /// The folder is gone, with all below it. In memory; the ids to be given to `keep`.
    [[nodiscard]] QStringList dropFolder(const QString &folderId);
    /// Writes folders as they are now, or their absence. While one of them is being written, that goes on until it is
    /// what is in memory.
    [[nodiscard]] Task<Result<Done>> keep(QStringList folderIds);
    /// User and spaces as they are now, if they were ever read.
    [[nodiscard]] Task<Result<Done>> keepSpaces();

private:
    [[nodiscard]] RecordSet set(const QString &kind) const { return {m_account, App::WorkDrive, kind}; }
    [[nodiscard]] Task<Result<Done>> keepOne(QString folderId);

    Store &m_store;
    QString m_account;
    bool m_loaded = false;
    DriveSnapshot m_snapshot;
    QSet<QString> m_writing; ///< folders that are being written
    QSet<QString> m_moved;   ///< of those: what is written is no longer what is in memory
};
} // namespace atlas
