// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/workdrive/workdriverecords.h"

#include <QJsonArray>

namespace atlas
{
class Clock;

/// A page of a folder's listing, raw rows with string ids.
struct DrivePage {
    QJsonArray rows;
    QString next; ///< token of the next page; empty: this was the last
};

/// A session of chunks, as Zoho tells it. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/create-session-normal-upload.html
struct DriveSession {
    QString uploadId;
    qint64 chunkSize = 0; ///< all chunks but the last have exactly this size
    qint64 received = 0;  ///< bytes Zoho has; the next chunk begins here
    QDateTime expiresAt;  ///< UTC; invalid: not told
};

/// What Zoho says it stored.
struct DriveStored {
    QString fileId, name;
    qint64 size = -1; ///< -1: not told
    QByteArray md5;   ///< lower-case hex; empty: not told
};

/// Bytes of a local file for one call: a part of it.
struct DriveBytes {
    QString path;
    qint64 offset = 0, length = 0;
};

/// Zoho WorkDrive v1 (docs/zoho.md, "WorkDrive"). One call each unless said otherwise. 401 R008 is NotFound; a 500 with
/// an errors array is permanent; 507 and 509 are Forbidden "storage_full" (detail says whose); 423 Conflict "locked";
/// 409 Duplicate "name_taken"; 402 Forbidden "licence"; 413 Validation "too_large".
class WorkDriveService : public QObject
{
    Q_OBJECT
public:
    /// Bytes sent or received of one call so far.
    using Progress = std::function<void(qint64 bytes)>;

    explicit WorkDriveService(ApiClient &client, const Clock *clock = nullptr);
    ~WorkDriveService() override;

    // Who and where. The first call of a session asks three times (user, teams, member), later ones not.
    [[nodiscard]] Task<Result<DriveUser>> user(Priority priority = Priority::User, CancelToken cancel = {});
    void useUser(const DriveUser &user); ///< as kept in the store
    /// Team folders, then the own folders; two calls.
    [[nodiscard]] Task<Result<QList<DriveSpace>>> spaces(Priority priority = Priority::User, CancelToken cancel = {});

    // Reading.
    /// A page of up to 1,000; `token` empty: the first. Counts as one listing of the folder, of which 18 a minute are
    /// made.
    [[nodiscard]] Task<Result<DrivePage>> list(QString folderId, QString token, Priority priority = Priority::User,
                                               CancelToken cancel = {});
    /// All pages of a folder, folders first, by name.
    [[nodiscard]] Task<Result<QList<DriveItem>>> listAll(QString folderId, Priority priority = Priority::User,
                                                         CancelToken cancel = {});
    [[nodiscard]] Task<Result<DriveItem>> item(QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<DriveVersion>>> versions(QString fileId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<DriveItem>>> search(QString text, CancelToken cancel = {});
    /// What was put into the trash of a space, and the links for people outside to what lies in it; all pages. Of a
    /// team folder Zoho tells its administrators alone, with a scope of its own: Forbidden or MissingScope.
    [[nodiscard]] Task<Result<QList<DriveItem>>> trashIn(DriveSpace space, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<DriveLink>>> linksIn(DriveSpace space, CancelToken cancel = {});

    // Changing.
    /// Looks for the name first: Zoho allows it twice. Duplicate "name_taken" (detail: the id that is there) unless
    /// `evenIfTaken`. Validation "name" for an empty one, one with '/' or over 200 characters. A lost answer is looked
    /// up by listing.
    [[nodiscard]] Task<Result<DriveItem>> createFolder(QString parentId, QString name, bool evenIfTaken = false,
                                                       CancelToken cancel = {});
    [[nodiscard]] Task<Result<DriveItem>> rename(QString id, QString name, CancelToken cancel = {});
    /// At most 50 a call; more in several. What Zoho moved, by id.
    [[nodiscard]] Task<Result<QStringList>> move(QStringList ids, QString toFolder, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QStringList>> copy(QStringList ids, QString toFolder, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> trash(QStringList ids, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> restore(QStringList ids, CancelToken cancel = {});

    // Sharing. Listing takes two calls: what a role's number means depends on what it is of.
    [[nodiscard]] Task<Result<QList<DrivePermission>>> permissions(QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<DrivePermission>> shareWith(DriveItem item, QString email, DriveRole role, bool notify,
                                                          CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> changeRole(QString permissionId, bool ofFolder, DriveRole role,
                                                CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> revoke(QString permissionId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<DriveLink>>> links(QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<DriveLink>> createLink(DriveItem item, DriveLinkDraft draft, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> revokeLink(QString linkId, CancelToken cancel = {});

    // Moving bytes: single calls, put together by uploadFile() and downloadFile() (drivetransfer.h). Memory is
    // constant.
    /// Up to 250 MB, also an empty file. `replace`: a new version where the name is taken.
    [[nodiscard]] Task<Result<DriveStored>> uploadForm(DriveBytes bytes, QString folderId, QString name, bool replace,
                                                       Progress progress, CancelToken cancel = {});
    /// Up to 50 GB in one go. Failures show only in `streamProgress`, which is asked when the answer is not clear.
    [[nodiscard]] Task<Result<DriveStored>> uploadStream(DriveBytes bytes, QString uploadId, QString folderId,
                                                         QString name, bool replace, Progress progress,
                                                         CancelToken cancel = {});
    /// Server "in_progress" | "incomplete" | "upload_failed", Validation "empty_file", Forbidden "storage_full" |
    /// "no_permission", NotFound "no_folder"; detail is Zoho's code.
    [[nodiscard]] Task<Result<DriveStored>> streamProgress(QString uploadId, CancelToken cancel = {});
    /// From 1 GiB on. `conflict` Fail or Replace as Zoho knows them; KeepBoth: see docs/zoho.md.
    [[nodiscard]] Task<Result<DriveSession>> openSession(qint64 size, QString folderId, QString name,
                                                         NameConflict conflict, CancelToken cancel = {});
    /// NotFound "session_gone" when it is unknown or has ended.
    [[nodiscard]] Task<Result<DriveSession>> session(QString uploadId, CancelToken cancel = {});
    /// Safe to repeat: a chunk Zoho has already is refused with the position it waits for.
    [[nodiscard]] Task<Result<DriveSession>> sendChunk(DriveBytes bytes, qint64 total, QString uploadId,
                                                       Progress progress, CancelToken cancel = {});
    [[nodiscard]] Task<Result<DriveStored>> commit(QString uploadId, QString folderId, QString name,
                                                   NameConflict conflict, CancelToken cancel = {});
    /// Appends to `path` from `from` on (0: writes it anew). Returns the bytes the file has then. A server that ignores
    /// the range sends from the start: what was there is written over. `version` empty: the newest. A broken connection
    /// is taken up again as long as each try brings bytes; then Offline or Timeout, and the bytes stay. Storage
    /// "no_space" | "unwritable" | "wrong_range" (the part is not what the answer goes on from); Conflict
    /// "range_not_satisfiable" when there is nothing after `from`.
    [[nodiscard]] Task<Result<qint64>> download(DriveItem item, QString version, QString path, qint64 from,
                                                Progress progress, CancelToken cancel = {});
    /// Up to `limit` bytes into memory, for a preview. Validation "too_large" beyond it.
    [[nodiscard]] Task<Result<QByteArray>> bytes(DriveItem item, qint64 limit, CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

namespace workdrive
{
/// Zoho's number of a role on a file or folder; 0 where there is none (Upload on a file).
[[nodiscard]] int roleId(DriveRole role, bool folder);
[[nodiscard]] DriveRole roleFromId(int id, bool folder);
/// Roles Zoho has for files or for folders, weakest first.
[[nodiscard]] QList<DriveRole> rolesFor(bool folder);
/// Validation "name" with code "empty" | "slash" | "too_long" | "control"; Done for a name WorkDrive takes.
[[nodiscard]] Result<Done> checkName(const QString &name);
/// A row of a listing (ids as strings) as a record, and folders first, then names as people sort them.
[[nodiscard]] DriveItem itemFromJson(const QJsonObject &row);
[[nodiscard]] bool itemBefore(const DriveItem &a, const DriveItem &b);
} // namespace workdrive
} // namespace atlas
