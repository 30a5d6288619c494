// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

namespace atlas
{
class FolderNames;

/// How a file was when its upload began: what tells that it changed meanwhile.
struct FileMark {
    qint64 size = -1;
    QDateTime modifiedAt; ///< UTC
    friend bool operator==(const FileMark &, const FileMark &) = default;
};
/// Usage "unreadable" | "vanished" | "not_a_file", field "path".
[[nodiscard]] Result<FileMark> fileMark(const QString &path);

/// What an upload needs to go on where it stopped; kept by whoever asked for it.
struct UploadMark {
    FileMark file;
    QString uploadId; ///< of a session, or of a stream (then chunkSize is 0); empty: none was opened
    qint64 chunkSize = 0;
    qint64 sent = 0;      ///< bytes Zoho acknowledged
    QString name;         ///< as it was sent: with KeepBoth another one than ordered
    QDateTime begunAt;    ///< UTC, when the bytes were first sent: from then on the file may be there; invalid: never
    QDateTime replacesAt; ///< UTC, with Replace: when the file that was there before had been changed
};

struct UploadOrder {
    QString path, folderId;
    QString name; ///< empty: the file's own
    NameConflict onConflict = NameConflict::KeepBoth;
    UploadMark mark; ///< empty: begins anew
};

/// Sizes that decide how a file is sent. Defaults are Zoho's; tests set smaller ones.
struct TransferLimits {
    qint64 formUpTo = 50LL * 1024 * 1024;      ///< multipart; Zoho takes 250 MB
    qint64 chunksFrom = 1024LL * 1024 * 1024;  ///< sessions; Zoho takes none smaller
    qint64 largest = 5LL * 1024 * 1024 * 1024; ///< the customer's limit, a setting
};

/// Validation "too_large", field "path", above `largest`.
[[nodiscard]] Result<Done> checkSize(const FileMark &file, const TransferLimits &limits);

/// Told while a transfer goes on.
struct TransferHooks {
    /// Bytes of the whole file that are there so far (sent, or received).
    std::function<void(qint64 bytes)> progress;
    /// To be kept before anything more is sent: after it, a crash costs one chunk at most.
    std::function<Task<Done>(UploadMark mark)> keep;
    std::shared_ptr<FolderNames> names; ///< shared by uploads of a batch: one listing a folder; unset: its own
    const Clock *clock = nullptr;       ///< unset: the computer's
};

/// Sends a file whole and verifies it: the size (and the checksum, where Zoho tells one) of what Zoho stored equal what
/// was read from disk. From `chunksFrom` on in chunks, going on from `order.mark` when Zoho still has it.
/// Errors before the first byte: Usage "unreadable" | "vanished" | "not_a_file"; Validation field "path" "too_large",
/// field "name" as workdrive::checkName. Later: Conflict "file_changed" when the file is another than when it began;
/// Duplicate "name_taken" with Fail; Server "not_verified" when what Zoho stored differs; Ambiguous "still_working"
/// when Zoho has worked on what it was sent for half an hour: nothing is sent again. What was stored all the same in
/// the last three cases is moved to the trash, unless it replaced a file; others as WorkDriveService. A lost answer is
/// looked up in the folder, by name, size and time: nothing is sent twice. The name may be another than ordered: Zoho
/// removes characters. Of a file sent in one piece modifiedAt is this computer's time.
[[nodiscard]] Task<Result<DriveItem>> uploadFile(WorkDriveService &service, UploadOrder order, TransferLimits limits,
                                                 TransferHooks hooks, CancelToken cancel = {});

struct DownloadOrder {
    DriveItem item;  ///< as listed
    QString version; ///< empty: the newest
    QString path;    ///< of the file to be made
    bool overwrite = false;
};

/// Receives a file into "<path>.atlas-part", going on with the part that is there, and renames it when its length is
/// right. Usage "exists" (field "path") unless `overwrite`, "unwritable", "no_space"; Conflict "file_changed" when
/// Zoho's file is another by now than ordered: the part goes; Server "not_verified" for a wrong length. What lies
/// beside the part in "<path>.atlas-part.json" tells what it is a part of: one of another file or version is not
/// continued. Returns the path.
[[nodiscard]] Task<Result<QString>> downloadFile(WorkDriveService &service, DownloadOrder order, TransferHooks hooks,
                                                 CancelToken cancel = {});
/// Whether a download begun then (UTC) has already made its file, although nobody noted it: the program ended between
/// the two.
[[nodiscard]] bool hasArrived(const DownloadOrder &order, const QDateTime &begunAt);
/// Removes what an unfinished download to this path left.
void removePart(const QString &path);
/// Bytes an unfinished download to this path left; 0: none.
[[nodiscard]] qint64 partSize(const QString &path);
} // namespace atlas
