// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/wake.h"
#include "services/workdrive/transferjson.h"
#include "services/workdrive/transfernames.h"
#include "services/workdrive/transferspeed.h"

#include <QSet>
#include <QTimer>

namespace atlas
{
/// The work of the queue. Its coroutines hold it, because they may end after the queue: then `q` is nullptr, and what
/// is in the store is what the next start goes on from.
struct TransferQueue::Private {
    using Shared = std::shared_ptr<Private>;
    using State = Transfer::State;
    using Kind = Transfer::Kind;
    using Ended = Result<DriveItem>; ///< a download's item has only its id

    /// What is not shown of a transfer.
    struct Work {
        UploadMark mark;
        DriveItem item;
        bool overwrite = false;
        bool isChecked = true;  ///< its file was looked at
        bool isRunning = false; ///< a coroutine has it; after a pause perhaps still
        int failures = 0;       ///< in a row
        std::shared_ptr<CancelScope> scope;
        TransferSpeed speed;
    };

    Private(TransferQueue *owner, WorkDriveService &drive, Store &kept, const Clock &time, QString accountId,
            TransferLimits sizes);

    // The list (transferqueuelist.cpp).
    [[nodiscard]] Transfer *find(const QString &id);
    [[nodiscard]] QStringList ids() const; ///< in the order they were added
    void append(const Transfer &transfer, const Work &work);
    void remove(const QString &id);
    void reindex();
    [[nodiscard]] QString newId();
    [[nodiscard]] bool canResume(const Transfer &transfer) const;
    /// Removes what a download left there, unless another one goes on with it.
    void dropPart(const QString &path) const;
    /// Where a download may go: another name when one that is not over goes there already.
    [[nodiscard]] QString freePath(const QString &path) const;
    [[nodiscard]] Transfer uploadOf(const UploadWish &wish, const QString &batch);
    /// Tells of it, soon; at once with the next event when its state changed.
    void touch(const QString &id, bool isState = false);
    void tell();
    void measure(Transfer &transfer);
    [[nodiscard]] qint64 callsLeft(const Transfer &transfer) const;

    // What is kept (transferqueuestored.cpp).
    static Task<Done> open(Shared d);
    static Task<Done> write(Shared d, QStringList ids);
    static Task<Done> erase(Shared d, QStringList ids);
    static Task<Done> keepLargest(Shared d);
    static Task<Done> keepMark(Shared d, QString id, UploadMark mark);
    /// Looks at files that were added: those that cannot be sent fail at once.
    static Task<Done> check(Shared d, QStringList ids);
    void checked(Transfer &transfer, const Result<FileMark> &file);
    [[nodiscard]] RecordSet set() const;

    // Moving (transferqueuerun.cpp).
    static Task<Done> run(Shared d, QString id);
    static Task<Ended> upload(Shared d, QString id);
    static Task<Ended> download(Shared d, QString id);
    /// Keeps that a download began: its file may be there when the program ends before that is noted.
    static Task<Done> noteBegun(Shared d, QString id);
    /// The folder a file goes to: those below are made first, each by one (transferqueuefolders.cpp).
    static Task<Result<QString>> folderFor(Shared d, QString folderId, QString below, CancelToken cancel);
    /// True: WorkDrive's rate leaves calls for transfers now; otherwise all wait a little.
    static Task<bool> mayCall(Shared d);
    void moved(const QString &id, qint64 bytes);
    void ended(const QString &id, const Ended &result);
    void succeeded(Transfer &transfer, Work &done, const DriveItem &item);
    void hold(Transfer &transfer, const ApiError &error, std::chrono::milliseconds interval);
    void stopped(Transfer &transfer, Work &done, const ApiError &error);
    void failNow(Transfer &transfer, const ApiError &error);

    // When (transferqueue.cpp).
    void pump();
    [[nodiscard]] QStringList nextOnes() const;
    void wakeHeld();
    void schedule();
    void online();
    void setState(Transfer &transfer, State state);
    static void pause(const Shared &shared, const QStringList &ids);
    static void resume(const Shared &shared, const QStringList &ids); ///< those that are Paused, Held or Failed
    void halt(const QString &id);
    static Task<Done> stop(Shared d);

    TransferQueue *q;
    WorkDriveService &service;
    Store &store;
    const Clock &clock;
    const QString account;
    TransferLimits limits;
    QList<Transfer> list;
    QHash<QString, qsizetype> rows; ///< by id
    QHash<QString, Work> works;
    QHash<QString, QString> made;                        ///< folders of this run: "<folder>/<below>" to id
    QHash<QString, QList<std::shared_ptr<Wake>>> making; ///< folders being made, and who waits for them; keys as made's
    std::shared_ptr<FolderNames> names = std::make_shared<FolderNames>();
    TransferSpeed recent, lately{std::chrono::minutes(2)};
    QList<QuotaUsage> rate;
    QDateTime quietUntil; ///< UTC; nothing new begins before
    QSet<QString> touched;
    QTimer teller;
    CancelScope timer;
    QList<std::shared_ptr<Wake>> idle; ///< of stop()
    int wakes = 0, added = 0, running = 0;
    bool isOpen = false, isOpening = false, isStopping = false;
    bool isSilenced = false; ///< quietUntil is what WorkDrive asked for
};
} // namespace atlas
