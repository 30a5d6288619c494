// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QObject>
#include <QPoint>

class QAbstractItemView;
class QWidget;

namespace atlas
{
class DropWatch;

/// Makes a widget take what is dropped: each point of it stands for a folder.
class FolderDropFilter : public QObject
{
    Q_OBJECT
public:
    using FolderAt = std::function<QString(const QPoint &at)>; ///< empty: nowhere
    /// Belongs to `target`.
    FolderDropFilter(DropWatch &watch, QWidget *target, FolderAt folderAt);
    /// Rolls this view while something is held at its edges.
    void setRolling(QAbstractItemView *view) { m_rolling = view; }

Q_SIGNALS:
    /// The folder below the pointer that would take it; empty: none.
    void hovered(const QString &folderId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void roll(const QPoint &at);
    DropWatch &m_watch;
    QWidget *m_target;
    FolderAt m_folderAt;
    QAbstractItemView *m_rolling = nullptr;
};
} // namespace atlas
