// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivebook.h"
#include "models/files/dropplan.h"
#include "ui/pages/files/filesoutdoors.h"
#include "ui/widgets/prompter.h"

#include <functional>
#include <QPointer>
#include <QWidget>

namespace atlas
{
class Toast;

/// What is no folder: the files changed last, what links for people outside lead to, what lies in the trash.
enum class FilesPlace { None, Recent, Links, Trash };

/// What a person does with files, as the views ask for it. Every call with a callback ends in exactly one, on the ui
/// thread, never after the receiver is gone. What fails is said; what was typed is kept by its dialog.
class FilesActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;

    FilesActions(WorkDriveRepository &repository, TransferQueue &queue, DriveBook &book, Prompter &prompter,
                 const Clock &clock, QObject *parent = nullptr);
    ~FilesActions() override;
    void setToast(Toast *toast);
    /// Tests stand in for the person's desktop.
    void setOutdoors(FilesOutdoors outdoors);
    [[nodiscard]] DriveBook &book() const { return m_book; }
    [[nodiscard]] TransferQueue &queue() const { return m_queue; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); } ///< UTC

    // Reading.
    void readFolder(const QString &folderId, bool again, QObject *receiver, Then<Done> then);
    void search(const QString &text, QObject *receiver, Then<QList<DriveItem>> then);
    void versions(const QString &fileId, QObject *receiver, Then<QList<DriveVersion>> then);
    /// The beginning of a file for its preview, at most `limit` bytes in all.
    void bytes(const DriveItem &item, qint64 limit, QObject *receiver, Then<QByteArray> then);

    // Sending and receiving.
    /// Walks through what was dropped, lists the destination, asks once about names that are taken (over `over`), and
    /// queues the rest. Says what could not be read.
    void drop(const QStringList &paths, const QString &folderId, QWidget *over);
    /// Opens the system's dialog for files.
    void chooseAndUpload(const QString &folderId, QWidget *over);
    /// One file: asks where to; several or folders: into a folder that is chosen. Names that are there are asked about.
    void download(const QList<DriveItem> &items, QWidget *over);
    void downloadVersion(const DriveItem &item, const DriveVersion &version, QWidget *over);
    /// A copy in the system's folder for such things, to be opened or dragged out; `then` gets its path.
    void fetchCopy(const DriveItem &item, QObject *receiver, Then<QString> then);
    /// fetchCopy, then the system's program for it.
    void open(const DriveItem &item, QWidget *over);
    void openInBrowser(const DriveItem &item);

    // Changing; undo in a toast where Zoho allows it.
    void newFolder(const QString &parentId, QWidget *over);
    void rename(const DriveItem &item, const QString &name, QObject *receiver, Then<Done> then);
    void move(const QList<DriveItem> &items, const QString &toFolder);
    void copy(const QList<DriveItem> &items, const QString &toFolder);
    /// After a question when it is more than one or a folder, unless `over` is null; with undo.
    void trash(const QList<DriveItem> &items, QWidget *over);
    /// Out of the trash, back to where they lay.
    void restore(const QList<DriveItem> &items);
    /// What lies in the trash as far as it is known: what was put there with Atlas on this computer and not taken out
    /// again, newest first, then what WorkDrive listed, changed last first.
    [[nodiscard]] QList<DriveItem> trashed() const;
    /// What links for people outside lead to, as it was last read.
    [[nodiscard]] QList<DriveItem> linked() const;
    /// Asks WorkDrive what a place holds; the others have nothing to be asked.
    void readPlace(FilesPlace place, QObject *receiver, Then<Done> then);
    /// Team folders that WorkDrive lists the trash or the links of to their administrators only, when last read.
    [[nodiscard]] QStringList closedSpaces(FilesPlace place) const;
    void restoreTrashed(const QByteArray &kept); ///< as trashedChanged() told it; called once by the page
    /// A file that arrived by a transfer can be taken back too; a new version of one cannot: Zoho takes none away.
    void keepUploaded(const DriveItem &item, bool mayBeVersion);
    /// The files changed last in the folders that were read, newest first.
    [[nodiscard]] QList<DriveItem> recent(int limit = 100) const;

    // Sharing.
    void permissions(const DriveItem &item, QObject *receiver, Then<QList<DrivePermission>> then);
    void links(const DriveItem &item, QObject *receiver, Then<QList<DriveLink>> then);
    void shareWith(const DriveItem &item, const QString &email, DriveRole role, bool notify, QObject *receiver,
                   Then<DrivePermission> then);
    void changeRole(const DriveItem &item, const QString &permissionId, DriveRole role, QObject *receiver,
                    Then<Done> then);
    void revoke(const QString &permissionId, QObject *receiver, Then<Done> then);
    void createLink(const DriveItem &item, const DriveLinkDraft &draft, QObject *receiver, Then<DriveLink> then);
    void revokeLink(const QString &linkId, QObject *receiver, Then<Done> then);

    void say(const QString &text);
    void sayUndoable(const QString &text, std::function<void()> undo);
    void sayError(const ApiError &error);

    void openFolder(const QString &folderId) { Q_EMIT folderRequested(folderId); }
    /// Goes to the folder of a file and selects it.
    void reveal(const DriveItem &item) { Q_EMIT revealRequested(item); }
    /// It goes to a client of the CRM: the workspace connects this to the verb.
    void fileAtClient(const DriveItem &item) { Q_EMIT clientRequested(item); }

Q_SIGNALS:
    void trashedChanged(const QByteArray &kept);
    void folderRequested(const QString &folderId);
    void revealRequested(const atlas::DriveItem &item);
    void clientRequested(const atlas::DriveItem &item);

private:
    struct Private;
    void noteTrashed(const QList<DriveItem> &items, bool isIn);
    void tellTrashed();
    void tookTrash(const DriveGathered &found);
    WorkDriveRepository &m_repository;
    TransferQueue &m_queue;
    DriveBook &m_book;
    Prompter &m_prompter;
    const Clock &m_clock;
    std::unique_ptr<Private> d;
};
} // namespace atlas
