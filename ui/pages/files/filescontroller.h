// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"
#include "ui/widgets/errortext.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class FilesPage;

/// A file or folder the palette finds.
struct FileHit {
    QString id, name, note;
    bool isFolder = false;
};

/// Wires repository, queue, book and page. Nothing is polled: spaces are read when the page is looked at, once an hour
/// at most; a folder when it is opened or a transfer changed it.
class FilesController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller.
    FilesController(WorkDriveRepository &repository, TransferQueue &queue, const Clock &clock, Prompter &prompter,
                    QSettings &settings, QObject *parent = nullptr);
    ~FilesController() override;
    [[nodiscard]] FilesPage *page() const;
    [[nodiscard]] DriveBook &book() { return m_book; }
    [[nodiscard]] FilesActions &actions() { return *m_actions; }
    void setToastHost(Toast *toast);
    /// What the store has, for start().
    [[nodiscard]] Task<Result<DriveSnapshot>> load();
    void start();
    /// With the repository's load that the caller has begun. The transfers kept from the last run go on then.
    void start(Task<Result<DriveSnapshot>> loading);
    /// Asked for by a person: spaces, and the folder that is shown.
    void refresh();
    /// Known files and folders whose names hold all words, folders first.
    [[nodiscard]] QList<FileHit> find(const QString &text, int limit = 8) const;
    /// A folder is opened, a file shown in its folder.
    void openItem(const QString &id);
    void openFolder(const QString &folderId);
    /// Dropped on the window: uploaded into the folder that is shown. False: none is.
    bool acceptPaths(const QStringList &paths);
    /// When the spaces were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);

private:
    void connectParts();
    void loaded(const Result<DriveSnapshot> &snapshot);
    void refreshIfDue();
    void refresh(Priority priority);
    void refreshed(const Result<Done> &result);
    void showState();
    void onStateAction();
    void arrived(const Transfer &transfer);
    void readTouched();
    void learnNames() const;
    WorkDriveRepository &m_repository;
    TransferQueue &m_queue;
    const Clock &m_clock;
    DriveBook m_book;
    FilesActions *m_actions;
    QPointer<FilesPage> m_page;
    QTimer *m_touched;
    QSet<QString> m_touchedFolders; ///< by transfers, and not listed since
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    struct Name {
        QString needle, id;
    };
    mutable QList<Name> m_names; ///< of all that is known, folded for the search; made when first searched
    mutable bool m_namesKnown = false;
    bool m_ready = false; ///< the store was read: Zoho may be asked
    bool m_refreshing = false;
    bool m_bannerIsRefresh = false;
    CancelScope m_scope;
};
} // namespace atlas
