// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QString>
#include <QUrl>

class QWidget;

namespace atlas
{
/// What leads from a mail out of the program, as functions, so that tests stand in for the person's desktop. Callbacks
/// come later, at most once: a person who cancels is not heard of.
struct Outdoors {
    using Chosen = std::function<void(const QString &path)>;
    /// False: nothing on this computer opens it.
    std::function<bool(const QUrl &url)> open;
    /// A file to write, beginning with a name; may be one that exists.
    std::function<void(QWidget *over, const QString &name, Chosen chosen)> askFile;
    std::function<void(QWidget *over, Chosen chosen)> askFolder;
};

/// The desktop's browser, programs and file dialogs.
[[nodiscard]] Outdoors desktopOutdoors();
} // namespace atlas
