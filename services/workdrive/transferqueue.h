// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/workdrive/drivetransfer.h"

namespace atlas
{
/// One file on its way, as the transfer panel shows it.
struct Transfer {
    enum class Kind { Upload, Download };
    enum class State {
        Waiting,   ///< its turn comes
        Running,   ///< bytes move
        Verifying, ///< all sent: Zoho is asked what it stored
        Paused,    ///< by the person
        Held,      ///< WorkDrive asked for silence, or there is no connection: goes on by itself
        Failed,    ///< `error` says why; retry() goes on
        Done
    };
    QString id;
    Kind kind = Kind::Upload;
    State state = State::Waiting;
    QString path;               ///< of the local file
    QString name;               ///< as it shall be (or was) called at the destination
    QString folderId;           ///< upload: where it goes; download: where it came from
    QString placeName;          ///< the destination in words: "Marketing / Campaigns"
    QString below;              ///< upload: folders to be made below folderId first, "a/b"; empty: none
    QString fileId;             ///< download: what is fetched; upload: what it became, when done
    QString batch;              ///< what was dropped together
    qint64 size = 0, moved = 0; ///< bytes
    NameConflict onConflict = NameConflict::KeepBoth;
    bool resumes = false; ///< pausing keeps what was sent (uploads from 1 GiB on, downloads); else it starts again
    QDateTime addedAt, endedAt; ///< UTC
    QDateTime heldUntil;        ///< UTC; Held only
    std::optional<ApiError> error;
    // Not kept: only while it runs.
    double speed = 0;                         ///< bytes per second, over the last seconds
    std::optional<std::chrono::seconds> left; ///< unset: cannot be told yet
    [[nodiscard]] bool isOver() const { return state == State::Done; }
};

/// The whole at a glance.
struct TransferTotals {
    int running = 0, waiting = 0, paused = 0, failed = 0, done = 0;
    qint64 size = 0, moved = 0; ///< of all that are not over or failed, and what they moved
    double speed = 0;           ///< bytes per second
    /// For all that wait or run: bytes at the speed of late, and for many small files what WorkDrive's rate allows,
    /// whichever takes longer.
    std::optional<std::chrono::seconds> left;
};

/// A file to be sent, as the Files page asks for it.
struct UploadWish {
    QString path, folderId, placeName;
    QString below; ///< folders to be made below folderId first
    QString name;  ///< empty: the file's own
    NameConflict onConflict = NameConflict::KeepBoth;
};

/// All transfers of an account, kept in the store: after a crash or a restart they go on. In the order they were added,
/// two at a time (of large ones one), so that other work still gets calls through. A failed one does not stop others.
class TransferQueue : public QObject
{
    Q_OBJECT
public:
    TransferQueue(WorkDriveService &service, Store &store, const Clock &clock, QString accountId,
                  TransferLimits limits = {});
    ~TransferQueue() override;

    /// Reads what was kept and goes on with it. To be called once; before it nothing moves. What was Paused stays so.
    void start();
    /// Files above the limit, unreadable or badly named ones become Failed transfers at once: nothing is left unsaid.
    void upload(const QList<UploadWish> &wishes);
    /// Into `path`, which does not exist (or may be written over); beside it, as "<name> (2)", while another download
    /// goes there.
    void download(const DriveItem &item, const QString &path, const QString &placeName, bool overwrite = false);

    void pause(const QString &id);
    void resume(const QString &id); ///< Paused, Held or Failed
    void retry(const QString &id) { resume(id); }
    /// A Failed one with another name, folder or way with a taken name; goes on.
    void change(const QString &id, const UploadWish &wish);
    /// Stops and forgets it; a part of a download is removed.
    void cancel(const QString &id);
    void pauseAll();
    void resumeAll();
    void clearDone();

    [[nodiscard]] const QList<Transfer> &transfers() const; ///< in the order they were added
    [[nodiscard]] const Transfer *find(const QString &id) const;
    [[nodiscard]] TransferTotals totals() const;
    void setLimits(const TransferLimits &limits);
    [[nodiscard]] const TransferLimits &limits() const;
    /// The customer's limit for one file (bytes), kept with the account. What was refused and fits now goes on.
    void setLargest(qint64 bytes);
    /// Stops all and keeps where they are; they go on with the next start. Ends when nothing is under way.
    [[nodiscard]] Task<Done> stop();
    /// Something is under way: it still needs its service to end.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Rows were added or removed.
    void listChanged();
    /// Some fields of these changed; at most four times a second for progress.
    void transfersChanged(const QStringList &ids);
    void finished(const atlas::Transfer &transfer); ///< done
    void failed(const atlas::Transfer &transfer);
    /// Folders were made, or a file arrived: this folder's listing is another.
    void folderChanged(const QString &folderId);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with what is under way: it may outlive the queue by an event
};
} // namespace atlas
