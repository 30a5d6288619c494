// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/workdrive/drivetransfer.h"
#include "services/workdrive/transfernames.h"

#include <atomic>

namespace atlas
{
/// MD5 of the first `size` bytes of a file as lower-case hex; empty if it has fewer, cannot be read, or `stop` was set.
/// In constant memory; for the thread pool.
[[nodiscard]] QByteArray fileMd5(const QString &path, qint64 size, const std::atomic_bool &stop);

/// An upload under way. Its coroutines hold it.
struct Upload {
    using Shared = std::shared_ptr<Upload>;
    Upload(WorkDriveService &drive, UploadOrder what, TransferLimits sizes, TransferHooks told, CancelToken token);

    /// The file as it is now, or why it cannot be sent: Conflict "file_changed" when it is another than when it began.
    static Task<Result<FileMark>> examine(Shared up);
    /// Decides under which name it is sent, unless that was decided already.
    static Task<Result<Done>> chooseName(Shared up);
    /// In one piece: a form or a stream.
    static Task<Result<DriveStored>> sendWhole(Shared up);
    /// In a session of chunks (uploadchunks.cpp).
    static Task<Result<DriveStored>> sendChunks(Shared up);
    /// Whether an earlier try arrived after all (uploadlook.cpp). Waits as long as it may be on its way; Ambiguous
    /// "still_working" when WorkDrive has been at work on it for too long.
    static Task<Result<std::optional<DriveStored>>> look(Shared up);
    /// After a failure that leaves open whether the file arrived: what is there, or the error to tell.
    static Task<Result<DriveStored>> settle(Shared up, ApiError error);
    /// The stored file, once it is certain that it is the whole one (uploadverify.cpp).
    static Task<Result<DriveItem>> verify(Shared up, DriveStored stored);
    /// A failure of reading the file in the words of fileMark(), others as they are.
    static Task<ApiError> blame(Shared up, ApiError error);
    static Task<Done> keep(Shared up);

    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] qint64 size() const { return mark.file.size; }
    /// Since the bytes were first sent, by the computer's clock.
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] WorkDriveService::Progress progressFrom(qint64 offset) const;
    /// Nothing of it is with Zoho any more: a next try begins anew.
    void forget();

    WorkDriveService &service;
    UploadOrder order;
    TransferLimits limits;
    TransferHooks hooks;
    CancelToken cancel;
    std::shared_ptr<FolderNames> names;
    std::unique_ptr<FolderNames::Promise> promise;
    UploadMark mark;
    QByteArray md5; ///< of what was sent in one piece
};
} // namespace atlas
