// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdrivemirror.h"
#include "services/workdrive/workdriverepositoryshared.h"

#include <QTimer>

namespace atlas
{
/// What a change does to one folder: shown at once, and kept when Zoho confirms it.
struct DriveEdit {
    qint64 number = 0; ///< of the change
    QString folderId;
    QStringList removed;
    QList<DriveItem> put;
    bool onlyThere = false; ///< what is put takes the place of what is there, and adds nothing
};

namespace driveedits
{
/// The rows with the edit made in them, folders first, by name.
void apply(const DriveEdit &edit, QList<DriveItem> &rows);
/// The part of an edit that concerns these ids.
[[nodiscard]] DriveEdit only(DriveEdit edit, const QStringList &ids);
} // namespace driveedits

/// State of WorkDriveRepository, shared by its source files only. `mirror` is what Zoho last said; `shown` is that with
/// the changes that wait for Zoho's answer: refusing one is leaving it out.
struct WorkDriveRepository::Private {
    Private(WorkDriveRepository *owner, WorkDriveService &drive, Store &cache, const Clock &time, QString account);

    Task<Result<Done>> load();
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    Task<Result<Done>> list(QString folderId, CancelToken cancel);
    [[nodiscard]] bool isYoung(const QDateTime &readAt, std::chrono::seconds age) const;

    // Changes.
    /// Shows the edits. Returns the number of the change.
    qint64 begin(QList<DriveEdit> edits);
    /// Makes in the mirror what Zoho confirmed, and no longer shows the rest of the change.
    Task<Result<Done>> settle(qint64 number, QList<DriveEdit> confirmed);
    /// Zoho refused: what it says of rows that are gone, and where nobody can tell what it did, the folders again.
    Task<Result<Done>> refuse(qint64 number, QStringList ids, ApiError error, CancelToken cancel);
    /// Makes an edit in the mirror. False: the folder was never read, or its rows were so already.
    bool keepEdit(const DriveEdit &edit);
    /// Forgets a folder that is gone, with its row in the folder it lay in.
    Task<Result<Done>> dropFolder(QString folderId);
    [[nodiscard]] QStringList foldersOf(qint64 number) const;
    void show(const QString &folderId);
    void showAll();
    void keepSoon(const QString &folderId);
    Task<Result<Done>> keepWaiting();

    WorkDriveRepository *q;
    WorkDriveService &service;
    Store &store;
    const Clock &clock;
    WorkDriveMirror mirror;
    DriveSnapshot shown;
    QList<DriveEdit> waiting; ///< for Zoho's answer, in the order they were made
    qint64 lastNumber = 0;
    /// What was confirmed while a folder was being listed: the listing may be older.
    QHash<QString, QList<DriveEdit>> meanwhile;
    QSet<QString> doubtful;  ///< folders of which nobody can tell what a change did: listed whatever their age
    SharedReads<Done> reads; ///< a folder's id, or empty for user and spaces
    SharedReads<QList<DriveItem>> searches;
    QTimer keeping;
    QSet<QString> toKeep; ///< folders, with the next timeout
    bool keepsSpaces = false;
    bool isShown = false; ///< what the store had
    int busy = 0;         ///< calls under way
    /// Counts a call while it lives: until then this must not go.
    class Busy
    {
    public:
        explicit Busy(Private &owner)
            : m_owner(owner)
        {
            ++m_owner.busy;
        }
        ~Busy() { --m_owner.busy; }
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        Private &m_owner;
    };
};
} // namespace atlas
