// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/workdrive/workdriveservice.h"

namespace atlas
{
/// A folder as it was last read.
struct DriveFolder {
    QString id;
    QDateTime readAt;       ///< UTC; invalid: never
    QList<DriveItem> items; ///< folders first, by name
};

/// What several spaces list.
struct DriveGathered {
    QList<DriveItem> items;   ///< changed last first
    QList<DriveSpace> closed; ///< spaces that Zoho does not let this person look into so
};

/// What is here of WorkDrive.
struct DriveSnapshot {
    DriveUser user;
    QList<DriveSpace> spaces;
    QDateTime readAt;                    ///< UTC, of the spaces; invalid: never read
    QHash<QString, DriveFolder> folders; ///< by id, those that were read
};

/// Joins WorkDriveService and Store. A folder that was read stays readable without network and is listed again when it
/// is opened, at the earliest after 20 s: the twentieth listing of a folder in a minute costs five minutes. Nothing is
/// polled. A change shows at once in the folders it touches, is put back when Zoho refuses it, and its folders are
/// corrected from the answer, not by listing.
class WorkDriveRepository : public QObject
{
    Q_OBJECT
public:
    WorkDriveRepository(WorkDriveService &service, Store &store, const Clock &clock, QString accountId);
    ~WorkDriveRepository() override;

    /// From the store only, decoded off the ui thread.
    [[nodiscard]] Task<Result<DriveSnapshot>> load();
    /// User, team folders, own folders; one at a time. At most once an hour in the background.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// Lists a folder unless it was listed in the last 20 s; `again`: even then, as often as its limit allows.
    [[nodiscard]] Task<Result<Done>> readFolder(QString folderId, bool again = false, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<DriveItem>>> search(QString text, CancelToken cancel = {});

    /// What lies in the trash of the spaces; what links for people outside lead to. Asked each time, nothing is kept;
    /// the latter may take a call for each item of a folder that was never read.
    [[nodiscard]] Task<Result<DriveGathered>> trashed(CancelToken cancel = {});
    [[nodiscard]] Task<Result<DriveGathered>> linked(CancelToken cancel = {});

    [[nodiscard]] Task<Result<DriveItem>> createFolder(QString parentId, QString name, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> rename(DriveItem item, QString name, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> move(QList<DriveItem> items, QString toFolder, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> trash(QList<DriveItem> items, CancelToken cancel = {});
    /// Undo of trash.
    [[nodiscard]] Task<Result<Done>> restore(QList<DriveItem> items, CancelToken cancel = {});
    /// A file that arrived by a transfer, put where it belongs.
    void noteArrived(const DriveItem &item);

    [[nodiscard]] const DriveSnapshot &snapshot() const;
    [[nodiscard]] WorkDriveService &service() const;
    [[nodiscard]] bool isRefreshing() const; ///< something is under way: it still needs its service to end

Q_SIGNALS:
    void changed();                              ///< user or spaces
    void folderChanged(const QString &folderId); ///< its items or its age
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
