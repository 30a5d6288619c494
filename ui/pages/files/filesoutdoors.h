// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QString>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace atlas
{
/// What leads from the files page out of the program, as functions, so that tests stand in for the person's desktop.
/// Callbacks come later, at most once: a person who cancels is not heard of.
struct FilesOutdoors {
    /// False: nothing on this computer opens it.
    std::function<bool(const QUrl &url)> open;
    std::function<void(QWidget *over, std::function<void(const QStringList &paths)> chosen)> askFiles;
    /// A file to write, beginning with a name; may be one that exists.
    std::function<void(QWidget *over, const QString &name, std::function<void(const QString &path)> chosen)> askTarget;
    std::function<void(QWidget *over, std::function<void(const QString &path)> chosen)> askFolder;
};

/// The desktop's programs and file dialogs.
[[nodiscard]] FilesOutdoors desktopFilesOutdoors();
} // namespace atlas
