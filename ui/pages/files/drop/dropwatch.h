// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QTimer>

class QDropEvent;
class QMimeData;

namespace atlas
{
/// What hovers over the page, and over which folder: list, grid, tree and breadcrumb report to it, the overlay words
/// it. Files from outside are counted off the ui thread as they enter.
class DropWatch : public QObject
{
    Q_OBJECT
public:
    explicit DropWatch(FilesActions &actions, QObject *parent = nullptr);
    ~DropWatch() override;
    /// Whether `folderId` takes what is dragged: files from outside unless Zoho says that uploads are not allowed
    /// there; items of the page unless they lie there or would lie within themselves. Empty: nowhere.
    [[nodiscard]] bool takes(const QMimeData &data, const QString &folderId) const;
    /// Answers an enter, move or drop event over a folder and follows it there; true: it may fall.
    bool follow(QDropEvent &event, const QString &folderId);
    /// The pointer left a part of the page; the watch ends unless another part takes over at once.
    void leave();
    /// Uploads or moves what fell; copies while Ctrl is held.
    bool drop(QDropEvent &event, const QString &folderId, QWidget *over);

    [[nodiscard]] bool isActive() const { return m_active; }
    /// From another program: the overlay covers the page. Items of the page only mark the folder below them.
    [[nodiscard]] bool isFromOutside() const { return !m_paths.isEmpty(); }
    [[nodiscard]] QString folderId() const { return m_folderId; }
    [[nodiscard]] QString title() const;  ///< "Drop 14 files in Marketing / Campaigns"
    [[nodiscard]] QString detail() const; ///< "1.3 GB, 2 subfolders kept · 1 name exists already"

Q_SIGNALS:
    void changed();

private:
    void count();
    void end();
    FilesActions &m_actions;
    QStringList m_paths;
    QString m_folderId;
    std::optional<DropContents> m_contents; ///< unset: being counted
    QTimer m_ending;
    int m_serial = 0; ///< of the drag: a count of the one before is not wanted
    bool m_active = false;
};
} // namespace atlas
